import type { DeviceLike } from '../../core/device.js';
import type { DTypeLike } from '../../core/dtype.js';
import { rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import * as F from '../functional/activation.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { named } from '../named.js';
import type { Parameter } from '../parameter.js';
import { float, quoted, text } from '../text.js';
import { emptyParameter } from './factory.js';

const inplaceParameters = named('nn activation', ['inplace'], (inplace = false) => inplace);

/** What activations have in common that can overwrite their input and have nothing else to set. */
abstract class InplaceActivation extends Module {
  readonly inplace: boolean;

  constructor(...args: Parameters<typeof inplaceParameters>) {
    super();
    this.inplace = inplaceParameters(...args);
  }

  override extraRepr(): string {
    return this.inplace ? 'inplace=True' : '';
  }
}

/** What ends the text of activations that say more than whether they work in place. */
const inplaceText = (inplace: boolean): string => (inplace ? ', inplace=True' : '');

/** `max(0, x)`. @see https://pytorch.org/docs/stable/generated/torch.nn.ReLU.html */
export class ReLU extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.relu(input, this.inplace);
  }
}

/** `x * sigmoid(x)`. @see https://pytorch.org/docs/stable/generated/torch.nn.SiLU.html */
export class SiLU extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.silu(input, this.inplace);
  }
}

/** `x * tanh(softplus(x))`. @see https://pytorch.org/docs/stable/generated/torch.nn.Mish.html */
export class Mish extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.mish(input, this.inplace);
  }
}

/** The scaled exponential linear unit. @see https://pytorch.org/docs/stable/generated/torch.nn.SELU.html */
export class SELU extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.selu(input, this.inplace);
  }
}

/** `relu6(x + 3) / 6`. @see https://pytorch.org/docs/stable/generated/torch.nn.Hardsigmoid.html */
export class Hardsigmoid extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.hardsigmoid(input, this.inplace);
  }

  override extraRepr(): string {
    return '';
  }
}

/** `x * relu6(x + 3) / 6`. @see https://pytorch.org/docs/stable/generated/torch.nn.Hardswish.html */
export class Hardswish extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.hardswish(input, this.inplace);
  }

  override extraRepr(): string {
    return '';
  }
}

const thresholdParameters = named(
  'nn.Threshold',
  ['threshold', 'value', 'inplace'],
  (threshold: number, value: number, inplace = false) => ({ threshold, value, inplace }),
);

/** `x` above `threshold`, `value` elsewhere. @see https://pytorch.org/docs/stable/generated/torch.nn.Threshold.html */
export class Threshold extends Module {
  readonly threshold: number;
  readonly value: number;
  readonly inplace: boolean;

  constructor(...args: Parameters<typeof thresholdParameters>) {
    super();
    const { threshold, value, inplace } = thresholdParameters(...args);
    this.threshold = threshold;
    this.value = value;
    this.inplace = inplace;
  }

  override forward(input: Tensor): Tensor {
    return F.threshold(input, this.threshold, this.value, this.inplace);
  }

  override extraRepr(): string {
    return `threshold=${text(this.threshold)}, value=${text(this.value)}${inplaceText(this.inplace)}`;
  }
}

const rreluParameters = named(
  'nn.RReLU',
  ['lower', 'upper', 'inplace'],
  (lower = 1 / 8, upper = 1 / 3, inplace = false) => ({ lower, upper, inplace }),
);

/** A leaky ReLU with random slopes. @see https://pytorch.org/docs/stable/generated/torch.nn.RReLU.html */
export class RReLU extends Module {
  readonly lower: number;
  readonly upper: number;
  readonly inplace: boolean;

  constructor(...args: Parameters<typeof rreluParameters>) {
    super();
    const { lower, upper, inplace } = rreluParameters(...args);
    this.lower = lower;
    this.upper = upper;
    this.inplace = inplace;
  }

  override forward(input: Tensor): Tensor {
    return F.rrelu(input, this.lower, this.upper, this.training, this.inplace);
  }

