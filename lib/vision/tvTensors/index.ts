/** Tensors that say what they mean, after `torchvision.tv_tensors` (https://docs.pytorch.org/vision/stable/tv_tensors.html). */
export {
  BoundingBoxes,
  type BoundingBoxesOptions,
  BoundingBoxFormat,
  type ClampingMode,
  isRotatedBoundingFormat,
} from './boundingBoxes.js';
export type { CanvasSize } from './canvas.js';
export { Image } from './image.js';
export { KeyPoints, type KeyPointsOptions } from './keyPoints.js';
export { Mask } from './mask.js';
export { isPureTensor, TVTensor, type TVTensorOptions, wrap } from './tvTensor.js';
export { Video } from './video.js';
