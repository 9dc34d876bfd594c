import { describe, rangeError, typeError } from '../../core/errors.js';
import { Tensor } from '../../core/tensor.js';
import { isScalar, writeScalar } from './scalars.js';
import type { Parameter } from './signature.js';

/** What an error calls a parameter: `addOne: argument 1, 'x' (float*)`. */
export function label(kernel: string, parameter: Parameter, index: number): string {
  const name = parameter.name === null ? '' : `, '${parameter.name}'`;
  return `${kernel}: argument ${index + 1}${name} (${parameter.text})`;
}

/**
 * Refuses parameters that nothing can be passed for.
 * @throws TypeError which says what to write instead.
 */
export function checkParameters(kernel: string, parameters: readonly Parameter[]): void {
  parameters.forEach((parameter, i) => {
    if (parameter.kind !== 'scalar' || isScalar(parameter.dtypes[0])) return;
    throw typeError(
      `${label(kernel, parameter, i)} can't be passed from JavaScript: a kernel may take numbers, bool and pointers. ` +
        'Give the fields of a struct one by one, or as a tensor of bytes that the kernel casts.',
    );
  });
}

/**
 * The arguments as the addon takes them: 8 bytes for each, which hold a scalar as C has it or a tensor's handle.
 * @throws TypeError for a wrong number of arguments, an argument of another type, and a tensor of another dtype.
 * @throws RangeError for a number that the parameter's type can't hold.
 */
export function pack(kernel: string, parameters: readonly Parameter[], args: readonly unknown[]): Float64Array {
  if (args.length !== parameters.length) {
    const taken = parameters.map(({ text, name }) => (name === null ? text : `${text} ${name}`)).join(', ');
    throw typeError(`${kernel} takes ${parameters.length} arguments (${taken}), got ${args.length}`);
  }
  const slots = new Float64Array(parameters.length);
  const view = new DataView(slots.buffer);
  for (let i = 0; i < args.length; i++) {
    const parameter = parameters[i]!;
    const value = args[i];
    if (parameter.kind === 'scalar') {
      writeScalar(parameter.dtypes[0]!, view, 8 * i, value, label(kernel, parameter, i));
    } else {
      slots[i] = value === null ? 0 : handle(value, parameter, () => label(kernel, parameter, i));
    }
  }
  return slots;
}

function handle(value: unknown, { dtypes }: Parameter, what: () => string): number {
  if (!(value instanceof Tensor)) throw typeError(`${what()} must be a tensor or null, got ${describe(value)}`);
  // A disposed tensor says so here.
  const dtype = value.dtype.name;
  if (dtypes.length > 0 && !dtypes.includes(dtype)) {
    throw typeError(`${what()} must be a ${dtypes.join(' or ')} tensor, got ${dtype}`);
  }
  return value._handle;
}

/** What limits a launch. */
export interface Limits {
  /** Threads of a block: the kernel's own limit, which the registers that it uses may make less than the device's. */
  readonly threads: number;
  readonly block: readonly number[];
  readonly grid: readonly number[];
  /** Bytes of shared memory that a block may be given at most. */
  readonly sharedMemory: number;
}

/** From here on, shared memory must be configured. */
export const STATIC_SHARED_MEMORY = 48 * 1024;

/**
 * The launch's sizes as the addon takes them: the grid's three, the block's three, and the bytes of shared memory.
 * @throws TypeError, RangeError for sizes that no device, or not this one, can launch.
 */
export function geometry(
  kernel: string,
  grid: readonly number[],
  block: readonly number[],
  sharedMem: number,
  limits: Limits,
): Float64Array {
  const sizes = new Float64Array(7);
  sizes.set(dimensions(kernel, 'grid', grid, limits.grid), 0);
  sizes.set(dimensions(kernel, 'block', block, limits.block), 3);
  const threads = sizes[3]! * sizes[4]! * sizes[5]!;
  if (threads > limits.threads) {
    throw rangeError(
      `${kernel}: a block may have ${limits.threads} threads of this kernel on this device, got block [${block}], which has ${threads}`,
    );
  }
  if (!Number.isInteger(sharedMem) || sharedMem < 0 || sharedMem > limits.sharedMemory) {
    throw rangeError(
      `${kernel}: sharedMem must be from 0 to ${limits.sharedMemory} bytes on this device, got ${describe(sharedMem)}`,
    );
  }
  sizes[6] = sharedMem;
  return sizes;
}

function dimensions(kernel: string, name: string, sizes: readonly number[], most: readonly number[]): number[] {
  if (!Array.isArray(sizes) || sizes.length < 1 || sizes.length > 3) {
    throw typeError(`${kernel}: ${name} must be an array of 1 to 3 numbers, got ${describe(sizes)}`);
  }
  const all = [1, 1, 1].map((one, i) => sizes[i] ?? one);
  const wrong = all.findIndex((size, i) => !Number.isInteger(size) || size < 1 || size > most[i]!);
  if (wrong < 0) return all;
  throw rangeError(
    `${kernel}: ${name}[${wrong}] must be an integer from 1 to ${most[wrong]} on this device, got ${describe(all[wrong])}`,
  );
}
