/** Transforms that move pixels, and boxes with them. */
export { RandomAffine, RandomRotation } from './affine.js';
export {
  ClampBoundingBoxes,
  ClampKeyPoints,
  ConvertBoundingBoxFormat,
  SanitizeBoundingBoxes,
  SanitizeKeyPoints,
  SetClampingMode,
} from './boxes.js';
export { CenterCrop, FiveCrop, RandomCrop, RandomResizedCrop, TenCrop } from './crops.js';
export { RandomHorizontalFlip, RandomVerticalFlip } from './flips.js';
export { RandomIoUCrop } from './iouCrop.js';
export { Pad, RandomZoomOut } from './padding.js';
export { RandomResize, RandomShortestSize, Resize, ScaleJitter } from './resizing.js';
export { ElasticTransform, RandomPerspective } from './warps.js';
