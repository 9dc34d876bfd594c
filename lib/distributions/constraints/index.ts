/** Regions that parameters and samples of distributions lie in. @see https://pytorch.org/docs/stable/distributions.html#module-torch.distributions.constraints */
export {
  type Bound,
  greaterThan,
  greaterThanEq,
  halfOpenInterval,
  interval,
  lessThan,
  nonnegative,
  positive,
  real,
  unitInterval,
} from './bounds.js';
export { cat, independent, MixtureSameFamilyConstraint, realVector, stack } from './combined.js';
export { Constraint } from './constraint.js';
export { dependent, dependentProperty, isDependent } from './dependent.js';
export {
  boolean,
  integerInterval,
  multinomial,
  nonnegativeInteger,
  oneHot,
  positiveInteger,
} from './integers.js';
export {
  corrCholesky,
  lowerCholesky,
  lowerTriangular,
  positiveDefinite,
  positiveSemidefinite,
  simplex,
  square,
  symmetric,
} from './matrices.js';
