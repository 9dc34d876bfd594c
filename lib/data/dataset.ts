import { describe, rangeError, typeError } from '../core/errors.js';
import { keep } from '../core/scope.js';
import { fromTypedArray, Tensor } from '../index.js';

/**
 * A collection of samples that can be read by index: extend it and give it a `length` and a `get`, which may be
 * asynchronous.
 *
 * ```ts
 * class Faces extends Dataset<[Tensor, number]> {
 *   get length() { return this.files.length; }
 *   async get(i: number): Promise<[Tensor, number]> { return [await readFace(this.files[i]), this.labels[i]]; }
 * }
 * ```
 *
 * A dataset that can gather many samples at once more cheaply than one by one also has a `getBatch`, which returns
 * what {@link defaultCollate} would make of the samples at `indices`. A loader without a `collateFn` uses it.
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.Dataset.
 */
export abstract class Dataset<T = unknown> {
  /** The number of samples. */
  abstract get length(): number;
  /** The sample at `index`, from 0 to `length - 1`. */
  abstract get(index: number): T | Promise<T>;
  getBatch?(indices: readonly number[]): unknown;
}

/**
 * A stream of samples, for data that is read in its own order: extend it and give it a `[Symbol.iterator]` or a
 * `[Symbol.asyncIterator]`, and a `length` where it is known.
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.IterableDataset.
 */
export abstract class IterableDataset<T = unknown> {
  [Symbol.iterator]?(): Iterator<T>;
  [Symbol.asyncIterator]?(): AsyncIterator<T>;
  get length(): number | undefined {
    return undefined;
  }
}

/** Throws a TypeError unless `dataset` is one that gives samples by index. */
export function checkDataset(owner: string, dataset: unknown): void {
  if (dataset instanceof IterableDataset) {
    throw typeError(`${owner} does not take an IterableDataset: its samples have no index.`);
  }
  if (!(dataset instanceof Dataset)) throw typeError(`${owner} takes a Dataset, got ${describe(dataset)}.`);
}

/** Throws a RangeError unless `index` is one of a dataset's. */
export function checkIndex(owner: string, index: number, length: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= length) {
    throw rangeError(`${owner}: there is no sample ${describe(index)}; it has ${length}, from 0 to ${length - 1}.`);
  }
}

/** Indices as a tensor to gather with. */
export function indexTensor(indices: readonly number[]): Tensor {
  return fromTypedArray(Int32Array.from(indices));
}

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

/**
 * The samples of `dataset` at `indices`, in that order.
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.Subset.
 */
export class Subset<T> extends Dataset<T> {
  override getBatch?: (indices: readonly number[]) => unknown;

  constructor(
    readonly dataset: Dataset<T>,
    readonly indices: readonly number[],
  ) {
    super();
    checkDataset('Subset', dataset);
    if (dataset.getBatch) {
      this.getBatch = (batch) => {
        for (const i of batch) checkIndex('Subset', i, this.length);
        return dataset.getBatch!(batch.map((i) => this.indices[i]!));
      };
    }
  }

  get length(): number {
    return this.indices.length;
  }

  get(index: number): T | Promise<T> {
    checkIndex('Subset', index, this.length);
    return this.dataset.get(this.indices[index]!);
  }
}

/**
 * Datasets one after the other.
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.ConcatDataset.
 */
export class ConcatDataset<T> extends Dataset<T> {
  readonly datasets: readonly Dataset<T>[];
  /** The index after each dataset's last sample. */
  readonly cumulativeSizes: readonly number[];

  constructor(datasets: readonly Dataset<T>[]) {
    super();
    if (!Array.isArray(datasets)) throw typeError(`ConcatDataset takes an array, got ${describe(datasets)}.`);
    if (datasets.length === 0) throw rangeError('ConcatDataset needs at least one dataset.');
    for (const dataset of datasets) checkDataset('ConcatDataset', dataset);
    this.datasets = [...datasets];
    let end = 0;
    this.cumulativeSizes = datasets.map((dataset) => {
      end += dataset.length;
      return end;
    });
  }

  get length(): number {
    return this.cumulativeSizes[this.cumulativeSizes.length - 1]!;
  }

  get(index: number): T | Promise<T> {
    checkIndex('ConcatDataset', index, this.length);
    const which = this.cumulativeSizes.findIndex((end) => index < end);
    return this.datasets[which]!.get(index - (which === 0 ? 0 : this.cumulativeSizes[which - 1]!));
  }
}
