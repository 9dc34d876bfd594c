import { describe, nearest, rangeError, typeError } from '../../core/errors.js';

/** The channels that an image is decoded to. */
export type ImageMode = 'UNCHANGED' | 'GRAY' | 'GRAY_ALPHA' | 'RGB' | 'RGB_ALPHA' | 'RGBA';

/**
 * The modes by their names, as Python's enumeration has them; the names themselves do as well.
 *
 * - `UNCHANGED`: as many channels as the file has, and its 16 bits where it has them (uint16)
 * - `GRAY`, `GRAY_ALPHA`, `RGB`, `RGB_ALPHA` (or `RGBA`): 1, 2, 3 and 4 channels, uint8
 *
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.io.ImageReadMode.html
 */
export const ImageReadMode = {
  UNCHANGED: 'UNCHANGED',
  GRAY: 'GRAY',
  GRAY_ALPHA: 'GRAY_ALPHA',
  RGB: 'RGB',
  RGB_ALPHA: 'RGB_ALPHA',
  RGBA: 'RGBA',
} as const satisfies Record<ImageMode, ImageMode>;

/** The mode, in one of the spellings that Python takes as well. */
export function readMode(fn: string, mode: unknown): Exclude<ImageMode, 'RGB_ALPHA'> {
  const names = Object.keys(ImageReadMode) as ImageMode[];
  if (typeof mode !== 'string') {
    throw typeError(`${fn}: mode should be one of ${names.join(', ')}, got ${describe(mode)}.`);
  }
  const name = names.find((known) => known === mode.toUpperCase());
  if (name !== undefined) return name === 'RGB_ALPHA' ? 'RGBA' : name;
  const close = nearest(mode, names);
  const hint = close === undefined ? `It is one of ${names.join(', ')}.` : `Did you mean '${close}'?`;
  throw rangeError(`${fn}: there is no mode ${describe(mode)}. ${hint}`);
}
