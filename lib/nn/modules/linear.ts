import type { DeviceLike } from '../../core/device.js';
import type { DTypeLike } from '../../core/dtype.js';
import { rangeError } from '../../core/errors.js';
import { Tensor } from '../../core/tensor.js';
import { bilinear } from '../../generated/functions.js';
import { linear } from '../../generated/nn.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { named } from '../named.js';
import type { Parameter } from '../parameter.js';
import { text } from '../text.js';
import { emptyParameter } from './factory.js';

/**
 * Returns its input; arguments are ignored.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.Identity.html
 */
export class Identity extends Module {
  constructor(..._args: unknown[]) {
    super();
  }

  override forward<T>(input: T): T {
    return input;
  }
}

const linearParameters = named(
  'nn.Linear',
  ['inFeatures', 'outFeatures', 'bias', 'device', 'dtype'],
  (
    inFeatures: number,
    outFeatures: number,
    bias = true,
    device: DeviceLike | null = null,
    dtype: DTypeLike | null = null,
  ) => ({ inFeatures, outFeatures, bias, device, dtype }),
);

const linearForward = named('Linear.forward', ['input'], (input: Tensor) => input);

/** Fills the bias of a layer from the range that its weight's fan-in gives, as all of PyTorch's layers do. */
export function initializeBias(bias: Tensor, weight: Tensor): void {
  const [fanIn] = init.calculateFanInAndFanOut(weight);
  const bound = fanIn > 0 ? 1 / Math.sqrt(fanIn) : 0;
  init.uniform_(bias, -bound, bound);
}

/**
 * `x A^T + b`: `[..., inFeatures]` to `[..., outFeatures]`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.Linear.html
 */
export class Linear extends Module {
  inFeatures: number;
  outFeatures: number;
  weight: Parameter;
  bias: Parameter | null;

  constructor(...args: Parameters<typeof linearParameters>) {
    super();
    const { inFeatures, outFeatures, bias, ...factory } = linearParameters(...args);
    this.inFeatures = inFeatures;
    this.outFeatures = outFeatures;
    this.weight = emptyParameter([outFeatures, inFeatures], factory);
    this.bias = bias ? emptyParameter([outFeatures], factory) : null;
    this.resetParameters();
  }

  /** Draws the parameters anew. */
  resetParameters(): void {
    init.kaimingUniform_(this.weight, Math.sqrt(5));
    if (this.bias) initializeBias(this.bias, this.weight);
  }

  override forward(input: Tensor | { input: Tensor }): Tensor {
    return linear(input instanceof Tensor ? input : linearForward(input), this.weight, this.bias);
  }

  override extraRepr(): string {
    return `in_features=${this.inFeatures}, out_features=${this.outFeatures}, bias=${text(this.bias !== null)}`;
  }
}

const bilinearParameters = named(
  'nn.Bilinear',
  ['in1Features', 'in2Features', 'outFeatures', 'bias', 'device', 'dtype'],
  (
    in1Features: number,
    in2Features: number,
    outFeatures: number,
    bias = true,
    device: DeviceLike | null = null,
    dtype: DTypeLike | null = null,
  ) => ({ in1Features, in2Features, outFeatures, bias, device, dtype }),
);

/**
 * `x1^T A x2 + b`: `[..., in1Features]` and `[..., in2Features]` to `[..., outFeatures]`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.Bilinear.html
 */
export class Bilinear extends Module {
  readonly in1Features: number;
  readonly in2Features: number;
  readonly outFeatures: number;
  weight: Parameter;
  bias: Parameter | null;

  /**
   * @throws RangeError where `in1Features` is not positive.
   */
  constructor(...args: Parameters<typeof bilinearParameters>) {
    super();
    const { in1Features, in2Features, outFeatures, bias, ...factory } = bilinearParameters(...args);
    if (in1Features <= 0) throw rangeError(`in1Features must be > 0, but got ${in1Features}`);
    this.in1Features = in1Features;
    this.in2Features = in2Features;
    this.outFeatures = outFeatures;
    this.weight = emptyParameter([outFeatures, in1Features, in2Features], factory);
    this.bias = bias ? emptyParameter([outFeatures], factory) : null;
    this.resetParameters();
  }

  /** Draws the parameters anew. */
  resetParameters(): void {
    const bound = 1 / Math.sqrt(this.weight.shape[1]!);
    init.uniform_(this.weight, -bound, bound);
    if (this.bias) init.uniform_(this.bias, -bound, bound);
  }

  override forward(input1: Tensor, input2: Tensor): Tensor {
    return bilinear(input1, input2, this.weight, this.bias);
  }

  override extraRepr(): string {
    return `in1_features=${this.in1Features}, in2_features=${this.in2Features}, out_features=${this.outFeatures}, bias=${text(this.bias !== null)}`;
  }
}
