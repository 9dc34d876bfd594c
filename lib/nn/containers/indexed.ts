import { describe, rangeError, typeError } from '../../core/errors.js';
import { type Member, Module } from '../module.js';
import { Container, placeOf } from './container.js';

/** Modules in an order, named by it: `'0'`, `'1'`, ... */
export abstract class IndexedModules<M extends Module> extends Container<M> {
  /** The module at an index from 0 on; assigning replaces it. */
  [index: number]: M;

  /** @internal */
  override *_members(): Generator<Member> {
    for (const member of super._members()) {
      const [, , property] = member;
      // Assigned where there is no entry to replace: nothing would ever run it.
      if (/^-?\d+$/.test(property) && !this._entries.has(property)) {
        throw rangeError(
          `${this.constructor.name}: [${property}] was assigned, but there are ${this.length} modules: use append, or set for an index from the end`,
        );
      }
      yield member;
    }
  }

  /** @internal */
  override _replace(key: string, value: unknown): void {
    this._put('module', key, checked(value as M));
  }

  /** @internal */
  override _assign(property: string, value: unknown): void {
    if (value instanceof Module) this._hold(property, value as M);
    else super._assign(property, value);
  }

  /**
   * The module at `index`, counted from the end where negative.
   * @throws RangeError where there is none.
   */
  at(index: number): M {
    return [...this._entries.values()][placeIn(this, index)]!;
  }

  /**
   * Puts `module` in the place of the one at `index`.
   * @throws RangeError where there is none.
   */
  set(index: number, module: M): void {
    this._put('module', [...this._entries.keys()][placeIn(this, index)]!, checked(module));
  }

  /** Adds a module at the end. */
  append(module: M): this {
    this._put('module', String(this.length), checked(module));
    return this;
  }

  /** Adds modules at the end. */
  extend(modules: Iterable<M>): this {
    for (const module of [...modules]) this.append(module);
    return this;
  }

  /**
   * Adds a module before the one at `index`; those from there on are named anew.
   * @throws RangeError for an index beyond the end.
   */
  insert(index: number, module: M): this {
    const modules = [...this._entries.values()];
    const place = index === modules.length ? index : placeIn(this, index);
    modules.splice(place, 0, checked(module));
    rename(this, modules);
    return this;
  }

  /**
   * Takes the module at `index`, by default the last one, out and returns it; those behind it are named anew.
   * @throws RangeError where there is none.
   */
  pop(index = -1): M {
    const modules = [...this._entries.values()];
    const [removed] = modules.splice(placeIn(this, index), 1);
    rename(this, modules);
    return removed!;
  }

  [Symbol.iterator](): IterableIterator<M> {
    return this._entries.values();
  }
}

function placeIn(container: IndexedModules<Module>, index: number): number {
  return placeOf(index, container.length, container.constructor.name);
}

/** Holds these modules instead, named by their places. */
function rename<M extends Module>(container: IndexedModules<M>, modules: readonly M[]): void {
  container._dropAll();
  modules.forEach((module, i) => {
    container._hold(String(i), module);
  });
}

function checked<M extends Module>(module: M): M {
  if (!(module instanceof Module)) throw typeError(`expected an nn.Module, got ${describe(module)}`);
  return module;
}
