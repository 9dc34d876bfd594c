import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { Generator } from '../index.js';
import { permutation } from './draws.js';
import { checkCount, checkFlag, type Sampler, type Sized } from './sampler.js';

interface DistributedOptions {
  /** How many processes share the dataset. */
  numReplicas: number;
  /** Which of them this one is, from 0 on. */
  rank: number;
  /** Whether to go in a random order, the same in all processes: true unless told otherwise. */
  shuffle?: boolean;
  /** What the order comes from, with the epoch; the same in all processes. 0 unless told otherwise. */
  seed?: number;
  /** Leaves out what is left over, instead of giving some samples twice. */
  dropLast?: boolean;
}

const read = signature<DistributedOptions>('DistributedSampler', [
  'numReplicas',
  'rank',
  'shuffle?',
  'seed?',
  'dropLast?',
]);

/**
 * One process's share of a dataset's indices, of the same size in each process: every `numReplicas`-th of an order that
 * they have in common. Call `setEpoch` before each epoch for a new order. The same seed gives the same indices as in
 * Python.
 *
 * Throws a RangeError for a rank that is not below `numReplicas`.
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.distributed.DistributedSampler.
 */
export class DistributedSampler implements Sampler {
  readonly numReplicas: number;
  readonly rank: number;
  readonly shuffle: boolean;
  readonly seed: number;
  readonly dropLast: boolean;
  epoch = 0;

  constructor(dataset: Sized, options: DistributedOptions);
  constructor(
    dataset: Sized,
    numReplicas: number,
    rank: number | Omit<DistributedOptions, 'numReplicas'>,
    shuffle?: boolean | Omit<DistributedOptions, 'numReplicas' | 'rank'>,
    seed?: number,
    dropLast?: boolean,
  );
  constructor(
    readonly dataset: Sized,
    ...args: unknown[]
  ) {
    const { numReplicas, rank, shuffle = true, seed = 0, dropLast = false } = read(args);
    if (typeof dataset?.length !== 'number') {
      throw typeError(`DistributedSampler takes what has a length, got ${describe(dataset)}.`);
    }
    checkCount('DistributedSampler', 'numReplicas', numReplicas);
    if (!Number.isInteger(rank) || rank < 0 || rank >= numReplicas) {
      throw rangeError(`DistributedSampler: rank should be from 0 to ${numReplicas - 1}, got ${describe(rank)}.`);
    }
    checkFlag('DistributedSampler', 'shuffle', shuffle);
    checkFlag('DistributedSampler', 'dropLast', dropLast);
    checkInteger('seed', seed);
    this.numReplicas = numReplicas;
    this.rank = rank;
    this.shuffle = shuffle;
    this.seed = seed;
    this.dropLast = dropLast;
  }

  /** The number of indices of each process. */
  get length(): number {
    const { numReplicas } = this;
    const n = this.dataset.length;
    return this.dropLast ? Math.floor(n / numReplicas) : Math.ceil(n / numReplicas);
  }

  /** Makes the order that of an epoch. */
  setEpoch(epoch: number): void {
    checkInteger('epoch', epoch);
    this.epoch = epoch;
  }

  *[Symbol.iterator](): IterableIterator<number> {
    const n = this.dataset.length;
    const order = this.shuffle ? permutation(n, new Generator().manualSeed(this.seed + this.epoch)) : undefined;
    // What comes after the last index begins again with the first.
    for (let i = this.rank, end = this.length * this.numReplicas; i < end; i += this.numReplicas) {
      yield order ? order[i % n]! : i % n;
    }
  }
}

function checkInteger(name: string, value: unknown): void {
  if (Number.isSafeInteger(value)) return;
  throw rangeError(`DistributedSampler: ${name} should be an integer, got ${describe(value)}.`);
}
