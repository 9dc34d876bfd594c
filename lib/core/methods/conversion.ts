import { type Parameter, signature } from '../arguments.js';
import { Device, type DeviceLike, toDeviceString } from '../device.js';
import { DType, type DTypeLike, isDTypeName, toDtypeCode } from '../dtype.js';
import { describe, typeError } from '../errors.js';
import { type MemoryFormatLike, strided, toMemoryFormatCode } from '../layout.js';
import { Op } from '../operator.js';
import { handleOf, Tensor, wrap } from '../tensor.js';
import { install } from './install.js';

export interface MemoryFormatOption {
  /** As the input is laid out, by default. */
  memoryFormat?: MemoryFormatLike | null;
}

export interface ToOptions extends MemoryFormatOption {
  /** Don't wait for a copy from pinned memory to a GPU. */
  nonBlocking?: boolean;
  /** Copy even where nothing changes. */
  copy?: boolean;
}

export interface ToArguments extends ToOptions {
  dtype?: DTypeLike | null;
  device?: DeviceLike | null;
  /** The tensor whose dtype and device to take. */
  other?: Tensor;
}

declare module '../tensor.js' {
  interface Tensor {
    /**
     * The tensor in another dtype, on another device, or like another tensor. The result shares the data where nothing
     * changes and `copy` is not given.
     *
     *     x.to(torch.float16);  x.to('cuda:0');  x.to('cuda', torch.float16, { nonBlocking: true });  x.to(y);
     *
     * @throws TypeError for a dtype, device or memory format that is none.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.to.html
     */
    to(dtype: DTypeLike, nonBlocking?: boolean, copy?: boolean): Tensor;
    to(device: DeviceLike | null, dtype?: DTypeLike | null, nonBlocking?: boolean, copy?: boolean): Tensor;
    to(other: Tensor, nonBlocking?: boolean, copy?: boolean): Tensor;
    to(target: DTypeLike | Tensor, options: ToOptions): Tensor;
    to(device: DeviceLike | null, options: ToOptions & { dtype?: DTypeLike | null }): Tensor;
    to(device: DeviceLike | null, dtype: DTypeLike | null, options: ToOptions): Tensor;
    to(options: ToArguments): Tensor;

    /**
     * Without arguments the type's name, such as `'torch.FloatTensor'`; else the tensor in the given dtype, which may
     * also be given by such a name.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.type.html
     */
    type(): string;
    type(dtype: DTypeLike | string, nonBlocking?: boolean | { nonBlocking?: boolean }): Tensor;

    /** The tensor as float32. @see https://pytorch.org/docs/stable/generated/torch.Tensor.float.html */
    float(options?: MemoryFormatOption): Tensor;
    /** The tensor as float64. @see https://pytorch.org/docs/stable/generated/torch.Tensor.double.html */
    double(options?: MemoryFormatOption): Tensor;
    /** The tensor as float16. @see https://pytorch.org/docs/stable/generated/torch.Tensor.half.html */
    half(options?: MemoryFormatOption): Tensor;
    /** The tensor as bfloat16. @see https://pytorch.org/docs/stable/generated/torch.Tensor.bfloat16.html */
    bfloat16(options?: MemoryFormatOption): Tensor;
    /** The tensor as int32. @see https://pytorch.org/docs/stable/generated/torch.Tensor.int.html */
    int(options?: MemoryFormatOption): Tensor;
    /** The tensor as int64. @see https://pytorch.org/docs/stable/generated/torch.Tensor.long.html */
    long(options?: MemoryFormatOption): Tensor;
    /** The tensor as int16. @see https://pytorch.org/docs/stable/generated/torch.Tensor.short.html */
    short(options?: MemoryFormatOption): Tensor;
    /** The tensor as int8. @see https://pytorch.org/docs/stable/generated/torch.Tensor.char.html */
    char(options?: MemoryFormatOption): Tensor;
    /** The tensor as uint8. @see https://pytorch.org/docs/stable/generated/torch.Tensor.byte.html */
    byte(options?: MemoryFormatOption): Tensor;
    /** The tensor as bool: whether each element is other than zero. @see https://pytorch.org/docs/stable/generated/torch.Tensor.bool.html */
    bool(options?: MemoryFormatOption): Tensor;
    /** The tensor as complex32. @see https://pytorch.org/docs/stable/generated/torch.Tensor.chalf.html */
    chalf(options?: MemoryFormatOption): Tensor;
    /** The tensor as complex64. @see https://pytorch.org/docs/stable/generated/torch.Tensor.cfloat.html */
    cfloat(options?: MemoryFormatOption): Tensor;
    /** The tensor as complex128. @see https://pytorch.org/docs/stable/generated/torch.Tensor.cdouble.html */
    cdouble(options?: MemoryFormatOption): Tensor;

