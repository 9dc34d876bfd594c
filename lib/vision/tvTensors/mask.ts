import type { Tensor, TensorData } from '../../index.js';
import { TVTensor, type TVTensorOptions } from './tvTensor.js';

/**
 * Masks, `[..., H, W]`: classes or instances, one a pixel. They are resized and turned without mixing neighbours.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.tv_tensors.Mask.html
 */
export class Mask extends TVTensor {
  /** Tells TypeScript that other tensors are none. */
  declare private readonly isMask: true;

  constructor(data: TensorData, options: TVTensorOptions = {}) {
    super(data, options, (tensor) => tensor);
  }

  override wrap(tensor: Tensor): this {
    return new (this.constructor as new (tensor: Tensor) => this)(tensor);
  }
}
