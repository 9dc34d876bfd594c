import { describe, rangeError, typeError } from '../../../../core/errors.js';
import { cat, matmul, ones, type Tensor, tensor } from '../../../../index.js';
import type { BoundingBoxes, CanvasSize, KeyPoints } from '../../../tvTensors/index.js';
import type { Fill } from '../../fill.js';
import type { InterpolationMode } from '../../interpolation.js';
import { functional } from '../kernel.js';
import { affineGrid, gridDtype, readSampling, type SamplingMode, sample } from './grid.js';
import { type AffineMap, affineMatrix, expandedSize } from './matrix.js';
import { asPlanes } from './planes.js';
import { moveBoxes } from './points.js';

/** A pair of numbers, for x and y. */
export type Pair = readonly [x: number, y: number];

interface Affine {
  map: AffineMap;
  center: Pair | null;
  expand: boolean;
  mode: SamplingMode;
  fill: Fill;
}

/** @throws TypeError for anything but two numbers. */
export function checkPair(owner: string, name: string, pair: unknown): asserts pair is Pair {
  if (Array.isArray(pair) && pair.length === 2 && pair.every(Number.isFinite)) return;
  const got = Array.isArray(pair) ? `[${pair.join(', ')}]` : describe(pair);
  throw typeError(`${owner}: ${name} is an array of two numbers, got ${got}.`);
}

function checkNumber(owner: string, name: string, value: unknown): void {
  if (!Number.isFinite(value)) throw typeError(`${owner}: ${name} is a number, got ${describe(value)}.`);
}

/** Images are turned about their middle: a centre as seen from there, and by where to look. */
function affineImage(image: Tensor, { map, center, expand, mode, fill }: Affine): Tensor {
  const [height, width] = [image.shape.at(-2)!, image.shape.at(-1)!];
  const fromMiddle: Pair = center ? [center[0] - width * 0.5, center[1] - height * 0.5] : [0, 0];
  const matrix = affineMatrix(map, fromMiddle, 'inverse');
  const to = expand ? expandedSize(matrix, [height, width]) : ([height, width] as const);
  const theta = tensor(matrix, { dtype: gridDtype(image), device: image.device }).reshape([1, 2, 3]);
  return sample(image, affineGrid(theta, { from: [height, width], to }), mode, fill);
}

/** What moves points, `[N, 2]`, on a canvas, and the canvas that they are on afterwards. */
function pointMap({ map, center, expand }: Affine, like: Tensor, [height, width]: CanvasSize) {
  const about: Pair = center ?? [width * 0.5, height * 0.5];
  const { dtype, device } = like;
  const matrix = tensor(affineMatrix(map, about, 'forward'), { dtype, device })
    .reshape([2, 3])
    .t();
  const move = (points: Tensor): Tensor => {
    const one = ones([points.shape[0]!, 1], { dtype, device });
    return matmul(cat([points, one], -1), matrix);
  };
  if (!expand) return { move, canvas: [height, width] as const, corner: null };
  const corners = tensor(
    [
      [0, 0, 1],
      [0, height, 1],
      [width, height, 1],
      [width, 0, 1],
    ],
    { dtype, device },
  );
  const corner = matmul(corners, matrix).amin([0], true);
  return { move, canvas: expandedSize(affineMatrix(map, about, 'inverse'), [height, width]), corner };
}

function affineBoxes(boxes: BoundingBoxes, args: Affine): BoundingBoxes {
  if (boxes.numel() === 0) return boxes;
  const { format, clampingMode: mode, dtype } = boxes;
  const floats = boxes.isFloatingPoint() ? boxes : boxes.float();
  const { move, canvas, corner } = pointMap(args, floats, boxes.canvasSize);
  const shift = (moved: Tensor) => (corner ? moved.sub(corner.repeat([1, moved.shape[1]! / 2])) : moved);
  const moved = moveBoxes(floats, { format, canvas, mode, shift }, move);
  return boxes.wrap(moved.to(dtype), { canvasSize: canvas });
}

