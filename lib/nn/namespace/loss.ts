export { Loss as _Loss, WeightedLoss as _WeightedLoss } from '../modules/loss/common.js';
export * from '../modules/loss/index.js';
