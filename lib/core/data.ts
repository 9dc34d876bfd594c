import { native } from '../native.js';
import { getDefaultDtype } from './defaults.js';
import {
  bool,
  complex64,
  complex128,
  type DType,
  dtypeFromCode,
  float16,
  float32,
  float64,
  int8,
  int16,
  int32,
  int64,
  uint8,
  uint16,
  uint32,
  uint64,
} from './dtype.js';
import type { TypedArray } from './elements.js';
import { describe } from './errors.js';
import { Op } from './operator.js';
import { Complex, FloatScalar, type Scalar } from './scalar.js';
import { Tensor } from './tensor.js';

/** A value or nested arrays of values that a tensor can be made from. */
export type TensorData = Scalar | Tensor | TypedArray | readonly TensorData[];

const promoteTypes = new Op('aten::promote_types', '');

/** By `Symbol.toStringTag`, which is the same in every realm. Float16Array came with Node 24. */
const DTYPE_OF_ARRAY: Readonly<Record<string, DType>> = {
  Float16Array: float16,
  Float32Array: float32,
  Float64Array: float64,
  Int8Array: int8,
  Int16Array: int16,
  Int32Array: int32,
  Uint8Array: uint8,
  Uint8ClampedArray: uint8,
  Uint16Array: uint16,
  Uint32Array: uint32,
  BigInt64Array: int64,
  BigUint64Array: uint64,
};

