import { describe, rangeError, typeError } from '../../../../core/errors.js';
import { scope, type Tensor } from '../../../../index.js';
import { named } from '../../../../nn/named.js';
import { toFormat } from '../../../tvTensors/boundingBoxes.js';
import { checkCanvas } from '../../../tvTensors/canvas.js';
import {
  BoundingBoxes,
  type BoundingBoxFormat,
  type CanvasSize,
  isPureTensor,
  isRotatedBoundingFormat,
  KeyPoints,
} from '../../../tvTensors/index.js';
import { convertBoxes } from './convert.js';

/** Which boxes are large enough and within the canvas: bool `[N]`. */
export function validBoxes(
  boxes: Tensor,
  format: BoundingBoxFormat,
  [height, width]: CanvasSize,
  minSize: number,
  minArea: number,
): Tensor {
  const isRotated = isRotatedBoundingFormat(format);
  const corners = convertBoxes(boxes, format, isRotated ? 'XYXYXYXY' : 'XYXY');
  const between = (i: number, j: number) => corners.select(-1, i).sub(corners.select(-1, j));
  // The second side of a rotated box is measured as torchvision does.
  const [w, h] = isRotated
    ? [between(0, 2).pow(2).add(between(1, 3).pow(2)).sqrt(), between(3, 5).pow(2).add(between(4, 6).pow(2)).sqrt()]
    : [between(2, 0), between(3, 1)];
  const isLarge = w.ge(minSize).logicalAnd(h.ge(minSize)).logicalAnd(w.mul(h).ge(minArea));
  const isInside = corners
    .ge(0)
    .all(-1)
    .logicalAnd(corners.index('..., 0::2').le(width).all(-1))
    .logicalAnd(corners.index('..., 1::2').le(height).all(-1));
  return isLarge.logicalAnd(isInside);
}

/**
 * Takes out boxes that are too small or reach beyond their image: `[boxes, valid]`, with the mask `[N]` to take the same
 * from labels. Plain tensors need `format` and `canvasSize`; `BoundingBoxes` know theirs.
 * @throws TypeError or RangeError for arguments that are none, missing or given twice.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.sanitize_bounding_boxes.html
 */
export const sanitizeBoundingBoxes = named(
  'transforms.functional.sanitizeBoundingBoxes',
  ['boundingBoxes', 'format', 'canvasSize', 'minSize', 'minArea'],
  (
    boundingBoxes: Tensor,
    format: string | null = null,
    canvasSize: CanvasSize | null = null,
    minSize: number = 1,
    minArea: number = 1,
  ): [boxes: Tensor, valid: Tensor] => {
    if (boundingBoxes instanceof BoundingBoxes) {
      if (format !== null || canvasSize !== null) {
        throw rangeError('sanitizeBoundingBoxes: BoundingBoxes have a format and a canvas: neither must be given.');
      }
      const { format: own, canvasSize: canvas } = boundingBoxes;
      return scope(() => {
        const valid = validBoxes(boundingBoxes, own, canvas, minSize, minArea);
        return [boundingBoxes.wrap(boundingBoxes.index(valid)), valid];
      });
    }
    if (!isPureTensor(boundingBoxes)) {
      throw typeError(`sanitizeBoundingBoxes takes a plain tensor or BoundingBoxes, got ${describe(boundingBoxes)}.`);
    }
    if (format === null || canvasSize === null) {
      throw rangeError('sanitizeBoundingBoxes: plain tensors need format and canvasSize.');
    }
    checkCanvas(canvasSize);
    return scope(() => {
      const valid = validBoxes(boundingBoxes, toFormat(format), canvasSize, minSize, minArea);
      return [boundingBoxes.index(valid), valid];
    });
  },
);

/** Which points, or groups of them along the first dimension, are within the canvas: bool `[N]`. */
export function validPoints(points: Tensor, [height, width]: CanvasSize): Tensor {
  const [x, y] = [points.select(-1, 0), points.select(-1, 1)];
  const isInside = x.ge(0).logicalAnd(x.lt(width)).logicalAnd(y.ge(0)).logicalAnd(y.lt(height));
  return isInside.ndim > 1 ? isInside.flatten(1).all(1) : isInside;
}

/**
 * Takes out points that are beyond their image, groups of points as a whole: `[points, valid]`. Plain tensors need
 * `canvasSize`; `KeyPoints` know theirs.
 * @throws TypeError or RangeError for a canvas that is none, missing or given twice.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.sanitize_keypoints.html
 */
export const sanitizeKeypoints = named(
  'transforms.functional.sanitizeKeypoints',
  ['keyPoints', 'canvasSize'],
  (keyPoints: Tensor, canvasSize: CanvasSize | null = null): [points: Tensor, valid: Tensor] => {
    const isPoints = keyPoints instanceof KeyPoints;
    if (!isPoints && !isPureTensor(keyPoints)) {
      throw typeError(`sanitizeKeypoints takes a plain tensor or KeyPoints, got ${describe(keyPoints)}.`);
    }
    if (isPoints !== (canvasSize === null)) {
      const problem = isPoints
        ? 'KeyPoints have a canvas: canvasSize must not be given'
        : 'plain tensors need canvasSize';
      throw rangeError(`sanitizeKeypoints: ${problem}.`);
    }
    const canvas = isPoints ? keyPoints.canvasSize : canvasSize;
    checkCanvas(canvas);
    return scope(() => {
      const valid = validPoints(keyPoints, canvas);
      const left = keyPoints.index(valid);
      return [isPoints ? keyPoints.wrap(left) : left, valid];
    });
  },
);
