import { Device, type DeviceLike, toDevice } from './device.js';
import { within } from './guard.js';

/** The one that was set; undefined where none was. */
let current: string | undefined;
const followers: ((device: string | undefined) => void)[] = [];

/**
 * The device that was set for new tensors, the CPU unless one was.
 * @see https://pytorch.org/docs/stable/generated/torch.get_default_device.html
 */
export function getDefaultDevice(): Device {
  return toDevice(current ?? 'cpu');
}

/**
 * Puts tensors that functions such as `torch.zeros`, `torch.tensor` and `torch.randn` make, and so the parameters of
 * layers, on a device unless they are given another. `null` undoes it.
 * @throws RangeError for an unknown device.
 * @see https://pytorch.org/docs/stable/generated/torch.set_default_device.html
 */
export function setDefaultDevice(value: DeviceLike | null): void {
  put(value === null ? undefined : toDevice(value).toString());
}

function put(device: string | undefined): void {
  current = device;
  for (const follow of followers) follow(device);
}

/**
 * A device by type and index (`device('cuda', 0)`), or by its text (`device('cuda:0')`). With a function after it, the
 * default device while that runs, in place of one that was set: `device('meta', () => new Net())` makes a network without
 * memory, and returns it.
 * @throws RangeError for an unknown type or a bad index.
 * @throws TypeError for an asynchronous function.
 * @see https://pytorch.org/docs/stable/tensor_attributes.html#torch.device
 */
export function device(type: DeviceLike, index?: number | null): Device;
export function device<T>(type: DeviceLike, fn: () => T): T;
export function device<T>(type: DeviceLike, index: number | null, fn: () => T): T;
export function device(type: DeviceLike, ...args: [(number | null | (() => unknown))?, (() => unknown)?]): unknown {
  const fn = args.at(-1);
  const index = typeof args[0] === 'function' ? null : (args[0] ?? null);
  const named = index === null ? toDevice(type) : new Device(type as string, index);
  if (typeof fn !== 'function') return named;
  return within('torch.device', () => enter(named), fn);
}

function enter(device: Device): () => void {
  const before = current;
  put(device.toString());
  return () => put(before);
}

/** The device for a new tensor: the one asked for, else the one that was set for all, if any. */
export function newDevice(asked: DeviceLike | null | undefined): string | undefined {
  return asked == null ? current : toDevice(asked).toString();
}

/** Calls `follow` with the device that was set for new tensors, now and whenever another is. */
export function followDefaultDevice(follow: (device: string | undefined) => void): void {
  followers.push(follow);
  follow(current);
}

/** The operators whose tensors go to the default device, as in Python: not all that make some. */
const FACTORIES = new Set(
  (
    'arange bartlett_window blackman_window empty empty_permuted empty_quantized empty_strided eye fft_fftfreq ' +
    'fft_rfftfreq full hamming_window hann_window kaiser_window linspace logspace ones rand randint randn randperm ' +
    'range scalar_tensor sparse_bsc_tensor sparse_bsr_tensor sparse_compressed_tensor sparse_coo_tensor ' +
    'sparse_csc_tensor sparse_csr_tensor tril_indices triu_indices zeros'
  ).split(' '),
);

export const isFactory = (operator: string): boolean => FACTORIES.has(operator);
