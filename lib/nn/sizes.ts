/** One number for every dimension, or one a dimension. */
export type Sizes = number | number[];

/** `value` for each of `n` dimensions; arrays pass through. */
export function expand(value: Sizes, n: number): number[] {
  return Array.isArray(value) ? value : new Array<number>(n).fill(value);
}
