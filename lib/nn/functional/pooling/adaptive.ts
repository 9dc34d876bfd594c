import { rangeError } from '../../../core/errors.js';
import type { Tensor } from '../../../core/tensor.js';
import * as torch from '../../../generated/functions.js';
import * as raw from '../../../generated/nn.js';
import { named } from '../../named.js';
import type { Sizes } from '../../sizes.js';
import type { Pooling, WithIndices } from './common.js';

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
