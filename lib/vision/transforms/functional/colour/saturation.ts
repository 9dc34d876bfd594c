import type { Tensor } from '../../../../index.js';
import { functional } from '../kernel.js';
import { blend } from './blend.js';
import { checkNumber, greyOrRgb } from './checks.js';
import type { Factor } from './factor.js';
import { wholeLuminance } from './grayscale.js';

/** Moves all pixels away from their own shade of grey, or nearer to it. */
export function saturate(image: Tensor, factor: Factor): Tensor {
  return greyOrRgb('adjustSaturation', image) === 1 ? image : blend(image, wholeLuminance(image), factor);
}

/**
 * Changes the saturation of images `[..., 1 or 3, H, W]`: 0 gives a grey image, 1 the image, 2 twice the saturation.
 * A grey image stays.
 * @throws TypeError or RangeError for a factor that is no number or negative, or for other numbers of channels.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.adjust_saturation.html
 */
export const adjustSaturation = functional(
  'adjustSaturation',
  ['saturationFactor'],
  (saturationFactor: number) => {
    checkNumber('adjustSaturation', 'saturationFactor', saturationFactor, 0);
    return { saturationFactor };
  },
  { image: (image, { saturationFactor }) => saturate(image, saturationFactor) },
);
