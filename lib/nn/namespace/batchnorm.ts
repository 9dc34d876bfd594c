export {
  BatchNorm as _BatchNorm,
  BatchNorm1d,
  BatchNorm2d,
  BatchNorm3d,
  NormBase as _NormBase,
} from '../modules/batchnorm.js';
export { LazyBatchNorm1d, LazyBatchNorm2d, LazyBatchNorm3d } from '../modules/lazy/norm.js';
export { SyncBatchNorm } from '../modules/syncbatchnorm.js';
