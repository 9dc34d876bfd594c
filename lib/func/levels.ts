import { describe, typeError } from '../core/errors.js';
import { ModeGuard } from '../core/modes.js';
import { handleOf, Tensor, wrap } from '../core/tensor.js';
import { refuseThenable } from '../core/thenable.js';
import { withLevel } from '../core/transforms.js';
import { native } from '../native.js';
import { mapLeaves } from './pytree.js';

/** A function that can be transformed. */
export type Fn = (...args: any[]) => any;

/** The function that was given to `transform`, or a TypeError. */
export function checkFunction(transform: string, fn: unknown): asserts fn is Fn {
  if (typeof fn !== 'function')
    throw typeError(`${transform}: the first argument must be a function, got ${describe(fn)}`);
}

/** What a message calls a function. */
export function nameOf(fn: Fn): string {
  return fn.name || 'fn';
}

/** Gives a transformed function the name of the one that it was made of. */
export function named<F extends Fn>(wrapper: F, fn: Fn): F {
  return Object.defineProperty(wrapper, 'name', { value: fn.name, configurable: true });
}

/** Calls the user's function, which must be done when it returns: its level ends then. */
export function callWithin(transform: string, fn: Fn, args: readonly unknown[]): unknown {
  const result: unknown = fn(...args);
  refuseThenable(
    result,
    () => `${transform}: ${nameOf(fn)} returned a promise, but must be synchronous: a transform ends when it returns`,
  );
  return result;
}

const UNSUPPORTED_HOOKS =
  "torch.func.{grad, vjp, jacrev, hessian} don't yet support saved tensor hooks. Move them out of the transformed function.";

/** Records gradients or not while `body` runs, as it says, but never in inference mode, which has none to transform. */
export function withGradMode<T>(grad: boolean, body: () => T): T {
  const guard = new ModeGuard({ grad, inference: false });
  try {
    return body();
  } finally {
    guard[Symbol.dispose]();
  }
}

/** Runs `body` in a grad level, recording gradients even inside `noGrad`; refuses hooks on what is saved for backward. */
export function withGradLevel<T>(body: (level: number) => T): T {
  const before = native.disableSavedTensorHooks(UNSUPPORTED_HOOKS);
  try {
    return withLevel({ kind: 'grad' }, (level) => withGradMode(true, () => body(level)));
  } finally {
    native.disableSavedTensorHooks(before);
  }
}

/** Makes the tensors in a nested value those of a grad or jvp level. */
export function wrapTensors<T>(value: T, level: number): T {
  return mapLeaves(value, (leaf) =>
    leaf instanceof Tensor ? wrap(native.wrapForGrad(handleOf(leaf), level)) : leaf,
  ) as T;
}

/** Takes the tensors in a nested value out of a grad or jvp level; `transform` returns nothing but tensors. */
export function unwrapTensors<T>(transform: string, value: T, level: number): T {
  return mapLeaves(value, (leaf) => {
    if (!(leaf instanceof Tensor))
      throw typeError(`${transform}: Expected tensors, got unsupported type ${describe(leaf)}`);
    return wrap(native.unwrapForGrad(handleOf(leaf), level));
  }) as T;
}

/** The two results of a function whose second is none of the transform's business. */
export function splitAux(transform: string, result: unknown): [output: unknown, aux: unknown] {
  if (!Array.isArray(result) || result.length !== 2) {
    throw typeError(
      `${transform}: output of function f should be an array [output, aux] if hasAux is true, got ${describe(result)}`,
    );
  }
  return [result[0], result[1]];
}
