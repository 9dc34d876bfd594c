import type { Tensor } from '../../../core/tensor.js';
import * as torch from '../../../generated/functions.js';
import * as raw from '../../../generated/nn.js';
import { named } from '../../named.js';
import { expand, type Sizes } from '../../sizes.js';
import { relu } from '../activation.js';
import { type MaxPooling, maxPool1d, maxPool2d, maxPool3d } from './max.js';

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
