import { newTensor, type TensorOptions } from '../create.js';
import type { TensorData } from '../data.js';
import { install } from './install.js';

declare module '../tensor.js' {
  interface Tensor {
    /**
     * A tensor of the given data, with this tensor's dtype and on its device unless others are given.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.new_tensor.html
     */
    newTensor(data: TensorData, options?: TensorOptions): Tensor;
  }
}

install({
  newTensor(data: TensorData, options?: TensorOptions) {
    return newTensor(this, data, options);
  },
});
