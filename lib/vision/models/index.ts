/**
 * Whole models with the names, parameters and state-dict keys of torchvision's, so that its published weights load.
 * @see https://docs.pytorch.org/vision/stable/models.html
 */

export type { LayerKind, NormLayer } from '../layers.js';
export * from './alexnet.js';
export type { BasicConvOptions, ConvBlock } from './basicConv.js';
export type { LoadingOptions, ModelBuilder } from './builder.js';
export * as convnext from './convnext.js';
export { ConvNeXt, type ConvNeXtOptions } from './convnext.js';
export * from './convnexts.js';
export * as densenet from './densenet.js';
export * from './densenet.js';
export * as efficientnet from './efficientnet.js';
export { EfficientNet } from './efficientnet.js';
export * from './efficientnets.js';
export * from './efficientnetWeights.js';
export * from './googlenet.js';
export * as inception from './inception.js';
export {
  Inception_V3_Weights,
  Inception3,
  type Inception3Options,
  type InceptionBlocks,
  type InceptionOutputs,
  inceptionV3,
} from './inception.js';
export { IntermediateLayerGetter } from './intermediateLayerGetter.js';
export * as maxvit from './maxvit.js';
export { MaxVit, type MaxVitOptions } from './maxvit.js';
export * from './maxvits.js';
export * as mnasnet from './mnasnet.js';
export * from './mnasnet.js';
export * from './mobilenets.js';
export * as mobilenetv2 from './mobilenetv2.js';
export { MobileNetV2 } from './mobilenetv2.js';
export * as mobilenetv3 from './mobilenetv3.js';
export { MobileNetV3 } from './mobilenetv3.js';
export {
  type AnyBuilder,
  getModel,
  getModelBuilder,
  getModelWeights,
  type ListModelsOptions,
  listModels,
} from './registry.js';
export * as regnet from './regnet.js';
export { RegNet, type RegNetOptions } from './regnet.js';
export * from './regnets.js';
export * from './regnetWeights.js';
export * as resnet from './resnet.js';
export * from './resnet.js';
export * from './resnets.js';
export * as shufflenetv2 from './shufflenetv2.js';
export * from './shufflenetv2.js';
export * as squeezenet from './squeezenet.js';
export * from './squeezenet.js';
export * as swinTransformer from './swinTransformer.js';
export { SwinTransformer, type SwinTransformerOptions } from './swinTransformer.js';
export * from './swinTransformers.js';
export * from './unet.js';
export * as vgg from './vgg.js';
export * from './vgg.js';
export * as visionTransformer from './visionTransformer.js';
export { VisionTransformer, type VisionTransformerOptions } from './visionTransformer.js';
export * from './visionTransformers.js';
export { getWeight, type Preprocessing, Weights, type WeightsEnum, type WeightsMeta } from './weights.js';
