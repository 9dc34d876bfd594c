/**
 * `torch.nn.utils.prune`: parameters with entries that are held at zero.
 * @see https://pytorch.org/docs/stable/nn.html#utilities
 */
export type { Amount } from './amount.js';
export {
  customFromMask,
  globalUnstructured,
  identity,
  isPruned,
  l1Unstructured,
  lnStructured,
  type PrunedParameter,
  randomStructured,
  randomUnstructured,
  remove,
} from './functions.js';
export { BasePruningMethod, type PruneOptions, PruningContainer, type PruningType } from './method.js';
export { LnStructured, RandomStructured } from './structured.js';
export { CustomFromMask, Identity, L1Unstructured, RandomUnstructured } from './unstructured.js';