export function isTypedArray(value: unknown): value is TypedArray {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

export function dtypeOfArray(array: TypedArray): DType {
  return DTYPE_OF_ARRAY[array[Symbol.toStringTag]]!;
}

function defaultComplex(): DType {
  return getDefaultDtype() === float64 ? complex128 : complex64;
}

/** The dtype of one value that is no array, or undefined where a tensor can't hold it. */
export function dtypeOf(value: unknown): DType | undefined {
  switch (typeof value) {
    case 'number':
      return getDefaultDtype();
    case 'boolean':
      return bool;
    case 'bigint':
      return int64;
    case 'object':
      if (value instanceof Complex) return defaultComplex();
      if (value instanceof FloatScalar) return getDefaultDtype();
      if (value instanceof Tensor) return value.dtype;
  }
  return undefined;
}

function promote(dtypes: Iterable<DType>): DType {
  let result: DType | undefined;
  for (const dtype of dtypes) {
    if (!result) result = dtype;
    else if (result !== dtype) result = dtypeFromCode(promoteTypes.call(result.code, dtype.code) as number);
  }
  return result ?? getDefaultDtype();
}

// -- nested data

type Sequence = readonly unknown[] | TypedArray;

function isSequence(value: unknown): value is Sequence {
  return Array.isArray(value) || isTypedArray(value);
}

/** The shape of nested arrays, going by their first elements. */
export function shapeOf(data: unknown): number[] {
  const shape: number[] = [];
  for (let at = data; isSequence(at); at = at[0]) {
    shape.push(at.length);
    if (at.length === 0) break;
  }
  return shape;
}

export function numelOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

/** Whether `data` is nested arrays that have just this shape. */
function hasShape(data: unknown, shape: readonly number[], dim = 0): data is unknown[] {
  if (!Array.isArray(data) || data.length !== shape[dim]) return false;
  return dim === shape.length - 1 || data.every((row) => hasShape(row, shape, dim + 1));
}

/** Writes nested arrays of numbers into `out` from `at` on; -1 where anything else is among them, else the place behind. */
function fillNumbers(data: readonly unknown[], depth: number, out: Float32Array | Float64Array, at: number): number {
  let next = at;
  if (depth > 1) {
    for (let i = 0; i < data.length && next >= 0; i++) next = fillNumbers(data[i] as unknown[], depth - 1, out, next);
    return next;
  }
  for (let i = 0; i < data.length; i++) {
    const value = data[i];
    if (typeof value !== 'number') return -1;
    out[next++] = value;
  }
  return next;
}

/** A number, bigint, boolean or complex number: what is left of an element once tensors are read. */
export type Value = number | bigint | boolean | Complex;

interface Flat {
  values: Value[];
  dtypes: Set<DType>;
}

/** The elements of nested arrays in row-major order, after checking that they are values and the rows even. */
export function flatten(data: unknown, shape: readonly number[], fn: string): Flat {
  const values: Value[] = [];
  const dtypes = new Set<DType>();
  const path: number[] = [];
  const where = () => `data${path.map((i) => `[${i}]`).join('')}`;

  const visit = (node: unknown): void => {
    const dim = path.length;
    if (dim < shape.length) {
      const expected = `expected sequence of length ${shape[dim]} at dim ${dim}`;
      if (!isSequence(node)) throw new TypeError(`${fn}: ${expected} (got ${describe(node)} for ${where()}).`);
      if (node.length !== shape[dim]) throw new RangeError(`${fn}: ${expected} (got ${node.length} for ${where()}).`);
      if (isTypedArray(node) && dim === shape.length - 1) {
        dtypes.add(dtypeOfArray(node));
        for (const value of node) values.push(value);
        return;
      }
      for (let i = 0; i < node.length; i++) {
        path.push(i);
        visit(node[i]);
        path.pop();
      }
      return;
    }
    const dtype = dtypeOf(node);
    if (!dtype) {
      const why = isSequence(node)
        ? 'but the first element at this depth is a single value'
        : 'but a tensor holds numbers, bigints, booleans and complex numbers';
      throw new TypeError(`${fn}: ${where()} is ${describe(node)}, ${why}.`);
    }
    dtypes.add(dtype);
    values.push(readLeaf(node as Scalar | Tensor, where, fn));
  };
  visit(data);
  return { values, dtypes };
}

export function readLeaf(leaf: Scalar | Tensor, where: () => string, fn: string): Value {
  if (leaf instanceof FloatScalar) return leaf.float;
  if (!(leaf instanceof Tensor)) return leaf;
  if (native.numel(leaf._handle) !== 1) {
    throw new RangeError(
      `${fn}: ${where()} is ${describe(leaf)}, but only tensors of one element count as values; torch.stack() joins tensors.`,
    );
  }
  const { dtype } = leaf;
  if (dtype.isComplex) return leaf.itemComplex();
  if (dtype.isFloatingPoint) return leaf.item();
  return dtype === bool ? leaf.itemBoolean() : leaf.itemBigInt();
}

// -- elements

/** The integer dtypes: their arrays, and the values that fit. Below zero an unsigned one wraps, as in PyTorch. */
const INTEGERS = new Map<DType, { make: (n: number) => TypedArray; min: bigint; max: bigint }>([
  [uint8, { make: (n) => new Uint8Array(n), min: -0xffn, max: 0xffn }],
  [uint16, { make: (n) => new Uint16Array(n), min: -0xffffn, max: 0xffffn }],
  [uint32, { make: (n) => new Uint32Array(n), min: -0xffffffffn, max: 0xffffffffn }],
  [uint64, { make: (n) => new BigUint64Array(n), min: 0n, max: 2n ** 64n - 1n }],
  [int8, { make: (n) => new Int8Array(n), min: -0x80n, max: 0x7fn }],
  [int16, { make: (n) => new Int16Array(n), min: -0x8000n, max: 0x7fffn }],
  [int32, { make: (n) => new Int32Array(n), min: -0x80000000n, max: 0x7fffffffn }],
  [int64, { make: (n) => new BigInt64Array(n), min: -(2n ** 63n), max: 2n ** 63n - 1n }],
]);

/** Elements ready for the addon: in `dtype` itself, or in one from which libtorch converts to it. */
export interface Encoded {
  bytes: ArrayBufferView;
  dtype: DType;
}

/** Encodes numbers (which `floats` holds as doubles, or as floats for what is stored as such). */
function encodeNumbers(floats: Float32Array | Float64Array, dtype: DType, fn: string): Encoded {
  if (INTEGERS.has(dtype)) return encodeIntegers(floats, dtype, fn);
  if (dtype === bool) return { bytes: Uint8Array.from(floats, (v) => (v === 0 ? 0 : 1)), dtype };
  return { bytes: floats, dtype: floats instanceof Float32Array ? float32 : float64 };
}

export function encodeIntegers(values: ArrayLike<Value>, dtype: DType, fn: string): Encoded {
  const { make, min, max } = INTEGERS.get(dtype)!;
  const array = make(values.length);
  const [low, high] = [Number(min), Number(max)];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value instanceof Complex) throw complexError(value, dtype, fn);
    if (typeof value === 'bigint') {
      if (value < min || value > max) throw overflow(value, dtype, fn);
      array[i] = array instanceof BigInt64Array || array instanceof BigUint64Array ? value : Number(value);
      continue;
    }
    const whole = Math.trunc(Number(value));
    // 2 ** 63 and 2 ** 64 are what the largest 64-bit integers round to, and one too many.
    if (!(whole >= low && (dtype.itemsize === 8 ? whole < high : whole <= high))) throw overflow(value, dtype, fn);
    if (array instanceof BigInt64Array || array instanceof BigUint64Array) array[i] = BigInt(whole);
    else array[i] = whole;
  }
  return { bytes: array, dtype };
}

