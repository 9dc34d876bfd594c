import { isOptions } from '../core/arguments.js';
import { Tensor } from '../core/tensor.js';

/** A copy of an option's value, or of a scheduler's field, with what `ofTensor` gives for the tensors in it. */
export function copyValue(value: unknown, ofTensor: (tensor: Tensor) => unknown): unknown {
  if (value instanceof Tensor) return ofTensor(value);
  if (Array.isArray(value)) return value.map((element) => copyValue(element, ofTensor));
  if (isOptions(value)) return copyValues(value, ofTensor);
  return structuredClone(value);
}

/** The same for every property of an object. */
export function copyValues<T extends object>(object: T, ofTensor: (tensor: Tensor) => unknown): T {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, copyValue(value, ofTensor)])) as T;
}

/** Leaves tensors as they are: what is copied goes on to share them. */
export const same = (tensor: Tensor): Tensor => tensor;
