import { rangeError } from '../../core/errors.js';
import type { Tensor, TensorData } from '../../index.js';
import { TVTensor, type TVTensorOptions } from './tvTensor.js';

function asVideo(tensor: Tensor): Tensor {
  if (tensor.ndim < 4) throw rangeError(`a video has four dimensions or more, [..., T, C, H, W]; got ${tensor.ndim}`);
  return tensor;
}

/**
 * Videos, `[..., T, C, H, W]`. All frames are transformed alike.
 * @throws RangeError for less than four dimensions.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.tv_tensors.Video.html
 */
export class Video extends TVTensor {
  /** Tells TypeScript that other tensors are none. */
  declare private readonly isVideo: true;

  constructor(data: TensorData, options: TVTensorOptions = {}) {
    super(data, options, asVideo);
  }

  override wrap(tensor: Tensor): this {
    return new (this.constructor as new (tensor: Tensor) => this)(tensor);
  }
}
