import type { DeviceLike } from '../../../core/device.js';
import type { DTypeLike } from '../../../core/dtype.js';
import { rangeError } from '../../../core/errors.js';
import type { Tensor } from '../../../core/tensor.js';
import * as F from '../../functional/activation.js';
import * as init from '../../init.js';
import { Module } from '../../module.js';
import { named } from '../../named.js';
import type { Parameter } from '../../parameter.js';
import { float, text } from '../../text.js';
import { emptyParameter } from '../factory.js';
import { InplaceActivation, inplaceText } from './common.js';

/** `max(0, x)`. @see https://pytorch.org/docs/stable/generated/torch.nn.ReLU.html */
export class ReLU extends InplaceActivation {
  override forward(input: Tensor): Tensor {
    return F.relu(input, this.inplace);
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
