import { rangeError } from '../../core/errors.js';
import { Tensor } from '../../core/tensor.js';
import { isLazy, Parameter, UninitializedBuffer, UninitializedParameter } from '../parameter.js';
import { Module } from './class.js';

/** Copies by original, so that what is shared stays shared and cycles end. */
export type Memo = Map<object, unknown>;

function copyTensor(tensor: Tensor): Tensor {
  if (!tensor.isLeaf) {
    throw rangeError('a module holds a tensor that was computed with gradients; only leaf tensors can be copied');
  }
  if (isLazy(tensor)) {
    const { device, dtype, requiresGrad } = tensor;
    return tensor instanceof UninitializedParameter
      ? new UninitializedParameter({ device, dtype, requiresGrad })
      : new UninitializedBuffer({ device, dtype });
  }
  const data = tensor.detach().clone();
  if (tensor instanceof Parameter) return new Parameter(data, { requiresGrad: tensor.requiresGrad });
  data.requiresGrad = tensor.requiresGrad;
  return data;
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/**
 * A copy of `value` that shares no module, tensor, array, map, set or plain object with it. Functions and objects of
 * other classes are taken over as they are.
 */
export function deepCopy<T>(value: T, memo: Memo): T {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Module) return value.clone(memo);
  const known = memo.get(value);
  if (known) return known as T;
  const remember = <C>(copy: C): C => {
    memo.set(value, copy);
    return copy;
  };
  if (value instanceof Tensor) return remember(copyTensor(value)) as T;
  if (Array.isArray(value)) {
    const copy = remember<unknown[]>([]);
    for (const item of value) copy.push(deepCopy(item, memo));
    return copy as T;
  }
  if (value instanceof Map) {
    const copy = remember(new Map<unknown, unknown>());
    for (const [key, item] of value) copy.set(deepCopy(key, memo), deepCopy(item, memo));
    return copy as T;
  }
  if (value instanceof Set) {
    const copy = remember(new Set<unknown>());
    for (const item of value) copy.add(deepCopy(item, memo));
    return copy as T;
  }
  if (isPlain(value)) {
    const copy = remember(Object.create(Object.getPrototypeOf(value)) as Record<string, unknown>);
    for (const [key, item] of Object.entries(value)) copy[key] = deepCopy(item, memo);
    return copy as T;
  }
  return value;
}
