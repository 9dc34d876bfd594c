import { type DeviceLike, toDeviceString } from '../core/device.js';
import { native } from '../native.js';

export {
  type CompileOptions,
  type CudaKernel,
  compileKernel,
  type LaunchOptions,
  type LaunchStream,
} from './kernel/index.js';

/** Whether a CUDA device can be used. @see https://pytorch.org/docs/stable/generated/torch.cuda.is_available.html */
export function isAvailable(): boolean {
  return native.cudaIsAvailable();
}

/** @see https://pytorch.org/docs/stable/generated/torch.cuda.device_count.html */
export function deviceCount(): number {
  return native.cudaDeviceCount();
}

/** Waits until the device has done all that it was given. @see https://pytorch.org/docs/stable/generated/torch.cuda.synchronize.html */
export function synchronize(device: DeviceLike = 'cuda'): void {
  native.synchronize(toDeviceString(device));
}

/** Gives memory that the allocator keeps in reserve back to the device. @see https://pytorch.org/docs/stable/generated/torch.cuda.memory.empty_cache.html */
export function emptyCache(): void {
  native.emptyCache();
}
