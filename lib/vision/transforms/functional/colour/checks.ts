import { describe, rangeError, typeError } from '../../../../core/errors.js';
import { Tensor } from '../../../../index.js';

const GREY_OR_RGB = [1, 3];

/**
 * The number of channels of an image `[..., C, H, W]`.
 * @throws TypeError where `image` is no tensor; RangeError where it has too few dimensions.
 */
export function channelsOf(fn: string, image: Tensor): number {
  if (!(image instanceof Tensor)) throw typeError(`${fn}: image must be a tensor, got ${describe(image)}`);
  if (image.ndim < 3) {
    throw rangeError(`${fn} needs an image [..., C, H, W], got ${describe(image)}; unsqueeze(0) adds a channel.`);
  }
  return image.shape[image.ndim - 3]!;
}

/**
 * As `channelsOf`, for what is defined for grey and RGB images.
 * @throws RangeError where `image` has other channels.
 */
export function greyOrRgb(fn: string, image: Tensor): number {
  const channels = channelsOf(fn, image);
  if (!GREY_OR_RGB.includes(channels)) {
    throw rangeError(`${fn}: permitted channel values are 1 or 3, but found ${channels} in ${describe(image)}`);
  }
  return channels;
}

/** @throws TypeError where `value` is no number; RangeError where it is not in the interval from `low` to `high`. */
export function checkNumber(fn: string, name: string, value: number, low = -Infinity, high = Infinity): void {
  if (typeof value !== 'number') throw typeError(`${fn}: ${name} must be a number, got ${describe(value)}`);
  if (value >= low && value <= high) return;
  const wanted = high === Infinity ? (low === 0 ? 'not negative' : `at least ${low}`) : `from ${low} to ${high}`;
  throw rangeError(`${fn}: ${name} must be ${low === -Infinity ? 'a number' : wanted}, got ${value}`);
}
