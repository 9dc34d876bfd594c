import { rsub, type Tensor, uint8 } from '../../../../index.js';
import { functional } from '../kernel.js';
import { channelsOf } from './checks.js';
import { ones, valueBits } from './range.js';

/** What is bright becomes dark. */
export function negative(image: Tensor): Tensor {
  channelsOf('invert', image);
  if (image.dtype.isFloatingPoint) return rsub(image, 1);
  if (image.dtype === uint8) return image.bitwiseNot();
  // The sign of a signed integer stays.
  return image.bitwiseXor(ones(valueBits(image.dtype)));
}

/**
 * Inverts images `[..., C, H, W]`: black becomes white.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.invert.html
 */
export const invert = functional('invert', [], () => ({}), { image: negative });
