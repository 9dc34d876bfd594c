import { rangeError } from '../../../core/errors.js';
import type { Tensor } from '../../../core/tensor.js';
import * as torch from '../../../generated/functions.js';
import * as raw from '../../../generated/nn.js';
import { named } from '../../named.js';
import { warn } from '../../warn.js';
import { legacyReduction, type Reduction, reductionCode } from '../reduction.js';
import { code, reduce, regression, sameShape, shapeText } from './common.js';

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
  if (!sameShape(weight, input)) throw rangeError('Weights and input must have the same size.');
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