  override extraRepr(): string {
    return `lower=${float(this.lower)}, upper=${float(this.upper)}${inplaceText(this.inplace)}`;
  }
}

const hardtanhParameters = named(
  'nn.Hardtanh',
  ['minVal', 'maxVal', 'inplace', 'minValue', 'maxValue'],
  (
    minVal = -1,
    maxVal = 1,
    inplace = false,
    /** The former name of `minVal`. */
    minValue: number | null = null,
    /** The former name of `maxVal`. */
    maxValue: number | null = null,
  ) => ({ minVal: minValue ?? minVal, maxVal: maxValue ?? maxVal, inplace }),
);

/** The input limited to `[minVal, maxVal]`. @see https://pytorch.org/docs/stable/generated/torch.nn.Hardtanh.html */
export class Hardtanh extends Module {
  readonly minVal: number;
  readonly maxVal: number;
  readonly inplace: boolean;

  /** @throws RangeError unless `maxVal` is greater than `minVal`. */
  constructor(...args: Parameters<typeof hardtanhParameters>) {
    super();
    const { minVal, maxVal, inplace } = hardtanhParameters(...args);
    if (!(maxVal > minVal)) throw rangeError(`maxVal (${maxVal}) must be greater than minVal (${minVal})`);
    this.minVal = minVal;
    this.maxVal = maxVal;
    this.inplace = inplace;
  }

  override forward(input: Tensor): Tensor {
    return F.hardtanh(input, this.minVal, this.maxVal, this.inplace);
  }

  override extraRepr(): string {
    return `min_val=${float(this.minVal)}, max_val=${float(this.maxVal)}${inplaceText(this.inplace)}`;
  }
}

/** `min(max(0, x), 6)`. @see https://pytorch.org/docs/stable/generated/torch.nn.ReLU6.html */
export class ReLU6 extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.relu6(input, this.inplace);
  }
}

/** `1 / (1 + exp(-x))`. @see https://pytorch.org/docs/stable/generated/torch.nn.Sigmoid.html */
export class Sigmoid extends Module {
  override forward(input: Tensor): Tensor {
    return input.sigmoid();
  }
}

/** The hyperbolic tangent. @see https://pytorch.org/docs/stable/generated/torch.nn.Tanh.html */
export class Tanh extends Module {
  override forward(input: Tensor): Tensor {
    return input.tanh();
  }
}

function alphaParameters(name: string) {
  return named(name, ['alpha', 'inplace'], (alpha = 1, inplace = false) => ({ alpha, inplace }));
}

const eluParameters = alphaParameters('nn.ELU');
const celuParameters = alphaParameters('nn.CELU');

/** The exponential linear unit. @see https://pytorch.org/docs/stable/generated/torch.nn.ELU.html */
export class ELU extends Module {
  readonly alpha: number;
  readonly inplace: boolean;

  constructor(...args: Parameters<typeof eluParameters>) {
    super();
    const { alpha, inplace } = eluParameters(...args);
    this.alpha = alpha;
    this.inplace = inplace;
  }

  override forward(input: Tensor): Tensor {
    return F.elu(input, this.alpha, this.inplace);
  }

  override extraRepr(): string {
    return `alpha=${float(this.alpha)}${inplaceText(this.inplace)}`;
  }
}

/** The differentiable exponential linear unit. @see https://pytorch.org/docs/stable/generated/torch.nn.CELU.html */
export class CELU extends Module {
  readonly alpha: number;
  readonly inplace: boolean;

  constructor(...args: Parameters<typeof celuParameters>) {
    super();
    const { alpha, inplace } = celuParameters(...args);
    this.alpha = alpha;
    this.inplace = inplace;
  }

  override forward(input: Tensor): Tensor {
    return F.celu(input, this.alpha, this.inplace);
  }

  override extraRepr(): string {
    return `alpha=${float(this.alpha)}${inplaceText(this.inplace)}`;
  }
}

