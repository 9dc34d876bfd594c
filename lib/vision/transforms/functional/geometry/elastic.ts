import { describe, rangeError, typeError } from '../../../../core/errors.js';
import {
  cat,
  type Device,
  type DType,
  float16,
  float32,
  int64,
  linspace,
  stack,
  Tensor,
  tensor,
} from '../../../../index.js';
import { type BoundingBoxes, type CanvasSize, isRotatedBoundingFormat } from '../../../tvTensors/index.js';
import type { Fill } from '../../fill.js';
import type { InterpolationMode } from '../../interpolation.js';
import { clampBoxes } from '../boxes/clamp.js';
import { convertBoxes } from '../boxes/convert.js';
import { functional } from '../kernel.js';
import { gridDtype, readSampling, type SamplingMode, sample } from './grid.js';
import { asPlanes } from './planes.js';
import { boxesAround, cornersOf } from './points.js';

interface Elastic {
  displacement: Tensor;
  mode: SamplingMode;
  fill: Fill;
}

/** The places of the pixels themselves, from -1 to 1: `[1, height, width, 2]`. */
function identityGrid([height, width]: CanvasSize, dtype: DType, device: Device): Tensor {
  const line = (n: number) => linspace((-n + 1) / n, (n - 1) / n, n, { dtype, device });
  const x = line(width).expand([height, width]);
  const y = line(height).unsqueeze(-1).expand([height, width]);
  return stack([x, y], -1).unsqueeze(0);
}

function checkDisplacement(displacement: Tensor, [height, width]: CanvasSize): void {
  if (String(displacement.shape) === String([1, height, width, 2])) return;
  throw rangeError(`elastic: displacement should be [1, ${height}, ${width}, 2], got ${describe(displacement)}.`);
}

function elasticImage(image: Tensor, { displacement, mode, fill }: Elastic): Tensor {
  // The CPU has no kernel that samples half-precision numbers.
  if (image.device.type === 'cpu' && image.dtype === float16) {
    return elasticImage(image.to(float32), { displacement, mode, fill }).to(float16);
  }
  const size: CanvasSize = [image.shape.at(-2)!, image.shape.at(-1)!];
  checkDisplacement(displacement, size);
  const [dtype, { device }] = [gridDtype(image), image];
  const grid = identityGrid(size, dtype, device).add_(displacement.to({ dtype, device }));
  return sample(image, grid, mode, fill);
}

/** Where the pixels at points `[N, 2]` come to be, about: the inverse of the displacement is taken for its negative. */
function displaced(points: Tensor, displacement: Tensor, [height, width]: CanvasSize, dtype: DType): Tensor {
  const { device } = points;
  const inverse = identityGrid([height, width], dtype, device).sub_(displacement.to({ dtype, device }));
  const at = points.to(int64);
  const x = at.select(1, 0).clamp(0, width - 1);
  const y = at.select(1, 1).clamp(0, height - 1);
  const half = tensor([width, height], { dtype, device }).mul(0.5);
  return inverse.index(0, y, x).add_(1).mul_(half).sub_(0.5);
}

function elasticBoxes(boxes: BoundingBoxes, { displacement }: Elastic): BoundingBoxes {
  const { format, canvasSize: canvas, clampingMode } = boxes;
  checkDisplacement(displacement, canvas);
  if (boxes.numel() === 0) return boxes;
  const isRotated = isRotatedBoundingFormat(format);
  const common = isRotated ? 'CXCYWHR' : 'XYXY';
  const numbers = convertBoxes(boxes, format, common).reshape([-1, isRotated ? 5 : 4]);
  // Of rotated boxes only the centre moves.
  const points = isRotated ? numbers.narrow(1, 0, 2).reshape([-1, 2]) : cornersOf(numbers, false);
  const whole = points.isFloatingPoint() ? points.ceil() : points;
  const moved = displaced(whole, displacement, canvas, gridDtype(numbers));
  const around = isRotated ? cat([moved, numbers.narrow(1, 2, 3)], 1) : boxesAround(moved);
  const clamped = clampBoxes(around.to(numbers.dtype), common, canvas, clampingMode);
  return boxes.wrap(convertBoxes(clamped, common, format).reshape(boxes.shape));
}

/**
 * Samples each pixel of images `[..., C, H, W]`, masks and boxes elsewhere: `displacement`, `[1, H, W, 2]`, says how far
 * in x and y, where 2 is the whole width or height. Where boxes and points come to be is approximate.
 * @throws TypeError or RangeError for a displacement or mode that is none, or doesn't fit the image.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.elastic.html
 */
export const elastic = functional(
  'elastic',
  ['displacement', 'interpolation', 'fill'],
  (displacement: Tensor, interpolation: InterpolationMode = 'bilinear', fill: Fill = null): Elastic => {
    if (!(displacement instanceof Tensor)) {
      throw typeError(`elastic: displacement should be a Tensor, got ${describe(displacement)}.`);
    }
    return { displacement, ...readSampling('elastic', interpolation, fill) };
  },
  {
    image: elasticImage,
    mask: (mask, args) => asPlanes(mask, (image) => elasticImage(image, { ...args, mode: 'nearest' })),
    boundingBoxes: elasticBoxes,
    keyPoints: (points, { displacement }) => {
      checkDisplacement(displacement, points.canvasSize);
      if (points.numel() === 0) return points;
      const flat = points.reshape([-1, 2]);
      const moved = displaced(flat, displacement, points.canvasSize, gridDtype(points));
      return points.wrap(moved.to(points.dtype).reshape(points.shape));
    },
  },
);
