import { describe, typeError } from '../core/errors.js';
import { Module } from '../nn/module.js';

/**
 * A kind of layer, given to a model as an option: its class, or a function that makes one
 * (`(n) => new nn.BatchNorm2d(n, { eps: 1e-3 })`, as Python's `partial`).
 */
export type LayerKind<A extends unknown[] = any[], M extends Module = Module> =
  | (new (
      ...args: A
    ) => M)
  | ((...args: A) => M);

/** A layer that normalizes channels, of which it is given the number. */
export type NormLayer = LayerKind<[numFeatures: number]>;

/**
 * Makes a layer of a kind.
 * @throws TypeError where the kind is neither a class nor a function, or makes no layer.
 */
export function make<A extends unknown[], M extends Module>(kind: LayerKind<A, M>, ...args: A): M {
  if (typeof kind !== 'function') {
    throw typeError(
      `a kind of layer should be the class of a module or a function that makes one, got ${describe(kind)}`,
    );
  }
  const isClass = (kind as { prototype: unknown }).prototype instanceof Module;
  const made = isClass ? new (kind as new (...args: A) => M)(...args) : (kind as (...args: A) => M)(...args);
  if (made instanceof Module) return made;
  throw typeError(`a function that is given as a kind of layer should make a module, got ${describe(made)}`);
}
