import { rangeError } from '../../../../core/errors.js';
import { float, type Tensor, where } from '../../../../index.js';
import { functional } from '../kernel.js';
import { channelsOf, checkNumber } from './checks.js';
import { negative } from './invert.js';
import { maxValue } from './range.js';

function invertBright(image: Tensor, threshold: number): Tensor {
  channelsOf('solarize', image);
  const most = maxValue(image.dtype);
  if (threshold > most) {
    throw rangeError(`solarize: threshold must be at most ${most} for ${image.dtype}, got ${threshold}`);
  }
  return where(image.ge(float(threshold)), negative(image), image);
}

/**
 * Inverts the pixels of images `[..., C, H, W]` that are not below `threshold`.
 * @throws TypeError or RangeError for a threshold that is no number, or above what the dtype can hold (1 for floats).
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.solarize.html
 */
export const solarize = functional(
  'solarize',
  ['threshold'],
  (threshold: number) => {
    checkNumber('solarize', 'threshold', threshold);
    return { threshold };
  },
  { image: (image, { threshold }) => invertBright(image, threshold) },
);
