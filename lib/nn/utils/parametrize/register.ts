import { signature } from '../../../core/arguments.js';
import { describe, rangeError, typeError } from '../../../core/errors.js';
import { noGrad } from '../../../core/modes.js';
import type { Tensor } from '../../../core/tensor.js';
import { ModuleDict } from '../../containers/moduleDict.js';
import { Module } from '../../module.js';
import { named } from '../../named.js';
import { pythonName } from '../../names.js';
import { isLazy, Parameter } from '../../parameter.js';
import { propertyNamed } from '../property.js';
import { checkSame, checkTensor, type Parametrization } from './checks.js';
import { classOf, eject, inject, type Parametrized, parametrizeProperty } from './inject.js';
import { ParametrizationList, register } from './list.js';

type Tensors = Module & Record<string, Tensor>;

/** Where the module holds a parameter or buffer of this name, in Python's spelling or ours. */
function find(module: Module, name: string): { property: string; key: string; tensor: Tensor } | undefined {
  for (const [key, tensor, property] of module._ownParameters()) {
    if (key === name || property === name) return { property, key, tensor };
  }
  for (const [key, tensor, property] of module._ownBuffers()) {
    if (key === name || property === name) return { property, key, tensor };
  }
  return undefined;
}

/** Checks another parametrization behind those that are there. */
function checkNext(value: Tensor, parametrization: Parametrization): void {
  const next: unknown = parametrization.forward(value);
  checkTensor(next, 'A parametrization');
  checkSame(next, value, 'Registering a parametrization');
  if (typeof parametrization.rightInverse !== 'function') return;
  let back: unknown;
  try {
    back = parametrization.rightInverse(next);
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_NOT_IMPLEMENTED') return;
    throw error;
  }
  checkTensor(back, 'parametrization.rightInverse');
  checkSame(back, value, 'parametrization.rightInverse');
}

const readRegister = signature<{
  module: Module;
  tensorName: string;
  parametrization: Parametrization;
  unsafe?: boolean;
}>('parametrize.registerParametrization', ['module', 'tensorName', 'parametrization', '*', 'unsafe?']);

/**
 * Computes a parameter or buffer of `module` with `parametrization` whenever it is read. What it is computed from is
 * learned in its place: `module.parametrizations.weight.original`, or `original0`, `original1`, ... where the
 * parametrization's `rightInverse` gives several tensors. Several parametrizations of one tensor are applied in the order of
 * their registration. Assigning to the tensor sets the originals, by way of `rightInverse`. Returns the module.
 *
 * Unless `unsafe`, the parametrization is called once, to check that it keeps the tensor's dtype and shape.
 * @throws RangeError where the module has no such tensor, or its dtype or shape would change; TypeError where a
 * parametrization returns no tensor.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.parametrize.register_parametrization.html
 */
export function registerParametrization<M extends Module>(
  module: M,
  tensorName: string,
  parametrization: Parametrization,
  options?: { unsafe?: boolean },
): Parametrized<M>;
export function registerParametrization(...args: unknown[]): Module {
  const { module, tensorName, parametrization, unsafe = false } = readRegister(args);
  for (const [name, value] of Object.entries({ module, parametrization })) {
    if (!(value instanceof Module)) {
      throw typeError(`registerParametrization: ${name} must be an nn.Module, got ${describe(value)}`);
    }
  }
  parametrization.train(module.training);
  if (isParametrized(module, tensorName)) {
    const key = pythonName(tensorName);
    if (!unsafe) checkNext((module as Module as Tensors)[propertyNamed(module, key)]!, parametrization);
    const list = module.parametrizations.get(key);
    list.append(parametrization);
    list.unsafe ||= unsafe;
    return module;
  }
  const found = find(module, tensorName);
  if (!found) {
    throw rangeError(
      `${module.constructor.name} does not have a parameter, a buffer, or a parametrized element with name '${tensorName}'`,
    );
  }
  const { property, key, tensor } = found;
  if (isLazy(tensor)) {
    throw rangeError(`'${tensorName}' of ${module.constructor.name} has no shape yet: run the module once before`);
  }
  // Before anything of the module is changed: this may fail.
  const list = new ParametrizationList([parametrization], tensor, unsafe);
  delete (module as Module as Partial<Tensors>)[property];
  module._registry.buffers.delete(property);
  parametrizeProperty(isParametrized(module) ? module : inject(module), property, key, list);
  return module;
}

