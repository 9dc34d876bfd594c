/** Data sets of images, after `torchvision.datasets` (https://pytorch.org/vision/stable/datasets.html). */
export { Digits } from './digits.js';
export { type IdxArray, parseIdx, readIdx } from './idx.js';
export { ImageClassDataset, type ImageTransform } from './images.js';
export { FashionMNIST, MNIST, type MNISTOptions } from './mnist.js';
