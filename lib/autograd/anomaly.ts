import { describe, typeError } from '../core/errors.js';
import { type Guard, within } from '../core/guard.js';
import { native } from '../native.js';

/**
 * Makes backward name the forward operation that led to a failure, and fail on a gradient that is NaN.
 * @see https://pytorch.org/docs/stable/autograd.html#torch.autograd.set_detect_anomaly
 */
export function setDetectAnomaly(mode: boolean, checkNan = true): void {
  if (typeof mode !== 'boolean')
    throw typeError(`setDetectAnomaly(mode): mode must be a boolean, got ${describe(mode)}`);
  native.setAnomalyEnabled(mode, checkNan);
}

/** Whether `setDetectAnomaly` or `detectAnomaly` is in force. @see https://pytorch.org/docs/stable/autograd.html#anomaly-detection */
export function isAnomalyEnabled(): boolean {
  return native.isAnomalyEnabled();
}

/**
 * Like `setDetectAnomaly(true)`, while `fn` runs, or without it as a guard (`using _ = ...`) for the rest of the block.
 * Both the forward pass and backward belong inside.
 * @see https://pytorch.org/docs/stable/autograd.html#torch.autograd.detect_anomaly
 */
export function detectAnomaly(options?: { checkNan?: boolean }): Guard;
export function detectAnomaly<T>(fn: () => T): T;
export function detectAnomaly<T>(options: { checkNan?: boolean }, fn: () => T): T;
export function detectAnomaly<T>(first: { checkNan?: boolean } | (() => T) = {}, second?: () => T): T | Guard {
  const [{ checkNan = true }, fn] = typeof first === 'function' ? [{}, first] : [first, second];
  const enter = () => {
    const [enabled, checkedNan] = [native.isAnomalyEnabled(), native.anomalyChecksNan()];
    setDetectAnomaly(true, checkNan);
    return () => setDetectAnomaly(enabled, checkedNan);
  };
  return within('detectAnomaly', enter, fn);
}

/** Whether anomaly mode fails on a gradient that is NaN. */
export function isAnomalyCheckNanEnabled(): boolean {
  return native.anomalyChecksNan();
}
