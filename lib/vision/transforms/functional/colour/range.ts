import { rangeError } from '../../../../core/errors.js';
import type { DType, Scalar } from '../../../../index.js';

const VALUE_BITS: Readonly<Record<string, number>> = { uint8: 8, int8: 7, int16: 15, uint16: 16, int32: 31, int64: 63 };

/**
 * How many bits of an integer dtype hold a pixel's value: all but the sign.
 * @throws RangeError for other dtypes.
 */
export function valueBits(dtype: DType): number {
  const bits = VALUE_BITS[dtype.name];
  if (bits === undefined) {
    throw rangeError(`Number of value bits is only defined for integer dtypes, but got ${dtype}.`);
  }
  return bits;
}

/** What stands for full brightness: the largest value of an integer dtype, 1 for any other. */
export function maxValue(dtype: DType): number | bigint {
  const bits = VALUE_BITS[dtype.name];
  if (bits === undefined) return 1;
  return bits < 53 ? 2 ** bits - 1 : (1n << BigInt(bits)) - 1n;
}

/** `bits` ones, `shift` places to the left, as an operand: a number where it is exact, else a bigint. */
export function ones(bits: number, shift = 0): Scalar {
  const value = ((1n << BigInt(bits)) - 1n) << BigInt(shift);
  return value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
}
