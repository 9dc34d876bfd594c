import { atCaller } from '../core/errors.js';
import { isThenable } from '../core/thenable.js';
import type { Dataset } from './dataset.js';

/** Runs `read`; a failure, at once or later, says what was being read. */
export function naming<R>(what: () => string, read: () => R): R {
  const fail = (cause: unknown): never => {
    const reason = cause instanceof Error ? cause.message : cause;
    throw atCaller(() => new Error(`DataLoader: ${what()} could not be read: ${reason}`, { cause }));
  };
  try {
    const result = read();
    if (!isThenable(result)) return result;
    const failing = Promise.resolve(result).catch(fail);
    // Nobody hears of it where another sample of the batch has failed at once.
    failing.catch(() => {});
    return failing as R;
  } catch (error) {
    return fail(error);
  }
}

/** What an error calls a sample: its index, and what the dataset says it is. */
export function nameOf(dataset: Dataset, index: number): string {
  let text: string | undefined;
  try {
    text = dataset.describeSample?.(index);
  } catch {
    // What fails here matters less than the error that is being told of.
  }
  return text === undefined ? `sample ${index}` : `sample ${index} (${text})`;
}

/** The first few of the indices, as text. */
export function brief(indices: readonly number[]): string {
  return indices.length <= 8 ? indices.join(', ') : `${indices.slice(0, 8).join(', ')}, ... (${indices.length})`;
}
