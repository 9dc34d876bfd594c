import { describe, rangeError, typeError } from '../../../core/errors.js';
import { Tensor } from '../../../core/tensor.js';
import * as torch from '../../../generated/functions.js';
import * as raw from '../../../generated/nn.js';
import { named } from '../../named.js';
import { legacyReduction, type Reduction, reductionCode } from '../reduction.js';
import { code, reduce, regression, sameShape, shapeText } from './common.js';

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
      throw rangeError(
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
      throw rangeError(`Target size (${shapeText(target)}) must be the same as input size (${shapeText(input)})`);
    }
    return torch.binaryCrossEntropyWithLogits(input, target, weight, posWeight, kind);
  },
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
    if (p !== 1 && p !== 2) throw rangeError(`only p == 1 and p == 2 supported, got ${p}`);
    if (weight && weight.ndim !== 1) throw rangeError('weight must be one-dimensional');
    return raw.multiMarginLoss(input, target, p, margin, weight, kind);
  },
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
    throw typeError(
      `ctcLoss: inputLengths and targetLengths are two tensors or two arrays, got ${describe(inputLengths)} and ${describe(targetLengths)}`,
    );
  },
);
