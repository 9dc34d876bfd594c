import { builder, classesOf, type ModelBuilder, overwrite } from './builder.js';
import { BasicBlock, Bottleneck, type ResidualBlock, ResNet, type ResNetOptions } from './resnet.js';
import { type WeightsEnum, weightsEnum } from './weights.js';

export const ResNet18_Weights = weightsEnum(
  'ResNet18_Weights',
  {
    IMAGENET1K_V1: { file: 'resnet18-f37072fd.pth', numParams: 11_689_512 },
  },
  'IMAGENET1K_V1',
);
export const ResNet34_Weights = weightsEnum(
  'ResNet34_Weights',
  {
    IMAGENET1K_V1: { file: 'resnet34-b627a593.pth', numParams: 21_797_672 },
  },
  'IMAGENET1K_V1',
);
export const ResNet50_Weights = weightsEnum(
  'ResNet50_Weights',
  {
    IMAGENET1K_V1: { file: 'resnet50-0676ba61.pth', numParams: 25_557_032 },
    IMAGENET1K_V2: { file: 'resnet50-11ad3fa6.pth', numParams: 25_557_032, resizeSize: 232 },
  },
  'IMAGENET1K_V2',
);
export const ResNet101_Weights = weightsEnum(
  'ResNet101_Weights',
  {
    IMAGENET1K_V1: { file: 'resnet101-63fe2227.pth', numParams: 44_549_160 },
    IMAGENET1K_V2: { file: 'resnet101-cd907fc2.pth', numParams: 44_549_160, resizeSize: 232 },
  },
  'IMAGENET1K_V2',
);
export const ResNet152_Weights = weightsEnum(
  'ResNet152_Weights',
  {
    IMAGENET1K_V1: { file: 'resnet152-394f9c45.pth', numParams: 60_192_808 },
    IMAGENET1K_V2: { file: 'resnet152-f82ba261.pth', numParams: 60_192_808, resizeSize: 232 },
  },
  'IMAGENET1K_V2',
);
export const ResNeXt50_32X4D_Weights = weightsEnum(
  'ResNeXt50_32X4D_Weights',
  {
    IMAGENET1K_V1: { file: 'resnext50_32x4d-7cdf4587.pth', numParams: 25_028_904 },
    IMAGENET1K_V2: { file: 'resnext50_32x4d-1a0047aa.pth', numParams: 25_028_904, resizeSize: 232 },
  },
  'IMAGENET1K_V2',
);
export const ResNeXt101_32X8D_Weights = weightsEnum(
  'ResNeXt101_32X8D_Weights',
  {
    IMAGENET1K_V1: { file: 'resnext101_32x8d-8ba56ff5.pth', numParams: 88_791_336 },
    IMAGENET1K_V2: { file: 'resnext101_32x8d-110c445d.pth', numParams: 88_791_336, resizeSize: 232 },
  },
  'IMAGENET1K_V2',
);
export const ResNeXt101_64X4D_Weights = weightsEnum(
  'ResNeXt101_64X4D_Weights',
  {
    IMAGENET1K_V1: { file: 'resnext101_64x4d-173b62eb.pth', numParams: 83_455_272, resizeSize: 232 },
  },
  'IMAGENET1K_V1',
);
export const Wide_ResNet50_2_Weights = weightsEnum(
  'Wide_ResNet50_2_Weights',
  {
    IMAGENET1K_V1: { file: 'wide_resnet50_2-95faca4d.pth', numParams: 68_883_240 },
    IMAGENET1K_V2: { file: 'wide_resnet50_2-9ba9bcbe.pth', numParams: 68_883_240, resizeSize: 232 },
  },
  'IMAGENET1K_V2',
);
export const Wide_ResNet101_2_Weights = weightsEnum(
  'Wide_ResNet101_2_Weights',
  {
    IMAGENET1K_V1: { file: 'wide_resnet101_2-32ee1156.pth', numParams: 126_886_696 },
    IMAGENET1K_V2: { file: 'wide_resnet101_2-d733dc28.pth', numParams: 126_886_696, resizeSize: 232 },
  },
  'IMAGENET1K_V2',
);

function resnet(
  name: string,
  block: ResidualBlock,
  layers: number[],
  weights: WeightsEnum,
  fixed: Pick<ResNetOptions, 'groups' | 'widthPerGroup'> = {},
): ModelBuilder<ResNet, ResNetOptions> {
  const { groups, widthPerGroup } = fixed;
  return builder<ResNet, ResNetOptions>(name, {
    construct: (options) => {
      let o = options;
      if (groups !== undefined) o = overwrite(o, 'groups', groups);
      if (widthPerGroup !== undefined) o = overwrite(o, 'widthPerGroup', widthPerGroup);
      return new ResNet(block, layers, o);
    },
    weights,
    read: classesOf('fc'),
  });
}

/** ResNet-18. @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.resnet18.html */
export const resnet18 = resnet('resnet18', BasicBlock, [2, 2, 2, 2], ResNet18_Weights);

/** ResNet-34. @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.resnet34.html */
export const resnet34 = resnet('resnet34', BasicBlock, [3, 4, 6, 3], ResNet34_Weights);

/** ResNet-50. @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.resnet50.html */
export const resnet50 = resnet('resnet50', Bottleneck, [3, 4, 6, 3], ResNet50_Weights);

/** ResNet-101. @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.resnet101.html */
export const resnet101 = resnet('resnet101', Bottleneck, [3, 4, 23, 3], ResNet101_Weights);

/** ResNet-152. @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.resnet152.html */
export const resnet152 = resnet('resnet152', Bottleneck, [3, 8, 36, 3], ResNet152_Weights);

/**
 * ResNeXt-50 with 32 groups of 4 channels, after https://arxiv.org/abs/1611.05431.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.resnext50_32x4d.html
 */
export const resnext5032x4d = resnet('resnext50_32x4d', Bottleneck, [3, 4, 6, 3], ResNeXt50_32X4D_Weights, {
  groups: 32,
  widthPerGroup: 4,
});

/**
 * ResNeXt-101 with 32 groups of 8 channels.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.resnext101_32x8d.html
 */
export const resnext10132x8d = resnet('resnext101_32x8d', Bottleneck, [3, 4, 23, 3], ResNeXt101_32X8D_Weights, {
  groups: 32,
  widthPerGroup: 8,
});

/**
 * ResNeXt-101 with 64 groups of 4 channels.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.resnext101_64x4d.html
 */
export const resnext10164x4d = resnet('resnext101_64x4d', Bottleneck, [3, 4, 23, 3], ResNeXt101_64X4D_Weights, {
  groups: 64,
  widthPerGroup: 4,
});

/**
 * ResNet-50 with twice the channels inside its blocks, after https://arxiv.org/abs/1605.07146.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.wide_resnet50_2.html
 */
export const wideResnet502 = resnet('wide_resnet50_2', Bottleneck, [3, 4, 6, 3], Wide_ResNet50_2_Weights, {
  widthPerGroup: 128,
});

/**
 * ResNet-101 with twice the channels inside its blocks.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.wide_resnet101_2.html
 */
export const wideResnet1012 = resnet('wide_resnet101_2', Bottleneck, [3, 4, 23, 3], Wide_ResNet101_2_Weights, {
  widthPerGroup: 128,
});
