import { keep } from '../../core/scope.js';
import type { Tensor } from '../../index.js';

/** A metric's own copy of a tensor that was saved, if there is one, in the place of what it had. */
export function replaced(old: Tensor | null, saved: Tensor | null): Tensor | null {
  const copy = saved && keep(saved.clone());
  old?.dispose();
  return copy;
}
