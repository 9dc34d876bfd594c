/** Changes to images, masks and boxes, after `torchvision.transforms.v2` (https://docs.pytorch.org/vision/stable/transforms.html). */
export { Compose, RandomApply, RandomChoice, RandomOrder, type Step } from './containers.js';
export type { Fill, FillByKind } from './fill.js';
export * as functional from './functional/index.js';
export * from './geometry/index.js';
export type { InterpolationMode } from './interpolation.js';
export { PerSample } from './perSample.js';
export { getBoundingBoxes, getKeyPoints, queryChw, querySize } from './query.js';
export { RandomApplyTransform } from './randomApply.js';
export { Identity, type InputType, Lambda, ToPureTensor } from './simple.js';
export { Transform, type Transformed } from './transform.js';
