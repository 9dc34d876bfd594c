import type { Handle } from '../../binding.js';
import { handleOf, Tensor } from '../core/tensor.js';

export const isTensor = (value: unknown): value is Tensor => value instanceof Tensor;
/** The handles of the tensors among values. */
export const handles = (values: readonly unknown[]): Handle[] =>
  values.filter(isTensor).map((tensor) => handleOf(tensor));
/** The results of a function that returns one or an array. */
export const listOf = (result: unknown): readonly unknown[] => (Array.isArray(result) ? result : [result]);

/** The same values with other tensors. */
export function withTensors(values: readonly unknown[], tensors: readonly Tensor[]): unknown[] {
  let next = 0;
  return values.map((value) => (value instanceof Tensor ? tensors[next++] : value));
}

/** What `forward` returned, with other tensors. */
export function resultWith(result: unknown, tensors: readonly Tensor[]): unknown {
  const values = withTensors(listOf(result), tensors);
  return Array.isArray(result) ? values : values[0];
}
