import type { Tensor } from '../../../../index.js';
import { functional } from '../kernel.js';
import { checkNumber, greyOrRgb } from './checks.js';
import { type Factor, operand } from './factor.js';
import { maxValue } from './range.js';

/** Multiplies all channels. */
export function brighten(image: Tensor, factor: Factor): Tensor {
  const { dtype } = image;
  greyOrRgb('adjustBrightness', image);
  const bright = image.mul(operand(factor, image)).clamp_(0, maxValue(dtype));
  return dtype.isFloatingPoint ? bright : bright.to(dtype);
}

/**
 * Multiplies the brightness of images `[..., 1 or 3, H, W]`: 0 gives black, 1 the image, 2 twice the brightness.
 * @throws TypeError or RangeError for a factor that is no number or negative, or for other numbers of channels.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.adjust_brightness.html
 */
export const adjustBrightness = functional(
  'adjustBrightness',
  ['brightnessFactor'],
  (brightnessFactor: number) => {
    checkNumber('adjustBrightness', 'brightnessFactor', brightnessFactor, 0);
    return { brightnessFactor };
  },
  { image: (image, { brightnessFactor }) => brighten(image, brightnessFactor) },
);
