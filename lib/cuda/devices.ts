import type { CudaDeviceFigures } from '../../binding.js';
import type { DeviceLike } from '../core/device.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { type Guard, within } from '../core/guard.js';
import { Tensor } from '../core/tensor.js';
import { native } from '../native.js';
import { attachedBinding, binding } from './binding.js';
import { deviceIndex } from './device-index.js';

/** Whether a CUDA device can be used. @see https://pytorch.org/docs/stable/generated/torch.cuda.is_available.html */
export function isAvailable(): boolean {
  return native.cudaIsAvailable();
}

/** How many CUDA devices there are; 0 without CUDA. @see https://pytorch.org/docs/stable/generated/torch.cuda.device_count.html */
export function deviceCount(): number {
  return native.cudaDeviceCount();
}

/** Whether libtorch has begun to use CUDA, as the first tensor on a device makes it. @see https://pytorch.org/docs/stable/generated/torch.cuda.is_initialized.html */
export function isInitialized(): boolean {
  return attachedBinding?.isInitialized() ?? false;
}

/**
 * Begins to use CUDA, which otherwise the first tensor on a device does.
 * @throws TorchError where that is not possible.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.init.html
 */
export function init(): void {
  binding().init();
}

/** The index of the current device. @throws TorchError without CUDA. @see https://pytorch.org/docs/stable/generated/torch.cuda.current_device.html */
export function currentDevice(): number {
  return binding().deviceGet(null);
}

/**
 * Makes a device the current one, where tensors on `'cuda'` without an index go. A negative index changes nothing.
 * {@link device} takes it back by itself.
 * @throws RangeError for a device that there is not, or without an index; TorchError without CUDA.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.set_device.html
 */
export function setDevice(device: DeviceLike): void {
  if (isNone(device)) return;
  const index = deviceIndex('torch.cuda.setDevice', device);
  if (index === null)
    throw rangeError(`torch.cuda.setDevice takes a device with an index, such as 'cuda:0', got ${device}`);
  binding().deviceSet(index);
}

/**
 * Makes a device the current one: while `fn` runs, or without it until the guard is disposed of. `null` and negative
 * indexes change nothing.
 * @throws RangeError for a device that there is not; TypeError for an asynchronous function; TorchError without CUDA.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.device.html
 */
export function device(device: DeviceLike | null): Guard;
export function device<T>(device: DeviceLike | null, fn: () => T): T;
export function device<T>(device: DeviceLike | null, fn?: () => T): T | Guard {
  const index = device === null || isNone(device) ? null : deviceIndex('torch.cuda.device', device);
  return within('torch.cuda.device', () => (index === null ? () => {} : enter(index)), fn);
}

/**
 * Makes a tensor's device the current one, as {@link device} does. A tensor elsewhere than on a CUDA device changes nothing.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.device_of.html
 */
export function deviceOf(obj: Tensor): Guard;
export function deviceOf<T>(obj: Tensor, fn: () => T): T;
export function deviceOf<T>(obj: Tensor, fn?: () => T): T | Guard {
  if (!(obj instanceof Tensor)) throw typeError(`torch.cuda.deviceOf takes a tensor, got ${describe(obj)}`);
  const { type, index } = obj.device;
  return within('torch.cuda.deviceOf', () => (type === 'cuda' ? enter(index!) : () => {}), fn);
}

function isNone(device: DeviceLike): boolean {
  return typeof device === 'number' && device < 0;
}

function enter(index: number): () => void {
  const cuda = binding();
  const before = cuda.deviceGet(null);
  cuda.deviceSet(index);
  return () => cuda.deviceSet(before);
}

/**
 * What a device is. Sizes are in bytes, clocks in kHz.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.get_device_properties.html
 */
export class CudaDeviceProperties implements CudaDeviceFigures {
  declare readonly name: string;
  /** With `minor`, the compute capability. */
  declare readonly major: number;
  declare readonly minor: number;
  declare readonly totalMemory: number;
  declare readonly multiProcessorCount: number;
  declare readonly isMultiGpuBoard: boolean;
  /** Whether the device has its memory in common with the processor. */
  declare readonly isIntegrated: boolean;
  declare readonly maxThreadsPerMultiProcessor: number;
  declare readonly maxThreadsPerBlock: number;
  declare readonly warpSize: number;
  declare readonly sharedMemoryPerBlock: number;
  declare readonly sharedMemoryPerBlockOptin: number;
  declare readonly sharedMemoryPerMultiprocessor: number;
  declare readonly regsPerMultiprocessor: number;
  declare readonly clockRate: number;
  declare readonly memoryClockRate: number;
  /** In bits. */
  declare readonly memoryBusWidth: number;
  declare readonly L2CacheSize: number;
  declare readonly uuid: string;
  declare readonly pciBusId: number;
  declare readonly pciDeviceId: number;
  declare readonly pciDomainId: number;

  /** @internal */
  constructor(figures: CudaDeviceFigures) {
    Object.assign(this, figures);
  }

