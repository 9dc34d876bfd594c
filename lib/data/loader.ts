import { AsyncLocalStorage } from 'node:async_hooks';
import { isOptions, signature } from '../core/arguments.js';
import { atCaller, describe, rangeError, typeError } from '../core/errors.js';
import { cuda, type Generator, Tensor } from '../index.js';
import { type Collated, defaultCollate, defaultConvert } from './collate.js';
import { Dataset, IterableDataset } from './dataset.js';
import {
  BatchSampler,
  checkGenerator,
  drawSeed,
  type IndexSource,
  RandomSampler,
  SequentialSampler,
} from './sampler.js';
import { Turns } from './turn.js';

export interface DataLoaderOptions<T = unknown, B = Collated<T>> {
  /** Samples in a batch, 1 unless told otherwise; `null` gives the samples themselves, one by one. */
  batchSize?: number | null;
  /** Whether to go through the dataset in a new random order every time. */
  shuffle?: boolean;
  /** The order to go in. */
  sampler?: IndexSource;
  /** The indices of each batch. Excludes `batchSize`, `shuffle`, `sampler` and `dropLast`. */
  batchSampler?: Iterable<readonly number[]> & { readonly length?: number };
  /** Leaves a last batch out that is not full. */
  dropLast?: boolean;
  /** Makes a batch of samples, {@link defaultCollate} unless told otherwise. */
  collateFn?: (samples: T[]) => B;
  /** Asynchronous datasets: how many batches to read ahead of the one asked for, 2 unless told otherwise. */
  prefetch?: number;
  /** Puts batches in page-locked memory, from which copies to a GPU are faster. Does nothing where there is none. */
  pinMemory?: boolean;
  /** Where random orders come from. */
  generator?: Generator | null;
}

const read = signature<DataLoaderOptions<any, any>>('DataLoader', [
  'batchSize?',
  'shuffle?',
  'sampler?',
  'batchSampler?',
  '*',
  'dropLast?',
  'collateFn?',
  'prefetch?',
  'pinMemory?',
  'generator?',
]);

/** The end of an asynchronous stream, which shows only when it is read. */
const end = Symbol('end');

/**
 * Goes through a dataset in batches, in the order that Python's DataLoader gives for the same seed.
 *
 * ```ts
 * const loader = new DataLoader(dataset, { batchSize: 64, shuffle: true });
 * for await (const [x, y] of loader) { ... }
 * for (const [x, y] of loader) { ... }       // where the dataset is synchronous
 * ```
 *
 * All samples of a batch of an asynchronous dataset are read at once, and up to `prefetch` batches ahead; batches come
 * in order all the same. `for await` lets the event loop turn now and then, so that finalizers run. Batches
 * belong to the scope that asks for them; what `get` makes of samples that are read ahead, to the one around the loop.
 *
 * Throws a TypeError or RangeError for options that don't fit together. Iterating throws an Error that names the sample
 * that could not be read (the reason is its `cause`), and a TypeError for `for` over an asynchronous dataset.
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.DataLoader.
 */
export class DataLoader<T = unknown, B = Collated<T>> {
  readonly batchSize: number | null;
  readonly dropLast: boolean;
  readonly sampler: IndexSource | null;
  readonly batchSampler: (Iterable<readonly number[]> & { readonly length?: number }) | null;
  readonly generator: Generator | null;
  readonly prefetch: number;
  readonly pinMemory: boolean;
  readonly #collateFn: ((samples: T[]) => B) | undefined;

  constructor(dataset: Dataset<T> | IterableDataset<T>, options?: DataLoaderOptions<T, B>);
  constructor(
    dataset: Dataset<T> | IterableDataset<T>,
    batchSize?: number | null,
    shuffle?: boolean | DataLoaderOptions<T, B>,
    sampler?: IndexSource | DataLoaderOptions<T, B>,
  );
  constructor(
    readonly dataset: Dataset<T> | IterableDataset<T>,
    ...args: unknown[]
  ) {
    const options = readOptions(args);
    check(dataset, options);
    const { shuffle = false, dropLast = false, generator = null, prefetch = 2 } = options;
    const batchSize = options.batchSampler ? null : options.batchSize === undefined ? 1 : options.batchSize;
    this.batchSize = batchSize;
    this.dropLast = dropLast;
    this.generator = generator;
    this.prefetch = prefetch;
    this.pinMemory = (options.pinMemory ?? false) && cuda.isAvailable();
    this.#collateFn = options.collateFn;
    if (dataset instanceof IterableDataset) {
      this.sampler = null;
      this.batchSampler = null;
      return;
    }
    this.sampler =
      options.sampler ?? (shuffle ? new RandomSampler(dataset, { generator }) : new SequentialSampler(dataset));
    this.batchSampler =
      options.batchSampler ?? (batchSize === null ? null : new BatchSampler(this.sampler, batchSize, dropLast));
  }

