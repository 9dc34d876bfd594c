import { isThenable } from '../core/thenable.js';
import { Turns } from './turn.js';

/** Samples that were read, perhaps ahead of time. */
export interface Fetched<B> {
  /** Makes the batch, in the scope of who asks for it. */
  finish(): B;
  /** Frees the samples, where nobody asks. */
  drop(): void;
}

/** A batch that is read or being read; undefined is the end of a stream, which shows only when it is read. */
export type Coming<B> = Fetched<B> | PromiseLike<Fetched<B> | undefined>;

export const nothing = (): void => {};

/** Frees what was read in vain, when it has been read. */
export function drop(coming: Coming<unknown>): void {
  if (isThenable(coming)) coming.then((late) => late?.drop(), nothing);
  else coming.drop();
}

interface AheadOptions {
  /** How many batches to read ahead of the one that is asked for. */
  prefetch: number;
  signal: AbortSignal | undefined;
  /** Calls a function in the context of the loop, outside the scope that asks for a batch. */
  outside: <R>(fn: () => R) => R;
  /** Is called at the end, for what is still to be read and no longer needed. */
  stop?: () => void;
}

/**
 * Gives batches in order, and reads ahead where they don't come at once. Ends with the error of the first that fails,
 * after those before it; or with the signal's reason, whatever is still being read.
 */
export async function* inOrder<B>(
  fetches: Iterator<Coming<B>>,
  { prefetch, signal, outside, stop }: AheadOptions,
): AsyncIterableIterator<B> {
  const ahead: Coming<B>[] = [];
  const turns = new Turns();
  let exhausted = false;
  const advance = () => {
    try {
      const next = fetches.next();
      if (next.done) exhausted = true;
      else ahead.push(next.value);
    } catch (error) {
      exhausted = true;
      ahead.push(Promise.reject(error));
    }
    // A batch that nobody comes to ask for must not end the process when it fails.
    const newest = ahead[ahead.length - 1];
    if (isThenable(newest)) newest.then(undefined, nothing);
  };
  try {
    for (;;) {
      signal?.throwIfAborted();
      if (ahead.length === 0) advance();
      while (!exhausted && isThenable(ahead[0]) && ahead.length <= prefetch) outside(advance);
      if (ahead.length === 0) return;
      const fetched = await (signal ? unlessAborted(ahead[0]!, signal) : ahead[0]!);
      if (fetched === undefined) return;
      ahead.shift();
      yield fetched.finish();
      if (turns.due) await turns.take();
    }
  } finally {
    stop?.();
    for (const coming of ahead) drop(coming);
    fetches.return?.();
  }
}

/** Waits for a promise, but no longer than until the signal says to stop. */
async function unlessAborted<T>(promise: T | PromiseLike<T>, signal: AbortSignal): Promise<T> {
  let stop = nothing;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
