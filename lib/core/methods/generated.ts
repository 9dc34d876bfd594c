import { installMethods } from '../../generated/methods.js';
import type { TensorMethods } from '../../generated/tensor-methods.js';
import { Tensor } from '../tensor.js';

declare module '../tensor.js' {
  // The methods that the generator writes from libtorch's schemas.
  interface Tensor extends TensorMethods {}
}

installMethods(Tensor.prototype);
