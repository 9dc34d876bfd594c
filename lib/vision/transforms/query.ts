import { describe, rangeError, typeError } from '../../core/errors.js';
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
export function getKeypoints(flatInputs: readonly unknown[]): KeyPoints {
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

/** What is asked of an input: to be of a class, or to be something of which a function gives true. */
export type TypeOrCheck = (abstract new (...args: any[]) => object) | ((input: any) => unknown);

function meets(input: unknown, check: TypeOrCheck): boolean {
  if (typeof check !== 'function') throw typeError(`a check is a class or a function, got ${describe(check)}.`);
  if (/^class\b/.test(Function.prototype.toString.call(check))) return input instanceof check;
  return Boolean((check as (input: unknown) => unknown)(input));
}

/**
 * Whether an input meets one of the checks: classes such as `tvTensors.Mask`, or functions such as
 * `functional.isPureTensor`.
 * @throws TypeError for checks that are none.
 */
export function checkType(input: unknown, typesOrChecks: readonly TypeOrCheck[]): boolean {
  if (!Array.isArray(typesOrChecks)) {
    throw typeError(`checkType takes an array of classes and functions, got ${describe(typesOrChecks)}.`);
  }
  return typesOrChecks.some((check) => meets(input, check));
}

/**
 * Whether one of the flattened inputs meets one of the checks; see `checkType`.
 * @throws TypeError for checks that are none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.has_any.html
 */
export function hasAny(flatInputs: readonly unknown[], ...typesOrChecks: TypeOrCheck[]): boolean {
  return flatInputs.some((input) => checkType(input, typesOrChecks));
}

/**
 * Whether for each of the checks there is one among the flattened inputs that meets it; see `checkType`.
 * @throws TypeError for checks that are none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.has_all.html
 */
export function hasAll(flatInputs: readonly unknown[], ...typesOrChecks: TypeOrCheck[]): boolean {
  return typesOrChecks.every((check) => flatInputs.some((input) => meets(input, check)));
}
