import { describe, rangeError, typeError } from '../core/errors.js';

/** One dimension, several, or all. */
export type Dims = number | readonly number[] | null;

/** The dimensions that `dim` names, counted from the first, in order. */
export function dimsOf(fn: string, dim: Dims | undefined, ndim: number): number[] {
  if (dim == null || (Array.isArray(dim) && dim.length === 0)) return Array.from({ length: ndim }, (_, i) => i);
  const count = Math.max(ndim, 1);
  const dims: number[] = [];
  for (const d of typeof dim === 'number' ? [dim] : dim) {
    if (!Number.isInteger(d)) throw typeError(`${fn}: a dimension must be an integer, got ${describe(d)}.`);
    if (d < -count || d >= count) throw rangeError(`${fn}: dim must be from ${-count} to ${count - 1}, got ${d}.`);
    const place = d < 0 ? d + count : d;
    if (dims.includes(place)) throw rangeError(`${fn}: dimension ${d} is given twice.`);
    dims.push(place);
  }
  return dims.sort((a, b) => a - b);
}
