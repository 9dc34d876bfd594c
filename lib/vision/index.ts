/** Images: data sets and models, after `torchvision` (https://pytorch.org/vision/stable). */
export * from '../transformers/vit/index.js';
export * from './datasets/index.js';
export * as io from './io/index.js';
export * as models from './models/index.js';
export * as ops from './ops/index.js';
export * as transforms from './transforms/index.js';
export * as tvTensors from './tvTensors/index.js';
