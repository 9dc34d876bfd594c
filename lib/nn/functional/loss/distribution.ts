import { rangeError } from '../../../core/errors.js';
import { noGrad } from '../../../core/modes.js';
import type { FloatScalar } from '../../../core/scalar.js';
import { Tensor } from '../../../core/tensor.js';
import * as torch from '../../../generated/functions.js';
import { named } from '../../named.js';
import { warn } from '../../warn.js';
import { legacyReduction, type Reduction, reductionCode } from '../reduction.js';
import { code, reduce, regression, sameShape, shapeText } from './common.js';

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
    variance: Tensor | number | FloatScalar,
    full = false,
    eps = 1e-6,
    reduction: Reduction = 'mean',
  ): Tensor => {
    if (variance instanceof Tensor ? variance.lt(0).any().item() : Number(variance) < 0) {
      throw rangeError('var has negative entry/entries');
    }
    let spread = variance instanceof Tensor ? variance : torch.fullLike(input, variance);
    if (!sameShape(spread, input)) {
      if (String(input.shape.slice(0, -1)) === String(spread.shape)) spread = spread.unsqueeze(-1);
      else if (!broadcastsInOne(spread.shape, input.shape)) {
        throw rangeError(`var is of incorrect size: ${shapeText(spread)} for an input of ${shapeText(input)}`);
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
