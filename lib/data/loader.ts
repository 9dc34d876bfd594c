import { AsyncLocalStorage } from 'node:async_hooks';
import { availableParallelism } from 'node:os';
import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { isThenable } from '../core/thenable.js';
import { cuda, type Device, device, type Generator } from '../index.js';
import { type Collated, makerOf, pinBatch } from './collate.js';
import { canGather, type Dataset } from './dataset.js';
import { feedTo } from './device-feed.js';
import { type Coming, drop, inOrder, nothing } from './fetched.js';
import { readGathered, readIndexed, singles, without } from './indexed.js';
import { IterableDataset } from './iterable.js';
import { findModule, type InModule } from './module-dataset.js';
import { named } from './named.js';
import { checkOptions, checkSignal, type DataLoaderOptions, readOptions } from './options.js';
import { Pool } from './pool.js';
import { onDevice } from './prefetch.js';
import { BatchSampler, drawSeed, type IndexSource, RandomSampler, SequentialSampler } from './sampler.js';
import { readStream, readStreamAsync } from './streamed.js';
import { Crew } from './workers/crew.js';
import { readIndexedByWorkers, readStreamByWorkers } from './workers/read.js';

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
  /** Where batches go, or null where they stay as they are made. */
  readonly device: Device | null;
  readonly workers: number;
  readonly persistentWorkers: boolean;
  readonly #signal: AbortSignal | undefined;
  readonly #collateFn: ((samples: T[]) => B) | undefined;
  readonly #module: InModule | undefined;
  #crew: Crew | undefined;

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
    this.workers = options.workers ?? 0;
    this.persistentWorkers = options.persistentWorkers ?? false;
    this.#signal = options.signal;
    this.pinMemory = (options.pinMemory ?? false) && cuda.isAvailable();
    this.device = options.device == null ? null : device(options.device);
    this.#module = findModule(dataset);
    this.#collateFn = options.collateFn ?? (this.#module?.module.collateFn as ((samples: T[]) => B) | undefined);
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
    if (this.workers > 0) {
      throw typeError('DataLoader: workers take their time; write `for await (const batch of loader)`.');
    }
    drawSeed(this.generator);
    return named(this.#now());
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
    // Python's loader draws a seed for its workers whenever an iteration begins, also where it has none.
    const baseSeed = drawSeed(this.generator);
    const outside = AsyncLocalStorage.snapshot();
    const signals = [this.#signal, signal].filter((one) => one !== undefined);
    const ending = signals.length > 1 ? AbortSignal.any(signals) : signals[0];
    const batches = named(
      this.workers > 0 ? this.#hired(skip, baseSeed, ending, outside) : this.#awaited(skip, ending, outside),
    );
    return this.device === null ? batches : onDevice(batches, this.device);
  }

  /** Ends workers that were kept for the next iteration. */
  async close(): Promise<void> {
    const crew = this.#crew;
    this.#crew = undefined;
    await crew?.end();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #awaited(skip: number, signal: AbortSignal | undefined, outside: Outside): AsyncIterableIterator<B> {
    const pool = new Pool(this.concurrency, outside);
    const stop = () => pool.stop();
    return inOrder(this.#fetches(skip, pool, true), { prefetch: this.prefetch, signal, outside, stop });
  }

  *#now(): IterableIterator<B> {
    const feed = this.device && feedTo(this.device);
    const pool = new Pool(this.concurrency, AsyncLocalStorage.snapshot());
    for (const fetched of this.#fetches(0, pool, false)) {
      if (isThenable(fetched)) {
        pool.stop();
        drop(fetched);
        throw typeError(
          `DataLoader: ${describe(this.dataset)} is asynchronous; write \`for await (const batch of loader)\`.`,
        );
      }
      this.#signal?.throwIfAborted();
      if (feed === null) {
        yield fetched.finish();
      } else {
        const { batch, arrive } = feed(fetched.finish());
        arrive();
        yield batch as B;
      }
    }
  }

  /** What is read, for a loop that waits or one that does not. */
  #fetches(skip: number, pool: Pool, waits: boolean): Iterator<Coming<B>> & Iterable<Coming<B>> {
    const { dataset } = this;
    const makeBatch = makerOf(this.#collateFn, !this.#unbatched);
    const make = (samples: T[]) => this.#pinned(makeBatch(samples));
    if (dataset instanceof IterableDataset) {
      const batches = { size: this.batchSize ?? 1, dropLast: this.dropLast, skip, make };
      // A stream that can be read in both ways is read in that of the loop.
      const isAsync = dataset[Symbol.asyncIterator] && (waits || !dataset[Symbol.iterator]);
      return isAsync ? readStreamAsync(dataset, batches) : readStream(dataset, batches);
    }
    const batches = this.#batches(skip);
    if (!this.#gathers) return readIndexed(dataset, batches, make, pool);
    return readGathered<B>(dataset, batches, (batch) => this.#pinned(batch), pool);
  }

  /** Batches that workers make, who go with the iteration unless they are to be kept and still fit. */
  async *#hired(
    skip: number,
    baseSeed: bigint,
    signal: AbortSignal | undefined,
    outside: Outside,
  ): AsyncIterableIterator<B> {
    const { batchSize, concurrency, dataset, dropLast, workers: numWorkers } = this;
    const { module, place } = this.#module!;
    const crew = this.#crew ?? new Crew({ source: module.source, numWorkers, baseSeed, concurrency });
    if (this.persistentWorkers) this.#crew = crew;
    const finish = (batch: unknown) => this.#pinned(batch as B);
    try {
      const fetches =
        dataset instanceof IterableDataset
          ? readStreamByWorkers(crew, { task: { batchSize, dropLast, baseSeed }, skip, finish })
          : readIndexedByWorkers(crew, this.#batches(skip), {
              baseSeed,
              first: skip,
              batched: !this.#unbatched,
              place,
              finish,
            });
      yield* inOrder(fetches, { prefetch: this.prefetch * numWorkers, signal, outside });
    } finally {
      if (crew.isBroken || signal?.aborted || this.#crew !== crew) {
        if (this.#crew === crew) this.#crew = undefined;
        crew.end().catch(nothing);
      }
    }
  }

  /** The indices of the batches from number `skip` on. */
  #batches(skip: number): Iterable<readonly number[]> {
    return without(this.batchSampler ?? singles(this.sampler!), skip);
  }

  get #unbatched(): boolean {
    return this.batchSize === null && this.batchSampler === null;
  }

  get #gathers(): boolean {
    const { dataset } = this;
    return !(dataset instanceof IterableDataset) && canGather(dataset) && !this.#collateFn && !this.#unbatched;
  }

  #pinned(batch: B): B {
    return this.pinMemory ? (pinBatch(batch) as B) : batch;
  }
}
