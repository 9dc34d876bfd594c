import { describe, typeError } from '../../core/errors.js';
import type { Tensor } from '../../index.js';

/** What a transform fills with: one number, or one a channel; null leaves zeros. */
export type Fill = number | readonly number[] | null;

/**
 * A `Fill` for everything, or one for each kind of tensor: `new Map([[tvTensors.Image, 127], ['others', 0]])`.
 */
export type FillByKind = Fill | ReadonlyMap<(abstract new (...args: never[]) => Tensor) | 'others', Fill>;

/** @throws TypeError for what is no fill. */
export function checkFill(owner: string, fill: unknown): void {
  if (fill instanceof Map) {
    for (const value of fill.values()) checkFill(owner, value);
    return;
  }
  const isFill = fill === null || typeof fill === 'number' || (Array.isArray(fill) && fill.every(isNumber));
  if (!isFill) {
    throw typeError(
      `${owner}: fill is a number, an array of one a channel, null, or a Map of these by kind; got ${describe(fill)}.`,
    );
  }
}

const isNumber = (value: unknown) => typeof value === 'number';

/** What an input is filled with: what stands for its very class, else what stands for `'others'`. */
export function fillFor(fill: FillByKind, input: unknown): Fill {
  if (!(fill instanceof Map)) return fill as Fill;
  return fill.get((input as object).constructor) ?? fill.get('others') ?? null;
}
