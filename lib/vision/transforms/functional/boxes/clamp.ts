import { describe, rangeError, typeError } from '../../../../core/errors.js';
import { scope, type Tensor } from '../../../../index.js';
import { named } from '../../../../nn/named.js';
import { checkClampingMode, toFormat } from '../../../tvTensors/boundingBoxes.js';
import { checkCanvas } from '../../../tvTensors/canvas.js';
import {
  BoundingBoxes,
  type BoundingBoxFormat,
  type CanvasSize,
  type ClampingMode,
  isPureTensor,
  isRotatedBoundingFormat,
  KeyPoints,
} from '../../../tvTensors/index.js';
import { clampRotated } from './clampRotated.js';
import { convertBoxes } from './convert.js';

/** Cuts boxes that reach beyond the canvas; rotated ones keep their angle. A new tensor. */
export function clampBoxes(boxes: Tensor, format: BoundingBoxFormat, canvas: CanvasSize, mode: ClampingMode): Tensor {
  if (mode === null) return boxes.clone();
  if (isRotatedBoundingFormat(format)) return clampRotated(boxes, format, canvas, mode);
  const floats = boxes.isFloatingPoint() ? boxes : boxes.float();
  const xyxy = convertBoxes(floats, format, 'XYXY').clone();
  xyxy.index('..., 0::2').clamp_({ min: 0, max: canvas[1] });
  xyxy.index('..., 1::2').clamp_({ min: 0, max: canvas[0] });
  return convertBoxes(xyxy, 'XYXY', format).to(boxes.dtype);
}

/**
 * Cuts boxes that reach beyond their image. Plain tensors need all arguments, `BoundingBoxes` none: `clampingMode` is
 * theirs unless given.
 * @throws TypeError or RangeError for arguments that are none, missing or given twice.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.clamp_bounding_boxes.html
 */
export const clampBoundingBoxes = named(
  'transforms.functional.clampBoundingBoxes',
  ['input', 'format', 'canvasSize', 'clampingMode'],
  (
    input: Tensor,
    format: string | null = null,
    canvasSize: CanvasSize | null = null,
    clampingMode: ClampingMode | 'auto' = 'auto',
  ): Tensor => {
    checkClampingMode(clampingMode, ['auto']);
    if (input instanceof BoundingBoxes) {
      if (format !== null || canvasSize !== null) {
        throw rangeError('clampBoundingBoxes: BoundingBoxes have a format and a canvas: neither must be given.');
      }
      const mode = clampingMode === 'auto' ? input.clampingMode : clampingMode;
      return scope(() => input.wrap(clampBoxes(input, input.format, input.canvasSize, mode)));
    }
    if (!isPureTensor(input)) {
      throw typeError(`clampBoundingBoxes takes a plain tensor or BoundingBoxes, got ${describe(input)}.`);
    }
    if (format === null || canvasSize === null || clampingMode === 'auto') {
      throw rangeError('clampBoundingBoxes: plain tensors need format, canvasSize and clampingMode.');
    }
    checkCanvas(canvasSize);
    return scope(() => clampBoxes(input, toFormat(format), canvasSize, clampingMode));
  },
);

/** Moves points beyond the canvas to its border. A new tensor. */
export function clampPoints(points: Tensor, canvas: CanvasSize): Tensor {
  const moved = points.isFloatingPoint() ? points.clone() : points.float();
  moved.select(-1, 0).clamp_({ min: 0, max: canvas[1] - 1 });
  moved.select(-1, 1).clamp_({ min: 0, max: canvas[0] - 1 });
  return moved.to(points.dtype);
}

/**
 * Moves points that are beyond their image to its border. Plain tensors need the canvas; `KeyPoints` know theirs.
 * @throws TypeError or RangeError for a canvas that is none, missing or given twice.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.clamp_keypoints.html
 */
export const clampKeypoints = named(
  'transforms.functional.clampKeypoints',
  ['input', 'canvasSize'],
  (input: Tensor, canvasSize: CanvasSize | null = null): Tensor => {
    const isPoints = input instanceof KeyPoints;
    if (!isPoints && !isPureTensor(input)) {
      throw typeError(`clampKeypoints takes a plain tensor or KeyPoints, got ${describe(input)}.`);
    }
    if (isPoints !== (canvasSize === null)) {
      const problem = isPoints
        ? 'KeyPoints have a canvas: canvasSize must not be given'
        : 'plain tensors need canvasSize';
      throw rangeError(`clampKeypoints: ${problem}.`);
    }
    const canvas = isPoints ? input.canvasSize : canvasSize;
    checkCanvas(canvas);
    return scope(() => {
      const moved = clampPoints(input, canvas);
      return isPoints ? input.wrap(moved) : moved;
    });
  },
);
