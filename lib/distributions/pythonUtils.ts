/**
 * What `torch.distributions.utils` has in Python.
 * @see https://github.com/pytorch/pytorch/blob/main/torch/distributions/utils.py
 */
export {
  _standardNormal,
  _sumRightmost,
  broadcastAll,
  clampProbs,
  eulerConstant,
  lazyProperty,
  logitsToProbs,
  probsToLogits,
  trilMatrixToVec,
  vecToTrilMatrix,
} from './utils.js';
