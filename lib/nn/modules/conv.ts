import type { DeviceLike } from '../../core/device.js';
import type { DTypeLike } from '../../core/dtype.js';
import { describe, rangeError } from '../../core/errors.js';
import { noGrad } from '../../core/modes.js';
import type { Tensor } from '../../core/tensor.js';
import * as torch from '../../generated/functions.js';
import { pad } from '../functional/padding.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { named } from '../named.js';
import type { Parameter } from '../parameter.js';
import { expand, type Sizes } from '../sizes.js';
import { text } from '../text.js';
import { emptyParameter, type Factory } from './factory.js';
import { initializeBias } from './linear.js';

/** What a convolution finds beyond the input's borders. */
export type ConvPaddingMode = 'zeros' | 'reflect' | 'replicate' | 'circular';

const paddingModes = ['zeros', 'reflect', 'replicate', 'circular'];

interface Configuration extends Factory {
  inChannels: number;
  outChannels: number;
  kernelSize: Sizes;
  stride: Sizes;
  padding: Sizes | 'same' | 'valid';
  dilation: Sizes;
  outputPadding: Sizes;
  groups: number;
  bias: boolean;
  paddingMode: ConvPaddingMode;
}

/** What convolutions of any number of dimensions have in common. */
export abstract class ConvNd extends Module {
  inChannels: number;
  outChannels: number;
  readonly kernelSize: number[];
  readonly stride: number[];
  readonly padding: number[] | 'same' | 'valid';
  readonly dilation: number[];
  readonly transposed: boolean;
  readonly outputPadding: number[];
  readonly groups: number;
  readonly paddingMode: ConvPaddingMode;
  weight: Parameter;
  bias: Parameter | null;

  constructor(dims: number, transposed: boolean, configuration: Configuration) {
    super();
    const { inChannels, outChannels, padding, groups, bias, paddingMode } = configuration;
    if (groups <= 0) throw rangeError(`groups must be a positive integer, got ${groups}`);
    if (inChannels % groups !== 0) {
      throw rangeError(`inChannels must be divisible by groups, got ${inChannels} and ${groups}`);
    }
    if (outChannels % groups !== 0) {
      throw rangeError(`outChannels must be divisible by groups, got ${outChannels} and ${groups}`);
    }
    if (!paddingModes.includes(paddingMode) || (transposed && paddingMode !== 'zeros')) {
      const known = transposed ? "'zeros'" : paddingModes.map(describe).join(', ');
      throw rangeError(`paddingMode must be one of ${known}, but got ${describe(paddingMode)}`);
    }
    this.inChannels = inChannels;
    this.outChannels = outChannels;
    this.kernelSize = expand(configuration.kernelSize, dims);
    this.stride = expand(configuration.stride, dims);
    this.padding = typeof padding === 'string' ? padding : expand(padding, dims);
    this.dilation = expand(configuration.dilation, dims);
    this.transposed = transposed;
    this.outputPadding = expand(configuration.outputPadding, dims);
    this.groups = groups;
    this.paddingMode = paddingMode;
    if (typeof padding === 'string' && padding !== 'same' && padding !== 'valid') {
      throw rangeError(`Invalid padding string ${describe(padding)}, should be 'same' or 'valid'`);
    }
    if (padding === 'same' && this.stride.some((n) => n !== 1)) {
      throw rangeError("padding 'same' is not supported for strided convolutions");
    }
    const [first, second] = transposed ? [inChannels, outChannels] : [outChannels, inChannels];
    this.weight = emptyParameter([first, second / groups, ...this.kernelSize], configuration);
    this.bias = bias ? emptyParameter([outChannels], configuration) : null;
    this.resetParameters();
  }

  /** Draws the parameters anew. */
  resetParameters(): void {
    noGrad(() => init.kaimingUniform_(this.weight, Math.sqrt(5)));
    if (this.bias) initializeBias(this.bias, this.weight);
  }

