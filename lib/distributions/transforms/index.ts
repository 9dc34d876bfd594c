/** Invertible maps between the regions that distributions live in. @see https://pytorch.org/docs/stable/distributions.html#module-torch.distributions.transforms */
export { AffineTransform } from './affine.js';
export { ComposeTransform, identityTransform } from './compose.js';
export { CorrCholeskyTransform } from './corrCholesky.js';
export { CumulativeDistributionTransform } from './cumulative.js';
export {
  AbsTransform,
  ExpTransform,
  PowerTransform,
  SigmoidTransform,
  SoftplusTransform,
  TanhTransform,
} from './elementwise.js';
export { IndependentTransform } from './independent.js';
export { LowerCholeskyTransform, PositiveDefiniteTransform } from './matrices.js';
export { ReshapeTransform } from './reshape.js';
export { CatTransform, StackTransform } from './sequences.js';
export { SoftmaxTransform, StickBreakingTransform } from './simplex.js';
export { Transform } from './transform.js';
