import { describe, rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { cat } from '../../generated/functions.js';
import { Sequential } from '../../nn/containers/index.js';
import { constant_, kaimingUniform_, normal_ } from '../../nn/init.js';
import { Module } from '../../nn/module.js';
import { AdaptiveAvgPool2d, Conv2d, Dropout, MaxPool2d, ReLU } from '../../nn/modules/index.js';
import { named } from '../../nn/named.js';
import { builder, classesOf, type ModelBuilder } from './builder.js';
import { type WeightsEnum, weightsEnum } from './weights.js';

/** A convolution to few channels, then one of 1 by 1 and one of 3 by 3 side by side. */
class Fire extends Module {
  squeeze: Conv2d;
  squeezeActivation: ReLU;
  expand1x1: Conv2d;
  expand1x1Activation: ReLU;
  expand3x3: Conv2d;
  expand3x3Activation: ReLU;

  constructor(
    readonly inplanes: number,
    squeezePlanes: number,
    expand1x1Planes: number,
    expand3x3Planes: number,
  ) {
    super();
    this.squeeze = new Conv2d(inplanes, squeezePlanes, 1);
    this.squeezeActivation = new ReLU({ inplace: true });
    this.expand1x1 = new Conv2d(squeezePlanes, expand1x1Planes, 1);
    this.expand1x1Activation = new ReLU({ inplace: true });
    this.expand3x3 = new Conv2d(squeezePlanes, expand3x3Planes, 3, { padding: 1 });
    this.expand3x3Activation = new ReLU({ inplace: true });
  }

  override forward(x: Tensor): Tensor {
    const squeezed = this.squeezeActivation.forward(this.squeeze.forward(x));
    const single = this.expand1x1Activation.forward(this.expand1x1.forward(squeezed));
    const triple = this.expand3x3Activation.forward(this.expand3x3.forward(squeezed));
    return cat([single, triple], 1);
  }
}

/** What a `SqueezeNet` takes by name. */
export interface SqueezeNetOptions {
  numClasses?: number;
  /** How much the classifier drops. */
  dropout?: number;
}

const parameters = named(
  'SqueezeNet',
  ['version', 'numClasses', 'dropout'],
  (version: '1_0' | '1_1' = '1_0', numClasses = 1000, dropout = 0.5) => ({ version, numClasses, dropout }),
);

const halve = () => new MaxPool2d(3, { stride: 2, ceilMode: true });

function makeFeatures(version: '1_0' | '1_1'): Sequential {
  if (version === '1_0') {
    return new Sequential(
      new Conv2d(3, 96, 7, { stride: 2 }),
      new ReLU({ inplace: true }),
      halve(),
      new Fire(96, 16, 64, 64),
      new Fire(128, 16, 64, 64),
      new Fire(128, 32, 128, 128),
      halve(),
      new Fire(256, 32, 128, 128),
      new Fire(256, 48, 192, 192),
      new Fire(384, 48, 192, 192),
      new Fire(384, 64, 256, 256),
      halve(),
      new Fire(512, 64, 256, 256),
    );
  }
  if (version === '1_1') {
    return new Sequential(
      new Conv2d(3, 64, 3, { stride: 2 }),
      new ReLU({ inplace: true }),
      halve(),
      new Fire(64, 16, 64, 64),
      new Fire(128, 16, 64, 64),
      halve(),
      new Fire(128, 32, 128, 128),
      new Fire(256, 32, 128, 128),
      halve(),
      new Fire(256, 48, 192, 192),
      new Fire(384, 48, 192, 192),
      new Fire(384, 64, 256, 256),
      new Fire(512, 64, 256, 256),
    );
  }
  throw rangeError(`SqueezeNet's version should be '1_0' or '1_1', got ${describe(version)}`);
}

/**
 * A SqueezeNet for images `[N, 3, H, W]`, after "SqueezeNet: AlexNet-level accuracy with 50x fewer parameters and
 * <0.5MB model size" (https://arxiv.org/abs/1602.07360); gives logits `[N, numClasses]`.
 * @see https://docs.pytorch.org/vision/stable/models/squeezenet.html
 */
export class SqueezeNet extends Module {
  readonly numClasses: number;
  features: Sequential;
  classifier: Sequential;

  /** @throws RangeError for an unknown version. */
  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { version, numClasses, dropout } = parameters(...args);
    this.numClasses = numClasses;
    this.features = makeFeatures(version);
    const last = new Conv2d(512, numClasses, 1);
    this.classifier = new Sequential(
      new Dropout(dropout),
      last,
      new ReLU({ inplace: true }),
      new AdaptiveAvgPool2d([1, 1]),
    );
    for (const m of this.modules()) {
      if (!(m instanceof Conv2d)) continue;
      if (m === last) normal_(m.weight, 0, 0.01);
      else kaimingUniform_(m.weight);
      if (m.bias) constant_(m.bias, 0);
    }
  }

  override forward(x: Tensor): Tensor {
    return this.classifier.forward(this.features.forward(x)).flatten(1);
  }
}

export const SqueezeNet1_0_Weights = weightsEnum(
  'SqueezeNet1_0_Weights',
  {
    IMAGENET1K_V1: { file: 'squeezenet1_0-b66bff10.pth', numParams: 1_248_424, minSize: [21, 21] },
  },
  'IMAGENET1K_V1',
);
export const SqueezeNet1_1_Weights = weightsEnum(
  'SqueezeNet1_1_Weights',
  {
    IMAGENET1K_V1: { file: 'squeezenet1_1-b8a52dc0.pth', numParams: 1_235_496, minSize: [17, 17] },
  },
  'IMAGENET1K_V1',
);

function squeezenet(
  name: string,
  version: '1_0' | '1_1',
  weights: WeightsEnum,
): ModelBuilder<SqueezeNet, SqueezeNetOptions> {
  return builder<SqueezeNet, SqueezeNetOptions>(name, {
    construct: (options) => new SqueezeNet(version, options),
    weights,
    read: classesOf('classifier.1'),
  });
}

/** SqueezeNet 1.0. @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.squeezenet1_0.html */
export const squeezenet10 = squeezenet('squeezenet1_0', '1_0', SqueezeNet1_0_Weights);

/**
 * SqueezeNet 1.1: as good as 1.0 with less than half its computation.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.squeezenet1_1.html
 */
export const squeezenet11 = squeezenet('squeezenet1_1', '1_1', SqueezeNet1_1_Weights);
