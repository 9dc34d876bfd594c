import { rangeError } from '../../core/errors.js';
import type { Tensor, TensorData } from '../../index.js';
import { TVTensor, type TVTensorOptions } from './tvTensor.js';

/** `[..., C, H, W]`; a single plane gets a dimension for its channel. */
function asImage(tensor: Tensor): Tensor {
  if (tensor.ndim < 2) throw rangeError(`an image has two dimensions or more, [..., C, H, W]; got ${tensor.ndim}`);
  return tensor.ndim === 2 ? tensor.unsqueeze(0) : tensor;
}

/**
 * Images, `[..., C, H, W]`; `[H, W]` becomes `[1, H, W]`.
 * @throws RangeError for less than two dimensions.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.tv_tensors.Image.html
 */
export class Image extends TVTensor {
  /** Tells TypeScript that other tensors are none. */
  declare private readonly isImage: true;

  constructor(data: TensorData, options: TVTensorOptions = {}) {
    super(data, options, asImage);
  }

  override wrap(tensor: Tensor): this {
    return new (this.constructor as new (tensor: Tensor) => this)(tensor);
  }
}
