/**
 * `torch.backends.cuda`: which kernels run on CUDA devices, and which of them attention may choose on any device.
 * @see https://pytorch.org/docs/stable/backends.html#module-torch.backends.cuda
 */
import type { DeviceLike } from '../core/device.js';
import { describe, rangeError } from '../core/errors.js';
import { deviceIndex } from '../cuda/device-index.js';
import { currentDevice } from '../cuda/devices.js';
import {
  _cufftClearPlanCache,
  _cufftGetPlanCacheMaxSize,
  _cufftGetPlanCacheSize,
  _cufftSetPlanCacheMaxSize,
} from '../generated/internal.js';
import { native } from '../native.js';
import { isOn, property, turn } from './switches.js';

/** Whether libtorch was built with CUDA, whether or not there is a device. */
export function isBuilt(): boolean {
  return native.version().cuda !== null;
}

/** How matrices are multiplied: settable properties. */
export const matmul: {
  /** Whether float32 matrices may be multiplied with TensorFloat-32; false at first. */
  allowTf32: boolean;
  /** Whether float16 products may be summed in float16; false at first. */
  allowFp16Accumulation: boolean;
  /**
   * Whether partial sums of float16 products may be reduced in float16; true at first. A second boolean says whether there
   * may be partial sums, which is so unless told otherwise: `[false, false]`.
   */
  get allowFp16ReducedPrecisionReduction(): boolean;
  set allowFp16ReducedPrecisionReduction(value: boolean | readonly [boolean, boolean?]);
  /** Whether there may be partial sums of float16 products. */
  readonly allowFp16ReducedPrecisionReductionSplitK: boolean;
  /** As `allowFp16ReducedPrecisionReduction`, of bfloat16. */
  get allowBf16ReducedPrecisionReduction(): boolean;
  set allowBf16ReducedPrecisionReduction(value: boolean | readonly [boolean, boolean?]);
  readonly allowBf16ReducedPrecisionReductionSplitK: boolean;
} = Object.defineProperties({} as never, {
  allowTf32: property('cublasTf32', 'cuda.matmul.allowTf32'),
  allowFp16Accumulation: property('cublasFp16Accumulation', 'cuda.matmul.allowFp16Accumulation'),
  ...reduction('cublasFp16Reduction', 'allowFp16ReducedPrecisionReduction'),
  ...reduction('cublasBf16Reduction', 'allowBf16ReducedPrecisionReduction'),
});

function reduction(name: 'cublasFp16Reduction' | 'cublasBf16Reduction', key: string): PropertyDescriptorMap {
  const splitK = `${name}SplitK` as const;
  const what = `cuda.matmul.${key}`;
  const set = (value: boolean | readonly [boolean, boolean?]) => {
    const [allowed, splits = true] = Array.isArray(value) ? (value as [boolean, boolean?]) : [value as boolean];
    turn(name, allowed, what);
    turn(splitK, splits, what);
  };
  return {
    [key]: { enumerable: true, get: () => isOn(name), set },
    [`${key}SplitK`]: { enumerable: true, get: () => isOn(splitK) },
  };
}

const LINALG = ['default', 'cusolver', 'magma'] as const;
const BLAS = ['default', 'cublas', 'cublaslt'] as const;

function prefer<T extends string>(fn: string, of: string, libraries: readonly T[], backend: T | null | undefined): T {
  if (backend != null) {
    const library = libraries.indexOf(backend);
    if (library < 0) {
      const names = libraries.map((name) => `'${name}'`).join(', ');
      throw rangeError(`torch.backends.cuda.${fn} takes one of ${names}, got ${describe(backend)}`);
    }
    native.setPreferredLibrary(of, library);
  }
  return libraries[native.getPreferredLibrary(of)]!;
}

/**
 * The library that is preferred for linear algebra on CUDA devices; with an argument, sets it first. `default` leaves the
 * choice to libtorch.
 * @throws RangeError for any other library.
 * @see https://pytorch.org/docs/stable/backends.html#torch.backends.cuda.preferred_linalg_library
 */