const readIsParametrized = named(
  'parametrize.isParametrized(module, ...)',
  ['tensorName'],
  (tensorName: string | null = null) => tensorName,
);

/**
 * Whether a tensor of the module, or any, is parametrized.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.parametrize.is_parametrized.html
 */
export function isParametrized(module: Module, ...args: Parameters<typeof readIsParametrized>): module is Parametrized {
  const tensorName = readIsParametrized(...args);
  const { parametrizations } = module as Partial<Parametrized>;
  if (!(parametrizations instanceof ModuleDict)) return false;
  return tensorName === null ? parametrizations.length > 0 : parametrizations.has(pythonName(tensorName));
}

const readRemove = named(
  'parametrize.removeParametrizations',
  ['tensorName', 'leaveParametrized'],
  (tensorName: string, leaveParametrized = true) => ({ tensorName, leaveParametrized }),
);

/**
 * Makes a parametrized tensor a plain parameter or buffer again, with its value as it is now, or, where not
 * `leaveParametrized`, as the original is. Returns the module.
 * @throws RangeError where the tensor is not parametrized, or has several originals and is not left parametrized.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.parametrize.remove_parametrizations.html
 */
export function removeParametrizations<M extends Module>(module: M, ...args: Parameters<typeof readRemove>): M {
  const { tensorName, leaveParametrized } = readRemove(...args);
  if (!isParametrized(module, tensorName)) {
    throw rangeError(`${(module as Module).constructor.name} does not have a parametrization on '${tensorName}'`);
  }
  const key = pythonName(tensorName);
  const property = propertyNamed(module, key);
  const properties = module as Module as Partial<Tensors>;
  const { parametrizations } = module;
  const list = parametrizations.get(key);
  let original: Tensor;
  if (list.isTensor) {
    original = list.original;
    if (leaveParametrized) noGrad(() => original.set_(properties[property]!));
  } else {
    if (!leaveParametrized) {
      throw rangeError(
        `'${tensorName}' is parametrized in terms of several tensors, so it can't be left unparametrized (leaveParametrized: false)`,
      );
    }
    const value = properties[property]!;
    original = value.requiresGrad ? new Parameter(value) : value;
  }
  delete properties[property];
  parametrizations.pop(key);
  register(module, property, original);
  if (!isParametrized(module)) eject(module);
  return module;
}

/** The class of a module, as it was before the module was parametrized. */
export function typeBeforeParametrizations(module: Module): new (...args: any[]) => Module {
  return classOf(module);
}

const readTransfer = named(
  'parametrize.transferParametrizationsAndParams',
  ['tensorName'],
  (tensorName: string | null = null) => tensorName,
);

/**
 * Parametrizes in `toModule` what is parametrized in `fromModule`, all or one tensor, by the same parametrizations, with
 * the same originals. Returns `toModule`.
 */
export function transferParametrizationsAndParams<M extends Module>(
  fromModule: Module,
  toModule: M,
  ...args: Parameters<typeof readTransfer>
): M {
  const tensorName = readTransfer(...args);
  if (!isParametrized(fromModule)) return toModule;
  const keys = tensorName === null ? [...fromModule.parametrizations.keys()] : [pythonName(tensorName)];
  for (const key of keys) {
    const from = fromModule.parametrizations.get(key);
    const property = propertyNamed(fromModule, key);
    if (!(property in toModule))
      toModule._assign(property, new Parameter((fromModule as Module as Tensors)[property]!));
    for (const parametrization of from) registerParametrization(toModule, property, parametrization);
    const to = (toModule as Module as Parametrized).parametrizations.get(key);
    from.originals.forEach((original, i) => {
      to._assign(from.isTensor ? 'original' : `original${i}`, original);
    });
  }
  return toModule;
}
