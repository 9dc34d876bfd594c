import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import type { Generator } from '../index.js';
import { checkCount, checkFlag, checkGenerator } from './sampler.js';
import * as steps from './steps.js';

const readMap = signature<{ concurrency?: number }>('IterableDataset.map', ['*', 'concurrency?']);
const readShuffle = signature<{ generator?: Generator | null }>('IterableDataset.shuffle', ['*', 'generator?']);
const readBatch = signature<{ dropLast?: boolean }>('IterableDataset.batch', ['*', 'dropLast?']);

/**
 * A stream of samples, for data that is read in its own order: extend it and give it a `[Symbol.iterator]` or a
 * `[Symbol.asyncIterator]`, and a `length` where it is known.
 *
 * Its methods make new streams, which read this one when they are read, from the beginning each time, and close it when
 * their loop is left. They can be gone through with `for` where this stream can and their functions are synchronous,
 * and always with `for await`.
 *
 * ```ts
 * const faces = files.shuffle(1000).map(readFace, { concurrency: 8 }).filter(isLargeEnough);
 * ```
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.IterableDataset.
 */
export abstract class IterableDataset<T = unknown> {
  [Symbol.iterator]?(): Iterator<T>;
  [Symbol.asyncIterator]?(): AsyncIterator<T>;
  get length(): number | undefined {
    return undefined;
  }

