import { float, float32, type Tensor } from '../../../../index.js';
import { functional } from '../kernel.js';
import { convert } from '../misc/toDtype.js';
import { channelsOf, checkNumber } from './checks.js';

function bend(image: Tensor, { gamma, gain }: { gamma: number; gain: number }): Tensor {
  channelsOf('adjustGamma', image);
  const exponent = float(gamma);
  const curved = image.dtype.isFloatingPoint ? image.pow(exponent) : convert(image, float32, true).pow_(exponent);
  // Without a gain nothing can leave the range.
  const gained = gain === 1 ? curved : curved.mul_(float(gain)).clamp_(0, 1);
  return convert(gained, image.dtype, true);
}

/**
 * Gives images `[..., C, H, W]`, of integers or of floats from 0 to 1, as `gain * image ** gamma` on the scale from 0 to
 * 1: a gamma above 1 makes shadows darker, one below 1 lighter.
 * @throws TypeError or RangeError for a gamma that is no number or negative, or a gain that is no number.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.adjust_gamma.html
 */
export const adjustGamma = functional(
  'adjustGamma',
  ['gamma', 'gain'],
  (gamma: number, gain: number = 1) => {
    checkNumber('adjustGamma', 'gamma', gamma, 0);
    checkNumber('adjustGamma', 'gain', gain);
    return { gamma, gain };
  },
  { image: bend },
);
