export {
  InstanceNorm as _InstanceNorm,
  InstanceNorm1d,
  InstanceNorm2d,
  InstanceNorm3d,
} from '../modules/instancenorm.js';
export { LazyInstanceNorm1d, LazyInstanceNorm2d, LazyInstanceNorm3d } from '../modules/lazy/norm.js';
