import { rangeError } from '../../../../core/errors.js';
import type { Tensor } from '../../../../index.js';
import type { Arguments } from '../../../../nn/named.js';
import type { CanvasSize } from '../../../tvTensors/index.js';
import { functional } from '../kernel.js';
import { centerCropImage, cropImage } from './crop.js';
import { pairOf } from './outputSize.js';

/** What `fiveCrop` gives. */
export type FiveCrops<T = Tensor> = [topLeft: T, topRight: T, bottomLeft: T, bottomRight: T, center: T];
/** What `tenCrop` gives: those of the image, then those of the flipped one. */
export type TenCrops<T = Tensor> = [...FiveCrops<T>, ...FiveCrops<T>];

function fiveOf(image: Tensor, size: CanvasSize): FiveCrops {
  const [height, width] = size;
  const [imageHeight, imageWidth] = [image.shape.at(-2)!, image.shape.at(-1)!];
  if (height > imageHeight || width > imageWidth) {
    throw rangeError(`crops of [${size}] pixels are larger than the image, [${imageHeight},${imageWidth}].`);
  }
  const at = (top: number, left: number) => cropImage(image, { top, left, height, width });
  const [bottom, right] = [imageHeight - height, imageWidth - width];
  return [at(0, 0), at(0, right), at(bottom, 0), at(bottom, right), centerCropImage(image, size)];
}

type Several<P extends unknown[], Names extends string[], Crops> = <T extends Tensor>(
  input: T,
  ...args: Arguments<P, Names>
) => Crops extends FiveCrops ? FiveCrops<T> : TenCrops<T>;

/**
 * The four corners and the middle of images `[..., C, H, W]`.
 * @throws TypeError or RangeError for a size that is none or larger than the image.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.five_crop.html
 */
export const fiveCrop = functional(
  'fiveCrop',
  ['size'],
  (size: number | readonly number[]) => ({ size: pairOf('fiveCrop', size) }),
  { image: (image, { size }) => fiveOf(image, size) },
) as unknown as Several<[size: number | readonly number[]], ['size'], FiveCrops>;

/**
 * The four corners and the middle of images `[..., C, H, W]`, then those of the same flipped.
 * @throws TypeError or RangeError for a size that is none or larger than the image.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.ten_crop.html
 */
export const tenCrop = functional(
  'tenCrop',
  ['size', 'verticalFlip'],
  (size: number | readonly number[], verticalFlip = false) => ({ size: pairOf('tenCrop', size), verticalFlip }),
  {
    image: (image, { size, verticalFlip }) => [
      ...fiveOf(image, size),
      ...fiveOf(image.flip([verticalFlip ? -2 : -1]), size),
    ],
  },
) as unknown as Several<[size: number | readonly number[], verticalFlip?: boolean], ['size', 'verticalFlip'], TenCrops>;
