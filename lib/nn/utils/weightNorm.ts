import { rangeError } from '../../core/errors.js';
import { normExceptDim } from '../../generated/functions.js';
import { _weightNorm } from '../../generated/internal.js';
import type { Module } from '../module.js';
import { named } from '../named.js';
import { Parameter } from '../parameter.js';
import { derive, isDerived, type Properties, parameterOf, settle } from './derived.js';
import { propertyNamed } from './property.js';

const settings = named('utils.weightNorm', ['name', 'dim'], (name = 'weight', dim: number | null = 0) => ({
  name,
  dim: dim ?? -1,
}));

/**
 * Splits a parameter into its magnitude, `weightG`, and its direction, `weightV`, which are learned in its place. The
 * norm is taken over all dimensions but `dim`, over all of them where `dim` is null. Returns the module.
 * @throws RangeError where the module has no such parameter, or it is normalized already.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.weight_norm.html
 */
export function weightNorm<M extends Module>(module: M, ...args: Parameters<typeof settings>): M {
  const { name: given, dim } = settings(...args);
  const name = propertyNamed(module, given);
  const weight = parameterOf(module, name);
  const properties = module as Module as Properties;
  delete properties[name];
  properties[`${name}G`] = new Parameter(normExceptDim(weight.detach(), 2, dim));
  properties[`${name}V`] = new Parameter(weight.detach());
  derive(module, name, (m) => _weightNorm(m[`${name}V`]!, m[`${name}G`]!, dim));
  return module;
}

const readRemove = named('removeWeightNorm(module, ...)', ['name'], (name = 'weight') => name);

/**
 * Makes a parameter that `weightNorm` split one again. Returns the module.
 * @throws RangeError where it is not split.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.remove_weight_norm.html
 */
export function removeWeightNorm<M extends Module>(module: M, ...args: Parameters<typeof readRemove>): M {
  const name = readRemove(...args);
  const property = propertyNamed(module, name);
  const sources = [`${property}G`, `${property}V`];
  if (!isDerived(module, property, sources)) throw rangeError(`weightNorm of '${name}' not found in ${module}`);
  settle(module, property, sources);
  return module;
}
