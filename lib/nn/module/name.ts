import { describe, rangeError, typeError } from '../../core/errors.js';

/** Throws unless `name` can be part of a path. */
export function checkName(kind: string, name: unknown): asserts name is string {
  if (typeof name !== 'string') throw typeError(`a ${kind}'s name should be a string, got ${describe(name)}`);
  if (name === '' || name.includes('.')) {
    throw rangeError(`a ${kind}'s name can't be empty or contain ".", got ${describe(name)}`);
  }
}

/** A path that goes on with `name`. */
export function join(prefix: string, name: string): string {
  return prefix ? `${prefix}.${name}` : name;
}
