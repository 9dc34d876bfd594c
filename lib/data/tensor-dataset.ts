import { describe, rangeError, typeError } from '../core/errors.js';
import { keep } from '../core/scope.js';
import { Tensor } from '../index.js';
import { checkIndex, Dataset, indexTensor } from './dataset.js';

/**
 * Samples that lie in tensors: sample `i` is the array of every tensor's `i`-th element along the first dimension. A
 * batch is gathered with one `indexSelect` a tensor. The tensors are kept: no scope frees them.
 *
 * Throws a RangeError where the first dimensions differ.
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.TensorDataset.
 */
export class TensorDataset<T extends Tensor[] = Tensor[]> extends Dataset<T> {
  readonly tensors: T;

  constructor(...tensors: T) {
    super();
    if (tensors.length === 0) throw typeError('TensorDataset needs at least one tensor.');
    for (const tensor of tensors) {
      if (!(tensor instanceof Tensor)) throw typeError(`TensorDataset takes tensors, got ${describe(tensor)}.`);
      if (tensor.ndim === 0 || tensor.shape[0] !== tensors[0]!.shape[0]) {
        throw rangeError(
          `TensorDataset: every tensor needs the same first dimension, got ${tensors.map(describe).join(', ')}.`,
        );
      }
      keep(tensor);
    }
    this.tensors = tensors;
  }

  get length(): number {
    return this.tensors[0]!.shape[0]!;
  }

  get(index: number): T {
    checkIndex('TensorDataset', index, this.length);
    return this.tensors.map((tensor) => tensor.select(0, index)) as T;
  }

  override getBatch(indices: readonly number[]): T {
    const index = indexTensor(indices);
    const batch = this.tensors.map((tensor) => {
      if (tensor.device.type === 'cpu') return tensor.indexSelect(0, index);
      const there = index.to(tensor.device);
      const gathered = tensor.indexSelect(0, there);
      there.dispose();
      return gathered;
    });
    index.dispose();
    return batch as T;
  }
}
