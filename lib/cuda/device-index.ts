import { type DeviceLike, toDevice } from '../core/device.js';
import { rangeError } from '../core/errors.js';

/**
 * The index of the CUDA device that `device` names; null for the current one.
 * @throws RangeError for a device of another type.
 * @internal
 */
export function deviceIndex(fn: string, device: DeviceLike | null | undefined): number | null {
  if (device == null) return null;
  const { type, index } = toDevice(device);
  if (type !== 'cuda') throw rangeError(`${fn} takes a CUDA device, such as 'cuda:0', or its index, got '${type}'`);
  return index;
}
