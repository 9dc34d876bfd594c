import { AsyncLocalStorage } from 'node:async_hooks';
import { availableParallelism } from 'node:os';
import { isOptions, signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { isThenable } from '../core/thenable.js';
import { cuda, type Generator, Tensor } from '../index.js';
import { type Collated, defaultCollate, defaultConvert } from './collate.js';
import { type Dataset, IterableDataset } from './dataset.js';
import { type Coming, drop, inOrder } from './fetched.js';
import { readGathered, readIndexed } from './indexed.js';
import { checkOptions, checkSignal, type DataLoaderOptions, readOptions } from './options.js';
import { Pool } from './pool.js';
import { BatchSampler, drawSeed, type IndexSource, RandomSampler, SequentialSampler } from './sampler.js';
import { readStream, readStreamAsync } from './streamed.js';

/** Which batches an iteration is to give, and what ends it. */
export interface IterateOptions {
  /** How many batches to leave out at the beginning. */
  skip?: number;
  /** Ends the iteration, also one that waits for a sample, with the signal's reason. */
  signal?: AbortSignal;
}

const readIterate = signature<IterateOptions>('DataLoader.iterate', ['*', 'skip?', 'signal?']);

/** Calls a function in the context of an iteration, outside the scope that asks for a batch. */
type Outside = <R>(fn: () => R) => R;

/**
 * Goes through a dataset in batches, in the order that Python's DataLoader gives for the same seed.
 *
 * ```ts
 * const loader = new DataLoader(dataset, { batchSize: 64, shuffle: true });
 * for await (const [x, y] of loader) { ... }
 * for (const [x, y] of loader) { ... }       // where the dataset is synchronous
 * ```
 *
 * Up to `concurrency` samples of an asynchronous dataset are read at a time, and `prefetch` batches ahead; batches come
 * in order all the same. `for await` lets the event loop turn now and then, so that finalizers run. A batch and the
 * samples that it was made of belong to the scope that asks for it; what was read ahead in vain is freed.
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
  readonly concurrency: number;
  readonly pinMemory: boolean;
  readonly #signal: AbortSignal | undefined;
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
    checkOptions(dataset, options);
    const { shuffle = false, dropLast = false, generator = null, prefetch = 2 } = options;
    const batchSize = options.batchSampler ? null : options.batchSize === undefined ? 1 : options.batchSize;
    this.batchSize = batchSize;
    this.dropLast = dropLast;
    this.generator = generator;
    this.prefetch = prefetch;
    this.concurrency = options.concurrency ?? Math.max(8, 2 * availableParallelism());
    this.#signal = options.signal;
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
    return this.iterate();
  }

  /**
   * The batches from number `skip` on, to go on with an iteration that was interrupted. It draws what a whole iteration
   * draws for its order, and reads no sample of the batches before; a stream has to be read, and what it gives is
   * dropped. With `skip` the order's numbers are drawn at once, so that the state of a generator can be put back
   * afterwards, to what it was when the first of the batches was asked for.
   *
   * Throws a RangeError unless `skip` is a non-negative integer. The iteration ends with the reason of `signal` when that
   * is aborted.
   */
  iterate(options?: IterateOptions): AsyncIterableIterator<B>;
  iterate(...args: unknown[]): AsyncIterableIterator<B> {
    const { skip = 0, signal } = readIterate(args);
    if (!Number.isInteger(skip) || skip < 0) {
      throw rangeError(`DataLoader.iterate: skip should be a non-negative integer, got ${describe(skip)}.`);
    }
    checkSignal('DataLoader.iterate', signal);
    this.#drawBaseSeed();
    const outside = AsyncLocalStorage.snapshot();
    const signals = [this.#signal, signal].filter((one) => one !== undefined);
    return inOrder(this.#fetches(skip, outside), {
      prefetch: this.prefetch,
      signal: signals.length > 1 ? AbortSignal.any(signals) : signals[0],
      outside,
    });
  }

  /** Python's loader draws a seed for its workers whenever an iteration begins, also where it has none. */
  #drawBaseSeed(): void {
    drawSeed(this.generator);
  }

  *#now(): IterableIterator<B> {
    for (const fetched of this.#fetches(0, AsyncLocalStorage.snapshot())) {
      if (isThenable(fetched)) {
        drop(fetched);
        throw typeError(
          `DataLoader: ${describe(this.dataset)} is asynchronous; write \`for await (const batch of loader)\`.`,
        );
      }
      this.#signal?.throwIfAborted();
      yield fetched.finish();
    }
  }

  #fetches(skip: number, outside: Outside): Iterator<Coming<B>> & Iterable<Coming<B>> {
    const { dataset } = this;
    const make = (samples: T[]) => this.#pinned(this.#batch(samples));
    if (dataset instanceof IterableDataset) {
      const batches = { size: this.batchSize ?? 1, dropLast: this.dropLast, skip, make };
      return dataset[Symbol.asyncIterator] ? readStreamAsync(dataset, batches) : readStream(dataset, batches);
    }
    const batches = without(this.batchSampler ?? singles(this.sampler!), skip);
    const pool = new Pool(this.concurrency, outside);
    if (!this.#gathers) return readIndexed(dataset, batches, make, pool);
    return readGathered<B>(dataset, batches, (batch) => this.#pinned(batch), pool);
  }

  get #unbatched(): boolean {
    return this.batchSize === null && this.batchSampler === null;
  }

  get #gathers(): boolean {
    return 'getBatch' in this.dataset && !!this.dataset.getBatch && !this.#collateFn && !this.#unbatched;
  }

  #batch(samples: T[]): B {
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

/** The batches after the first `count`, which are drawn now. */
function without<T>(batches: Iterable<T>, count: number): Iterable<T> {
  if (count === 0) return batches;
  const iterator = batches[Symbol.iterator]();
  for (let i = 0; i < count; i++) if (iterator.next().done) return [];
  return { [Symbol.iterator]: () => iterator };
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
