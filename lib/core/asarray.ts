import { signature } from './arguments.js';
import { asTensor } from './create.js';
import type { TensorData } from './data.js';
import { newDevice } from './default-device.js';
import type { DeviceLike } from './device.js';
import { type DTypeLike, toDtype } from './dtype.js';
import { describe, rangeError } from './errors.js';
import { Tensor } from './tensor.js';

export interface AsarrayOptions {
  dtype?: DTypeLike | null;
  device?: DeviceLike | null;
  /** true always copies, false never; by default only what has to be. */
  copy?: boolean | null;
  requiresGrad?: boolean;
}

const read = signature<AsarrayOptions & { obj: TensorData }>('torch.asarray', [
  'obj',
  '*',
  'dtype?',
  'device?',
  'copy?',
  'requiresGrad?',
]);

/**
 * `obj` as a tensor: a tensor is returned as it is where it has the dtype and the device asked for and no copy is,
 * else it is converted within the autograd graph; any other data are copied, as `torch.tensor` does.
 * @throws RangeError where `copy` is false and a copy is needed.
 * @see https://pytorch.org/docs/stable/generated/torch.asarray.html
 */
export function asarray(obj: TensorData, options?: AsarrayOptions): Tensor;
export function asarray(...args: unknown[]): Tensor {
  const { obj, dtype, device, copy = null, requiresGrad = false } = read(args);
  if (copy === false) checkShared(obj, dtype, device);
  const converted = asTensor(obj, { dtype, device });
  const result = copy === true && converted === obj ? converted.clone() : converted;
  if (requiresGrad && !result.requiresGrad) result.requiresGrad = true;
  return result;
}

function checkShared(obj: TensorData, dtype: AsarrayOptions['dtype'], device: AsarrayOptions['device']): void {
  const refuse = (why: string) => rangeError(`torch.asarray: copy is false, but ${why}; leave copy out.`);
  if (!(obj instanceof Tensor)) throw refuse(`data that are no tensor have to be copied, got ${describe(obj)}`);
  if (dtype != null && toDtype(dtype) !== obj.dtype) throw refuse(`${obj.dtype} has to become ${toDtype(dtype)}`);
  const target = newDevice(device);
  const here = String(obj.device);
  if (target !== undefined && target !== here && !here.startsWith(`${target}:`)) {
    throw refuse(`the tensor has to go from ${here} to ${target}`);
  }
}
