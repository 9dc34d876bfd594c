import { isOptions } from '../../core/arguments.js';
import { rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import type { Module } from '../module.js';
import { IndexedModules } from './indexed.js';

/** Modules by name: a Map, or an object. */
export type NamedModules<M extends Module = Module> = ReadonlyMap<string, M> | Record<string, M>;

/** The entries of a Map or an object. */
export function entriesOf<T>(values: ReadonlyMap<string, T> | Record<string, T>): [string, T][] {
  return values instanceof Map ? [...values] : Object.entries(values as Record<string, T>);
}

/**
 * Modules that run one after the other, each on what the one before it returns.
 *
 *     new nn.Sequential(new nn.Linear(4, 8), new nn.ReLU());
 *     new nn.Sequential({ hidden: new nn.Linear(4, 8), activation: new nn.ReLU() });
 *
 * @see https://pytorch.org/docs/stable/generated/torch.nn.Sequential.html
 */
export class Sequential extends IndexedModules<Module> {
  constructor(...modules: Module[]);
  constructor(modules: NamedModules);
  constructor(...args: unknown[]) {
    super();
    const [first] = args;
    const named = args.length === 1 && (first instanceof Map || isOptions(first)) ? entriesOf(first) : undefined;
    for (const [name, module] of named ?? args.map((m, i): [string, unknown] => [String(i), m])) {
      this.addModule(name, module as Module);
    }
  }

  /**
   * The module at an index, or of a name.
   * @throws RangeError where there is none.
   */
  get(key: number | string): Module {
    if (typeof key === 'number') return this.at(key);
    const module = this._entries.get(key);
    if (!module) throw rangeError(`Sequential has no module '${key}'; it has ${[...this._entries.keys()].join(', ')}`);
    return module;
  }

  /**
   * Puts `module` in the place of the one at an index, or of a name.
   * @throws RangeError where there is none.
   */
  override set(key: number | string, module: Module): void {
    if (typeof key === 'number') super.set(key, module);
    else if (this.get(key)) this._replace(key, module);
  }

  /** The modules from `start` up to `end`, as another Sequential with the same names. */
  slice(start?: number, end?: number): Sequential {
    return new Sequential(new Map([...this._entries].slice(start, end)));
  }

  override forward(input: Tensor): Tensor {
    let output: Tensor = input;
    for (const module of this._entries.values()) output = module.forward(output);
    return output;
  }
}
