import { rangeError } from '../../core/errors.js';
import { strided } from '../../core/layout.js';
import { noGrad } from '../../core/modes.js';
import { Tensor } from '../../core/tensor.js';
import { native } from '../../native.js';
import { isLazy, Parameter, UninitializedBuffer, UninitializedParameter } from '../parameter.js';
import { Module } from './class.js';

/** Copies by original, so that what is shared stays shared and cycles end. */
export type Memo = Map<object, unknown>;

/** What says itself how it is copied, as in Python. */
interface Copied {
  __deepcopy__(memo: Memo): unknown;
}

/** Under this key a memo has the copies of memory, by the numbers of their originals. */
const storages = {};

/** All of the memory that a tensor lies in, copied once a memo, in one dimension. */
function copyStorage(tensor: Tensor, memo: Memo): Tensor {
  const copies = (memo.get(storages) ?? new Map<number, Tensor>()) as Map<number, Tensor>;
  memo.set(storages, copies);
  const { id, bytes } = native.storageOf(tensor._handle);
  let copy = copies.get(id);
  if (copy === undefined) {
    copy = tensor.asStrided([Math.floor(bytes / tensor.dtype.itemsize)], [1], 0).clone();
    copies.set(id, copy);
  }
  return copy.dtype === tensor.dtype ? copy : copy.view(tensor.dtype);
}

/** A copy that lies in the same memory as the copies of tensors that the original shares its memory with. */
function copyPlain(tensor: Tensor, memo: Memo): Tensor {
  const { layout, isMeta, isQuantized } = tensor;
  if (layout !== strided || isMeta || isQuantized || tensor.isConj() || tensor.isNeg() || tensor.isInference()) {
    return tensor.detach().clone();
  }
  const whole = copyStorage(tensor.detach(), memo);
  return whole.asStrided(tensor.shape, tensor.stride(), tensor.storageOffset()).detach();
}

function copyLazy(tensor: UninitializedParameter | UninitializedBuffer): Tensor {
  const { device, dtype, requiresGrad } = tensor;
  return tensor instanceof UninitializedParameter
    ? new UninitializedParameter({ device, dtype, requiresGrad })
    : new UninitializedBuffer({ device, dtype });
}

function copyTensor(tensor: Tensor, memo: Memo): Tensor {
  if (!tensor.isLeaf) {
    throw rangeError('only tensors that were not computed with gradients (leaves) can be copied deeply: detach() it');
  }
  if (isLazy(tensor)) return copyLazy(tensor);
  if (tensor instanceof Parameter) {
    return new Parameter(tensor.detach().clone(), { requiresGrad: tensor.requiresGrad });
  }
  const copy = noGrad(() => copyPlain(tensor, memo));
  copy.requiresGrad = tensor.requiresGrad;
  if (tensor.grad) copy.grad = deepcopy(tensor.grad, memo);
  return copy;
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** An empty copy of a container, and what fills it; null for what is no container. */
function copyContainer(value: object, memo: Memo): [copy: object, fill: () => void] | null {
  if (Array.isArray(value)) {
    const copy: unknown[] = Object.setPrototypeOf([], Object.getPrototypeOf(value));
    return [copy, () => void copy.push(...value.map((item) => deepcopy(item, memo)))];
  }
  if (value instanceof Map) {
    const copy = new Map<unknown, unknown>();
    const fill = () => {
      for (const [key, item] of value) copy.set(deepcopy(key, memo), deepcopy(item, memo));
      const metadata = Object.getOwnPropertyDescriptor(value, '_metadata');
      if (metadata) Object.defineProperty(copy, '_metadata', { ...metadata, value: deepcopy(metadata.value, memo) });
    };
    return [copy, fill];
  }
  if (value instanceof Set) {
    const copy = new Set<unknown>();
    return [
      copy,
      () => {
        for (const item of value) copy.add(deepcopy(item, memo));
      },
    ];
  }
  if (!isPlain(value)) return null;
  const copy: Record<string, unknown> = Object.create(Object.getPrototypeOf(value));
  return [
    copy,
    () => {
      for (const [key, item] of Object.entries(value)) copy[key] = deepcopy(item, memo);
    },
  ];
}

/**
 * Python's `copy.deepcopy`: a copy of `value` that shares no module, tensor, array, map, set or plain object with it.
 * What is shared within `value`, memory too, is shared within the copy. Parameters are copied without their gradients.
 * Objects of other classes say how they are copied in a method `__deepcopy__(memo)`; without one, they and functions are
 * taken over as they are. Copy together what belongs together: `const [net, mean] = torch.deepcopy([net, mean])`.
 * @throws RangeError for a tensor that was computed with gradients.
 * @see https://docs.python.org/3/library/copy.html#copy.deepcopy
 */
export function deepcopy<T>(value: T, memo: Memo = new Map()): T {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Module) return value.clone(memo);
  const known = memo.get(value);
  if (known) return known as T;
  const keep = <C>(copy: C): C => {
    memo.set(value, copy);
    return copy;
  };
  if (typeof (value as Partial<Copied>).__deepcopy__ === 'function') {
    return keep((value as unknown as Copied).__deepcopy__(memo)) as T;
  }
  if (value instanceof Tensor) return keep(copyTensor(value, memo)) as T;
  const container = copyContainer(value, memo);
  if (!container) return value;
  const [copy, fill] = container;
  keep(copy);
  fill();
  return copy as T;
}
