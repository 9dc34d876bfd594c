import { ModuleDict } from '../../containers/moduleDict.js';
import type { Module } from '../../module.js';
import { throughCache } from './cache.js';
import type { ParametrizationList } from './list.js';

/** The parametrizations of a module, a list a tensor, by the tensor's name in Python and by the property's name. */
export type Parametrizations = ModuleDict<ParametrizationList> & { readonly [name: string]: ParametrizationList };

/** A module some of whose tensors are parametrized. */
export type Parametrized<M extends Module = Module> = M & { readonly parametrizations: Parametrizations };

type Class = new (...args: any[]) => Module;

/** The classes that were made for parametrized modules, and what they were made from. */
const origins = new WeakMap<object, Class>();

/** The class of a module before it was parametrized. */
export function classOf(module: Module): Class {
  return origins.get(module.constructor) ?? (module.constructor as Class);
}

/** Makes the module one of a class whose name tells that it is parametrized, with no parametrizations yet. */
export function inject(module: Module): Parametrized {
  const origin = module.constructor as Class;
  const made = class extends origin {};
  Object.defineProperty(made, 'name', { value: `Parametrized${origin.name}` });
  origins.set(made, origin);
  Object.setPrototypeOf(module, made.prototype);
  return Object.assign(module, { parametrizations: new ModuleDict() }) as unknown as Parametrized;
}

/** Makes the module one of its own class again. */
export function eject(module: Module): void {
  delete (module as { parametrizations?: unknown }).parametrizations;
  Object.setPrototypeOf(module, classOf(module).prototype);
}

/**
 * Makes `property` what its parametrizations compute at each reading; assigning to it sets their originals. It is no
 * member of the module any more: class fields and registered buffers are own properties, and so is this one.
 */
export function parametrizeProperty(
  module: Parametrized,
  property: string,
  key: string,
  list: ParametrizationList,
): void {
  module.parametrizations.set(key, list);
  for (const name of new Set([key, property])) {
    if (name in module.parametrizations) continue;
    Object.defineProperty(module.parametrizations, name, {
      configurable: true,
      get(this: ModuleDict) {
        return this.has(key) ? this.get(key) : undefined;
      },
    });
  }
  Object.defineProperty(module, property, {
    configurable: true,
    get(this: Parametrized) {
      return throughCache(this, key, () => this.parametrizations.get(key).forward());
    },
    set(this: Parametrized, value) {
      this.parametrizations.get(key).rightInverse(value);
    },
  });
}
