import { isTypedArray } from '../../../../core/data.js';
import type { TypedArray } from '../../../../core/elements.js';
import { describe, rangeError, typeError } from '../../../../core/errors.js';
import { fromTypedArray, getDefaultDtype, scope, Tensor, uint8 } from '../../../../index.js';
import { warn } from '../../../../nn/warn.js';
import { Image, isPureTensor } from '../../../tvTensors/index.js';

/**
 * An image as sharp (`{ data, ...info }`) and canvases (`ImageData`) have it: pixel after pixel, row after row, the
 * channels of a pixel side by side.
 */
export interface RawImage {
  data: TypedArray;
  width: number;
  height: number;
  /** By default as many as there are data for. */
  channels?: number;
}

/** Whether it is a raw image. */
export function isRawImage(value: unknown): value is RawImage {
  if (typeof value !== 'object' || value === null || value instanceof Tensor) return false;
  const { data, width, height } = value as Partial<RawImage>;
  return isTypedArray(data) && typeof width === 'number' && typeof height === 'number';
}

/** `[C, H, W]` of a raw image. */
function planes({ data, width, height, channels = data.length / (width * height) }: RawImage): Tensor {
  const sizes = [height, width, channels];
  if (sizes.some((n) => !Number.isInteger(n) || n < 1) || height * width * channels !== data.length) {
    throw rangeError(`toImage: ${describe(data)} are no ${width} x ${height} pixels of ${channels} channels`);
  }
  return scope(() => fromTypedArray(data, sizes).permute([2, 0, 1]).contiguous());
}

/**
 * Makes a `tvTensors.Image` of a tensor `[..., C, H, W]`, whose memory it shares, or of a raw image, which it copies.
 * Values stay as they are.
 * @throws TypeError for anything else; RangeError where the data of a raw image don't fit its sizes.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.to_image.html
 */
export function toImage(input: Tensor | RawImage): Image {
  if (input instanceof Image) return input;
  if (isPureTensor(input)) return new Image(input);
  if (!isRawImage(input)) {
    throw typeError(
      `toImage takes a tensor or { data, width, height, channels } with a typed array, got ${describe(input)}`,
    );
  }
  const tensor = planes(input);
  const image = new Image(tensor);
  tensor.dispose();
  return image;
}

/** An image of floats: bytes become 0 to 1. */
export function floats(image: Tensor): Tensor {
  return image.dtype === uint8 ? scope(() => image.to(getDefaultDtype()).div(255)) : image;
}

/**
 * Makes a tensor of a raw image, of floats from 0 to 1 where it is made of bytes. Deprecated, as in torchvision: use
 * `toDtype(toImage(input), 'float32', true)`.
 * @throws TypeError for anything else; RangeError where the data of a raw image don't fit its sizes.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.to_tensor.html
 */
export function toTensor(input: RawImage): Tensor {
  warn('The function toTensor is deprecated: use toImage and toDtype with the dtype float32 and scale instead.');
  if (!isRawImage(input)) {
    throw typeError(`toTensor takes { data, width, height, channels } with a typed array, got ${describe(input)}`);
  }
  return scope(() => floats(planes(input)));
}
