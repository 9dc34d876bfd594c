import { float32, type Tensor } from '../../../../index.js';
import { functional } from '../kernel.js';
import { blend } from './blend.js';
import { checkNumber, greyOrRgb } from './checks.js';
import type { Factor } from './factor.js';
import { wholeLuminance } from './grayscale.js';

/** Moves all pixels away from the mean luminance of their image, or nearer to it. */
export function contrast(image: Tensor, factor: Factor): Tensor {
  const channels = greyOrRgb('adjustContrast', image);
  const grey = channels === 3 ? wholeLuminance(image) : image.dtype.isFloatingPoint ? image : image.to(float32);
  return blend(image, grey.mean([-3, -2, -1], true), factor);
}

/**
 * Changes the contrast of images `[..., 1 or 3, H, W]`: 0 gives one shade of grey, 1 the image, 2 twice the contrast.
 * @throws TypeError or RangeError for a factor that is no number or negative, or for other numbers of channels.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.adjust_contrast.html
 */
export const adjustContrast = functional(
  'adjustContrast',
  ['contrastFactor'],
  (contrastFactor: number) => {
    checkNumber('adjustContrast', 'contrastFactor', contrastFactor, 0);
    return { contrastFactor };
  },
  { image: (image, { contrastFactor }) => contrast(image, contrastFactor) },
);
