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

/** Makes a layer of a kind. */
export function make<A extends unknown[], M extends Module>(kind: LayerKind<A, M>, ...args: A): M {
  const isClass = kind.prototype instanceof Module;
  return isClass ? new (kind as new (...args: A) => M)(...args) : (kind as (...args: A) => M)(...args);
}
