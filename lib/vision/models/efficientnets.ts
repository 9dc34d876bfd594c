import { nn } from '../../index.js';
import type { LayerKind } from '../layers.js';
import { builder, classesOf } from './builder.js';
import { EfficientNet } from './efficientnet.js';
import { FusedMBConvConfig, MBConvConfig, type StageConfig } from './efficientnetBlocks.js';
import {
  EfficientNet_B0_Weights,
  EfficientNet_B1_Weights,
  EfficientNet_B2_Weights,
  EfficientNet_B3_Weights,
  EfficientNet_B4_Weights,
  EfficientNet_B5_Weights,
  EfficientNet_B6_Weights,
  EfficientNet_B7_Weights,
  EfficientNet_V2_L_Weights,
  EfficientNet_V2_M_Weights,
  EfficientNet_V2_S_Weights,
} from './efficientnetWeights.js';
import type { WeightsEnum } from './weights.js';

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
