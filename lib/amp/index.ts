/**
 * `torch.amp`: mixed precision.
 * @see https://pytorch.org/docs/stable/amp.html
 */
export { type AutocastOptions, autocast, isAutocastAvailable } from './autocast.js';
export { type CustomFwdOptions, customBwd, customFwd } from './custom.js';
export { GradScaler, type GradScalerOptions, type GradScalerState } from './gradScaler.js';
