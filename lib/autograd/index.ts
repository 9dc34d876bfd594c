import { native } from '../native.js';

export { enableGrad, inferenceMode, noGrad, setGradEnabled } from '../core/modes.js';
export * as forwardAd from './forward-ad.js';
export { Function, FunctionCtx } from './function.js';
export * as functional from './functional/index.js';
export { type BackwardOptions, backward, type GradOptions, grad } from './grad.js';
export * as graph from './graph/index.js';

/**
 * Makes backward name the forward operation that led to a failure, and fail on a gradient that is NaN.
 * @see https://pytorch.org/docs/stable/autograd.html#torch.autograd.set_detect_anomaly
 */
export function setDetectAnomaly(mode: boolean, checkNan = true): void {
  native.setAnomalyEnabled(mode, checkNan);
}
