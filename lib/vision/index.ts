/** Images: data sets and models, after `torchvision` (https://pytorch.org/vision/stable). */
export * from '../transformers/vit/index.js';
export { Digits } from './digits.js';
export { type IdxArray, parseIdx, readIdx } from './idx.js';
export { ImageClassDataset, type ImageTransform } from './images.js';
export { FashionMNIST, MNIST, type MNISTOptions } from './mnist.js';
export * as models from './models/index.js';
export * as ops from './ops/index.js';
export * as transforms from './transforms/index.js';
export * as tvTensors from './tvTensors/index.js';
