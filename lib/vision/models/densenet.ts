import { describe, typeError } from '../../core/errors.js';
import { Tensor } from '../../core/tensor.js';
import { cat } from '../../generated/functions.js';
import { ModuleDict, Sequential } from '../../nn/containers/index.js';
import { adaptiveAvgPool2d, dropout, relu } from '../../nn/functional/index.js';
import { constant_, kaimingNormal_ } from '../../nn/init.js';
import { Module } from '../../nn/module.js';
import { AvgPool2d, BatchNorm2d, Conv2d, Linear, MaxPool2d, ReLU } from '../../nn/modules/index.js';
import { named } from '../../nn/named.js';
import { checkLayers } from '../../nn/sizes.js';
import { checkpoint } from '../../utils/checkpoint/index.js';
import { builder, classesOf, type ModelBuilder } from './builder.js';
import { type WeightsEnum, weightsEnum } from './weights.js';

/** What all layers of a network have in common. */
interface Layers {
  growthRate: number;
  bnSize: number;
  dropRate: number;
  memoryEfficient: boolean;
}

/** Two convolutions, the first of which reads what all layers before it made; its output is `growthRate` channels. */
class _DenseLayer extends Module {
  norm1: BatchNorm2d;
  relu1: ReLU;
  conv1: Conv2d;
  norm2: BatchNorm2d;
  relu2: ReLU;
  conv2: Conv2d;
  readonly dropRate: number;
  readonly memoryEfficient: boolean;

  constructor(numInputFeatures: number, { growthRate, bnSize, dropRate, memoryEfficient }: Layers) {
    super();
    const width = bnSize * growthRate;
    this.norm1 = new BatchNorm2d(numInputFeatures);
    this.relu1 = new ReLU({ inplace: true });
    this.conv1 = new Conv2d(numInputFeatures, width, 1, { stride: 1, bias: false });
    this.norm2 = new BatchNorm2d(width);
    this.relu2 = new ReLU({ inplace: true });
    this.conv2 = new Conv2d(width, growthRate, 3, { stride: 1, padding: 1, bias: false });
    this.dropRate = dropRate;
    this.memoryEfficient = memoryEfficient;
  }

  override forward(input: Tensor | Tensor[]): Tensor {
    const features = input instanceof Tensor ? [input] : input;
    const reduce = (...inputs: Tensor[]): Tensor =>
      this.conv1.forward(this.relu1.forward(this.norm1.forward(cat(inputs, 1))));
    const isRecomputed = this.memoryEfficient && features.some((feature) => feature.requiresGrad);
    const reduced = isRecomputed ? checkpoint(reduce, ...features, { useReentrant: false }) : reduce(...features);
    const added = this.conv2.forward(this.relu2.forward(this.norm2.forward(reduced)));
    return this.dropRate > 0 ? dropout(added, this.dropRate, this.training) : added;
  }
}

/** Layers that each add channels to those of all before. */
class _DenseBlock extends ModuleDict<_DenseLayer> {
  static override _version = 2;

  constructor(numLayers: number, numInputFeatures: number, layers: Layers) {
    super();
    checkLayers('the number of layers', numLayers);
    for (let i = 0; i < numLayers; i++) {
      this.set(`denselayer${i + 1}`, new _DenseLayer(numInputFeatures + i * layers.growthRate, layers));
    }
  }

  override forward(input: Tensor): Tensor {
    const features = [input];
    for (const layer of this.values()) features.push(layer.forward(features));
    return cat(features, 1);
  }
}

/** Halves height, width and channels. */
class _Transition extends Sequential {
  constructor(numInputFeatures: number, numOutputFeatures: number) {
    super({
      norm: new BatchNorm2d(numInputFeatures),
      relu: new ReLU({ inplace: true }),
      conv: new Conv2d(numInputFeatures, numOutputFeatures, 1, { stride: 1, bias: false }),
      pool: new AvgPool2d(2, { stride: 2 }),
    });
  }
}

/** What a `DenseNet` takes by name. */
export interface DenseNetOptions {
  /** How many channels each layer adds. */
  growthRate?: number;
  /** How many layers each block has. */
  blockConfig?: readonly number[];
  /** How many channels the first convolution makes. */
  numInitFeatures?: number;
  /** How many times `growthRate` channels a layer works on inside. */
  bnSize?: number;
  /** How much is dropped after each layer. */
  dropRate?: number;
  numClasses?: number;
  /** Compute in backward again what layers read, instead of keeping it: slower, with far less memory. */
  memoryEfficient?: boolean;
}

const parameters = named(
  'DenseNet',
  ['growthRate', 'blockConfig', 'numInitFeatures', 'bnSize', 'dropRate', 'numClasses', 'memoryEfficient'],
  (
    growthRate = 32,
    blockConfig: readonly number[] = [6, 12, 24, 16],
    numInitFeatures = 64,
    bnSize = 4,
    dropRate = 0,
    numClasses = 1000,
    memoryEfficient = false,
  ) => ({ blockConfig, numInitFeatures, numClasses, layers: { growthRate, bnSize, dropRate, memoryEfficient } }),
);

