/**
 * `torch.nn.utils.parametrize`: tensors of a module that are computed from others.
 * @see https://pytorch.org/docs/stable/nn.html#parametrizations
 */
export { cached } from './cache.js';
export type { Parametrization } from './checks.js';
export type { Parametrizations, Parametrized } from './inject.js';
export { ParametrizationList } from './list.js';
export {
  isParametrized,
  registerParametrization,
  removeParametrizations,
  transferParametrizationsAndParams,
  typeBeforeParametrizations,
} from './register.js';
