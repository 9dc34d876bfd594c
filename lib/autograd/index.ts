/** torch.autograd. See https://pytorch.org/docs/stable/autograd.html */
export { enableGrad, inferenceMode, noGrad, setGradEnabled } from '../core/modes.js';
export { kinetoAvailable } from '../profiler/activities.js';
export { detectAnomaly, isAnomalyEnabled, setDetectAnomaly } from './anomaly.js';
export * as forwardAd from './forward-ad.js';
export { Function, FunctionCtx } from './function.js';
export * as functional from './functional/index.js';
export { type BackwardOptions, backward, type GradOptions, grad } from './grad.js';
export { GradcheckError, type GradcheckOptions, gradcheck, gradgradcheck } from './gradcheck/index.js';
export * as graph from './graph/index.js';
export { onceDifferentiable } from './once.js';
export * as profiler from './profiler.js';
