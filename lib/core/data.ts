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
import { describe, rangeError, typeError } from './errors.js';
import { Op } from './operator.js';
import { Complex, FloatScalar, type Scalar } from './scalar.js';
import { Tensor } from './tensor.js';

/** A value or nested arrays of values that a tensor can be made from. */
export type TensorData = Scalar | Tensor | TypedArray | readonly TensorData[];

const promoteTypes = new Op('promote_types', '');

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

/** As many dimensions as PyTorch makes of nested data. */
const MOST_DIMENSIONS = 128;

/** The shape of nested arrays, going by their first elements. */
export function shapeOf(data: unknown): number[] {
  const shape: number[] = [];
  for (let at = data; isSequence(at); at = at[0]) {
    shape.push(at.length);
    if (shape.length > MOST_DIMENSIONS) {
      throw rangeError(`too many dimensions: the arrays nest more than ${MOST_DIMENSIONS} deep, or contain themselves`);
    }
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

type Primitive = 'number' | 'boolean';

/**
 * Writes nested arrays of numbers (or booleans, as 0 and 1) into `out` from `at` on and returns the place behind them;
 * -1 where anything else is among them.
 */
function fill(data: readonly unknown[], depth: number, type: Primitive, out: Elements, at: number): number {
  let next = at;
  if (depth > 1) {
    for (let i = 0; i < data.length && next >= 0; i++) next = fill(data[i] as unknown[], depth - 1, type, out, next);
    return next;
  }
  for (let i = 0; i < data.length; i++) {
    const value = data[i];
    if (typeof value !== type) return -1;
    out[next++] = value as number;
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
  const expected = () => `${fn}: expected sequence of length ${shape[path.length]} at dim ${path.length}`;
  const refuse = (node: unknown): never => {
    const why = isSequence(node)
      ? 'but the first element at this depth is a single value'
      : 'but a tensor holds numbers, bigints, booleans and complex numbers';
    throw typeError(`${fn}: ${where()} is ${describe(node)}, ${why}.`);
  };
  let lastType: string | undefined;

  const visit = (node: unknown): void => {
    const dim = path.length;
    if (dim < shape.length) {
      if (!isSequence(node)) throw typeError(`${expected()} (got ${describe(node)} for ${where()}).`);
      if (node.length !== shape[dim]) throw rangeError(`${expected()} (got ${node.length} for ${where()}).`);
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
    // Values of one primitive type have one dtype.
    if (typeof node !== lastType || typeof node === 'object') {
      dtypes.add(dtypeOf(node) ?? refuse(node));
      lastType = typeof node;
    }
    values.push(readLeaf(node as Scalar | Tensor, where, fn));
  };
  visit(data);
  return { values, dtypes };
}

export function readLeaf(leaf: Scalar | Tensor, where: () => string, fn: string): Value {
  if (leaf instanceof FloatScalar) return leaf.float;
  if (!(leaf instanceof Tensor)) return leaf;
  if (native.numel(leaf._handle) !== 1) {
    throw rangeError(
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

type Elements = Float32Array | Float64Array;

/** Encodes numbers, which come as floats where they are stored as such and as doubles else. */
function encodeNumbers(numbers: Elements, dtype: DType, fn: string): Encoded {
  if (INTEGERS.has(dtype)) return encodeIntegers(numbers, dtype, fn);
  if (dtype === bool) return encodeBooleans(numbers, dtype);
  return { bytes: numbers, dtype: numbers instanceof Float32Array ? float32 : float64 };
}

export function encodeIntegers(values: ArrayLike<Value>, dtype: DType, fn: string): Encoded {
  const { make, min, max } = INTEGERS.get(dtype)!;
  const array = make(values.length);
  const wide = array instanceof BigInt64Array || array instanceof BigUint64Array ? array : undefined;
  // Numbers are stored as two words, low and high: making a bigint of each would take ten times as long.
  const words = wide && new Uint32Array(wide.buffer);
  const [low, high] = [Number(min), Number(max)];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (typeof value === 'bigint') {
      if (value < min || value > max) throw overflow(value, dtype, fn);
      if (wide) wide[i] = value;
      else array[i] = Number(value);
      continue;
    }
    if (typeof value === 'object') throw complexError(value, dtype, fn);
    const whole = Math.trunc(Number(value));
    // The largest 64-bit integers, as numbers, round to 2 ** 63 and 2 ** 64, which don't fit.
    if (!(whole >= low && (wide ? whole < high : whole <= high))) throw overflow(value, dtype, fn);
    if (words) {
      words[2 * i] = whole;
      words[2 * i + 1] = Math.floor(whole / 2 ** 32);
    } else array[i] = whole;
  }
  return { bytes: array, dtype };
}

/** Everything but zero is true, NaN too. */
function encodeBooleans(values: ArrayLike<Value>, dtype: DType): Encoded {
  const bytes = new Uint8Array(values.length);
  for (let i = 0; i < bytes.length; i++) {
    const value = values[i]!;
    const isZero = value instanceof Complex ? value.re === 0 && value.im === 0 : Number(value) === 0;
    bytes[i] = isZero ? 0 : 1;
  }
  return { bytes, dtype };
}

function overflow(value: Value, dtype: DType, fn: string): RangeError {
  return rangeError(`${fn}: ${value} cannot be converted to ${dtype} without overflow.`);
}

function complexError(value: Complex, dtype: DType, fn: string): TypeError {
  return typeError(`${fn}: ${describe(value)} is complex and cannot be converted to ${dtype}.`);
}

/** Encodes values of any kind. */
export function encodeValues(values: readonly Value[], dtype: DType, fn: string): Encoded {
  if (INTEGERS.has(dtype)) return encodeIntegers(values, dtype, fn);
  if (dtype === bool) return encodeBooleans(values, dtype);
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
  const type = typeof firstLeaf(data);
  if ((type === 'number' || type === 'boolean') && (shape.length === 0 || hasShape(data, shape))) {
    const target = wanted ?? (type === 'boolean' ? bool : getDefaultDtype());
    const numbers = floatsFor(target, numelOf(shape));
    const nested = Array.isArray(data) ? data : [data];
    const isFilled = !target.isComplex && fill(nested, shape.length, type, numbers, 0) >= 0;
    if (isFilled) return { ...encodeNumbers(numbers, target, fn), target };
  }
  const { values, dtypes } = flatten(data, shape, fn);
  const dtype = wanted ?? promote(dtypes);
  return { ...encodeValues(values, dtype, fn), target: dtype };
}

function firstLeaf(data: unknown): unknown {
  let at = data;
  while (Array.isArray(at)) at = at[0];
  return at;
}

/** An array's elements as they are. */
export function encodeTypedArray(array: TypedArray): Encoded {
  const dtype = dtypeOfArray(array);
  const isKnown = dtype !== float16;
  return { bytes: isKnown ? array : new Uint8Array(array.buffer, array.byteOffset, array.byteLength), dtype };
}
