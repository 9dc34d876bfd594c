import { describe } from '../../core/errors.js';
import { noGrad } from '../../core/modes.js';
import { Tensor } from '../../core/tensor.js';
import * as torch from '../../generated/functions.js';
import * as raw from '../../generated/nn.js';
import { named } from '../named.js';
import { warn } from '../warn.js';
import { legacyReduction, type Reduction, reductionCode } from './reduction.js';

const sameShape = (a: Tensor, b: Tensor): boolean => String(a.shape) === String(b.shape);
const shapeText = (t: Tensor): string => `[${t.shape.join(', ')}]`;

/** Reduces the elements of a loss that no operator reduces by itself. */
function reduce(loss: Tensor, reduction: string): Tensor {
  const code = reductionCode(reduction);
  return code === 0 ? loss : code === 1 ? loss.mean() : loss.sum();
}

/** The operator's code for `reduction`, which the deprecated `sizeAverage` and `reduce` override. */
function code(sizeAverage: boolean | null, reduce: boolean | null, reduction: string): number {
  return reductionCode(legacyReduction(sizeAverage, reduce, reduction));
}

const regression: ['input', 'target', 'sizeAverage', 'reduce', 'reduction'] = [
  'input',
  'target',
  'sizeAverage',
  'reduce',
  'reduction',
];

/**
 * Cross entropy between logits, `[C]`, `[N, C]` or `[N, C, ...]`, and class indices of the same shape without C, or
 * probabilities of the same shape.
 * @throws RangeError for an unknown reduction; TorchError where the shapes do not fit.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy.html
 */
export const crossEntropy = named(
  'F.crossEntropy',
  ['input', 'target', 'weight', 'sizeAverage', 'ignoreIndex', 'reduce', 'reduction', 'labelSmoothing'],
  (
    input: Tensor,
    target: Tensor,
    weight: Tensor | null = null,
    sizeAverage: boolean | null = null,
    ignoreIndex = -100,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
    labelSmoothing = 0,
  ): Tensor =>
    raw.crossEntropyLoss(input, target, weight, code(sizeAverage, reduce, reduction), ignoreIndex, labelSmoothing),
);

/**
 * Negative log-likelihood of class indices, given log-probabilities `[C]`, `[N, C]` or `[N, C, ...]`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html
 */
