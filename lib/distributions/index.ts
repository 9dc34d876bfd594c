/** Probability distributions. @see https://pytorch.org/docs/stable/distributions.html */
export * as constraints from './constraints/index.js';
export { Distribution } from './distribution.js';
export { ExponentialFamily } from './expFamily.js';
export { Normal } from './normal.js';
export * as utils from './utils.js';
