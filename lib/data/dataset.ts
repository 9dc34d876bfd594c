import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { keep } from '../core/scope.js';
import { isThenable, refuseThenable } from '../core/thenable.js';
import { fromTypedArray, type Tensor } from '../index.js';
import { IterableDataset } from './iterable.js';

const readMap = signature<{ ahead?: boolean }>('Dataset.map', ['*', 'ahead?']);

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
export abstract class Dataset<T = unknown, P = unknown> {
  /** The number of samples. */
  abstract get length(): number;

  /** The sample at `index`, from 0 to `length - 1`. */
  abstract get(index: number): T | Promise<T>;

  /** The slow part of reading a sample, where it has two: see {@link TwoPhaseDataset}. */
  prepare?(index: number): P | Promise<P>;
  /** Makes the sample at `index` of what was prepared. */
  complete?(prepared: P, index: number): T;
  getBatch?(indices: readonly number[]): unknown;
  /** What the sample at `index` is, for errors: the path of its file. */
  describeSample?(index: number): string;

  /**
   * The dataset of what `fn` makes of each sample. `fn` is synchronous and called when a batch is asked for, in order, so
   * it may draw random numbers. With `ahead: true` it is a part of the reading instead, which is done ahead of time: it may
   * then be asynchronous, and should draw none.
   */
  map<U>(fn: (sample: T, index: number) => U, options?: { ahead?: false }): Dataset<U>;
  map<U>(fn: (sample: T, index: number) => U | Promise<U>, options: { ahead: true }): Dataset<U>;
  map<U>(fn: (sample: T, index: number) => U | Promise<U>, ...args: unknown[]): Dataset<U> {
    const { ahead = false } = readMap(args);
    if (typeof fn !== 'function') throw typeError(`Dataset.map takes a function, got ${describe(fn)}.`);
    return ahead ? new Prepared(this, fn) : new Completed(this, fn);
  }

  /**
   * The same samples, each of which is kept in memory once it was read; of a dataset of two phases what was prepared is
   * kept, and completed anew each time. Tensors are shared by all who read a sample, so don't change them in place.
   */
  cache(): Dataset<T, P> {
    return new Cached(this);
  }
}

/**
 * A dataset whose samples are changed at random: extend it and give it a `length`, a `prepare` and a `complete`, from
 * which it has its `get`. A loader prepares many samples at a time, in whatever order their files come, and completes
 * them one after the other, in the order of the batches and when a batch is asked for. So the random numbers that
 * `complete` draws don't depend on timing.
 *
 * ```ts
 * class Faces extends TwoPhaseDataset<[Tensor, number], Tensor> {
 *   get length() { return this.files.length; }
 *   prepare(i: number): Promise<Tensor> { return readFace(this.files[i]); }
 *   complete(face: Tensor, i: number): [Tensor, number] { return [flipAtRandom(face), this.labels[i]]; }
 * }
 * ```
 */
export abstract class TwoPhaseDataset<T = unknown, P = unknown> extends Dataset<T, P> {
  /** The slow part of reading a sample, which draws no random numbers: reads and decodes its file. */
  abstract override prepare(index: number): P | Promise<P>;
  /** Makes the sample at `index` of what was prepared: here is the place for random transforms. */
  abstract override complete(prepared: P, index: number): T;

  get(index: number): T | Promise<T> {
    const prepared = this.prepare(index);
    if (!isThenable(prepared)) return this.complete(prepared, index);
    return prepared.then((value) => this.complete(value, index));
  }
}

/** A dataset that has two phases. */
type TwoPhase<T, P = unknown> = Dataset<T, P> & Required<Pick<Dataset<T, P>, 'prepare' | 'complete'>>;

/** Whether samples are to be read in two phases. A `get` that overrides an inherited `prepare` counts instead of it. */
export function isTwoPhase<T>(dataset: Dataset<T>): dataset is TwoPhase<T> {
  return !!dataset.prepare && !!dataset.complete && prevails(dataset, 'prepare', ['get']);
}

