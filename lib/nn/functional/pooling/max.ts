import type { Tensor } from '../../../core/tensor.js';
import * as torch from '../../../generated/functions.js';
import * as raw from '../../../generated/nn.js';
import { named } from '../../named.js';
import type { Sizes } from '../../sizes.js';
import type { Pooling, WithIndices } from './common.js';

export type MaxPooling = Pooling<
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
