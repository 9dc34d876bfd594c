import { native } from '../native.js';
import { describe, nearest, typeError } from './errors.js';
import { FloatScalar } from './scalar.js';

export * from './layout.js';

/** The name of a dtype, as PyTorch spells it or one of its aliases. */
export type DTypeName = keyof typeof ALIASES | CanonicalName;

type CanonicalName = (typeof TABLE)[number][1];

/** Anything that names a dtype. */
export type DTypeLike = DType | DTypeName;

/** The element type of a tensor. See https://pytorch.org/docs/stable/tensor_attributes.html#torch.dtype */
export class DType {
  constructor(
    /** The number that libtorch knows it by (`c10::ScalarType`). */
    readonly code: number,
    /** E.g. `float32`. */
    readonly name: CanonicalName,
    /** Bytes an element. */
    readonly itemsize: number,
    readonly isFloatingPoint: boolean,
    readonly isComplex: boolean,
    readonly isSigned: boolean,
  ) {}

  /** The dtype of a complex one's parts; any other is its own. */
  toReal(): DType {
    const pair = COMPLEX.find(([, complex]) => complex === this.name);
    return pair ? toDtype(pair[0]) : this;
  }

  /**
   * The complex dtype whose parts hold this one's numbers; a complex one is its own.
   * @throws TypeError for integers, booleans and others that no complex dtype has as parts.
   */
  toComplex(): DType {
    if (this.isComplex) return this;
    const pair = COMPLEX.find(([real, complex]) => real === this.name && byName.has(complex));
    if (!pair) throw typeError(`no complex dtype belongs to ${this}; torch.complex64 is the one of torch.float32.`);
    return toDtype(pair[1]);
  }

  toString(): string {
    return `torch.${this.name}`;
  }

  toJSON(): string {
    return this.name;
  }

