import { AsyncLocalStorage } from 'node:async_hooks';
import { native } from '../native.js';
import { typeError } from './errors.js';
import type { Tensor } from './tensor.js';
import { isThenable } from './thenable.js';

/**
 * JavaScript's collector sees neither native nor GPU memory, so tensors are freed by scopes: what is made inside one
 * goes when it ends. The current scope follows the asynchronous call chain, so that it survives `await` and catches
 * no neighbour's tensors. A tensor made outside any scope is left to the collector.
 */
export class Scope {
  /** @internal */
  readonly tensors: Tensor[] = [];
  /** @internal */
  closed = false;

  /** @internal */
  constructor(readonly parent: Scope | undefined) {
    open++;
  }

  /**
   * Frees what was made inside and not kept.
   * @internal
   */
  close(): void {
    if (this.closed) return;
    this.closed = true;
    open--;
    let count = 0;
    const { tensors } = this;
    if (batch.length < tensors.length) batch = new Float64Array(2 * tensors.length);
    for (const tensor of tensors) {
      if (tensor._scope !== this) continue; // kept, handed on, or disposed by hand
      tensor._scope = undefined;
      batch[count++] = tensor._handle;
      tensor._handle = 0;
    }
    tensors.length = 0;
    if (count > 0) native.releaseAll(batch, count);
  }
}

/** A scope for the rest of a block: `using scope = torch.scope()`. */
export class ScopeGuard {
  readonly #scope: Scope;

