import { describe, rangeError, typeError } from '../../../../core/errors.js';
import { type Tensor, tensor } from '../../../../index.js';
import { roundHalfEven } from '../../../models/channels.js';
import type { BoundingBoxFormat, CanvasSize, ClampingMode } from '../../../tvTensors/index.js';
import type { InterpolationMode } from '../../interpolation.js';
import { clampBoxes } from '../boxes/clamp.js';
import { rectangleAround } from '../boxes/parallelogram.js';
import { functional } from '../kernel.js';
import { outputSize, pairOf, type Size } from './outputSize.js';
import { padPlain, shiftOf } from './pad.js';
import { asPlanes } from './planes.js';
import { readResizing, resizeBoxes, resizeImage, resizeMask, resizePoints } from './resize.js';

/** A part of an image. */
export interface Region {
  top: number;
  left: number;
  height: number;
  width: number;
}

/** @throws TypeError or RangeError for what is no part of an image. */
function readRegion(owner: string, { top, left, height, width }: Region): Region {
  const region = { top, left, height, width };
  const wrong = Object.entries(region).find(([, value]) => !Number.isInteger(value));
  if (wrong) throw typeError(`${owner}: ${wrong[0]} is an integer, got ${describe(wrong[1])}.`);
  if (height < 0 || width < 0) throw rangeError(`${owner}: a part of ${height} by ${width} pixels is none.`);
  return region;
}

/** The part of an image; what of it is beyond the border is 0. A view where all of it is inside. */
export function cropImage(image: Tensor, { top, left, height, width }: Region): Tensor {
  const [imageHeight, imageWidth] = [image.shape.at(-2)!, image.shape.at(-1)!];
  const within = (start: number, length: number, size: number) => {
    const from = Math.min(Math.max(start, 0), size);
    const to = Math.min(Math.max(start + length, from), size);
    return { from, length: to - from, before: Math.max(Math.min(start + length, 0) - start, 0) };
  };
  const y = within(top, height, imageHeight);
  const x = within(left, width, imageWidth);
  const inside = image.narrow(-2, y.from, y.length).narrow(-1, x.from, x.length);
  if (y.length === height && x.length === width) return inside;
  const sides = [
    Math.min(left < 0 ? -left : 0, width - x.length),
    Math.min(top < 0 ? -top : 0, height - y.length),
    Math.max(width - x.length - Math.max(-left, 0), 0),
    Math.max(height - y.length - Math.max(-top, 0), 0),
  ] as const;
  return padPlain(inside, sides, 0, 'constant');
}

/** Boxes within a part of their image. */
function cropBoxes(boxes: Tensor, format: BoundingBoxFormat, region: Region, mode: ClampingMode): Tensor {
  const { dtype, device } = boxes;
  const moved = boxes.sub(tensor(shiftOf(format, region.left, region.top), { dtype, device }));
  const canvas: CanvasSize = [region.height, region.width];
  return clampBoxes(format === 'XYXYXYXY' ? rectangleAround(moved) : moved, format, canvas, mode);
}

function cropPoints(points: Tensor, { top, left }: Region): Tensor {
  const { dtype, device } = points;
  return points.sub(tensor([left, top], { dtype, device }));
}

/**
 * The part of images, `[..., C, H, W]`, of masks and boxes that is `height` by `width` pixels from `top` and `left` on.
 * It may reach beyond the image, which is 0 there.
 * @throws TypeError or RangeError for what is no part of an image.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.crop.html
 */
export const crop = functional(
  'crop',
  ['top', 'left', 'height', 'width'],
  (top: number, left: number, height: number, width: number) => readRegion('crop', { top, left, height, width }),
  {
    image: cropImage,
    mask: (mask, region) => asPlanes(mask, (image) => cropImage(image, region)),
    boundingBoxes: (boxes, region) => {
      const cropped = cropBoxes(boxes, boxes.format, region, boxes.clampingMode);
      return boxes.wrap(cropped, { canvasSize: [region.height, region.width] });
    },
    keyPoints: (points, region) =>
      points.wrap(cropPoints(points, region), { canvasSize: [region.height, region.width] }),
  },
);

