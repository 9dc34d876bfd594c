import { signature } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { scope, Tensor } from '../../index.js';
import { Module } from '../../nn/module.js';
import { text } from '../../nn/text.js';
import { centerCropImage } from './functional/geometry/crop.js';
import { pairOf, sizesOf } from './functional/geometry/outputSize.js';
import { checkMoments, normalize } from './functional/misc/normalize.js';
import { checkInterpolation, InterpolationMode } from './interpolation.js';
import { resizeAsFloats, toFloats } from './presetArithmetic.js';

type Size = number | readonly number[];

/** What presets that normalize have in common; ImageNet's figures by default, of videos Kinetics'. */
export interface NormalizingOptions {
  mean?: readonly number[];
  std?: readonly number[];
  /** `'bilinear'` by default; also `'bicubic'`, `'nearest'` or `'nearest-exact'`. */
  interpolation?: InterpolationMode;
}

/** How images are made ready for a classifier. */
export interface ImageClassificationOptions extends NormalizingOptions {
  /** The height and width of what is cropped from the middle. */
  cropSize: Size;
  /** What the shorter side is resized to before, or both, `[height, width]`; 256 by default. */
  resizeSize?: Size;
  antialias?: boolean | null;
}

/** How images are made ready for a network that classifies each pixel. */
export interface SemanticSegmentationOptions extends NormalizingOptions {
  /** What the shorter side is resized to; null leaves images as large as they are. */
  resizeSize: Size | null;
  antialias?: boolean | null;
}

/** How videos are made ready for a classifier. */
export interface VideoClassificationOptions extends NormalizingOptions {
  /** The height and width of what is cropped from the middle of each frame. */
  cropSize: Size;
  /** What frames are resized to before: the shorter side, or both, `[height, width]`. */
  resizeSize: Size;
}

const MODES = [
  InterpolationMode.NEAREST,
  InterpolationMode.NEAREST_EXACT,
  InterpolationMode.BILINEAR,
  InterpolationMode.BICUBIC,
] as const;
const IMAGENET = { mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] };
const KINETICS = { mean: [0.43216, 0.394666, 0.37645], std: [0.22803, 0.22145, 0.216989] };

/** What makes inputs ready for a published model. It prints its settings as Python does. */
abstract class Preset extends Module {
  /** What is made of images, or videos, that have been checked. */
  protected abstract prepare(input: Tensor): Tensor;

  override forward(input: Tensor): Tensor {
    const owner = this.constructor.name;
    if (!(input instanceof Tensor)) throw typeError(`${owner} takes a tensor, got ${describe(input)}.`);
    this.check(input);
    return scope(() => this.prepare(input));
  }

  protected check(input: Tensor): void {
    if (input.ndim >= 3) return;
    throw rangeError(`${this.constructor.name} takes images [..., C, H, W], got ${describe(input)}.`);
  }

  override toString(): string {
    const settings = Object.entries(this.settings()).map(([key, value]) => `\n    ${key}=${shown(value)}`);
    return `${this.constructor.name}(${settings.join('')}${settings.length > 0 ? '\n' : ''})`;
  }

  /** The settings that it prints, by their names in Python. */
  protected settings(): Record<string, unknown> {
    return {};
  }
}

