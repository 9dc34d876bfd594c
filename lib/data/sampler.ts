import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { keep } from '../core/scope.js';
import { empty, float64, Generator, int64, multinomial, randint, type Tensor, tensor } from '../index.js';
import { drawing, permutation } from './draws.js';

/** A source of indices (or, for a batch sampler, of arrays of them) that can be iterated over once an epoch. */
export interface Sampler<T = number> extends Iterable<T> {
  readonly length: number;
}

/** Anything that knows how many samples it has. */
export interface Sized {
  readonly length: number;
}

/** Indices to go through, with their number where it is known. */
export type IndexSource = Iterable<number> & { readonly length?: number };

/** One number from `generator` (the default one where it is absent), as Python seeds a fresh generator from. */
export function drawSeed(generator?: Generator | null): bigint {
  const box = empty([], { dtype: int64, device: drawing(generator).device });
  box.random_({ generator });
  const seed = box.itemBigInt();
  box.dispose();
  return seed;
}

/** The integers of a tensor that is done with. */
function take(indices: Tensor): number[] {
  const list = indices.tolist() as number[];
  indices.dispose();
  return list;
}

interface RandomOptions {
  /** Whether an index may come again. */
  replacement?: boolean;
  /** How many indices to draw; as many as there are samples unless told otherwise. */
  numSamples?: number;
  generator?: Generator | null;
}

const readRandom = signature<RandomOptions>('RandomSampler', ['replacement?', 'numSamples?', 'generator?']);
const readSubset = signature<{ generator?: Generator | null }>('SubsetRandomSampler', ['generator?']);
const readWeighted = signature<RandomOptions & { numSamples: number }>('WeightedRandomSampler', [
  'numSamples',
  'replacement?',
  'generator?',
]);
const readBatch = signature<{ batchSize: number; dropLast: boolean }>('BatchSampler', ['batchSize', 'dropLast']);

/** Refuses what is no number of things. */
export function checkCount(owner: string, name: string, value: unknown): void {
  if (!Number.isInteger(value) || (value as number) <= 0) {
    throw rangeError(`${owner}: ${name} should be a positive integer, got ${describe(value)}.`);
  }
}

/** Refuses what would fail only when the drawing begins. */
export function checkGenerator(owner: string, generator: unknown): void {
  if (generator === null || generator === undefined || generator instanceof Generator) return;
  throw typeError(`${owner}: generator should be a torch.Generator, got ${describe(generator)}.`);
}

/** Refuses what is neither true nor false. */
export function checkFlag(owner: string, name: string, value: unknown): void {
  if (typeof value !== 'boolean') throw typeError(`${owner}: ${name} should be a boolean, got ${describe(value)}.`);
}

/**
 * 0, 1, 2, ... in order.
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.SequentialSampler.
 */
export class SequentialSampler implements Sampler {
  constructor(readonly dataSource: Sized) {}

  get length(): number {
    return this.dataSource.length;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    for (let i = 0, n = this.length; i < n; i++) yield i;
  }
}

/**
 * Indices in random order, or drawn with replacement; the ones that Python's sampler gives for the same seed. Without a
 * `generator` it seeds a new one from the default generator when an iteration begins.
 *
 * Throws a RangeError where there is nothing to sample from.
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.RandomSampler.
 */
export class RandomSampler implements Sampler {
  readonly replacement: boolean;
  readonly generator: Generator | null;
  readonly #numSamples: number | undefined;

  constructor(dataSource: Sized, options?: RandomOptions);
  constructor(dataSource: Sized, replacement?: boolean, numSamples?: number | RandomOptions, generator?: Generator);
  constructor(
    readonly dataSource: Sized,
    ...args: unknown[]
  ) {
    const { replacement = false, numSamples, generator = null } = readRandom(args);
    if (typeof dataSource?.length !== 'number') {
      throw typeError(`RandomSampler takes what has a length, got ${describe(dataSource)}.`);
    }
    checkFlag('RandomSampler', 'replacement', replacement);
    this.replacement = replacement;
    this.#numSamples = numSamples;
    checkGenerator('RandomSampler', generator);
    this.generator = generator;
    checkCount('RandomSampler', 'numSamples', this.length);
  }