export interface DenseNet {
  /** The last layer, a linear one at first, which any module can take the place of. */
  get classifier(): Linear;
  set classifier(layer: Module);
}

/**
 * A DenseNet-BC for images `[N, 3, H, W]`, after "Densely Connected Convolutional Networks"
 * (https://arxiv.org/abs/1608.06993); gives logits `[N, numClasses]`.
 * @see https://docs.pytorch.org/vision/stable/models/densenet.html
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: a class can't declare a property of two types
export class DenseNet extends Module {
  features: Sequential;

  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { blockConfig, numInitFeatures, numClasses, layers } = parameters(...args);
    if (!Array.isArray(blockConfig)) {
      throw typeError(`blockConfig should be a list of numbers of layers, got ${describe(blockConfig)}`);
    }
    this.features = new Sequential({
      conv0: new Conv2d(3, numInitFeatures, 7, { stride: 2, padding: 3, bias: false }),
      norm0: new BatchNorm2d(numInitFeatures),
      relu0: new ReLU({ inplace: true }),
      pool0: new MaxPool2d(3, { stride: 2, padding: 1 }),
    });
    let channels = numInitFeatures;
    for (const [i, numLayers] of blockConfig.entries()) {
      this.features.addModule(`denseblock${i + 1}`, new _DenseBlock(numLayers, channels, layers));
      channels += numLayers * layers.growthRate;
      if (i === blockConfig.length - 1) break;
      const half = Math.floor(channels / 2);
      this.features.addModule(`transition${i + 1}`, new _Transition(channels, half));
      channels = half;
    }
    this.features.addModule('norm5', new BatchNorm2d(channels));
    this.classifier = new Linear(channels, numClasses);
    initialize(this);
  }

  override forward(x: Tensor): Tensor {
    const features = relu(this.features.forward(x), true);
    return this.classifier.forward(adaptiveAvgPool2d(features, [1, 1]).flatten(1));
  }
}

function initialize(net: DenseNet): void {
  for (const m of net.modules()) {
    if (m instanceof Conv2d) kaimingNormal_(m.weight);
    else if (m instanceof BatchNorm2d) {
      constant_(m.weight!, 1);
      constant_(m.bias!, 0);
    } else if (m instanceof Linear) constant_(m.bias!, 0);
  }
}

/** The published weights are older than names without dots: `norm.1.weight` is `norm1.weight` now. */
function upgrade(state: ReadonlyMap<string, Tensor>): Map<string, Tensor> {
  const dotted = /^(.*denselayer\d+\.(?:norm|relu|conv))\.([12]\.(?:weight|bias|running_mean|running_var))$/;
  return new Map([...state].map(([key, tensor]) => [key.replace(dotted, '$1$2'), tensor]));
}

export const DenseNet121_Weights = weightsEnum(
  'DenseNet121_Weights',
  {
    IMAGENET1K_V1: { file: 'densenet121-a639ec97.pth', numParams: 7_978_856, minSize: [29, 29] },
  },
  'IMAGENET1K_V1',
);
export const DenseNet161_Weights = weightsEnum(
  'DenseNet161_Weights',
  {
    IMAGENET1K_V1: { file: 'densenet161-8d451a50.pth', numParams: 28_681_000, minSize: [29, 29] },
  },
  'IMAGENET1K_V1',
);
export const DenseNet169_Weights = weightsEnum(
  'DenseNet169_Weights',
  {
    IMAGENET1K_V1: { file: 'densenet169-b2777c0a.pth', numParams: 14_149_480, minSize: [29, 29] },
  },
  'IMAGENET1K_V1',
);
export const DenseNet201_Weights = weightsEnum(
  'DenseNet201_Weights',
  {
    IMAGENET1K_V1: { file: 'densenet201-c1103571.pth', numParams: 20_013_928, minSize: [29, 29] },
  },
  'IMAGENET1K_V1',
);

type Variable = Omit<DenseNetOptions, 'growthRate' | 'blockConfig' | 'numInitFeatures'>;

function densenet(
  name: string,
  growthRate: number,
  blockConfig: number[],
  numInitFeatures: number,
  weights: WeightsEnum,
): ModelBuilder<DenseNet, Variable> {
  return builder<DenseNet, Variable>(name, {
    construct: (options) => new DenseNet(growthRate, blockConfig, numInitFeatures, options),
    weights,
    read: classesOf('classifier'),
    upgrade,
  });
}

/** DenseNet-121. @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.densenet121.html */
export const densenet121 = densenet('densenet121', 32, [6, 12, 24, 16], 64, DenseNet121_Weights);

/** DenseNet-161. @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.densenet161.html */
export const densenet161 = densenet('densenet161', 48, [6, 12, 36, 24], 96, DenseNet161_Weights);

/** DenseNet-169. @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.densenet169.html */
export const densenet169 = densenet('densenet169', 32, [6, 12, 32, 32], 64, DenseNet169_Weights);

/** DenseNet-201. @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.densenet201.html */
export const densenet201 = densenet('densenet201', 32, [6, 12, 48, 32], 64, DenseNet201_Weights);
