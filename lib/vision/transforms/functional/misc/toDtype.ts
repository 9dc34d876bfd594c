import { rangeError } from '../../../../core/errors.js';
import {
  type DType,
  type DTypeLike,
  toDtype as dtypeOf,
  float,
  float32,
  type Tensor,
  uint16,
} from '../../../../index.js';
import { maxValue, valueBits } from '../colour/range.js';
import { functional } from '../kernel.js';

/** Conversions of floats to integers that they can't tell from each other, so that scaling would overflow. */
const UNSAFE = new Set(['float32 int32', 'float32 int64', 'float64 int64']);

/** An image in another dtype; `scale` maps what stands for full brightness in the one to that in the other. */
export function convert(image: Tensor, to: DType, scale: boolean): Tensor {
  const from = image.dtype;
  if (from === to) return image;
  if (!scale || (from.isFloatingPoint && to.isFloatingPoint)) return image.to(to);
  if (from.isFloatingPoint) {
    if (UNSAFE.has(`${from.name} ${to.name}`)) {
      throw rangeError(`The conversion from ${from} to ${to} cannot be performed safely.`);
    }
    // Almost 256 for uint8, not 255: equal shares of the range from 0 to 1 then give each integer.
    return image.mul(float(Number(maxValue(to)) + 1 - 1e-3)).to(to);
  }
  if (to.isFloatingPoint) return image.to(to).mul_(1 / Number(maxValue(from)));
  const shift = valueBits(from) - valueBits(to);
  // libtorch shifts no uint16.
  if (shift > 0) return (from === uint16 ? image.div(2 ** shift) : image.bitwiseRightShift(shift)).to(to);
  return to === uint16 ? image.to(to).mul(2 ** -shift) : image.to(to).bitwiseLeftShift_(-shift);
}

const plain = (input: Tensor, { dtype }: { dtype: DType }): Tensor => input.to(dtype);

/**
 * Converts a tensor. With `scale`, images and videos are also scaled, from the range of the one dtype to that of the
 * other: 0 to 255 for uint8, 0 to 1 for floats.
 * @throws RangeError where scaling could overflow, as from float32 to int32.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.to_dtype.html
 */
export const toDtype = functional(
  'toDtype',
  ['dtype', 'scale'],
  (dtype: DTypeLike = float32, scale: boolean = false) => ({ dtype: dtypeOf(dtype), scale }),
  {
    image: (image, { dtype, scale }) => convert(image, dtype, scale),
    mask: plain,
    boundingBoxes: plain,
    keyPoints: plain,
  },
);

/**
 * Converts images and scales them; the older name of `toDtype(image, dtype, true)`.
 * @throws RangeError where scaling could overflow, as from float32 to int32.
 */
export const convertImageDtype = functional(
  'convertImageDtype',
  ['dtype'],
  (dtype: DTypeLike = float32) => ({ dtype: dtypeOf(dtype) }),
  { image: (image, { dtype }) => convert(image, dtype, true) },
);
