export { LazyLinear } from '../modules/lazy/linear.js';
export { Bilinear, Identity, Linear } from '../modules/linear.js';
