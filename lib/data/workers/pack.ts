import { describe, typeError } from '../../core/errors.js';
import { wrap } from '../../core/tensor.js';
import { FloatScalar, Tensor } from '../../index.js';
import { native } from '../../native.js';

/**
 * A batch on its way from one thread to another. Tensors go without being copied: the sender lends them, and the
 * receiver claims them, once, by the token that stands for each.
 */
export type Packed =
  | { readonly tensor: number }
  | { readonly value: unknown }
  | { readonly float: number }
  | { readonly array: readonly Packed[] }
  | { readonly record: readonly (readonly [string, Packed])[] }
  | { readonly map: readonly (readonly [Packed, Packed])[] }
  | { readonly set: readonly Packed[] };

/** Lends the tensors of a batch. Throws a TypeError for what can't go to another thread, and lends nothing then. */
export function pack(batch: unknown): Packed {
  const lent: number[] = [];
  try {
    return packAll(batch, lent);
  } catch (error) {
    for (const token of lent) native.withdraw(token);
    throw error;
  }
}

function packAll(value: unknown, lent: number[]): Packed {
  const each = (inner: unknown) => packAll(inner, lent);
  if (typeof value === 'function' || typeof value === 'symbol') throw unsendable(value);
  if (typeof value !== 'object' || value === null) return { value };
  if (value instanceof Tensor) {
    const token = native.lend(value._handle);
    lent.push(token);
    return { tensor: token };
  }
  if (value instanceof FloatScalar) return { float: value.float };
  if (Array.isArray(value)) return { array: value.map(each) };
  if (value instanceof Map) return { map: [...value].map(([key, inner]) => [each(key), each(inner)] as const) };
  if (value instanceof Set) return { set: [...value].map(each) };
  if (ArrayBuffer.isView(value) || isCloned(value)) return { value };
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw unsendable(value);
  return { record: Object.entries(value).map(([key, inner]) => [key, each(inner)] as const) };
}

function isCloned(value: object): boolean {
  return [ArrayBuffer, SharedArrayBuffer, Date, RegExp, Error].some((type) => value instanceof type);
}

function unsendable(value: unknown): TypeError {
  return typeError(
    `a worker can send tensors, numbers, strings, typed arrays, arrays, plain objects, Maps and Sets, not ${describe(value)}. ` +
      "Give the dataset's module a `collateFn` that makes such a batch.",
  );
}

/** Claims the tensors of a batch, which then belong to the current scope. */
export function unpack(packed: Packed): unknown {
  if ('tensor' in packed) return wrap(native.claim(packed.tensor));
  if ('value' in packed) return packed.value;
  if ('float' in packed) return new FloatScalar(packed.float);
  if ('array' in packed) return packed.array.map(unpack);
  if ('map' in packed) return new Map(packed.map.map(([key, value]) => [unpack(key), unpack(value)]));
  if ('set' in packed) return new Set(packed.set.map(unpack));
  return Object.fromEntries(packed.record.map(([key, value]) => [key, unpack(value)]));
}

/** Frees the tensors of a batch that nobody will claim. */
export function discard(packed: Packed): void {
  if ('tensor' in packed) native.withdraw(packed.tensor);
  else if ('array' in packed) packed.array.forEach(discard);
  else if ('set' in packed) packed.set.forEach(discard);
  else if ('map' in packed) packed.map.flat().forEach(discard);
  else if ('record' in packed) for (const [, value] of packed.record) discard(value);
}