const gluParameters = named('nn.GLU', ['dim'], (dim = -1) => dim);

/** The gated linear unit. @see https://pytorch.org/docs/stable/generated/torch.nn.GLU.html */
export class GLU extends Module {
  readonly dim: number;

  constructor(...args: Parameters<typeof gluParameters>) {
    super();
    this.dim = gluParameters(...args);
  }

  override forward(input: Tensor): Tensor {
    return F.glu(input, this.dim);
  }

  override extraRepr(): string {
    return `dim=${this.dim}`;
  }
}

const geluParameters = named('nn.GELU', ['approximate'], (approximate: 'none' | 'tanh' = 'none') => approximate);

/** `x` times the normal distribution function of `x`. @see https://pytorch.org/docs/stable/generated/torch.nn.GELU.html */
export class GELU extends Module {
  readonly approximate: 'none' | 'tanh';

  constructor(...args: Parameters<typeof geluParameters>) {
    super();
    this.approximate = geluParameters(...args);
  }

  override forward(input: Tensor): Tensor {
    return F.gelu(input, { approximate: this.approximate });
  }

  override extraRepr(): string {
    return `approximate=${quoted(this.approximate)}`;
  }
}

function shrinkParameters(name: string) {
  return named(name, ['lambd'], (lambd = 0.5) => lambd);
}

const hardshrinkParameters = shrinkParameters('nn.Hardshrink');
const softshrinkParameters = shrinkParameters('nn.Softshrink');

/** Zero within `[-lambd, lambd]`. @see https://pytorch.org/docs/stable/generated/torch.nn.Hardshrink.html */
export class Hardshrink extends Module {
  readonly lambd: number;

  constructor(...args: Parameters<typeof hardshrinkParameters>) {
    super();
    this.lambd = hardshrinkParameters(...args);
  }

  override forward(input: Tensor): Tensor {
    return F.hardshrink(input, this.lambd);
  }

  override extraRepr(): string {
    return text(this.lambd);
  }
}

/** The input moved towards zero by `lambd`. @see https://pytorch.org/docs/stable/generated/torch.nn.Softshrink.html */
export class Softshrink extends Module {
  readonly lambd: number;

  constructor(...args: Parameters<typeof softshrinkParameters>) {
    super();
    this.lambd = softshrinkParameters(...args);
  }

  override forward(input: Tensor): Tensor {
    return F.softshrink(input, this.lambd);
  }

  override extraRepr(): string {
    return text(this.lambd);
  }
}

const leakyReluParameters = named(
  'nn.LeakyReLU',
  ['negativeSlope', 'inplace'],
  (negativeSlope = 0.01, inplace = false) => ({ negativeSlope, inplace }),
);

/** `x` above 0, `negativeSlope * x` below. @see https://pytorch.org/docs/stable/generated/torch.nn.LeakyReLU.html */
export class LeakyReLU extends Module {
  readonly negativeSlope: number;
  readonly inplace: boolean;

  constructor(...args: Parameters<typeof leakyReluParameters>) {
    super();
    const { negativeSlope, inplace } = leakyReluParameters(...args);
    this.negativeSlope = negativeSlope;
    this.inplace = inplace;
  }

  override forward(input: Tensor): Tensor {
    return F.leakyRelu(input, this.negativeSlope, this.inplace);
  }

  override extraRepr(): string {
    return `negative_slope=${float(this.negativeSlope)}${inplaceText(this.inplace)}`;
  }
}

/** `log(sigmoid(x))`. @see https://pytorch.org/docs/stable/generated/torch.nn.LogSigmoid.html */
export class LogSigmoid extends Module {
  override forward(input: Tensor): Tensor {
    return F.logsigmoid(input);
  }
}

const softplusParameters = named('nn.Softplus', ['beta', 'threshold'], (beta = 1, threshold = 20) => ({
  beta,
  threshold,
}));

