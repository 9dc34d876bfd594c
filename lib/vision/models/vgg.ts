import type { Tensor } from '../../core/tensor.js';
import { Sequential } from '../../nn/containers/index.js';
import { constant_, kaimingNormal_, normal_ } from '../../nn/init.js';
import { Module } from '../../nn/module.js';
import { AdaptiveAvgPool2d, BatchNorm2d, Conv2d, Dropout, Linear, MaxPool2d, ReLU } from '../../nn/modules/index.js';
import { named } from '../../nn/named.js';
import { builder, classesOf, type ModelBuilder } from './builder.js';
import { type WeightsEnum, weightsEnum } from './weights.js';

/** What a `VGG` takes by name. */
export interface VGGOptions {
  numClasses?: number;
  /** Draw values as the paper does; else layers keep their own. */
  initWeights?: boolean;
  /** How much the classifier drops after each of its first two layers. */
  dropout?: number;
}

const parameters = named(
  'VGG',
  ['features', 'numClasses', 'initWeights', 'dropout'],
  (features: Module, numClasses = 1000, initWeights = true, dropout = 0.5) => ({
    features,
    numClasses,
    initWeights,
    dropout,
  }),
);

/**
 * A VGG network for images `[N, 3, H, W]`, after "Very Deep Convolutional Networks for Large-Scale Image Recognition"
 * (https://arxiv.org/abs/1409.1556); gives logits `[N, numClasses]`.
 * @see https://docs.pytorch.org/vision/stable/models/vgg.html
 */
export class VGG extends Module {
  features: Module;
  avgpool: AdaptiveAvgPool2d;
  classifier: Sequential;

  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { features, numClasses, initWeights, dropout } = parameters(...args);
    this.features = features;
    this.avgpool = new AdaptiveAvgPool2d([7, 7]);
    this.classifier = new Sequential(
      new Linear(512 * 7 * 7, 4096),
      new ReLU(true),
      new Dropout(dropout),
      new Linear(4096, 4096),
      new ReLU(true),
      new Dropout(dropout),
      new Linear(4096, numClasses),
    );
    if (initWeights) initialize(this);
  }

  override forward(x: Tensor): Tensor {
    return this.classifier.forward(this.avgpool.forward(this.features.forward(x)).flatten(1));
  }
}

function initialize(net: VGG): void {
  for (const m of net.modules()) {
    if (m instanceof Conv2d) {
      kaimingNormal_(m.weight, { mode: 'fan_out', nonlinearity: 'relu' });
      if (m.bias) constant_(m.bias, 0);
    } else if (m instanceof BatchNorm2d) {
      constant_(m.weight!, 1);
      constant_(m.bias!, 0);
    } else if (m instanceof Linear) {
      normal_(m.weight, 0, 0.01);
      constant_(m.bias!, 0);
    }
  }
}

/** How many channels the convolutions have, in stages that each end by halving height and width. */
const STAGES = {
  A: [[64], [128], [256, 256], [512, 512], [512, 512]],
  B: [
    [64, 64],
    [128, 128],
    [256, 256],
    [512, 512],
    [512, 512],
  ],
  D: [
    [64, 64],
    [128, 128],
    [256, 256, 256],
    [512, 512, 512],
    [512, 512, 512],
  ],
  E: [
    [64, 64],
    [128, 128],
    [256, 256, 256, 256],
    [512, 512, 512, 512],
    [512, 512, 512, 512],
  ],
};

function makeFeatures(stages: number[][], hasNorm: boolean): Sequential {
  const layers: Module[] = [];
  let inChannels = 3;
  for (const stage of stages) {
    for (const channels of stage) {
      layers.push(new Conv2d(inChannels, channels, 3, { padding: 1 }));
      if (hasNorm) layers.push(new BatchNorm2d(channels));
      layers.push(new ReLU({ inplace: true }));
      inChannels = channels;
    }
    layers.push(new MaxPool2d(2, { stride: 2 }));
  }
  return new Sequential(...layers);
}

