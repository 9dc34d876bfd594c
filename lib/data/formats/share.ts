import { Generator } from '../../index.js';
import { IterableDataset } from '../iterable.js';
import { getWorkerInfo } from '../workers/info.js';

/**
 * Which part of a stream this thread is to read: the whole, or in a DataLoader's worker whose dataset is a stream its
 * share of it. What a worker reads while its module is still being loaded, or of a dataset with indices, it needs whole.
 */
export class Share {
  readonly #id: number;
  readonly #of: number;
  /** What all workers draw from alike in this iteration; null outside of them. */
  readonly generator: Generator | null;

  private constructor(id: number, of: number, generator: Generator | null) {
    this.#id = id;
    this.#of = of;
    this.generator = generator;
  }

  /** As things stand when an iteration begins. */
  static now(): Share {
    const info = getWorkerInfo();
    if (!(info?.dataset instanceof IterableDataset)) return new Share(0, 1, null);
    const { id, numWorkers, seed } = info;
    return new Share(id, numWorkers, new Generator().manualSeed(BigInt.asUintN(64, seed - BigInt(id))));
  }

  /** Whether number `i` of what is shared out, from 0, is for this thread. */
  has(i: number): boolean {
    return i % this.#of === this.#id;
  }

  of<T>(all: readonly T[]): T[] {
    return all.filter((_, i) => this.has(i));
  }
}