    /** The tensor in main memory. @see https://pytorch.org/docs/stable/generated/torch.Tensor.cpu.html */
    cpu(options?: MemoryFormatOption): Tensor;
    /**
     * The tensor in a GPU's memory, the current one's by default.
     * @throws TypeError for a device that is no CUDA device; TorchError where there is none.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.cuda.html
     */
    cuda(device?: DeviceLike | number | null, nonBlocking?: boolean, options?: MemoryFormatOption): Tensor;
    cuda(options: CudaOptions): Tensor;
    cuda(device: DeviceLike | number | null, options: Omit<CudaOptions, 'device'>): Tensor;

    /**
     * Copies another tensor's elements, of any dtype and device, into this one; its shape must broadcast to this one's.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.copy_.html
     */
    copy_(other: Tensor, nonBlocking?: boolean | { nonBlocking?: boolean }): this;
  }
}

export interface CudaOptions extends MemoryFormatOption {
  device?: DeviceLike | number | null;
  nonBlocking?: boolean;
}

const toOp = new Op('to', 'dtype_layout');
const copyOp = new Op('copy_', '', true);

interface Conversion extends ToOptions {
  dtype?: number | null;
  device?: string | null;
}

function convert(t: Tensor, { dtype, device, nonBlocking = false, copy = false, memoryFormat }: Conversion): Tensor {
  const format = memoryFormat == null ? null : toMemoryFormatCode(memoryFormat);
  return wrap(toOp.call(t._handle, dtype ?? null, null, device ?? null, null, nonBlocking, copy, format) as number);
}

type Named<P> = Parameter<P>[];
const last: Named<ToOptions> = ['nonBlocking?', 'copy?', '*', 'memoryFormat?'];
const readToDtype = signature<ToArguments>('Tensor.to', ['dtype', ...last, 'device?']);
const readToDevice = signature<ToArguments>('Tensor.to', ['device?', 'dtype?', ...last]);
const readToOther = signature<ToArguments & { other: Tensor }>('Tensor.to', ['other', ...last]);

export function readTo(args: readonly unknown[]): ToArguments {
  const [first] = args;
  if (first instanceof Tensor) return readToOther(args);
  if (first instanceof DType || (typeof first === 'string' && isDTypeName(first))) return readToDtype(args);
  if (first == null || first instanceof Device || typeof first === 'string' || typeof first === 'number') {
    return readToDevice(args);
  }
  const options = first as ToArguments;
  return options.other === undefined ? readToDevice(args) : readToOther(args);
}

/** The names that Python gives to tensor types, where they are not the dtype's with a capital. */
const typeNames: Record<string, string> = {
  float64: 'Double',
  float32: 'Float',
  float16: 'Half',
  bfloat16: 'BFloat16',
  int64: 'Long',
  int32: 'Int',
  int16: 'Short',
  int8: 'Char',
  uint8: 'Byte',
  complex128: 'ComplexDouble',
  complex64: 'ComplexFloat',
  complex32: 'ComplexHalf',
  bcomplex32: 'BComplex32',
};

