/**
 * `torch.nn.modules`: the layers again, and the hooks that all modules have.
 * @see https://pytorch.org/docs/stable/nn.html#global-hooks-for-module
 */
export * from './containers/index.js';
export * as module from './hooks/global.js';
export { Module } from './module.js';
export * from './modules/index.js';
