import { float32, type Tensor } from '../../../../index.js';
import { functional } from '../kernel.js';
import { greyOrRgb } from './checks.js';
import { maxValue } from './range.js';

function stretch(image: Tensor): Tensor {
  greyOrRgb('autocontrast', image);
  if (image.numel() === 0) return image;
  const { dtype } = image;
  const bound = maxValue(dtype);
  const floats = dtype.isFloatingPoint ? image : image.to(float32);
  const least = floats.amin([-2, -1], true);
  const most = floats.amax([-2, -1], true);
  // A channel of one value has nothing to stretch.
  const flat = most.eq(least);
  const scale = most.sub_(least).mul_(1 / Number(bound));
  least.indexPut_([flat], 0);
  scale.indexPut_([flat], 1);
  return floats.sub(least).div_(scale).clamp_(0, bound).to(dtype);
}

/**
 * Stretches each channel of images `[..., 1 or 3, H, W]` so that its darkest pixel is black and its brightest white.
 * @throws RangeError for other numbers of channels.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.autocontrast.html
 */
export const autocontrast = functional('autocontrast', [], () => ({}), { image: stretch });
