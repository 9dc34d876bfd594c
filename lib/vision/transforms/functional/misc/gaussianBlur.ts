import { describe, rangeError, typeError } from '../../../../core/errors.js';
import { type Device, type DType, float, float32, linspace, nn, type Tensor } from '../../../../index.js';
import { channelsOf } from '../colour/checks.js';
import { functional } from '../kernel.js';

const { conv2d, pad } = nn.functional;

type Pair = readonly [x: number, y: number];

/** One number for both directions, or `[x, y]`. */
export type OneOrTwo = number | readonly number[];

/** Two numbers of one or two; `lengths` says how many an array may have. */
function pairOf(name: string, value: OneOrTwo, lengths: readonly number[]): Pair {
  const list = typeof value === 'number' ? [value, value] : value;
  if (!Array.isArray(list) || list.some((v) => typeof v !== 'number')) {
    throw typeError(`gaussianBlur: ${name} must be a number or an array of them, got ${describe(value)}`);
  }
  if (!(typeof value === 'number' || lengths.includes(list.length))) {
    throw rangeError(`gaussianBlur: If ${name} is a sequence its length should be 2. Got ${list.length}`);
  }
  return [list[0], list[list.length - 1]];
}

/**
 * The width and height of a kernel.
 * @throws TypeError or RangeError where they are no odd numbers.
 */
export function kernelSizes(kernelSize: OneOrTwo): Pair {
  const sizes = pairOf('kernelSize', kernelSize, [2]);
  if (sizes.every((size) => size > 0 && size % 2 === 1)) return sizes;
  throw rangeError(`gaussianBlur: kernelSize should have odd and positive integers. Got [${sizes}]`);
}

/** How wide the bells are, in pixels; by default what suits the kernel. */
function deviations(sizes: Pair, sigma: OneOrTwo | null): Pair {
  if (sigma === null) return [sizes[0] * 0.15 + 0.35, sizes[1] * 0.15 + 0.35];
  const spread = pairOf('sigma', sigma, [1, 2]);
  if (spread.every((s) => s > 0)) return spread;
  throw rangeError(`gaussianBlur: sigma should have positive values. Got [${spread}]`);
}

function kernel1d(size: number, sigma: number, dtype: DType, device: Device): Tensor {
  const end = (size - 1) / (2 * Math.sqrt(2));
  return linspace(float(-end), float(end), size, { dtype, device }).div(float(sigma)).pow(2).neg().softmax(0);
}

function blur(image: Tensor, [width, height]: Pair, [sigmaX, sigmaY]: Pair): Tensor {
  const channels = channelsOf('gaussianBlur', image);
  const { dtype, shape, ndim, device } = image;
  if (image.numel() === 0) return image;
  // A kernel is not made before it is known to fit: it may be larger than memory.
  if (width > 2 * shape[ndim - 1]! - 1 || height > 2 * shape[ndim - 2]! - 1) {
    throw rangeError(
      `gaussianBlur: a kernel of [${width}, ${height}] reaches beyond the reflection of ${describe(image)}; ` +
        'a side has to be less than twice that of the image.',
    );
  }
  const isFloat = dtype.isFloatingPoint;
  const computed = isFloat ? dtype : float32;
  const row = kernel1d(width, sigmaX, computed, device);
  const column = kernel1d(height, sigmaY, computed, device).unsqueeze(-1);
  const kernel = column.mul(row).expand([channels, 1, height, width]);
  const images = ndim === 3 ? image.unsqueeze(0) : ndim > 4 ? image.reshape([-1, ...shape.slice(-3)]) : image;
  const [across, down] = [(width - 1) / 2, (height - 1) / 2];
  const padded = pad(isFloat ? images : images.to(float32), [across, across, down, down], { mode: 'reflect' });
  const blurred = conv2d(padded, kernel, { groups: channels });
  const shaped = ndim === 3 ? blurred.squeeze(0) : ndim > 4 ? blurred.reshape(shape) : blurred;
  return isFloat ? shaped : shaped.round_().to(dtype);
}

/**
 * Blurs images `[..., C, H, W]` with a bell-shaped kernel of `kernelSize` pixels, one odd number or `[x, y]`. `sigma`
 * says how wide the bell is, in pixels: a number, `[x, y]`, or null for what suits the kernel. Beyond the border the
 * image goes on mirrored, so that it has to be more than half a kernel large.
 * @throws TypeError or RangeError for sizes that are not odd, or a sigma that is not positive.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.gaussian_blur.html
 */
export const gaussianBlur = functional(
  'gaussianBlur',
  ['kernelSize', 'sigma'],
  (kernelSize: OneOrTwo, sigma: OneOrTwo | null = null) => {
    const sizes = kernelSizes(kernelSize);
    return { kernelSize: sizes, sigma: deviations(sizes, sigma) };
  },
  { image: (image, { kernelSize, sigma }) => blur(image, kernelSize, sigma) },
);
