import type { DeviceLike } from '../../../core/device.js';
import { describe, typeError } from '../../../core/errors.js';
import { handleOf, Tensor, wrap } from '../../../core/tensor.js';
import { refuseThenable } from '../../../core/thenable.js';
import { type Level, withLevel } from '../../../core/transforms.js';
import { arange } from '../../../generated/functions.js';
import { native } from '../../../native.js';

/** Whether a query of a batch and a head may see a key, all by their numbers, which are tensors without dimensions. */
export type MaskMod = (b: Tensor, h: Tensor, qIdx: Tensor, kvIdx: Tensor) => Tensor;
/** A score of attention, changed. */
export type ScoreMod = (score: Tensor, b: Tensor, h: Tensor, qIdx: Tensor, kvIdx: Tensor) => Tensor;

type Elementwise = (...elements: Tensor[]) => Tensor;

/** Calls `fn` with the elements along dimension 0 of those inputs that `mapped` names, all at once; results are stacked. */
function mapOver(fn: Elementwise, inputs: readonly Tensor[], mapped: readonly boolean[], batchSize: number): Tensor {
  const batch: Level = { kind: 'vmap', batchSize, randomness: 'error' };
  return withLevel(batch, (level) => {
    const elements = inputs.map((t, i) => (mapped[i] ? wrap(native.addBatchDim(handleOf(t), 0, level)) : t));
    return wrap(native.removeBatchDim(handleOf(fn(...elements)), level, batchSize, 0));
  });
}

/** What `fn` gives for every batch, head, query and key of `shape`, with the score of each where there are scores. */
export function overAll(
  name: string,
  fn: MaskMod | ScoreMod,
  shape: readonly number[],
  device: DeviceLike | null,
  scores: Tensor | null,
): Tensor {
  const indices = shape.map((size) => arange(size, { device }));
  const isScored = scores !== null;
  // The last to be mapped over is the first dimension of the result, so its level is the outermost.
  let call: Elementwise = (...elements) => {
    const result: unknown = (fn as Elementwise)(...elements);
    refuseThenable(result, () => `${name}: the function must not be asynchronous`);
    if (!(result instanceof Tensor))
      throw typeError(`${name}: the function must return a tensor, got ${describe(result)}`);
    return result;
  };
  for (let dim = shape.length - 1; dim >= 0; dim--) {
    const inner = call;
    const mapped = indices.map((_, i) => i === dim);
    call = (...elements) => mapOver(inner, elements, isScored ? [true, ...mapped] : mapped, shape[dim]!);
  }
  return call(...(isScored ? [scores] : []), ...indices);
}
