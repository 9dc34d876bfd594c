import { rangeError, typeError } from '../../core/errors.js';
import type { Tensor } from '../../index.js';
import { BoundingBoxes, KeyPoints, Mask } from '../tvTensors/index.js';
import { getDimensions, getSize, isImage } from './functional/size.js';

/**
 * The boxes among flattened inputs; there is one set of them a sample.
 * @throws RangeError where there are none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.get_bounding_boxes.html
 */
export function getBoundingBoxes(flatInputs: readonly unknown[]): BoundingBoxes {
  const found = flatInputs.find((input) => input instanceof BoundingBoxes);
  if (found) return found;
  throw rangeError('there are no tvTensors.BoundingBoxes among the inputs.');
}

/**
 * The points among flattened inputs.
 * @throws RangeError where there are none.
 */
export function getKeyPoints(flatInputs: readonly unknown[]): KeyPoints {
  const found = flatInputs.find((input) => input instanceof KeyPoints);
  if (found) return found;
  throw rangeError('there are no tvTensors.KeyPoints among the inputs.');
}

/** The one size that all have. */
function common<S extends number[]>(sizes: readonly S[], what: string, kinds: string): S {
  const [first] = sizes;
  if (first === undefined) throw typeError(`there is no ${kinds} among the inputs.`);
  const different = new Set(sizes.map((size) => `[${size.join(', ')}]`));
  if (different.size > 1) throw rangeError(`the inputs differ in ${what}: ${[...different].sort().join(', ')}.`);
  return first;
}

/**
 * Channels, height and width of the images among flattened inputs.
 * @throws TypeError where there is none, RangeError where they differ.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.query_chw.html
 */
export function queryChw(flatInputs: readonly unknown[]): [channels: number, height: number, width: number] {
  return common(flatInputs.filter(isImage).map(getDimensions), 'channels, height and width', 'image or video');
}

/**
 * The height and width of all images, masks, boxes and points among flattened inputs.
 * @throws TypeError where there is none, RangeError where they differ.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.query_size.html
 */
export function querySize(flatInputs: readonly unknown[]): [height: number, width: number] {
  const isSized = (input: unknown): input is Tensor =>
    isImage(input) || input instanceof Mask || input instanceof BoundingBoxes || input instanceof KeyPoints;
  return common(flatInputs.filter(isSized).map(getSize), 'height and width', 'image, video, mask, boxes or points');
}
