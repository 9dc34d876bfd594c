import { signature } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { binding } from '../binding.js';
import { compile } from './compile.js';
import { type CudaKernel, makeKernel } from './kernel.js';

export type { CudaKernel, LaunchOptions } from './kernel.js';

export interface CompileOptions {
  /** What to compile for, such as `'86'`; the current device's own unless told otherwise. */
  computeCapability?: string | null;
  /** More folders of headers; CUDA's own and libtorch's are known. */
  cudaIncludeDirs?: readonly string[] | null;
  /** More options of NVRTC, such as `'--use_fast_math'`. */
  nvccOptions?: readonly string[] | null;
}

interface Given extends CompileOptions {
  /** CUDA C++. */
  kernelSource: string;
  /** A kernel of it. */
  kernelName: string;
}

const read = signature<Given>('torch.cuda.compileKernel', [
  'kernelSource',
  'kernelName',
  'computeCapability?',
  'cudaIncludeDirs?',
  'nvccOptions?',
]);

/** The kernels of this thread, by what they were made of. */
const made = new Map<string, CudaKernel>();

/**
 * Compiles a kernel in CUDA C++ at run time, by NVRTC, and loads it onto the current device. `kernelName` is a function of
 * the source, or for a template an expression such as `'scale<float, 4>'`.
 *
 *     const addOne = torch.cuda.compileKernel(source, 'addOne');
 *     addOne([Math.ceil(n / 256)], [256], [y, x, 1, n]);
 *
 * The same arguments give the same kernel, which stays loaded until the process ends. The call takes as long as the compiler,
 * a tenth of a second and more.
 *
 * @throws TorchError where the source doesn't compile, with NVRTC's log, and where there is no CUDA; RangeError where it has
 * no such kernel; TypeError for a kernel that takes structs by value.
 * @see https://pytorch.org/docs/stable/cuda.html
 */
export function compileKernel(kernelSource: string, kernelName: string, options?: CompileOptions): CudaKernel;
export function compileKernel(
  kernelSource: string,
  kernelName: string,
  computeCapability?: string | null,
  cudaIncludeDirs?: readonly string[] | null,
  nvccOptions?: readonly string[] | null,
): CudaKernel;
export function compileKernel(options: Given): CudaKernel;
export function compileKernel(...args: unknown[]): CudaKernel {
  const given = read(args);
  checkText('kernelSource', given.kernelSource);
  checkText('kernelName', given.kernelName);
  if (given.kernelName.trim() === '') throw rangeError('torch.cuda.compileKernel: kernelName must not be empty');
  const includeDirs = texts('cudaIncludeDirs', given.cudaIncludeDirs);
  const options = texts('nvccOptions', given.nvccOptions);
  const wanted = given.computeCapability == null ? null : capability(given.computeCapability);
  const cuda = binding();
  const { device, capability: own } = cuda.kernelTarget();
  const target = wanted ?? own.join('');
  const key = JSON.stringify([device, given.kernelSource, given.kernelName, target, includeDirs, options]);
  let kernel = made.get(key);
  if (!kernel) {
    const compiled = compile(given.kernelSource, given.kernelName, target, includeDirs, options);
    kernel = makeKernel(given.kernelName, compiled);
    made.set(key, kernel);
  }
  return kernel;
}

function checkText(name: string, value: unknown): asserts value is string {
  if (typeof value !== 'string')
    throw typeError(`torch.cuda.compileKernel: ${name} must be a string, got ${describe(value)}`);
}

function texts(name: string, value: unknown): string[] {
  if (value == null) return [];
  if (!Array.isArray(value)) {
    throw typeError(`torch.cuda.compileKernel: ${name} must be an array of strings, got ${describe(value)}`);
  }
  for (const text of value) checkText(name, text);
  return value;
}

function capability(value: unknown): string {
  checkText('computeCapability', value);
  if (/^\d{2,3}[af]?$/.test(value)) return value;
  throw rangeError(`torch.cuda.compileKernel: computeCapability must be such as '86' or '90a', got ${describe(value)}`);
}
