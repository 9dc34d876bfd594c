import { float32, stack, type Tensor } from '../../../../index.js';
import { functional } from '../kernel.js';
import { convert } from '../misc/toDtype.js';
import { checkNumber, greyOrRgb } from './checks.js';
import { type Factor, operand } from './factor.js';
import { hsvToRgb, rgbToHsv } from './hsv.js';

/** Turns the circle of hues. */
export function turnHue(image: Tensor, factor: Factor): Tensor {
  if (greyOrRgb('adjustHue', image) === 1 || image.numel() === 0) return image;
  const floats = convert(image, float32, true);
  const [h, s, v] = rgbToHsv(floats).unbind(-3) as [Tensor, Tensor, Tensor];
  // Without the dimension of channels, which a factor a sample has.
  const turn = typeof factor === 'number' ? factor : factor.squeeze(-3);
  h.add_(operand(turn, floats)).remainder_(1);
  return convert(hsvToRgb(stack([h, s, v], -3)), image.dtype, true);
}

/**
 * Turns the hues of images `[..., 1 or 3, H, W]`: by half the circle, to the opposite colours, for -0.5 and 0.5, not at
 * all for 0. A grey image stays. Floats have to be from 0 to 1.
 * @throws TypeError or RangeError for a factor that is none, or for other numbers of channels.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.adjust_hue.html
 */
export const adjustHue = functional(
  'adjustHue',
  ['hueFactor'],
  (hueFactor: number) => {
    checkNumber('adjustHue', 'hueFactor', hueFactor, -0.5, 0.5);
    return { hueFactor };
  },
  { image: (image, { hueFactor }) => turnHue(image, hueFactor) },
);
