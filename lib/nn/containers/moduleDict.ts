import { isOptions } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { checkName, Module } from '../module.js';
import { Container } from './container.js';
import { entriesOf, type NamedModules } from './sequential.js';

/** Names and modules, of an object or of what iterates over such pairs: an array, a Map, another ModuleDict. */
function pairsOf<M extends Module>(
  modules: NamedModules<M> | Iterable<readonly [string, M]>,
): Iterable<readonly [string, M]> {
  if (isOptions(modules)) return entriesOf(modules as Record<string, M>);
  if (typeof (modules as Partial<Iterable<unknown>> | null)?.[Symbol.iterator] !== 'function') {
    throw typeError(`ModuleDict takes modules by name, or pairs of name and module, got ${describe(modules)}`);
  }
  const pairs = [...(modules as Iterable<readonly [string, M]>)];
  for (const [i, pair] of pairs.entries()) {
    if (Array.isArray(pair) && pair.length === 2) continue;
    throw typeError(`ModuleDict takes pairs of name and module, got ${describe(pair)} at ${i}`);
  }
  return pairs;
}

/**
 * Modules by name, in the order in which they were added, all of which belong to the module that holds it.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.ModuleDict.html
 */
export class ModuleDict<M extends Module = Module> extends Container<M> {
  constructor(modules: NamedModules<M> | Iterable<readonly [string, M]> = {}) {
    super();
    this.update(modules);
  }

  /** @internal */
  override _replace(key: string, value: unknown): void {
    this.set(key, value as M);
  }

  /** @internal */
  override _assign(property: string, value: unknown): void {
    if (value instanceof Module) this._hold(property, value as M);
    else super._assign(property, value);
  }

  /**
   * The module of this name.
   * @throws RangeError where there is none.
   */
  get(key: string): M {
    const module = this._entries.get(key);
    if (!module) throw rangeError(`ModuleDict has no module '${key}'; it has ${[...this.keys()].join(', ')}`);
    return module;
  }

  /**
   * Adds a module, or replaces the one of this name.
   * @throws TypeError where it is no module.
   */
  set(key: string, module: M): this {
    checkName('module', key);
    if (!(module instanceof Module)) throw typeError(`module '${key}' has to be an nn.Module, got ${describe(module)}`);
    this._put('module', key, module);
    return this;
  }

  /** Whether there is a module of this name. */
  has(key: string): boolean {
    return this._entries.has(key);
  }

  /** Takes a module out and returns it. */
  pop(key: string): M {
    const module = this.get(key);
    this._drop(key);
    return module;
  }

  /** Takes all modules out. */
  clear(): void {
    this._dropAll();
  }

  /** Adds modules, replacing those of the same names. */
  update(modules: NamedModules<M> | Iterable<readonly [string, M]>): this {
    for (const [key, module] of pairsOf(modules)) this.set(key, module);
    return this;
  }

  keys(): IterableIterator<string> {
    return this._entries.keys();
  }

  values(): IterableIterator<M> {
    return this._entries.values();
  }

  entries(): IterableIterator<[string, M]> {
    return this._entries.entries();
  }

  /** The same as `entries`, by Python's name. */
  items(): IterableIterator<[string, M]> {
    return this.entries();
  }

  [Symbol.iterator](): IterableIterator<[string, M]> {
    return this.entries();
  }
}
