export { adaptiveAvgPool1d, avgPool1d } from '../../../generated/functions.js';
export { avgPool2d, avgPool3d } from '../../../generated/nn.js';
export * from './adaptive.js';
export type { WithIndices } from './common.js';
export * from './fractional.js';
export {
  maxPool1d,
  maxPool1dWithIndices,
  maxPool2d,
  maxPool2dWithIndices,
  maxPool3d,
  maxPool3dWithIndices,
} from './max.js';
export * from './power.js';
export * from './unpool.js';
