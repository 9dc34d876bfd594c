import { nn } from '../../index.js';
import type { LayerKind } from '../layers.js';
import { builder, classesOf } from './builder.js';
import { EfficientNet } from './efficientnet.js';
import { FusedMBConvConfig, MBConvConfig, type StageConfig } from './efficientnetBlocks.js';
import { type WeightsEnum, weightsEnum } from './weights.js';

export const EfficientNet_B0_Weights = weightsEnum(
  'EfficientNet_B0_Weights',
  {
    IMAGENET1K_V1: { file: 'efficientnet_b0_rwightman-7f5810bc.pth', numParams: 5_288_548, interpolation: 'bicubic' },
  },
  'IMAGENET1K_V1',
);

export const EfficientNet_B1_Weights = weightsEnum(
  'EfficientNet_B1_Weights',
  {
    IMAGENET1K_V1: {
      file: 'efficientnet_b1_rwightman-bac287d4.pth',
      numParams: 7_794_184,
      cropSize: 240,
      interpolation: 'bicubic',
    },
    IMAGENET1K_V2: { file: 'efficientnet_b1-c27df63c.pth', numParams: 7_794_184, cropSize: 240, resizeSize: 255 },
  },
  'IMAGENET1K_V2',
);

export const EfficientNet_B2_Weights = weightsEnum(
  'EfficientNet_B2_Weights',
  {
    IMAGENET1K_V1: {
      file: 'efficientnet_b2_rwightman-c35c1473.pth',
      numParams: 9_109_994,
      cropSize: 288,
      resizeSize: 288,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V1',
);

export const EfficientNet_B3_Weights = weightsEnum(
  'EfficientNet_B3_Weights',
  {
    IMAGENET1K_V1: {
      file: 'efficientnet_b3_rwightman-b3899882.pth',
      numParams: 12_233_232,
      cropSize: 300,
      resizeSize: 320,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V1',
);

export const EfficientNet_B4_Weights = weightsEnum(
  'EfficientNet_B4_Weights',
  {
    IMAGENET1K_V1: {
      file: 'efficientnet_b4_rwightman-23ab8bcd.pth',
      numParams: 19_341_616,
      cropSize: 380,
      resizeSize: 384,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V1',
);

export const EfficientNet_B5_Weights = weightsEnum(
  'EfficientNet_B5_Weights',
  {
    IMAGENET1K_V1: {
      file: 'efficientnet_b5_lukemelas-1a07897c.pth',
      numParams: 30_389_784,
      cropSize: 456,
      resizeSize: 456,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V1',
);

export const EfficientNet_B6_Weights = weightsEnum(
  'EfficientNet_B6_Weights',
  {
    IMAGENET1K_V1: {
      file: 'efficientnet_b6_lukemelas-24a108a5.pth',
      numParams: 43_040_704,
      cropSize: 528,
      resizeSize: 528,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V1',
);

export const EfficientNet_B7_Weights = weightsEnum(
  'EfficientNet_B7_Weights',
  {
    IMAGENET1K_V1: {
      file: 'efficientnet_b7_lukemelas-c5b4e57e.pth',
      numParams: 66_347_960,
      cropSize: 600,
      resizeSize: 600,
      interpolation: 'bicubic',
    },
  },
  'IMAGENET1K_V1',
);

export const EfficientNet_V2_S_Weights = weightsEnum(
  'EfficientNet_V2_S_Weights',
  {
    IMAGENET1K_V1: {
      file: 'efficientnet_v2_s-dd5fe13b.pth',
      numParams: 21_458_488,
      minSize: [33, 33],
      cropSize: 384,
      resizeSize: 384,
    },
  },
  'IMAGENET1K_V1',
);

export const EfficientNet_V2_M_Weights = weightsEnum(
  'EfficientNet_V2_M_Weights',
  {
    IMAGENET1K_V1: {
      file: 'efficientnet_v2_m-dc08266a.pth',
      numParams: 54_139_356,
      minSize: [33, 33],
      cropSize: 480,
      resizeSize: 480,
    },
  },
  'IMAGENET1K_V1',
);

export const EfficientNet_V2_L_Weights = weightsEnum(
  'EfficientNet_V2_L_Weights',
  {
    IMAGENET1K_V1: {
      file: 'efficientnet_v2_l-59c71312.pth',
      numParams: 118_515_272,
      minSize: [33, 33],
      cropSize: 480,
      resizeSize: 480,
      interpolation: 'bicubic',
      mean: [0.5, 0.5, 0.5],
      std: [0.5, 0.5, 0.5],
    },
  },
  'IMAGENET1K_V1',
);

/** What the builders of EfficientNets take. */
export interface EfficientNetOptions {
  dropout?: number;
  stochasticDepthProb?: number;
  numClasses?: number;
  normLayer?: LayerKind | null;
  lastChannel?: number | null;
}

const norm = (eps: number, momentum: number) => (n: number) => new nn.BatchNorm2d(n, { eps, momentum });

function efficientnet(
  name: string,
  stages: () => StageConfig[],
  defaults: EfficientNetOptions & { dropout: number },
  weights: WeightsEnum,
) {
  return builder(name, {
    construct: (options: EfficientNetOptions) => new EfficientNet(stages(), { ...defaults, ...options }),
    weights,
    read: classesOf('classifier.1'),
  });
}

/** One of the first version's networks, which differ in how much wider and deeper they are than the smallest. */
function b(
  index: number,
  widthMult: number,
  depthMult: number,
  defaults: EfficientNetOptions & { dropout: number },
  weights: WeightsEnum,
) {
  const stages = () =>
    [
      [1, 3, 1, 32, 16, 1] as const,
      [6, 3, 2, 16, 24, 2] as const,
      [6, 5, 2, 24, 40, 2] as const,
      [6, 3, 2, 40, 80, 3] as const,
      [6, 5, 1, 80, 112, 3] as const,
      [6, 5, 2, 112, 192, 4] as const,
      [6, 3, 1, 192, 320, 1] as const,
    ].map((line) => new MBConvConfig(...line, widthMult, depthMult));
  return efficientnet(`efficientnet_b${index}`, stages, defaults, weights);
}

/** A stage: 1 for fused blocks, then what the configs take. */
type StageLine = readonly [isFused: 0 | 1, number, number, number, number, number, number];

function v2(name: string, lines: readonly StageLine[], dropout: number, weights: WeightsEnum) {
  const stages = () =>
    lines.map(([isFused, ...line]) => (isFused ? new FusedMBConvConfig(...line) : new MBConvConfig(...line)));
  return efficientnet(name, stages, { dropout, lastChannel: 1280, normLayer: norm(1e-3, 0.1) }, weights);
}

const slow = norm(1e-3, 0.01);

/**
 * EfficientNet B0.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.efficientnet_b0.html
 */
export const efficientnetB0 = b(0, 1, 1, { dropout: 0.2 }, EfficientNet_B0_Weights);

/**
 * EfficientNet B1.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.efficientnet_b1.html
 */
export const efficientnetB1 = b(1, 1, 1.1, { dropout: 0.2 }, EfficientNet_B1_Weights);

/**
 * EfficientNet B2.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.efficientnet_b2.html
 */
export const efficientnetB2 = b(2, 1.1, 1.2, { dropout: 0.3 }, EfficientNet_B2_Weights);

/**
 * EfficientNet B3.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.efficientnet_b3.html
 */
export const efficientnetB3 = b(3, 1.2, 1.4, { dropout: 0.3 }, EfficientNet_B3_Weights);

/**
 * EfficientNet B4.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.efficientnet_b4.html
 */
export const efficientnetB4 = b(4, 1.4, 1.8, { dropout: 0.4 }, EfficientNet_B4_Weights);

/**
 * EfficientNet B5.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.efficientnet_b5.html
 */
export const efficientnetB5 = b(5, 1.6, 2.2, { dropout: 0.4, normLayer: slow }, EfficientNet_B5_Weights);

/**
 * EfficientNet B6.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.efficientnet_b6.html
 */
export const efficientnetB6 = b(6, 1.8, 2.6, { dropout: 0.5, normLayer: slow }, EfficientNet_B6_Weights);

/**
 * EfficientNet B7.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.efficientnet_b7.html
 */
export const efficientnetB7 = b(7, 2, 3.1, { dropout: 0.5, normLayer: slow }, EfficientNet_B7_Weights);

/**
 * EfficientNetV2, small.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.efficientnet_v2_s.html
 */
export const efficientnetV2S = v2(
  'efficientnet_v2_s',
  [
    [1, 1, 3, 1, 24, 24, 2],
    [1, 4, 3, 2, 24, 48, 4],
    [1, 4, 3, 2, 48, 64, 4],
    [0, 4, 3, 2, 64, 128, 6],
    [0, 6, 3, 1, 128, 160, 9],
    [0, 6, 3, 2, 160, 256, 15],
  ],
  0.2,
  EfficientNet_V2_S_Weights,
);

/**
 * EfficientNetV2, medium.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.efficientnet_v2_m.html
 */
export const efficientnetV2M = v2(
  'efficientnet_v2_m',
  [
    [1, 1, 3, 1, 24, 24, 3],
    [1, 4, 3, 2, 24, 48, 5],
    [1, 4, 3, 2, 48, 80, 5],
    [0, 4, 3, 2, 80, 160, 7],
    [0, 6, 3, 1, 160, 176, 14],
    [0, 6, 3, 2, 176, 304, 18],
    [0, 6, 3, 1, 304, 512, 5],
  ],
  0.3,
  EfficientNet_V2_M_Weights,
);

/**
 * EfficientNetV2, large.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.efficientnet_v2_l.html
 */
export const efficientnetV2L = v2(
  'efficientnet_v2_l',
  [
    [1, 1, 3, 1, 32, 32, 4],
    [1, 4, 3, 2, 32, 64, 7],
    [1, 4, 3, 2, 64, 96, 7],
    [0, 4, 3, 2, 96, 192, 10],
    [0, 6, 3, 1, 192, 224, 19],
    [0, 6, 3, 2, 224, 384, 25],
    [0, 6, 3, 1, 384, 640, 7],
  ],
  0.4,
  EfficientNet_V2_L_Weights,
);
