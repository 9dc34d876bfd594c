/**
 * `torch.nn.utils`.
 * @see https://pytorch.org/docs/stable/nn.html#utilities
 */
export * from './clipGrad.js';
export * from './convertParameters.js';
export * from './fusion.js';
export * from './memoryFormat.js';
export * as parametrizations from './parametrizations/index.js';
export * as parametrize from './parametrize/index.js';
export * as prune from './prune/index.js';
export * as rnn from './rnn.js';
export { skipInit } from './skipInit.js';
export { removeSpectralNorm, spectralNorm } from './spectralNorm.js';
export * as stateless from './stateless.js';
export { removeWeightNorm, weightNorm } from './weightNorm.js';
