import type { Handle } from '../../binding.js';
import { native } from '../native.js';
import { isOptions, signature, unknownOption } from './arguments.js';
import {
  dtypeOf,
  type Encoded,
  encodeData,
  encodeTypedArray,
  isTypedArray,
  numelOf,
  readLeaf,
  shapeOf,
  type TensorData,
} from './data.js';
import { newDevice } from './default-device.js';
import type { DeviceLike } from './device.js';
import { type DType, type DTypeLike, dtypeFromCode, toDtypeCode } from './dtype.js';
import type { TypedArray } from './elements.js';
import { describe, rangeError, typeError } from './errors.js';
import { type LayoutLike, toLayoutCode } from './layout.js';
import { Op } from './operator.js';
import { FloatScalar, type Scalar } from './scalar.js';
import { Tensor, wrap } from './tensor.js';
import { fromBytes } from './transforms.js';

export interface TensorOptions {
  dtype?: DTypeLike | null;
  device?: DeviceLike | null;
  /** Whether autograd records operations on the tensor. */
  requiresGrad?: boolean;
  /** Put it into page-locked memory, from which copies to a GPU are faster. CPU tensors only. */
  pinMemory?: boolean | null;
}

/** What the functions take that make a tensor in any layout. */
export interface FactoryOptions extends TensorOptions {
  layout?: LayoutLike | null;
}

const toCopy = new Op('_to_copy', '');
const detach = new Op('detach', '');
const scalarTensor = new Op('scalar_tensor', '');
const aten = { full: new Op('full', ''), fullOut: new Op('full', 'out', true) };

/** A tensor of `shape` in dtype `target` from encoded elements. */
function make({ bytes, dtype }: Encoded, target: DType, shape: number[], options: TensorOptions): Tensor {
  const device = newDevice(options.device) ?? 'cpu';
  const pin = options.pinMemory ?? false;
  if (dtype === target) return finish(fromBytes(bytes, dtype.code, shape, device, pin), options);
  const plain = fromBytes(bytes, dtype.code, shape, 'cpu', false);
  try {
    return finish(toCopy.call(plain, target.code, undefined, device, pin) as Handle, options);
  } finally {
    native.release(plain);
  }
}

function finish(handle: Handle, { requiresGrad }: TensorOptions): Tensor {
  if (requiresGrad) {
    try {
      native.setRequiresGrad(handle, true);
    } catch (error) {
      native.release(handle);
      throw error;
    }
  }
  return wrap(handle);
}

const TENSOR_OPTIONS = ['dtype', 'device', 'requiresGrad', 'pinMemory'];

function checkOptions(fn: string, options: object, known: readonly string[]): void {
  if (!isOptions(options)) throw typeError(`${fn}: options must be an object, got ${describe(options)}.`);
  for (const key in options) if (!known.includes(key)) throw unknownOption(fn, key, known);
}

function wantedDtype({ dtype }: TensorOptions): DType | undefined {
  return dtype == null ? undefined : dtypeFromCode(toDtypeCode(dtype));
}

/** A copy of a tensor outside the autograd graph. */
function copyTensor(source: Tensor, options: TensorOptions): Tensor {
  const plain = detach.call(source._handle) as Handle;
  try {
    const dtype = wantedDtype(options)?.code;
    const device = newDevice(options.device);
    return finish(toCopy.call(plain, dtype, undefined, device, options.pinMemory || undefined) as Handle, options);
  } finally {
    native.release(plain);
  }
}

/**
 * A new tensor with a copy of `data`: a value, nested arrays of values, a typed array or a tensor.
 *
 * Without `dtype` numbers give the default dtype (whether integral or not), booleans bool, bigints int64, complex
 * numbers the default complex dtype, typed arrays their own type; mixed values what they promote to. Tensors of one
 * element count as values inside arrays; a tensor itself is copied and detached.
 *
 *     torch.tensor([[1, 2], [3, 4]]);                          // float32 [2, 2]
 *     torch.tensor([1, 2], { dtype: 'int64', device: 'cuda' });
 *
 * Throws a RangeError for rows of different lengths and for values that don't fit an integer dtype, a TypeError for
 * anything that is no number, and for an unknown option.
 * @see https://pytorch.org/docs/stable/generated/torch.tensor.html
 */
