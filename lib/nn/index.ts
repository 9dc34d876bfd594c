/**
 * `torch.nn`: modules, layers and losses.
 * @see https://pytorch.org/docs/stable/nn.html
 */
export * as attention from './attention/index.js';
export * from './containers/index.js';
export * as functional from './functional/index.js';
export type {
  BackwardHook,
  BackwardPreHook,
  ForwardHook,
  ForwardPreHook,
  Grad,
  RemovableHandle,
} from './hooks/hooks.js';
export * as init from './init.js';
export { Module } from './module.js';
export * from './modules/index.js';
export { Buffer, Parameter, type ParameterOptions, UninitializedBuffer, UninitializedParameter } from './parameter.js';
export type { IncompatibleKeys, LoadOptions, StateDict } from './state.js';
export * as utils from './utils/index.js';
