/**
 * `torch.nn`: modules, layers and losses.
 * @see https://pytorch.org/docs/stable/nn.html
 */
import './hooks/profiled.js';

export * as attention from './attention/index.js';
export * from './containers/index.js';
export * as functional from './functional/index.js';
export type {
  BackwardHook,
  BackwardPreHook,
  ForwardHook,
  ForwardHookWithKwargs,
  ForwardPreHook,
  ForwardPreHookWithKwargs,
  Grad,
  RemovableHandle,
} from './hooks/hooks.js';
export * as init from './init.js';
export type { IncompatibleKeys } from './module/incompatible-keys.js';
export type { LoadArguments, LoadOptions, StateDict } from './module/load.js';
export type {
  LoadStateDictPostHook,
  LoadStateDictPreHook,
  LocalMetadata,
  StateDictPostHook,
  StateDictPreHook,
} from './module/state-hooks.js';
export { Module } from './module.js';
export * from './modules/index.js';
export * as modules from './namespace/index.js';
export { Buffer, Parameter, type ParameterOptions, UninitializedBuffer, UninitializedParameter } from './parameter.js';
export {
  type LayerInfo,
  type ModelStatistics,
  type SummaryOptions,
  summary,
} from './summary/index.js';
export * as utils from './utils/index.js';