  /** @internal */
  constructor() {
    this.#scope = new Scope(current());
    storage.enterWith(this.#scope);
  }

  /** Hands a tensor, or those in an array, object, Map or Set, on to the enclosing scope. */
  keep<T>(value: T): T {
    handOn(value, this.#scope);
    return value;
  }

  [Symbol.dispose](): void {
    if (current() === this.#scope) storage.enterWith(this.#scope.parent);
    this.#scope.close();
  }
}

const storage = new AsyncLocalStorage<Scope | undefined>();
/** Scopes that are open in this environment; while there is none, nobody asks the storage. */
let open = 0;
let batch = new Float64Array(256);

/**
 * The innermost open scope of this call chain.
 * @internal
 */
export function current(): Scope | undefined {
  let scope = storage.getStore();
  while (scope?.closed) scope = scope.parent;
  return scope;
}

const registry = new FinalizationRegistry<number>((handle) => native.release(handle));

/**
 * Calls `fn` with `scope` as the current one.
 * @internal
 */
export function within<T>(scope: Scope, fn: () => T): T {
  return storage.run(scope, fn);
}

/**
 * Leaves a tensor to the collector.
 * @internal
 */
export function leaveToCollector(tensor: Tensor): void {
  tensor._scope = undefined;
  registry.register(tensor, tensor._handle);
  native.leaveToCollector(tensor._handle, tensor);
}

/**
 * Gives a new tensor to the current scope, or to the collector where there is none.
 * @internal
 */
export function adopt(tensor: Tensor): void {
  const scope = open === 0 ? undefined : current();
  if (scope === undefined) {
    leaveToCollector(tensor);
  } else {
    tensor._scope = scope;
    scope.tensors.push(tensor);
  }
}

/**
 * The method by which an object of a class lists what it holds, for scopes to hand on with it: a distribution its
 * parameters.
 * @internal
 */
export const heldBy = Symbol('nodetorch.heldBy');

/**
 * Calls `visit` for each tensor that `value` holds: itself, or inside arrays, plain objects, Maps, Sets and what lists
 * what it holds.
 * @internal
 */
export function eachTensor(value: unknown, visit: (tensor: Tensor) => void, seen = new Set<object>()): void {
  if (typeof value !== 'object' || value === null) return;
  if (isTensor(value)) {
    visit(value);
    return;
  }
  if (seen.has(value)) return;
  const prototype = Object.getPrototypeOf(value);
  const isPlain = prototype === Object.prototype || prototype === null;
  const list = (value as { [heldBy]?: () => Iterable<unknown> })[heldBy];
  const children =
    typeof list === 'function'
      ? list.call(value)
      : Array.isArray(value) || value instanceof Set
        ? value
        : value instanceof Map
          ? value.values()
          : isPlain
            ? Object.values(value)
            : [];
  seen.add(value);
  for (const child of children) eachTensor(child, visit, seen);
}

// By its fields, not its class: tensor.ts imports this file.
function isTensor(value: object): value is Tensor {
  return '_handle' in value && '_scope' in value;
}

function handOn(value: unknown, from: Scope): void {
  const { parent } = from;
  eachTensor(value, (tensor) => {
    if (tensor._scope !== from) return;
    let target = parent;
    while (target?.closed) target = target.parent;
    if (target === undefined) {
      leaveToCollector(tensor);
    } else {
      tensor._scope = target;
      target.tensors.push(tensor);
    }
  });
}

/**
 * Calls `fn` and frees the tensors that it made, except those that it returns (itself, or in arrays, plain objects,
 * Maps, Sets and distributions) and those given to `torch.keep`. Parameters, their gradients and optimizers' state are never freed.
 * `fn` may be asynchronous: the scope then ends when its promise settles. Scopes nest.
 *
 * Without `fn` it is a guard for the rest of a block: `using scope = torch.scope()`. In an asynchronous function, give
 * `scope` a callback, or take the guard after the first `await`: before it, the caller's own tensors would be caught.
 */
export function scope(): ScopeGuard;
export function scope<T>(fn: () => T): T;
export function scope<T>(fn?: () => T): T | ScopeGuard {
  if (fn === undefined) return new ScopeGuard();
  if (typeof fn !== 'function') throw typeError('torch.scope(fn): fn must be a function');
  const inner = new Scope(current());
  let result: T;
  try {
    result = storage.run(inner, fn);
  } catch (error) {
    inner.close();
    throw error;
  }
  if (isThenable(result)) return finish(result, inner) as T;
  handOn(result, inner);
  inner.close();
  return result;
}

async function finish(promise: PromiseLike<unknown>, inner: Scope): Promise<unknown> {
  try {
    const result = await promise;
    handOn(result, inner);
    return result;
  } finally {
    inner.close();
  }
}

/**
 * Takes tensors (one, or those in an array, plain object, Map or Set) out of every scope: they live until they are
 * disposed or the collector finds them. Returns what it was given.
 */
export function keep<T>(value: T): T {
  eachTensor(value, (tensor) => {
    if (tensor._scope !== undefined) leaveToCollector(tensor);
  });
  return value;
}

function depth(scope: Scope | undefined): number {
  return scope === undefined ? 0 : 1 + depth(scope.parent);
}

/**
 * Lets a tensor live as long as what is computed from `others` may: it goes to the innermost of their scopes, or out of
 * every scope where they are in none. For what an object computes later, perhaps in a scope that ends before it does.
 * @internal
 */
export function liveWith<T extends Tensor>(tensor: T, others: readonly Tensor[]): T {
  const [target] = others.map((other) => other._scope).sort((a, b) => depth(b) - depth(a));
  // What lives longer anyhow, such as one of the others, is left where it is.
  if (depth(tensor._scope) <= depth(target)) return tensor;
  if (target === undefined) return keep(tensor);
  tensor._scope = target;
  target.tensors.push(tensor);
  return tensor;
}

/** What is alive. */
export interface MemoryInfo {
  /** Tensor objects that were neither freed nor collected, of this environment. */
  tensors: number;
  /** Bytes of the distinct storages that they keep. */
  bytes: number;
  /** Open scopes. */
  scopes: number;
}

/** Counts the live tensors of this environment and the bytes that they keep. */
export function memory(): MemoryInfo {
  return { ...native.memory(), scopes: open };
}
