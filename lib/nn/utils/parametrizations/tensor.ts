import { describe, rangeError } from '../../../core/errors.js';
import { Tensor } from '../../../core/tensor.js';
import type { Module } from '../../module.js';
import { pythonName } from '../../names.js';
import { isParametrized } from '../parametrize/index.js';

/**
 * The tensor of this name, in Python's spelling or ours, which may be parametrized.
 * @throws RangeError where there is none.
 */
export function tensorOf(module: Module, name: string): Tensor {
  const properties = module as unknown as Record<string, unknown>;
  const key = pythonName(name);
  const property = Object.getOwnPropertyNames(module).find((own) => own === name || pythonName(own) === key) ?? name;
  const value = properties[property];
  if (value instanceof Tensor) return value;
  const hint = isParametrized(module) ? `; parametrized are ${[...module.parametrizations.keys()].join(', ')}` : '';
  throw rangeError(
    `${(module as Module).constructor.name} has no parameter or buffer with name '${name}', it is ${describe(value)}${hint}`,
  );
}