  /** The number of batches. Throws a TypeError where the dataset or the sampler does not know its length. */
  get length(): number {
    const source = this.batchSampler ?? this.sampler ?? this.dataset;
    const { length } = source;
    if (length === undefined) throw typeError(`DataLoader: ${describe(source)} has no length.`);
    if (source !== this.dataset || this.batchSize === null) return length;
    return this.dropLast ? Math.floor(length / this.batchSize) : Math.ceil(length / this.batchSize);
  }

  [Symbol.iterator](): IterableIterator<B> {
    this.#drawBaseSeed();
    return this.#now();
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<B> {
    this.#drawBaseSeed();
    return this.#ahead(AsyncLocalStorage.snapshot());
  }

  /** Python's loader draws a seed for its workers whenever an iteration begins, also where it has none. */
  #drawBaseSeed(): void {
    drawSeed(this.generator);
  }

  *#now(): IterableIterator<B> {
    for (const fetched of this.#fetches()) {
      if (isPromise(fetched)) {
        fetched.catch(() => {});
        throw typeError(
          `DataLoader: ${describe(this.dataset)} is asynchronous; write \`for await (const batch of loader)\`.`,
        );
      }
      yield this.#pinned(this.#batch(fetched));
    }
  }

  /**
   * What is read ahead is read in the context of the loop, `outside` the scope that asks for a batch, which would free
   * samples of later ones; the batch itself is then made inside it.
   */
  async *#ahead(outside: <R>(fn: () => R) => R): AsyncIterableIterator<B> {
    const fetches = this.#fetches();
    const ahead: unknown[] = [];
    const turns = new Turns();
    let exhausted = false;
    const advance = () => {
      try {
        const next = fetches.next();
        if (next.done) exhausted = true;
        else ahead.push(next.value);
      } catch (error) {
        exhausted = true;
        ahead.push(Promise.reject(error));
      }
      // A batch that nobody comes to ask for must not end the process when it fails.
      const newest = ahead[ahead.length - 1];
      if (isPromise(newest)) newest.catch(() => {});
    };
    try {
      for (;;) {
        if (ahead.length === 0) advance();
        while (!exhausted && isPromise(ahead[0]) && ahead.length <= this.prefetch) outside(advance);
        if (ahead.length === 0) return;
        const fetched = await ahead.shift();
        if (fetched === end) return;
        yield this.#pinned(await this.#batch(fetched));
        if (turns.due) await turns.take();
      }
    } finally {
      fetches.return?.();
    }
  }

  /** Batches as arrays of samples, or as `getBatch` makes them. */
  #fetches(): IterableIterator<unknown> {
    const { dataset } = this;
    if (!(dataset instanceof IterableDataset)) return this.#indexed(dataset);
    return dataset[Symbol.asyncIterator] ? this.#streamedAsync(dataset) : this.#streamed(dataset);
  }

  *#indexed(dataset: Dataset<T>): IterableIterator<unknown> {
    const get = (i: number) => named(`sample ${i}`, () => dataset.get(i));
    for (const indices of this.batchSampler ?? singles(this.sampler!)) {
      if (this.#gathers) {
        yield named(`samples ${brief(indices)}`, () => dataset.getBatch!(indices));
      } else {
        const samples = indices.map(get);
        yield samples.some(isPromise) ? Promise.all(samples) : samples;
      }
    }
  }

  *#streamed(dataset: IterableDataset<T>): IterableIterator<T[]> {
    const source = dataset[Symbol.iterator]!();
    let read = 0;
    const take = (): T[] => {
      const samples: T[] = [];
      while (samples.length < (this.batchSize ?? 1)) {
        const next = named(`sample ${read}`, () => source.next());
        if (next.done) break;
        samples.push(next.value);
        read++;
      }
      return samples;
    };
    try {
      for (let samples = take(); !this.#isOver(samples); samples = take()) yield samples;
    } finally {
      source.return?.();
    }
  }

  /** Batches of an asynchronous stream, each read when the one before it is complete. */
  *#streamedAsync(dataset: IterableDataset<T>): IterableIterator<Promise<T[] | typeof end>> {
    const source = dataset[Symbol.asyncIterator]!();
    let read = 0;
    const take = async (): Promise<T[] | typeof end> => {
      const samples: T[] = [];
      while (samples.length < (this.batchSize ?? 1)) {
        const next = await named(`sample ${read}`, () => source.next());
        if (next.done) break;
        samples.push(next.value);
        read++;
      }
      return this.#isOver(samples) ? end : samples;
    };
    try {
      for (let samples = take(); ; samples = samples.then((last) => (last === end ? end : take()))) yield samples;
    } finally {
      source.return?.()?.catch(() => {});
    }
  }

  get #unbatched(): boolean {
    return this.batchSize === null && this.batchSampler === null;
  }

  #isOver(samples: T[]): boolean {
    return samples.length === 0 || (this.dropLast && samples.length < this.batchSize!);
  }

  get #gathers(): boolean {
    return 'getBatch' in this.dataset && !!this.dataset.getBatch && !this.#collateFn && !this.#unbatched;
  }

  #batch(fetched: unknown): B {
    if (this.#gathers) return fetched as B;
    const samples = fetched as T[];
    if (this.#unbatched) {
      // As in Python, the function then gets the sample itself.
      const convert = (this.#collateFn ?? defaultConvert) as (sample: T) => B;
      return convert(samples[0]!);
    }
    return this.#collateFn ? this.#collateFn(samples) : (defaultCollate(samples) as B);
  }

  #pinned(batch: B): B {
    return this.pinMemory ? (pin(batch) as B) : batch;
  }
}

