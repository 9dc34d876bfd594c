import { describe, nearest, rangeError, typeError } from '../../../../core/errors.js';
import { float32, int64, type Tensor, tensor } from '../../../../index.js';
import { pad as padTensor } from '../../../../nn/functional/padding.js';
import type { BoundingBoxFormat } from '../../../tvTensors/index.js';
import { checkFill, type Fill } from '../../fill.js';
import { clampBoxes } from '../boxes/clamp.js';
import { functional } from '../kernel.js';
import { asBatch, asPlanes } from './planes.js';

const MODES = ['constant', 'edge', 'reflect', 'symmetric'] as const;

/**
 * What is put around an image: the fill, its last pixels again, or the image mirrored, without its last pixels
 * (`'reflect'`) or with them (`'symmetric'`).
 */
export type PaddingMode = (typeof MODES)[number];

/** How far each side grows. One number is for all sides, two are for left and right, and top and bottom. */
export type Padding = number | readonly number[];

/** How far each side grows, in this order: left, top, right, bottom. */
export type Sides = readonly [left: number, top: number, right: number, bottom: number];

/** @throws TypeError or RangeError for what is no padding. */
export function sidesOf(owner: string, padding: unknown): Sides {
  const given = Array.isArray(padding) ? padding : [padding];
  if (![1, 2, 4].includes(given.length) || !given.every((side) => Number.isInteger(side))) {
    const got = Array.isArray(padding) ? `[${padding.join(', ')}]` : describe(padding);
    throw typeError(`${owner}: padding is an integer or an array of 1, 2 or 4, got ${got}.`);
  }
  const [left, top = left, right = left, bottom = top] = given;
  return [left, top, right, bottom];
}

/** @throws RangeError for a mode that is none. */
export function checkPaddingMode(owner: string, mode: unknown): asserts mode is PaddingMode {
  if (MODES.includes(mode as PaddingMode)) return;
  const close = typeof mode === 'string' ? nearest(mode, MODES) : undefined;
  const hint = close === undefined ? '' : ` Did you mean '${close}'?`;
  throw rangeError(`${owner}: there is no padding mode ${describe(mode)}.${hint} It takes ${MODES.join(', ')}.`);
}

/** Where the elements of a mirrored line come from. */
function mirrored(owner: string, length: number, before: number, after: number): number[] {
  if (before > length || after > length) {
    throw rangeError(`${owner}: an image of ${length} pixels can't be mirrored over ${Math.max(before, after)}.`);
  }
  const at = Array.from({ length: before + length + after }, (_, i) => i - before);
  return at.map((i) => (i < 0 ? -i - 1 : i >= length ? 2 * length - 1 - i : i)).slice(Math.max(-before, 0));
}

function padSymmetric(batch: Tensor, [left, top, right, bottom]: Sides): Tensor {
  const [height, width] = [batch.shape.at(-2)!, batch.shape.at(-1)!];
  // A negative padding crops first.
  const crop = (length: number, before: number, after: number) => [
    Math.max(-before, 0),
    length + Math.min(before, 0) + Math.min(after, 0),
  ];
  const [x, w] = crop(width, left, right) as [number, number];
  const [y, h] = crop(height, top, bottom) as [number, number];
  const index = (length: number, before: number, after: number) =>
    tensor(mirrored('pad', length, Math.max(before, 0), Math.max(after, 0)), { dtype: int64, device: batch.device });
  return batch
    .narrow(-2, y, h)
    .narrow(-1, x, w)
    .indexSelect(-2, index(h, top, bottom))
    .indexSelect(-1, index(w, left, right));
}

/** Pads with one number, or from the image. */
export function padPlain(image: Tensor, sides: Sides, fill: number, mode: PaddingMode): Tensor {
  const [left, top, right, bottom] = sides;
  const around = [left, right, top, bottom];
  const batch = asBatch(image);
  const { dtype } = batch;
  let padded: Tensor;
  if (mode === 'constant') padded = padTensor(batch, around, 'constant', fill);
  else if (mode === 'symmetric') padded = padSymmetric(batch, sides);
  else {
    const floats = dtype.isFloatingPoint ? batch : batch.to(float32);
    padded = padTensor(floats, around, mode === 'edge' ? 'replicate' : mode).to(dtype);
  }
  return padded.reshape([...image.shape.slice(0, -3), ...padded.shape.slice(-3)]);
}

