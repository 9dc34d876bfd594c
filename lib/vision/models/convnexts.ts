import { builder, classesOf } from './builder.js';
import { CNBlockConfig, ConvNeXt, type ConvNeXtOptions } from './convnext.js';
import { type WeightsEnum, weightsEnum } from './weights.js';

export const ConvNeXt_Tiny_Weights = weightsEnum(
  'ConvNeXt_Tiny_Weights',
  {
    IMAGENET1K_V1: { file: 'convnext_tiny-983f1562.pth', numParams: 28_589_128, minSize: [32, 32], resizeSize: 236 },
  },
  'IMAGENET1K_V1',
);

export const ConvNeXt_Small_Weights = weightsEnum(
  'ConvNeXt_Small_Weights',
  {
    IMAGENET1K_V1: { file: 'convnext_small-0c510722.pth', numParams: 50_223_688, minSize: [32, 32], resizeSize: 230 },
  },
  'IMAGENET1K_V1',
);

export const ConvNeXt_Base_Weights = weightsEnum(
  'ConvNeXt_Base_Weights',
  {
    IMAGENET1K_V1: { file: 'convnext_base-6075fbad.pth', numParams: 88_591_464, minSize: [32, 32], resizeSize: 232 },
  },
  'IMAGENET1K_V1',
);

export const ConvNeXt_Large_Weights = weightsEnum(
  'ConvNeXt_Large_Weights',
  {
    IMAGENET1K_V1: { file: 'convnext_large-ea097f82.pth', numParams: 197_767_336, minSize: [32, 32], resizeSize: 232 },
  },
  'IMAGENET1K_V1',
);

/** A network with stages of these channels and numbers of blocks. */
function convnext(
  name: string,
  channels: readonly number[],
  blocks: readonly number[],
  stochasticDepthProb: number,
  weights: WeightsEnum,
) {
  return builder(name, {
    construct: (options: ConvNeXtOptions) => {
      const setting = channels.map((n, i) => new CNBlockConfig(n, channels[i + 1] ?? null, blocks[i]!));
      return new ConvNeXt(setting, { stochasticDepthProb, ...options });
    },
    weights,
    read: classesOf('classifier.2'),
  });
}

/**
 * ConvNeXt, tiny.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.convnext_tiny.html
 */
export const convnextTiny = convnext('convnext_tiny', [96, 192, 384, 768], [3, 3, 9, 3], 0.1, ConvNeXt_Tiny_Weights);

/**
 * ConvNeXt, small.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.convnext_small.html
 */
export const convnextSmall = convnext(
  'convnext_small',
  [96, 192, 384, 768],
  [3, 3, 27, 3],
  0.4,
  ConvNeXt_Small_Weights,
);

/**
 * ConvNeXt, base.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.convnext_base.html
 */
export const convnextBase = convnext('convnext_base', [128, 256, 512, 1024], [3, 3, 27, 3], 0.5, ConvNeXt_Base_Weights);

/**
 * ConvNeXt, large.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.convnext_large.html
 */
export const convnextLarge = convnext(
  'convnext_large',
  [192, 384, 768, 1536],
  [3, 3, 27, 3],
  0.5,
  ConvNeXt_Large_Weights,
);
