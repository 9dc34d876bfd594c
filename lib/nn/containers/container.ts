import { rangeError } from '../../core/errors.js';
import { type Registered, registering } from '../hooks/registration.js';
import { type Member, Module } from '../module.js';

/** A module that holds others by names that are data, in a map of its own beside its properties. */
export abstract class Container<T> extends Module {
  /** @internal */
  readonly _entries = new Map<string, T>();

  constructor() {
    super();
    // Entries are no properties, so nothing sees them but what is called for each.
    this._registry.isObserved = false;
  }

  /** How many there are. */
  get length(): number {
    return this._entries.size;
  }

  /** @internal Puts an entry in its place, or at the end. */
  _put(kind: Registered, key: string, value: T): void {
    this._hold(key, registering(this, kind, key, value));
  }

  /** @internal The same, without telling hooks. */
  _hold(key: string, value: T): void {
    this._entries.set(key, value);
    expose(this, key);
  }

  /** @internal Takes an entry out. */
  _drop(key: string): void {
    this._entries.delete(key);
    if (isExposed(this, key)) delete (this as Record<string, unknown>)[key];
  }

  /** @internal Takes all entries out. */
  _dropAll(): void {
    for (const key of [...this._entries.keys()]) this._drop(key);
  }

  /** @internal Puts what is assigned to the property `key` in the place of the entry. */
  abstract _replace(key: string, value: unknown): void;

  /** @internal */
  override *_members(): Generator<Member> {
    for (const [key, value] of this._entries) yield [key, value, key];
    yield* super._members();
  }
}

function isExposed(container: Container<unknown>, key: string): boolean {
  const own = Object.getOwnPropertyDescriptor(container, key);
  return own?.get !== undefined && !own.enumerable;
}

/**
 * Makes an entry a property as well, as it is in Python: without, `net.classifier[6] = layer` would be a second module of
 * the name that nothing runs. Entries that are called as a method is are reached by `get` and `set` alone.
 */
function expose(container: Container<unknown>, key: string): void {
  if (key in container) return;
  Object.defineProperty(container, key, {
    get(this: Container<unknown>): unknown {
      return this._entries.get(key);
    },
    set(this: Container<unknown>, value: unknown) {
      this._replace(key, value);
    },
    configurable: true,
    // What is enumerable is a member of its own.
    enumerable: false,
  });
}

/** The place of `index` among `length`, counted from the end where negative. */
export function placeOf(index: number, length: number, container: string): number {
  if (!Number.isInteger(index) || index < -length || index >= length) {
    throw rangeError(`${container}: index ${index} is out of range, there are ${length}`);
  }
  return index < 0 ? index + length : index;
}
