import { rangeError } from '../../../core/errors.js';
import type { Tensor } from '../../../core/tensor.js';
import * as F from '../../functional/loss/index.js';
import { legacyReduction, type Reduction } from '../../functional/reduction.js';
import { Module } from '../../module.js';
import { named } from '../../named.js';
import { PairwiseDistance } from '../distance.js';
import { Loss } from './common.js';

function marginParameters(name: string, margin: number) {
  const usual = margin;
  return named(
    name,
    ['margin', 'sizeAverage', 'reduce', 'reduction'],
    (
      margin = usual,
      sizeAverage: boolean | null = null,
      reduce: boolean | null = null,
      reduction: Reduction = 'mean',
    ) => ({ margin, reduction: legacyReduction(sizeAverage, reduce, reduction) }),
  );
}

const hingeEmbeddingParameters = marginParameters('nn.HingeEmbeddingLoss', 1);

const cosineEmbeddingParameters = marginParameters('nn.CosineEmbeddingLoss', 0);

const marginRankingParameters = marginParameters('nn.MarginRankingLoss', 0);

/** Pulls together or pushes apart. @see https://pytorch.org/docs/stable/generated/torch.nn.HingeEmbeddingLoss.html */
export class HingeEmbeddingLoss extends Loss {
  readonly margin: number;

  constructor(...args: Parameters<typeof hingeEmbeddingParameters>) {
    const { margin, reduction } = hingeEmbeddingParameters(...args);
    super(reduction);
    this.margin = margin;
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.hingeEmbeddingLoss(input, target, this.margin, null, null, this.reduction);
  }
}

/** The same by the angle. @see https://pytorch.org/docs/stable/generated/torch.nn.CosineEmbeddingLoss.html */
export class CosineEmbeddingLoss extends Loss {
  readonly margin: number;

  constructor(...args: Parameters<typeof cosineEmbeddingParameters>) {
    const { margin, reduction } = cosineEmbeddingParameters(...args);
    super(reduction);
    this.margin = margin;
  }

  override forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return F.cosineEmbeddingLoss(input1, input2, target, this.margin, null, null, this.reduction);
  }
}

/** Asks which ranks higher. @see https://pytorch.org/docs/stable/generated/torch.nn.MarginRankingLoss.html */
export class MarginRankingLoss extends Loss {
  readonly margin: number;

  constructor(...args: Parameters<typeof marginRankingParameters>) {
    const { margin, reduction } = marginRankingParameters(...args);
    super(reduction);
    this.margin = margin;
  }

  override forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return F.marginRankingLoss(input1, input2, target, this.margin, null, null, this.reduction);
  }
}

function checkMargin(loss: string, margin: number): void {
  if (!(margin > 0)) throw rangeError(`${loss}: expected margin to be greater than 0, got ${margin} instead`);
}

const tripletParameters = named(
  'nn.TripletMarginLoss',
  ['margin', 'p', 'eps', 'swap', 'sizeAverage', 'reduce', 'reduction'],
  (
    margin = 1,
    p = 2,
    eps = 1e-6,
    swap = false,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ) => ({ margin, p, eps, swap, reduction: legacyReduction(sizeAverage, reduce, reduction) }),
);

/** Nearer to the positive than the negative. @see https://pytorch.org/docs/stable/generated/torch.nn.TripletMarginLoss.html */
export class TripletMarginLoss extends Loss {
  readonly margin: number;
  readonly p: number;
  readonly eps: number;
  readonly swap: boolean;

  /** @throws RangeError for a margin that is not positive. */
  constructor(...args: Parameters<typeof tripletParameters>) {
    const { margin, p, eps, swap, reduction } = tripletParameters(...args);
    checkMargin('TripletMarginLoss', margin);
    super(reduction);
    this.margin = margin;
    this.p = p;
    this.eps = eps;
    this.swap = swap;
  }

  override forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    const { margin, p, eps, swap, reduction } = this;
    return F.tripletMarginLoss(anchor, positive, negative, margin, p, eps, swap, null, null, reduction);
  }
}

const tripletDistanceParameters = named(
  'nn.TripletMarginWithDistanceLoss',
  ['distanceFunction', 'margin', 'swap', 'reduction'],
  (
    distanceFunction: F.DistanceFunction | Module | null = null,
    margin = 1,
    swap = false,
    reduction: Reduction = 'mean',
  ) => ({ distanceFunction, margin, swap, reduction }),
);

/**
 * The triplet margin loss for any distance: a function, or a module.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.TripletMarginWithDistanceLoss.html
 */
export class TripletMarginWithDistanceLoss extends Loss {
  readonly distanceFunction: F.DistanceFunction | Module;
  readonly margin: number;
  readonly swap: boolean;

  /** @throws RangeError for a margin that is not positive. */
  constructor(...args: Parameters<typeof tripletDistanceParameters>) {
    const { distanceFunction, margin, swap, reduction } = tripletDistanceParameters(...args);
    checkMargin('TripletMarginWithDistanceLoss', margin);
    super(reduction);
    this.distanceFunction = distanceFunction ?? new PairwiseDistance();
    this.margin = margin;
    this.swap = swap;
  }

  override forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    const { distanceFunction, margin, swap, reduction } = this;
    const distance: F.DistanceFunction =
      distanceFunction instanceof Module ? (a, b) => distanceFunction.forward(a, b) : distanceFunction;
    return F.tripletMarginWithDistanceLoss(anchor, positive, negative, distance, margin, swap, reduction);
  }
}
