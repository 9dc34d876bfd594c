import { describe, rangeError, typeError } from '../../core/errors.js';
import { FloatScalar } from '../../core/scalar.js';

/** Writes a value at an offset as C has it; `what` names it in an error. */
type Write = (view: DataView, offset: number, value: unknown, what: string) => void;

const SCALARS: Readonly<Record<string, Write>> = {
  bool: (view, offset, value, what) => {
    if (value !== true && value !== false && value !== 0 && value !== 1) {
      throw typeError(`${what} must be true or false, got ${describe(value)}`);
    }
    view.setUint8(offset, Number(value));
  },
  int8: integer(8, true),
  int16: integer(16, true),
  int32: integer(32, true),
  int64: integer(64, true),
  uint8: integer(8, false),
  uint16: integer(16, false),
  uint32: integer(32, false),
  uint64: integer(64, false),
  float16: real(65504, 16, (view, offset, value) => view.setUint16(offset, halfBits(value), true)),
  bfloat16: real(2 ** 128 - 2 ** 120, 2 ** 119, (view, offset, value) =>
    view.setUint16(offset, bfloat16Bits(value), true),
  ),
  float32: real(2 ** 128 - 2 ** 104, 2 ** 103, (view, offset, value) => view.setFloat32(offset, value, true)),
  float64: real(Number.MAX_VALUE, 0, (view, offset, value) => view.setFloat64(offset, value, true)),
};

/** Whether a scalar of this dtype can be passed to a kernel. */
export function isScalar(dtype: string | undefined): boolean {
  return dtype !== undefined && Object.hasOwn(SCALARS, dtype);
}

/**
 * Writes a scalar, which takes up to 8 bytes.
 * @throws TypeError for a value of another type, RangeError for one that the C type can't hold.
 */
export function writeScalar(dtype: string, view: DataView, offset: number, value: unknown, what: string): void {
  SCALARS[dtype]!(view, offset, value, what);
}

function integer(bits: number, signed: boolean): Write {
  const least = signed ? -(2n ** BigInt(bits - 1)) : 0n;
  const most = 2n ** BigInt(signed ? bits - 1 : bits) - 1n;
  return (view, offset, value, what) => {
    if (typeof value !== 'number' && typeof value !== 'bigint') {
      throw typeError(`${what} must be an integer, got ${describe(value)}`);
    }
    if (typeof value === 'number' && !Number.isSafeInteger(value)) {
      const hint = Number.isInteger(value) ? ': from 2 ** 53 on, a bigint tells integers exactly' : '';
      throw rangeError(`${what} must be an integer, got ${value}${hint}`);
    }
    const exact = BigInt(value);
    if (exact < least || exact > most) throw rangeError(`${what} must be from ${least} to ${most}, got ${value}`);
    view.setBigUint64(offset, BigInt.asUintN(64, exact), true);
  };
}

/** `most` is the largest number of the type; what lies less than half a step above it is rounded to it. */
function real(most: number, halfStep: number, write: (view: DataView, offset: number, value: number) => void): Write {
  return (view, offset, value, what) => {
    const number = value instanceof FloatScalar ? value.float : value;
    if (typeof number !== 'number') throw typeError(`${what} must be a number, got ${describe(value)}`);
    if (Number.isFinite(number) && Math.abs(number) >= most + halfStep && Math.abs(number) !== most) {
      throw rangeError(`${what} must be from ${-most} to ${most}, got ${number}`);
    }
    write(view, offset, number);
  };
}

/** A number's nearest half, as bits. */
function halfBits(value: number): number {
  if (Number.isNaN(value)) return 0x7e00;
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.abs(value);
  if (size === Infinity) return sign | 0x7c00;
  // Below the 14th negative power of two, steps get no smaller.
  const exponent = Math.max(size === 0 ? -14 : Math.floor(Math.log2(size)), -14);
  return sign | ((exponent + 14) * 1024 + roundToEven(size / 2 ** (exponent - 10)));
}

function roundToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  return rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below;
}

const word = new DataView(new ArrayBuffer(4));

/** A number's nearest bfloat16, as bits: the upper half of a float's. */
function bfloat16Bits(value: number): number {
  if (Number.isNaN(value)) return 0x7fc0;
  word.setFloat32(0, value);
  const bits = word.getUint32(0);
  return (bits + 0x7fff + ((bits >>> 16) & 1)) >>> 16;
}