/** Whether batches are to be gathered. What overrides the reading of single samples counts instead of an inherited `getBatch`. */
export function canGather(dataset: Dataset): dataset is Dataset & Required<Pick<Dataset, 'getBatch'>> {
  return !!dataset.getBatch && prevails(dataset, 'getBatch', ['get', 'prepare', 'complete']);
}

/** Whether a class no further up than those that have one of `others` has the method. */
function prevails(dataset: Dataset, method: keyof Dataset, others: readonly (keyof Dataset)[]): boolean {
  for (let level = dataset; level; level = Object.getPrototypeOf(level)) {
    const defines = (name: keyof Dataset) => Object.hasOwn(level, name) && level[name] !== undefined;
    if (defines(method)) return true;
    if (others.some(defines)) return false;
  }
  return true;
}

/** Reads a sample at first: itself, or what its dataset prepares. */
function readFirst<T>(dataset: Dataset<T>, index: number): unknown {
  return isTwoPhase(dataset) ? dataset.prepare(index) : dataset.get(index);
}

/** Makes a sample of what was read at first. */
function readOn<T>(dataset: Dataset<T>, first: unknown, index: number): T {
  return isTwoPhase(dataset) ? dataset.complete(first, index) : (first as T);
}

/** A dataset of as many samples as another. */
abstract class Derived<S, T, P = unknown> extends TwoPhaseDataset<T, P> {
  override describeSample?: (index: number) => string;

  constructor(readonly dataset: Dataset<S>) {
    super();
    if (dataset.describeSample) this.describeSample = (index) => dataset.describeSample!(index);
  }

  get length(): number {
    return this.dataset.length;
  }
}

/** Samples to which a function is applied when they are asked for. */
class Completed<S, T> extends Derived<S, T> {
  constructor(
    dataset: Dataset<S>,
    readonly fn: (sample: S, index: number) => T | Promise<T>,
  ) {
    super(dataset);
  }

  prepare(index: number): unknown {
    return readFirst(this.dataset, index);
  }

  complete(prepared: unknown, index: number): T {
    const sample = this.fn(readOn(this.dataset, prepared, index), index);
    refuseThenable(sample, () => 'Dataset.map: the function is asynchronous; say so with { ahead: true }.');
    return sample as T;
  }
}

/** Samples to which a function is applied as a part of their reading. */
class Prepared<S, T> extends Derived<S, T, T> {
  constructor(
    dataset: Dataset<S>,
    readonly fn: (sample: S, index: number) => T | Promise<T>,
  ) {
    super(dataset);
  }

  prepare(index: number): T | Promise<T> {
    const sample = this.dataset.get(index);
    return isThenable(sample) ? sample.then((value) => this.fn(value, index)) : this.fn(sample, index);
  }

  complete(prepared: T): T {
    return prepared;
  }
}

/** Samples that are kept as they were read. */
class Cached<T, P> extends Derived<T, T, P> {
  readonly #kept = new Map<number, P>();

  prepare(index: number): P | Promise<P> {
    if (this.#kept.has(index)) return this.#kept.get(index)!;
    const first = readFirst(this.dataset, index) as P | Promise<P>;
    return isThenable(first) ? first.then((value) => this.#keep(value, index)) : this.#keep(first, index);
  }

  complete(prepared: P, index: number): T {
    return readOn(this.dataset, prepared, index);
  }

  #keep(value: P, index: number): P {
    this.#kept.set(index, keep(value));
    return value;
  }
}

/** In JavaScript nothing else would tell that a subclass lacks it. */
export function checkGet(owner: string, dataset: Dataset): void {
  if (typeof dataset.get === 'function') return;
  throw typeError(
    `${owner}: ${describe(dataset)} has no get(index); a dataset of prepare and complete extends TwoPhaseDataset.`,
  );
}

/** Throws a TypeError unless `dataset` is one that gives samples by index. */
export function checkDataset(owner: string, dataset: unknown): void {
  if (dataset instanceof IterableDataset) {
    throw typeError(`${owner} does not take an IterableDataset: its samples have no index.`);
  }
  if (!(dataset instanceof Dataset)) throw typeError(`${owner} takes a Dataset, got ${describe(dataset)}.`);
  checkGet(owner, dataset);
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