export function tensor(data: TensorData, options?: TensorOptions): Tensor {
  // A lone number is common enough for a shorter way, which -0 can't go: as an operand it is the integer 0.
  if (typeof data === 'number' && options === undefined && !Object.is(data, -0) && newDevice(null) === undefined) {
    return wrap(scalarTensor.call(data, native.getDefaultDtype()) as Handle);
  }
  return fromData('torch.tensor', data, options ?? {});
}

function fromData(fn: string, data: TensorData, options: TensorOptions): Tensor {
  checkOptions(fn, options, TENSOR_OPTIONS);
  if (data instanceof Tensor) return copyTensor(data, options);
  const wanted = wantedDtype(options);
  if (isTypedArray(data)) {
    const encoded = encodeTypedArray(data);
    return make(encoded, wanted ?? encoded.dtype, [data.length], options);
  }
  const shape = shapeOf(data);
  const { target, ...encoded } = encodeData(data, shape, wanted, fn);
  return make(encoded, target, shape, options);
}

/** `x.newTensor(data)`: as `torch.tensor`, with the dtype and device of `like` unless others are given. */
export function newTensor(like: Tensor, data: TensorData, options: TensorOptions = {}): Tensor {
  return fromData('newTensor', data, {
    ...options,
    dtype: options.dtype ?? like.dtype,
    device: options.device ?? native.device(like._handle),
  });
}

/**
 * `data` as a tensor: a tensor that has the dtype and device asked for is returned as it is, one that has not is
 * converted within the autograd graph, and anything else copied as `torch.tensor` does. (Python's shares the memory
 * of NumPy arrays; a typed array is always copied here.)
 * @see https://pytorch.org/docs/stable/generated/torch.as_tensor.html
 */
export function asTensor(data: TensorData, options: Pick<TensorOptions, 'dtype' | 'device'> = {}): Tensor {
  checkOptions('torch.asTensor', options, ['dtype', 'device']);
  if (!(data instanceof Tensor)) return fromData('torch.asTensor', data, options);
  const dtype = wantedDtype(options) ?? data.dtype;
  const here = native.device(data._handle);
  const device = newDevice(options.device) ?? here;
  // `cuda` means any GPU here, as a tensor that is on one need not move.
  const isThere = device === here || here.startsWith(`${device}:`);
  if (dtype === data.dtype && isThere) return data;
  return wrap(toCopy.call(data._handle, dtype.code, undefined, device) as Handle);
}

/**
 * A tensor with a copy of a typed array's elements, in the array's own type; `shape` defaults to one dimension.
 *
 * Throws a TypeError for what is no typed array, a RangeError where the shape has another number of elements.
 */
export function fromTypedArray(
  array: TypedArray,
  shape: readonly number[] = [array.length],
  options: Omit<TensorOptions, 'dtype'> = {},
): Tensor {
  checkOptions('torch.fromTypedArray', options, TENSOR_OPTIONS.slice(1));
  if (!isTypedArray(array)) throw typeError(`torch.fromTypedArray needs a typed array, got ${describe(array)}.`);
  if (numelOf(shape) !== array.length) {
    throw rangeError(
      `torch.fromTypedArray: shape [${shape.join(', ')}] has ${numelOf(shape)} elements, the array ${array.length}.`,
    );
  }
  const encoded = encodeTypedArray(array);
  return make(encoded, encoded.dtype, [...shape], options);
}

export interface FrombufferOptions {
  dtype: DTypeLike;
  /** How many elements to read; all that are left by default. */
  count?: number;
  /** Bytes to pass over at the start. */
  offset?: number;
  requiresGrad?: boolean;
}

/**
 * A one-dimensional tensor from the bytes of an ArrayBuffer, a SharedArrayBuffer or any view of one (`Buffer`, typed
 * arrays, DataView), read as elements of `dtype`. The bytes are copied, whereas Python's tensor shares them.
 *
 * Throws a TypeError for anything that has no bytes, a RangeError where they don't make whole elements or are too few.
 * @see https://pytorch.org/docs/stable/generated/torch.frombuffer.html
 */
