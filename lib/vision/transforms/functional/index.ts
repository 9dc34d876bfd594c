/**
 * What transforms do, as functions, after `torchvision.transforms.v2.functional`
 * (https://docs.pytorch.org/vision/stable/transforms.html#functionals).
 */
export { type Functional, type Kernel, type Kernels, registerKernel } from './kernel.js';
export { getDimensions, getNumChannels, getSize } from './size.js';
