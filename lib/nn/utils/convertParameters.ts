import { describe, typeError } from '../../core/errors.js';
import { Tensor } from '../../core/tensor.js';
import { cat } from '../../generated/functions.js';

/** All of `parameters` with a check that they are on one device. */
function onOneDevice(parameters: Iterable<Tensor>): Tensor[] {
  const list = [...parameters];
  const devices = new Set(list.map((p) => String(p.device)));
  if (devices.size > 1) {
    throw typeError(`the parameters are on different devices, which is not supported: ${[...devices].join(', ')}`);
  }
  return list;
}

/**
 * The elements of all parameters as one vector.
 * @throws TypeError for parameters on different devices.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.parameters_to_vector.html
 */
export function parametersToVector(parameters: Iterable<Tensor>): Tensor {
  return cat(onOneDevice(parameters).map((p) => p.view([-1])));
}

/**
 * Gives the parameters the elements of `vec`, whose memory they then share.
 * @throws TypeError where `vec` is no tensor, or for parameters on different devices.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.vector_to_parameters.html
 */
export function vectorToParameters(vec: Tensor, parameters: Iterable<Tensor>): void {
  if (!(vec instanceof Tensor)) throw typeError(`vectorToParameters takes a tensor, got ${describe(vec)}`);
  let start = 0;
  for (const parameter of onOneDevice(parameters)) {
    const count = parameter.numel();
    parameter.data = vec.narrow(0, start, count).viewAs(parameter).data;
    start += count;
  }
}
