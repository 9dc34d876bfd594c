import { eachTensor } from '../../core/scope.js';
import type { Tensor } from '../../torch.js';
import * as torch from '../../torch.js';

/** The tensors that `value` holds, in arrays, plain objects and caches too. */
export function tensorsOf(value: unknown): Set<Tensor> {
  const found = new Set<Tensor>();
  eachTensor(value, (tensor) => found.add(tensor));
  return found;
}

/** Calls `fn` without gradients, and frees what it made but doesn't return. */
export function run<T>(fn: () => T): T {
  return torch.noGrad(() => torch.scope(fn));
}

/** Disposes of `before`, except of what is in `after`: caches of earlier steps are too large to wait for the collector. */
export function release(before: ReadonlySet<Tensor>, ...after: ReadonlySet<Tensor>[]): void {
  for (const tensor of before) if (!after.some((kept) => kept.has(tensor))) tensor.dispose();
}
