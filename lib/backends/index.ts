/**
 * `torch.backends`: what libtorch was built with, and the switches by which it chooses kernels. They are the process's:
 * worker threads share them. What is an attribute of a module in Python is a settable property here:
 * `torch.backends.cudnn.benchmark = true`.
 * @see https://pytorch.org/docs/stable/backends.html
 */
import { signature } from '../core/arguments.js';
import { type Guard, within } from '../core/guard.js';
import { native } from '../native.js';
import { property, switching } from './switches.js';

export * as cuda from './cuda.js';

/** Values of cuDNN's switches. */
export interface CudnnFlags {
  enabled?: boolean;
  benchmark?: boolean;
  deterministic?: boolean;
  allowTf32?: boolean;
}

class Cudnn {
  /** Whether cuDNN may be used. */
  declare enabled: boolean;
  /** Whether convolutions are timed at first use, and the fastest algorithm kept for inputs of that size. */
  declare benchmark: boolean;
  /** Whether only deterministic algorithms are used. */
  declare deterministic: boolean;
  /** Whether convolutions may compute float32 with TensorFloat-32. */
  declare allowTf32: boolean;

  /** Whether cuDNN is there. */
  isAvailable(): boolean {
    return native.hasBackend('cudnn');
  }

  /** cuDNN's version as one number (90100 is 9.1.0), or null without it. */
  version(): number | null {
    return native.cudnnVersion() || null;
  }

  /** Sets the flags while `fn` runs, or without it until the guard is disposed of; flags left out stay. */
  flags(flags: CudnnFlags): Guard;
  flags<T>(flags: CudnnFlags, fn: () => T): T;
  flags<T>(flags: CudnnFlags, fn?: () => T): T | Guard {
    const { enabled, benchmark, deterministic, allowTf32 } = readCudnnFlags([flags]);
    const values = {
      cudnn: enabled,
      cudnnBenchmark: benchmark,
      cudnnDeterministic: deterministic,
      cudnnTf32: allowTf32,
    };
    return within('torch.backends.cudnn.flags', switching(values, 'cudnn.flags'), fn);
  }
}

const readCudnnFlags = signature<CudnnFlags>('torch.backends.cudnn.flags', [
  '*',
  'enabled?',
  'benchmark?',
  'deterministic?',
  'allowTf32?',
]);

Object.defineProperties(Cudnn.prototype, {
  enabled: property('cudnn', 'cudnn.enabled'),
  benchmark: property('cudnnBenchmark', 'cudnn.benchmark'),
  deterministic: property('cudnnDeterministic', 'cudnn.deterministic'),
  allowTf32: property('cudnnTf32', 'cudnn.allowTf32'),
});

/** @see https://pytorch.org/docs/stable/backends.html#module-torch.backends.cudnn */
export const cudnn = new Cudnn();

/** oneDNN (once called MKL-DNN). @see https://pytorch.org/docs/stable/backends.html#module-torch.backends.mkldnn */
export const mkldnn: {
  /** Whether libtorch was built with oneDNN. */
  isAvailable(): boolean;
  /** Whether oneDNN may be used. */
  enabled: boolean;
  /** Whether oneDNN may only use deterministic algorithms. */
  deterministic: boolean;
} = Object.defineProperties({ isAvailable: () => native.hasBackend('mkldnn') } as never, {
  enabled: property('mkldnn', 'mkldnn.enabled'),
  deterministic: property('mkldnnDeterministic', 'mkldnn.deterministic'),
});

/** @see https://pytorch.org/docs/stable/backends.html#module-torch.backends.mkl */
export const mkl = {
  /** Whether libtorch was built with MKL. */
  isAvailable: (): boolean => native.hasBackend('mkl'),
};

/** @see https://pytorch.org/docs/stable/backends.html#module-torch.backends.openmp */
export const openmp = {
  /** Whether libtorch was built with OpenMP. */
  isAvailable: (): boolean => native.hasBackend('openmp'),
};

/** @see https://pytorch.org/docs/stable/backends.html#module-torch.backends.cpu */
export const cpu = {
  /** Which instructions kernels use: `'DEFAULT'`, `'AVX2'`, `'AVX512'`, ... */
  getCpuCapability: (): string => native.cpuCapability(),
};

/** @see https://pytorch.org/docs/stable/backends.html#module-torch.backends.nnpack */
export const nnpack: {
  /** Whether NNPACK may be used. */
  enabled: boolean;
} = Object.defineProperties({} as never, { enabled: property('nnpack', 'nnpack.enabled') });
