import type { Tensor } from '../../../../index.js';
import type { BoundingBoxes, BoundingBoxFormat, CanvasSize, KeyPoints } from '../../../tvTensors/index.js';
import { functional } from '../kernel.js';

/** What an upright flip (dim 0 of the canvas) and a sideways one (dim 1) do to numbers of boxes. */
interface Axis {
  /** Which of the canvas's sides, and which of a box's first two numbers, it changes. */
  readonly side: 0 | 1;
  readonly at: 0 | 1;
}

const sideways: Axis = { side: 1, at: 0 };
const upright: Axis = { side: 0, at: 1 };

/** Mirrors numbers, in place: `length - x`. */
const mirror = (numbers: Tensor, length: number) => numbers.sub_(length).neg_();

/** The corner that a flipped rotated box is told by is another one: it moves along the side. */
function moveCorner(boxes: Tensor, isUpright: boolean, length: number): void {
  const angle = boxes.select(-1, 4).mul(Math.PI).div(180);
  const w = boxes.select(-1, 2);
  const [x, y] = [boxes.select(-1, 0), boxes.select(-1, 1)];
  x.add_(w.mul(angle.cos()));
  y.sub_(w.mul(angle.sin()));
  mirror(isUpright ? y : x, length);
}

function flipBoxes(boxes: Tensor, format: BoundingBoxFormat, canvas: CanvasSize, { side, at }: Axis): Tensor {
  const length = canvas[side];
  const flipped = boxes.clone();
  const number = (i: number) => flipped.select(-1, i);
  if (format === 'XYXY') {
    // What was the far corner is the near one.
    const far = mirror(number(at + 2).clone(), length);
    number(at + 2).copy_(mirror(number(at).clone(), length));
    number(at).copy_(far);
  } else if (format === 'XYWH') {
    mirror(number(at).add_(number(at + 2)), length);
  } else if (format === 'CXCYWH') {
    mirror(number(at), length);
  } else if (format === 'XYXYXYXY') {
    mirror(flipped.index(`..., ${at}::2`), length);
    return flipped.index('...', [2, 3, 0, 1, 6, 7, 4, 5]);
  } else {
    if (format === 'XYWHR') moveCorner(flipped, side === 0, length);
    else mirror(number(at), length);
    number(4).neg_();
    if (side === 0) number(4).add_(180);
  }
  return flipped;
}

function flipPoints(points: Tensor, canvas: CanvasSize, { side, at }: Axis): Tensor {
  const flipped = points.clone();
  mirror(flipped.select(-1, at), canvas[side] - 1);
  return flipped;
}

function flip(name: string, axis: Axis) {
  const image = (images: Tensor) => images.flip([axis.side - 2]);
  return functional(name, [], () => ({}), {
    image,
    mask: image,
    boundingBoxes: (boxes: BoundingBoxes) => boxes.wrap(flipBoxes(boxes, boxes.format, boxes.canvasSize, axis)),
    keyPoints: (points: KeyPoints) => points.wrap(flipPoints(points, points.canvasSize, axis)),
  });
}

/**
 * Mirrors sideways: left becomes right.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.horizontal_flip.html
 */
export const horizontalFlip = flip('horizontalFlip', sideways);

/**
 * Mirrors upside down.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.vertical_flip.html
 */
export const verticalFlip = flip('verticalFlip', upright);
