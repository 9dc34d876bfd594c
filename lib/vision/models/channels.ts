/** `value` rounded to a multiple of `divisor`, up where down would take more than a tenth; `least` by default is `divisor`. */
export function makeDivisible(value: number, divisor: number, least: number | null = null): number {
  const rounded = Math.max(least ?? divisor, Math.floor(Math.trunc(value + divisor / 2) / divisor) * divisor);
  return rounded < 0.9 * value ? rounded + divisor : rounded;
}

/** The nearest integer, the even one of two as near, as Python rounds. */
export function roundHalfEven(value: number): number {
  const below = Math.floor(value);
  if (value - below !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}
