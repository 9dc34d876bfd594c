import { describe, rangeError, typeError } from '../core/errors.js';

/** One number for every dimension, or one a dimension. */
export type Sizes = number | number[];

/** `value` for each of `n` dimensions; arrays pass through. */
export function expand(value: Sizes, n: number): number[] {
  return Array.isArray(value) ? value : new Array<number>(n).fill(value);
}

const MOST_LAYERS = 2 ** 16;

/**
 * Throws for a number of layers that no memory holds: making them would fill it until the process ends.
 * @throws TypeError for no number, RangeError for too many.
 */
export function checkLayers(name: string, count: unknown): void {
  if (typeof count !== 'number') throw typeError(`${name} should be a number, got ${describe(count)}`);
  if (!(count <= MOST_LAYERS)) throw rangeError(`${name} should be at most ${MOST_LAYERS}, got ${count}`);
}
