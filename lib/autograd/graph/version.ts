import { handleOf, type Tensor } from '../../core/tensor.js';
import { native } from '../../native.js';

/**
 * Says that tensors were changed in place by something that autograd does not see, such as a write to their memory, so
 * that a backward that needs their former elements fails. Tensors made in inference mode count no changes.
 * @see https://pytorch.org/docs/stable/autograd.html#torch.autograd.graph.increment_version
 */
export function incrementVersion(tensors: Tensor | Iterable<Tensor>): void {
  const list = Symbol.iterator in tensors && !('_handle' in tensors) ? [...tensors] : [tensors as Tensor];
  list.forEach((tensor, i) => {
    handleOf(tensor, `incrementVersion: tensor ${i}`);
  });
  for (const tensor of list) if (!tensor.isInference()) native.incrementVersion(tensor._handle);
}
