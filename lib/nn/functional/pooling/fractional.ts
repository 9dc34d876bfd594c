import { rangeError } from '../../../core/errors.js';
import type { Tensor } from '../../../core/tensor.js';
import * as torch from '../../../generated/functions.js';
import * as raw from '../../../generated/nn.js';
import { named } from '../../named.js';
import { expand, type Sizes } from '../../sizes.js';
import type { Pooling, WithIndices } from './common.js';

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
