import { describe, rangeError, typeError } from '../../../../core/errors.js';
import {
  cat,
  float32,
  float64,
  linalg,
  linspace,
  matmul,
  ones,
  scope,
  type Tensor,
  tensor,
} from '../../../../index.js';
import type { Fill } from '../../fill.js';
import type { InterpolationMode } from '../../interpolation.js';
import { functional } from '../kernel.js';
import { checkPair, type Pair } from './affine.js';
import { gridDtype, places, readSampling, type SamplingMode, sample } from './grid.js';
import { asPlanes } from './planes.js';
import { moveBoxes } from './points.js';

/**
 * Eight numbers that say where the pixel of an output at x, y comes from: `(a x + b y + c) / (g x + h y + 1)` and
 * `(d x + e y + f) / (g x + h y + 1)`.
 */
export type Coefficients = readonly number[];

/** Four corners: top left, top right, bottom right, bottom left. */
export type Corners = readonly Pair[];

/** The coefficients of the map that takes the corners `start` of an image to `end`. */
export function perspectiveCoefficients(start: Corners, end: Corners): number[] {
  return scope(() => {
    const rows = end.flatMap(([x, y], i) => {
      const [u, v] = start[i]!;
      return [
        [x, y, 1, 0, 0, 0, -u * x, -u * y],
        [0, 0, 0, x, y, 1, -v * x, -v * y],
      ];
    });
    const wanted = tensor(start.flat(), { dtype: float64 });
    const { solution } = linalg.lstsq(tensor(rows, { dtype: float64 }), wanted, null, { driver: 'gels' });
    return solution.to(float32).tolist() as number[];
  });
}

interface Perspective {
  coefficients: Coefficients;
  mode: SamplingMode;
  fill: Fill;
}

/** Where an image is sampled, `[1, height, width, 2]`. */
function perspectiveGrid([a, b, c, d, e, f, g, h]: Coefficients, image: Tensor): Tensor {
  const [height, width] = [image.shape.at(-2)!, image.shape.at(-1)!];
  const [dtype, { device }] = [gridDtype(image), image];
  const above = tensor([[a, b, c].map(Number), [d, e, f].map(Number)], { dtype, device }).unsqueeze(0);
  const below = tensor([[g, h, 1].map(Number), [g, h, 1].map(Number)], { dtype, device }).unsqueeze(0);
  const x = linspace(0.5, width - 0.5, width, { dtype, device });
  const y = linspace(0.5, height - 0.5, height, { dtype, device });
  const base = places(x, y, dtype, device);
  const scaled = above.transpose(1, 2).div_(tensor([0.5 * width, 0.5 * height], { dtype, device }));
  const grid = base
    .bmm(scaled)
    .div_(base.bmm(below.transpose(1, 2)))
    .sub_(1);
  return grid.view([1, height, width, 2]);
}

function perspectiveImage(image: Tensor, { coefficients, mode, fill }: Perspective): Tensor {
  return sample(image, perspectiveGrid(coefficients, image), mode, fill);
}

/** What moves points, `[N, 2]`: the inverse of what tells where pixels come from. */
function pointMap(coefficients: Coefficients, like: Tensor): (points: Tensor) => Tensor {
  const [a, b, c, d, e, f, g, h] = coefficients as [number, number, number, number, number, number, number, number];
  const determinant = a * e - b * d;
  if (determinant === 0) {
    throw rangeError(`perspective: the coefficients [${coefficients.join(', ')}] can't be inverted to move boxes.`);
  }
  const dtype = gridDtype(like);
  const { device } = like;
  const over = (rows: number[][]) => tensor(rows, { dtype, device });
  const above = over([
    [(e - f * h) / determinant, (-b + c * h) / determinant, (b * f - c * e) / determinant],
    [(-d + f * g) / determinant, (a - c * g) / determinant, (-a * f + c * d) / determinant],
  ]);
  const last = [(-e * g + d * h) / determinant, (-a * h + b * g) / determinant, 1];
  const below = over([last, last]);
  return (points) => {
    const homogeneous = cat([points, ones([points.shape[0]!, 1], { device })], -1);
    return matmul(homogeneous, above.t()).div_(matmul(homogeneous, below.t()));
  };
}

function readCorners(name: string, corners: Corners | null): Corners {
  if (!Array.isArray(corners) || corners.length !== 4) {
    throw typeError(`perspective: ${name} are four corners, [[x, y], ...], got ${describe(corners)}.`);
  }
  for (const corner of corners) checkPair('perspective', `each of ${name}`, corner);
  return corners;
}

/**
 * Views images `[..., C, H, W]`, masks and boxes from elsewhere: the corners `startpoints`, `[[x, y], ...]` from the top
 * left clockwise, come to be at `endpoints`. Instead of both, null, the eight `coefficients` of the map can be given.
 * @throws TypeError or RangeError for arguments that are none, missing or given twice, or a map without inverse for
 * boxes.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.perspective.html
 */
export const perspective = functional(
  'perspective',
  ['startpoints', 'endpoints', 'interpolation', 'fill', 'coefficients'],
  (
    startpoints: Corners | null,
    endpoints: Corners | null,
    interpolation: InterpolationMode = 'bilinear',
    fill: Fill = null,
    coefficients: Coefficients | null = null,
  ): Perspective => {
    const sampling = readSampling('perspective', interpolation, fill);
    const hasPoints = startpoints !== null || endpoints !== null;
    if (hasPoints === (coefficients !== null)) {
      throw rangeError('perspective takes either startpoints and endpoints, or coefficients and null for both.');
    }
    if (coefficients === null) {
      const [start, end] = [readCorners('startpoints', startpoints), readCorners('endpoints', endpoints)];
      return { ...sampling, coefficients: perspectiveCoefficients(start, end) };
    }
    if (!Array.isArray(coefficients) || coefficients.length !== 8 || !coefficients.every(Number.isFinite)) {
      throw typeError(`perspective: coefficients are eight numbers, got ${describe(coefficients)}.`);
    }
    return { ...sampling, coefficients };
  },
  {
    image: perspectiveImage,
    mask: (mask, args) => asPlanes(mask, (image) => perspectiveImage(image, { ...args, mode: 'nearest' })),
    boundingBoxes: (boxes, { coefficients }) => {
      if (boxes.numel() === 0) return boxes;
      const { format, canvasSize: canvas, clampingMode: mode, dtype } = boxes;
      const moved = moveBoxes(boxes, { format, canvas, mode }, pointMap(coefficients, boxes));
      return boxes.wrap(moved.to(dtype));
    },
    keyPoints: (points, { coefficients }) => {
      if (points.numel() === 0) return points;
      const moved = pointMap(coefficients, points)(points.reshape([-1, 2]));
      return points.wrap(moved.to(points.dtype).reshape(points.shape));
    },
  },
);
