import { describe, rangeError } from '../../core/errors.js';
import { warn } from '../warn.js';

/** How a loss's elements become the result: their mean, their sum, or left as they are. */
export type Reduction = 'none' | 'mean' | 'sum';

const codes = { none: 0, mean: 1, sum: 2 } as const;

/** What the operators call `reduction`; RangeError for any other name. */
export function reductionCode(reduction: string): number {
  if (!Object.hasOwn(codes, reduction)) {
    throw rangeError(`${describe(reduction)} is not a valid value for reduction; it is 'none', 'mean' or 'sum'.`);
  }
  return codes[reduction as Reduction];
}

/** What `sizeAverage` and `reduce`, which `reduction` replaced, meant. */
export function legacyReduction<R extends string>(
  sizeAverage: boolean | null,
  reduce: boolean | null,
  reduction: R,
): R | Reduction {
  if (sizeAverage === null && reduce === null) return reduction;
  const meant = !(reduce ?? true) ? 'none' : (sizeAverage ?? true) ? 'mean' : 'sum';
  warn(`sizeAverage and reduce are deprecated, use reduction: '${meant}' instead.`);
  return meant;
}
