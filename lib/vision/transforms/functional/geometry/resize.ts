import { rangeError } from '../../../../core/errors.js';
import { bool, channelsLast, float32, float64, type Tensor, tensor, uint8 } from '../../../../index.js';
import { interpolate } from '../../../../nn/functional/interpolate.js';
import {
  type BoundingBoxFormat,
  type CanvasSize,
  type ClampingMode,
  isRotatedBoundingFormat,
} from '../../../tvTensors/index.js';
import { checkInterpolation, type InterpolationMode } from '../../interpolation.js';
import { clampBoxes } from '../boxes/clamp.js';
import { convertBoxes } from '../boxes/convert.js';
import { rectangleAround } from '../boxes/parallelogram.js';
import { functional } from '../kernel.js';
import { checkSize, outputSize, type Size } from './outputSize.js';
import { asBatch, asPlanes } from './planes.js';

export interface Resizing {
  size: Size;
  interpolation: InterpolationMode;
  maxSize: number | null;
  antialias: boolean | null;
}

/** Reads the arguments of what resizes. */
export function readResizing(
  owner: string,
  size: Size,
  interpolation: InterpolationMode,
  maxSize: number | null,
  antialias: boolean | null,
): Resizing {
  checkSize(owner, size, maxSize);
  checkInterpolation(owner, interpolation);
  if (interpolation === 'lanczos' && !antialias) throw rangeError(`${owner}: lanczos needs { antialias: true }.`);
  return { size, interpolation, maxSize, antialias };
}

/**
 * Images of one channel order only, that lie in memory as decoders write them, pixel by pixel: their strides are
 * written so that libtorch sees it, and gives the result the same order.
 */
function withClearStrides(batch: Tensor): Tensor {
  const [first, ...rest] = batch.stride() as number[];
  const isPixelwise = batch.shape[0] === 1 && batch.isContiguous({ memoryFormat: channelsLast });
  const count = batch.numel();
  return isPixelwise && first !== count ? batch.asStrided(batch.shape, [count, ...rest]) : batch;
}

export function resizeImage(image: Tensor, { size, interpolation, maxSize, antialias }: Resizing): Tensor {
  const { shape, dtype } = image;
  const [height, width] = outputSize([shape.at(-2)!, shape.at(-1)!], size, maxSize);
  if (height === shape.at(-2) && width === shape.at(-1)) return image;
  const resized = [...shape.slice(0, -2), height, width];
  if (image.numel() === 0) return image.reshape(resized);
  const isNearest = interpolation === 'nearest' || interpolation === 'nearest-exact';
  const isExact = dtype === float32 || dtype === float64;
  // The CPU has kernels for bytes; a GPU has them for nearest neighbours only.
  const hasKernel = isExact || (dtype === uint8 && (isNearest || image.device.type === 'cpu'));
  const batch = withClearStrides(asBatch(image));
  const output = interpolate(hasKernel ? batch : batch.to(float32), {
    size: [height, width],
    mode: interpolation,
    alignCorners: isNearest ? null : false,
    antialias: !isNearest && antialias === true,
  });
  return (hasKernel ? output : castBack(output, dtype, interpolation)).reshape(resized);
}

/** Floats that were made of a dtype for which there is no kernel, in that dtype again. */
export function castBack(output: Tensor, dtype: Tensor['dtype'], interpolation: InterpolationMode): Tensor {
  // What is not 0 is true.
  if (dtype.isFloatingPoint || dtype === bool) return output.to(dtype);
  // Cubic curves overshoot.
  const overshoots = dtype === uint8 && (interpolation === 'bicubic' || interpolation === 'lanczos');
  return (overshoots ? output.clamp_({ min: 0, max: 255 }) : output).round_().to(dtype);
}

/** Masks have no values between those of neighbours: of whatever else is asked for, the nearest is taken. */
export function resizeMask(mask: Tensor, resizing: Resizing): Tensor {
  const interpolation = resizing.interpolation === 'nearest-exact' ? 'nearest-exact' : 'nearest';
  return asPlanes(mask, (image) => resizeImage(image, { ...resizing, interpolation }));
}

/** Boxes on a canvas of another size. */
export function resizeBoxes(
  boxes: Tensor,
  format: BoundingBoxFormat,
  canvas: CanvasSize,
  newCanvas: CanvasSize,
  mode: ClampingMode,
): Tensor {
  const ratios = [newCanvas[1] / canvas[1], newCanvas[0] / canvas[0]];
  const times = (count: number) => tensor(Array.from({ length: count }, () => ratios).flat(), { device: boxes.device });
  if (!isRotatedBoundingFormat(format)) return boxes.mul(times(2)).to(boxes.dtype);
  const corners = convertBoxes(boxes, format, 'XYXYXYXY').mul(times(4));
  const clamped = clampBoxes(rectangleAround(corners), 'XYXYXYXY', newCanvas, mode);
  return convertBoxes(clamped, 'XYXYXYXY', format).to(boxes.dtype);
}

/**
 * Resizes images, `[..., C, H, W]`, masks and boxes. `size` is `[height, width]`, or one number for the shorter side,
 * whose longer side is then at most `maxSize`; with null the longer side is `maxSize`. Bytes stay bytes.
 * @throws TypeError or RangeError for sizes that are none or don't go together, and a mode that is none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.resize.html
 */
export const resize = functional(
  'resize',
  ['size', 'interpolation', 'maxSize', 'antialias'],
  (
    size: Size,
    interpolation: InterpolationMode = 'bilinear',
    maxSize: number | null = null,
    antialias: boolean | null = true,
  ) => readResizing('resize', size, interpolation, maxSize, antialias),
  {
    image: resizeImage,
    mask: resizeMask,
    boundingBoxes: (boxes, { size, maxSize }) => {
      const { format, canvasSize, clampingMode } = boxes;
      const newCanvas = outputSize(canvasSize, size, maxSize);
      if (newCanvas[0] === canvasSize[0] && newCanvas[1] === canvasSize[1]) return boxes;
      const resized = resizeBoxes(boxes, format, canvasSize, newCanvas, clampingMode);
      return boxes.wrap(resized, { canvasSize: newCanvas });
    },
    keyPoints: (points, { size, maxSize }) => {
      const { canvasSize } = points;
      const newCanvas = outputSize(canvasSize, size, maxSize);
      if (newCanvas[0] === canvasSize[0] && newCanvas[1] === canvasSize[1]) return points;
      return points.wrap(resizePoints(points, canvasSize, newCanvas), { canvasSize: newCanvas });
    },
  },
);

export function resizePoints(points: Tensor, canvas: CanvasSize, newCanvas: CanvasSize): Tensor {
  const ratios = tensor([newCanvas[1] / canvas[1], newCanvas[0] / canvas[0]], { device: points.device });
  return points.mul(ratios).to(points.dtype);
}
