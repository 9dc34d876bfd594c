import type { LayerKind } from '../layers.js';
import { builder, classesOf } from './builder.js';
import { MobileNetV2 } from './mobilenetv2.js';
import { InvertedResidualConfig, MobileNetV3 } from './mobilenetv3.js';
import { type WeightsEnum, weightsEnum } from './weights.js';

export const MobileNet_V2_Weights = weightsEnum(
  'MobileNet_V2_Weights',
  {
    IMAGENET1K_V1: { file: 'mobilenet_v2-b0353104.pth', numParams: 3_504_872 },
    IMAGENET1K_V2: { file: 'mobilenet_v2-7ebf99e0.pth', numParams: 3_504_872, resizeSize: 232 },
  },
  'IMAGENET1K_V2',
);

export const MobileNet_V3_Small_Weights = weightsEnum(
  'MobileNet_V3_Small_Weights',
  {
    IMAGENET1K_V1: { file: 'mobilenet_v3_small-047dcff4.pth', numParams: 2_542_856 },
  },
  'IMAGENET1K_V1',
);

export const MobileNet_V3_Large_Weights = weightsEnum(
  'MobileNet_V3_Large_Weights',
  {
    IMAGENET1K_V1: { file: 'mobilenet_v3_large-8738ca79.pth', numParams: 5_483_032 },
    IMAGENET1K_V2: { file: 'mobilenet_v3_large-5c1a4163.pth', numParams: 5_483_032, resizeSize: 232 },
  },
  'IMAGENET1K_V2',
);

/** What `mobilenetV2` takes. */
export interface MobileNetV2Options {
  numClasses?: number;
  widthMult?: number;
  invertedResidualSetting?: readonly number[][] | null;
  roundNearest?: number;
  block?: LayerKind | null;
  normLayer?: LayerKind | null;
  dropout?: number;
}

/** MobileNetV2. @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.mobilenet_v2.html */
export const mobilenetV2 = builder('mobilenet_v2', {
  construct: (options: MobileNetV2Options) => new MobileNetV2(options),
  weights: MobileNet_V2_Weights,
  read: classesOf('classifier.1'),
});

/** What `mobilenetV3Small` and `mobilenetV3Large` take. */
export interface MobileNetV3Options {
  numClasses?: number;
  /** Scales all channels. */
  widthMult?: number;
  /** Half the channels of the last blocks. */
  reducedTail?: boolean;
  /** Dilates the last blocks instead of halving the size once more, for segmentation. */
  dilated?: boolean;
  block?: LayerKind | null;
  normLayer?: LayerKind | null;
  dropout?: number;
}

/** A block: what comes in, kernel, widened to, what goes out, with squeeze and excitation or not, activation, stride, dilation. */
type BlockLine = [number, number, number, number, boolean, 'HS' | 'RE', number, number];

/** The blocks by what the last of them are divided and dilated by. */
type Layout = (divider: 1 | 2, dilation: 1 | 2) => BlockLine[];

const large: Layout = (divider, dilation) => {
  const [tail, wide] = [160 / divider, 960 / divider];
  return [
    [16, 3, 16, 16, false, 'RE', 1, 1],
    [16, 3, 64, 24, false, 'RE', 2, 1],
    [24, 3, 72, 24, false, 'RE', 1, 1],
    [24, 5, 72, 40, true, 'RE', 2, 1],
    [40, 5, 120, 40, true, 'RE', 1, 1],
    [40, 5, 120, 40, true, 'RE', 1, 1],
    [40, 3, 240, 80, false, 'HS', 2, 1],
    [80, 3, 200, 80, false, 'HS', 1, 1],
    [80, 3, 184, 80, false, 'HS', 1, 1],
    [80, 3, 184, 80, false, 'HS', 1, 1],
    [80, 3, 480, 112, true, 'HS', 1, 1],
    [112, 3, 672, 112, true, 'HS', 1, 1],
    [112, 5, 672, tail, true, 'HS', 2, dilation],
    [tail, 5, wide, tail, true, 'HS', 1, dilation],
    [tail, 5, wide, tail, true, 'HS', 1, dilation],
  ];
};

const small: Layout = (divider, dilation) => {
  const [tail, wide] = [96 / divider, 576 / divider];
  return [
    [16, 3, 16, 16, true, 'RE', 2, 1],
    [16, 3, 72, 24, false, 'RE', 2, 1],
    [24, 3, 88, 24, false, 'RE', 1, 1],
    [24, 5, 96, 40, true, 'HS', 2, 1],
    [40, 5, 240, 40, true, 'HS', 1, 1],
    [40, 5, 240, 40, true, 'HS', 1, 1],
    [40, 5, 120, 48, true, 'HS', 1, 1],
    [48, 5, 144, 48, true, 'HS', 1, 1],
    [48, 5, 288, tail, true, 'HS', 2, dilation],
    [tail, 5, wide, tail, true, 'HS', 1, dilation],
    [tail, 5, wide, tail, true, 'HS', 1, dilation],
  ];
};

function mobilenetV3(name: string, layout: Layout, lastChannel: number, weights: WeightsEnum) {
  return builder(name, {
    construct: ({ widthMult = 1, reducedTail = false, dilated = false, ...options }: MobileNetV3Options) => {
      const divider = reducedTail ? 2 : 1;
      const setting = layout(divider, dilated ? 2 : 1).map((line) => new InvertedResidualConfig(...line, widthMult));
      const last = InvertedResidualConfig.adjustChannels(lastChannel / divider, widthMult);
      return new MobileNetV3(setting, last, options);
    },
    weights,
    read: classesOf('classifier.3'),
  });
}

/**
 * MobileNetV3, small.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.mobilenet_v3_small.html
 */
export const mobilenetV3Small = mobilenetV3('mobilenet_v3_small', small, 1024, MobileNet_V3_Small_Weights);

/**
 * MobileNetV3, large.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.mobilenet_v3_large.html
 */
export const mobilenetV3Large = mobilenetV3('mobilenet_v3_large', large, 1280, MobileNet_V3_Large_Weights);
