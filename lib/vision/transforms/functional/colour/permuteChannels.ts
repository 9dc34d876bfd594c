import { describe, rangeError, typeError } from '../../../../core/errors.js';
import { slice, Tensor } from '../../../../index.js';
import { functional } from '../kernel.js';
import { channelsOf } from './checks.js';

function reorder(image: Tensor, permutation: readonly number[]): Tensor {
  const channels = channelsOf('permuteChannels', image);
  if (permutation.length !== channels) {
    throw rangeError(
      `permuteChannels: Length of permutation does not match number of channels: ${permutation.length} != ${channels}`,
    );
  }
  if (permutation.some((c) => !Number.isInteger(c) || c < -channels || c >= channels)) {
    throw rangeError(`permuteChannels: permutation must hold channels from 0 to ${channels - 1}, got [${permutation}]`);
  }
  if (image.numel() === 0) return image;
  const images = image.reshape([-1, ...image.shape.slice(-3)]);
  return images.index(slice(null), permutation).reshape(image.shape);
}

/**
 * Puts the channels of images `[..., C, H, W]` into another order: the result's channel `c` is the image's channel
 * `permutation[c]`.
 * @throws TypeError or RangeError where `permutation` doesn't name a channel for each.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.permute_channels.html
 */
export const permuteChannels = functional(
  'permuteChannels',
  ['permutation'],
  (permutation: readonly number[] | Tensor) => {
    const order = permutation instanceof Tensor ? permutation.tolist() : permutation;
    if (Array.isArray(order)) return { permutation: order as number[] };
    throw typeError(`permuteChannels: permutation must be an array of numbers, got ${describe(permutation)}`);
  },
  { image: (image, { permutation }) => reorder(image, permutation) },
);