/** Pads each channel with a number of its own. */
function padChannels(image: Tensor, sides: Sides, fill: readonly number[]): Tensor {
  const channels = image.shape.at(-3)!;
  if (fill.length !== channels) {
    throw rangeError(`pad: fill has ${fill.length} numbers for an image of ${channels} channels.`);
  }
  const [left, top, right, bottom] = sides;
  const output = padPlain(image, sides, 0, 'constant');
  const values = tensor([...fill], { device: image.device })
    .to(image.dtype)
    .reshape([-1, 1, 1]);
  const [height, width] = [output.shape.at(-2)!, output.shape.at(-1)!];
  if (top > 0) output.narrow(-2, 0, top).copy_(values);
  if (left > 0) output.narrow(-1, 0, left).copy_(values);
  if (bottom > 0) output.narrow(-2, height - bottom, bottom).copy_(values);
  if (right > 0) output.narrow(-1, width - right, right).copy_(values);
  return output;
}

interface Padded {
  sides: Sides;
  fill: Fill;
  paddingMode: PaddingMode;
}

function padImage(image: Tensor, { sides, fill, paddingMode }: Padded): Tensor {
  const values = typeof fill === 'number' ? [fill] : (fill ?? [0]);
  if (values.length === 1) return padPlain(image, sides, values[0]!, paddingMode);
  if (paddingMode === 'constant') return padChannels(image, sides, values);
  throw rangeError(`pad: a fill of several numbers is for the mode 'constant', not '${paddingMode}'.`);
}

/** What is added to the numbers of a box that moves by `[x, y]`. */
export function shiftOf(format: BoundingBoxFormat, x: number, y: number): number[] {
  if (format === 'XYXYXYXY') return [x, y, x, y, x, y, x, y];
  if (format === 'XYXY') return [x, y, x, y];
  return format === 'XYWHR' || format === 'CXCYWHR' ? [x, y, 0, 0, 0] : [x, y, 0, 0];
}

/** @throws RangeError for padding of boxes and points by anything but a fill. */
function checkConstant(what: string, mode: PaddingMode): void {
  if (mode !== 'constant') throw rangeError(`pad: the mode '${mode}' isn't supported for ${what}, only 'constant'.`);
}

/**
 * Pads images, `[..., C, H, W]`, masks and boxes. `padding` is a number for all sides, `[x, y]`, or
 * `[left, top, right, bottom]`; negative numbers crop.
 * @throws TypeError or RangeError for a padding, fill or mode that is none; a mode but `'constant'` with boxes, or with a
 * fill a channel.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.pad.html
 */
export const pad = functional(
  'pad',
  ['padding', 'fill', 'paddingMode'],
  (padding: Padding, fill: Fill = null, paddingMode: PaddingMode = 'constant'): Padded => {
    checkFill('pad', fill);
    checkPaddingMode('pad', paddingMode);
    return { sides: sidesOf('pad', padding), fill, paddingMode };
  },
  {
    image: padImage,
    mask: (mask, { sides, fill, paddingMode }) => {
      if (Array.isArray(fill)) throw rangeError('pad: the fill of a mask is one number.');
      return asPlanes(mask, (image) => padPlain(image, sides, (fill as number | null) ?? 0, paddingMode));
    },
    boundingBoxes: (boxes, { sides: [left, top, right, bottom], paddingMode }) => {
      checkConstant('boxes', paddingMode);
      const { format, canvasSize, clampingMode, dtype, device } = boxes;
      const newCanvas = [canvasSize[0] + top + bottom, canvasSize[1] + left + right] as const;
      const moved = boxes.add(tensor(shiftOf(format, left, top), { dtype, device }));
      return boxes.wrap(clampBoxes(moved, format, newCanvas, clampingMode), { canvasSize: newCanvas });
    },
    keyPoints: (points, { sides: [left, top, right, bottom], paddingMode }) => {
      checkConstant('points', paddingMode);
      const { canvasSize, dtype, device } = points;
      const newCanvas = [canvasSize[0] + top + bottom, canvasSize[1] + left + right] as const;
      return points.wrap(points.add(tensor([left, top], { dtype, device })), { canvasSize: newCanvas });
    },
  },
);
