import { describe, rangeError } from '../../../core/errors.js';
import { Tensor } from '../../../core/tensor.js';
import type { Module } from '../../module.js';
import { propertyNamed } from '../property.js';

/**
 * The tensor of this name, in Python's spelling or ours, which may be parametrized.
 * @throws RangeError where there is none.
 */
export function tensorOf(module: Module, name: string): Tensor {
  const value = (module as unknown as Record<string, unknown>)[propertyNamed(module, name)];
  if (value instanceof Tensor) return value;
  throw rangeError(
    `${module.constructor.name} has no parameter or buffer with name '${name}', it is ${describe(value)}`,
  );
}
