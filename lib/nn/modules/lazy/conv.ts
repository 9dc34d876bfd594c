import type { DeviceLike } from '../../../core/device.js';
import type { DTypeLike } from '../../../core/dtype.js';
import { rangeError } from '../../../core/errors.js';
import type { Tensor } from '../../../core/tensor.js';
import type { Module } from '../../module.js';
import { named } from '../../named.js';
import { UninitializedParameter } from '../../parameter.js';
import type { Sizes } from '../../sizes.js';
import {
  Conv1d,
  Conv2d,
  Conv3d,
  type ConvNd,
  type ConvPaddingMode,
  ConvTranspose1d,
  ConvTranspose2d,
  ConvTranspose3d,
  type OutputSize,
} from '../conv.js';
import type { Factory } from '../factory.js';
import { isUninitialized, settle, shapeOnce } from './settle.js';

/** How many channels an input of `dims` spatial dimensions has, with or without a batch. */
function channelsOf(layer: Module, input: Tensor, dims: number): number {
  const shape = input.shape;
  if (shape.length !== dims + 1 && shape.length !== dims + 2) {
    throw rangeError(
      `Expected ${dims + 1}D (unbatched) or ${dims + 2}D (batched) input to ${layer.constructor.name}, but got input of size: [${shape.join(', ')}]`,
    );
  }
  return shape[shape.length - dims - 1]!;
}

function prepareConv(layer: ConvNd, outChannels: number, bias: boolean, factory: Factory): void {
  layer.outChannels = outChannels;
  layer.weight = new UninitializedParameter(factory);
  layer.bias = bias ? new UninitializedParameter(factory) : null;
}

function initializeConv(layer: ConvNd, input: Tensor): void {
  const wasUninitialized = isUninitialized(layer);
  const { groups, kernelSize, transposed, outChannels } = layer;
  layer.inChannels = channelsOf(layer, input, kernelSize.length);
  const { inChannels } = layer;
  if (inChannels % groups !== 0) {
    throw rangeError(`inChannels must be divisible by groups, got ${inChannels} and ${groups}`);
  }
  const [first, second] = transposed ? [inChannels, outChannels] : [outChannels, inChannels];
  shapeOnce(layer.weight, [first, Math.floor(second / groups), ...kernelSize]);
  shapeOnce(layer.bias, [outChannels]);
  if (wasUninitialized) layer.resetParameters();
}

function lazyConvParameters(name: string) {
  return named(
    name,
    ['outChannels', 'kernelSize', 'stride', 'padding', 'dilation', 'groups', 'bias', 'paddingMode', 'device', 'dtype'],
    (
      outChannels: number,
      kernelSize: Sizes,
      stride: Sizes = 1,
      padding: Sizes | 'same' | 'valid' = 0,
      dilation: Sizes = 1,
      groups = 1,
      bias = true,
      paddingMode: ConvPaddingMode = 'zeros',
      device: DeviceLike | null = null,
      dtype: DTypeLike | null = null,
    ) => ({
      outChannels,
      bias,
      factory: { device, dtype },
      options: { kernelSize, stride, padding, dilation, groups, paddingMode, bias: false },
    }),
  );
}

const lazyConv1dParameters = lazyConvParameters('nn.LazyConv1d');
const lazyConv2dParameters = lazyConvParameters('nn.LazyConv2d');
const lazyConv3dParameters = lazyConvParameters('nn.LazyConv3d');

/**
 * A `Conv1d` that takes `inChannels` from its first input, and is a `Conv1d` from then on.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.LazyConv1d.html
 */
export class LazyConv1d extends Conv1d {
  constructor(...args: Parameters<typeof lazyConv1dParameters>) {
    const { outChannels, bias, factory, options } = lazyConv1dParameters(...args);
    super({ inChannels: 0, outChannels: 0, ...options });
    prepareConv(this, outChannels, bias, factory);
  }

  override resetParameters(): void {
    if (!isUninitialized(this) && this.inChannels > 0) super.resetParameters();
  }

  override forward(input: Tensor): Tensor {
    settle<Conv1d>(this, Conv1d, () => initializeConv(this, input));
    return super.forward(input);
  }
}

/**
 * A `Conv2d` that takes `inChannels` from its first input, and is a `Conv2d` from then on.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.LazyConv2d.html
 */
export class LazyConv2d extends Conv2d {
  constructor(...args: Parameters<typeof lazyConv2dParameters>) {
    const { outChannels, bias, factory, options } = lazyConv2dParameters(...args);
    super({ inChannels: 0, outChannels: 0, ...options });
    prepareConv(this, outChannels, bias, factory);
  }

