import { rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import * as torch from '../../generated/functions.js';
import { named } from '../named.js';
import { pad } from './padding.js';
import { avgPool2d, avgPool3d } from './pooling/index.js';

function checkBatchSize(size: readonly number[]): void {
  const perChannel = size.reduce((product, n, i) => (i === 1 ? product : product * n), 1);
  if (perChannel === 1) {
    throw rangeError(`Expected more than 1 value per channel when training, got input size [${size.join(', ')}]`);
  }
}

/**
 * Normalizes each channel of `[N, C, ...]` over the batch: by the batch's statistics when `training`, which also moves
 * `runningMean` and `runningVar` towards them by `momentum`, by the running ones otherwise.
 * @throws RangeError where a channel has a single value when training, or for a negative `eps`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html
 */
export const batchNorm = named(
  'F.batchNorm',
  ['input', 'runningMean', 'runningVar', 'weight', 'bias', 'training', 'momentum', 'eps'],
  (
    input: Tensor,
    runningMean: Tensor | null,
    runningVar: Tensor | null,
    weight: Tensor | null = null,
    bias: Tensor | null = null,
    training = false,
    momentum = 0.1,
    eps = 1e-5,
  ): Tensor => {
    if (training) {
      checkBatchSize(input.shape);
      if (eps <= 0) throw rangeError(`batchNorm: eps must be positive during training, but got ${eps}`);
    } else if (eps < 0) throw rangeError(`batchNorm: eps must be non-negative, but got ${eps}`);
    return torch.batchNorm(input, weight, bias, runningMean, runningVar, training, momentum, eps, true);
  },
);

/**
 * Normalizes each channel of each sample of `[N, C, ...]` by itself, or by the running statistics where not
 * `useInputStats`.
 * @throws RangeError where a channel has a single element.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html
 */
export const instanceNorm = named(
  'F.instanceNorm',
  ['input', 'runningMean', 'runningVar', 'weight', 'bias', 'useInputStats', 'momentum', 'eps'],
  (
    input: Tensor,
    runningMean: Tensor | null = null,
    runningVar: Tensor | null = null,
    weight: Tensor | null = null,
    bias: Tensor | null = null,
    useInputStats = true,
    momentum = 0.1,
    eps = 1e-5,
  ): Tensor => {
    const size = input.shape;
    if (useInputStats && size.slice(2).reduce((product, n) => product * n, 1) === 1) {
      throw rangeError(`Expected more than 1 spatial element when training, got input size [${size.join(', ')}]`);
    }
    return torch.instanceNorm(input, weight, bias, runningMean, runningVar, useInputStats, momentum, eps, true);
  },
);

/**
 * Normalizes over the last dimensions, which are `normalizedShape`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html
 */
export const layerNorm = named(
  'F.layerNorm',
  ['input', 'normalizedShape', 'weight', 'bias', 'eps'],
  (
    input: Tensor,
    normalizedShape: number[],
    weight: Tensor | null = null,
    bias: Tensor | null = null,
    eps = 1e-5,
  ): Tensor => torch.layerNorm(input, normalizedShape, weight, bias, eps, true),
);

/**
 * Divides by the root of the mean square over the last dimensions, which are `normalizedShape`. `eps` is the dtype's
 * own where null.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.rms_norm.html
 */
export const rmsNorm = named(
  'F.rmsNorm',
  ['input', 'normalizedShape', 'weight', 'eps'],
  (input: Tensor, normalizedShape: number[], weight: Tensor | null = null, eps: number | null = null): Tensor =>
    torch.rmsNorm(input, normalizedShape, weight, eps),
);

/**
 * Normalizes each of `numGroups` groups of channels of each sample of `[N, C, ...]`.
 * @throws RangeError for fewer than two dimensions, or a group with a single value.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html
 */
export const groupNorm = named(
  'F.groupNorm',
  ['input', 'numGroups', 'weight', 'bias', 'eps'],
  (input: Tensor, numGroups: number, weight: Tensor | null = null, bias: Tensor | null = null, eps = 1e-5): Tensor => {
    const size = input.shape;
    if (size.length < 2) {
      throw rangeError(`Expected at least 2 dimensions for input tensor but received ${size.length}`);
    }
    checkBatchSize([Math.floor((size[0]! * size[1]!) / numGroups), numGroups, ...size.slice(2)]);
    return torch.groupNorm(input, numGroups, weight, bias, eps, true);
  },
);

/**
 * Divides each element of `[N, C, ...]` by a power of the mean square over `size` neighbouring channels.
 * @throws RangeError for fewer than three dimensions.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.local_response_norm.html
 */
export const localResponseNorm = named(
  'F.localResponseNorm',
  ['input', 'size', 'alpha', 'beta', 'k'],
  (input: Tensor, size: number, alpha = 1e-4, beta = 0.75, k = 1): Tensor => {
    const shape = input.shape;
    if (shape.length < 3) throw rangeError(`Expected 3D or higher dimensionality input (got ${shape.length}D)`);
    if (input.numel() === 0) return input;
    const before = Math.floor(size / 2);
    const after = Math.floor((size - 1) / 2);
    const square = input.mul(input);
    let mean: Tensor;
    if (shape.length === 3) {
      mean = avgPool2d(pad(square.unsqueeze(1), [0, 0, before, after]), [size, 1], 1).squeeze(1);
    } else {
      const volume = square.view([shape[0]!, 1, shape[1]!, shape[2]!, -1]);
      mean = avgPool3d(pad(volume, [0, 0, 0, 0, before, after]), [size, 1, 1], 1)
        .squeeze(1)
        .view(shape);
    }
    return input.div(mean.mul(alpha).add(k).pow(beta));
  },
);

/**
 * Divides by the `p`-norm along `dim`, which is at least `eps`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.functional.normalize.html
 */
export const normalize = named(
  'F.normalize',
  ['input', 'p', 'dim', 'eps', 'out'],
  (input: Tensor, p = 2, dim: number | number[] = 1, eps = 1e-12, out: Tensor | null = null): Tensor => {
    const norm = input.norm(p, dim, true).clampMin(eps).expandAs(input);
    return out ? torch.div(input, norm, { out }) : input.div(norm);
  },
);
