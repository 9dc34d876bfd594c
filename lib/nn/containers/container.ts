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
    this._entries.set(key, registering(this, kind, key, value));
  }

  /** @internal */
  override *_members(): Generator<Member> {
    for (const [key, value] of this._entries) yield [key, value, key];
    yield* super._members();
  }
}

/** The place of `index` among `length`, counted from the end where negative. */
export function placeOf(index: number, length: number, container: string): number {
  if (!Number.isInteger(index) || index < -length || index >= length) {
    throw rangeError(`${container}: index ${index} is out of range, there are ${length}`);
  }
  return index < 0 ? index + length : index;
}
