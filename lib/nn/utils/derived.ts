import { describe, rangeError } from '../../core/errors.js';
import { Tensor } from '../../core/tensor.js';
import type { Module } from '../module.js';
import { isLazy, Parameter } from '../parameter.js';

/** The parameters and buffers that a derived weight is computed from are properties of any name. */
export type Properties = Module & Record<string, Tensor | null | undefined>;

/**
 * The parameter of this name, to be replaced.
 * @throws RangeError where there is none, where it waits for its shape, or where it is derived already.
 */
export function parameterOf(module: Module, name: string): Parameter {
  const property = Object.getOwnPropertyDescriptor(module, name);
  const kind = module.constructor.name;
  if (property?.get) throw rangeError(`parameter '${name}' of ${kind} is normalized already`);
  const value: unknown = property?.value;
  if (!(value instanceof Parameter)) throw rangeError(`${kind} has no parameter '${name}', it is ${describe(value)}`);
  if (isLazy(value)) {
    throw rangeError(`parameter '${name}' of ${kind} has no shape yet: run the module once before it is normalized`);
  }
  return value;
}

/**
 * Computes `name` from other properties whenever it is read, so that it follows them in copies of the module too. It is
 * no member of the module: it appears neither among the parameters nor in state dicts.
 */
export function derive(module: Module, name: string, compute: (module: Properties) => Tensor): void {
  Object.defineProperty(module, name, {
    configurable: true,
    get(this: Module): Tensor {
      return compute(this as Properties);
    },
  });
}

/** Makes a derived weight, as it is now, a parameter again, and takes away the properties that it came from. */
export function settle(module: Module, name: string, sources: string[]): void {
  const properties = module as Properties;
  const weight = new Parameter(properties[name]!.detach());
  for (const property of [name, ...sources]) {
    delete properties[property];
    module._registry.buffers.delete(property);
  }
  properties[name] = weight;
}

/** Whether `name` is computed from all of `sources`. */
export function isDerived(module: Module, name: string, sources: string[]): boolean {
  const property = Object.getOwnPropertyDescriptor(module, name);
  return property?.get !== undefined && sources.every((source) => (module as Properties)[source] instanceof Tensor);
}
