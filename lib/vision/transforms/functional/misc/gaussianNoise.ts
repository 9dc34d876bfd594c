import { describe, rangeError } from '../../../../core/errors.js';
import { float, float32, int16, randnLike, type Tensor, uint8 } from '../../../../index.js';
import { channelsOf, checkNumber } from '../colour/checks.js';
import { functional } from '../kernel.js';

function addNoise(image: Tensor, mean: number, sigma: number, clip: boolean): Tensor {
  channelsOf('gaussianNoise', image);
  if (image.dtype.isFloatingPoint) {
    const noise = randnLike(image).mul(float(sigma)).add(float(mean));
    const noisy = image.add(noise);
    return clip ? noisy.clamp(0, 1) : noisy;
  }
  if (image.dtype !== uint8) {
    throw rangeError(`gaussianNoise: Input tensor is expected to be in uint8 or float dtype, got ${describe(image)}`);
  }
  const noise = randnLike(image, { dtype: float32 })
    .mul(float(sigma * 255))
    .add(float(mean * 255));
  const noisy = image.add(noise.to(int16));
  return (clip ? noisy.clamp(0, 255) : noisy).to(uint8);
}

/**
 * Adds normal noise to images `[..., C, H, W]`, of uint8 or of floats from 0 to 1. `mean` and `sigma` are on the scale
 * from 0 to 1 for both. `clip` keeps the result in the range of the dtype; without it uint8 wraps around.
 * @throws TypeError or RangeError for a negative sigma, or images of other dtypes.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.gaussian_noise.html
 */
export const gaussianNoise = functional(
  'gaussianNoise',
  ['mean', 'sigma', 'clip'],
  (mean: number = 0, sigma: number = 0.1, clip: boolean = true) => {
    checkNumber('gaussianNoise', 'mean', mean);
    checkNumber('gaussianNoise', 'sigma', sigma, 0);
    return { mean, sigma, clip };
  },
  { image: (image, { mean, sigma, clip }) => addNoise(image, mean, sigma, clip) },
);