export const VGG11_Weights = weightsEnum(
  'VGG11_Weights',
  {
    IMAGENET1K_V1: { file: 'vgg11-8a719046.pth', numParams: 132_863_336, minSize: [32, 32] },
  },
  'IMAGENET1K_V1',
);
export const VGG11_BN_Weights = weightsEnum(
  'VGG11_BN_Weights',
  {
    IMAGENET1K_V1: { file: 'vgg11_bn-6002323d.pth', numParams: 132_868_840, minSize: [32, 32] },
  },
  'IMAGENET1K_V1',
);
export const VGG13_Weights = weightsEnum(
  'VGG13_Weights',
  {
    IMAGENET1K_V1: { file: 'vgg13-19584684.pth', numParams: 133_047_848, minSize: [32, 32] },
  },
  'IMAGENET1K_V1',
);
export const VGG13_BN_Weights = weightsEnum(
  'VGG13_BN_Weights',
  {
    IMAGENET1K_V1: { file: 'vgg13_bn-abd245e5.pth', numParams: 133_053_736, minSize: [32, 32] },
  },
  'IMAGENET1K_V1',
);
export const VGG16_Weights = weightsEnum(
  'VGG16_Weights',
  {
    IMAGENET1K_V1: { file: 'vgg16-397923af.pth', numParams: 138_357_544, minSize: [32, 32] },
    IMAGENET1K_FEATURES: {
      file: 'vgg16_features-amdegroot-88682ab5.pth',
      numParams: 138_357_544,
      mean: [0.48235, 0.45882, 0.40784],
      std: [0.00392156862745098, 0.00392156862745098, 0.00392156862745098],
      numClasses: null,
      minSize: [32, 32],
    },
  },
  'IMAGENET1K_V1',
);
export const VGG16_BN_Weights = weightsEnum(
  'VGG16_BN_Weights',
  {
    IMAGENET1K_V1: { file: 'vgg16_bn-6c64b313.pth', numParams: 138_365_992, minSize: [32, 32] },
  },
  'IMAGENET1K_V1',
);
export const VGG19_Weights = weightsEnum(
  'VGG19_Weights',
  {
    IMAGENET1K_V1: { file: 'vgg19-dcbb9e9d.pth', numParams: 143_667_240, minSize: [32, 32] },
  },
  'IMAGENET1K_V1',
);
export const VGG19_BN_Weights = weightsEnum(
  'VGG19_BN_Weights',
  {
    IMAGENET1K_V1: { file: 'vgg19_bn-c79401a0.pth', numParams: 143_678_248, minSize: [32, 32] },
  },
  'IMAGENET1K_V1',
);

function vgg(
  name: string,
  stages: keyof typeof STAGES,
  hasNorm: boolean,
  weights: WeightsEnum,
): ModelBuilder<VGG, VGGOptions> {
  return builder<VGG, VGGOptions>(name, {
    construct: (options) => new VGG(makeFeatures(STAGES[stages], hasNorm), options),
    weights,
    read: classesOf('classifier.6'),
    loading: (options) => ({ ...options, initWeights: false }),
  });
}

/** VGG-11. @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.vgg11.html */
export const vgg11 = vgg('vgg11', 'A', false, VGG11_Weights);

/**
 * VGG-11 with batch normalization.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.vgg11_bn.html
 */
export const vgg11Bn = vgg('vgg11_bn', 'A', true, VGG11_BN_Weights);

/** VGG-13. @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.vgg13.html */
export const vgg13 = vgg('vgg13', 'B', false, VGG13_Weights);

/**
 * VGG-13 with batch normalization.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.vgg13_bn.html
 */
export const vgg13Bn = vgg('vgg13_bn', 'B', true, VGG13_BN_Weights);

/** VGG-16. @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.vgg16.html */
export const vgg16 = vgg('vgg16', 'D', false, VGG16_Weights);

/**
 * VGG-16 with batch normalization.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.vgg16_bn.html
 */
export const vgg16Bn = vgg('vgg16_bn', 'D', true, VGG16_BN_Weights);

/** VGG-19. @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.vgg19.html */
export const vgg19 = vgg('vgg19', 'E', false, VGG19_Weights);

/**
 * VGG-19 with batch normalization.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.vgg19_bn.html
 */
export const vgg19Bn = vgg('vgg19_bn', 'E', true, VGG19_BN_Weights);
