/**
 * `torch.optim.swa_utils`: averages of models over training.
 * @see https://pytorch.org/docs/stable/optim.html#weight-averaging-swa-and-ema
 */
export {
  type AvgFn,
  getEmaAvgFn,
  getEmaMultiAvgFn,
  getSwaAvgFn,
  getSwaMultiAvgFn,
  type MultiAvgFn,
} from './averages.js';
export { updateBn } from './batch-norm.js';
export { AveragedModel, type AveragedModelOptions } from './model.js';
export { SWALR, type SWALROptions } from './swalr.js';