function shown(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(text).join(', ')}]` : text(value);
}

/** A preset that ends with a normalization. */
abstract class NormalizingPreset extends Preset {
  readonly mean: readonly number[];
  readonly std: readonly number[];
  readonly interpolation: InterpolationMode;

  protected constructor({ mean, std, interpolation = 'bilinear' }: NormalizingOptions, usual: typeof IMAGENET) {
    super();
    checkInterpolation(this.constructor.name, interpolation, MODES);
    this.mean = mean ?? usual.mean;
    this.std = std ?? usual.std;
    checkMoments(this.mean, this.std);
    this.interpolation = interpolation;
  }

  protected normalized(image: Tensor): Tensor {
    return normalize(toFloats(image), this.mean, this.std);
  }

  protected modeSettings(): Record<string, unknown> {
    const mode = Object.entries(InterpolationMode).find(([, value]) => value === this.interpolation)!;
    return { mean: this.mean, std: this.std, interpolation: `InterpolationMode.${mode[0]}` };
  }
}

const readClassification = signature<ImageClassificationOptions>('transforms.ImageClassification', [
  '*',
  'cropSize',
  'resizeSize?',
  'mean?',
  'std?',
  'interpolation?',
  'antialias?',
]);

/**
 * What makes images, uint8 or float `[..., 3, H, W]`, ready for a classifier: resized, cropped in the middle, float32
 * from 0 to 1, normalized. `weights.transforms()` makes the one that weights were trained with.
 * @throws TypeError or RangeError for sizes, figures and modes that are none.
 * @see https://docs.pytorch.org/vision/stable/models.html
 */
export class ImageClassification extends NormalizingPreset {
  readonly cropSize: readonly number[];
  readonly resizeSize: readonly number[];
  readonly antialias: boolean | null;

  constructor(options: ImageClassificationOptions) {
    const { cropSize, resizeSize = 256, antialias = true, ...others } = readClassification([options]);
    super(others, IMAGENET);
    this.cropSize = sizesOf('ImageClassification', cropSize);
    this.resizeSize = sizesOf('ImageClassification', resizeSize);
    this.antialias = antialias;
  }

  protected override prepare(image: Tensor): Tensor {
    const resized = resizeAsFloats(image, this.resizeSize, this.interpolation, this.antialias);
    return this.normalized(centerCropImage(resized, pairOf('ImageClassification', this.cropSize)));
  }

  protected override settings(): Record<string, unknown> {
    return { crop_size: this.cropSize, resize_size: this.resizeSize, ...this.modeSettings() };
  }
}

const readSegmentation = signature<SemanticSegmentationOptions>('transforms.SemanticSegmentation', [
  '*',
  'resizeSize',
  'mean?',
  'std?',
  'interpolation?',
  'antialias?',
]);

/**
 * What makes images, uint8 or float `[..., 3, H, W]`, ready for a network that classifies each pixel: resized, float32
 * from 0 to 1, normalized.
 * @throws TypeError or RangeError for sizes, figures and modes that are none.
 * @see https://docs.pytorch.org/vision/stable/models.html#semantic-segmentation
 */
export class SemanticSegmentation extends NormalizingPreset {
  readonly resizeSize: readonly number[] | null;
  readonly antialias: boolean | null;

  constructor(options: SemanticSegmentationOptions) {
    const { resizeSize, antialias = true, ...others } = readSegmentation([options]);
    super(others, IMAGENET);
    this.resizeSize = resizeSize === null ? null : sizesOf('SemanticSegmentation', resizeSize);
    this.antialias = antialias;
  }

  protected override prepare(image: Tensor): Tensor {
    if (this.resizeSize === null) return this.normalized(image);
    return this.normalized(resizeAsFloats(image, this.resizeSize, this.interpolation, this.antialias));
  }

  protected override settings(): Record<string, unknown> {
    return { resize_size: this.resizeSize, ...this.modeSettings() };
  }
}

const readVideo = signature<VideoClassificationOptions>('transforms.VideoClassification', [
  '*',
  'cropSize',
  'resizeSize',
  'mean?',
  'std?',
  'interpolation?',
]);

/**
 * What makes videos, uint8 or float `[T, C, H, W]` or `[N, T, C, H, W]`, ready for a classifier: frames are resized,
 * without antialiasing, cropped in the middle, float32 from 0 to 1, normalized; the channels then come before the time,
 * `[..., C, T, H, W]`.
 * @throws TypeError or RangeError for sizes, figures and modes that are none; when called, RangeError for what is no
 * video.
 * @see https://docs.pytorch.org/vision/stable/models.html#video-classification
 */
export class VideoClassification extends NormalizingPreset {
  readonly cropSize: readonly number[];
  readonly resizeSize: readonly number[];

  constructor(options: VideoClassificationOptions) {
    const { cropSize, resizeSize, ...others } = readVideo([options]);
    super(others, KINETICS);
    this.cropSize = pairOf('VideoClassification', cropSize);
    this.resizeSize = sizesOf('VideoClassification', resizeSize);
  }

  protected override check(video: Tensor): void {
    if (video.ndim === 4 || video.ndim === 5) return;
    throw rangeError(`VideoClassification takes videos [T, C, H, W] or [N, T, C, H, W], got ${describe(video)}.`);
  }

  protected override prepare(video: Tensor): Tensor {
    const frames = video.flatten(0, -4);
    const resized = resizeAsFloats(frames, this.resizeSize, this.interpolation, false);
    const cropped = this.normalized(centerCropImage(resized, pairOf('VideoClassification', this.cropSize)));
    return cropped.reshape([...video.shape.slice(0, -2), ...cropped.shape.slice(-2)]).transpose(-4, -3);
  }

  protected override settings(): Record<string, unknown> {
    return { crop_size: this.cropSize, resize_size: this.resizeSize, ...this.modeSettings() };
  }
}

/**
 * What makes images, uint8 or float `[..., C, H, W]`, ready for a detector: float32 from 0 to 1.
 * @see https://docs.pytorch.org/vision/stable/models.html#object-detection
 */
export class ObjectDetection extends Preset {
  protected override prepare(image: Tensor): Tensor {
    return toFloats(image);
  }
}
