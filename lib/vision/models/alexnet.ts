import type { Tensor } from '../../core/tensor.js';
import { Sequential } from '../../nn/containers/index.js';
import { Module } from '../../nn/module.js';
import { AdaptiveAvgPool2d, Conv2d, Dropout, Linear, MaxPool2d, ReLU } from '../../nn/modules/index.js';
import { named } from '../../nn/named.js';
import { builder, classesOf } from './builder.js';
import { weightsEnum } from './weights.js';

/** What an `AlexNet` takes by name. */
export interface AlexNetOptions {
  numClasses?: number;
  /** How much the classifier drops before each of its first two layers. */
  dropout?: number;
}

const parameters = named('AlexNet', ['numClasses', 'dropout'], (numClasses = 1000, dropout = 0.5) => ({
  numClasses,
  dropout,
}));

const relu = () => new ReLU({ inplace: true });

/**
 * AlexNet for images `[N, 3, H, W]`, in the shape of "One weird trick for parallelizing convolutional neural networks"
 * (https://arxiv.org/abs/1404.5997); gives logits `[N, numClasses]`.
 * @see https://docs.pytorch.org/vision/stable/models/alexnet.html
 */
export class AlexNet extends Module {
  features: Sequential;
  avgpool: AdaptiveAvgPool2d;
  classifier: Sequential;

  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { numClasses, dropout } = parameters(...args);
    this.features = new Sequential(
      new Conv2d(3, 64, 11, { stride: 4, padding: 2 }),
      relu(),
      new MaxPool2d(3, { stride: 2 }),
      new Conv2d(64, 192, 5, { padding: 2 }),
      relu(),
      new MaxPool2d(3, { stride: 2 }),
      new Conv2d(192, 384, 3, { padding: 1 }),
      relu(),
      new Conv2d(384, 256, 3, { padding: 1 }),
      relu(),
      new Conv2d(256, 256, 3, { padding: 1 }),
      relu(),
      new MaxPool2d(3, { stride: 2 }),
    );
    this.avgpool = new AdaptiveAvgPool2d([6, 6]);
    this.classifier = new Sequential(
      new Dropout(dropout),
      new Linear(256 * 6 * 6, 4096),
      relu(),
      new Dropout(dropout),
      new Linear(4096, 4096),
      relu(),
      new Linear(4096, numClasses),
    );
  }

  override forward(x: Tensor): Tensor {
    return this.classifier.forward(this.avgpool.forward(this.features.forward(x)).flatten(1));
  }
}

export const AlexNet_Weights = weightsEnum(
  'AlexNet_Weights',
  { IMAGENET1K_V1: { file: 'alexnet-owt-7be5be79.pth', numParams: 61_100_840, minSize: [63, 63] } },
  'IMAGENET1K_V1',
);

/** AlexNet. @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.alexnet.html */
export const alexnet = builder<AlexNet, AlexNetOptions>('alexnet', {
  construct: (options) => new AlexNet(options),
  weights: AlexNet_Weights,
  read: classesOf('classifier.6'),
});
