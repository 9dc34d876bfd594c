import { positions } from '../../core/arguments.js';
import { atCaller, describe, rangeError, TorchError, typeError } from '../../core/errors.js';
import { binding } from '../binding.js';
import { checkStream, type Stream } from '../stream.js';
import type { Compiled } from './compile.js';
import { checkParameters, geometry, type Limits, label, pack, STATIC_SHARED_MEMORY } from './pack.js';
import type { Parameter } from './signature.js';

export interface LaunchOptions {
  /** Blocks in each of up to 3 dimensions; 1 where it is left out. */
  grid?: readonly number[];
  /** Threads of a block in each of up to 3 dimensions; 1 where it is left out. */
  block?: readonly number[];
  /**
   * A value for each of the kernel's parameters: for a pointer a tensor, whose dtype must fit, or null; for a scalar a
   * number, a bigint for integers, a boolean for `bool`.
   */
  args?: readonly unknown[];
  /** Bytes of dynamic shared memory for each block. */
  sharedMem?: number;
  /** The current stream unless told otherwise. */
  stream?: Stream | null;
}

/**
 * A kernel that {@link compileKernel} made. Calling it launches it and returns at once; the device runs it in the stream's
 * order. The kernel gets the address of a tensor's first element and nothing of its shape or strides: give contiguous
 * tensors, or strides as arguments.
 * @throws TypeError for a wrong number of arguments, arguments that don't fit their parameters, tensors that are neither on
 * the stream's device nor in pinned memory; RangeError for numbers that a parameter can't hold, and sizes that the device can't launch.
 */
export interface CudaKernel {
  (
    grid?: readonly number[],
    block?: readonly number[],
    args?: readonly unknown[],
    sharedMem?: number,
    stream?: Stream | null,
  ): void;
  (options: LaunchOptions): void;
  (grid: readonly number[], options: LaunchOptions): void;
  (grid: readonly number[], block: readonly number[], options: LaunchOptions): void;
  readonly name: string;
  /** What it takes. */
  readonly parameters: readonly Parameter[];
  /**
   * Allows launches with up to so many bytes of dynamic shared memory, which those with 48 KiB or more need.
   * @throws RangeError for more than the device has.
   */
  setSharedMemoryConfig(sharedMemBytes: number): void;
}

type Launch = [
  readonly number[] | undefined,
  readonly number[] | undefined,
  readonly unknown[] | undefined,
  number | undefined,
  Stream | null | undefined,
];

const KINDS = { scalar: 0, constPointer: 1, pointer: 2 } as const;

/** Loads a compiled kernel onto the current device. */
export function makeKernel(name: string, { code, lowered, parameters }: Compiled): CudaKernel {
  checkParameters(name, parameters);
  const cuda = binding();
  const labels = parameters.map((parameter, i) => label(name, parameter, i));
  const kinds = parameters.map(({ kind }) => KINDS[kind]);
  const { kernel, threads } = cuda.kernelNew(code, lowered, kinds, labels);
  const limits: Limits = { ...cuda.kernelTarget(), threads };
  const read = positions(name, ['grid?', 'block?', 'args?', 'sharedMem?', 'stream?']);
  let configured = 0;

  const launch = (...given: unknown[]): void => {
    const [grid = [1], block = [1], args = [], sharedMem = 0, stream = null] = read(given) as Launch;
    if (!Array.isArray(args)) throw typeError(`${name}: args must be an array, got ${describe(args)}`);
    const slots = pack(name, parameters, args);
    const sizes = geometry(name, grid, block, sharedMem, limits);
    if (sharedMem >= STATIC_SHARED_MEMORY && sharedMem > configured) throw notConfigured(sharedMem, configured);
    if (stream !== null) checkStream(`${name}: stream`, stream);
    cuda.kernelLaunch(kernel, sizes, slots, stream?.streamId ?? null, stream?.deviceIndex ?? null);
  };

  const setSharedMemoryConfig = (bytes: number): void => {
    if (!Number.isInteger(bytes) || bytes < 0) {
      throw rangeError(
        `${name}.setSharedMemoryConfig: sharedMemBytes must be a count of bytes, got ${describe(bytes)}`,
      );
    }
    if (bytes > limits.sharedMemory) {
      throw rangeError(
        `Requested shared memory (${bytes} bytes) exceeds device limit (${limits.sharedMemory} bytes). ` +
          'Consider reducing block size or shared memory usage.',
      );
    }
    if (bytes >= STATIC_SHARED_MEMORY) cuda.kernelSetSharedMemory(kernel, bytes);
    configured = bytes;
  };

  Object.defineProperty(launch, 'name', { value: name });
  return Object.assign(launch, { parameters, setSharedMemoryConfig }) as CudaKernel;
}

function notConfigured(sharedMem: number, configured: number): TorchError {
  const state = configured === 0 ? 'not configured' : `only ${configured} bytes configured`;
  return atCaller(
    () =>
      new TorchError(
        `Kernel requires ${sharedMem} bytes of shared memory (>= 48KB), but ${state}. ` +
          'Call kernel.setSharedMemoryConfig(sharedMem) after compilation and before launching the kernel.',
      ),
  );
}
