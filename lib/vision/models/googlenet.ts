import { describe, rangeError } from '../../core/errors.js';
import { type Named, naming } from '../../core/named.js';
import type { Tensor } from '../../core/tensor.js';
import { cat } from '../../generated/functions.js';
import { Sequential } from '../../nn/containers/index.js';
import { adaptiveAvgPool2d, relu } from '../../nn/functional/index.js';
import { constant_, truncNormal_ } from '../../nn/init.js';
import { Module } from '../../nn/module.js';
import { AdaptiveAvgPool2d, BatchNorm2d, Conv2d, Dropout, Linear, MaxPool2d } from '../../nn/modules/index.js';
import { named } from '../../nn/named.js';
import { warn } from '../../nn/warn.js';
import { type LayerKind, make } from '../layers.js';
import { auxiliaryLoading, warnOfDrawing } from './auxiliary.js';
import { BasicConv2d, type ConvBlock, convolutions, transformInput } from './basicConv.js';
import { builder, classesOf } from './builder.js';
import { weightsEnum } from './weights.js';

const inceptionParameters = named(
  'Inception',
  ['inChannels', 'ch1x1', 'ch3x3red', 'ch3x3', 'ch5x5red', 'ch5x5', 'poolProj', 'convBlock'],
  (
    inChannels: number,
    ch1x1: number,
    ch3x3red: number,
    ch3x3: number,
    ch5x5red: number,
    ch5x5: number,
    poolProj: number,
    convBlock: ConvBlock | null = null,
  ) => ({
    inChannels,
    ch1x1,
    ch3x3red,
    ch3x3,
    ch5x5red,
    ch5x5,
    poolProj,
    conv: convolutions(convBlock ?? BasicConv2d),
  }),
);

/** Four branches side by side, whose channels are put together. */
class Inception extends Module {
  branch1: Module;
  branch2: Sequential;
  branch3: Sequential;
  branch4: Sequential;

  constructor(...args: Parameters<typeof inceptionParameters>) {
    super();
    const { inChannels, ch1x1, ch3x3red, ch3x3, ch5x5red, ch5x5, poolProj, conv } = inceptionParameters(...args);
    this.branch1 = conv(inChannels, ch1x1, 1);
    this.branch2 = new Sequential(conv(inChannels, ch3x3red, 1), conv(ch3x3red, ch3x3, 3, { padding: 1 }));
    // The paper's kernel is 5 by 5. The published weights were trained with 3 by 3.
    this.branch3 = new Sequential(conv(inChannels, ch5x5red, 1), conv(ch5x5red, ch5x5, 3, { padding: 1 }));
    this.branch4 = new Sequential(
      new MaxPool2d(3, { stride: 1, padding: 1, ceilMode: true }),
      conv(inChannels, poolProj, 1),
    );
  }

  override forward(x: Tensor): Tensor {
    return cat(
      [this.branch1, this.branch2, this.branch3, this.branch4].map((branch) => branch.forward(x)),
      1,
    );
  }
}

const auxParameters = named(
  'InceptionAux',
  ['inChannels', 'numClasses', 'convBlock', 'dropout'],
  (inChannels: number, numClasses: number, convBlock: ConvBlock | null = null, dropout = 0.7) => ({
    inChannels,
    numClasses,
    conv: convolutions(convBlock ?? BasicConv2d),
    dropout,
  }),
);

/** A classifier in the middle of the network, which brings gradients there. */
class InceptionAux extends Module {
  conv: Module;
  fc1: Linear;
  fc2: Linear;
  dropout: Dropout;

  constructor(...args: Parameters<typeof auxParameters>) {
    super();
    const { inChannels, numClasses, conv, dropout } = auxParameters(...args);
    this.conv = conv(inChannels, 128, 1);
    this.fc1 = new Linear(2048, 1024);
    this.fc2 = new Linear(1024, numClasses);
    this.dropout = new Dropout(dropout);
  }

  override forward(x: Tensor): Tensor {
    const features: Tensor = this.conv.forward(adaptiveAvgPool2d(x, [4, 4])).flatten(1);
    return this.fc2.forward(this.dropout.forward(relu(this.fc1.forward(features), true)));
  }
}