  override extraRepr(): string {
    const { padding, dilation, outputPadding } = this;
    const isPlain = (sizes: number[], plain: number) => sizes.every((n) => n === plain);
    let s = `${this.inChannels}, ${this.outChannels}, kernel_size=${text(this.kernelSize)}, stride=${text(this.stride)}`;
    if (typeof padding === 'string' || !isPlain(padding, 0)) s += `, padding=${text(padding)}`;
    if (!isPlain(dilation, 1)) s += `, dilation=${text(dilation)}`;
    if (!isPlain(outputPadding, 0)) s += `, output_padding=${text(outputPadding)}`;
    if (this.groups !== 1) s += `, groups=${this.groups}`;
    if (this.bias === null) s += ', bias=False';
    if (this.paddingMode !== 'zeros') s += `, padding_mode=${this.paddingMode}`;
    return s;
  }
}

function convParameters(name: string) {
  return named(
    name,
    [
      'inChannels',
      'outChannels',
      'kernelSize',
      'stride',
      'padding',
      'dilation',
      'groups',
      'bias',
      'paddingMode',
      'device',
      'dtype',
    ],
    (
      inChannels: number,
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
    ): Configuration => ({
      inChannels,
      outChannels,
      kernelSize,
      stride,
      padding,
      dilation,
      outputPadding: 0,
      groups,
      bias,
      paddingMode,
      device,
      dtype,
    }),
  );
}

const conv1dParameters = convParameters('nn.Conv1d');
const conv2dParameters = convParameters('nn.Conv2d');
const conv3dParameters = convParameters('nn.Conv3d');

/** What `F.pad` takes for a convolution's padding: before and after, from the last dimension backwards. */
function bordersOf({ padding, dilation, kernelSize }: ConvNd): number[] {
  if (padding === 'valid') return kernelSize.flatMap(() => [0, 0]);
  const borders = kernelSize.map((kernel, d): [number, number] => {
    if (padding !== 'same') return [padding[d]!, padding[d]!];
    const total = dilation[d]! * (kernel - 1);
    return [Math.floor(total / 2), total - Math.floor(total / 2)];
  });
  return borders.reverse().flat();
}

type Convolve = (
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number[],
  padding: any,
  dilation: number[],
  groups: number,
) => Tensor;

function convolve(layer: ConvNd, input: Tensor, conv: Convolve): Tensor {
  const { weight, bias, stride, padding, dilation, groups, paddingMode } = layer;
  if (paddingMode === 'zeros') return conv(input, weight, bias, stride, padding, dilation, groups);
  return conv(pad(input, bordersOf(layer), paddingMode), weight, bias, stride, 0, dilation, groups);
}

/**
 * Convolves `[N, Cin, L]` or `[Cin, L]` to `[N, Cout, L']`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.Conv1d.html
 */
export class Conv1d extends ConvNd {
  /** @throws RangeError for channels that `groups` does not divide, or an unknown padding mode. */
  constructor(...args: Parameters<typeof conv1dParameters>) {
    super(1, false, conv1dParameters(...args));
  }

  override forward(input: Tensor): Tensor {
    return convolve(this, input, torch.conv1d);
  }
}

/**
 * Convolves `[N, Cin, H, W]` or `[Cin, H, W]` to `[N, Cout, H', W']`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.Conv2d.html
 */
export class Conv2d extends ConvNd {
  /** @throws RangeError for channels that `groups` does not divide, or an unknown padding mode. */
  constructor(...args: Parameters<typeof conv2dParameters>) {
    super(2, false, conv2dParameters(...args));
  }

  override forward(input: Tensor): Tensor {
    return convolve(this, input, torch.conv2d);
  }
}

/**
 * Convolves `[N, Cin, D, H, W]` or `[Cin, D, H, W]` to `[N, Cout, D', H', W']`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.Conv3d.html
 */
export class Conv3d extends ConvNd {
  /** @throws RangeError for channels that `groups` does not divide, or an unknown padding mode. */
  constructor(...args: Parameters<typeof conv3dParameters>) {
    super(3, false, conv3dParameters(...args));
  }

  override forward(input: Tensor): Tensor {
    return convolve(this, input, torch.conv3d);
  }
}

function transposeParameters(name: string) {
  return named(
    name,
    [
      'inChannels',
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
      inChannels: number,
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
    ): Configuration => ({
      inChannels,
      outChannels,
      kernelSize,
      stride,
      padding,
      dilation,
      outputPadding,
      groups,
      bias,
      paddingMode,
      device,
      dtype,
    }),
  );
}

