import { type Device, type DeviceLike, toDevice } from './device.js';

let device: string | undefined;
const followers: ((device: string | undefined) => void)[] = [];

/**
 * The device that was set for new tensors, the CPU unless one was.
 * @see https://pytorch.org/docs/stable/generated/torch.get_default_device.html
 */
export function getDefaultDevice(): Device {
  return toDevice(device ?? 'cpu');
}

/**
 * Puts tensors that functions such as `torch.zeros`, `torch.tensor` and `torch.randn` make, and so the parameters of
 * layers, on a device unless they are given another. `null` undoes it.
 * @throws RangeError for an unknown device.
 * @see https://pytorch.org/docs/stable/generated/torch.set_default_device.html
 */
export function setDefaultDevice(value: DeviceLike | null): void {
  device = value === null ? undefined : toDevice(value).toString();
  for (const follow of followers) follow(device);
}

/** The device for a new tensor: the one asked for, else the one that was set for all, if any. */
export function newDevice(asked: DeviceLike | null | undefined): string | undefined {
  return asked == null ? device : toDevice(asked).toString();
}

/** Calls `follow` with the device that was set for new tensors, now and whenever another is. */
export function followDefaultDevice(follow: (device: string | undefined) => void): void {
  followers.push(follow);
  follow(device);
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
