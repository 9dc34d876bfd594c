/**
 * `torch.nn.init`: fills tensors with initial values, in place and without gradients, and returns them. The same seed
 * gives the same values as in Python.
 * @see https://pytorch.org/docs/stable/nn.init.html
 */
import { describe, rangeError, typeError } from '../core/errors.js';
import type { Generator } from '../core/generator.js';
import { noGrad } from '../core/modes.js';
import { Tensor } from '../core/tensor.js';
import * as torch from '../generated/functions.js';
import { qr } from '../generated/linalg.js';
import { named } from './named.js';
import { warn } from './warn.js';

/** A kind of layer or activation that `calculateGain` knows. */
export type Nonlinearity =
  | 'linear'
  | 'conv1d'
  | 'conv2d'
  | 'conv3d'
  | 'conv_transpose1d'
  | 'conv_transpose2d'
  | 'conv_transpose3d'
  | 'sigmoid'
  | 'tanh'
  | 'relu'
  | 'leaky_relu'
  | 'selu';

/** Which side's variance stays the same: that of the forward pass (`fan_in`) or of the backward pass (`fan_out`). */
export type FanMode = 'fan_in' | 'fan_out';

/**
 * The recommended gain for what comes after a layer; `param` is the slope of a leaky ReLU.
 * @throws RangeError for an unknown nonlinearity.
 * @see https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.calculate_gain
 */
export const calculateGain = named(
  'init.calculateGain',
  ['nonlinearity', 'param'],
  (nonlinearity: Nonlinearity, param: number | null = null): number => {
    if (/^(linear|conv(_transpose)?[123]d|sigmoid)$/.test(nonlinearity)) return 1;
    switch (nonlinearity) {
      case 'tanh':
        return 5 / 3;
      case 'relu':
        return Math.sqrt(2);
      case 'leaky_relu':
        if (param !== null && typeof param !== 'number') {
          throw typeError(`the negative slope has to be a number, got ${describe(param)}`);
        }
        return Math.sqrt(2 / (1 + (param ?? 0.01) ** 2));
      case 'selu':
        return 3 / 4;
      default:
        throw rangeError(`Unsupported nonlinearity ${describe(nonlinearity)}`);
    }
  },
);

/** How many inputs one output has, and how many outputs one input. */
export function calculateFanInAndFanOut(tensor: Tensor): [fanIn: number, fanOut: number] {
  if (!(tensor instanceof Tensor)) throw typeError(`an initialization takes a tensor, got ${describe(tensor)}`);
  const shape = tensor.shape;
  if (shape.length < 2) {
    throw rangeError('Fan in and fan out can not be computed for tensor with fewer than 2 dimensions');
  }
  const field = shape.slice(2).reduce((product, n) => product * n, 1);
  return [shape[1]! * field, shape[0]! * field];
}

function calculateCorrectFan(tensor: Tensor, mode: FanMode): number {
  if (mode !== 'fan_in' && mode !== 'fan_out') {
    throw rangeError(`Mode ${describe(mode)} not supported, please use 'fan_in' or 'fan_out'`);
  }
  const [fanIn, fanOut] = calculateFanInAndFanOut(tensor);
  return mode === 'fan_in' ? fanIn : fanOut;
}

/** Numbers from the uniform distribution over `[a, b)`. */
export const uniform_ = named(
  'init.uniform_',
  ['tensor', 'a', 'b', 'generator'],
  (tensor: Tensor, a = 0, b = 1, generator: Generator | null = null): Tensor =>
    noGrad(() => tensor.uniform_(a, b, { generator })),
);

/** Numbers from the normal distribution. */
export const normal_ = named(
  'init.normal_',
  ['tensor', 'mean', 'std', 'generator'],
  (tensor: Tensor, mean = 0, std = 1, generator: Generator | null = null): Tensor =>
    noGrad(() => tensor.normal_(mean, std, { generator })),
);

