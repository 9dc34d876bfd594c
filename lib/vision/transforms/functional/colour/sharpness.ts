import { float, float32, nn, type Tensor, tensor } from '../../../../index.js';
import { functional } from '../kernel.js';
import { checkNumber, greyOrRgb } from './checks.js';
import { maxValue } from './range.js';

const { conv2d } = nn.functional;
const EDGE = 1 / 13;
const MIDDLE = 5 / 13;
/** What blurs an image a little: a pixel counts five times as much as each neighbour. */
const SMOOTH = [
  [EDGE, EDGE, EDGE],
  [EDGE, MIDDLE, EDGE],
  [EDGE, EDGE, EDGE],
];

function sharpen(image: Tensor, factor: number): Tensor {
  const channels = greyOrRgb('adjustSharpness', image);
  const { dtype, shape } = image;
  const [height, width] = shape.slice(-2) as [number, number];
  if (image.numel() === 0 || height <= 2 || width <= 2) return image;
  const isFloat = dtype.isFloatingPoint;
  const computed = isFloat ? dtype : float32;
  const kernel = tensor(SMOOTH, { dtype: computed, device: image.device }).expand([channels, 1, 3, 3]);
  const images = image.ndim > 4 ? image.reshape([-1, channels, height, width]) : image;
  const sharp = images.to(computed, { copy: true });
  const blurred = conv2d(sharp, kernel, { groups: channels });
  if (!isFloat) blurred.round_();
  // The border, which has not all neighbours, stays as it is.
  const inner = sharp.narrow(-2, 1, height - 2).narrow(-1, 1, width - 2);
  inner.add_(blurred.sub_(inner), { alpha: float(1 - factor) });
  const whole = sharp.clamp_(0, maxValue(dtype));
  const typed = isFloat ? whole : whole.to(dtype);
  return image.ndim > 4 ? typed.reshape(shape) : typed;
}

/**
 * Changes the sharpness of images `[..., 1 or 3, H, W]`: 0 gives a blurred image, 1 the image, 2 twice the sharpness.
 * The border of one pixel stays, and with it images of up to two rows or columns.
 * @throws TypeError or RangeError for a factor that is no number or negative, or for other numbers of channels.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.adjust_sharpness.html
 */
export const adjustSharpness = functional(
  'adjustSharpness',
  ['sharpnessFactor'],
  (sharpnessFactor: number) => {
    checkNumber('adjustSharpness', 'sharpnessFactor', sharpnessFactor, 0);
    return { sharpnessFactor };
  },
  { image: (image, { sharpnessFactor }) => sharpen(image, sharpnessFactor) },
);
