/** Whole models with Hugging Face's names, configurations and state-dict keys. */
export { ACT2FN } from './activations.js';
export * from './auto.js';
export * from './bert/index.js';
export { models } from './builders.js';
export { type Cache, type CacheLayer, DynamicCache, EncoderDecoderCache } from './cache.js';
export {
  type AttentionImplementation,
  type ConfigValues,
  PreTrainedConfig,
  PreTrainedConfig as PretrainedConfig,
  type ProblemType,
} from './config.js';
export * from './decoder/llama.js';
export * from './decoder/qwen2.js';
export * from './distilbert/index.js';
export type { GenerateOptions, GenerationSettings } from './generation/options.js';
export * from './gpt2/index.js';
export type { EncoderOutputs, ModelArguments, ModelInputs } from './inputs.js';
export type { PretrainedOptions } from './load.js';
export { LSTMLanguageModel, type LSTMState } from './lstm.js';
export { PreTrainedModel } from './model.js';
export type * from './outputs.js';
export type { RopeParameters } from './rope-parameters.js';
export * from './t5/index.js';
export * from './vit/index.js';
