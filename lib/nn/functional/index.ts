/**
 * `torch.nn.functional`: layers and losses as functions. Arguments come in Python's order, and any of them may be given
 * by name in one trailing options object.
 * @see https://pytorch.org/docs/stable/nn.functional.html
 */
export {
  bilinear,
  conv1d,
  conv2d,
  conv3d,
  convTbc,
  convTranspose1d,
  convTranspose2d,
  convTranspose3d,
  cosineSimilarity,
  pairwiseDistance,
  pdist,
} from '../../generated/functions.js';
export { linear } from '../../generated/nn.js';
export * from './activation.js';
export { multiHeadAttentionForward } from './attention.js';
export * from './dropout.js';
export * from './interpolate.js';
export { linearCrossEntropy } from './linearCrossEntropy.js';
export * from './loss/index.js';
export * from './matmul.js';
export * from './normalization.js';
export * from './padding.js';
export * from './pooling/index.js';
export type { Reduction } from './reduction.js';
export { scaledDotProductAttention } from './scaledDotProduct.js';
export * from './sparse.js';
export * from './vision.js';
