import type { Tensor } from '../../../core/tensor.js';
import * as F from '../../functional/pooling/index.js';
import { Module } from '../../module.js';
import { named } from '../../named.js';
import { expand, type Sizes } from '../../sizes.js';
import { text } from '../../text.js';

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

const readOutputSize = named(
  'MaxUnpool.forward(input, indices, ...)',
  ['outputSize'],
  (outputSize: number[] | null = null) => outputSize,
);

/** What `forward` takes after the input and the indices: the output's size, by position or by name. */
type OutputSize = Parameters<typeof readOutputSize>;

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

  override forward(input: Tensor, indices: Tensor, ...args: OutputSize): Tensor {
    return F.maxUnpool1d(input, indices, this.kernelSize, this.stride, this.padding, readOutputSize(...args));
  }
}

/** Undoes `MaxPool2d`. @see https://pytorch.org/docs/stable/generated/torch.nn.MaxUnpool2d.html */
export class MaxUnpool2d extends MaxUnpool {
  constructor(...args: Parameters<typeof maxUnpoolParameters>) {
    super(2, args);
  }

  override forward(input: Tensor, indices: Tensor, ...args: OutputSize): Tensor {
    return F.maxUnpool2d(input, indices, this.kernelSize, this.stride, this.padding, readOutputSize(...args));
  }
}

/** Undoes `MaxPool3d`. @see https://pytorch.org/docs/stable/generated/torch.nn.MaxUnpool3d.html */
export class MaxUnpool3d extends MaxUnpool {
  constructor(...args: Parameters<typeof maxUnpoolParameters>) {
    super(3, args);
  }

  override forward(input: Tensor, indices: Tensor, ...args: OutputSize): Tensor {
    return F.maxUnpool3d(input, indices, this.kernelSize, this.stride, this.padding, readOutputSize(...args));
  }
}
