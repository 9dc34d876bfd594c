import { aminmax, cat, type Tensor } from '../../../../index.js';
import {
  type BoundingBoxFormat,
  type CanvasSize,
  type ClampingMode,
  isRotatedBoundingFormat,
} from '../../../tvTensors/index.js';
import { clampBoxes } from '../boxes/clamp.js';
import { convertBoxes } from '../boxes/convert.js';
import { rectangleAround } from '../boxes/parallelogram.js';

/** The corners of upright boxes `XYXY`, or of rotated ones `XYXYXYXY`, as points `[4 N, 2]`. */
export function cornersOf(boxes: Tensor, isRotated: boolean): Tensor {
  const corners = isRotated ? boxes : boxes.index(':', [0, 1, 2, 1, 2, 3, 0, 3]);
  return corners.reshape([-1, 2]);
}

/** The upright boxes around four corners each. */
export function boxesAround(corners: Tensor): Tensor {
  const { min, max } = aminmax(corners.reshape([-1, 4, 2]), { dim: 1 });
  return cat([min, max], 1);
}

interface Moving {
  format: BoundingBoxFormat;
  /** The canvas that the boxes are on afterwards. */
  canvas: CanvasSize;
  mode: ClampingMode;
  /** Applied to boxes that lie around their moved corners. */
  shift?: (boxes: Tensor) => Tensor;
}

/** Moves the corners of boxes, and gives the boxes around them, cut to the canvas, in the format they were in. */
export function moveBoxes(
  boxes: Tensor,
  { format, canvas, mode, shift = (moved) => moved }: Moving,
  move: (points: Tensor) => Tensor,
): Tensor {
  const isRotated = isRotatedBoundingFormat(format);
  const common = isRotated ? 'XYXYXYXY' : 'XYXY';
  const moved = move(cornersOf(convertBoxes(boxes, format, common).reshape([-1, isRotated ? 8 : 4]), isRotated));
  const around = shift(isRotated ? rectangleAround(moved.reshape([-1, 8])) : boxesAround(moved));
  return convertBoxes(clampBoxes(around, common, canvas, mode), common, format).reshape(boxes.shape);
}
