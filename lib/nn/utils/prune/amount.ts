import { describe, rangeError, typeError } from '../../../core/errors.js';
import { FloatScalar } from '../../../core/scalar.js';

/**
 * How much to prune: an integer is a number of entries or channels; a number between 0 and 1 is a fraction of them, as is
 * `torch.float(1)`.
 */
export type Amount = number | FloatScalar;

/** @throws TypeError for what is no number, RangeError for a negative one or a fraction above 1. */
export function checkAmount(amount: unknown): asserts amount is Amount {
  if (typeof amount !== 'number' && !(amount instanceof FloatScalar)) {
    throw typeError(`prune: amount must be a number, got ${describe(amount)}`);
  }
  const value = Number(amount);
  const isCount = typeof amount === 'number' && Number.isInteger(amount);
  if (!(value >= 0) || (!isCount && value > 1)) {
    throw rangeError(`prune: amount must be a fraction from 0 to 1 or a non-negative integer, got ${amount}`);
  }
}

/** The nearest integer, the even one of two that are equally near. */
function round(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return rest < 0.5 ? floor : floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}

/**
 * How many of `size` the amount means.
 * @throws RangeError for more than there are.
 */
export function countOf(amount: Amount, size: number): number {
  if (amount instanceof FloatScalar || !Number.isInteger(amount)) return round(Number(amount) * size);
  if (amount > size) {
    throw rangeError(`prune: amount ${amount} should be at most the number of parameters to prune, which is ${size}`);
  }
  return amount;
}
