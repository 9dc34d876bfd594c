import type { Tensor } from '../../../core/tensor.js';
import { legacyReduction, type Reduction } from '../../functional/reduction.js';
import { Module } from '../../module.js';
import { named } from '../../named.js';

/** What all losses have in common. */
export abstract class Loss<R extends string = Reduction> extends Module {
  readonly reduction: R | Reduction;

  constructor(reduction: R | Reduction) {
    super();
    this.reduction = reduction;
  }
}

/** What losses have in common whose classes can be weighted. */
export abstract class WeightedLoss extends Loss {
  declare weight: Tensor | null;

  constructor(reduction: Reduction, weight: Tensor | null) {
    super(reduction);
    this.registerBuffer('weight', weight);
  }
}

export const lossParameters = named(
  'nn loss',
  ['sizeAverage', 'reduce', 'reduction'],
  (sizeAverage: boolean | null = null, reduce: boolean | null = null, reduction: Reduction = 'mean') =>
    legacyReduction(sizeAverage, reduce, reduction),
);

export const weightedParameters = named(
  'nn loss',
  ['weight', 'sizeAverage', 'reduce', 'reduction'],
  (
    weight: Tensor | null = null,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ) => ({ weight, reduction: legacyReduction(sizeAverage, reduce, reduction) }),
);
