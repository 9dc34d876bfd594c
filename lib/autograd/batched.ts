import { scope } from '../core/scope.js';
import { handleOf, type Tensor, wrap } from '../core/tensor.js';
import { native } from '../native.js';

/**
 * Calls `fn` once with tensors that stand for all the slices of `batches` along their first dimension, and gives what
 * it returns with that dimension in front again. Random operations are refused inside.
 */
export function batched(
  batches: readonly Tensor[],
  fn: (slices: Tensor[]) => readonly (Tensor | null)[],
): (Tensor | null)[] {
  const size = batches[0]!.shape[0]!;
  return scope(() => {
    const level = native.pushVmap(size, 'error');
    try {
      const slices = batches.map((batch) => wrap(native.addBatchDim(handleOf(batch), 0, level)));
      return fn(slices).map((result) =>
        result === null ? null : wrap(native.removeBatchDim(handleOf(result), level, size, 0)),
      );
    } finally {
      native.popTransform();
    }
  });
}

/**
 * Calls `fn` at a level of its own for dual numbers, where those that `batched` makes can be used with them, and takes
 * what it returns out of it.
 */
export function atDualLevel(fn: () => Tensor[]): Tensor[] {
  const level = native.pushJvp();
  try {
    return fn().map((tensor) => wrap(native.unwrapForGrad(handleOf(tensor), level)));
  } finally {
    native.popTransform();
  }
}
