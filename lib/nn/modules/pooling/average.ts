import type { Tensor } from '../../../core/tensor.js';
import * as F from '../../functional/pooling/index.js';
import { Module } from '../../module.js';
import { named } from '../../named.js';
import { expand, type Sizes } from '../../sizes.js';
import { text } from '../../text.js';

const avgPool1dParameters = named(
  'nn.AvgPool1d',
  ['kernelSize', 'stride', 'padding', 'ceilMode', 'countIncludePad'],
  (kernelSize: Sizes, stride: Sizes | null = null, padding: Sizes = 0, ceilMode = false, countIncludePad = true) => ({
    kernelSize,
    stride,
    padding,
    ceilMode,
    countIncludePad,
  }),
);

/** Means of windows of `[N, C, L]`. @see https://pytorch.org/docs/stable/generated/torch.nn.AvgPool1d.html */
export class AvgPool1d extends Module {
  readonly kernelSize: number[];
  readonly stride: number[];
  readonly padding: number[];
  readonly ceilMode: boolean;
  readonly countIncludePad: boolean;

  constructor(...args: Parameters<typeof avgPool1dParameters>) {
    super();
    const { kernelSize, stride, padding, ceilMode, countIncludePad } = avgPool1dParameters(...args);
    this.kernelSize = expand(kernelSize, 1);
    this.stride = expand(stride ?? kernelSize, 1);
    this.padding = expand(padding, 1);
    this.ceilMode = ceilMode;
    this.countIncludePad = countIncludePad;
  }

  override forward(input: Tensor): Tensor {
    return F.avgPool1d(input, this.kernelSize, this.stride, this.padding, this.ceilMode, this.countIncludePad);
  }

  override extraRepr(): string {
    return `kernel_size=${text(this.kernelSize)}, stride=${text(this.stride)}, padding=${text(this.padding)}`;
  }
}

const avgPoolParameters = named(
  'nn average pooling',
  ['kernelSize', 'stride', 'padding', 'ceilMode', 'countIncludePad', 'divisorOverride'],
  (
    kernelSize: Sizes,
    stride: Sizes | null = null,
    padding: Sizes = 0,
    ceilMode = false,
    countIncludePad = true,
    divisorOverride: number | null = null,
  ) => ({ kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride }),
);

/** What average pooling of two and three dimensions has in common. */
abstract class AvgPool extends Module {
  readonly kernelSize: Sizes;
  readonly stride: Sizes;
  readonly padding: Sizes;
  readonly ceilMode: boolean;
  readonly countIncludePad: boolean;
  readonly divisorOverride: number | null;

  constructor(...args: Parameters<typeof avgPoolParameters>) {
    super();
    const { kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride } = avgPoolParameters(...args);
    this.kernelSize = kernelSize;
    this.stride = stride ?? kernelSize;
    this.padding = padding;
    this.ceilMode = ceilMode;
    this.countIncludePad = countIncludePad;
    this.divisorOverride = divisorOverride;
  }

  override extraRepr(): string {
    return `kernel_size=${text(this.kernelSize)}, stride=${text(this.stride)}, padding=${text(this.padding)}`;
  }
}

/** Means of windows of `[N, C, H, W]`. @see https://pytorch.org/docs/stable/generated/torch.nn.AvgPool2d.html */
export class AvgPool2d extends AvgPool {
  override forward(input: Tensor): Tensor {
    const { kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride } = this;
    return F.avgPool2d(input, kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride);
  }
}

/** Means of windows of `[N, C, D, H, W]`. @see https://pytorch.org/docs/stable/generated/torch.nn.AvgPool3d.html */
export class AvgPool3d extends AvgPool {
  override forward(input: Tensor): Tensor {
    const { kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride } = this;
    return F.avgPool3d(input, kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride);
  }
}

const lpPoolParameters = named(
  'nn power-average pooling',
  ['normType', 'kernelSize', 'stride', 'ceilMode'],
  (normType: number, kernelSize: Sizes, stride: Sizes | null = null, ceilMode = false) => ({
    normType,
    kernelSize,
    stride,
    ceilMode,
  }),
);

/** What power-average pooling of any number of dimensions has in common. */
abstract class LPPool extends Module {
  readonly normType: number;
  readonly kernelSize: Sizes;
  readonly stride: Sizes | null;
  readonly ceilMode: boolean;

  constructor(...args: Parameters<typeof lpPoolParameters>) {
    super();
    const { normType, kernelSize, stride, ceilMode } = lpPoolParameters(...args);
    this.normType = normType;
    this.kernelSize = kernelSize;
    this.stride = stride;
    this.ceilMode = ceilMode;
  }

  override extraRepr(): string {
    return `norm_type=${text(this.normType)}, kernel_size=${text(this.kernelSize)}, stride=${text(this.stride)}, ceil_mode=${text(this.ceilMode)}`;
  }
}

/** Norms of windows of `[N, C, L]`. @see https://pytorch.org/docs/stable/generated/torch.nn.LPPool1d.html */
export class LPPool1d extends LPPool {
  override forward(input: Tensor): Tensor {
    return F.lpPool1d(input, this.normType, this.kernelSize, this.stride, this.ceilMode);
  }
}

/** Norms of windows of `[N, C, H, W]`. @see https://pytorch.org/docs/stable/generated/torch.nn.LPPool2d.html */
export class LPPool2d extends LPPool {
  override forward(input: Tensor): Tensor {
    return F.lpPool2d(input, this.normType, this.kernelSize, this.stride, this.ceilMode);
  }
}

/** Norms of windows of `[N, C, D, H, W]`. @see https://pytorch.org/docs/stable/generated/torch.nn.LPPool3d.html */
export class LPPool3d extends LPPool {
  override forward(input: Tensor): Tensor {
    return F.lpPool3d(input, this.normType, this.kernelSize, this.stride, this.ceilMode);
  }
}
