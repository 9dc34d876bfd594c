import { describe, rangeError, typeError } from '../../../../core/errors.js';
import type { CanvasSize } from '../../../tvTensors/index.js';

/** The height and width to resize to; one number, or an array of it, is the length of the shorter side. */
export type Size = number | readonly number[] | null;

/**
 * A number or an array of one or two as an array.
 * @throws TypeError or RangeError for anything but positive integers, one or two of them.
 */
export function sizesOf(owner: string, size: unknown): number[] {
  const sizes = Array.isArray(size) ? size : [size];
  if (sizes.some((side) => typeof side !== 'number') || sizes.length < 1 || sizes.length > 2) {
    const got = Array.isArray(size) ? `[${size.join(', ')}]` : describe(size);
    throw typeError(`${owner}: size is an integer or an array of one or two, got ${got}.`);
  }
  if (!sizes.every((side) => Number.isInteger(side) && side > 0)) {
    throw rangeError(`${owner}: sizes are positive integers, got ${sizes.join(', ')}.`);
  }
  return sizes;
}

/**
 * A size as height and width; one number counts for both.
 * @throws TypeError or RangeError for anything but positive integers, one or two of them.
 */
export function pairOf(owner: string, size: unknown): [height: number, width: number] {
  const [height, width = height] = sizesOf(owner, size);
  return [height!, width!];
}

/** @throws TypeError or RangeError where size and maxSize are none, or don't go together. */
export function checkSize(owner: string, size: Size, maxSize: number | null): void {
  if (maxSize !== null && !(Number.isInteger(maxSize) && maxSize > 0)) {
    throw typeError(`${owner}: maxSize is a positive integer or null, got ${describe(maxSize)}.`);
  }
  if (size === null) {
    if (maxSize === null) throw rangeError(`${owner}: maxSize is needed where size is null.`);
    return;
  }
  const sizes = sizesOf(owner, size);
  if (maxSize === null) return;
  if (sizes.length === 2) {
    throw rangeError(`${owner}: maxSize is for a size that is null or one number, that of the shorter side.`);
  }
  if (maxSize <= sizes[0]!) {
    throw rangeError(
      `${owner}: maxSize has to be greater than the size of the shorter side, got ${maxSize} and ${sizes[0]}.`,
    );
  }
}

/** The height and width that something becomes; fractions are cut off. */
export function outputSize([height, width]: CanvasSize, size: Size, maxSize: number | null): [number, number] {
  const sizes = typeof size === 'number' ? [size] : size;
  if (sizes?.length === 2) return [sizes[0]!, sizes[1]!];
  const [short, long] = width <= height ? [width, height] : [height, width];
  let newShort: number;
  let newLong: number;
  if (sizes === null) {
    [newShort, newLong] = [Math.trunc((maxSize! * short) / long), maxSize!];
  } else {
    newShort = sizes[0]!;
    newLong = Math.trunc((newShort * long) / short);
    if (maxSize !== null && newLong > maxSize) {
      [newShort, newLong] = [Math.trunc((maxSize * newShort) / newLong), maxSize];
    }
  }
  return width <= height ? [newLong, newShort] : [newShort, newLong];
}