const typeName = (dtype: DType) =>
  typeNames[dtype.name] ??
  dtype.name.replace(/^(u?)(.)/, (_, u: string, c: string) => u.toUpperCase() + c.toUpperCase());

function typeOf(t: Tensor): string {
  const device = t.device.type === 'cpu' ? '' : `${t.device.type}.`;
  const layout = t.layout === strided ? '' : 'sparse.';
  return `torch.${device}${layout}${typeName(t.dtype)}Tensor`;
}

const tensorType = /^torch\.(cuda\.)?(\w+)Tensor$/;

/** The dtype and device that a tensor type's name stands for, or undefined for any other string. */
function parseType(name: string): Conversion | undefined {
  const [, cuda, type] = tensorType.exec(name) ?? [];
  const dtype = Object.keys(typeNames).find((key) => typeNames[key] === type) ?? type?.toLowerCase();
  if (dtype === undefined || !isDTypeName(dtype)) return undefined;
  return { dtype: toDtypeCode(dtype), device: cuda ? 'cuda' : 'cpu' };
}

const readType = signature<{ dtype?: DTypeLike | string; nonBlocking?: boolean }>('Tensor.type', [
  'dtype?',
  'nonBlocking?',
]);

const readCuda = signature<CudaOptions>('Tensor.cuda', ['device?', 'nonBlocking?', '*', 'memoryFormat?']);
const readCopy = signature<{ other: Tensor; nonBlocking?: boolean }>('Tensor.copy_', ['other', 'nonBlocking?']);

function cudaDevice(device: DeviceLike | number): string {
  const name = typeof device === 'number' ? `cuda:${device}` : toDeviceString(device);
  if (!name.startsWith('cuda')) {
    throw typeError(`Tensor.cuda: the device must be a CUDA device or its index, got ${describe(device)}.`);
  }
  return name;
}

const dtypeMethods = {
  float: 'float32',
  double: 'float64',
  half: 'float16',
  bfloat16: 'bfloat16',
  int: 'int32',
  long: 'int64',
  short: 'int16',
  char: 'int8',
  byte: 'uint8',
  bool: 'bool',
  chalf: 'complex32',
  cfloat: 'complex64',
  cdouble: 'complex128',
} as const;

const formatReader = (name: string) => signature<MemoryFormatOption>(`Tensor.${name}`, ['*', 'memoryFormat?']);

for (const [name, dtypeName] of Object.entries(dtypeMethods)) {
  const read = formatReader(name);
  const dtype = toDtypeCode(dtypeName);
  install({
    [name](this: Tensor, ...args: unknown[]) {
      return convert(this, { ...read(args), dtype });
    },
  });
}

const readCpu = formatReader('cpu');

install({
  to(...args: unknown[]) {
    const { dtype, device, other, ...options } = readTo(args);
    if (other !== undefined) {
      return convert(this, { ...options, dtype: other.dtype.code, device: other.device.toString() });
    }
    return convert(this, {
      ...options,
      dtype: dtype == null ? null : toDtypeCode(dtype),
      device: device == null ? null : toDeviceString(device),
    });
  },

  type(...args: unknown[]) {
    const { dtype, nonBlocking } = readType(args);
    if (dtype === undefined) return typeOf(this);
    const named = typeof dtype === 'string' ? parseType(dtype) : undefined;
    return convert(this, { ...(named ?? { dtype: toDtypeCode(dtype as DTypeLike) }), nonBlocking });
  },

  cpu(...args: unknown[]) {
    return convert(this, { ...readCpu(args), device: 'cpu' });
  },

  cuda(...args: unknown[]) {
    const { device, ...options } = readCuda(args);
    return convert(this, { ...options, device: device == null ? 'cuda' : cudaDevice(device) });
  },

  copy_(...args: unknown[]) {
    const { other, nonBlocking = false } = readCopy(args);
    copyOp.call(this._handle, handleOf(other, 'Tensor.copy_: other'), nonBlocking);
    return this;
  },
});
