import { describe, typeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { channelShuffle, fold, pixelShuffle, pixelUnshuffle, unfold } from '../functional/vision.js';
import { Module } from '../module.js';
import { named } from '../named.js';
import type { Sizes } from '../sizes.js';
import { text } from '../text.js';

const flattenParameters = named('nn.Flatten', ['startDim', 'endDim'], (startDim = 1, endDim = -1) => ({
  startDim,
  endDim,
}));

/**
 * Makes one dimension of those from `startDim` to `endDim`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.Flatten.html
 */
export class Flatten extends Module {
  readonly startDim: number;
  readonly endDim: number;

  constructor(...args: Parameters<typeof flattenParameters>) {
    super();
    const { startDim, endDim } = flattenParameters(...args);
    this.startDim = startDim;
    this.endDim = endDim;
  }

  override forward(input: Tensor): Tensor {
    return input.flatten(this.startDim, this.endDim);
  }

  override extraRepr(): string {
    return `start_dim=${this.startDim}, end_dim=${this.endDim}`;
  }
}

const unflattenParameters = named(
  'nn.Unflatten',
  ['dim', 'unflattenedSize'],
  (dim: number, unflattenedSize: number[]) => ({ dim, unflattenedSize }),
);

/**
 * Makes dimensions of `unflattenedSize` of the dimension `dim`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.Unflatten.html
 */
export class Unflatten extends Module {
  readonly dim: number;
  readonly unflattenedSize: number[];

  /** @throws TypeError where `unflattenedSize` is no array of integers. */
  constructor(...args: Parameters<typeof unflattenParameters>) {
    super();
    const { dim, unflattenedSize } = unflattenParameters(...args);
    if (!Array.isArray(unflattenedSize) || !unflattenedSize.every(Number.isInteger)) {
      throw typeError(`unflattenedSize must be an array of integers, got ${describe(unflattenedSize)}`);
    }
    this.dim = dim;
    this.unflattenedSize = unflattenedSize;
  }

  override forward(input: Tensor): Tensor {
    return input.unflatten(this.dim, this.unflattenedSize);
  }

  override extraRepr(): string {
    return `dim=${this.dim}, unflattened_size=${text(this.unflattenedSize)}`;
  }
}

const foldParameters = named(
  'nn.Fold',
  ['outputSize', 'kernelSize', 'dilation', 'padding', 'stride'],
  (outputSize: Sizes, kernelSize: Sizes, dilation: Sizes = 1, padding: Sizes = 0, stride: Sizes = 1) => ({
    outputSize,
    kernelSize,
    dilation,
    padding,
    stride,
  }),
);

/**
 * Sums columns of windows into images.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.Fold.html
 */
export class Fold extends Module {
  readonly outputSize: Sizes;
  readonly kernelSize: Sizes;
  readonly dilation: Sizes;
  readonly padding: Sizes;
  readonly stride: Sizes;

  constructor(...args: Parameters<typeof foldParameters>) {
    super();
    const { outputSize, kernelSize, dilation, padding, stride } = foldParameters(...args);
    this.outputSize = outputSize;
    this.kernelSize = kernelSize;
    this.dilation = dilation;
    this.padding = padding;
    this.stride = stride;
  }

  override forward(input: Tensor): Tensor {
    return fold(input, this.outputSize, this.kernelSize, this.dilation, this.padding, this.stride);
  }

  override extraRepr(): string {
    return `output_size=${text(this.outputSize)}, kernel_size=${text(this.kernelSize)}, dilation=${text(this.dilation)}, padding=${text(this.padding)}, stride=${text(this.stride)}`;
  }
}

const unfoldParameters = named(
  'nn.Unfold',
  ['kernelSize', 'dilation', 'padding', 'stride'],
  (kernelSize: Sizes, dilation: Sizes = 1, padding: Sizes = 0, stride: Sizes = 1) => ({
    kernelSize,
    dilation,
    padding,
    stride,
  }),
);

/**
 * Takes sliding windows out of images, as columns.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.Unfold.html
 */
export class Unfold extends Module {
  readonly kernelSize: Sizes;
  readonly dilation: Sizes;
  readonly padding: Sizes;
  readonly stride: Sizes;

  constructor(...args: Parameters<typeof unfoldParameters>) {
    super();
    const { kernelSize, dilation, padding, stride } = unfoldParameters(...args);
    this.kernelSize = kernelSize;
    this.dilation = dilation;
    this.padding = padding;
    this.stride = stride;
  }

  override forward(input: Tensor): Tensor {
    return unfold(input, this.kernelSize, this.dilation, this.padding, this.stride);
  }

  override extraRepr(): string {
    return `kernel_size=${text(this.kernelSize)}, dilation=${text(this.dilation)}, padding=${text(this.padding)}, stride=${text(this.stride)}`;
  }
}

const pixelShuffleParameters = named('nn.PixelShuffle', ['upscaleFactor'], (upscaleFactor: number) => upscaleFactor);

/**
 * `[..., C * r * r, H, W]` to `[..., C, H * r, W * r]`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.PixelShuffle.html
 */
export class PixelShuffle extends Module {
  readonly upscaleFactor: number;

  constructor(...args: Parameters<typeof pixelShuffleParameters>) {
    super();
    this.upscaleFactor = pixelShuffleParameters(...args);
  }

  override forward(input: Tensor): Tensor {
    return pixelShuffle(input, this.upscaleFactor);
  }

  override extraRepr(): string {
    return `upscale_factor=${this.upscaleFactor}`;
  }
}

const pixelUnshuffleParameters = named(
  'nn.PixelUnshuffle',
  ['downscaleFactor'],
  (downscaleFactor: number) => downscaleFactor,
);

/**
 * `[..., C, H * r, W * r]` to `[..., C * r * r, H, W]`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.PixelUnshuffle.html
 */
export class PixelUnshuffle extends Module {
  readonly downscaleFactor: number;

  constructor(...args: Parameters<typeof pixelUnshuffleParameters>) {
    super();
    this.downscaleFactor = pixelUnshuffleParameters(...args);
  }

  override forward(input: Tensor): Tensor {
    return pixelUnshuffle(input, this.downscaleFactor);
  }

  override extraRepr(): string {
    return `downscale_factor=${this.downscaleFactor}`;
  }
}

const channelShuffleParameters = named('nn.ChannelShuffle', ['groups'], (groups: number) => groups);

/**
 * Interleaves `groups` groups of channels.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.ChannelShuffle.html
 */
export class ChannelShuffle extends Module {
  readonly groups: number;

  constructor(...args: Parameters<typeof channelShuffleParameters>) {
    super();
    this.groups = channelShuffleParameters(...args);
  }

  override forward(input: Tensor): Tensor {
    return channelShuffle(input, this.groups);
  }

  override extraRepr(): string {
    return `groups=${this.groups}`;
  }
}
