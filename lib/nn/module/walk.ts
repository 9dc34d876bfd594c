import { signature } from '../../core/arguments.js';
import type { Tensor } from '../../core/tensor.js';
import type { Parameter } from '../parameter.js';
import type { Module } from './class.js';
import { install } from './install.js';
import { join } from './name.js';

export interface NamedMembersOptions {
  /** Goes before every name. */
  prefix?: string;
  /** Whether submodules' members are listed too; true by default. */
  recurse?: boolean;
  /** Whether what is held twice is listed once; true by default. */
  removeDuplicate?: boolean;
}

export interface NamedModulesOptions {
  /** Modules that are left out; those that are listed are added. */
  memo?: Set<Module>;
  /** Goes before every name. */
  prefix?: string;
  /** Whether what is held twice is listed once; true by default. */
  removeDuplicate?: boolean;
}

declare module './class.js' {
  interface Module {
    /** The modules directly below this one, with their names. */
    namedChildren(): Generator<[name: string, module: Module]>;

    /** The modules directly below this one. */
    children(): Generator<Module>;

    /** This module and all below it, with their paths (`''` for itself). */
    namedModules(options?: NamedModulesOptions): Generator<[name: string, module: Module]>;
    namedModules(
      memo?: Set<Module>,
      prefix?: string,
      removeDuplicate?: boolean,
    ): Generator<[name: string, module: Module]>;

    /** This module and all below it. */
    modules(removeDuplicate?: boolean | { removeDuplicate?: boolean }): Generator<Module>;

    /** All parameters with their names; one that is held in several places is listed once. */
    namedParameters(options?: NamedMembersOptions): Generator<[name: string, parameter: Parameter]>;
    namedParameters(
      prefix?: string,
      recurse?: boolean,
      removeDuplicate?: boolean,
    ): Generator<[name: string, parameter: Parameter]>;

    /** All parameters, what an optimizer takes. */
    parameters(recurse?: boolean | { recurse?: boolean }): Generator<Parameter>;

    /** All buffers with their names. */
    namedBuffers(options?: NamedMembersOptions): Generator<[name: string, buffer: Tensor]>;
    namedBuffers(
      prefix?: string,
      recurse?: boolean,
      removeDuplicate?: boolean,
    ): Generator<[name: string, buffer: Tensor]>;

    /** All buffers. */
    buffers(recurse?: boolean | { recurse?: boolean }): Generator<Tensor>;
  }
}

const memberParameters = ['prefix?', 'recurse?', 'removeDuplicate?'] as const;
const readNamedParameters = signature<NamedMembersOptions>('Module.namedParameters', memberParameters);
const readNamedBuffers = signature<NamedMembersOptions>('Module.namedBuffers', memberParameters);
const readNamedModules = signature<NamedModulesOptions>('Module.namedModules', [
  'memo?',
  'prefix?',
  'removeDuplicate?',
]);
const readParameters = signature<{ recurse?: boolean }>('Module.parameters', ['recurse?']);
const readBuffers = signature<{ recurse?: boolean }>('Module.buffers', ['recurse?']);
const readModules = signature<{ removeDuplicate?: boolean }>('Module.modules', ['removeDuplicate?']);

function* walk(
  module: Module,
  prefix: string,
  removeDuplicate: boolean,
  memo: Set<Module>,
): Generator<[name: string, module: Module]> {
  if (memo.has(module)) return;
  if (removeDuplicate) memo.add(module);
  yield [prefix, module];
  for (const [key, child] of module._ownModules()) yield* walk(child, join(prefix, key), removeDuplicate, memo);
}

function* valuesOf<T>(entries: Iterable<[name: string, value: T]>): Generator<T> {
  for (const [, value] of entries) yield value;
}

function* namedMembers<T extends Tensor>(
  root: Module,
  own: (module: Module) => Iterable<[key: string, value: T, ...rest: unknown[]]>,
  { prefix = '', recurse = true, removeDuplicate = true }: NamedMembersOptions,
): Generator<[name: string, value: T]> {
  const seen = new Set<T>();
  const modules: Iterable<[string, Module]> = recurse
    ? root.namedModules({ prefix, removeDuplicate })
    : [[prefix, root]];
  for (const [path, module] of modules) {
    for (const [key, value] of own(module)) {
      if (seen.has(value)) continue;
      if (removeDuplicate) seen.add(value);
      yield [join(path, key), value];
    }
  }
}

install({
  *namedChildren(): Generator<[name: string, module: Module]> {
    const seen = new Set<Module>();
    for (const [key, module] of this._ownModules()) {
      if (seen.has(module)) continue;
      seen.add(module);
      yield [key, module];
    }
  },

  *children(): Generator<Module> {
    for (const [, module] of this.namedChildren()) yield module;
  },

  namedModules(...args: unknown[]): Generator<[name: string, module: Module]> {
    const { memo = new Set(), prefix = '', removeDuplicate = true } = readNamedModules(args);
    return walk(this, prefix, removeDuplicate, memo);
  },

  modules(...args: unknown[]): Generator<Module> {
    return valuesOf(this.namedModules(readModules(args)));
  },

  namedParameters(...args: unknown[]): Generator<[name: string, parameter: Parameter]> {
    return namedMembers(this, (module) => module._ownParameters(), readNamedParameters(args));
  },

  parameters(...args: unknown[]): Generator<Parameter> {
    return valuesOf(this.namedParameters(readParameters(args)));
  },

  namedBuffers(...args: unknown[]): Generator<[name: string, buffer: Tensor]> {
    return namedMembers(this, (module) => module._ownBuffers(), readNamedBuffers(args));
  },

  buffers(...args: unknown[]): Generator<Tensor> {
    return valuesOf(this.namedBuffers(readBuffers(args)));
  },
});
