/**
 * What transforms do, as functions, after `torchvision.transforms.v2.functional`
 * (https://docs.pytorch.org/vision/stable/transforms.html#functionals).
 */
export { clampBoundingBoxes, clampKeypoints } from './boxes/clamp.js';
export { convertBoundingBoxFormat } from './boxes/convert.js';
export { sanitizeBoundingBoxes, sanitizeKeypoints } from './boxes/sanitize.js';
export { affine, rotate } from './geometry/affine.js';
export { centerCrop, crop, resizedCrop } from './geometry/crop.js';
export { elastic } from './geometry/elastic.js';
export { horizontalFlip, verticalFlip } from './geometry/flip.js';
export { pad } from './geometry/pad.js';
export { perspective } from './geometry/perspective.js';
export { resize } from './geometry/resize.js';
export { type FiveCrops, fiveCrop, type TenCrops, tenCrop } from './geometry/severalCrops.js';
export { type Functional, type Kernel, type Kernels, registerKernel } from './kernel.js';
export { getDimensions, getNumChannels, getSize } from './size.js';
