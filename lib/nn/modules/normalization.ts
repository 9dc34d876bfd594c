import type { DeviceLike } from '../../core/device.js';
import type { DTypeLike } from '../../core/dtype.js';
import { rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { groupNorm, layerNorm, localResponseNorm, rmsNorm } from '../functional/normalization.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { named } from '../named.js';
import type { Parameter } from '../parameter.js';
import { expand, type Sizes } from '../sizes.js';
import { float, text } from '../text.js';
import { emptyParameter } from './factory.js';

const localResponseNormParameters = named(
  'nn.LocalResponseNorm',
  ['size', 'alpha', 'beta', 'k'],
  (size: number, alpha = 1e-4, beta = 0.75, k = 1) => ({ size, alpha, beta, k }),
);

/**
 * Normalizes over neighbouring channels of `[N, C, ...]`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.LocalResponseNorm.html
 */
export class LocalResponseNorm extends Module {
  readonly size: number;
  readonly alpha: number;
  readonly beta: number;
  readonly k: number;

  constructor(...args: Parameters<typeof localResponseNormParameters>) {
    super();
    const { size, alpha, beta, k } = localResponseNormParameters(...args);
    this.size = size;
    this.alpha = alpha;
    this.beta = beta;
    this.k = k;
  }

  override forward(input: Tensor): Tensor {
    return localResponseNorm(input, this.size, this.alpha, this.beta, this.k);
  }

  override extraRepr(): string {
    return `${this.size}, alpha=${float(this.alpha)}, beta=${float(this.beta)}, k=${float(this.k)}`;
  }
}

const layerNormParameters = named(
  'nn.LayerNorm',
  ['normalizedShape', 'eps', 'elementwiseAffine', 'bias', 'device', 'dtype'],
  (
    normalizedShape: Sizes,
    eps = 1e-5,
    elementwiseAffine = true,
    bias = true,
    device: DeviceLike | null = null,
    dtype: DTypeLike | null = null,
  ) => ({ normalizedShape, eps, elementwiseAffine, bias, device, dtype }),
);

/**
 * Normalizes over the last dimensions, which are `normalizedShape`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.LayerNorm.html
 */
export class LayerNorm extends Module {
  readonly normalizedShape: number[];
  readonly eps: number;
  readonly elementwiseAffine: boolean;
  weight: Parameter | null;
  bias: Parameter | null;

  constructor(...args: Parameters<typeof layerNormParameters>) {
    super();
    const { normalizedShape, eps, elementwiseAffine, bias, ...factory } = layerNormParameters(...args);
    this.normalizedShape = expand(normalizedShape, 1);
    this.eps = eps;
    this.elementwiseAffine = elementwiseAffine;
    this.weight = elementwiseAffine ? emptyParameter(this.normalizedShape, factory) : null;
    this.bias = elementwiseAffine && bias ? emptyParameter(this.normalizedShape, factory) : null;
    this.resetParameters();
  }

  /** Sets the scale to 1 and the shift to 0. */
  resetParameters(): void {
    if (this.weight) init.ones_(this.weight);
    if (this.bias) init.zeros_(this.bias);
  }

  override forward(input: Tensor): Tensor {
    return layerNorm(input, this.normalizedShape, this.weight, this.bias, this.eps);
  }

  override extraRepr(): string {
    return `${text(this.normalizedShape)}, eps=${float(this.eps)}, elementwise_affine=${text(this.elementwiseAffine)}, bias=${text(this.bias !== null)}`;
  }
}

const groupNormParameters = named(
  'nn.GroupNorm',
  ['numGroups', 'numChannels', 'eps', 'affine', 'device', 'dtype', 'bias'],
  (
    numGroups: number,
    numChannels: number,
    eps = 1e-5,
    affine = true,
    device: DeviceLike | null = null,
    dtype: DTypeLike | null = null,
    bias = true,
  ) => ({ numGroups, numChannels, eps, affine, device, dtype, bias }),
);

/**
 * Normalizes each of `numGroups` groups of channels of each sample of `[N, C, ...]`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.GroupNorm.html
 */
export class GroupNorm extends Module {
  readonly numGroups: number;
  readonly numChannels: number;
  readonly eps: number;
  readonly affine: boolean;
  weight: Parameter | null;
  bias: Parameter | null;

  /** @throws RangeError where `numGroups` does not divide `numChannels`. */
  constructor(...args: Parameters<typeof groupNormParameters>) {
    super();
    const { numGroups, numChannels, eps, affine, bias, ...factory } = groupNormParameters(...args);
    if (numChannels % numGroups !== 0) {
      throw rangeError(`numChannels (${numChannels}) must be divisible by numGroups (${numGroups})`);
    }
    this.numGroups = numGroups;
    this.numChannels = numChannels;
    this.eps = eps;
    this.affine = affine;
    this.weight = affine ? emptyParameter([numChannels], factory) : null;
    this.bias = affine && bias ? emptyParameter([numChannels], factory) : null;
    this.resetParameters();
  }

  /** Sets the scale to 1 and the shift to 0. */
  resetParameters(): void {
    if (this.weight) init.ones_(this.weight);
    if (this.bias) init.zeros_(this.bias);
  }

  override forward(input: Tensor): Tensor {
    return groupNorm(input, this.numGroups, this.weight, this.bias, this.eps);
  }

  override extraRepr(): string {
    return `${this.numGroups}, ${this.numChannels}, eps=${float(this.eps)}, affine=${text(this.affine)}, bias=${text(this.bias !== null)}`;
  }
}

const rmsNormParameters = named(
  'nn.RMSNorm',
  ['normalizedShape', 'eps', 'elementwiseAffine', 'device', 'dtype'],
  (
    normalizedShape: Sizes,
    eps: number | null = null,
    elementwiseAffine = true,
    device: DeviceLike | null = null,
    dtype: DTypeLike | null = null,
  ) => ({ normalizedShape, eps, elementwiseAffine, device, dtype }),
);

/**
 * Divides by the root of the mean square over the last dimensions, which are `normalizedShape`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.RMSNorm.html
 */
export class RMSNorm extends Module {
  readonly normalizedShape: number[];
  readonly eps: number | null;
  readonly elementwiseAffine: boolean;
  weight: Parameter | null;

  constructor(...args: Parameters<typeof rmsNormParameters>) {
    super();
    const { normalizedShape, eps, elementwiseAffine, ...factory } = rmsNormParameters(...args);
    this.normalizedShape = expand(normalizedShape, 1);
    this.eps = eps;
    this.elementwiseAffine = elementwiseAffine;
    this.weight = elementwiseAffine ? emptyParameter(this.normalizedShape, factory) : null;
    this.resetParameters();
  }

  /** Sets the scale to 1. */
  resetParameters(): void {
    if (this.weight) init.ones_(this.weight);
  }

  override forward(input: Tensor): Tensor {
    return rmsNorm(input, this.normalizedShape, this.weight, this.eps);
  }

  override extraRepr(): string {
    return `${text(this.normalizedShape)}, eps=${float(this.eps)}, elementwise_affine=${text(this.elementwiseAffine)}`;
  }
}
