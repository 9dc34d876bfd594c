/**
 * Whole models with the names, parameters and state-dict keys of torchvision's, so that its published weights load.
 * @see https://docs.pytorch.org/vision/stable/models.html
 */
export * from './alexnet.js';
export { BasicConv2d, type BasicConvOptions, type ConvBlock } from './basicconv.js';
export type { LoadingOptions, ModelBuilder } from './builder.js';
export * from './densenet.js';
export {
  GoogLeNet,
  GoogLeNet_Weights,
  type GoogLeNetBlocks,
  type GoogLeNetOptions,
  type GoogLeNetOutputs,
  googlenet,
} from './googlenet.js';
export * from './inception.js';
export { InceptionA, InceptionB, InceptionC, InceptionD, InceptionE } from './inceptionblocks.js';
export type { LayerKind, NormLayer } from './layers.js';
export * from './mnasnet.js';
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
export * from './shufflenetv2.js';
export * from './squeezenet.js';
export * from './unet.js';
export * from './vgg.js';
export { getWeight, type Preprocessing, Weights, type WeightsEnum, type WeightsMeta } from './weights.js';
