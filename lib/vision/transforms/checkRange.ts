import { describe, rangeError, typeError } from '../../core/errors.js';

/** The least and the greatest value. */
export type Range = readonly [low: number, high: number];

const isPair = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((v) => typeof v === 'number');

/**
 * @throws TypeError where `value` is not two numbers, RangeError where they don't rise or leave the interval from `low`
 * to `high`.
 */
export function checkRange(owner: string, name: string, value: unknown, low = -Infinity, high = Infinity): void {
  if (!isPair(value)) throw typeError(`${owner}: ${name} must be two numbers, [min, max], got ${describe(value)}`);
  if (low <= value[0] && value[0] <= value[1] && value[1] <= high) return;
  throw rangeError(`${owner}: ${name} must be between ${low} and ${high} and increasing, got [${value}]`);
}
