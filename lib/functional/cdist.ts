import { signature } from '../core/arguments.js';
import { describe, rangeError } from '../core/errors.js';
import type { Tensor } from '../core/tensor.js';
import { cdist as distances } from '../generated/functions.js';

const modes = {
  use_mm_for_euclid_dist_if_necessary: null,
  use_mm_for_euclid_dist: 1,
  donot_use_mm_for_euclid_dist: 2,
} as const;

export interface CdistOptions {
  /** The norm's order, from 0 to Infinity; 2 by default. */
  p?: number;
  /** Whether Euclidean distances are computed by matrix products; by default where there are more than 25 rows. */
  computeMode?: keyof typeof modes;
}

const read = signature<{ x1: Tensor; x2: Tensor } & CdistOptions>('torch.cdist', ['x1', 'x2', 'p?', 'computeMode?']);

/**
 * The p-norm distance between each row of `x1`, `[..., p, m]`, and each of `x2`, `[..., r, m]`: `[..., p, r]`.
 * @throws RangeError for an unknown `computeMode`; TorchError where the shapes do not fit.
 * @see https://pytorch.org/docs/stable/generated/torch.cdist.html
 */
export function cdist(x1: Tensor, x2: Tensor, options?: CdistOptions): Tensor;
export function cdist(x1: Tensor, x2: Tensor, p: number, options?: Omit<CdistOptions, 'p'>): Tensor;
export function cdist(x1: Tensor, x2: Tensor, p: number, computeMode: keyof typeof modes): Tensor;
export function cdist(...args: unknown[]): Tensor {
  const { x1, x2, p = 2, computeMode = 'use_mm_for_euclid_dist_if_necessary' } = read(args);
  if (!Object.hasOwn(modes, computeMode)) {
    const known = Object.keys(modes).map(describe).join(', ');
    throw rangeError(`torch.cdist: computeMode is one of ${known}; got ${describe(computeMode)}.`);
  }
  return distances(x1, x2, p, modes[computeMode]);
}
