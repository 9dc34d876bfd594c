import { type Apart, adoptAll, apart } from '../core/apart.js';
import { isThenable } from '../core/thenable.js';
import { type Dataset, isTwoPhase } from './dataset.js';
import { brief, nameOf, naming } from './failures.js';
import { type Coming, drop, type Fetched } from './fetched.js';
import type { Pool } from './pool.js';

/**
 * Reads a dataset's samples batch by batch. Those of an asynchronous one are read in the pool, apart from all scopes;
 * synchronous ones at once, where they are asked for. `note` is told which sample it is the turn of.
 */
export function* readIndexed<T, B>(
  dataset: Dataset<T>,
  batches: Iterable<readonly number[]>,
  make: (samples: T[]) => B,
  pool: Pool,
  note?: (index: number) => void,
): Generator<Coming<B>> {
  const reader = new Reader(pool);
  const twoPhase = isTwoPhase(dataset) ? dataset : undefined;
  const named = <R>(index: number, run: () => R): R => {
    note?.(index);
    return naming(() => nameOf(dataset, index), run);
  };
  const read = (i: number) => reader.read(() => named(i, () => (twoPhase ? twoPhase.prepare(i) : dataset.get(i))));
  const complete = (value: unknown, i: number) =>
    twoPhase ? named(i, () => twoPhase.complete(value, i)) : (value as T);
  for (const indices of batches) {
    yield joined(indices.map(read), (values) => make(values.map((value, k) => complete(value, indices[k]!))));
  }
}

/** Has a dataset gather its samples batch by batch. */
export function* readGathered<B>(
  dataset: Dataset,
  batches: Iterable<readonly number[]>,
  make: (batch: B) => B,
  pool: Pool,
): Generator<Coming<B>> {
  const reader = new Reader(pool);
  const read = (indices: readonly number[]) =>
    reader.read(() =>
      naming(
        () => `samples ${brief(indices)}`,
        () => dataset.getBatch!(indices),
      ),
    );
  for (const indices of batches) yield joined([read(indices)], ([batch]) => make(batch as B));
}

/** Reads where it is asked to while all comes at once; what comes later in the pool, and apart. */
class Reader {
  // Only the first read tells, which therefore belongs to the scope that asks for it.
  #isAsync = false;

  constructor(readonly pool: Pool) {}

  read(read: () => unknown): Apart<unknown> | Promise<Apart<unknown>> {
    if (this.#isAsync) return this.pool.run(() => apart(read));
    const value = read();
    if (!isThenable(value)) return { value, made: [] };
    this.#isAsync = true;
    return this.pool.run(async () => ({ value: await value, made: [] }));
  }
}

/** What was read in parts, as one; where one can't be read, the others are freed. */
function joined<B>(parts: (Apart<unknown> | Promise<Apart<unknown>>)[], make: (values: unknown[]) => B): Coming<B> {
  const join = (all: Apart<unknown>[]): Fetched<B> => ({
    finish() {
      for (const { made } of all) adoptAll(made);
      return make(all.map(({ value }) => value));
    },
    drop() {
      for (const { made } of all) for (const tensor of made) tensor.dispose();
    },
  });
  if (!parts.some(isThenable)) return join(parts as Apart<unknown>[]);
  return Promise.all(parts).then(join, (error) => {
    for (const part of parts) drop(isThenable(part) ? part.then((one) => join([one])) : join([part]));
    throw error;
  });
}

/** The batches after the first `count`, which are drawn now. */
export function without<T>(batches: Iterable<T>, count: number): Iterable<T> {
  if (count === 0) return batches;
  const iterator = batches[Symbol.iterator]();
  for (let i = 0; i < count; i++) if (iterator.next().done) return [];
  return { [Symbol.iterator]: () => iterator };
}

/** Batches of one. */
export function* singles(indices: Iterable<number>): IterableIterator<number[]> {
  for (const i of indices) yield [i];
}