/** What a `GoogLeNet` gives in train mode: logits of the network and of the two classifiers in its middle. */
export type GoogLeNetOutputs = Named<
  [logits: Tensor, auxLogits2: Tensor | null, auxLogits1: Tensor | null],
  { logits: Tensor; auxLogits2: Tensor | null; auxLogits1: Tensor | null }
>;

const toOutputs = naming(['logits', 'auxLogits2', 'auxLogits1']);

/** The kinds of layers that a `GoogLeNet` is made of. */
export type GoogLeNetBlocks = readonly [conv: ConvBlock, inception: LayerKind, aux: LayerKind];

/** What a `GoogLeNet` takes by name. */
export interface GoogLeNetOptions {
  numClasses?: number;
  /** Whether there are the two classifiers in the middle; with weights false by default, else true. */
  auxLogits?: boolean;
  /** Take images that ImageNet's mean and deviation normalized; published weights call for it. */
  transformInput?: boolean;
  /** Draw values from a truncated normal distribution, as null does with a warning; else layers keep their own. */
  initWeights?: boolean | null;
  /** What it is made of, where not of `GoogLeNet.blocks`. */
  blocks?: GoogLeNetBlocks | null;
  dropout?: number;
  /** How much the classifiers in the middle drop. */
  dropoutAux?: number;
}

const parameters = named(
  'GoogLeNet',
  ['numClasses', 'auxLogits', 'transformInput', 'initWeights', 'blocks', 'dropout', 'dropoutAux'],
  (
    numClasses = 1000,
    auxLogits = true,
    transformInput = false,
    initWeights: boolean | null = null,
    blocks: GoogLeNetBlocks | null = null,
    dropout = 0.2,
    dropoutAux = 0.7,
  ) => ({
    numClasses,
    auxLogits,
    transformInput,
    initWeights,
    blocks: blocks ?? GoogLeNet.blocks,
    dropout,
    dropoutAux,
  }),
);

export interface GoogLeNet {
  /** The last layer, a linear one at first, which any module can take the place of. */
  get fc(): Linear;
  set fc(layer: Module);
}