/** The part in the middle; half pixels are rounded as Python does. */
function middleOf([height, width]: CanvasSize, [cropHeight, cropWidth]: CanvasSize): Region {
  const top = roundHalfEven((height - cropHeight) / 2);
  return { top, left: roundHalfEven((width - cropWidth) / 2), height: cropHeight, width: cropWidth };
}

export function centerCropImage(image: Tensor, size: CanvasSize): Tensor {
  if (image.numel() === 0) return image.reshape([...image.shape.slice(0, -2), ...size]);
  const [height, width] = [image.shape.at(-2)!, image.shape.at(-1)!];
  const more = [Math.max(size[1] - width, 0), Math.max(size[0] - height, 0)] as const;
  const half = (n: number) => Math.floor(n / 2);
  const sides = [half(more[0]), half(more[1]), half(more[0] + 1), half(more[1] + 1)] as const;
  const padded = more[0] + more[1] > 0 ? padPlain(image, sides, 0, 'constant') : image;
  return cropImage(padded, middleOf([padded.shape.at(-2)!, padded.shape.at(-1)!], size));
}

/**
 * The middle of images, `[..., C, H, W]`, of masks and boxes, with zeros around what is smaller. `outputSize` is
 * `[height, width]`, or one number for both.
 * @throws TypeError or RangeError for a size that is none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.center_crop.html
 */
export const centerCrop = functional(
  'centerCrop',
  ['outputSize'],
  (outputSize: number | readonly number[]) => ({ size: pairOf('centerCrop', outputSize) }),
  {
    image: (image, { size }) => centerCropImage(image, size),
    mask: (mask, { size }) => asPlanes(mask, (image) => centerCropImage(image, size)),
    boundingBoxes: (boxes, { size }) => {
      const { format, canvasSize, clampingMode } = boxes;
      const cropped = cropBoxes(boxes, format, middleOf(canvasSize, size), clampingMode);
      return boxes.wrap(cropped, { canvasSize: size });
    },
    keyPoints: (points, { size }) =>
      points.wrap(cropPoints(points, middleOf(points.canvasSize, size)), { canvasSize: size }),
  },
);

/**
 * A part of images, masks and boxes, as `crop` takes it, resized as by `resize`.
 * @throws TypeError or RangeError for a part, size or mode that is none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.resized_crop.html
 */
export const resizedCrop = functional(
  'resizedCrop',
  ['top', 'left', 'height', 'width', 'size', 'interpolation', 'antialias'],
  (
    top: number,
    left: number,
    height: number,
    width: number,
    size: Size,
    interpolation: InterpolationMode = 'bilinear',
    antialias: boolean | null = true,
  ) => ({
    region: readRegion('resizedCrop', { top, left, height, width }),
    resizing: readResizing('resizedCrop', size, interpolation, null, antialias),
  }),
  {
    image: (image, { region, resizing }) => resizeImage(cropImage(image, region), resizing),
    mask: (mask, { region, resizing }) =>
      resizeMask(
        asPlanes(mask, (image) => cropImage(image, region)),
        { ...resizing, interpolation: 'nearest' },
      ),
    boundingBoxes: (boxes, { region, resizing }) => {
      const { format, clampingMode } = boxes;
      const canvas = [region.height, region.width] as const;
      const newCanvas = outputSize(canvas, resizing.size, null);
      const cropped = cropBoxes(boxes, format, region, clampingMode);
      const isSame = newCanvas[0] === canvas[0] && newCanvas[1] === canvas[1];
      const resized = isSame ? cropped : resizeBoxes(cropped, format, canvas, newCanvas, clampingMode);
      return boxes.wrap(resized, { canvasSize: newCanvas });
    },
    keyPoints: (points, { region, resizing }) => {
      const canvas = [region.height, region.width] as const;
      const newCanvas = outputSize(canvas, resizing.size, null);
      return points.wrap(resizePoints(cropPoints(points, region), canvas, newCanvas), { canvasSize: newCanvas });
    },
  },
);
