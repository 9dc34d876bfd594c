/** torch.cuda. See https://pytorch.org/docs/stable/cuda.html */
import './record-stream.js';
import { type DeviceLike, toDeviceString } from '../core/device.js';
import { native } from '../native.js';

export { currentStream, defaultStream, type StreamGuard, setStream, stream } from './current-stream.js';
export { Event, type EventOptions } from './event.js';
export { ExternalStream, Stream, type StreamOptions } from './stream.js';

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
export * from './graphs/index.js';
