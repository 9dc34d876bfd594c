import { builder, classesOf, overwrite } from './builder.js';
import { VisionTransformer, type VisionTransformerOptions } from './visionTransformer.js';
import { type WeightsEnum, weightsEnum } from './weights.js';

export const ViT_B_16_Weights = weightsEnum(
  'ViT_B_16_Weights',
  {
    IMAGENET1K_V1: { file: 'vit_b_16-c867db91.pth', numParams: 86_567_656, minSize: [224, 224] },
    IMAGENET1K_SWAG_E2E_V1: {
      file: 'vit_b_16_swag-9ac1b537.pth',
      numParams: 86_859_496,
      minSize: [384, 384],
      cropSize: 384,
      resizeSize: 384,
      interpolation: 'bicubic',
    },
    IMAGENET1K_SWAG_LINEAR_V1: {
      file: 'vit_b_16_lc_swag-4e70ced5.pth',
      numParams: 86_567_656,
      minSize: [224, 224],
      resizeSize: 224,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V1',
);

export const ViT_B_32_Weights = weightsEnum(
  'ViT_B_32_Weights',
  {
    IMAGENET1K_V1: { file: 'vit_b_32-d86f8d99.pth', numParams: 88_224_232, minSize: [224, 224] },
  },
  'IMAGENET1K_V1',
);

export const ViT_L_16_Weights = weightsEnum(
  'ViT_L_16_Weights',
  {
    IMAGENET1K_V1: { file: 'vit_l_16-852ce7e3.pth', numParams: 304_326_632, minSize: [224, 224], resizeSize: 242 },
    IMAGENET1K_SWAG_E2E_V1: {
      file: 'vit_l_16_swag-4f3808c9.pth',
      numParams: 305_174_504,
      minSize: [512, 512],
      cropSize: 512,
      resizeSize: 512,
      interpolation: 'bicubic',
    },
    IMAGENET1K_SWAG_LINEAR_V1: {
      file: 'vit_l_16_lc_swag-4d563306.pth',
      numParams: 304_326_632,
      minSize: [224, 224],
      resizeSize: 224,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V1',
);

export const ViT_L_32_Weights = weightsEnum(
  'ViT_L_32_Weights',
  {
    IMAGENET1K_V1: { file: 'vit_l_32-c7638314.pth', numParams: 306_535_400, minSize: [224, 224] },
  },
  'IMAGENET1K_V1',
);

export const ViT_H_14_Weights = weightsEnum(
  'ViT_H_14_Weights',
  {
    IMAGENET1K_SWAG_E2E_V1: {
      file: 'vit_h_14_swag-80465313.pth',
      numParams: 633_470_440,
      minSize: [518, 518],
      cropSize: 518,
      resizeSize: 518,
      interpolation: 'bicubic',
    },
    IMAGENET1K_SWAG_LINEAR_V1: {
      file: 'vit_h_14_lc_swag-c1eb923e.pth',
      numParams: 632_045_800,
      minSize: [224, 224],
      resizeSize: 224,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_SWAG_E2E_V1',
);

/** Layers, heads, the width, and the width within the perceptrons. */
type Size = { numLayers: number; numHeads: number; hiddenDim: number; mlpDim: number };

const base: Size = { numLayers: 12, numHeads: 12, hiddenDim: 768, mlpDim: 3072 };
const large: Size = { numLayers: 24, numHeads: 16, hiddenDim: 1024, mlpDim: 4096 };
const huge: Size = { numLayers: 32, numHeads: 16, hiddenDim: 1280, mlpDim: 5120 };

function vit(name: string, patchSize: number, size: Size, weights: WeightsEnum) {
  const readClasses = classesOf('heads.head');
  return builder(name, {
    construct: ({ imageSize = 224, ...options }: VisionTransformerOptions) =>
      new VisionTransformer({ imageSize, patchSize, ...size, ...options }),
    weights,
    read: (state) => {
      const read: VisionTransformerOptions = readClasses(state);
      const places = state.get('encoder.pos_embedding')?.shape[1];
      if (places !== undefined) read.imageSize = Math.floor(Math.sqrt(places - 1)) * patchSize;
      const representation = state.get('heads.pre_logits.weight');
      if (representation) read.representationSize = representation.shape[0]!;
      return read;
    },
    loading: (options, published) => (published ? overwrite(options, 'imageSize', published.meta.minSize[0]) : options),
  });
}

/**
 * The base vision transformer on patches of 16 by 16.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.vit_b_16.html
 */
export const vitB16 = vit('vit_b_16', 16, base, ViT_B_16_Weights);

/**
 * The base vision transformer on patches of 32 by 32.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.vit_b_32.html
 */
export const vitB32 = vit('vit_b_32', 32, base, ViT_B_32_Weights);

/**
 * The large vision transformer on patches of 16 by 16.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.vit_l_16.html
 */
export const vitL16 = vit('vit_l_16', 16, large, ViT_L_16_Weights);

/**
 * The large vision transformer on patches of 32 by 32.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.vit_l_32.html
 */
export const vitL32 = vit('vit_l_32', 32, large, ViT_L_32_Weights);

/**
 * The huge vision transformer on patches of 14 by 14.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.vit_h_14.html
 */
export const vitH14 = vit('vit_h_14', 14, huge, ViT_H_14_Weights);
