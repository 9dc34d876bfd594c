import { native } from '../native.js';
import { Device, toDeviceString } from './device.js';
import { bool, DType, type DTypeLike, toDtypeCode } from './dtype.js';
import { liveHandle } from './fast.js';
import { Generator } from './generator.js';
import { Layout, MemoryFormat, toLayoutCode, toMemoryFormatCode } from './layout.js';
import { Complex, FloatScalar, isScalar } from './scalar.js';
import { Tensor } from './tensor.js';

/** What a converter gives for a value that its type does not take. */
export const NO_MATCH = Symbol('no match');

/**
 * Turns a JavaScript value into what the addon takes for one schema type, or gives NO_MATCH. Like Python's argument
 * parser it looks at types only, so that the next overload can be tried; a wrong name of a dtype or device is an
 * error at once, since no overload could take it.
 */
export type Converter = (value: unknown) => unknown;

/** A number out of a tensor with a single element, for parameters that take one as Python does. */
const isElement = (value: unknown): value is Tensor =>
  value instanceof Tensor && value.ndim === 0 && !value.requiresGrad;

/** The number in a tensor of one element, as an operator takes it: of the kind that the dtype is. */
function scalarIn({ dtype, _handle }: Tensor): unknown {
  if (dtype.isComplex) {
    const { re, im } = native.itemComplex(_handle);
    return new Complex(re, im);
  }
  if (dtype.isFloatingPoint) return new FloatScalar(native.item(_handle));
  return dtype === bool ? native.item(_handle) !== 0 : native.itemBigInt(_handle);
}

const toScalar: Converter = (value) => (isScalar(value) ? value : isElement(value) ? scalarIn(value) : NO_MATCH);

function toInt(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? value : NO_MATCH;
  if (typeof value === 'bigint') return value;
  const scalar = isElement(value) ? scalarIn(value) : NO_MATCH;
  return typeof scalar === 'bigint' ? scalar : NO_MATCH;
}

function toFloat(value: unknown): unknown {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof FloatScalar) return value.float;
  return isElement(value) && !value.dtype.isComplex ? native.item(value._handle) : NO_MATCH;
}

const isTypedIntArray = (value: unknown): value is Int32Array | BigInt64Array =>
  value instanceof Int32Array || value instanceof BigInt64Array;

/** The converter for a list whose elements `element` converts; an array as it is where nothing changes. */
function listOf(element: Converter): Converter {
  return (value) => {
    if (isTypedIntArray(value)) return listOf(element)([...value]);
    if (!Array.isArray(value)) return NO_MATCH;
    let result: unknown[] = value;
    for (let i = 0; i < value.length; i++) {
      const converted = element(value[i]);
      if (converted === NO_MATCH) return NO_MATCH;
      if (converted === value[i]) continue;
      if (result === value) result = value.slice();
      result[i] = converted;
    }
    return result;
  };
}

/** What the schema gives a size to (`int[2]`) takes one value for all places too; the addon repeats it. */
const listOrOne =
  (element: Converter, list: Converter): Converter =>
  (value) => {
    const one = element(value);
    return one === NO_MATCH ? list(value) : one;
  };

const toTensor: Converter = (value) => (value instanceof Tensor ? liveHandle(value) : NO_MATCH);
const toBool: Converter = (value) => (typeof value === 'boolean' ? value : NO_MATCH);
const toText: Converter = (value) => (typeof value === 'string' ? value : NO_MATCH);

const converters: Record<string, Converter> = {
  Tensor: toTensor,
  Scalar: toScalar,
  int: toInt,
  SymInt: toInt,
  DeviceIndex: toInt,
  float: toFloat,
  bool: toBool,
  str: toText,
  ScalarType: (v) => (v instanceof DType || typeof v === 'string' ? toDtypeCode(v as DTypeLike) : NO_MATCH),
  Layout: (v) => (v instanceof Layout || typeof v === 'string' ? toLayoutCode(v) : NO_MATCH),
  MemoryFormat: (v) => (v instanceof MemoryFormat || typeof v === 'string' ? toMemoryFormatCode(v) : NO_MATCH),
  Device: (v) => (v instanceof Device || typeof v === 'string' || typeof v === 'number' ? toDeviceString(v) : NO_MATCH),
  Generator: (v) => (v instanceof Generator ? v._handle : NO_MATCH),
};

const TYPE = /^(\w+)(\?)?(?:\[(\d*)\])?(\?)?$/;

/**
 * The converter of a schema type such as `int[2]?`. `null` is not its business: whether a parameter takes that
 * depends on its default as well.
 */
export function converterOf(type: string): Converter {
  const [, base, elementOptional, size] = TYPE.exec(type)!;
  const single = converters[base!]!;
  if (size === undefined) return single;
  const element: Converter = elementOptional ? (v) => (v === null || v === undefined ? null : single(v)) : single;
  const list = listOf(element);
  return size && base !== 'Tensor' ? listOrOne(single, list) : list;
}

const WORDS: Record<string, string> = {
  SymInt: 'int',
  DeviceIndex: 'int',
  Scalar: 'number',
  str: 'string',
  ScalarType: 'dtype',
  Layout: 'layout',
  MemoryFormat: 'memory format',
  Device: 'device',
};

/** A schema type in words, for messages: `int or array of ints` for `int[2]`. */
export function wordsFor(type: string): string {
  const [, base, elementOptional, size, optional] = TYPE.exec(type)!;
  const word = WORDS[base!] ?? base!;
  const orNull = optional || (elementOptional && size === undefined) ? ' or null' : '';
  if (size === undefined) return word + orNull;
  const list = `array of ${word === 'memory format' ? word : `${word}s`}`;
  return (size && base !== 'Tensor' ? `${word} or ${list}` : list) + orNull;
}
