import { builder, classesOf } from './builder.js';
import { PatchMergingV2, SwinTransformerBlockV2 } from './swinBlocks.js';
import { SwinTransformer, type SwinTransformerOptions } from './swinTransformer.js';
import { type WeightsEnum, weightsEnum } from './weights.js';

export const Swin_T_Weights = weightsEnum(
  'Swin_T_Weights',
  {
    IMAGENET1K_V1: {
      file: 'swin_t-704ceda3.pth',
      numParams: 28_288_354,
      minSize: [224, 224],
      resizeSize: 232,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V1',
);

export const Swin_S_Weights = weightsEnum(
  'Swin_S_Weights',
  {
    IMAGENET1K_V1: {
      file: 'swin_s-5e29d889.pth',
      numParams: 49_606_258,
      minSize: [224, 224],
      resizeSize: 246,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V1',
);

export const Swin_B_Weights = weightsEnum(
  'Swin_B_Weights',
  {
    IMAGENET1K_V1: {
      file: 'swin_b-68c6b09e.pth',
      numParams: 87_768_224,
      minSize: [224, 224],
      resizeSize: 238,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V1',
);

export const Swin_V2_T_Weights = weightsEnum(
  'Swin_V2_T_Weights',
  {
    IMAGENET1K_V1: {
      file: 'swin_v2_t-b137f0e2.pth',
      numParams: 28_351_570,
      minSize: [256, 256],
      cropSize: 256,
      resizeSize: 260,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V1',
);

export const Swin_V2_S_Weights = weightsEnum(
  'Swin_V2_S_Weights',
  {
    IMAGENET1K_V1: {
      file: 'swin_v2_s-637d8ceb.pth',
      numParams: 49_737_442,
      minSize: [256, 256],
      cropSize: 256,
      resizeSize: 260,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V1',
);

export const Swin_V2_B_Weights = weightsEnum(
  'Swin_V2_B_Weights',
  {
    IMAGENET1K_V1: {
      file: 'swin_v2_b-781e5279.pth',
      numParams: 87_930_848,
      minSize: [256, 256],
      cropSize: 256,
      resizeSize: 272,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V1',
);

/** The width of the first stage, blocks and heads of each, and how likely the last block's branches are dropped. */
type Size = { embedDim: number; depths: number[]; numHeads: number[]; stochasticDepthProb: number };

const tiny: Size = { embedDim: 96, depths: [2, 2, 6, 2], numHeads: [3, 6, 12, 24], stochasticDepthProb: 0.2 };
const small: Size = { embedDim: 96, depths: [2, 2, 18, 2], numHeads: [3, 6, 12, 24], stochasticDepthProb: 0.3 };
const base: Size = { embedDim: 128, depths: [2, 2, 18, 2], numHeads: [4, 8, 16, 32], stochasticDepthProb: 0.5 };

/** What tells the versions apart. */
const version1 = { windowSize: [7, 7] };
const version2 = { windowSize: [8, 8], block: SwinTransformerBlockV2, downsampleLayer: PatchMergingV2 };

function swin(name: string, version: typeof version1 | typeof version2, size: Size, weights: WeightsEnum) {
  return builder(name, {
    construct: (options: SwinTransformerOptions) =>
      new SwinTransformer({ patchSize: [4, 4], ...size, ...version, ...options }),
    weights,
    read: classesOf('head'),
  });
}

/**
 * The Swin transformer, tiny.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.swin_t.html
 */
export const swinT = swin('swin_t', version1, tiny, Swin_T_Weights);

/**
 * The Swin transformer, small.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.swin_s.html
 */
export const swinS = swin('swin_s', version1, small, Swin_S_Weights);

/**
 * The Swin transformer, base.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.swin_b.html
 */
export const swinB = swin('swin_b', version1, base, Swin_B_Weights);

/**
 * The Swin transformer V2, tiny.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.swin_v2_t.html
 */
export const swinV2T = swin('swin_v2_t', version2, tiny, Swin_V2_T_Weights);

/**
 * The Swin transformer V2, small.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.swin_v2_s.html
 */
export const swinV2S = swin('swin_v2_s', version2, small, Swin_V2_S_Weights);

/**
 * The Swin transformer V2, base.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.swin_v2_b.html
 */
export const swinV2B = swin('swin_v2_b', version2, base, Swin_V2_B_Weights);