  get length(): number {
    return this.#numSamples ?? this.dataSource.length;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    const n = this.dataSource.length;
    const count = this.length;
    const generator = this.generator ?? new Generator().manualSeed(drawSeed());
    // Python draws as often as this, also for a remainder of nothing; what comes after sees the generator's state.
    if (this.replacement) {
      for (let i = 0; i < Math.floor(count / 32); i++) yield* take(randint(n, [32], drawing(generator)));
      yield* take(randint(n, [count % 32], drawing(generator)));
    } else {
      for (let i = 0; i < Math.floor(count / n); i++) yield* permutation(n, generator);
      yield* permutation(n, generator).slice(0, count % n);
    }
  }
}

/**
 * The given indices in random order.
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.SubsetRandomSampler.
 */
export class SubsetRandomSampler implements Sampler {
  readonly generator: Generator | null;

  constructor(indices: readonly number[], generator?: Generator | { generator?: Generator | null });
  constructor(
    readonly indices: readonly number[],
    ...args: unknown[]
  ) {
    this.generator = readSubset(args).generator ?? null;
    checkGenerator('SubsetRandomSampler', this.generator);
  }

  get length(): number {
    return this.indices.length;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    for (const i of permutation(this.indices.length, this.generator)) yield this.indices[i]!;
  }
}

/**
 * `numSamples` indices drawn with probabilities in proportion to `weights`, with replacement unless told otherwise.
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.WeightedRandomSampler.
 */
export class WeightedRandomSampler implements Sampler {
  readonly weights: Tensor;
  readonly numSamples: number;
  readonly replacement: boolean;
  readonly generator: Generator | null;

  constructor(weights: readonly number[] | Tensor, options: RandomOptions & { numSamples: number });
  constructor(
    weights: readonly number[] | Tensor,
    numSamples: number,
    replacement?: boolean | Omit<RandomOptions, 'numSamples'>,
    generator?: Generator,
  );
  constructor(weights: readonly number[] | Tensor, ...args: unknown[]) {
    const { numSamples, replacement = true, generator = null } = readWeighted(args);
    checkCount('WeightedRandomSampler', 'numSamples', numSamples);
    checkFlag('WeightedRandomSampler', 'replacement', replacement);
    this.weights = keep(
      Array.isArray(weights)
        ? tensor(weights, { dtype: float64, device: drawing(generator).device })
        : (weights as Tensor).to(float64),
    );
    if (this.weights.ndim !== 1) {
      throw rangeError(`WeightedRandomSampler: weights should have one dimension, got ${describe(weights)}.`);
    }
    this.numSamples = numSamples;
    this.replacement = replacement;
    this.generator = generator;
  }

  get length(): number {
    return this.numSamples;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    const { weights, numSamples, replacement, generator } = this;
    yield* take(multinomial(weights, numSamples, replacement, { generator }));
  }
}

/**
 * Another sampler's indices in arrays of `batchSize`; a shorter last one is left out with `dropLast`.
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.BatchSampler.
 */
export class BatchSampler implements Sampler<number[]> {
  readonly batchSize: number;
  readonly dropLast: boolean;

  constructor(sampler: IndexSource, options: { batchSize: number; dropLast: boolean });
  constructor(sampler: IndexSource, batchSize: number, dropLast: boolean | { dropLast: boolean });
  constructor(
    readonly sampler: IndexSource,
    ...args: unknown[]
  ) {
    const { batchSize, dropLast } = readBatch(args);
    checkCount('BatchSampler', 'batchSize', batchSize);
    checkFlag('BatchSampler', 'dropLast', dropLast);
    this.batchSize = batchSize;
    this.dropLast = dropLast;
  }

  get length(): number {
    const { length } = this.sampler;
    if (length === undefined) throw typeError('BatchSampler: its sampler has no length.');
    return this.dropLast ? Math.floor(length / this.batchSize) : Math.ceil(length / this.batchSize);
  }

  *[Symbol.iterator](): IterableIterator<number[]> {
    let batch: number[] = [];
    for (const index of this.sampler) {
      batch.push(index);
      if (batch.length === this.batchSize) {
        yield batch;
        batch = [];
      }
    }
    if (batch.length > 0 && !this.dropLast) yield batch;
  }
}
