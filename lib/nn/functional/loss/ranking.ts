import { rangeError } from '../../../core/errors.js';
import type { Tensor } from '../../../core/tensor.js';
import * as torch from '../../../generated/functions.js';
import { named } from '../../named.js';
import type { Reduction } from '../reduction.js';
import { code, reduce, shapeText } from './common.js';

/**
 * `max(0, -target * (input1 - input2) + margin)`: a target of 1 asks that `input1` rank higher, -1 that `input2` do.
 * @throws RangeError where the numbers of dimensions differ.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.margin_ranking_loss.html
 */
export const marginRankingLoss = named(
  'F.marginRankingLoss',
  ['input1', 'input2', 'target', 'margin', 'sizeAverage', 'reduce', 'reduction'],
  (
    input1: Tensor,
    input2: Tensor,
    target: Tensor,
    margin = 0,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => {
    const kind = code(sizeAverage, reduce, reduction);
    if (input1.ndim !== input2.ndim || input1.ndim !== target.ndim) {
      throw rangeError(
        `marginRankingLoss: All input tensors should have same dimension but got sizes: input1: ${shapeText(input1)}, input2: ${shapeText(input2)}, target: ${shapeText(target)}`,
      );
    }
    return torch.marginRankingLoss(input1, input2, target, margin, kind);
  },
);

/**
 * The distance itself where the target is 1, `max(0, margin - distance)` where it is -1.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.hinge_embedding_loss.html
 */
export const hingeEmbeddingLoss = named(
  'F.hingeEmbeddingLoss',
  ['input', 'target', 'margin', 'sizeAverage', 'reduce', 'reduction'],
  (
    input: Tensor,
    target: Tensor,
    margin = 1,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => torch.hingeEmbeddingLoss(input, target, margin, code(sizeAverage, reduce, reduction)),
);

/**
 * `1 - cos(x1, x2)` where the target is 1, `max(0, cos(x1, x2) - margin)` where it is -1.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.cosine_embedding_loss.html
 */
export const cosineEmbeddingLoss = named(
  'F.cosineEmbeddingLoss',
  ['input1', 'input2', 'target', 'margin', 'sizeAverage', 'reduce', 'reduction'],
  (
    input1: Tensor,
    input2: Tensor,
    target: Tensor,
    margin = 0,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => torch.cosineEmbeddingLoss(input1, input2, target, margin, code(sizeAverage, reduce, reduction)),
);

function checkMargin(margin: number): void {
  if (!(margin > 0)) throw rangeError(`margin must be greater than 0, got ${margin}`);
}

/**
 * `max(0, d(anchor, positive) - d(anchor, negative) + margin)`, for `[N, D]` and the `p`-norm distance.
 * @throws RangeError for a margin that is not positive.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html
 */
export const tripletMarginLoss = named(
  'F.tripletMarginLoss',
  ['anchor', 'positive', 'negative', 'margin', 'p', 'eps', 'swap', 'sizeAverage', 'reduce', 'reduction'],
  (
    anchor: Tensor,
    positive: Tensor,
    negative: Tensor,
    margin = 1,
    p = 2,
    eps = 1e-6,
    swap = false,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => {
    const kind = code(sizeAverage, reduce, reduction);
    checkMargin(margin);
    return torch.tripletMarginLoss(anchor, positive, negative, margin, p, eps, swap, kind);
  },
);

/** A distance between tensors, element by element of the batch. */
export type DistanceFunction = (a: Tensor, b: Tensor) => Tensor;

/**
 * The triplet margin loss for any distance, by default the Euclidean one.
 * @throws RangeError for a margin that is not positive, or inputs of different numbers of dimensions.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_with_distance_loss.html
 */
export const tripletMarginWithDistanceLoss = named(
  'F.tripletMarginWithDistanceLoss',
  ['anchor', 'positive', 'negative', 'distanceFunction', 'margin', 'swap', 'reduction'],
  (
    anchor: Tensor,
    positive: Tensor,
    negative: Tensor,
    distanceFunction: DistanceFunction | null = null,
    margin = 1,
    swap = false,
    reduction: Reduction = 'mean',
  ): Tensor => {
    checkMargin(margin);
    if (anchor.ndim !== positive.ndim || anchor.ndim !== negative.ndim) {
      throw rangeError(
        `The anchor, positive, and negative tensors are expected to have the same number of dimensions, but got: anchor ${anchor.ndim}D, positive ${positive.ndim}D, and negative ${negative.ndim}D inputs`,
      );
    }
    const distance: DistanceFunction = distanceFunction ?? ((a, b) => torch.pairwiseDistance(a, b));
    const near = distance(anchor, positive);
    const far = distance(anchor, negative);
    const farthest = swap ? torch.minimum(far, distance(positive, negative)) : far;
    return reduce(near.add(margin).sub(farthest).clampMin(0), reduction);
  },
);
