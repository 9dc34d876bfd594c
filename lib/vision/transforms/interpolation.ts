import { describe, nearest, rangeError, typeError } from '../../core/errors.js';

const MODES = ['nearest', 'nearest-exact', 'bilinear', 'bicubic', 'lanczos'] as const;

/**
 * How the elements of a new image are made of an old one's.
 * @see https://docs.pytorch.org/vision/stable/transforms.html#torchvision.transforms.InterpolationMode
 */
export type InterpolationMode = (typeof MODES)[number];

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
