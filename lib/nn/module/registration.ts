import { signature } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { registering } from '../hooks/registration.js';
import { Parameter } from '../parameter.js';
import { holdBuffer } from './buffers.js';
import { Module } from './class.js';
import { install } from './install.js';
import { checkName } from './name.js';

declare module './class.js' {
  interface Module {
    /**
     * Adds a tensor that is part of the module's state but is no parameter, as property `name`. Assigning to the
     * property replaces the buffer. Buffers that are not `persistent` are left out of state dicts.
     * @throws TypeError where `tensor` is neither a tensor nor null, RangeError for a name that is taken.
     * @see https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_buffer
     */
    registerBuffer(name: string, tensor: Tensor | null, persistent?: boolean | { persistent?: boolean }): void;

    /**
     * Adds a parameter as property `name`; the same as assigning it.
     * @throws TypeError where `parameter` is neither a Parameter nor null, RangeError for a name that is taken or a
     * parameter that was computed with gradients.
     */
    registerParameter(name: string, parameter: Parameter | null): void;

    /**
     * Adds a submodule as property `name`; the same as assigning it.
     * @throws TypeError where `module` is neither a Module nor null, RangeError for a name that is taken.
     */
    addModule(name: string, module: Module | null): void;

    /** The same as `addModule`. */
    registerModule(name: string, module: Module | null): void;
  }
}

const readRegisterBuffer = signature<{ persistent?: boolean }>('Module.registerBuffer', ['persistent?']);

const propertyOf = (module: Module, name: string): unknown => (module as unknown as Record<string, unknown>)[name];

install({
  registerBuffer(name: string, tensor: Tensor | null, ...args: unknown[]): void {
    checkName('buffer', name);
    const { persistent = true } = readRegisterBuffer(args);
    const { buffers } = this._registry;
    if (name in this && !buffers.has(name)) throw rangeError(`property '${name}' already exists`);
    holdBuffer(this, name, persistent);
    (this as unknown as Record<string, unknown>)[name] = registering(this, 'buffer', name, tensor);
  },

  registerParameter(name: string, parameter: Parameter | null): void {
    checkName('parameter', name);
    if (name in this && !(propertyOf(this, name) instanceof Parameter)) {
      throw rangeError(`property '${name}' already exists`);
    }
    if (parameter !== null && !(parameter instanceof Parameter)) {
      throw typeError(`parameter '${name}' has to be an nn.Parameter or null, got ${describe(parameter)}`);
    }
    this._assign(name, registering(this, 'parameter', name, parameter));
  },

  addModule(name: string, module: Module | null): void {
    checkName('module', name);
    if (name in this && !(propertyOf(this, name) instanceof Module)) {
      throw rangeError(`property '${name}' already exists`);
    }
    if (module !== null && !(module instanceof Module)) {
      throw typeError(`module '${name}' has to be an nn.Module or null, got ${describe(module)}`);
    }
    this._assign(name, registering(this, 'module', name, module));
  },

  registerModule(name: string, module: Module | null): void {
    this.addModule(name, module);
  },
});