const convTranspose1dParameters = transposeParameters('nn.ConvTranspose1d');
const convTranspose2dParameters = transposeParameters('nn.ConvTranspose2d');
const convTranspose3dParameters = transposeParameters('nn.ConvTranspose3d');

const readOutputSize = named(
  'ConvTranspose.forward(input, ...)',
  ['outputSize'],
  (outputSize: number[] | null = null) => outputSize,
);

/** What `forward` of a transposed convolution takes after the input: the output's size, by position or by name. */
export type OutputSize = Parameters<typeof readOutputSize>;

/** The output padding that makes the output of `outputSize`, of all the sizes that the stride leaves open. */
function outputPaddingFor(layer: ConvTransposeNd, input: Tensor, outputSize: number[] | null): number[] {
  if (outputSize === null) return layer.outputPadding;
  const { kernelSize, stride, padding, dilation } = layer;
  const dims = kernelSize.length;
  const size = input.shape;
  const spatial = size.slice(-dims);
  const others = size.length - dims;
  const asked = outputSize.length === others + dims ? outputSize.slice(others) : outputSize;
  if (asked.length !== dims) {
    throw rangeError(
      `ConvTranspose${dims}D: for ${size.length}D input, outputSize must have ${dims} or ${others + dims} elements (got ${outputSize.length})`,
    );
  }
  return asked.map((n, d) => {
    const least =
      (spatial[d]! - 1) * stride[d]! - 2 * (padding as number[])[d]! + dilation[d]! * (kernelSize[d]! - 1) + 1;
    const most = least + stride[d]! - 1;
    if (n < least || n > most) {
      throw rangeError(
        `requested an output size of [${asked.join(', ')}], but valid sizes of dimension ${d} range from ${least} to ${most} (for an input of [${spatial.join(', ')}])`,
      );
    }
    return n - least;
  });
}

/** What transposed convolutions of any number of dimensions have in common. */
export abstract class ConvTransposeNd extends ConvNd {}

type ConvolveTransposed = (
  input: Tensor,
  weight: Tensor,
  bias: Tensor | null,
  stride: number[],
  padding: any,
  outputPadding: number[],
  groups: number,
  dilation: number[],
) => Tensor;

function convolveTransposed(layer: ConvTransposeNd, input: Tensor, args: OutputSize, conv: ConvolveTransposed): Tensor {
  const { weight, bias, stride, padding, groups, dilation } = layer;
  const outputPadding = outputPaddingFor(layer, input, readOutputSize(...args));
  return conv(input, weight, bias, stride, padding, outputPadding, groups, dilation);
}

/**
 * The transpose of a one-dimensional convolution: `[N, Cin, L]` to `[N, Cout, L']`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.ConvTranspose1d.html
 */
export class ConvTranspose1d extends ConvTransposeNd {
  /** @throws RangeError for channels that `groups` does not divide. */
  constructor(...args: Parameters<typeof convTranspose1dParameters>) {
    super(1, true, convTranspose1dParameters(...args));
  }

  override forward(input: Tensor, ...args: OutputSize): Tensor {
    return convolveTransposed(this, input, args, torch.convTranspose1d);
  }
}

/**
 * The transpose of a two-dimensional convolution: `[N, Cin, H, W]` to `[N, Cout, H', W']`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.ConvTranspose2d.html
 */
export class ConvTranspose2d extends ConvTransposeNd {
  /** @throws RangeError for channels that `groups` does not divide. */
  constructor(...args: Parameters<typeof convTranspose2dParameters>) {
    super(2, true, convTranspose2dParameters(...args));
  }

  override forward(input: Tensor, ...args: OutputSize): Tensor {
    return convolveTransposed(this, input, args, torch.convTranspose2d);
  }
}

/**
 * The transpose of a three-dimensional convolution: `[N, Cin, D, H, W]` to `[N, Cout, D', H', W']`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.ConvTranspose3d.html
 */
export class ConvTranspose3d extends ConvTransposeNd {
  /** @throws RangeError for channels that `groups` does not divide. */
  constructor(...args: Parameters<typeof convTranspose3dParameters>) {
    super(3, true, convTranspose3dParameters(...args));
  }

  override forward(input: Tensor, ...args: OutputSize): Tensor {
    return convolveTransposed(this, input, args, torch.convTranspose3d);
  }
}
