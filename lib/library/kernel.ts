import { dtypeFromCode } from '../core/dtype.js';
import { describe, TorchError, typeError } from '../core/errors.js';
import { camel } from '../core/names.js';
import type { Schema } from '../core/schema.js';
import { scope } from '../core/scope.js';
import { handleOf, Tensor, wrap } from '../core/tensor.js';
import { refuseThenable } from '../core/thenable.js';
import { native } from '../native.js';

/**
 * An implementation of an operator: it gets the positional arguments of the schema, then, where the schema has arguments
 * that are given by name only, an options object with those. It returns the result, or an array of several.
 */
export type Kernel = (...args: any[]) => unknown;

function fromNative(type: string, value: unknown): unknown {
  if (value === null) return null;
  if (type.startsWith('Tensor')) {
    if (Array.isArray(value)) return value.map((handle) => fromNative('Tensor', handle));
    return value === 0 ? null : wrap(value as number);
  }
  return type.startsWith('ScalarType') ? dtypeFromCode(value as number) : value;
}

function toNative(name: string, type: string, value: unknown): unknown {
  if (type.startsWith('Tensor[')) {
    if (!Array.isArray(value))
      throw typeError(`${name}: the kernel must return an array of tensors, got ${describe(value)}`);
    return value.map((tensor) => handleOf(tensor, `${name}: an element of the kernel's result`));
  }
  if (!type.startsWith('Tensor')) return value;
  if (type.endsWith('?') && (value === null || value === undefined)) return 0;
  return handleOf(value, `${name}: the kernel's result`);
}

/** What the kernel takes, from the arguments in the schema's order. */
function toArguments(schema: Schema, values: readonly unknown[]): unknown[] {
  const positional: unknown[] = [];
  const named: Record<string, unknown> = {};
  for (const [i, argument] of schema.arguments.entries()) {
    if (argument.keywordOnly) named[camel(argument.name)] = values[i];
    else positional.push(values[i]);
  }
  return Object.keys(named).length > 0 ? [...positional, named] : positional;
}

/** A number that is the same for tensors that share memory; undefined for those that have none of their own. */
function memoryOf(tensor: Tensor): number | undefined {
  try {
    return native.storageOf(handleOf(tensor)).id;
  } catch {
    return undefined;
  }
}

const tensorsOf = (values: unknown): Tensor[] => [values].flat(2).filter((value) => value instanceof Tensor);

/** A kernel whose results must not share memory with its arguments: operators that others differentiate may rely on it. */
export function refusingAliases(qualname: string, kernel: Kernel): Kernel {
  return (...args) => {
    const given = tensorsOf(args).map(memoryOf);
    const result = kernel(...args);
    for (const tensor of tensorsOf(result)) {
      const memory = memoryOf(tensor);
      if (memory !== undefined && given.includes(memory)) {
        throw new TorchError(
          `${qualname}: a result of the kernel shares memory with an argument: return a clone() of it, or say in the ` +
            'schema that the argument is changed in place',
        );
      }
    }
    return result;
  };
}

/** The kernel as the addon calls it, with handles. What it makes on its way to the result is freed. */
export function nativeKernel(schema: Schema, kernel: Kernel): (...values: unknown[]) => unknown {
  const { name, returns } = schema;
  return (...values) => {
    const result = scope(() => {
      const args = schema.arguments.map((argument, i) => fromNative(argument.type, values[i]));
      return kernel(...toArguments(schema, args));
    });
    refuseThenable(result, () => `${name}: a kernel must return its result, not a promise of it`);
    if (returns.length === 0) return undefined;
    if (returns.length === 1) return toNative(name, returns[0]!.type, result);
    if (!Array.isArray(result) || result.length !== returns.length) {
      throw typeError(`${name}: the kernel must return an array of ${returns.length} results, got ${describe(result)}`);
    }
    return returns.map(({ type }, i) => toNative(name, type, result[i]));
  };
}
