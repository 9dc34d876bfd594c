import { rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import * as torch from '../../generated/functions.js';
import * as raw from '../../generated/nn.js';
import { type Arguments, named } from '../named.js';
import { expand, type Sizes } from '../sizes.js';
import { relu } from './activation.js';

export { adaptiveAvgPool1d, avgPool1d } from '../../generated/functions.js';
export { avgPool2d, avgPool3d } from '../../generated/nn.js';

/** The maxima and where in each plane of the input they were. */
export type WithIndices = [values: Tensor, indices: Tensor];

/** A pooling function that gives the indices too where `returnIndices` is true, as Python's does. */
interface Pooling<P extends unknown[], Names extends string[], Q extends unknown[] = [], More extends string[] = []> {
  (...args: Arguments<[...P, returnIndices?: false, ...Q], [...Names, 'returnIndices', ...More]>): Tensor;
  (...args: Arguments<[...P, returnIndices?: true, ...Q], [...Names, 'returnIndices', ...More]>): WithIndices;
  (
    ...args: Arguments<[...P, returnIndices?: boolean, ...Q], [...Names, 'returnIndices', ...More]>
  ): Tensor | WithIndices;
}

type MaxPooling = Pooling<
  [input: Tensor, kernelSize: Sizes, stride?: Sizes | null, padding?: Sizes, dilation?: Sizes, ceilMode?: boolean],
  ['input', 'kernelSize', 'stride', 'padding', 'dilation', 'ceilMode']
>;

const maxPoolNames: ['input', 'kernelSize', 'stride', 'padding', 'dilation', 'ceilMode', 'returnIndices'] = [
  'input',
  'kernelSize',
  'stride',
  'padding',
  'dilation',
  'ceilMode',
  'returnIndices',
];

type Pool<R> = (
  input: Tensor,
  kernelSize: Sizes,
  stride: Sizes,
  padding: Sizes,
  dilation: Sizes,
  ceilMode: boolean,
) => R;

function maxPoolWithIndices(name: string, pool: Pool<WithIndices>) {
  return named(
    name,
    maxPoolNames,
    (
      input: Tensor,
      kernelSize: Sizes,
      stride: Sizes | null = null,
      padding: Sizes = 0,
      dilation: Sizes = 1,
      ceilMode = false,
      _returnIndices = true,
    ): WithIndices => pool(input, kernelSize, stride ?? [], padding, dilation, ceilMode),
  );
}

function maxPool(name: string, pool: Pool<Tensor>, withIndices: Pool<WithIndices>): MaxPooling {
  return named(
    name,
    maxPoolNames,
    (
      input: Tensor,
      kernelSize: Sizes,
      stride: Sizes | null = null,
      padding: Sizes = 0,
      dilation: Sizes = 1,
      ceilMode = false,
      returnIndices = false,
    ) => (returnIndices ? withIndices : pool)(input, kernelSize, stride ?? [], padding, dilation, ceilMode),
  ) as MaxPooling;
}

/**
 * The maxima of windows along the last dimension of `[N, C, L]` or `[C, L]`, with their indices.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 */
export const maxPool1dWithIndices = maxPoolWithIndices('F.maxPool1dWithIndices', torch.maxPool1dWithIndices);

/**
 * The maxima of windows of the last two dimensions of `[N, C, H, W]` or `[C, H, W]`, with their indices.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 */
export const maxPool2dWithIndices = maxPoolWithIndices('F.maxPool2dWithIndices', raw.maxPool2dWithIndices);

/**
 * The maxima of windows of the last three dimensions of `[N, C, D, H, W]` or `[C, D, H, W]`, with their indices.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 */
export const maxPool3dWithIndices = maxPoolWithIndices('F.maxPool3dWithIndices', raw.maxPool3dWithIndices);

/**
 * The maxima of windows along the last dimension of `[N, C, L]` or `[C, L]`; with their indices where `returnIndices`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
 */
export const maxPool1d = maxPool('F.maxPool1d', torch.maxPool1d, torch.maxPool1dWithIndices);

/**
 * The maxima of windows of the last two dimensions of `[N, C, H, W]` or `[C, H, W]`; with their indices where
 * `returnIndices`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
 */
export const maxPool2d = maxPool('F.maxPool2d', torch.maxPool2d, raw.maxPool2dWithIndices);

/**
 * The maxima of windows of the last three dimensions of `[N, C, D, H, W]` or `[C, D, H, W]`; with their indices where
 * `returnIndices`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
 */
export const maxPool3d = maxPool('F.maxPool3d', torch.maxPool3d, raw.maxPool3dWithIndices);

/** An output size of adaptive pooling: null keeps the input's size of that dimension. */
export type OutputSizes = number | (number | null)[];

/** `outputSize` with the input's own sizes where it is null. */
function outputSizes(outputSize: OutputSizes, input: Tensor): Sizes {
  if (typeof outputSize === 'number') return outputSize;
  const size = input.shape;
  if (size.length <= outputSize.length) {
    throw rangeError(`Input dimension should be at least ${outputSize.length + 1}, but got ${size.length}`);
  }
  const own = size.slice(-outputSize.length);
  return outputSize.map((n, i) => n ?? own[i]!);
}

type AdaptiveMaxPooling = Pooling<[input: Tensor, outputSize: OutputSizes], ['input', 'outputSize']>;
type AdaptivePool<R> = (input: Tensor, outputSize: Sizes) => R;

const adaptiveNames: ['input', 'outputSize', 'returnIndices'] = ['input', 'outputSize', 'returnIndices'];

function adaptiveMaxPoolWithIndices(name: string, pool: AdaptivePool<WithIndices>) {
  return named(
    name,
    adaptiveNames,
    (input: Tensor, outputSize: OutputSizes, _returnIndices = true): WithIndices =>
      pool(input, outputSizes(outputSize, input)),
  );
}

function adaptiveMaxPool(name: string, pool: AdaptivePool<WithIndices>): AdaptiveMaxPooling {
  return named(name, adaptiveNames, (input: Tensor, outputSize: OutputSizes, returnIndices = false) => {
    const result = pool(input, outputSizes(outputSize, input));
    return returnIndices ? result : result[0];
  }) as AdaptiveMaxPooling;
}

/**
 * The maxima of as many windows as make `outputSize`, with their indices.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html
 */
export const adaptiveMaxPool1dWithIndices = adaptiveMaxPoolWithIndices(
  'F.adaptiveMaxPool1dWithIndices',
  torch.adaptiveMaxPool1d,
);

/**
 * The maxima of as many windows as make `outputSize`, with their indices.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html
 */
export const adaptiveMaxPool2dWithIndices = adaptiveMaxPoolWithIndices(
  'F.adaptiveMaxPool2dWithIndices',
  raw.adaptiveMaxPool2d,
);

/**
 * The maxima of as many windows as make `outputSize`, with their indices.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html
 */
export const adaptiveMaxPool3dWithIndices = adaptiveMaxPoolWithIndices(
  'F.adaptiveMaxPool3dWithIndices',
  raw.adaptiveMaxPool3d,
);

/**
 * The maxima of as many windows as make `outputSize`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html
 */
export const adaptiveMaxPool1d = adaptiveMaxPool('F.adaptiveMaxPool1d', torch.adaptiveMaxPool1d);

/**
 * The maxima of as many windows as make `outputSize`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html
 */
export const adaptiveMaxPool2d = adaptiveMaxPool('F.adaptiveMaxPool2d', raw.adaptiveMaxPool2d);

/**
 * The maxima of as many windows as make `outputSize`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html
 */
export const adaptiveMaxPool3d = adaptiveMaxPool('F.adaptiveMaxPool3d', raw.adaptiveMaxPool3d);

/**
 * The means of as many windows as make `outputSize`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html
 */
export const adaptiveAvgPool2d = named(
  'F.adaptiveAvgPool2d',
  ['input', 'outputSize'],
  (input: Tensor, outputSize: OutputSizes): Tensor => raw.adaptiveAvgPool2d(input, outputSizes(outputSize, input)),
);

/**
 * The means of as many windows as make `outputSize`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html
 */
export const adaptiveAvgPool3d = named(
  'F.adaptiveAvgPool3d',
  ['input', 'outputSize'],
  (input: Tensor, outputSize: OutputSizes): Tensor => raw.adaptiveAvgPool3d(input, outputSizes(outputSize, input)),
);

type FractionalMaxPooling = Pooling<
  [input: Tensor, kernelSize: Sizes, outputSize?: Sizes | null, outputRatio?: Sizes | null],
  ['input', 'kernelSize', 'outputSize', 'outputRatio'],
  [_randomSamples?: Tensor | null],
  ['_randomSamples']
>;

type FractionalPool = (input: Tensor, kernelSize: Sizes, outputSize: Sizes, samples: Tensor) => WithIndices;

const fractionalNames: ['input', 'kernelSize', 'outputSize', 'outputRatio', 'returnIndices', '_randomSamples'] = [
  'input',
  'kernelSize',
  'outputSize',
  'outputRatio',
  'returnIndices',
  '_randomSamples',
];

/** Fractional pooling of the last `dims` dimensions, with indices. */
function fractional(name: string, dims: number, pool: FractionalPool) {
  return (
    input: Tensor,
    kernelSize: Sizes,
    outputSize: Sizes | null,
    outputRatio: Sizes | null,
    randomSamples: Tensor | null,
  ): WithIndices => {
    if (outputSize === null && outputRatio === null) {
      throw rangeError(`${name} requires specifying either an outputSize or an outputRatio`);
    }
    const size = input.shape;
    const output =
      outputSize ?? expand(outputRatio!, dims).map((ratio, i) => Math.trunc(size[size.length - dims + i]! * ratio));
    const batch = size.length === dims + 1 ? 1 : size[0]!;
    const samples =
      randomSamples ??
      torch.rand([batch, size[size.length - dims - 1]!, dims], { dtype: input.dtype, device: input.device });
    return pool(input, kernelSize, output, samples);
  };
}

function fractionalMaxPoolWithIndices(name: string, dims: number, pool: FractionalPool) {
  const run = fractional(name, dims, pool);
  return named(
    name,
    fractionalNames,
    (
      input: Tensor,
      kernelSize: Sizes,
      outputSize: Sizes | null = null,
      outputRatio: Sizes | null = null,
      _returnIndices = true,
      _randomSamples: Tensor | null = null,
    ): WithIndices => run(input, kernelSize, outputSize, outputRatio, _randomSamples),
  );
}

function fractionalMaxPool(name: string, dims: number, pool: FractionalPool): FractionalMaxPooling {
  const run = fractional(name, dims, pool);
  return named(
    name,
    fractionalNames,
    (
      input: Tensor,
      kernelSize: Sizes,
      outputSize: Sizes | null = null,
      outputRatio: Sizes | null = null,
      returnIndices = false,
      _randomSamples: Tensor | null = null,
    ) => {
      const result = run(input, kernelSize, outputSize, outputRatio, _randomSamples);
      return returnIndices ? result : result[0];
    },
  ) as FractionalMaxPooling;
}

/**
 * The maxima of windows at pseudo-random places that make `outputSize`, or `outputRatio` of the input, with indices.
 * @throws RangeError where neither is given.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html
 */
export const fractionalMaxPool2dWithIndices = fractionalMaxPoolWithIndices(
  'F.fractionalMaxPool2dWithIndices',
  2,
  raw.fractionalMaxPool2d,
);

/**
 * The maxima of windows at pseudo-random places that make `outputSize`, or `outputRatio` of the input, with indices.
 * @throws RangeError where neither is given.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html
 */
export const fractionalMaxPool3dWithIndices = fractionalMaxPoolWithIndices(
  'F.fractionalMaxPool3dWithIndices',
  3,
  raw.fractionalMaxPool3d,
);

/**
 * The maxima of windows at pseudo-random places that make `outputSize`, or `outputRatio` of the input.
 * @throws RangeError where neither is given.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html
 */
export const fractionalMaxPool2d = fractionalMaxPool('F.fractionalMaxPool2d', 2, raw.fractionalMaxPool2d);

/**
 * The maxima of windows at pseudo-random places that make `outputSize`, or `outputRatio` of the input.
 * @throws RangeError where neither is given.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html
 */
export const fractionalMaxPool3d = fractionalMaxPool('F.fractionalMaxPool3d', 3, raw.fractionalMaxPool3d);

/** The spatial size that unpooling makes: what is asked for, if pooling could have come from it, or the least. */
function unpooledSize(
  input: Tensor,
  kernelSize: number[],
  stride: number[],
  padding: number[],
  outputSize: number[] | null,
): number[] {
  const dims = kernelSize.length;
  const size = input.shape.slice(-dims);
  const least = size.map((n, d) => (n - 1) * stride[d]! + kernelSize[d]! - 2 * padding[d]!);
  if (outputSize === null) return least;
  const asked = outputSize.length === dims + 2 ? outputSize.slice(2) : outputSize;
  if (asked.length !== dims) {
    throw rangeError(
      `outputSize should have ${dims} or ${dims + 2} elements, but it has a length of ${outputSize.length}`,
    );
  }
  asked.forEach((n, d) => {
    const [low, high] = [least[d]! - stride[d]!, least[d]! + stride[d]!];
    if (!(low < n && n < high)) {
      throw rangeError(`invalid outputSize [${asked.join(', ')}] (dim ${d} must be between ${low} and ${high})`);
    }
  });
  return asked;
}

function maxUnpool(
  name: string,
  dims: number,
  unpool: (input: Tensor, indices: Tensor, size: number[], stride: number[], padding: number[]) => Tensor,
) {
  return named(
    name,
    ['input', 'indices', 'kernelSize', 'stride', 'padding', 'outputSize'],
    (
      input: Tensor,
      indices: Tensor,
      kernelSize: Sizes,
      stride: Sizes | null = null,
      padding: Sizes = 0,
      outputSize: number[] | null = null,
    ): Tensor => {
      const kernel = expand(kernelSize, dims);
      const step = expand(stride ?? kernel, dims);
      const border = expand(padding, dims);
      return unpool(input, indices, unpooledSize(input, kernel, step, border, outputSize), step, border);
    },
  );
}

/**
 * Puts maxima back at `indices`, zeros elsewhere: a partial inverse of `maxPool1d`.
 * @throws RangeError for an `outputSize` that pooling could not have come from.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool1d.html
 */
export const maxUnpool1d = maxUnpool('F.maxUnpool1d', 1, (input, indices, size) =>
  raw.maxUnpool2d(input.unsqueeze(-1), indices.unsqueeze(-1), [...size, 1]).squeeze(-1),
);

/**
 * Puts maxima back at `indices`, zeros elsewhere: a partial inverse of `maxPool2d`.
 * @throws RangeError for an `outputSize` that pooling could not have come from.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html
 */
export const maxUnpool2d = maxUnpool('F.maxUnpool2d', 2, (input, indices, size) =>
  raw.maxUnpool2d(input, indices, size),
);

/**
 * Puts maxima back at `indices`, zeros elsewhere: a partial inverse of `maxPool3d`.
 * @throws RangeError for an `outputSize` that pooling could not have come from.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html
 */
export const maxUnpool3d = maxUnpool('F.maxUnpool3d', 3, (input, indices, size, stride, padding) =>
  raw.maxUnpool3d(input, indices, size, stride, padding),
);

function lpPool(
  name: string,
  dims: number,
  avg: (input: Tensor, kernelSize: Sizes, stride: Sizes, padding: Sizes, ceilMode: boolean) => Tensor,
  max: MaxPooling,
) {
  return named(
    name,
    ['input', 'normType', 'kernelSize', 'stride', 'ceilMode'],
    (input: Tensor, normType: number, kernelSize: Sizes, stride: Sizes | null = null, ceilMode = false): Tensor => {
      if (normType === Infinity) return max(input.abs(), kernelSize, stride, 0, 1, ceilMode);
      if (normType === -Infinity) return max(input.abs().neg(), kernelSize, stride, 0, 1, ceilMode).neg();
      const mean = avg(input.pow(normType), kernelSize, stride ?? [], 0, ceilMode);
      const elements = expand(kernelSize, dims).reduce((product, n) => product * n, 1);
      return mean
        .sign()
        .mul(relu(mean.abs()))
        .mul(elements)
        .pow(1 / normType);
    },
  );
}

/**
 * The `normType`-norms of windows along the last dimension.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool1d.html
 */
export const lpPool1d = lpPool('F.lpPool1d', 1, torch.avgPool1d, maxPool1d);

/**
 * The `normType`-norms of windows of the last two dimensions.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool2d.html
 */
export const lpPool2d = lpPool('F.lpPool2d', 2, raw.avgPool2d, maxPool2d);

/**
 * The `normType`-norms of windows of the last three dimensions.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.lp_pool3d.html
 */
export const lpPool3d = lpPool('F.lpPool3d', 3, raw.avgPool3d, maxPool3d);
