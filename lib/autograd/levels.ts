import { scope } from '../core/scope.js';
import { handleOf, type Tensor, wrap } from '../core/tensor.js';
import { withLevel } from '../core/transforms.js';
import { native } from '../native.js';

/**
 * Calls `fn` once with tensors that stand for all the slices of `batches` along their first dimension, and gives what
 * it returns with that dimension in front again. Random operations are refused inside.
 */
export function batched(
  batches: readonly Tensor[],
  fn: (slices: Tensor[]) => readonly (Tensor | null)[],
): (Tensor | null)[] {
  const batchSize = batches[0]!.shape[0]!;
  return scope(() =>
    withLevel({ kind: 'vmap', batchSize, randomness: 'error' }, (level) => {
      const slices = batches.map((batch) => wrap(native.addBatchDim(handleOf(batch), 0, level)));
      return fn(slices).map((result) =>
        result === null ? null : wrap(native.removeBatchDim(handleOf(result), level, batchSize, 0)),
      );
    }),
  );
}

/**
 * Calls `fn` at a level of its own for dual numbers, where those that `batched` makes can be used with them, and takes
 * what it returns out of it.
 */
export function atDualLevel(fn: () => Tensor[]): Tensor[] {
  return withLevel({ kind: 'jvp' }, (level) =>
    fn().map((tensor) => wrap(native.unwrapForGrad(handleOf(tensor), level))),
  );
}
