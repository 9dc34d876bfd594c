import { current, eachTensor, leaveToCollector, Scope, within } from './scope.js';
import type { Tensor } from './tensor.js';
import { isThenable } from './thenable.js';

/** What a function gave that ran apart from all scopes, and those of its tensors that it made itself and did not keep. */
export interface Apart<T> {
  readonly value: T;
  readonly made: readonly Tensor[];
}

/**
 * Calls `fn` apart from all scopes, for what is computed ahead of the scope that it is for. What it makes is left to the
 * collector, so that nothing leaks when nobody comes for it; `adopt` then gives `made` to a scope after all. What `fn`
 * keeps for itself, in a variable of its own, outlives the scope that its result goes to.
 * @internal
 */
export function apart<T>(fn: () => PromiseLike<T>): Promise<Apart<T>>;
export function apart<T>(fn: () => T | PromiseLike<T>): Apart<T> | Promise<Apart<T>>;
export function apart<T>(fn: () => T | PromiseLike<T>): Apart<T> | Promise<Apart<T>> {
  const inner = new Scope(undefined);
  try {
    const result = within(inner, fn);
    if (isThenable(result)) return later(result, inner);
    return leave(result, inner);
  } catch (error) {
    inner.close();
    throw error;
  }
}

async function later<T>(promise: PromiseLike<T>, inner: Scope): Promise<Apart<T>> {
  try {
    return leave(await promise, inner);
  } catch (error) {
    inner.close();
    throw error;
  }
}

function leave<T>(value: T, inner: Scope): Apart<T> {
  const made: Tensor[] = [];
  eachTensor(value, (tensor) => {
    if (tensor._scope === inner && !made.includes(tensor)) made.push(tensor);
  });
  for (const tensor of inner.tensors) if (tensor._scope === inner) leaveToCollector(tensor);
  inner.close();
  return { value, made };
}

/**
 * Gives tensors that are left to the collector to the current scope, if there is one.
 * @internal
 */
export function adoptAll(tensors: readonly Tensor[]): void {
  const scope = current();
  if (scope === undefined) return;
  for (const tensor of tensors) {
    if (tensor._scope !== undefined || tensor.isDisposed) continue;
    tensor._scope = scope;
    scope.tensors.push(tensor);
  }
}