  get [Symbol.toStringTag](): string {
    return 'dtype';
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/** `torch.float(2)`: a floating-point scalar although the number is integral. */
export type CallableDType = DType & ((value: number) => FloatScalar);

// c10::ScalarType's number, name, bytes, floating point, complex, signed.
const TABLE = [
  [0, 'uint8', 1, false, false, false],
  [1, 'int8', 1, false, false, true],
  [2, 'int16', 2, false, false, true],
  [3, 'int32', 4, false, false, true],
  [4, 'int64', 8, false, false, true],
  [5, 'float16', 2, true, false, true],
  [6, 'float32', 4, true, false, true],
  [7, 'float64', 8, true, false, true],
  [8, 'complex32', 4, false, true, true],
  [9, 'complex64', 8, false, true, true],
  [10, 'complex128', 16, false, true, true],
  [11, 'bool', 1, false, false, false],
  [12, 'qint8', 1, false, false, true],
  [13, 'quint8', 1, false, false, false],
  [14, 'qint32', 4, false, false, true],
  [15, 'bfloat16', 2, true, false, true],
  [16, 'quint4x2', 1, false, false, false],
  [17, 'quint2x4', 1, false, false, false],
  [23, 'float8_e5m2', 1, true, false, true],
  [24, 'float8_e4m3fn', 1, true, false, true],
  [25, 'float8_e5m2fnuz', 1, true, false, true],
  [26, 'float8_e4m3fnuz', 1, true, false, true],
  [27, 'uint16', 2, false, false, false],
  [28, 'uint32', 4, false, false, false],
  [29, 'uint64', 8, false, false, false],
  [44, 'float8_e8m0fnu', 1, true, false, false],
  [45, 'float4_e2m1fn_x2', 1, true, false, true],
  [46, 'bcomplex32', 4, false, true, true],
] as const;

/** The series of libtorch that a dtype came with, where that is later than the earliest that is supported. */
const SINCE: Partial<Record<CanonicalName, readonly [major: number, minor: number]>> = { bcomplex32: [2, 14] };

const [major = 0, minor = 0] = native.version().libtorch.split('.').map(Number);

// To a libtorch without a dtype, its number means something else.
const AVAILABLE = TABLE.filter(([, name]) => {
  const [sinceMajor, sinceMinor] = SINCE[name] ?? [0, 0];
  return major > sinceMajor || (major === sinceMajor && minor >= sinceMinor);
});

// A dtype and the complex one that holds it; the first row that fits counts, both ways.
const COMPLEX: readonly (readonly [CanonicalName, CanonicalName])[] = [
  ['float16', 'complex32'],
  ['float32', 'complex64'],
  ['bfloat16', 'bcomplex32'],
  ['bfloat16', 'complex64'],
  ['float64', 'complex128'],
];

const ALIASES = {
  float: 'float32',
  double: 'float64',
  half: 'float16',
  cfloat: 'complex64',
  cdouble: 'complex128',
  chalf: 'complex32',
  long: 'int64',
  int: 'int32',
  short: 'int16',
} as const;

function make(row: (typeof TABLE)[number]): DType {
  const dtype = new DType(row[0], row[1], row[2], row[3], row[4], row[5]);
  if (row[1] !== 'float32') return dtype;
  // float32 can be called, as `torch.float(2)`: the one dtype that is a function.
  const callable = (value: number) => new FloatScalar(value);
  for (const key of ['name', 'length']) Reflect.deleteProperty(callable, key);
  return Object.assign(Object.setPrototypeOf(callable, DType.prototype) as DType, dtype);
}

/** The names of all dtypes of the libtorch in use, without their aliases. */
export function dtypeNames(): CanonicalName[] {
  return AVAILABLE.map((row) => row[1]);
}

const byCode = new Map<number, DType>(AVAILABLE.map((row) => [row[0], make(row)]));
const byName = new Map<string, DType>([...byCode.values()].map((dtype) => [dtype.name, dtype]));
for (const [alias, name] of Object.entries(ALIASES)) byName.set(alias, byName.get(name)!);

const get = (name: DTypeName): DType => byName.get(name)!;

export const uint8 = get('uint8');
export const int8 = get('int8');
export const int16 = get('int16');
export const int32 = get('int32');
export const int64 = get('int64');
export const float16 = get('float16');
export const float32 = get('float32') as CallableDType;
export const float64 = get('float64');
export const complex32 = get('complex32');
export const complex64 = get('complex64');
export const complex128 = get('complex128');
/** Complex numbers of two bfloat16, with libtorch 2.14 or later: undefined with another. */
export const bcomplex32: DType | undefined = byName.get('bcomplex32');
export const bool = get('bool');
export const qint8 = get('qint8');
export const quint8 = get('quint8');
export const qint32 = get('qint32');
export const bfloat16 = get('bfloat16');
export const quint4x2 = get('quint4x2');
export const quint2x4 = get('quint2x4');
export const float8_e5m2 = get('float8_e5m2');
export const float8_e4m3fn = get('float8_e4m3fn');
export const float8_e5m2fnuz = get('float8_e5m2fnuz');
export const float8_e4m3fnuz = get('float8_e4m3fnuz');
export const float8_e8m0fnu = get('float8_e8m0fnu');
export const float4_e2m1fn_x2 = get('float4_e2m1fn_x2');
export const uint16 = get('uint16');
export const uint32 = get('uint32');
export const uint64 = get('uint64');
export const float = float32;
export const double = float64;
export const half = float16;
export const cfloat = complex64;
export const cdouble = complex128;
export const chalf = complex32;
export const long = int64;
export const int = int32;
export const short = int16;

/** Whether `value` is a dtype object. */
export function isDType(value: unknown): value is DType {
  return value instanceof DType;
}

/** Whether `name` is a dtype's name, with or without `torch.`. */
export function isDTypeName(name: string): name is DTypeName {
  return byName.has(name.replace(/^torch\./, ''));
}

/** The dtype with libtorch's number `code`. */
export function dtypeFromCode(code: number): DType {
  const dtype = byCode.get(code);
  if (!dtype) throw typeError(`no dtype has the number ${code}`);
  return dtype;
}

/** The dtype that `value` names: a dtype or its name, with or without `torch.`. */
export function toDtype(value: DTypeLike): DType {
  if (value instanceof DType) return value;
  if (typeof value === 'string') {
    const name = (value as string).replace(/^torch\./, '');
    const dtype = byName.get(name);
    if (dtype) return dtype;
    const close = nearest(name, byName.keys());
    throw typeError(`unknown dtype ${describe(value)}${close ? `: did you mean '${close}'?` : ''}`);
  }
  throw typeError(`a dtype must be torch.float32 and the like, or its name, not ${describe(value)}`);
}

/** libtorch's number of the dtype that `value` names. */
export function toDtypeCode(value: DTypeLike): number {
  return value instanceof DType ? value.code : toDtype(value).code;
}
