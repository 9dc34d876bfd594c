import { describe, typeError } from '../../core/errors.js';

/** The height and width of an image. */
export type CanvasSize = readonly [height: number, width: number];

/** @throws TypeError for what is no height and width. */
export function checkCanvas(size: unknown): asserts size is CanvasSize {
  if (Array.isArray(size) && size.length === 2 && size.every((side) => Number.isInteger(side) && side >= 0)) return;
  const got = Array.isArray(size) ? `[${size.join(', ')}]` : describe(size);
  throw typeError(`canvasSize is the height and width of the image, two integers, got ${got}`);
}