  toString(): string {
    const megabytes = (bytes: number) => `${Math.floor(bytes / 2 ** 20)}MB`;
    const fields = [
      `name='${this.name}'`,
      `major=${this.major}`,
      `minor=${this.minor}`,
      `total_memory=${megabytes(this.totalMemory)}`,
      `multi_processor_count=${this.multiProcessorCount}`,
      `uuid=${this.uuid}`,
      `pci_bus_id=${this.pciBusId}`,
      `pci_device_id=${this.pciDeviceId}`,
      `pci_domain_id=${this.pciDomainId}`,
      `L2_cache_size=${megabytes(this.L2CacheSize)}`,
    ];
    return `_CudaDeviceProperties(${fields.join(', ')})`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/** @throws RangeError for a device that there is not; TorchError without CUDA. @see https://pytorch.org/docs/stable/generated/torch.cuda.get_device_properties.html */
export function getDeviceProperties(device?: DeviceLike | null): CudaDeviceProperties {
  return new CudaDeviceProperties(binding().deviceProperties(deviceIndex('torch.cuda.getDeviceProperties', device)));
}

/** E.g. `NVIDIA H100 80GB HBM3`. @see https://pytorch.org/docs/stable/generated/torch.cuda.get_device_name.html */
export function getDeviceName(device?: DeviceLike | null): string {
  return getDeviceProperties(device).name;
}

/** A device's compute capability, e.g. `[9, 0]`. @see https://pytorch.org/docs/stable/generated/torch.cuda.get_device_capability.html */
export function getDeviceCapability(device?: DeviceLike | null): [major: number, minor: number] {
  const { major, minor } = getDeviceProperties(device);
  return [major, minor];
}

/**
 * The architectures that this libtorch has kernels for, such as `sm_90`; none without a device.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.get_arch_list.html
 */
export function getArchList(): string[] {
  if (!isAvailable()) return [];
  return Array.from(
    binding()
      .cudaConfig()
      .matchAll(/code=(\w+)/g),
    ([, arch]) => arch!,
  );
}

/** Whether a device can reach the memory of another. @see https://pytorch.org/docs/stable/generated/torch.cuda.can_device_access_peer.html */
export function canDeviceAccessPeer(device: DeviceLike, peerDevice: DeviceLike): boolean {
  const name = 'torch.cuda.canDeviceAccessPeer';
  const [a, b] = [device, peerDevice].map((one) => deviceIndex(name, one) ?? currentDevice()) as [number, number];
  return binding().deviceCanAccessPeer(a, b);
}

function isAmpere(): boolean {
  return getDeviceProperties().major >= 8;
}

/**
 * Whether the current device computes in bfloat16: by itself, or, unless `includingEmulation` is false, at all.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.is_bf16_supported.html
 */
export function isBf16Supported(includingEmulation: boolean | { includingEmulation?: boolean } = true): boolean {
  const emulated =
    typeof includingEmulation === 'object' ? (includingEmulation.includingEmulation ?? true) : includingEmulation;
  return isAvailable() && (emulated || isAmpere());
}

/** Whether the current device has TensorFloat-32. @see https://pytorch.org/docs/stable/generated/torch.cuda.is_tf32_supported.html */
export function isTf32Supported(): boolean {
  return isAvailable() && isAmpere();
}

/**
 * Waits until a device has done all that it was given.
 * @throws RangeError for a device of another type; TorchError without CUDA.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.synchronize.html
 */
export function synchronize(device?: DeviceLike | null): void {
  const index = deviceIndex('torch.cuda.synchronize', device) ?? currentDevice();
  native.synchronize(`cuda:${index}`);
}

/** As {@link synchronize}, without blocking the event loop. */
export async function synchronizeAsync(device?: DeviceLike | null): Promise<void> {
  await binding().deviceSynchronizeAsync(deviceIndex('torch.cuda.synchronizeAsync', device));
}

const MODES = ['default', 'warn', 'error'] as const;

/**
 * What happens where an operator has to wait for the device, as `item()` has to: nothing, a warning, or an error. 0, 1 or 2,
 * or by name.
 * @throws RangeError for any other mode; TorchError without CUDA.
 * @see https://pytorch.org/docs/stable/generated/torch.cuda.set_sync_debug_mode.html
 */
export function setSyncDebugMode(debugMode: number | (typeof MODES)[number]): void {
  const mode = typeof debugMode === 'string' ? MODES.indexOf(debugMode) : debugMode;
  if (![0, 1, 2].includes(mode)) {
    throw rangeError(
      `torch.cuda.setSyncDebugMode takes 0, 1, 2, 'default', 'warn' or 'error', got ${describe(debugMode)}`,
    );
  }
  binding().setSyncDebugMode(mode);
}

/** The mode as a number. @see https://pytorch.org/docs/stable/generated/torch.cuda.get_sync_debug_mode.html */
export function getSyncDebugMode(): number {
  return binding().syncDebugMode();
}
