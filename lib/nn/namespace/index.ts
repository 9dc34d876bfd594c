/**
 * `torch.nn.modules`: the layers again, and by the files that they have in Python, whose names for what layers have in
 * common (`_BatchNorm`) are there to be tested for: `layer instanceof nn.modules.batchnorm._BatchNorm`.
 * @see https://pytorch.org/docs/stable/nn.html
 */
export * from '../containers/index.js';
export * as container from '../containers/index.js';
export * as module from '../hooks/global.js';
export { Module } from '../module.js';
export * as activation from '../modules/activation/index.js';
export * as distance from '../modules/distance.js';
export * from '../modules/index.js';
export * as normalization from '../modules/normalization.js';
export * as padding from '../modules/padding.js';
export * as pooling from '../modules/pooling/index.js';
export * as rnn from '../modules/rnn/index.js';
export * as transformer from '../modules/transformer/index.js';
export * as upsampling from '../modules/upsampling.js';
export * as batchnorm from './batchnorm.js';
export * as conv from './conv.js';
export * as dropout from './dropout.js';
export * as instancenorm from './instancenorm.js';
export * as linear from './linear.js';
export * as loss from './loss.js';
export * as sparse from './sparse.js';
