import { typeError } from './errors.js';

/** Whether a value is a promise, or is awaited as one. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | null | undefined)?.then === 'function';
}

/** Throws a TypeError for what an asynchronous function returned where nothing waits for it. */
export function refuseThenable(value: unknown, message: () => string): void {
  if (!isThenable(value)) return;
  value.then(undefined, () => {}); // should it fail too: the TypeError says what matters
  throw typeError(message());
}