/** `log(1 + exp(beta * x)) / beta`. @see https://pytorch.org/docs/stable/generated/torch.nn.Softplus.html */
export class Softplus extends Module {
  readonly beta: number;
  readonly threshold: number;

  constructor(...args: Parameters<typeof softplusParameters>) {
    super();
    const { beta, threshold } = softplusParameters(...args);
    this.beta = beta;
    this.threshold = threshold;
  }

  override forward(input: Tensor): Tensor {
    return F.softplus(input, this.beta, this.threshold);
  }

  override extraRepr(): string {
    return `beta=${float(this.beta)}, threshold=${float(this.threshold)}`;
  }
}

const preluParameters = named(
  'nn.PReLU',
  ['numParameters', 'init', 'device', 'dtype'],
  (numParameters = 1, init = 0.25, device: DeviceLike | null = null, dtype: DTypeLike | null = null) => ({
    numParameters,
    init,
    device,
    dtype,
  }),
);

/** A leaky ReLU whose slope is learned. @see https://pytorch.org/docs/stable/generated/torch.nn.PReLU.html */
export class PReLU extends Module {
  readonly numParameters: number;
  readonly init: number;
  weight: Parameter;

  constructor(...args: Parameters<typeof preluParameters>) {
    super();
    const { numParameters, init, ...factory } = preluParameters(...args);
    this.numParameters = numParameters;
    this.init = init;
    this.weight = emptyParameter([numParameters], factory);
    this.resetParameters();
  }

  /** Sets the slopes back. */
  resetParameters(): void {
    init.constant_(this.weight, this.init);
  }

  override forward(input: Tensor): Tensor {
    return F.prelu(input, this.weight);
  }

  override extraRepr(): string {
    return `num_parameters=${this.numParameters}`;
  }
}

/** `x / (1 + |x|)`. @see https://pytorch.org/docs/stable/generated/torch.nn.Softsign.html */
export class Softsign extends Module {
  override forward(input: Tensor): Tensor {
    return F.softsign(input);
  }
}

/** `x - tanh(x)`. @see https://pytorch.org/docs/stable/generated/torch.nn.Tanhshrink.html */
export class Tanhshrink extends Module {
  override forward(input: Tensor): Tensor {
    return F.tanhshrink(input);
  }
}

const dimParameters = named('nn softmax', ['dim'], (dim: number | null = null) => dim);

/** What the softmaxes have in common. */
abstract class SoftmaxBase extends Module {
  readonly dim: number | null;

  constructor(...args: Parameters<typeof dimParameters>) {
    super();
    this.dim = dimParameters(...args);
  }

  override extraRepr(): string {
    return `dim=${text(this.dim)}`;
  }
}

/** `softmax(-x)` along `dim`. @see https://pytorch.org/docs/stable/generated/torch.nn.Softmin.html */
export class Softmin extends SoftmaxBase {
  override forward(input: Tensor): Tensor {
    return F.softmin(input, this.dim);
  }
}

/** `exp(x) / sum(exp(x))` along `dim`. @see https://pytorch.org/docs/stable/generated/torch.nn.Softmax.html */
export class Softmax extends SoftmaxBase {
  override forward(input: Tensor): Tensor {
    return F.softmax(input, this.dim);
  }
}

/** `log(softmax(x))` along `dim`. @see https://pytorch.org/docs/stable/generated/torch.nn.LogSoftmax.html */
export class LogSoftmax extends SoftmaxBase {
  override forward(input: Tensor): Tensor {
    return F.logSoftmax(input, this.dim);
  }
}

/** Softmax over the channels of images. @see https://pytorch.org/docs/stable/generated/torch.nn.Softmax2d.html */
export class Softmax2d extends Module {
  override forward(input: Tensor): Tensor {
    if (input.ndim !== 3 && input.ndim !== 4) {
      throw rangeError(`Softmax2d: expected input to be 3D or 4D, got ${input.ndim}D instead`);
    }
    return F.softmax(input, -3);
  }
}