/**
 * GoogLeNet for images `[N, 3, H, W]`, after "Going Deeper with Convolutions" (https://arxiv.org/abs/1409.4842); gives
 * logits `[N, numClasses]`, and in train mode with `auxLogits` all three as `GoogLeNetOutputs`.
 * @see https://docs.pytorch.org/vision/stable/models/googlenet.html
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: a class can't declare a property of two types
export class GoogLeNet extends Module {
  /** What it is made of: a convolution, a block of branches, and a classifier in the middle. */
  static readonly blocks: GoogLeNetBlocks = [BasicConv2d, Inception, InceptionAux];
  auxLogits: boolean;
  transformInput: boolean;
  conv1: Module;
  maxpool1: MaxPool2d;
  conv2: Module;
  conv3: Module;
  maxpool2: MaxPool2d;
  inception3a: Module;
  inception3b: Module;
  maxpool3: MaxPool2d;
  inception4a: Module;
  inception4b: Module;
  inception4c: Module;
  inception4d: Module;
  inception4e: Module;
  maxpool4: MaxPool2d;
  inception5a: Module;
  inception5b: Module;
  aux1: Module | null;
  aux2: Module | null;
  avgpool: AdaptiveAvgPool2d;
  dropout: Dropout;

  /** @throws RangeError unless there are three `blocks`. */
  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { numClasses, auxLogits, transformInput, initWeights, blocks, dropout, dropoutAux } = parameters(...args);
    if (blocks.length !== 3) throw rangeError(`blocks should be 3 kinds of layers, got ${describe(blocks)}`);
    const [convBlock, inceptionBlock, auxBlock] = blocks;
    const conv = convolutions(convBlock);
    const inception = (...channels: number[]) => make(inceptionBlock, ...channels);
    const maxpool = (kernelSize: number) => new MaxPool2d(kernelSize, { stride: 2, ceilMode: true });
    const aux = (channels: number) =>
      auxLogits ? make(auxBlock, channels, numClasses, { dropout: dropoutAux }) : null;
    this.auxLogits = auxLogits;
    this.transformInput = transformInput;
    this.conv1 = conv(3, 64, 7, { stride: 2, padding: 3 });
    this.maxpool1 = maxpool(3);
    this.conv2 = conv(64, 64, 1);
    this.conv3 = conv(64, 192, 3, { padding: 1 });
    this.maxpool2 = maxpool(3);
    this.inception3a = inception(192, 64, 96, 128, 16, 32, 32);
    this.inception3b = inception(256, 128, 128, 192, 32, 96, 64);
    this.maxpool3 = maxpool(3);
    this.inception4a = inception(480, 192, 96, 208, 16, 48, 64);
    this.inception4b = inception(512, 160, 112, 224, 24, 64, 64);
    this.inception4c = inception(512, 128, 128, 256, 24, 64, 64);
    this.inception4d = inception(512, 112, 144, 288, 32, 64, 64);
    this.inception4e = inception(528, 256, 160, 320, 32, 128, 128);
    this.maxpool4 = maxpool(2);
    this.inception5a = inception(832, 256, 160, 320, 32, 128, 128);
    this.inception5b = inception(832, 384, 192, 384, 48, 128, 128);
    this.aux1 = aux(512);
    this.aux2 = aux(528);
    this.avgpool = new AdaptiveAvgPool2d([1, 1]);
    this.dropout = new Dropout(dropout);
    this.fc = new Linear(1024, numClasses);
    if (initWeights ?? warnOfDrawing('GoogLeNet')) initialize(this);
  }

  override forward(x: Tensor): Tensor | GoogLeNetOutputs {
    let out = this.transformInput ? transformInput(x) : x;
    const run = (...layers: Module[]): void => {
      for (const layer of layers) out = layer.forward(out);
    };
    const asked = (aux: Module | null): Tensor | null => (this.training && aux ? aux.forward(out) : null);
    run(this.conv1, this.maxpool1, this.conv2, this.conv3, this.maxpool2);
    run(this.inception3a, this.inception3b, this.maxpool3, this.inception4a);
    const aux1 = asked(this.aux1);
    run(this.inception4b, this.inception4c, this.inception4d);
    const aux2 = asked(this.aux2);
    run(this.inception4e, this.maxpool4, this.inception5a, this.inception5b, this.avgpool);
    const logits: Tensor = this.fc.forward(this.dropout.forward(out.flatten(1)));
    return this.training && this.auxLogits ? (toOutputs([logits, aux2, aux1]) as GoogLeNetOutputs) : logits;
  }
}

function initialize(net: GoogLeNet): void {
  for (const m of net.modules()) {
    if (m instanceof Conv2d || m instanceof Linear) truncNormal_(m.weight, { mean: 0, std: 0.01, a: -2, b: 2 });
    else if (m instanceof BatchNorm2d) {
      constant_(m.weight!, 1);
      constant_(m.bias!, 0);
    }
  }
}

export const GoogLeNet_Weights = weightsEnum(
  'GoogLeNet_Weights',
  {
    IMAGENET1K_V1: { file: 'googlenet-1378be20.pth', numParams: 6_624_904, minSize: [15, 15] },
  },
  'IMAGENET1K_V1',
);

/** GoogLeNet. @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.googlenet.html */
export const googlenet = builder<GoogLeNet, GoogLeNetOptions>('googlenet', {
  construct: (options) => new GoogLeNet(options),
  weights: GoogLeNet_Weights,
  read: (state) => ({ ...classesOf('fc')(state), auxLogits: state.has('aux1.fc1.weight') }),
  loading: auxiliaryLoading,
  loaded: (model, { auxLogits = false }, published) => {
    if (!auxLogits) {
      model.auxLogits = false;
      model.aux1 = null;
      model.aux2 = null;
    } else if (published) {
      warn('the classifiers in the middle of the published GoogLeNet are NOT trained, so train them before use');
    }
  },
});
