/** Changes to images, masks and boxes, after `torchvision.transforms.v2` (https://docs.pytorch.org/vision/stable/transforms.html). */
export { AugMix } from './augment/augMix.js';
export { AutoAugment } from './augment/autoAugment.js';
export { CutMix } from './augment/cutMix.js';
export { MixUp } from './augment/mixUp.js';
export { AutoAugmentPolicy } from './augment/policies.js';
export { RandAugment } from './augment/randAugment.js';
export { type EraseValue, RandomErasing } from './augment/randomErasing.js';
export { TrivialAugmentWide } from './augment/trivialAugmentWide.js';
export type { Range } from './checkRange.js';
export { RandomChannelPermutation } from './colour/channelPermutation.js';
export { ColorJitter, type Jitter } from './colour/colorJitter.js';
export { Grayscale, RandomGrayscale, RGB } from './colour/grayscale.js';
export { RandomPhotometricDistort } from './colour/photometricDistort.js';
export {
  RandomAdjustSharpness,
  RandomAutocontrast,
  RandomEqualize,
  RandomInvert,
  RandomPosterize,
  RandomSolarize,
} from './colour/randomTones.js';
export { Compose, RandomApply, RandomChoice, RandomOrder, type Step } from './containers.js';
export type { Fill, FillByKind } from './fill.js';
export * as functional from './functional/index.js';
export * from './geometry/index.js';
export { InterpolationMode } from './interpolation.js';
export type { LabelsGetter } from './labels.js';
export { GaussianBlur, GaussianNoise } from './misc/gaussian.js';
export { LinearTransformation } from './misc/linearTransformation.js';
export { Normalize } from './misc/normalize.js';
export { UniformTemporalSubsample } from './misc/temporal.js';
export { ConvertImageDtype, type DTypeByKind, ToDtype } from './misc/toDtype.js';
export { ToImage, ToTensor } from './misc/toImage.js';
export { PerSample } from './perSample.js';
export {
  ImageClassification,
  type ImageClassificationOptions,
  type NormalizingOptions,
  ObjectDetection,
  SemanticSegmentation,
  type SemanticSegmentationOptions,
  VideoClassification,
  type VideoClassificationOptions,
} from './presets.js';
export {
  checkType,
  getBoundingBoxes,
  getKeypoints,
  hasAll,
  hasAny,
  queryChw,
  querySize,
  type TypeOrCheck,
} from './query.js';
export { RandomApplyTransform } from './randomApply.js';
export { Identity, type InputType, Lambda, ToPureTensor } from './simple.js';
export { Transform, type Transformed } from './transform.js';
