export { Digits } from './digits.js';
export { type IdxArray, parseIdx, readIdx } from './idx.js';
export { ImageClassDataset, type ImageTransform } from './images.js';
export { FashionMNIST, MNIST, type MNISTOptions } from './mnist.js';
