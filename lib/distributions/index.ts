/** Probability distributions. @see https://pytorch.org/docs/stable/distributions.html */
export * as constraintRegistry from './constraintRegistry.js';
export { bijectTo, transformTo } from './constraintRegistry.js';
export * as constraints from './constraints/index.js';
export { Distribution } from './distribution.js';
export { ExponentialFamily } from './expFamily.js';
export { Independent } from './independent.js';
export { Normal } from './normal.js';
export { TransformedDistribution } from './transformed.js';
export * from './transforms/index.js';
export * as transforms from './transforms/index.js';
export * as utils from './utils.js';
