import type { DTypeLike } from '../../core/dtype.js';
import { rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import * as torch from '../../generated/functions.js';
import * as raw from '../../generated/nn.js';
import { named } from '../named.js';
import { warn } from '../warn.js';

export { celu_, hardshrink, prelu, relu_, rrelu_, selu_, threshold_ } from '../../generated/functions.js';
export {
  elu_,
  gelu,
  hardtanh_,
  leakyRelu_,
  logSigmoid as logsigmoid,
  softplus,
  softshrink,
} from '../../generated/nn.js';

/**
 * `input` where it is greater than `threshold`, `value` elsewhere.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.threshold.html
 */
export const threshold = named(
  'F.threshold',
  ['input', 'threshold', 'value', 'inplace'],
  (input: Tensor, threshold: number, value: number, inplace = false): Tensor =>
    inplace ? torch.threshold_(input, threshold, value) : torch.threshold(input, threshold, value),
);

/**
 * The rectified linear unit, `max(0, x)`, element by element.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.relu.html
 */
export const relu = named(
  'F.relu',
  ['input', 'inplace'],
  (input: Tensor, inplace = false): Tensor => (inplace ? torch.relu_(input) : torch.relu(input)),
);

/**
 * The gated linear unit: the first half along `dim` times the sigmoid of the second. `[..., 2n, ...]` to `[..., n, ...]`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.glu.html
 */
export const glu = named('F.glu', ['input', 'dim'], (input: Tensor, dim = -1): Tensor => {
  if (input.ndim === 0) throw rangeError('glu does not support scalars because halving size must be even');
  return raw.glu(input, dim);
});

/**
 * `input` limited to `[minVal, maxVal]`.
 * @throws RangeError where `minVal` is greater than `maxVal`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html
 */
export const hardtanh = named(
  'F.hardtanh',
  ['input', 'minVal', 'maxVal', 'inplace'],
  (input: Tensor, minVal = -1, maxVal = 1, inplace = false): Tensor => {
    if (minVal > maxVal) throw rangeError(`minVal (${minVal}) cannot be greater than maxVal (${maxVal})`);
    return inplace ? raw.hardtanh_(input, minVal, maxVal) : raw.hardtanh(input, minVal, maxVal);
  },
);

/**
 * `min(max(0, x), 6)`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html
 */
export const relu6 = named(
  'F.relu6',
  ['input', 'inplace'],
  (input: Tensor, inplace = false): Tensor => (inplace ? raw.relu6_(input) : raw.relu6(input)),
);

/**
 * The exponential linear unit: `x` above 0, `alpha * (exp(x) - 1)` below.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.elu.html
 */
export const elu = named(
  'F.elu',
  ['input', 'alpha', 'inplace'],
  (input: Tensor, alpha = 1, inplace = false): Tensor => (inplace ? raw.elu_(input, alpha) : raw.elu(input, alpha)),
);

/**
 * The scaled exponential linear unit of self-normalizing networks.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.selu.html
 */
export const selu = named(
  'F.selu',
  ['input', 'inplace'],
  (input: Tensor, inplace = false): Tensor => (inplace ? torch.selu_(input) : torch.selu(input)),
);

/**
 * The continuously differentiable exponential linear unit: `max(0, x) + min(0, alpha * (exp(x / alpha) - 1))`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.celu.html
 */
export const celu = named(
  'F.celu',
  ['input', 'alpha', 'inplace'],
  (input: Tensor, alpha = 1, inplace = false): Tensor =>
    inplace ? torch.celu_(input, alpha) : torch.celu(input, alpha),
);

/**
 * `x` above 0, `negativeSlope * x` below.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu.html
 */
export const leakyRelu = named(
  'F.leakyRelu',
  ['input', 'negativeSlope', 'inplace'],
  (input: Tensor, negativeSlope = 0.01, inplace = false): Tensor =>
    inplace ? raw.leakyRelu_(input, negativeSlope) : raw.leakyRelu(input, negativeSlope),
);

/**
 * A leaky ReLU whose slope is drawn from `[lower, upper]` for each element when training, and is their mean otherwise.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.rrelu.html
 */
export const rrelu = named(
  'F.rrelu',
  ['input', 'lower', 'upper', 'training', 'inplace'],
  (input: Tensor, lower = 1 / 8, upper = 1 / 3, training = false, inplace = false): Tensor =>
    inplace ? torch.rrelu_(input, lower, upper, training) : torch.rrelu(input, lower, upper, training),
);

/**
 * `x - tanh(x)`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.tanhshrink.html
 */
export const tanhshrink = named('F.tanhshrink', ['input'], (input: Tensor): Tensor => input.sub(input.tanh()));

/**
 * `x / (1 + |x|)`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.softsign.html
 */
export const softsign = named('F.softsign', ['input'], (input: Tensor): Tensor => input.div(input.abs().add(1)));

/**
 * The hyperbolic tangent.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.tanh.html
 */
export const tanh = named('F.tanh', ['input'], (input: Tensor): Tensor => input.tanh());

/**
 * `1 / (1 + exp(-x))`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.sigmoid.html
 */
export const sigmoid = named('F.sigmoid', ['input'], (input: Tensor): Tensor => input.sigmoid());

/**
 * The sigmoid in three straight pieces: `relu6(x + 3) / 6`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html
 */
export const hardsigmoid = named(
  'F.hardsigmoid',
  ['input', 'inplace'],
  (input: Tensor, inplace = false): Tensor => (inplace ? raw.hardsigmoid_(input) : raw.hardsigmoid(input)),
);

/**
 * The sigmoid linear unit (swish): `x * sigmoid(x)`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.silu.html
 */
export const silu = named(
  'F.silu',
  ['input', 'inplace'],
  (input: Tensor, inplace = false): Tensor => (inplace ? raw.silu_(input) : raw.silu(input)),
);

/**
 * `x * tanh(softplus(x))`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.mish.html
 */
export const mish = named(
  'F.mish',
  ['input', 'inplace'],
  (input: Tensor, inplace = false): Tensor => (inplace ? raw.mish_(input) : raw.mish(input)),
);

/**
 * `x * relu6(x + 3) / 6`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html
 */
export const hardswish = named(
  'F.hardswish',
  ['input', 'inplace'],
  (input: Tensor, inplace = false): Tensor => (inplace ? raw.hardswish_(input) : raw.hardswish(input)),
);

/** The dimension that Python falls back on, with a warning, where none is given. */
function implicitDim(name: string, input: Tensor): number {
  warn(`Implicit dimension choice for ${name} has been deprecated. Change the call to include { dim } as an argument.`);
  return input.ndim === 0 || input.ndim === 1 || input.ndim === 3 ? 0 : 1;
}

const softmaxParameters: ['input', 'dim', '_stacklevel', 'dtype'] = ['input', 'dim', '_stacklevel', 'dtype'];

/**
 * `exp(x) / sum(exp(x))` along `dim`; `dtype` is cast to first.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.softmax.html
 */
export const softmax = named(
  'F.softmax',
  softmaxParameters,
  (input: Tensor, dim: number | null = null, _stacklevel = 3, dtype: DTypeLike | null = null): Tensor =>
    torch.softmax(input, dim ?? implicitDim('softmax', input), dtype),
);

/**
 * `softmax(-x)` along `dim`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.softmin.html
 */
export const softmin = named(
  'F.softmin',
  softmaxParameters,
  (input: Tensor, dim: number | null = null, _stacklevel = 3, dtype: DTypeLike | null = null): Tensor =>
    torch.softmax(input.neg(), dim ?? implicitDim('softmin', input), dtype),
);

/**
 * `log(softmax(x))` along `dim`, computed so that nothing overflows.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html
 */
export const logSoftmax = named(
  'F.logSoftmax',
  softmaxParameters,
  (input: Tensor, dim: number | null = null, _stacklevel = 3, dtype: DTypeLike | null = null): Tensor =>
    torch.logSoftmax(input, dim ?? implicitDim('logSoftmax', input), dtype),
);

/**
 * A differentiable sample from the categorical distribution with unnormalized log-probabilities `logits`: softened by
 * the temperature `tau`, or one-hot where `hard`, whose gradient is the soft one's.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.gumbel_softmax.html
 */
export const gumbelSoftmax = named(
  'F.gumbelSoftmax',
  ['logits', 'tau', 'hard', 'eps', 'dim'],
  (logits: Tensor, tau = 1, hard = false, eps = 1e-10, dim = -1): Tensor => {
    if (eps !== 1e-10) warn('gumbelSoftmax: `eps` is deprecated and has no effect.');
    const gumbels = torch.emptyLike(logits, { memoryFormat: 'contiguous_format' }).exponential_().log().neg();
    const soft = logits.add(gumbels).div(tau).softmax(dim);
    if (!hard) return soft;
    const index = soft.max(dim, true)[1];
    const oneHot = torch.zerosLike(logits, { memoryFormat: 'contiguous_format' }).scatter_(dim, index, 1);
    return oneHot.sub(soft.detach()).add(soft);
  },
);