function overflow(value: Value, dtype: DType, fn: string): RangeError {
  return new RangeError(`${fn}: ${value} cannot be converted to ${dtype} without overflow.`);
}

function complexError(value: Complex, dtype: DType, fn: string): TypeError {
  return new TypeError(`${fn}: ${describe(value)} is complex and cannot be converted to ${dtype}.`);
}

/** Encodes values of any kind. */
export function encodeValues(values: readonly Value[], dtype: DType, fn: string): Encoded {
  if (INTEGERS.has(dtype)) return encodeIntegers(values, dtype, fn);
  if (dtype === bool) {
    const truth = (v: Value) => (v instanceof Complex ? v.re !== 0 || v.im !== 0 : Boolean(v) || Number.isNaN(v));
    return { bytes: Uint8Array.from(values, (v) => (truth(v) ? 1 : 0)), dtype };
  }
  if (!dtype.isComplex) {
    const floats = floatsFor(dtype, values.length);
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      if (value instanceof Complex) throw complexError(value, dtype, fn);
      floats[i] = Number(value);
    }
    return encodeNumbers(floats, dtype, fn);
  }
  const parts = dtype === complex128 ? new Float64Array(2 * values.length) : new Float32Array(2 * values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    parts[2 * i] = value instanceof Complex ? value.re : Number(value);
    parts[2 * i + 1] = value instanceof Complex ? value.im : 0;
  }
  return { bytes: parts, dtype: dtype === complex128 ? complex128 : complex64 };
}

/** Room for numbers of `dtype`: floats for what is stored as float32 or narrower, doubles for all else. */
function floatsFor(dtype: DType, numel: number): Float32Array | Float64Array {
  return dtype.isFloatingPoint && dtype !== float64 ? new Float32Array(numel) : new Float64Array(numel);
}

/** Nested data in a dtype that was asked for, or in the one that follows from the values. */
export function encodeData(
  data: unknown,
  shape: readonly number[],
  wanted: DType | undefined,
  fn: string,
): Encoded & { target: DType } {
  const target = wanted ?? getDefaultDtype();
  if (!target.isComplex && (typeof data === 'number' || hasShape(data, shape))) {
    const floats = floatsFor(target, numelOf(shape));
    const nested = typeof data === 'number' ? [data] : data;
    if (fillNumbers(nested, shape.length, floats, 0) >= 0) return { ...encodeNumbers(floats, target, fn), target };
  }
  const { values, dtypes } = flatten(data, shape, fn);
  const dtype = wanted ?? promote(dtypes);
  return { ...encodeValues(values, dtype, fn), target: dtype };
}

/** An array's elements as they are. */
export function encodeTypedArray(array: TypedArray): Encoded {
  const dtype = dtypeOfArray(array);
  const isKnown = dtype !== float16;
  return { bytes: isKnown ? array : new Uint8Array(array.buffer, array.byteOffset, array.byteLength), dtype };
}
