import { float32, scope, type Tensor, tensor } from '../../index.js';
import { Module } from '../../nn/module.js';
import { centerCropImage } from './functional/geometry/crop.js';
import { pairOf } from './functional/geometry/outputSize.js';
import { resize } from './functional/geometry/resize.js';
import type { InterpolationMode } from './interpolation.js';

/** How images are made ready for a classifier. */
export interface ImageClassificationOptions {
  cropSize: number;
  /** 256 by default. */
  resizeSize?: number;
  /** ImageNet's by default. */
  mean?: readonly number[];
  std?: readonly number[];
  interpolation?: InterpolationMode;
  antialias?: boolean;
}

/**
 * What makes images, uint8 or float `[..., 3, H, W]`, ready for a classifier: resized, cropped in the middle, from 0 to 1,
 * normalized. `weights.transforms()` makes the one that weights were trained with.
 * @see https://docs.pytorch.org/vision/stable/models.html
 */
export class ImageClassification extends Module {
  readonly cropSize: number;
  readonly resizeSize: number;
  readonly mean: readonly number[];
  readonly std: readonly number[];
  readonly interpolation: InterpolationMode;
  readonly antialias: boolean;

  constructor(options: ImageClassificationOptions) {
    super();
    const { cropSize, resizeSize = 256, mean = [0.485, 0.456, 0.406], std = [0.229, 0.224, 0.225] } = options;
    this.cropSize = cropSize;
    this.resizeSize = resizeSize;
    this.mean = mean;
    this.std = std;
    this.interpolation = options.interpolation ?? 'bilinear';
    this.antialias = options.antialias ?? true;
  }

  override forward(image: Tensor): Tensor {
    const { resizeSize, cropSize, interpolation, antialias, mean, std } = this;
    return scope(() => {
      const resized = resize(image, resizeSize, { interpolation, antialias });
      const cropped = centerCropImage(resized, pairOf('ImageClassification', cropSize));
      const isBytes = !cropped.dtype.isFloatingPoint;
      const floats = isBytes ? cropped.to(float32).mul_(1 / 255) : cropped.to(float32);
      const column = (values: readonly number[]) => tensor([...values], { device: floats.device }).view([-1, 1, 1]);
      return floats.sub(column(mean)).div_(column(std));
    });
  }
}
