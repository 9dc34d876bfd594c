/**
 * Whole models with the names, parameters and state-dict keys of torchvision's, so that its published weights load.
 * @see https://docs.pytorch.org/vision/stable/models.html
 */
export type { LoadingOptions, ModelBuilder } from './builder.js';
export type { LayerKind, NormLayer } from './layers.js';
export {
  type AnyBuilder,
  getModel,
  getModelBuilder,
  getModelWeights,
  type ListModelsOptions,
  listModels,
} from './registry.js';
export * from './resnet.js';
export * from './resnets.js';
export { getWeight, type Preprocessing, Weights, type WeightsEnum, type WeightsMeta } from './weights.js';
