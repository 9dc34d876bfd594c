import type { Handle } from '../../binding.js';
import { native } from '../native.js';
import type { DType } from './dtype.js';
import { readBytes, readBytesAsync, readElements, readElementsAsync, type TypedArray } from './elements.js';
import { rangeError } from './errors.js';
import { type Complex, complexNumber } from './scalar.js';
import type { Tensor } from './tensor.js';

/** A value, or arrays of such values nested as deep as a tensor has dimensions. */
export type Nested<T> = T | Nested<T>[];

/** What a tensor's elements are in JavaScript. */
export type Element = number | boolean | Complex;

export function item(t: Tensor): number {
  return native.item(t._handle);
}

export function itemBigInt(t: Tensor): bigint {
  return native.itemBigInt(t._handle);
}

export function itemBoolean(t: Tensor): boolean {
  const { dtype } = t;
  if (dtype.isComplex) {
    const { re, im } = native.itemComplex(t._handle);
    return re !== 0 || im !== 0;
  }
  return dtype.isFloatingPoint ? native.item(t._handle) !== 0 : native.itemBigInt(t._handle) !== 0n;
}

export function itemComplex(t: Tensor): Complex {
  const { re, im } = native.itemComplex(t._handle);
  return complexNumber(re, im);
}

export function toBytes(t: Tensor): Uint8Array {
  return readBytes(t._handle);
}

export function toTypedArray(t: Tensor): TypedArray {
  return readElements(t._handle);
}

export function toTypedArrayAsync(t: Tensor): Promise<TypedArray> {
  return readElementsAsync(t._handle);
}

export async function toBytesAsync(t: Tensor): Promise<Uint8Array> {
  return readBytesAsync(t._handle);
}

export function itemAsync(t: Tensor): Promise<number> {
  return elementHere(t, (handle) => native.item(handle));
}

export function itemBigIntAsync(t: Tensor): Promise<bigint> {
  return elementHere(t, (handle) => native.itemBigInt(handle));
}

/** Reads the single element of a tensor where it lies in main memory, once it is there. */
async function elementHere<T>(t: Tensor, read: (handle: Handle) => T): Promise<T> {
  const { _handle, dtype } = t;
  if (native.numel(_handle) !== 1) return read(_handle); // which says so
  const here = native.fromBytes(await readBytesAsync(_handle), dtype.code, [], 'cpu', false);
  try {
    return read(here);
  } finally {
    native.release(here);
  }
}

export async function tolistAsync(t: Tensor): Promise<Nested<Element>> {
  const shape = native.shape(t._handle);
  const { dtype } = t;
  return nest(shape, elementReader(dtype, await readElementsAsync(t._handle)));
}

export function tolist(t: Tensor): Nested<Element> {
  const shape = native.shape(t._handle);
  return nest(shape, elementReader(t.dtype, readElements(t._handle)));
}

/** Reads element `i` of a tensor's typed array as a JavaScript value. */
function elementReader(dtype: DType, values: TypedArray): (i: number) => Element {
  if (dtype.isComplex) {
    const parts = values as Float64Array;
    return (i) => complexNumber(parts[2 * i]!, parts[2 * i + 1]!);
  }
  if (dtype.name === 'bool') return (i) => values[i] !== 0;
  if (values instanceof BigInt64Array || values instanceof BigUint64Array) return integerReader(values);
  return (i) => values[i] as number;
}

/** Reads 64-bit integers as numbers from their two words, which is ten times as fast as by way of bigints. */
function integerReader(values: BigInt64Array | BigUint64Array): (i: number) => number {
  const low = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  const high = values instanceof BigInt64Array ? new Int32Array(low.buffer, low.byteOffset, low.length) : low;
  return (i) => {
    const value = high[2 * i + 1]! * 2 ** 32 + low[2 * i]!;
    if (Number.isSafeInteger(value)) return value;
    throw rangeError(`tolist: ${values[i]} does not fit a number exactly; toTypedArray() gives bigints.`);
  };
}

/** Arrays nested as `shape` says, their elements read in row-major order. */
function nest<T>(shape: readonly number[], read: (i: number) => T): Nested<T> {
  const innermost = shape.length - 1;
  let next = 0;
  const build = (dim: number): Nested<T> => {
    if (dim > innermost) return read(next++);
    const rows: Nested<T>[] = new Array(shape[dim]!);
    if (dim === innermost) for (let i = 0; i < rows.length; i++) rows[i] = read(next++);
    else for (let i = 0; i < rows.length; i++) rows[i] = build(dim + 1);
    return rows;
  };
  return build(0);
}
