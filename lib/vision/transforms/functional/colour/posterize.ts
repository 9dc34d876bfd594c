import { describe, rangeError } from '../../../../core/errors.js';
import type { Tensor } from '../../../../index.js';
import { functional } from '../kernel.js';
import { channelsOf } from './checks.js';
import { ones, valueBits } from './range.js';

function reduce(image: Tensor, bits: number): Tensor {
  channelsOf('posterize', image);
  if (image.dtype.isFloatingPoint) {
    const levels = 2 ** bits;
    const whole = image.mul(levels).floor_();
    return whole.clamp_(0, levels - 1).mul_(1 / levels);
  }
  const all = valueBits(image.dtype);
  return bits >= all ? image : image.bitwiseAnd(ones(bits, all - bits));
}

/**
 * Keeps the `bits` highest bits (0 to 8) of each pixel of images `[..., C, H, W]`; floats from 0 to 1 get as many levels.
 * @throws RangeError for other numbers of bits.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.posterize.html
 */
export const posterize = functional(
  'posterize',
  ['bits'],
  (bits: number) => {
    if (Number.isInteger(bits) && bits >= 0 && bits <= 8) return { bits };
    throw rangeError(`posterize: bits must be an integer from 0 to 8, got ${describe(bits)}`);
  },
  { image: (image, { bits }) => reduce(image, bits) },
);
