import { describe, typeError } from '../core/errors.js';
import { scope } from '../core/scope.js';
import { Turns } from '../data/turn.js';
import { Tensor } from '../index.js';

/** A batch: the network's inputs and, last, the target. To predict, a tensor alone will do. */
export type Batch = Tensor | readonly Tensor[];

/** Where batches come from: a DataLoader, an array, anything that can be iterated over more than once. */
export type Batches = (Iterable<Batch> | AsyncIterable<Batch>) & { readonly length?: number };

/** Refuses what has no batches, before anything is changed. */
export function checkBatches(fn: string, batches: unknown): void {
  const isObject = typeof batches === 'object' && batches !== null;
  if (isObject && !(batches instanceof Tensor) && (Symbol.asyncIterator in batches || Symbol.iterator in batches))
    return;
  throw typeError(
    `${fn} takes a DataLoader, or an array of batches, got ${describe(batches)}: ` +
      'make a DataLoader of a dataset, and write [x] for a single batch.',
  );
}

/** Calls `use` with each batch in a scope that also frees the batch, until it returns false or resolves with it. */
export async function eachInScope(batches: Batches, use: (batch: Batch) => unknown): Promise<void> {
  const iterator = Symbol.asyncIterator in batches ? batches[Symbol.asyncIterator]() : batches[Symbol.iterator]();
  const turns = new Turns();
  try {
    for (let more = true; more; ) {
      more = await scope(async () => {
        const next = await iterator.next();
        if (next.done) return false;
        const answer = use(next.value);
        return (answer instanceof Promise ? await answer : answer) !== false;
      });
      if (turns.due) await turns.take();
    }
  } finally {
    await iterator.return?.();
  }
}

export function lengthOf(batches: Batches): number | null {
  try {
    return batches.length ?? null;
  } catch {
    return null;
  }
}
