import type { Generator } from '../../core/generator.js';
import { noGrad } from '../../core/modes.js';
import type { Tensor } from '../../core/tensor.js';
import * as torch from '../../generated/functions.js';
import { named } from '../named.js';
import { warn } from '../warn.js';

/** The probability that a standard normal variable is at most `x`. */
function normalCdf(x: number): number {
  return (1 + torch.erf(torch.scalarTensor(x / Math.SQRT2, { dtype: 'float64', device: 'cpu' })).item()) / 2;
}

/** Draws again, from the whole normal distribution, what fell outside of `[a, b]`. */
function redrawNormal(tensor: Tensor, mean: number, std: number, a: number, b: number, generator: Generator | null) {
  const low = tensor.newTensor(a).item();
  const high = tensor.newTensor(b).item();
  let result = tensor.normal_(mean, std, { generator });
  for (;;) {
    const outside = result.lt(low).logicalOr(result.gt(high));
    if (!outside.any().item()) break;
    result = torch.where(outside, torch.emptyLike(result).normal_(mean, std, { generator }), result);
  }
  if (result !== tensor) tensor.copy_(result);
}

/** Draws from `[a, b]` uniformly and accepts as often as the density there says: for intervals in the tails. */
function rejectUniform(tensor: Tensor, mean: number, std: number, a: number, b: number, generator: Generator | null) {
  const mode = Math.max(a, Math.min(mean, b));
  const logPeak = -0.5 * ((mode - mean) / std) ** 2;
  const candidates = torch.emptyLike(tensor);
  const accept = torch.emptyLike(tensor);
  const isRejected = () => {
    candidates.sub_(mean).div_(std).pow_(2).mul_(-0.5).sub_(logPeak);
    return accept.uniform_(0, 1, { generator }).log_().gt(candidates);
  };
  let result = tensor.uniform_(a, b, { generator });
  candidates.copy_(tensor);
  let pending = isRejected();
  while (pending.any().item()) {
    candidates.uniform_(a, b, { generator });
    result = torch.where(pending, candidates, result);
    pending = torch.where(pending, isRejected(), pending);
  }
  if (result !== tensor) tensor.copy_(result);
}

/**
 * Numbers from the normal distribution that lie in `[a, b]`, which are values and no multiples of `std`.
 * @see https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.trunc_normal_
 */
export const truncNormal_ = named(
  'init.truncNormal_',
  ['tensor', 'mean', 'std', 'a', 'b', 'generator'],
  (tensor: Tensor, mean = 0, std = 1, a = -2, b = 2, generator: Generator | null = null): Tensor => {
    if (tensor.isMeta) return tensor;
    if (mean < a - 2 * std || mean > b + 2 * std) {
      warn('truncNormal_: the mean is more than 2 std from [a, b]. The distribution of values may be incorrect.');
    }
    noGrad(() => {
      const isLikely = normalCdf((b - mean) / std) - normalCdf((a - mean) / std) > 0.3;
      (isLikely ? redrawNormal : rejectUniform)(tensor, mean, std, a, b, generator);
    });
    return tensor;
  },
);
