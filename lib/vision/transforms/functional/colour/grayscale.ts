import { describe, rangeError } from '../../../../core/errors.js';
import { float, type Tensor } from '../../../../index.js';
import { functional } from '../kernel.js';
import { channelsOf, greyOrRgb } from './checks.js';

/** How bright an RGB image is, `[..., 1, H, W]`: floats where the image is made of integers. */
function luminance(image: Tensor): Tensor {
  const [r, g, b] = image.unbind(-3) as [Tensor, Tensor, Tensor];
  return r
    .mul(0.2989)
    .add_(g, { alpha: float(0.587) })
    .add_(b, { alpha: float(0.114) })
    .unsqueeze(-3);
}

/** The luminance of an RGB image, in whole numbers, as floats, where the image has no others. */
export function wholeLuminance(image: Tensor): Tensor {
  const light = luminance(image);
  return image.dtype.isFloatingPoint ? light : light.floor_();
}

/** The one channel of `[..., 1, H, W]`, three times. */
function threefold(image: Tensor): Tensor {
  return image.repeat(image.shape.map((_, d) => (d === image.ndim - 3 ? 3 : 1)));
}

function toGrey(image: Tensor, channels: 1 | 3): Tensor {
  if (greyOrRgb('rgbToGrayscale', image) === 1) return channels === 1 ? image.clone() : threefold(image);
  const grey = luminance(image).to(image.dtype);
  return channels === 3 ? grey.expand(image.shape) : grey;
}

function toRgb(image: Tensor): Tensor {
  const channels = channelsOf('grayscaleToRgb', image);
  if (channels >= 3) return image;
  if (channels === 1) return threefold(image);
  throw rangeError(`grayscaleToRgb needs 1 channel, or 3 of RGB, got ${describe(image)}`);
}

/**
 * Makes images `[..., 1 or 3, H, W]` grey, with one channel or three equal ones, which then share their memory.
 * @throws RangeError for other numbers of channels.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.rgb_to_grayscale.html
 */
export const rgbToGrayscale = functional(
  'rgbToGrayscale',
  ['numOutputChannels'],
  (numOutputChannels: 1 | 3 = 1) => {
    if (numOutputChannels === 1 || numOutputChannels === 3) return { numOutputChannels };
    throw rangeError(`rgbToGrayscale: numOutputChannels must be 1 or 3, got ${describe(numOutputChannels)}`);
  },
  { image: (image, { numOutputChannels }) => toGrey(image, numOutputChannels) },
);

/** The older name of `rgbToGrayscale`. */
export const toGrayscale = rgbToGrayscale;

/**
 * Repeats the one channel of grey images `[..., 1, H, W]` for red, green and blue. An image of three or more stays.
 * @throws RangeError for two channels.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.grayscale_to_rgb.html
 */
export const grayscaleToRgb = functional('grayscaleToRgb', [], () => ({}), { image: toRgb });