function readOptions(args: readonly unknown[]): DataLoaderOptions<any, any> {
  const last = args[args.length - 1];
  if (isOptions(last) && last.numWorkers) {
    throw typeError(
      "DataLoader has no numWorkers: let the dataset's get be asynchronous, and up to `prefetch` batches are read ahead.",
    );
  }
  return read(args);
}

/** Python's rules for what excludes what. */
function check(dataset: unknown, options: DataLoaderOptions<any, any>): void {
  const { batchSize = 1, shuffle = false, sampler, batchSampler, dropLast = false, prefetch = 2 } = options;
  checkGenerator('DataLoader', options.generator);
  const streamed = dataset instanceof IterableDataset;
  if (!streamed && !(dataset instanceof Dataset)) {
    throw typeError(`DataLoader: the dataset should be a Dataset or an IterableDataset, got ${describe(dataset)}.`);
  }
  if (streamed && !dataset[Symbol.iterator] && !dataset[Symbol.asyncIterator]) {
    throw typeError('DataLoader: the IterableDataset has neither [Symbol.iterator] nor [Symbol.asyncIterator].');
  }
  if (streamed && (shuffle || sampler || batchSampler)) {
    const name = shuffle ? 'shuffle' : sampler ? 'sampler' : 'batchSampler';
    throw typeError(`DataLoader: an IterableDataset has its own order and takes no ${name}.`);
  }
  if (sampler && shuffle) throw typeError('DataLoader: sampler and shuffle exclude each other.');
  if (batchSampler && (batchSize !== 1 || shuffle || sampler || dropLast)) {
    throw typeError('DataLoader: batchSampler excludes batchSize, shuffle, sampler and dropLast.');
  }
  if (batchSize === null && dropLast) {
    throw typeError('DataLoader: with `batchSize: null` there are no batches, so dropLast has no meaning.');
  }
  if (batchSize !== null && (!Number.isInteger(batchSize) || batchSize <= 0)) {
    throw rangeError(`DataLoader: batchSize should be a positive integer or null, got ${describe(batchSize)}.`);
  }
  if (!Number.isInteger(prefetch) || prefetch < 0) {
    throw rangeError(`DataLoader: prefetch should be a non-negative integer, got ${describe(prefetch)}.`);
  }
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as Promise<unknown> | undefined)?.then === 'function';
}

/** Runs `read`; a failure, at once or later, says what was being read. */
function named<R>(what: string, read: () => R): R {
  const fail = (cause: unknown): never => {
    const reason = cause instanceof Error ? cause.message : cause;
    throw atCaller(() => new Error(`DataLoader: ${what} could not be read: ${reason}`, { cause }));
  };
  try {
    const result = read();
    if (!isPromise(result)) return result;
    const failing = result.then(undefined, fail);
    // Nobody hears of it where another sample of the batch has failed at once.
    failing.catch(() => {});
    return failing as R;
  } catch (error) {
    return fail(error);
  }
}

/** The first few of the indices, as text. */
function brief(indices: readonly number[]): string {
  return indices.length <= 8 ? indices.join(', ') : `${indices.slice(0, 8).join(', ')}, ... (${indices.length})`;
}

function* singles(indices: Iterable<number>): IterableIterator<number[]> {
  for (const i of indices) yield [i];
}

function pin(batch: unknown): unknown {
  if (batch instanceof Tensor) return batch.pinMemory();
  if (Array.isArray(batch)) return batch.map(pin);
  if (!isOptions(batch)) return batch;
  return Object.fromEntries(Object.entries(batch).map(([key, value]) => [key, pin(value)]));
}
