import { describe, typeError } from '../../core/errors.js';
import { keep } from '../../core/scope.js';
import { Tensor } from '../../core/tensor.js';
import { Buffer } from '../parameter.js';
import type { Module } from './class.js';

/** Makes property `name` a buffer. */
export function holdBuffer(module: Module, name: string, persistent: boolean): void {
  module._registry.buffers.set(name, { tensor: null, persistent });
  // An accessor, so that a tensor which replaces the buffer inside a scope outlives the scope too.
  Object.defineProperty(module, name, {
    enumerable: true,
    configurable: true,
    get(this: Module): Tensor | null {
      return this._registry.buffers.get(name)!.tensor;
    },
    set(this: Module, value: Tensor | null) {
      if (value !== null && !(value instanceof Tensor)) {
        throw typeError(`buffer '${name}' has to be a tensor or null, got ${describe(value)}`);
      }
      this._registry.buffers.get(name)!.tensor = value && keep(value);
    },
  });
}

/** Registers the buffers that were assigned as an `nn.Buffer`: class fields are set behind the module's back. */
export function registerAssigned(module: Module): void {
  const properties = module as unknown as Record<string, unknown>;
  for (const name of Object.keys(module)) {
    const value = properties[name];
    if (!(value instanceof Buffer) || module._registry.buffers.has(name)) continue;
    holdBuffer(module, name, value.persistent);
    properties[name] = value;
  }
}