export const nllLoss = named(
  'F.nllLoss',
  ['input', 'target', 'weight', 'sizeAverage', 'ignoreIndex', 'reduce', 'reduction'],
  (
    input: Tensor,
    target: Tensor,
    weight: Tensor | null = null,
    sizeAverage: boolean | null = null,
    ignoreIndex = -100,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => raw.nllLossNd(input, target, weight, code(sizeAverage, reduce, reduction), ignoreIndex),
);

/**
 * Negative log-likelihood of counts that are Poisson distributed with mean `input` (`exp(input)` where `logInput`).
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html
 */
export const poissonNllLoss = named(
  'F.poissonNllLoss',
  ['input', 'target', 'logInput', 'full', 'sizeAverage', 'eps', 'reduce', 'reduction'],
  (
    input: Tensor,
    target: Tensor,
    logInput = true,
    full = false,
    sizeAverage: boolean | null = null,
    eps = 1e-8,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => torch.poissonNllLoss(input, target, logInput, full, eps, code(sizeAverage, reduce, reduction)),
);

/** Whether `size` differs from `target` in exactly one dimension, where it is 1. */
function broadcastsInOne(size: number[], target: number[]): boolean {
  const different = size.filter((n, i) => n !== target[i]);
  return size.length === target.length && different.reduce((sum, n) => sum + n, 0) === 1;
}

/**
 * Negative log-likelihood of `target` under normal distributions with means `input` and variances `variance`, one for
 * each element, one for each row, or a number for all.
 * @throws RangeError for a negative variance or one whose shape does not fit.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.gaussian_nll_loss.html
 */
export const gaussianNllLoss = named(
  'F.gaussianNllLoss',
  ['input', 'target', 'var', 'full', 'eps', 'reduction'],
  (
    input: Tensor,
    target: Tensor,
    variance: Tensor | number,
    full = false,
    eps = 1e-6,
    reduction: Reduction = 'mean',
  ): Tensor => {
    if (typeof variance === 'number' ? variance < 0 : variance.lt(0).any().item()) {
      throw new RangeError('var has negative entry/entries');
    }
    let spread = typeof variance === 'number' ? torch.fullLike(input, variance) : variance;
    if (!sameShape(spread, input)) {
      if (String(input.shape.slice(0, -1)) === String(spread.shape)) spread = spread.unsqueeze(-1);
      else if (!broadcastsInOne(spread.shape, input.shape)) {
        throw new RangeError(`var is of incorrect size: ${shapeText(spread)} for an input of ${shapeText(input)}`);
      }
    }
    const clamped = spread.clone();
    noGrad(() => clamped.clampMin_(eps));
    const loss = clamped.log().add(input.sub(target).pow(2).div(clamped)).mul(0.5);
    return reduce(full ? loss.add(0.5 * Math.log(2 * Math.PI)) : loss, reduction);
  },
);

/**
 * The Kullback-Leibler divergence `target * (log target - input)`, for log-probabilities `input`; `target` too holds
 * them where `logTarget`. `'batchmean'` divides the sum by the batch size, which is the mathematical definition.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.kl_div.html
 */
export const klDiv = named(
  'F.klDiv',
  [...regression, 'logTarget'],
  (
    input: Tensor,
    target: Tensor,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction | 'batchmean' = 'mean',
    logTarget = false,
  ): Tensor => {
    const kind = legacyReduction(sizeAverage, reduce, reduction);
    if (kind === 'mean') {
      warn("klDiv: reduction 'mean' divides by the number of elements; 'batchmean' is the mathematical definition.");
    }
    const result = torch.klDiv(input, target, reductionCode(kind === 'batchmean' ? 'sum' : kind), { logTarget });
    return kind === 'batchmean' && input.ndim !== 0 ? result.div(input.shape[0]!) : result;
  },
);

/**
 * Cross entropy between probabilities `input` and `target`, element by element.
 * @throws RangeError where the shapes differ.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html
 */
export const binaryCrossEntropy = named(
  'F.binaryCrossEntropy',
  ['input', 'target', 'weight', 'sizeAverage', 'reduce', 'reduction'],
  (
    input: Tensor,
    target: Tensor,
    weight: Tensor | null = null,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => {
    const kind = code(sizeAverage, reduce, reduction);
    if (!sameShape(input, target)) {
      throw new RangeError(
        `binaryCrossEntropy: the target's size (${shapeText(target)}) must be the input's (${shapeText(input)})`,
      );
    }
    return raw.binaryCrossEntropy(input, target, weight?.expandAs(target) ?? null, kind);
  },
);

/**
 * Cross entropy between `sigmoid(input)` and `target`, computed so that nothing overflows.
 * @throws RangeError where the shapes differ.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html
 */
export const binaryCrossEntropyWithLogits = named(
  'F.binaryCrossEntropyWithLogits',
  ['input', 'target', 'weight', 'sizeAverage', 'reduce', 'reduction', 'posWeight'],
  (
    input: Tensor,
    target: Tensor,
    weight: Tensor | null = null,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
    posWeight: Tensor | null = null,
  ): Tensor => {
    const kind = code(sizeAverage, reduce, reduction);
    if (!sameShape(input, target)) {
      throw new RangeError(`Target size (${shapeText(target)}) must be the same as input size (${shapeText(input)})`);
    }
    return torch.binaryCrossEntropyWithLogits(input, target, weight, posWeight, kind);
  },
);

/** `input` and `target` broadcast against each other, with a warning where that changes a shape. */
function broadcast(input: Tensor, target: Tensor): [Tensor, Tensor] {
  if (sameShape(input, target)) return [input, target];
  warn(
    `Using a target size (${shapeText(target)}) that is different to the input size (${shapeText(input)}). This will likely lead to incorrect results due to broadcasting. Please ensure they have the same size.`,
  );
  const [a, b] = torch.broadcastTensors([input, target]);
  return [a!, b!];
}

/** `loss * weight`, reduced; the mean divides by `total`. */
function weighted(loss: Tensor, weight: Tensor, input: Tensor, reduction: string, isMeanByWeight: boolean): Tensor {
  if (!sameShape(weight, input)) throw new RangeError('Weights and input must have the same size.');
  const product = loss.mul(weight);
  if (reductionCode(reduction) !== 1 || !isMeanByWeight) return reduce(product, reduction);
  return product.sum().div(weight.sum());
}

/**
 * The absolute difference.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html
 */
export const l1Loss = named(
  'F.l1Loss',
  [...regression, 'weight'],
  (
    input: Tensor,
    target: Tensor,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
    weight: Tensor | null = null,
  ): Tensor => {
    const [x, y] = broadcast(input, target);
    const kind = legacyReduction(sizeAverage, reduce, reduction);
    if (weight) return weighted(x.sub(y).abs(), weight, input, kind, true);
    return raw.l1Loss(x, y, reductionCode(kind));
  },
);

/**
 * The squared difference.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html
 */
export const mseLoss = named(
  'F.mseLoss',
  [...regression, 'weight'],
  (
    input: Tensor,
    target: Tensor,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
    weight: Tensor | null = null,
  ): Tensor => {
    const [x, y] = broadcast(input, target);
    const kind = legacyReduction(sizeAverage, reduce, reduction);
    if (weight) return weighted(x.sub(y).pow(2), weight, input, kind, true);
    return raw.mseLoss(x, y, reductionCode(kind));
  },
);

/**
 * Squared below `beta` and absolute above: `0.5 * d * d / beta`, `|d| - 0.5 * beta`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html
 */
export const smoothL1Loss = named(
  'F.smoothL1Loss',
  [...regression, 'beta'],
  (
    input: Tensor,
    target: Tensor,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
    beta = 1,
  ): Tensor => {
    const [x, y] = broadcast(input, target);
    const kind = code(sizeAverage, reduce, reduction);
    return beta === 0 ? raw.l1Loss(x, y, kind) : raw.smoothL1Loss(x, y, kind, beta);
  },
);

/**
 * Squared below `delta` and absolute above: `0.5 * d * d`, `delta * (|d| - 0.5 * delta)`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html
 */
export const huberLoss = named(
  'F.huberLoss',
  ['input', 'target', 'reduction', 'delta', 'weight'],
  (input: Tensor, target: Tensor, reduction: Reduction = 'mean', delta = 1, weight: Tensor | null = null): Tensor => {
    const [x, y] = broadcast(input, target);
    if (weight) return weighted(raw.huberLoss(x, y, 0, delta), weight, input, reduction, false);
    return raw.huberLoss(x, y, reductionCode(reduction), delta);
  },
);

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
      throw new RangeError(
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
 * Multi-class multi-label hinge loss; a row of `target` lists its classes, ended by -1.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html
 */
export const multilabelMarginLoss = named(
  'F.multilabelMarginLoss',
  regression,
  (
    input: Tensor,
    target: Tensor,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => raw.multilabelMarginLoss(input, target, code(sizeAverage, reduce, reduction)),
);

/**
 * `log(1 + exp(-target * input))`, for targets of 1 and -1.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html
 */
export const softMarginLoss = named(
  'F.softMarginLoss',
  regression,
  (
    input: Tensor,
    target: Tensor,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => raw.softMarginLoss(input, target, code(sizeAverage, reduce, reduction)),
);

/**
 * One-against-all loss of `[N, C]` logits for targets of 0 and 1, the mean over the classes.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_soft_margin_loss.html
 */
export const multilabelSoftMarginLoss = named(
  'F.multilabelSoftMarginLoss',
  ['input', 'target', 'weight', 'sizeAverage', 'reduce', 'reduction'],
  (
    input: Tensor,
    target: Tensor,
    weight: Tensor | null = null,
    sizeAverage: boolean | null = null,
    reduceAll: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => {
    const kind = legacyReduction(sizeAverage, reduceAll, reduction);
    const positive = target.mul(raw.logSigmoid(input));
    const negative = target.neg().add(1).mul(raw.logSigmoid(input.neg()));
    const loss = positive.add(negative).neg();
    const dim = input.ndim - 1;
    const perSample = (weight ? loss.mul(weight) : loss).sum(dim).div(input.shape[dim]!);
    return reduce(perSample, kind);
  },
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

/**
 * Multi-class hinge loss of `[N, C]` scores for class indices `[N]`, its terms to the power `p`.
 * @throws RangeError where `p` is neither 1 nor 2, or `weight` has not one dimension.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html
 */
export const multiMarginLoss = named(
  'F.multiMarginLoss',
  ['input', 'target', 'p', 'margin', 'weight', 'sizeAverage', 'reduce', 'reduction'],
  (
    input: Tensor,
    target: Tensor,
    p = 1,
    margin = 1,
    weight: Tensor | null = null,
    sizeAverage: boolean | null = null,
    reduce: boolean | null = null,
    reduction: Reduction = 'mean',
  ): Tensor => {
    const kind = code(sizeAverage, reduce, reduction);
    if (p !== 1 && p !== 2) throw new RangeError(`only p == 1 and p == 2 supported, got ${p}`);
    if (weight && weight.ndim !== 1) throw new RangeError('weight must be one-dimensional');
    return raw.multiMarginLoss(input, target, p, margin, weight, kind);
  },
);

function checkMargin(margin: number): void {
  if (!(margin > 0)) throw new RangeError(`margin must be greater than 0, got ${margin}`);
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
      throw new RangeError(
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

/**
 * Connectionist temporal classification: the loss of label sequences `targets` given log-probabilities `[T, N, C]`
 * without an alignment between them. Lengths are tensors or arrays.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html
 */
export const ctcLoss = named(
  'F.ctcLoss',
  ['logProbs', 'targets', 'inputLengths', 'targetLengths', 'blank', 'reduction', 'zeroInfinity'],
  (
    logProbs: Tensor,
    targets: Tensor,
    inputLengths: Tensor | number[],
    targetLengths: Tensor | number[],
    blank = 0,
    reduction: Reduction = 'mean',
    zeroInfinity = false,
  ): Tensor => {
    const kind = reductionCode(reduction);
    if (inputLengths instanceof Tensor && targetLengths instanceof Tensor) {
      return torch.ctcLoss(logProbs, targets, inputLengths, targetLengths, blank, kind, zeroInfinity);
    }
    if (Array.isArray(inputLengths) && Array.isArray(targetLengths)) {
      return torch.ctcLoss(logProbs, targets, inputLengths, targetLengths, blank, kind, zeroInfinity);
    }
    throw new TypeError(
      `ctcLoss: inputLengths and targetLengths are two tensors or two arrays, got ${describe(inputLengths)} and ${describe(targetLengths)}`,
    );
  },
);
