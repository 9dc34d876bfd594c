import type { Handle } from '../../binding.js';
import { Device, type DeviceLike, toDevice } from '../core/device.js';
import { describe, typeError } from '../core/errors.js';
import { Op } from '../core/operator.js';
import { Tensor, wrap } from '../core/tensor.js';
import { native } from '../native.js';
import { type UnpicklingError, unpicklingError } from './errors.js';
import type { Place } from './tensor-builder.js';

/**
 * Where loaded tensors go, instead of where they were saved from: a device for all; a Map or object from saved
 * locations (`cpu`, `cuda:0`) to devices; or a function that gets each storage (as a one-dimensional CPU tensor) with
 * its location, and returns that storage, on any device, or null for the place that it was saved from.
 */
export type MapLocation =
  | DeviceLike
  | ReadonlyMap<string, DeviceLike>
  | Readonly<Record<string, DeviceLike>>
  | ((storage: Tensor, location: string) => Tensor | null | undefined);

const toCopy = new Op('_to_copy', '');

/** What puts the storages of the file `source` where `mapLocation` says. */
export function placer(mapLocation: MapLocation | null, source: string): Place {
  if (mapLocation === null) return (storage, location) => restore(storage, location, source);
  if (typeof mapLocation === 'function') {
    return (storage, location) => {
      const mapped = callMap(mapLocation, storage, location);
      return mapped === 0 ? restore(storage, location, source) : mapped;
    };
  }
  if (typeof mapLocation === 'string' || typeof mapLocation === 'number' || mapLocation instanceof Device) {
    const device = toDevice(mapLocation);
    return (storage) => restore(storage, String(device), source);
  }
  if (typeof mapLocation !== 'object') {
    throw typeError(
      `torch.load: mapLocation must be a device, a Map or object of devices, or a function, got ${describe(mapLocation)}`,
    );
  }
  const entries = mapLocation instanceof Map ? [...mapLocation] : Object.entries(mapLocation);
  const devices = new Map(entries.map(([from, to]) => [from, String(toDevice(to))]));
  return (storage, location) => restore(storage, devices.get(location) ?? location, source);
}

/** A handle to what the function returned; 0 where it left the storage to the default. */
function callMap(map: (storage: Tensor, location: string) => unknown, storage: Handle, location: string): Handle {
  const given = wrap(native.alias(storage));
  try {
    const mapped = map(given, location);
    if (mapped === null || mapped === undefined) return 0;
    const fits =
      mapped instanceof Tensor &&
      mapped.dtype === given.dtype &&
      String(mapped.shape) === String(given.shape) &&
      mapped.isContiguous();
    if (!fits) {
      throw typeError(
        `torch.load: the mapLocation function must return the storage that it is given, moved where it should be, or null; it returned ${describe(mapped)}`,
      );
    }
    const handle = native.alias(mapped._handle);
    if (mapped !== given) mapped.dispose();
    return handle;
  } finally {
    given.dispose();
  }
}

/** The storage on the device that its location names. */
function restore(storage: Handle, location: string, source: string): Handle {
  const { type, index } = deviceOf(location, source);
  if (type === 'cpu') return storage;
  if (type === 'cuda') {
    const count = native.cudaIsAvailable() ? native.cudaDeviceCount() : 0;
    if ((index ?? 0) >= count) {
      const there = count === 0 ? 'no CUDA device' : `only ${count} CUDA device${count === 1 ? '' : 's'}`;
      throw elsewhere(location, there, source);
    }
  }
  return toCopy.call(storage, null, null, location) as Handle;
}

function deviceOf(location: string, source: string): Device {
  try {
    return toDevice(location);
  } catch {
    throw elsewhere(location, 'no such device', source);
  }
}

function elsewhere(location: string, there: string, source: string): UnpicklingError {
  return unpicklingError(
    source,
    `a tensor in it belongs on ${describe(location)}, and this process has ${there}`,
    "Pass { mapLocation: 'cpu' } to load it on the CPU.",
  );
}