  override resetParameters(): void {
    if (!isUninitialized(this) && this.inChannels > 0) super.resetParameters();
  }

  override forward(input: Tensor): Tensor {
    settle<Conv2d>(this, Conv2d, () => initializeConv(this, input));
    return super.forward(input);
  }
}

/**
 * A `Conv3d` that takes `inChannels` from its first input, and is a `Conv3d` from then on.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.LazyConv3d.html
 */
export class LazyConv3d extends Conv3d {
  constructor(...args: Parameters<typeof lazyConv3dParameters>) {
    const { outChannels, bias, factory, options } = lazyConv3dParameters(...args);
    super({ inChannels: 0, outChannels: 0, ...options });
    prepareConv(this, outChannels, bias, factory);
  }

  override resetParameters(): void {
    if (!isUninitialized(this) && this.inChannels > 0) super.resetParameters();
  }

  override forward(input: Tensor): Tensor {
    settle<Conv3d>(this, Conv3d, () => initializeConv(this, input));
    return super.forward(input);
  }
}

function lazyTransposeParameters(name: string) {
  return named(
    name,
    [
      'outChannels',
      'kernelSize',
      'stride',
      'padding',
      'outputPadding',
      'groups',
      'bias',
      'dilation',
      'paddingMode',
      'device',
      'dtype',
    ],
    (
      outChannels: number,
      kernelSize: Sizes,
      stride: Sizes = 1,
      padding: Sizes = 0,
      outputPadding: Sizes = 0,
      groups = 1,
      bias = true,
      dilation: Sizes = 1,
      paddingMode: 'zeros' = 'zeros',
      device: DeviceLike | null = null,
      dtype: DTypeLike | null = null,
    ) => ({
      outChannels,
      bias,
      factory: { device, dtype },
      options: { kernelSize, stride, padding, outputPadding, groups, dilation, paddingMode, bias: false },
    }),
  );
}

const lazyTranspose1dParameters = lazyTransposeParameters('nn.LazyConvTranspose1d');
const lazyTranspose2dParameters = lazyTransposeParameters('nn.LazyConvTranspose2d');
const lazyTranspose3dParameters = lazyTransposeParameters('nn.LazyConvTranspose3d');

/**
 * A `ConvTranspose1d` that takes `inChannels` from its first input, and is one from then on.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.LazyConvTranspose1d.html
 */
export class LazyConvTranspose1d extends ConvTranspose1d {
  constructor(...args: Parameters<typeof lazyTranspose1dParameters>) {
    const { outChannels, bias, factory, options } = lazyTranspose1dParameters(...args);
    super({ inChannels: 0, outChannels: 0, ...options });
    prepareConv(this, outChannels, bias, factory);
  }

  override resetParameters(): void {
    if (!isUninitialized(this) && this.inChannels > 0) super.resetParameters();
  }

  override forward(input: Tensor, ...args: OutputSize): Tensor {
    settle<ConvTranspose1d>(this, ConvTranspose1d, () => initializeConv(this, input));
    return super.forward(input, ...args);
  }
}

/**
 * A `ConvTranspose2d` that takes `inChannels` from its first input, and is one from then on.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.LazyConvTranspose2d.html
 */
export class LazyConvTranspose2d extends ConvTranspose2d {
  constructor(...args: Parameters<typeof lazyTranspose2dParameters>) {
    const { outChannels, bias, factory, options } = lazyTranspose2dParameters(...args);
    super({ inChannels: 0, outChannels: 0, ...options });
    prepareConv(this, outChannels, bias, factory);
  }

  override resetParameters(): void {
    if (!isUninitialized(this) && this.inChannels > 0) super.resetParameters();
  }

  override forward(input: Tensor, ...args: OutputSize): Tensor {
    settle<ConvTranspose2d>(this, ConvTranspose2d, () => initializeConv(this, input));
    return super.forward(input, ...args);
  }
}

/**
 * A `ConvTranspose3d` that takes `inChannels` from its first input, and is one from then on.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.LazyConvTranspose3d.html
 */
export class LazyConvTranspose3d extends ConvTranspose3d {
  constructor(...args: Parameters<typeof lazyTranspose3dParameters>) {
    const { outChannels, bias, factory, options } = lazyTranspose3dParameters(...args);
    super({ inChannels: 0, outChannels: 0, ...options });
    prepareConv(this, outChannels, bias, factory);
  }

  override resetParameters(): void {
    if (!isUninitialized(this) && this.inChannels > 0) super.resetParameters();
  }

  override forward(input: Tensor, ...args: OutputSize): Tensor {
    settle<ConvTranspose3d>(this, ConvTranspose3d, () => initializeConv(this, input));
    return super.forward(input, ...args);
  }
}