/** The probability that a standard normal variable is at most `x`. */
function normalCdf(x: number): number {
  return (1 + torch.erf(torch.scalarTensor(x / Math.SQRT2, { dtype: 'float64' })).item()) / 2;
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

/** The number `val`. */
export const constant_ = named(
  'init.constant_',
  ['tensor', 'val'],
  (tensor: Tensor, val: number): Tensor => noGrad(() => tensor.fill_(val)),
);

/** Ones. */
export const ones_ = named('init.ones_', ['tensor'], (tensor: Tensor): Tensor => noGrad(() => tensor.fill_(1)));

/** Zeros. */
export const zeros_ = named('init.zeros_', ['tensor'], (tensor: Tensor): Tensor => noGrad(() => tensor.zero_()));

/**
 * The identity matrix.
 * @throws RangeError unless the tensor has two dimensions.
 */
export const eye_ = named('init.eye_', ['tensor'], (tensor: Tensor): Tensor => {
  const [rows, columns] = matrixShape(tensor);
  noGrad(() => torch.eye(rows, columns, { out: tensor }));
  return tensor;
});

function matrixShape(tensor: Tensor): [rows: number, columns: number] {
  const shape = tensor.shape;
  if (shape.length !== 2) {
    throw rangeError(`Only tensors with 2 dimensions are supported, got one of ${shape.length}`);
  }
  return shape as [number, number];
}

/**
 * The Dirac delta: a convolution with this weight passes as many channels as it can through unchanged.
 * @throws RangeError unless the tensor has 3 to 5 dimensions, and `groups` divides the first.
 */
export const dirac_ = named('init.dirac_', ['tensor', 'groups'], (tensor: Tensor, groups = 1): Tensor => {
  const shape = tensor.shape;
  if (shape.length < 3 || shape.length > 5) {
    throw rangeError(`Only tensors with 3, 4, or 5 dimensions are supported, got one of ${shape.length}`);
  }
  const [out, channels, ...kernel] = shape as [number, number, ...number[]];
  if (out % groups !== 0) throw rangeError(`dim 0 (${out}) must be divisible by groups (${groups})`);
  const center = kernel.map((n) => Math.floor(n / 2));
  noGrad(() => {
    tensor.zero_();
    for (let group = 0; group < groups; group++) {
      for (let channel = 0; channel < Math.min(out / groups, channels); channel++) {
        tensor.indexPut_([(group * out) / groups + channel, channel, ...center], 1);
      }
    }
  });
  return tensor;
});

/**
 * Glorot initialization from a uniform distribution.
 * @see https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.xavier_uniform_
 */
export const xavierUniform_ = named(
  'init.xavierUniform_',
  ['tensor', 'gain', 'generator'],
  (tensor: Tensor, gain = 1, generator: Generator | null = null): Tensor => {
    const [fanIn, fanOut] = calculateFanInAndFanOut(tensor);
    const bound = Math.sqrt(3) * (gain * Math.sqrt(2 / (fanIn + fanOut)));
    return uniform_(tensor, -bound, bound, generator);
  },
);

/**
 * Glorot initialization from a normal distribution.
 * @see https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.xavier_normal_
 */
export const xavierNormal_ = named(
  'init.xavierNormal_',
  ['tensor', 'gain', 'generator'],
  (tensor: Tensor, gain = 1, generator: Generator | null = null): Tensor => {
    const [fanIn, fanOut] = calculateFanInAndFanOut(tensor);
    return normal_(tensor, 0, gain * Math.sqrt(2 / (fanIn + fanOut)), generator);
  },
);

const kaiming: ['tensor', 'a', 'mode', 'nonlinearity', 'generator'] = [
  'tensor',
  'a',
  'mode',
  'nonlinearity',
  'generator',
];

function kaimingStd(tensor: Tensor, a: number, mode: FanMode, nonlinearity: Nonlinearity): number {
  return calculateGain(nonlinearity, a) / Math.sqrt(calculateCorrectFan(tensor, mode));
}

function isEmpty(tensor: Tensor): boolean {
  if (tensor.numel() > 0) return false;
  warn('Initializing zero-element tensors is a no-op');
  return true;
}

/**
 * He initialization from a uniform distribution; `a` is the slope of a leaky ReLU that comes after.
 * @see https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_uniform_
 */
export const kaimingUniform_ = named(
  'init.kaimingUniform_',
  kaiming,
  (
    tensor: Tensor,
    a = 0,
    mode: FanMode = 'fan_in',
    nonlinearity: Nonlinearity = 'leaky_relu',
    generator: Generator | null = null,
  ): Tensor => {
    if (isEmpty(tensor)) return tensor;
    const bound = Math.sqrt(3) * kaimingStd(tensor, a, mode, nonlinearity);
    return uniform_(tensor, -bound, bound, generator);
  },
);

/**
 * He initialization from a normal distribution; `a` is the slope of a leaky ReLU that comes after.
 * @see https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.kaiming_normal_
 */
export const kaimingNormal_ = named(
  'init.kaimingNormal_',
  kaiming,
  (
    tensor: Tensor,
    a = 0,
    mode: FanMode = 'fan_in',
    nonlinearity: Nonlinearity = 'leaky_relu',
    generator: Generator | null = null,
  ): Tensor => {
    if (isEmpty(tensor)) return tensor;
    return normal_(tensor, 0, kaimingStd(tensor, a, mode, nonlinearity), generator);
  },
);

/**
 * A (semi-)orthogonal matrix times `gain`; dimensions after the first are taken together.
 * @throws RangeError for fewer than two dimensions.
 * @see https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.orthogonal_
 */
export const orthogonal_ = named(
  'init.orthogonal_',
  ['tensor', 'gain', 'generator'],
  (tensor: Tensor, gain = 1, generator: Generator | null = null): Tensor => {
    const shape = tensor.shape;
    if (shape.length < 2) {
      throw rangeError(`Only tensors with 2 or more dimensions are supported, got one of ${shape.length}`);
    }
    if (tensor.numel() === 0) return tensor;
    noGrad(() => {
      const rows = shape[0]!;
      const columns = tensor.numel() / rows;
      const random = tensor.newEmpty([rows, columns]).normal_(0, 1, { generator });
      const [q, r] = qr(rows < columns ? random.t() : random);
      // Makes the distribution uniform, which the signs of a QR decomposition are not.
      const signed = q.mul(r.diagonal().sign());
      const matrix = rows < columns ? signed.t() : signed;
      tensor.viewAs(matrix).copy_(matrix);
      tensor.mul_(gain);
    });
    return tensor;
  },
);

/**
 * Normal numbers, of which the share `sparsity` of each column is zero.
 * @throws RangeError unless the tensor has two dimensions.
 * @see https://pytorch.org/docs/stable/nn.init.html#torch.nn.init.sparse_
 */
export const sparse_ = named(
  'init.sparse_',
  ['tensor', 'sparsity', 'std', 'generator'],
  (tensor: Tensor, sparsity: number, std = 0.01, generator: Generator | null = null): Tensor => {
    const [rows, columns] = matrixShape(tensor);
    const zeros = Math.ceil(sparsity * rows);
    noGrad(() => {
      tensor.normal_(0, std, { generator });
      for (let column = 0; column < columns; column++) {
        tensor.select(1, column).indexFill_(0, torch.randperm(rows).narrow(0, 0, zeros).to(tensor.device), 0);
      }
    });
    return tensor;
  },
);
