import { type Apart, adoptAll, apart } from '../core/apart.js';
import { naming } from './failures.js';
import type { Coming, Fetched } from './fetched.js';
import type { IterableDataset } from './iterable.js';

export interface StreamBatches<T, B> {
  /** Samples in a batch. */
  size: number;
  dropLast: boolean;
  /** How many batches are only read, and dropped. */
  skip: number;
  make: (samples: T[]) => B;
}

/**
 * Reads a stream batch by batch. A sample belongs to the scope that asks for its batch; whatever else the stream makes
 * is its own, since it may be needed for the samples to come.
 */
export function* readStream<T, B>(dataset: IterableDataset<T>, batches: StreamBatches<T, B>): Generator<Coming<B>> {
  const source = dataset[Symbol.iterator]!();
  const { size } = batches;
  let read = 0;
  const take = (): Apart<T>[] => {
    const samples: Apart<T>[] = [];
    try {
      while (samples.length < size) {
        const { value: next, made } = naming(
          () => `sample ${read}`,
          () => apart(() => source.next()) as Apart<IteratorResult<T>>,
        );
        if (next.done) break;
        samples.push({ value: next.value, made });
        read++;
      }
    } catch (error) {
      free(samples);
      throw error;
    }
    return samples;
  };
  try {
    for (let i = 0; ; i++) {
      const samples = take();
      const isLast = samples.length < size;
      if (i < batches.skip || samples.length === 0 || (isLast && batches.dropLast)) free(samples);
      else yield fetched(samples, batches.make);
      if (isLast) return;
    }
  } finally {
    source.return?.();
  }
}

/** The same of an asynchronous stream: each batch is read when the one before it is complete. */
export function* readStreamAsync<T, B>(
  dataset: IterableDataset<T>,
  batches: StreamBatches<T, B>,
): Generator<Coming<B>> {
  const source = dataset[Symbol.asyncIterator]!();
  const { size } = batches;
  let read = 0;
  let isOver = false;
  const take = async (): Promise<Apart<T>[]> => {
    const samples: Apart<T>[] = [];
    try {
      while (samples.length < size && !isOver) {
        const { value: next, made } = await naming(
          () => `sample ${read}`,
          () => apart(() => source.next()),
        );
        if (next.done) isOver = true;
        else {
          samples.push({ value: next.value, made });
          read++;
        }
      }
    } catch (error) {
      free(samples);
      throw error;
    }
    return samples;
  };
  const takeBatch = async (): Promise<Fetched<B> | undefined> => {
    const samples = await take();
    if (samples.length > 0 && !(samples.length < size && batches.dropLast)) return fetched(samples, batches.make);
    free(samples);
    return undefined;
  };
  const begin = async () => {
    for (let i = 0; i < batches.skip && !isOver; i++) free(await take());
    return takeBatch();
  };
  try {
    for (let batch = begin(); ; batch = batch.then((last) => last && takeBatch())) yield batch;
  } finally {
    isOver = true;
    source.return?.()?.catch(() => {});
  }
}

function fetched<T, B>(samples: Apart<T>[], make: (samples: T[]) => B): Fetched<B> {
  return {
    finish() {
      for (const { made } of samples) adoptAll(made);
      return make(samples.map(({ value }) => value));
    },
    drop: () => free(samples),
  };
}

function free(samples: Apart<unknown>[]): void {
  for (const { made } of samples) for (const tensor of made) tensor.dispose();
}
