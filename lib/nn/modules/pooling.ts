import { rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import * as F from '../functional/pooling.js';
import { Module } from '../module.js';
import { named } from '../named.js';
import { expand, type Sizes } from '../sizes.js';
import { text } from '../text.js';

const maxPoolParameters = named(
  'nn max pooling',
  ['kernelSize', 'stride', 'padding', 'dilation', 'returnIndices', 'ceilMode'],
  (
    kernelSize: Sizes,
    stride: Sizes | null = null,
    padding: Sizes = 0,
    dilation: Sizes = 1,
    returnIndices = false,
    ceilMode = false,
  ) => ({ kernelSize, stride, padding, dilation, returnIndices, ceilMode }),
);

/**
 * What max pooling of any number of dimensions has in common. With `returnIndices`, `forward` returns the values and
 * their indices.
 */
abstract class MaxPool extends Module {
  readonly kernelSize: Sizes;
  readonly stride: Sizes;
  readonly padding: Sizes;
  readonly dilation: Sizes;
  readonly returnIndices: boolean;
  readonly ceilMode: boolean;

  constructor(...args: Parameters<typeof maxPoolParameters>) {
    super();
    const { kernelSize, stride, padding, dilation, returnIndices, ceilMode } = maxPoolParameters(...args);
    this.kernelSize = kernelSize;
    this.stride = stride ?? kernelSize;
    this.padding = padding;
    this.dilation = dilation;
    this.returnIndices = returnIndices;
    this.ceilMode = ceilMode;
  }

  override extraRepr(): string {
    return `kernel_size=${text(this.kernelSize)}, stride=${text(this.stride)}, padding=${text(this.padding)}, dilation=${text(this.dilation)}, ceil_mode=${text(this.ceilMode)}`;
  }
}

/** Maxima of windows of `[N, C, L]`. @see https://pytorch.org/docs/stable/generated/torch.nn.MaxPool1d.html */
export class MaxPool1d extends MaxPool {
  override forward(input: Tensor): any {
    const { kernelSize, stride, padding, dilation, ceilMode, returnIndices } = this;
    return F.maxPool1d(input, kernelSize, stride, padding, dilation, ceilMode, returnIndices);
  }
}

/** Maxima of windows of `[N, C, H, W]`. @see https://pytorch.org/docs/stable/generated/torch.nn.MaxPool2d.html */
export class MaxPool2d extends MaxPool {
  override forward(input: Tensor): any {
    const { kernelSize, stride, padding, dilation, ceilMode, returnIndices } = this;
    return F.maxPool2d(input, kernelSize, stride, padding, dilation, ceilMode, returnIndices);
  }
}

/** Maxima of windows of `[N, C, D, H, W]`. @see https://pytorch.org/docs/stable/generated/torch.nn.MaxPool3d.html */
export class MaxPool3d extends MaxPool {
  override forward(input: Tensor): any {
    const { kernelSize, stride, padding, dilation, ceilMode, returnIndices } = this;
    return F.maxPool3d(input, kernelSize, stride, padding, dilation, ceilMode, returnIndices);
  }
}

const maxUnpoolParameters = named(
  'nn max unpooling',
  ['kernelSize', 'stride', 'padding'],
  (kernelSize: Sizes, stride: Sizes | null = null, padding: Sizes = 0) => ({ kernelSize, stride, padding }),
);

/** What max unpooling of any number of dimensions has in common. */
abstract class MaxUnpool extends Module {
  readonly kernelSize: number[];
  readonly stride: number[];
  readonly padding: number[];

  constructor(dims: number, args: Parameters<typeof maxUnpoolParameters>) {
    super();
    const { kernelSize, stride, padding } = maxUnpoolParameters(...args);
    this.kernelSize = expand(kernelSize, dims);
    this.stride = expand(stride ?? kernelSize, dims);
    this.padding = expand(padding, dims);
  }

  override extraRepr(): string {
    return `kernel_size=${text(this.kernelSize)}, stride=${text(this.stride)}, padding=${text(this.padding)}`;
  }
}

/** Undoes `MaxPool1d`. @see https://pytorch.org/docs/stable/generated/torch.nn.MaxUnpool1d.html */
export class MaxUnpool1d extends MaxUnpool {
  constructor(...args: Parameters<typeof maxUnpoolParameters>) {
    super(1, args);
  }

  override forward(input: Tensor, indices: Tensor, outputSize: number[] | null = null): Tensor {
    return F.maxUnpool1d(input, indices, this.kernelSize, this.stride, this.padding, outputSize);
  }
}

/** Undoes `MaxPool2d`. @see https://pytorch.org/docs/stable/generated/torch.nn.MaxUnpool2d.html */
export class MaxUnpool2d extends MaxUnpool {
  constructor(...args: Parameters<typeof maxUnpoolParameters>) {
    super(2, args);
  }

  override forward(input: Tensor, indices: Tensor, outputSize: number[] | null = null): Tensor {
    return F.maxUnpool2d(input, indices, this.kernelSize, this.stride, this.padding, outputSize);
  }
}

/** Undoes `MaxPool3d`. @see https://pytorch.org/docs/stable/generated/torch.nn.MaxUnpool3d.html */
export class MaxUnpool3d extends MaxUnpool {
  constructor(...args: Parameters<typeof maxUnpoolParameters>) {
    super(3, args);
  }

  override forward(input: Tensor, indices: Tensor, outputSize: number[] | null = null): Tensor {
    return F.maxUnpool3d(input, indices, this.kernelSize, this.stride, this.padding, outputSize);
  }
}

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

const fractionalParameters = named(
  'nn fractional max pooling',
  ['kernelSize', 'outputSize', 'outputRatio', 'returnIndices', '_randomSamples'],
  (
    kernelSize: Sizes,
    outputSize: Sizes | null = null,
    outputRatio: Sizes | null = null,
    returnIndices = false,
    _randomSamples: Tensor | null = null,
  ) => ({ kernelSize, outputSize, outputRatio, returnIndices, _randomSamples }),
);

/** What fractional max pooling of two and three dimensions has in common. */
abstract class FractionalMaxPool extends Module {
  readonly kernelSize: number[];
  readonly outputSize: number[] | null;
  readonly outputRatio: number[] | null;
  readonly returnIndices: boolean;
  declare _randomSamples: Tensor | null;

  /** @throws RangeError unless one of `outputSize` and `outputRatio` is given, the latter between 0 and 1. */
  constructor(dims: number, args: Parameters<typeof fractionalParameters>) {
    super();
    const { kernelSize, outputSize, outputRatio, returnIndices, _randomSamples } = fractionalParameters(...args);
    this.kernelSize = expand(kernelSize, dims);
    this.outputSize = outputSize === null ? null : expand(outputSize, dims);
    this.outputRatio = outputRatio === null ? null : expand(outputRatio, dims);
    this.returnIndices = returnIndices;
    this.registerBuffer('_randomSamples', _randomSamples);
    const name = this.constructor.name;
    if (this.kernelSize.some((n) => n <= 0)) {
      throw rangeError(`kernelSize must be greater than 0, but got [${this.kernelSize.join(', ')}]`);
    }
    if (outputSize === null && outputRatio === null) {
      throw rangeError(`${name} requires specifying either an output size, or a pooling ratio`);
    }
    if (outputSize !== null && outputRatio !== null) {
      throw rangeError('only one of outputSize and outputRatio may be specified');
    }
    if (this.outputRatio?.some((ratio) => !(ratio > 0 && ratio < 1))) {
      throw rangeError(`outputRatio must be between 0 and 1 (got [${this.outputRatio.join(', ')}])`);
    }
  }
}

/** Pools at random places. @see https://pytorch.org/docs/stable/generated/torch.nn.FractionalMaxPool2d.html */
export class FractionalMaxPool2d extends FractionalMaxPool {
  constructor(...args: Parameters<typeof fractionalParameters>) {
    super(2, args);
  }

  override forward(input: Tensor): any {
    const { kernelSize, outputSize, outputRatio, returnIndices, _randomSamples } = this;
    return F.fractionalMaxPool2d(input, kernelSize, outputSize, outputRatio, returnIndices, _randomSamples);
  }
}

/** Pools at random places. @see https://pytorch.org/docs/stable/generated/torch.nn.FractionalMaxPool3d.html */
export class FractionalMaxPool3d extends FractionalMaxPool {
  constructor(...args: Parameters<typeof fractionalParameters>) {
    super(3, args);
  }

  override forward(input: Tensor): any {
    const { kernelSize, outputSize, outputRatio, returnIndices, _randomSamples } = this;
    return F.fractionalMaxPool3d(input, kernelSize, outputSize, outputRatio, returnIndices, _randomSamples);
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

const adaptiveMaxPoolParameters = named(
  'nn adaptive max pooling',
  ['outputSize', 'returnIndices'],
  (outputSize: F.OutputSizes, returnIndices = false) => ({ outputSize, returnIndices }),
);

/** What adaptive max pooling of any number of dimensions has in common. */
abstract class AdaptiveMaxPool extends Module {
  readonly outputSize: F.OutputSizes;
  readonly returnIndices: boolean;

  constructor(...args: Parameters<typeof adaptiveMaxPoolParameters>) {
    super();
    const { outputSize, returnIndices } = adaptiveMaxPoolParameters(...args);
    this.outputSize = outputSize;
    this.returnIndices = returnIndices;
  }

  override extraRepr(): string {
    return `output_size=${text(this.outputSize)}`;
  }
}

/** Maxima, `outputSize` of them. @see https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool1d.html */
export class AdaptiveMaxPool1d extends AdaptiveMaxPool {
  override forward(input: Tensor): any {
    return F.adaptiveMaxPool1d(input, this.outputSize, this.returnIndices);
  }
}

/** Maxima, `outputSize` of them. @see https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool2d.html */
export class AdaptiveMaxPool2d extends AdaptiveMaxPool {
  override forward(input: Tensor): any {
    return F.adaptiveMaxPool2d(input, this.outputSize, this.returnIndices);
  }
}

/** Maxima, `outputSize` of them. @see https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveMaxPool3d.html */
export class AdaptiveMaxPool3d extends AdaptiveMaxPool {
  override forward(input: Tensor): any {
    return F.adaptiveMaxPool3d(input, this.outputSize, this.returnIndices);
  }
}

const adaptiveAvgPoolParameters = named(
  'nn adaptive average pooling',
  ['outputSize'],
  (outputSize: F.OutputSizes) => outputSize,
);

/** What adaptive average pooling of any number of dimensions has in common. */
abstract class AdaptiveAvgPool extends Module {
  readonly outputSize: F.OutputSizes;

  constructor(...args: Parameters<typeof adaptiveAvgPoolParameters>) {
    super();
    this.outputSize = adaptiveAvgPoolParameters(...args);
  }

  override extraRepr(): string {
    return `output_size=${text(this.outputSize)}`;
  }
}

/** Means, `outputSize` of them. @see https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool1d.html */
export class AdaptiveAvgPool1d extends AdaptiveAvgPool {
  override forward(input: Tensor): Tensor {
    return F.adaptiveAvgPool1d(input, this.outputSize as Sizes);
  }
}

/** Means, `outputSize` of them. @see https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool2d.html */
export class AdaptiveAvgPool2d extends AdaptiveAvgPool {
  override forward(input: Tensor): Tensor {
    return F.adaptiveAvgPool2d(input, this.outputSize);
  }
}

/** Means, `outputSize` of them. @see https://pytorch.org/docs/stable/generated/torch.nn.AdaptiveAvgPool3d.html */
export class AdaptiveAvgPool3d extends AdaptiveAvgPool {
  override forward(input: Tensor): Tensor {
    return F.adaptiveAvgPool3d(input, this.outputSize);
  }
}
