import { toExponential, toFixed } from './decimal.js';
import { getDefaultDtype } from './defaults.js';
import { type DTypeLike, toDtype } from './dtype.js';
import { typeError } from './errors.js';

/** What the numbers of a floating-point dtype can be. */
export class FloatInfo {
  constructor(
    readonly dtype: string,
    /** The bits of a number. */
    readonly bits: number,
    /** The distance from 1 to the next number. */
    readonly eps: number,
    readonly max: number,
    readonly min: number,
    /** The least positive number of full precision. */
    readonly tiny: number,
    /** The decimal precision, as a power of ten. */
    readonly resolution: number,
  ) {}

  /** The least positive number of full precision. */
  get smallestNormal(): number {
    return this.tiny;
  }

  toString(): string {
    const { resolution, min, max, eps, smallestNormal, tiny, dtype } = this;
    return text('finfo', { resolution, min, max, eps, smallest_normal: smallestNormal, tiny }, dtype);
  }
}

/** What the numbers of an integer dtype can be. */
export class IntInfo {
  constructor(
    readonly dtype: string,
    /** The bits of a number. */
    readonly bits: number,
    /** Beyond 2^53 - 1 a bigint. */
    readonly max: number | bigint,
    readonly min: number | bigint,
  ) {}

  toString(): string {
    return text('iinfo', { min: this.min, max: this.max }, this.dtype);
  }
}

/** As Python prints limits: with six digits. */
function text(name: string, limits: Record<string, number | bigint>, dtype: string): string {
  const fields = Object.entries(limits).map(([key, value]) => `${key}=${general(Number(value))}`);
  return `${name}(${[...fields, `dtype=${dtype}`].join(', ')})`;
}

/** C's `%g`: six digits without trailing zeros, with an exponent where it is below -4 or above 5. */
function general(value: number): string {
  const [digits, exponent] = toExponential(value, 5).split('e') as [string, string];
  const power = Number(exponent);
  return power < -4 || power > 5 ? `${Number(digits)}e${exponent}` : String(Number(toFixed(value, 5 - power)));
}

/** Bits of the exponent and of the fraction, and, where it differs from IEEE 754, the greatest number and the bias. */
const FORMATS: Record<string, readonly [exponent: number, fraction: number, max?: number, bias?: number]> = {
  float64: [11, 52],
  float32: [8, 23],
  float16: [5, 10],
  bfloat16: [8, 7],
  float8_e5m2: [5, 2],
  float8_e4m3fn: [4, 3, 448],
  float8_e5m2fnuz: [5, 2, 57344, 16],
  float8_e4m3fnuz: [4, 3, 240, 8],
};

/**
 * The limits of a floating-point dtype, the default one where none is given; of a complex one, those of its parts.
 * @throws TypeError for an integer or boolean dtype.
 * @see https://pytorch.org/docs/stable/type_info.html#torch.finfo
 */
export function finfo(dtype: DTypeLike = getDefaultDtype()): FloatInfo {
  const given = toDtype(dtype);
  const { name: real, itemsize } = given.toReal();
  // Only exponents: a number without a fraction, whose every power of two is a number.
  if (real === 'float8_e8m0fnu') return new FloatInfo(real, 8, 1, 2 ** 127, 2 ** -127, 2 ** -127, 1);
  const format = FORMATS[real];
  if (!format) throw typeError(`torch.finfo takes a floating-point dtype, got ${given}; see torch.iinfo.`);
  const [exponent, fraction, greatest, bias = 2 ** (exponent - 1) - 1] = format;
  const eps = 2 ** -fraction;
  const max = greatest ?? (2 - eps) * 2 ** bias;
  const resolution = Number(`1e-${Math.floor(fraction * Math.log10(2))}`);
  return new FloatInfo(real, 8 * itemsize, eps, max, -max, 2 ** (1 - bias), resolution);
}

/**
 * The limits of an integer dtype.
 * @throws TypeError for a dtype of other numbers.
 * @see https://pytorch.org/docs/stable/type_info.html#torch.iinfo
 */
export function iinfo(dtype: DTypeLike): IntInfo {
  const { name, itemsize, isSigned } = toDtype(dtype);
  if (!/^u?int\d+$/.test(name)) {
    throw typeError(`torch.iinfo takes an integer dtype, got torch.${name}; see torch.finfo.`);
  }
  const bits = 8 * itemsize;
  const range = 2n ** BigInt(bits);
  const min = isSigned ? -(range / 2n) : 0n;
  return new IntInfo(name, bits, plain(min + range - 1n), plain(min));
}

/** A number where it is exact. */
const plain = (value: bigint): number | bigint => (Number.isSafeInteger(Number(value)) ? Number(value) : value);
