import { describe, nearest, rangeError, typeError } from '../../core/errors.js';

/**
 * How the elements of a new image are made of an old one's: what Python's names of them stand for, which are strings.
 * @see https://docs.pytorch.org/vision/stable/transforms.html#torchvision.transforms.InterpolationMode
 */
export const InterpolationMode = {
  NEAREST: 'nearest',
  NEAREST_EXACT: 'nearest-exact',
  BILINEAR: 'bilinear',
  BICUBIC: 'bicubic',
  LANCZOS: 'lanczos',
} as const;
export type InterpolationMode = (typeof InterpolationMode)[keyof typeof InterpolationMode];

const MODES = Object.values(InterpolationMode);

/**
 * Throws a TypeError or RangeError unless `mode` is one that `owner` takes.
 */
export function checkInterpolation<M extends InterpolationMode>(
  owner: string,
  mode: unknown,
  modes: readonly M[] = MODES as never,
): asserts mode is M {
  if (typeof mode !== 'string') throw typeError(`${owner}: interpolation is a name, got ${describe(mode)}.`);
  if ((modes as readonly string[]).includes(mode)) return;
  const close = nearest(mode, modes);
  const hint = close === undefined ? '' : ` Did you mean '${close}'?`;
  throw rangeError(`${owner}: there is no interpolation ${describe(mode)}.${hint} It takes ${modes.join(', ')}.`);
}
