import { signature } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import type { Parameter } from '../parameter.js';
import { Module } from './class.js';
import { install } from './install.js';

declare module './class.js' {
  interface Module {
    /**
     * The module at a path such as `'layer1.0.conv'`; `''` is this one.
     * @throws RangeError where there is none.
     */
    getSubmodule(target: string): Module;

    /**
     * Puts `module` at a path such as `'layer1.0.conv'`, in the place of the one that is there or as a new one, whose
     * parent has to exist. With `strict` there has to be one.
     * @throws RangeError where the path leads nowhere, TypeError where `module` is no Module.
     * @see https://pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.set_submodule
     */
    setSubmodule(target: string, module: Module, strict?: boolean | { strict?: boolean }): void;

    /**
     * The parameter at a path such as `'layer1.0.conv.weight'`.
     * @throws RangeError where there is none.
     */
    getParameter(target: string): Parameter;

    /**
     * The buffer at a path such as `'layer1.0.bn.running_mean'`.
     * @throws RangeError where there is none.
     */
    getBuffer(target: string): Tensor;
  }
}

const readSetSubmodule = signature<{ strict?: boolean }>('Module.setSubmodule', ['strict?']);

function checkPath(target: string): void {
  if (typeof target !== 'string')
    throw typeError(`a path such as 'layer1.0.conv' is a string, got ${describe(target)}`);
}

/** The path of what holds `target`, and the name of `target` in it. */
function split(target: string): [path: string, name: string] {
  checkPath(target);
  const dot = target.lastIndexOf('.');
  return [target.slice(0, Math.max(dot, 0)), target.slice(dot + 1)];
}

function atPath<T>(
  root: Module,
  target: string,
  kind: string,
  own: (module: Module) => Iterable<[key: string, value: T, property: string, ...rest: unknown[]]>,
): T {
  const [path, name] = split(target);
  const module = root.getSubmodule(path);
  for (const [key, value, property] of own(module)) if (key === name || property === name) return value;
  throw rangeError(`${module.constructor.name} has no ${kind} '${name}' (of '${target}')`);
}

install({
  getSubmodule(target: string): Module {
    checkPath(target);
    let module: Module = this;
    for (const key of target === '' ? [] : target.split('.')) {
      const found = [...module._ownModules()].find(([k, , property]) => k === key || property === key);
      if (!found) throw rangeError(`${module.constructor.name} has no submodule '${key}' (of '${target}')`);
      module = found[1];
    }
    return module;
  },

  setSubmodule(target: string, module: Module, ...args: unknown[]): void {
    const { strict = false } = readSetSubmodule(args);
    if (target === '') throw rangeError('Module.setSubmodule: a module cannot be put at the empty path');
    if (!(module instanceof Module)) {
      throw typeError(`Module.setSubmodule takes an nn.Module, got ${describe(module)}`);
    }
    const [path, name] = split(target);
    const parent = this.getSubmodule(path);
    const found = [...parent._ownModules()].find(([key, , property]) => key === name || property === name);
    if (!found && name in parent) {
      throw rangeError(`'${name}' of ${parent.constructor.name} is no nn.Module (of '${target}')`);
    }
    if (!found && strict) throw rangeError(`${parent.constructor.name} has no submodule '${name}' (of '${target}')`);
    parent.addModule(found?.[2] ?? name, module);
  },

  getParameter(target: string): Parameter {
    return atPath(this, target, 'parameter', (module) => module._ownParameters());
  },

  getBuffer(target: string): Tensor {
    return atPath(this, target, 'buffer', (module) => module._ownBuffers());
  },
});