  /**
   * What `fn` makes of each sample, or promises to. Up to `concurrency` promises (1) are waited for at a time; samples
   * come in order all the same.
   */
  map<U>(fn: (sample: T) => U | PromiseLike<U>, options?: { concurrency?: number }): IterableDataset<U>;
  map<U>(fn: (sample: T) => U | PromiseLike<U>, ...args: unknown[]): IterableDataset<U> {
    checkFunction('map', fn);
    const { concurrency = 1 } = readMap(args);
    checkCount('IterableDataset.map', 'concurrency', concurrency);
    return new Derived([this], (opener) => steps.map(opener.open(this), fn, concurrency), this.#whole);
  }

  /** The samples for which `fn` returns true, or promises to. */
  filter(fn: (sample: T) => boolean | PromiseLike<boolean>): IterableDataset<T> {
    checkFunction('filter', fn);
    return new Derived([this], (opener) => steps.filter(opener.open(this), fn));
  }

  /**
   * The samples in random order, as far as that is possible with `bufferSize` of them in memory: each is drawn from those
   * read until then. The order of each pass comes from a seed that is drawn when it begins.
   */
  shuffle(bufferSize: number, options?: { generator?: Generator | null }): IterableDataset<T>;
  shuffle(bufferSize: number, ...args: unknown[]): IterableDataset<T> {
    const { generator = null } = readShuffle(args);
    checkCount('IterableDataset.shuffle', 'bufferSize', bufferSize);
    checkGenerator('IterableDataset.shuffle', generator);
    return new Derived([this], (opener) => steps.shuffle(opener.open(this), bufferSize, generator), this.#whole);
  }

  /** Arrays of `size` samples. The last may be shorter, and is left out with `dropLast`. */
  batch(size: number, options?: { dropLast?: boolean }): IterableDataset<T[]>;
  batch(size: number, ...args: unknown[]): IterableDataset<T[]> {
    const { dropLast = false } = readBatch(args);
    checkCount('IterableDataset.batch', 'size', size);
    checkFlag('IterableDataset.batch', 'dropLast', dropLast);
    const count = (n: number) => (dropLast ? Math.floor(n / size) : Math.ceil(n / size));
    return new Derived([this], (opener) => steps.batch(opener.open(this), size, dropLast), this.#counted(count));
  }

  /** The first `count` samples. */
  take(count: number): IterableDataset<T> {
    checkNumber('take', count);
    return new Derived(
      [this],
      (opener) => steps.take(opener.open(this), count),
      this.#counted((n) => Math.min(n, count)),
    );
  }

  /** The samples after the first `count`, which are read and dropped. */
  skip(count: number): IterableDataset<T> {
    checkNumber('skip', count);
    return new Derived(
      [this],
      (opener) => steps.skip(opener.open(this), count),
      this.#counted((n) => Math.max(n - count, 0)),
    );
  }

  /**
   * The same samples, which are kept in memory once they were read to the end. Their tensors are shared by all passes, so
   * don't change them in place.
   */
  cache(): IterableDataset<T> {
    const cache = new steps.Cache<T>();
    return new Derived([this], (opener) => steps.cached(opener.open(this), cache), this.#whole);
  }

  /** The samples `times` times over, or without end. */
  repeat(times = Infinity): IterableDataset<T> {
    if (times !== Infinity) checkNumber('repeat', times);
    const length = () => (this.length === undefined ? undefined : this.length === 0 ? 0 : this.length * times);
    return new Derived([this], (opener) => steps.repeat(opener, this, times), length);
  }

  /** The samples of this stream and then those of the others. */
  concat(...others: IterableDataset<T>[]): ChainDataset<T> {
    return new ChainDataset([this, ...others]);
  }

  /** Arrays of a sample of each stream, until one of them ends. */
  zip<U extends unknown[]>(...others: { [K in keyof U]: IterableDataset<U[K]> }): IterableDataset<[T, ...U]> {
    const all = [this, ...others] as IterableDataset[];
    checkStreams('IterableDataset.zip', all);
    const length = () => {
      const lengths = all.map((stream) => stream.length);
      return lengths.includes(undefined) ? undefined : Math.min(...(lengths as number[]));
    };
    return new Derived(
      all,
      (opener) => steps.zip(all.map((stream) => opener.open(stream))),
      length,
    ) as unknown as IterableDataset<[T, ...U]>;
  }

  get #whole(): () => number | undefined {
    return this.#counted((n) => n);
  }

  #counted(count: (n: number) => number): () => number | undefined {
    return () => {
      const { length } = this;
      return length === undefined ? undefined : count(length);
    };
  }
}

/** A stream that is made of others by a step. */
class Derived<S, T> extends IterableDataset<T> {
  override [Symbol.iterator]?: () => Iterator<T>;
  readonly #step: (opener: steps.Opener<IterableDataset<S>>) => steps.Step<T>;
  readonly #length: () => number | undefined;

  constructor(
    sources: readonly IterableDataset<S>[],
    step: (opener: steps.Opener<IterableDataset<S>>) => steps.Step<T>,
    length: () => number | undefined = () => undefined,
  ) {
    super();
    this.#step = step;
    this.#length = length;
    if (sources.every((source) => source[Symbol.iterator])) {
      this[Symbol.iterator] = () => steps.runNow((stream) => openStream(stream, false), step);
    }
  }

  override [Symbol.asyncIterator](): AsyncIterator<T> {
    return steps.runLater((stream) => openStream(stream, true), this.#step);
  }

  override get length(): number | undefined {
    return this.#length();
  }
}

function openStream<T>(stream: IterableDataset<T>, isAsync: boolean): steps.Source<T> {
  const later = stream[Symbol.asyncIterator];
  const now = stream[Symbol.iterator];
  if (later && (isAsync || !now)) return later.call(stream);
  if (now) return now.call(stream);
  throw typeError(`${describe(stream)} has neither [Symbol.iterator] nor [Symbol.asyncIterator].`);
}

/**
 * Streams one after the other.
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.ChainDataset.
 */
export class ChainDataset<T = unknown> extends Derived<T, T> {
  constructor(readonly datasets: readonly IterableDataset<T>[]) {
    if (!Array.isArray(datasets)) throw typeError(`ChainDataset takes an array, got ${describe(datasets)}.`);
    checkStreams('ChainDataset', datasets);
    const length = () => {
      const lengths = datasets.map((stream) => stream.length);
      return lengths.includes(undefined) ? undefined : (lengths as number[]).reduce((sum, n) => sum + n, 0);
    };
    super(datasets, (opener) => steps.chain(opener, datasets), length);
  }
}

function checkStreams(owner: string, streams: readonly unknown[]): void {
  for (const stream of streams) {
    if (!(stream instanceof IterableDataset))
      throw typeError(`${owner} takes IterableDatasets, got ${describe(stream)}.`);
  }
}

function checkFunction(method: string, fn: unknown): void {
  if (typeof fn !== 'function') throw typeError(`IterableDataset.${method} takes a function, got ${describe(fn)}.`);
}

function checkNumber(method: string, count: unknown): void {
  if (Number.isInteger(count) && (count as number) >= 0) return;
  throw rangeError(`IterableDataset.${method} takes a non-negative integer, got ${describe(count)}.`);
}
