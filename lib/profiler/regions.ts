import { describe, typeError } from '../core/errors.js';
import type { Guard } from '../core/guard.js';
import { isThenable } from '../core/thenable.js';
import { native } from '../native.js';

/** What listens to regions just now. */
const listeners = new Set<object>();

/** Whether the library names regions of its own (optimizers' steps, loaders' batches): what costs nothing to ask. */
export let isObserved = false;

/**
 * Says that something listens to regions, or no longer does.
 * @internal
 */
export function observe(listener: object, listens: boolean): void {
  if (listens) listeners.add(listener);
  else listeners.delete(listener);
  isObserved = listeners.size > 0;
}

/**
 * Calls `fn` as a region of this name. `fn` may be asynchronous: the region then ends when its promise settles.
 * @internal
 */
export function inRegion<T>(name: string, fn: () => T): T {
  const region = native.regionEnter(name);
  let isPending = false;
  try {
    const result = fn();
    if (!isThenable(result)) return result;
    isPending = true;
    return Promise.resolve(result).finally(() => native.regionExit(region)) as T;
  } finally {
    if (!isPending) native.regionExit(region);
  }
}

/**
 * Names what `fn` does in profiles: tables and traces show it as an event that holds the operators that it calls. `fn`
 * may be asynchronous: the region then ends when its promise settles. Returns what `fn` returns.
 *
 * Without `fn` it is a guard for the rest of a block: `using _ = torch.profiler.recordFunction('loss')`. It costs next to
 * nothing while no profile runs; a region that is open when a profile ends, ends with it.
 *
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.profiler.record_function.html
 */
export function recordFunction(name: string): Guard;
export function recordFunction<T>(name: string, fn: () => T): T;
export function recordFunction<T>(name: string, fn?: () => T): T | Guard {
  if (typeof name !== 'string') {
    throw typeError(`torch.profiler.recordFunction(name): name must be a string, got ${describe(name)}`);
  }
  if (fn === undefined) {
    const region = native.regionEnter(name);
    return { [Symbol.dispose]: () => native.regionExit(region) };
  }
  if (typeof fn !== 'function') {
    throw typeError(`torch.profiler.recordFunction(name, fn): fn must be a function, got ${describe(fn)}`);
  }
  return inRegion(name, fn);
}
