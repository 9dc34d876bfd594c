import type { Handle } from '../../binding.js';
import { native } from '../native.js';
import { complex64, type DType, dtypeFromCode, float32, layoutFromCode, strided } from './dtype.js';
import { typeError } from './errors.js';
import { Op } from './operator.js';
import { readBelow } from './transforms.js';

/** The typed arrays that tensors are made from and read into. */
export type TypedArray =
  | Float32Array
  | Float64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | Uint8Array
  | Uint8ClampedArray
  | Uint16Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array;

type TypedArrayConstructor = { readonly BYTES_PER_ELEMENT: number } & (new (
  buffer: ArrayBuffer,
  byteOffset: number,
  length: number,
) => TypedArray);

/** What holds a dtype's elements as they are; complex numbers as real and imaginary part in turn. */
const ARRAYS: Readonly<Record<string, TypedArrayConstructor>> = {
  bool: Uint8Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  uint64: BigUint64Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  int64: BigInt64Array,
  float32: Float32Array,
  float64: Float64Array,
  complex64: Float32Array,
  complex128: Float64Array,
};

/** The dtypes that JavaScript has no array for, and the one that holds their values without loss. */
const WIDENED: Readonly<Record<string, DType>> = {
  float16: float32,
  bfloat16: float32,
  float8_e4m3fn: float32,
  float8_e4m3fnuz: float32,
  float8_e5m2: float32,
  float8_e5m2fnuz: float32,
  float8_e8m0fnu: float32,
  complex32: complex64,
  bcomplex32: complex64,
};

const toCopy = new Op('_to_copy', '');

function view(bytes: Uint8Array, dtype: DType): TypedArray {
  const Elements = ARRAYS[dtype.name];
  if (!Elements) throw typeError(`${dtype} has no typed array; toBytes() gives its raw elements.`);
  const size = Elements.BYTES_PER_ELEMENT;
  const aligned = bytes.byteOffset % size === 0 ? bytes : bytes.slice();
  return new Elements(aligned.buffer as ArrayBuffer, aligned.byteOffset, aligned.byteLength / size);
}

/** The dtype of a tensor whose elements can be read one after the other. */
function readable(handle: Handle): DType {
  const layout = layoutFromCode(native.layout(handle));
  if (layout === strided) return dtypeFromCode(native.dtype(handle));
  throw typeError(`a tensor of layout ${layout} can't be read element by element: toDense() gives one that can.`);
}

/** A copy of another dtype of a tensor whose own has no typed array; 0 where the tensor itself can be read. */
const widened = (handle: Handle, wide: DType | undefined): Handle =>
  wide ? (toCopy.call(handle, wide.code) as Handle) : 0;

/** A tensor's raw elements in row-major order. */
export function readBytes(handle: Handle): Uint8Array {
  readable(handle);
  return readBelow(handle, native.toBytes);
}

/** As `readBytes`, waiting for the device and copying off the main thread. */
export function readBytesAsync(handle: Handle): Promise<Uint8Array> {
  readable(handle);
  return readBelow(handle, native.toBytesAsync);
}

/** A tensor's elements in row-major order, copied into the nearest typed array. */
export function readElements(handle: Handle): TypedArray {
  const dtype = readable(handle);
  const wide = WIDENED[dtype.name];
  const copy = widened(handle, wide);
  try {
    return view(readBelow(copy || handle, native.toBytes), wide ?? dtype);
  } finally {
    if (copy) native.release(copy);
  }
}

/** As `readElements`, waiting for the device and copying off the main thread. */
export async function readElementsAsync(handle: Handle): Promise<TypedArray> {
  const dtype = readable(handle);
  const wide = WIDENED[dtype.name];
  const copy = widened(handle, wide);
  try {
    return view(await readBelow(copy || handle, native.toBytesAsync), wide ?? dtype);
  } finally {
    if (copy) native.release(copy);
  }
}