export function frombuffer(buffer: ArrayBufferLike | ArrayBufferView, options: FrombufferOptions): Tensor {
  const fn = 'torch.frombuffer';
  if (!isOptions(options) || options.dtype == null) {
    throw typeError(`${fn} needs the elements' dtype: torch.frombuffer(bytes, { dtype: 'float32' }).`);
  }
  checkOptions(fn, options, ['dtype', 'count', 'offset', 'requiresGrad']);
  const bytes = bytesOf(buffer, fn);
  const dtype = dtypeFromCode(toDtypeCode(options.dtype));
  const { count = -1, offset = 0 } = options as FrombufferOptions;
  const [length, size] = [bytes.byteLength, dtype.itemsize];
  if (length === 0 || count === 0) {
    throw rangeError(`${fn}: both buffer length (${length}) and count (${count}) must not be 0.`);
  }
  if (!(Number.isInteger(offset) && offset >= 0 && offset < length)) {
    throw rangeError(
      `${fn}: offset (${offset} bytes) must be non-negative and no greater than buffer length (${length} bytes) minus 1.`,
    );
  }
  if (count < 0 && (length - offset) % size !== 0) {
    throw rangeError(
      `${fn}: buffer length (${length} bytes) after offset (${offset} bytes) must be a multiple of element size (${size}).`,
    );
  }
  const numel = count < 0 ? (length - offset) / size : count;
  if (!Number.isInteger(numel) || offset + numel * size > length) {
    throw rangeError(
      `${fn}: requested buffer length (${numel} * ${size} bytes) after offset (${offset} bytes) must not be greater than ` +
        `actual buffer length (${length} bytes).`,
    );
  }
  const elements = bytes.subarray(offset, offset + numel * size);
  return make({ bytes: elements, dtype }, dtype, [numel], { ...options, device: 'cpu' });
}

function bytesOf(buffer: unknown, fn: string): Uint8Array {
  if (ArrayBuffer.isView(buffer)) return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  if (buffer instanceof ArrayBuffer || buffer instanceof SharedArrayBuffer) return new Uint8Array(buffer);
  throw typeError(`${fn} needs an ArrayBuffer, a SharedArrayBuffer or a view of one, got ${describe(buffer)}.`);
}

export interface FullOptions extends TensorOptions {
  layout?: Parameters<typeof toLayoutCode>[0] | null;
  /** Write into this tensor instead of making one. */
  out?: Tensor | null;
}

const readFull = signature<FullOptions & { size: number[]; fillValue: Scalar | Tensor }>('torch.full', [
  'size',
  'fillValue',
  '*',
  'out?',
  'dtype?',
  'layout?',
  'device?',
  'pinMemory?',
  'requiresGrad?',
]);

/**
 * A tensor of `size` filled with one value. Without `dtype` a number gives the default dtype (whether integral or
 * not), a boolean bool, a bigint int64 and a complex number the default complex dtype.
 * @see https://pytorch.org/docs/stable/generated/torch.full.html
 */
export function full(size: readonly number[], fillValue: Scalar | Tensor, options?: FullOptions): Tensor;
export function full(size: readonly number[], options: FullOptions & { fillValue: Scalar | Tensor }): Tensor;
export function full(...args: unknown[]): Tensor {
  const { size, fillValue, out, ...options } = readFull(args);
  const { layout, device, pinMemory } = options;
  const value = fillValue instanceof Tensor ? readLeaf(fillValue, () => 'fillValue', 'torch.full') : fillValue;
  if (out) {
    aten.fullOut.call(size, value, out._handle);
    return out;
  }
  const dtype = wantedDtype(options) ?? dtypeOf(value);
  if (!dtype) throw typeError(`torch.full: fillValue must be a number, got ${describe(fillValue)}.`);
  const handle = aten.full.call(
    size,
    // As a float even where it is integral: -0 and what lies beyond 2 ** 53 would not get through otherwise.
    typeof value === 'number' && dtype.isFloatingPoint ? new FloatScalar(value) : value,
    dtype.code,
    layout == null ? undefined : toLayoutCode(layout),
    newDevice(device),
    pinMemory,
  );
  return finish(handle as Handle, options);
}