export function preferredLinalgLibrary(backend?: (typeof LINALG)[number] | null): (typeof LINALG)[number] {
  return prefer('preferredLinalgLibrary', 'linalg', LINALG, backend);
}

/**
 * The library that is preferred for products of matrices on CUDA devices; with an argument, sets it first.
 * @throws RangeError for any other library, TorchError for one that this libtorch lacks.
 * @see https://pytorch.org/docs/stable/backends.html#torch.backends.cuda.preferred_blas_library
 */
export function preferredBlasLibrary(backend?: (typeof BLAS)[number] | null): (typeof BLAS)[number] {
  return prefer('preferredBlasLibrary', 'blas', BLAS, backend);
}

/** The plans that cuFFT keeps for a device, for transforms of a size that comes again. */
export class cuFFTPlanCache {
  /** Of a device, or of the current one at each time. */
  constructor(readonly deviceIndex: number | null) {}

  get #index(): number {
    return this.deviceIndex ?? currentDevice();
  }

  /** How many there are. */
  get size(): number {
    return _cufftGetPlanCacheSize(this.#index);
  }

  /** How many there may be; settable. */
  get maxSize(): number {
    return _cufftGetPlanCacheMaxSize(this.#index);
  }

  set maxSize(value: number) {
    _cufftSetPlanCacheMaxSize(this.#index, value);
  }

  clear(): void {
    _cufftClearPlanCache(this.#index);
  }
}

/**
 * The current device's plans, and those of a device: `cufftPlanCache.at(1).maxSize = 32`.
 * @see https://pytorch.org/docs/stable/backends.html#torch.backends.cuda.cufft_plan_cache
 */
export const cufftPlanCache: cuFFTPlanCache & { at(device: DeviceLike): cuFFTPlanCache } = Object.assign(
  new cuFFTPlanCache(null),
  { at: (device: DeviceLike) => new cuFFTPlanCache(deviceIndex('cufftPlanCache.at', device)) },
);

/** Whether attention may use the flash kernels. */
export function flashSdpEnabled(): boolean {
  return isOn('flashSdp');
}

/** Allows or forbids attention the flash kernels. */
export function enableFlashSdp(enabled: boolean): void {
  turn('flashSdp', enabled, 'cuda.enableFlashSdp(enabled)');
}

/** Whether attention may use the memory-efficient kernels. */
export function memEfficientSdpEnabled(): boolean {
  return isOn('memEfficientSdp');
}

/** Allows or forbids attention the memory-efficient kernels. */
export function enableMemEfficientSdp(enabled: boolean): void {
  turn('memEfficientSdp', enabled, 'cuda.enableMemEfficientSdp(enabled)');
}

/** Whether attention may be computed by its formula, operator by operator. */
export function mathSdpEnabled(): boolean {
  return isOn('mathSdp');
}

/** Allows or forbids computing attention by its formula. */
export function enableMathSdp(enabled: boolean): void {
  turn('mathSdp', enabled, 'cuda.enableMathSdp(enabled)');
}

/** Whether attention may use cuDNN's kernels. */
export function cudnnSdpEnabled(): boolean {
  return isOn('cudnnSdp');
}

/** Allows or forbids attention cuDNN's kernels. */
export function enableCudnnSdp(enabled: boolean): void {
  turn('cudnnSdp', enabled, 'cuda.enableCudnnSdp(enabled)');
}

/** Whether the formula of attention may sum float16 and bfloat16 in themselves. */
export function fp16Bf16ReductionMathSdpAllowed(): boolean {
  return isOn('fp16Bf16ReductionMathSdp');
}

/** Allows or forbids the formula of attention to sum float16 and bfloat16 in themselves. */
export function allowFp16Bf16ReductionMathSdp(enabled: boolean): void {
  turn('fp16Bf16ReductionMathSdp', enabled, 'cuda.allowFp16Bf16ReductionMathSdp(enabled)');
}
