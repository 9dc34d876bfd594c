import type { NestedFigures } from '../../../binding.js';
import type { DeviceLike } from '../../core/device.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { native } from '../../native.js';
import { binding } from '../binding.js';
import { deviceIndex } from '../device-index.js';
import { isInitialized } from '../devices.js';

/** Figures under Python's keys; where a figure is of several kinds, under the kinds, such as `all`, `large_pool` and `small_pool`. */
export type { NestedFigures };

/** Appends the figures with their keys joined by points. */
function flatten(figures: NestedFigures, prefix: string, into: [string, number][]): [string, number][] {
  for (const [key, value] of Object.entries(figures)) {
    if (typeof value === 'number') into.push([prefix + key, value]);
    else flatten(value, `${prefix}${key}.`, into);
  }
  return into;
}

const flat = (figures: NestedFigures): Record<string, number> =>
  Object.fromEntries(flatten(figures, '', []).sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * What libtorch's allocator holds of a device's memory and has done, by Python's keys, such as
 * `'allocated_bytes.all.current'`. Empty before CUDA is used.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.memory.memory_stats.html
 */
export function memoryStats(device?: DeviceLike | null): Record<string, number> {
  return flat(memoryStatsAsNestedDict(device));
}

/** As {@link memoryStats}, nested. @see https://pytorch.org/docs/stable/generated/torch.cuda.memory.memory_stats_as_nested_dict.html */
export function memoryStatsAsNestedDict(device?: DeviceLike | null): NestedFigures {
  const index = deviceIndex('torch.cuda.memoryStats', device);
  return isInitialized() ? binding().memoryStats(index) : {};
}

const figure = (device: DeviceLike | null | undefined, key: string): number => memoryStats(device)[key] ?? 0;

/** Bytes that tensors have on a device. @see https://pytorch.org/docs/stable/generated/torch.cuda.memory.memory_allocated.html */
export function memoryAllocated(device?: DeviceLike | null): number {
  return figure(device, 'allocated_bytes.all.current');
}

/** The most bytes that tensors had at a time, since the beginning or {@link resetPeakMemoryStats}. @see https://pytorch.org/docs/stable/generated/torch.cuda.memory.max_memory_allocated.html */
export function maxMemoryAllocated(device?: DeviceLike | null): number {
  return figure(device, 'allocated_bytes.all.peak');
}

/** Bytes that the allocator has of a device, for tensors there are and those to come. @see https://pytorch.org/docs/stable/generated/torch.cuda.memory.memory_reserved.html */
export function memoryReserved(device?: DeviceLike | null): number {
  return figure(device, 'reserved_bytes.all.current');
}

/** The most bytes that the allocator had, since the beginning or {@link resetPeakMemoryStats}. @see https://pytorch.org/docs/stable/generated/torch.cuda.memory.max_memory_reserved.html */
export function maxMemoryReserved(device?: DeviceLike | null): number {
  return figure(device, 'reserved_bytes.all.peak');
}

/** Lets peaks begin anew with what is there now. @throws TorchError without CUDA. @see https://pytorch.org/docs/stable/generated/torch.cuda.memory.reset_peak_memory_stats.html */
export function resetPeakMemoryStats(device?: DeviceLike | null): void {
  binding().memoryResetPeakStats(deviceIndex('torch.cuda.resetPeakMemoryStats', device));
}

/** Lets what is summed up (`allocated`, `freed`, counts) begin anew. @throws TorchError without CUDA. @see https://pytorch.org/docs/stable/generated/torch.cuda.memory.reset_accumulated_memory_stats.html */
export function resetAccumulatedMemoryStats(device?: DeviceLike | null): void {
  binding().memoryResetAccumulatedStats(deviceIndex('torch.cuda.resetAccumulatedMemoryStats', device));
}

/** What the allocator of page-locked memory holds and has done, by Python's keys; times are in microseconds. Empty before CUDA is used. */
export function hostMemoryStats(): Record<string, number> {
  return flat(hostMemoryStatsAsNestedDict());
}

/** As {@link hostMemoryStats}, nested. */
export function hostMemoryStatsAsNestedDict(): NestedFigures {
  return isInitialized() ? binding().hostMemoryStats() : {};
}

/** As {@link resetPeakMemoryStats}, of page-locked memory. */
export function resetPeakHostMemoryStats(): void {
  binding().hostMemoryResetPeakStats();
}

/** As {@link resetAccumulatedMemoryStats}, of page-locked memory. */
export function resetAccumulatedHostMemoryStats(): void {
  binding().hostMemoryResetAccumulatedStats();
}

/** Gives memory that the allocator keeps in reserve back to the device. @see https://pytorch.org/docs/stable/generated/torch.cuda.memory.empty_cache.html */
export function emptyCache(): void {
  native.emptyCache();
}

/** Gives page-locked memory that is kept in reserve back to the system. */
export function emptyHostCache(): void {
  if (isInitialized()) binding().hostMemoryEmptyCache();
}

/** A device's free memory and all of it, in bytes, whoever uses it. @throws TorchError without CUDA. @see https://pytorch.org/docs/stable/generated/torch.cuda.memory.mem_get_info.html */
export function memGetInfo(device?: DeviceLike | null): [free: number, total: number] {
  return binding().memoryInfo(deviceIndex('torch.cuda.memGetInfo', device));
}

/**
 * Limits what the allocator may have of a device: more is an OutOfMemoryError.
 * @throws TypeError, RangeError unless `fraction` is a number from 0 to 1; TorchError without CUDA.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.memory.set_per_process_memory_fraction.html
 */
export function setPerProcessMemoryFraction(fraction: number, device?: DeviceLike | null): void {
  const name = 'torch.cuda.setPerProcessMemoryFraction';
  if (typeof fraction !== 'number') throw typeError(`${name}: fraction must be a number, got ${describe(fraction)}`);
  if (!(fraction >= 0 && fraction <= 1)) throw rangeError(`${name}: fraction must lie in 0 to 1, got ${fraction}`);
  binding().memorySetFraction(deviceIndex(name, device), fraction);
}

/** @see https://pytorch.org/docs/stable/generated/torch.cuda.memory.get_per_process_memory_fraction.html */
export function getPerProcessMemoryFraction(device?: DeviceLike | null): number {
  return binding().memoryFraction(deviceIndex('torch.cuda.getPerProcessMemoryFraction', device));
}

/** `native`, libtorch's own allocator, or `cudaMallocAsync`; the variable PYTORCH_CUDA_ALLOC_CONF chooses. @see https://pytorch.org/docs/stable/generated/torch.cuda.memory.get_allocator_backend.html */
export function getAllocatorBackend(): string {
  return binding().allocatorName();
}

/**
 * Changes the allocator's settings, as the variable PYTORCH_CUDA_ALLOC_CONF sets them at the start:
 * `'expandable_segments:True,max_split_size_mb:128'`.
 * @throws RangeError for a setting that there is not; TorchError without CUDA.
 * @see https://pytorch.org/docs/stable/notes/cuda.html#optimizing-memory-usage-with-pytorch-cuda-alloc-conf
 */
export function _setAllocatorSettings(env: string): void {
  binding().allocatorSettings(env);
}
