import type { Tensor } from '../../../core/tensor.js';
import type { Arguments } from '../../named.js';

/** The maxima and where in each plane of the input they were. */
export type WithIndices = [values: Tensor, indices: Tensor];

/** A pooling function that gives the indices too where `returnIndices` is true, as Python's does. */
export interface Pooling<
  P extends unknown[],
  Names extends string[],
  Q extends unknown[] = [],
  More extends string[] = [],
> {
  (...args: Arguments<[...P, returnIndices?: false, ...Q], [...Names, 'returnIndices', ...More]>): Tensor;
  (...args: Arguments<[...P, returnIndices?: true, ...Q], [...Names, 'returnIndices', ...More]>): WithIndices;
  (
    ...args: Arguments<[...P, returnIndices?: boolean, ...Q], [...Names, 'returnIndices', ...More]>
  ): Tensor | WithIndices;
}