function affinePoints(points: KeyPoints, args: Affine): KeyPoints {
  if (points.numel() === 0) return points;
  const floats = points.isFloatingPoint() ? points : points.float();
  const { move, canvas, corner } = pointMap(args, floats, points.canvasSize);
  const moved = move(floats.reshape([-1, 2]));
  const shifted = corner ? moved.sub(corner) : moved;
  return points.wrap(shifted.reshape(points.shape).to(points.dtype), { canvasSize: canvas });
}

const kernels = {
  image: affineImage,
  mask: (mask: Tensor, args: Affine) => asPlanes(mask, (image) => affineImage(image, { ...args, mode: 'nearest' })),
  boundingBoxes: affineBoxes,
  keyPoints: affinePoints,
};

/**
 * Turns images `[..., C, H, W]`, masks and boxes by `angle` degrees, clockwise, shears them by degrees, scales and shifts
 * them by pixels, about their middle or `center`, `[x, y]`. `shear` is one number, for x, or `[x, y]`. Boxes become those
 * around the moved ones.
 * @throws TypeError or RangeError for arguments that are none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.affine.html
 */
export const affine = functional(
  'affine',
  ['angle', 'translate', 'scale', 'shear', 'interpolation', 'fill', 'center'],
  (
    angle: number,
    translate: Pair,
    scale: number,
    shear: number | readonly number[],
    interpolation: InterpolationMode = 'nearest',
    fill: Fill = null,
    center: Pair | null = null,
  ): Affine => {
    checkNumber('affine', 'angle', angle);
    checkPair('affine', 'translate', translate);
    checkNumber('affine', 'scale', scale);
    if (scale <= 0) throw rangeError(`affine: scale has to be positive, got ${scale}.`);
    const shears = typeof shear === 'number' ? [shear, 0] : shear?.length === 1 ? [shear[0], shear[0]] : shear;
    checkPair('affine', 'shear', shears);
    if (center !== null) checkPair('affine', 'center', center);
    const map = { angle, translate, scale, shear: shears };
    return { map, center, expand: false, ...readSampling('affine', interpolation, fill) };
  },
  kernels,
);

interface Rotation extends Affine {
  /** Degrees, from 0 to below 360. */
  degrees: number;
}

/** Quarter turns move pixels and mix none, where the image stays in its frame. */
function rotateImage(image: Tensor, { degrees, ...args }: Rotation): Tensor {
  const isFramed = args.expand || image.shape.at(-1) === image.shape.at(-2);
  if (args.center === null) {
    if (degrees === 0) return image.clone();
    if (degrees === 180 || (isFramed && degrees % 90 === 0)) return image.rot90(degrees / 90, [-2, -1]);
  }
  return affineImage(image, args);
}

/**
 * Turns images `[..., C, H, W]`, masks and boxes by `angle` degrees, anticlockwise, about their middle or `center`,
 * `[x, y]`. What `expand` is true for grows until it holds all of the turned image.
 * @throws TypeError or RangeError for arguments that are none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.rotate.html
 */
export const rotate = functional(
  'rotate',
  ['angle', 'interpolation', 'expand', 'center', 'fill'],
  (
    angle: number,
    interpolation: InterpolationMode = 'nearest',
    expand: boolean = false,
    center: Pair | null = null,
    fill: Fill = null,
  ): Rotation & { exact: number } => {
    checkNumber('rotate', 'angle', angle);
    if (center !== null) checkPair('rotate', 'center', center);
    const rest = angle % 360;
    const degrees = rest < 0 ? rest + 360 : rest + 0;
    const map: AffineMap = { angle: -degrees, translate: [0, 0], scale: 1, shear: [0, 0] };
    return { degrees, exact: angle, map, center, expand, ...readSampling('rotate', interpolation, fill) };
  },
  {
    image: rotateImage,
    mask: (mask, args) => asPlanes(mask, (image) => rotateImage(image, { ...args, mode: 'nearest' })),
    // Boxes and points are turned by the angle as it is given.
    boundingBoxes: (boxes, args) => affineBoxes(boxes, { ...args, map: { ...args.map, angle: -args.exact } }),
    keyPoints: (points, args) => affinePoints(points, { ...args, map: { ...args.map, angle: -args.exact } }),
  },
);
