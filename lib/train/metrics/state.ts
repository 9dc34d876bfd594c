import { keep } from '../../core/scope.js';
import type { Tensor } from '../../index.js';

/** A metric's own copy of a tensor that was saved, if there is one. */
export function copied(tensor: Tensor | null): Tensor | null {
  return tensor && keep(tensor.clone());
}
