import { float, type Scalar, Tensor } from '../../../../index.js';

/** How much of a change: one number for all images, or `[N, 1, 1, 1]` of them, one a sample of a batch. */
export type Factor = number | Tensor;

/** A factor as an operand for `image`, whose dtype the result of floats keeps. */
export function operand(factor: Factor, image: Tensor): Scalar | Tensor {
  if (!(factor instanceof Tensor)) return float(factor);
  return image.dtype.isFloatingPoint ? factor.to(image.dtype) : factor;
}
