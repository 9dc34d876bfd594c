/**
 * What transforms do, as functions, after `torchvision.transforms.v2.functional`
 * (https://docs.pytorch.org/vision/stable/transforms.html#functionals).
 */
export { isPureTensor } from '../../tvTensors/index.js';
export { InterpolationMode } from '../interpolation.js';
export { clampBoundingBoxes, clampKeypoints } from './boxes/clamp.js';
export { convertBoundingBoxFormat } from './boxes/convert.js';
export { sanitizeBoundingBoxes, sanitizeKeypoints } from './boxes/sanitize.js';
export { autocontrast } from './colour/autocontrast.js';
export { adjustBrightness } from './colour/brightness.js';
export { adjustContrast } from './colour/contrast.js';
export { equalize } from './colour/equalize.js';
export { adjustGamma } from './colour/gamma.js';
export { grayscaleToRgb, rgbToGrayscale, toGrayscale } from './colour/grayscale.js';
export { adjustHue } from './colour/hue.js';
export { invert } from './colour/invert.js';
export { permuteChannels } from './colour/permuteChannels.js';
export { posterize } from './colour/posterize.js';
export { adjustSaturation } from './colour/saturation.js';
export { adjustSharpness } from './colour/sharpness.js';
export { solarize } from './colour/solarize.js';
export { affine, rotate } from './geometry/affine.js';
export { centerCrop, crop, resizedCrop } from './geometry/crop.js';
export { elastic, elastic as elasticTransform } from './geometry/elastic.js';
export { horizontalFlip, horizontalFlip as hflip, verticalFlip, verticalFlip as vflip } from './geometry/flip.js';
export { pad } from './geometry/pad.js';
export { perspective } from './geometry/perspective.js';
export { resize } from './geometry/resize.js';
export { type FiveCrops, fiveCrop, type TenCrops, tenCrop } from './geometry/severalCrops.js';
export { type Functional, type Kernel, type Kernels, registerKernel } from './kernel.js';
export { erase } from './misc/erase.js';
export { gaussianBlur, type OneOrTwo } from './misc/gaussianBlur.js';
export { gaussianNoise } from './misc/gaussianNoise.js';
export { normalize, type PerChannel } from './misc/normalize.js';
export { convertImageDtype, toDtype } from './misc/toDtype.js';
export { type RawImage, toImage, toTensor } from './misc/toImage.js';
export { uniformTemporalSubsample } from './misc/uniformTemporalSubsample.js';
export {
  getDimensions,
  getImageSize,
  getNumChannels,
  getNumChannels as getImageNumChannels,
  getNumFrames,
  getSize,
} from './size.js';
