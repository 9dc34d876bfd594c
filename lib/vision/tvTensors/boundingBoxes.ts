import { describe, nearest, rangeError, typeError } from '../../core/errors.js';
import type { Tensor, TensorData } from '../../index.js';
import { type CanvasSize, checkCanvas } from './canvas.js';
import { TVTensor, type TVTensorOptions } from './tvTensor.js';

const FORMATS = { XYXY: 4, XYWH: 4, CXCYWH: 4, XYWHR: 5, CXCYWHR: 5, XYXYXYXY: 8 } as const;

/**
 * What the numbers of a box are: its corners (`XYXY`), a corner with width and height (`XYWH`), or the centre with them
 * (`CXCYWH`). Rotated boxes also have an angle in degrees (`XYWHR`, `CXCYWHR`), or are four corners (`XYXYXYXY`).
 */
export type BoundingBoxFormat = keyof typeof FORMATS;
/** The names of the formats, each standing for itself. */
export const BoundingBoxFormat = {
  XYXY: 'XYXY',
  XYWH: 'XYWH',
  CXCYWH: 'CXCYWH',
  XYWHR: 'XYWHR',
  CXCYWHR: 'CXCYWHR',
  XYXYXYXY: 'XYXYXYXY',
} as const satisfies { [K in BoundingBoxFormat]: K };

/**
 * How transforms keep boxes within the canvas. Upright ones are cut in both modes; a rotated one becomes the smallest
 * that has in it all of it that is inside (`'soft'`), or the largest that is itself inside (`'hard'`). Null: not at all.
 */
export type ClampingMode = 'soft' | 'hard' | null;

/**
 * A format by its name, in capitals or not.
 * @throws TypeError or RangeError for what names none.
 */
export function toFormat(format: unknown): BoundingBoxFormat {
  if (typeof format !== 'string')
    throw typeError(`a format of boxes is a name such as 'XYXY', got ${describe(format)}`);
  const name = format.toUpperCase();
  if (Object.hasOwn(FORMATS, name)) return name as BoundingBoxFormat;
  const close = nearest(format, Object.keys(FORMATS));
  const hint = close === undefined ? '' : ` Did you mean '${close}'?`;
  throw rangeError(
    `there is no format of boxes ${describe(format)}.${hint} There are ${Object.keys(FORMATS).join(', ')}.`,
  );
}

/** Whether boxes of that format may stand askew. */
export function isRotatedBoundingFormat(format: BoundingBoxFormat): boolean {
  return FORMATS[toFormat(format)] > 4;
}

/** @throws RangeError for what is no clamping mode; `also` names those that the caller takes beside. */
export function checkClampingMode(mode: unknown, also: readonly string[] = []): void {
  if (mode === null || mode === 'soft' || mode === 'hard' || also.includes(mode as string)) return;
  const names = ["'soft'", "'hard'", ...also.map((name) => `'${name}'`)].join(', ');
  throw rangeError(`a clamping mode is ${names} or null, got ${describe(mode)}`);
}

export interface BoundingBoxesOptions extends TVTensorOptions {
  format: BoundingBoxFormat | Lowercase<BoundingBoxFormat>;
  /** The height and width of the image that the boxes are in. */
  canvasSize: CanvasSize;
  /** `'soft'` by default. */
  clampingMode?: ClampingMode;
}

function checked(tensor: Tensor, format: BoundingBoxFormat): Tensor {
  const { ndim } = tensor;
  if (ndim !== 1 && ndim !== 2) throw rangeError(`boxes are [N, K], or [K] for one; got ${describe(tensor)}`);
  // One dimension with nothing in it stands for no boxes.
  const length = tensor.shape[ndim - 1]!;
  if (length !== FORMATS[format] && tensor.numel() > 0) {
    throw rangeError(`a box of format ${format} has ${FORMATS[format]} numbers, got ${describe(tensor)}`);
  }
  if (FORMATS[format] > 4 && !tensor.isFloatingPoint()) {
    throw rangeError(`rotated boxes have to be floating-point tensors, got ${describe(tensor)}`);
  }
  if (ndim === 1) return tensor.numel() === 0 ? tensor.reshape([0, FORMATS[format]]) : tensor.unsqueeze(0);
  return tensor;
}

/**
 * Bounding boxes of one image, `[N, K]`: four numbers a box, five or eight a rotated one.
 * @throws TypeError or RangeError for a format, canvas or clamping mode that is none, or boxes that don't fit the format.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.tv_tensors.BoundingBoxes.html
 */
export class BoundingBoxes extends TVTensor {
  readonly format: BoundingBoxFormat;
  /** The height and width of the image that the boxes are in. */
  readonly canvasSize: CanvasSize;
  readonly clampingMode: ClampingMode;

  constructor(data: TensorData, { format, canvasSize, clampingMode = 'soft', ...options }: BoundingBoxesOptions) {
    const name = toFormat(format);
    checkCanvas(canvasSize);
    checkClampingMode(clampingMode);
    super(data, options, (tensor) => checked(tensor, name));
    this.format = name;
    this.canvasSize = [canvasSize[0], canvasSize[1]];
    this.clampingMode = clampingMode;
  }

  override wrap(tensor: Tensor, changed: Partial<Omit<BoundingBoxesOptions, keyof TVTensorOptions>> = {}): this {
    const { format, canvasSize, clampingMode } = this;
    type Make = new (tensor: Tensor, options: BoundingBoxesOptions) => this;
    return new (this.constructor as Make)(tensor, { format, canvasSize, clampingMode, ...changed });
  }

  protected override properties(): Record<string, unknown> {
    return { format: this.format, canvas_size: this.canvasSize, clamping_mode: this.clampingMode };
  }
}
