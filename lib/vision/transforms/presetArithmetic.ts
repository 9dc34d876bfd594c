import { float32, type Tensor, uint8 } from '../../index.js';
import { maxValue } from './functional/colour/range.js';
import { castBack, resizeImage } from './functional/geometry/resize.js';
import type { InterpolationMode } from './interpolation.js';

/**
 * The presets are of the first version of torchvision's transforms, whose arithmetic differs in the last digit: they
 * resize bytes as floats, and divide by the largest value instead of multiplying by a fraction.
 */

/** Images in another size; bytes are resized as floats, then rounded. */
export function resizeAsFloats(
  image: Tensor,
  size: readonly number[],
  interpolation: InterpolationMode,
  antialias: boolean | null,
): Tensor {
  const resizing = { size, interpolation, maxSize: null, antialias };
  if (image.dtype !== uint8) return resizeImage(image, resizing);
  return castBack(resizeImage(image.to(float32), resizing), uint8, interpolation);
}

/** Images as float32, integers from 0 to 1. */
export function toFloats(image: Tensor): Tensor {
  const floats = image.to(float32);
  return image.dtype.isFloatingPoint ? floats : floats.div(Number(maxValue(image.dtype)));
}
