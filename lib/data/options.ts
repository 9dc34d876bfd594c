import { isOptions, signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import type { DeviceLike, Generator } from '../index.js';
import type { Collated } from './collate.js';
import { checkGet, Dataset } from './dataset.js';
import { IterableDataset } from './iterable.js';
import { findModule } from './module-dataset.js';
import { checkGenerator, type IndexSource } from './sampler.js';

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
  /**
   * Asynchronous datasets: how many samples to read at a time, whatever their batch. Unless told otherwise twice as many
   * as there are processors, and at least 8, since what waits for a disk needs none.
   */
  concurrency?: number;
  /**
   * How many worker threads to make the batches in, none unless told otherwise: for a {@link ModuleDataset}, a subset of
   * one or a `ModuleStream`. Each has up to `prefetch` batches to make.
   */
  workers?: number;
  /** Keeps the workers from one iteration to the next. `close()` ends them. */
  persistentWorkers?: boolean;
  /** Puts batches in page-locked memory, from which copies to a GPU are faster. Does nothing where there is none. */
  pinMemory?: boolean;
  /**
   * A device to give the batches on. To a CUDA device the next batch is copied, from page-locked memory, while the one
   * before it is computed with; `for` without `await` copies it when it is asked for.
   */
  device?: DeviceLike | null;
  /** Where random orders come from. */
  generator?: Generator | null;
  /** Ends every iteration, also one that waits for a sample, with the signal's reason. */
  signal?: AbortSignal;
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
  'concurrency?',
  'workers?',
  'persistentWorkers?',
  'pinMemory?',
  'device?',
  'generator?',
  'signal?',
]);

export function readOptions(args: readonly unknown[]): DataLoaderOptions<any, any> {
  const last = args[args.length - 1];
  if (isOptions(last) && last.numWorkers) {
    throw typeError(
      "DataLoader has no numWorkers: let the dataset's get be asynchronous, and up to `prefetch` batches are read ahead; " +
        'or make it a ModuleDataset, and give `workers` to have threads do the work.',
    );
  }
  return read(args);
}

/** Python's rules for what excludes what. */
export function checkOptions(dataset: unknown, options: DataLoaderOptions<any, any>): void {
  const {
    batchSize = 1,
    shuffle = false,
    sampler,
    batchSampler,
    dropLast = false,
    prefetch = 2,
    concurrency = 1,
  } = options;
  checkGenerator('DataLoader', options.generator);
  const streamed = dataset instanceof IterableDataset;
  if (!streamed && !(dataset instanceof Dataset)) {
    throw typeError(`DataLoader: the dataset should be a Dataset or an IterableDataset, got ${describe(dataset)}.`);
  }
  if (!streamed) checkGet('DataLoader', dataset);
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
  if (!Number.isInteger(concurrency) || concurrency <= 0) {
    throw rangeError(`DataLoader: concurrency should be a positive integer, got ${describe(concurrency)}.`);
  }
  checkSignal('DataLoader', options.signal);
  checkWorkers(dataset, options);
}

function checkWorkers(dataset: unknown, options: DataLoaderOptions<any, any>): void {
  const { workers = 0, persistentWorkers = false, collateFn } = options;
  if (!Number.isInteger(workers) || workers < 0) {
    throw rangeError(`DataLoader: workers should be a non-negative integer, got ${describe(workers)}.`);
  }
  if (workers === 0) {
    if (persistentWorkers) throw typeError('DataLoader: persistentWorkers needs workers.');
    return;
  }
  if (collateFn) {
    throw typeError("DataLoader: with workers a collateFn can't be given here; let the dataset's module export it.");
  }
  if (findModule(dataset)) return;
  throw typeError(
    `DataLoader: workers can't make ${describe(dataset)} for themselves. Put it in a module, and open that with ` +
      "ModuleDataset.open(new URL('./dataset.js', import.meta.url)).",
  );
}

/** Refuses what could not stop anything. */
export function checkSignal(owner: string, signal: unknown): void {
  if (signal === undefined || signal instanceof AbortSignal) return;
  throw typeError(`${owner}: signal should be an AbortSignal, got ${describe(signal)}.`);
}
