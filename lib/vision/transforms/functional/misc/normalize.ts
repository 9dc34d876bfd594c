import { describe, rangeError, typeError } from '../../../../core/errors.js';
import { asTensor, Tensor } from '../../../../index.js';
import { channelsOf } from '../colour/checks.js';
import { functional } from '../kernel.js';

/** A number for all channels, or one a channel. */
export type PerChannel = number | readonly number[] | Tensor;

/** @throws TypeError where a value is neither a tensor nor made of numbers. */
function checkValues(name: string, value: PerChannel): void {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (value instanceof Tensor || list.every((v) => typeof v === 'number')) return;
  throw typeError(`normalize: ${name} must be numbers, one a channel, got ${describe(value)}`);
}

/** Throws unless they can be the means and deviations of channels. */
export function checkMoments(mean: PerChannel, std: PerChannel): void {
  checkValues('mean', mean);
  checkValues('std', std);
  if (std === 0 || (Array.isArray(std) && std.includes(0))) {
    throw rangeError('normalize: std evaluated to zero, leading to division by zero.');
  }
}

/** Values to compute with an image: those of channels `[C, 1, 1]`. */
function perChannel(value: PerChannel, { dtype, device }: Tensor): Tensor {
  const values = asTensor(value as number | number[] | Tensor, { dtype, device });
  return values.ndim === 1 ? values.view([-1, 1, 1]) : values;
}

function standardize(image: Tensor, mean: PerChannel, std: PerChannel, inplace: boolean): Tensor {
  channelsOf('normalize', image);
  if (!image.dtype.isFloatingPoint) {
    throw typeError(
      `normalize: Input tensor should be a float tensor. Got ${image.dtype}; toDtype(image, 'float32', true)`,
    );
  }
  const center = perChannel(mean, image);
  return (inplace ? image.sub_(center) : image.sub(center)).div_(perChannel(std, image));
}

/**
 * Subtracts `mean` from float images `[..., C, H, W]` and divides by `std`, of each channel its own where there are many.
 * `inplace` changes the image itself.
 * @throws TypeError for images of integers; RangeError where a deviation is 0.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.normalize.html
 */
export const normalize = functional(
  'normalize',
  ['mean', 'std', 'inplace'],
  (mean: PerChannel, std: PerChannel, inplace: boolean = false) => {
    checkMoments(mean, std);
    return { mean, std, inplace };
  },
  { image: (image, { mean, std, inplace }) => standardize(image, mean, std, inplace) },
);
