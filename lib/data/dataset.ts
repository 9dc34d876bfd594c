import { describe, rangeError, typeError } from '../core/errors.js';
import { keep } from '../core/scope.js';
import { isThenable } from '../core/thenable.js';
import { fromTypedArray, Tensor } from '../index.js';

/**
 * A collection of samples that can be read by index: extend it and give it a `length` and a `get`, which may be
 * asynchronous.
 *
 * ```ts
 * class Faces extends Dataset<[Tensor, number]> {
 *   get length() { return this.files.length; }
 *   override async get(i: number): Promise<[Tensor, number]> { return [await readFace(this.files[i]), this.labels[i]]; }
 * }
 * ```
 *
 * Where samples are changed at random, have a `prepare` and a `complete` instead of `get`. A loader prepares many
 * samples at a time, in whatever order their files come, and completes them one after the other, in the order of the
 * batches and when a batch is asked for. So the random numbers that `complete` draws don't depend on timing.
 *
 * ```ts
 * class Faces extends Dataset<[Tensor, number], Tensor> {
 *   get length() { return this.files.length; }
 *   override prepare(i: number): Promise<Tensor> { return readFace(this.files[i]); }
 *   override complete(face: Tensor, i: number): [Tensor, number] { return [flipAtRandom(face), this.labels[i]]; }
 * }
 * ```
 *
 * A dataset that can gather many samples at once more cheaply than one by one also has a `getBatch`, which returns
 * what {@link defaultCollate} would make of the samples at `indices`. A loader without a `collateFn` uses it.
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.Dataset.
 */
export abstract class Dataset<T = unknown, P = unknown> {
  /** The number of samples. */
  abstract get length(): number;

  /** The sample at `index`, from 0 to `length - 1`; that of `prepare` and `complete`, unless it is overridden. */
  get(index: number): T | Promise<T> {
    if (!this.prepare || !this.complete) {
      throw typeError(`${describe(this)} is a Dataset without a get, and without prepare and complete instead of it.`);
    }
    const prepared = this.prepare(index);
    if (!isThenable(prepared)) return this.complete(prepared, index);
    return prepared.then((value) => this.complete!(value, index));
  }

  /** The slow part of reading a sample, which draws no random numbers: reads and decodes its file. */
  prepare?(index: number): P | Promise<P>;
  /** Makes the sample at `index` of what was prepared: here is the place for random transforms. */
  complete?(prepared: P, index: number): T;
  getBatch?(indices: readonly number[]): unknown;
  /** What the sample at `index` is, for errors: the path of its file. */
  describeSample?(index: number): string;
}

/** A dataset that has two phases. */
export type TwoPhase<T, P = unknown> = Dataset<T, P> & Required<Pick<Dataset<T, P>, 'prepare' | 'complete'>>;

/** Whether samples are to be read in two phases. A `get` that overrides an inherited `prepare` counts instead of it. */
export function isTwoPhase<T>(dataset: Dataset<T>): dataset is TwoPhase<T> {
  if (!dataset.prepare || !dataset.complete) return false;
  for (let level = dataset; level; level = Object.getPrototypeOf(level)) {
    if (Object.hasOwn(level, 'prepare')) return true;
    if (Object.hasOwn(level, 'get')) return false;
  }
  return true;
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

  override get(index: number): T {
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
