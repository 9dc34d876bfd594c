import { float, rsub, type Tensor } from '../../../../index.js';
import type { Factor } from './factor.js';
import { operand } from './factor.js';
import { maxValue } from './range.js';

/** `image * ratio + other * (1 - ratio)`, within the range of the image's dtype, which the result has. */
export function blend(image: Tensor, other: Tensor, ratio: Factor): Tensor {
  const { dtype } = image;
  const share = operand(ratio, image);
  const part = image.mul(share);
  const mixed =
    typeof ratio === 'number'
      ? part.add_(other, { alpha: float(1 - ratio) })
      : part.add_(other.mul(rsub(share as Tensor, 1)));
  const within = mixed.clamp_(0, maxValue(dtype));
  return dtype.isFloatingPoint ? within : within.to(dtype);
}
