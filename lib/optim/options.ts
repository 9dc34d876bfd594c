import { type Parameter, signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { Tensor } from '../core/tensor.js';
import { copyValues, same } from './copy.js';
import { readOption } from './params.js';

/** Options that most optimizers have. */
export interface CommonOptions {
  /** Learning rate. */
  lr: number;
  /** Maximize the objective instead of minimizing it. */
  maximize: boolean;
  /**
   * Update whole lists of parameters at a time (`true`) or one after the other (`false`). By default, whole lists on a
   * GPU, and on the CPU as many parameters as its cache holds. The results on the CPU are the same: those of Python's
   * `foreach: false`, from which its other path may differ in last bits.
   */
  foreach: boolean | null;
  /** Only `false` is supported: a step is not recorded for autograd. */
  differentiable: boolean;
}

/** Options of optimizers whose update a CUDA graph can capture. */
export interface Capturable {
  /** Keep step counts on the GPU, so that a CUDA graph can capture the step. For parameters on a GPU only. */
  capturable: boolean;
}

export interface Fused {
  /** Use libtorch's kernel that does the whole update in one pass; real floating-point parameters only. */
  fused: boolean | null;
}

/**
 * Makes the reader of an optimizer's constructor arguments after `params`: those named in `positional` in this order,
 * then one options object. It returns every option's value, the defaults' where none is given.
 */
export function optionsReader<O extends object>(
  optimizer: string,
  positional: readonly (keyof O & string)[],
  defaults: O,
): (args: readonly unknown[]) => O {
  const keywords = (Object.keys(defaults) as (keyof O & string)[]).filter((key) => !positional.includes(key));
  const optional = (key: keyof O & string): Parameter<O> => `${key}?`;
  const read = signature<O>(optimizer, [...positional.map(optional), '*', ...keywords.map(optional)]);
  return (args) => {
    const options = copyValues(defaults, same);
    for (const [key, given] of Object.entries(read(args)) as [keyof O & string, unknown][]) {
      const value = readOption(optimizer, key, given);
      checkType(optimizer, key, value, defaults[key]);
      options[key] = value as O[typeof key];
    }
    if ((options as Partial<CommonOptions>).differentiable) {
      throw rangeError(`${optimizer}: differentiable: true is not supported, a step is not recorded for autograd.`);
    }
    return options;
  };
}

/** An option must be of its default's type: a number, a boolean, or as many numbers. */
function checkType(optimizer: string, key: string, value: unknown, example: unknown): void {
  if (Array.isArray(example)) {
    if (Array.isArray(value) && value.length === example.length) return;
    throw typeError(`${optimizer}: ${key} must be an array of ${example.length} numbers, got ${describe(value)}.`);
  }
  const isNumber = typeof example === 'number' && value instanceof Tensor;
  if (example === null || isNumber || typeof value === typeof example) return;
  throw typeError(`${optimizer}: ${key} must be a ${typeof example}, got ${describe(value)}.`);
}
