import { describe, typeError } from '../../../core/errors.js';
import type { Tensor } from '../../../index.js';
import { BoundingBoxes, Image, isPureTensor, KeyPoints, Mask, Video } from '../../tvTensors/index.js';

function notOf(fn: string, what: string, input: unknown): TypeError {
  return typeError(`transforms.functional.${fn} takes ${what}; got ${describe(input)}.`);
}

/** Whether it is one image or more: a plain tensor counts as such. */
export function isImage(input: unknown): input is Tensor {
  return isPureTensor(input) || input instanceof Image || input instanceof Video;
}

/**
 * The height and width of an image, a video or a mask, or of the image that boxes or points are in.
 * @throws TypeError for anything else, and for less than two dimensions.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.get_size.html
 */
export function getSize(input: Tensor): [height: number, width: number] {
  if (input instanceof BoundingBoxes || input instanceof KeyPoints) return [...input.canvasSize];
  const shape = input instanceof Mask || isImage(input) ? input.shape : [];
  if (shape.length >= 2) return [shape.at(-2)!, shape.at(-1)!];
  throw notOf('getSize', 'images, masks, boxes and points', input);
}

/**
 * Channels, height and width of an image or a video; a single plane has one channel.
 * @throws TypeError for anything else, and for less than two dimensions.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.get_dimensions.html
 */
export function getDimensions(input: Tensor): [channels: number, height: number, width: number] {
  const shape = isImage(input) ? input.shape : [];
  if (shape.length >= 2) return [shape.at(-3) ?? 1, shape.at(-2)!, shape.at(-1)!];
  throw notOf('getDimensions', 'images and videos of at least two dimensions', input);
}

/**
 * The number of channels of an image or a video.
 * @throws TypeError for anything else, and for less than two dimensions.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.get_num_channels.html
 */
export function getNumChannels(input: Tensor): number {
  return getDimensions(input)[0];
}

/**
 * The width and height of an image or a video, in this order: the older form of `getSize`.
 * @throws TypeError for anything else, and for less than two dimensions.
 */
export function getImageSize(input: Tensor): [width: number, height: number] {
  const shape = isImage(input) ? input.shape : [];
  if (shape.length >= 2) return [shape.at(-1)!, shape.at(-2)!];
  throw notOf('getImageSize', 'images and videos of at least two dimensions', input);
}

/**
 * The number of frames of a video, `[..., T, C, H, W]`.
 * @throws TypeError for anything else, and for less than four dimensions.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.get_num_frames.html
 */
export function getNumFrames(input: Tensor): number {
  const shape = input instanceof Video || isPureTensor(input) ? input.shape : [];
  if (shape.length >= 4) return shape.at(-4)!;
  throw notOf('getNumFrames', 'videos [..., T, C, H, W]', input);
}
