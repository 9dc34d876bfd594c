import { describe, rangeError } from '../../core/errors.js';
import { type Named, naming } from '../../core/named.js';
import type { Tensor } from '../../core/tensor.js';
import { constant_, truncNormal_ } from '../../nn/init.js';
import { Module } from '../../nn/module.js';
import { AdaptiveAvgPool2d, BatchNorm2d, Conv2d, Dropout, Linear, MaxPool2d } from '../../nn/modules/index.js';
import { named } from '../../nn/named.js';
import { type LayerKind, make } from '../layers.js';
import { auxiliaryLoading, warnOfDrawing } from './auxiliary.js';
import { BasicConv2d, type ConvBlock, convolutions, transformInput } from './basicConv.js';
import { builder, classesOf } from './builder.js';
import { InceptionA, InceptionAux, InceptionB, InceptionC, InceptionD, InceptionE } from './inceptionBlocks.js';
import { weightsEnum } from './weights.js';

export { BasicConv2d, InceptionA, InceptionAux, InceptionB, InceptionC, InceptionD, InceptionE };

/** What an `Inception3` gives in train mode: logits of the network and of the classifier in its middle. */
export type InceptionOutputs = Named<
  [logits: Tensor, auxLogits: Tensor | null],
  { logits: Tensor; auxLogits: Tensor | null }
>;

const toOutputs = naming(['logits', 'auxLogits']);

/** The kinds of layers that an `Inception3` is made of. */
export type InceptionBlocks = readonly [
  conv: ConvBlock,
  a: LayerKind,
  b: LayerKind,
  c: LayerKind,
  d: LayerKind,
  e: LayerKind,
  aux: LayerKind,
];

/** What an `Inception3` takes by name. */
export interface Inception3Options {
  numClasses?: number;
  /** Whether there is the classifier in the middle; true by default. */
  auxLogits?: boolean;
  /** Take images that ImageNet's mean and deviation normalized; published weights call for it. */
  transformInput?: boolean;
  /** What it is made of, where not of `Inception3.blocks`. */
  inceptionBlocks?: InceptionBlocks | null;
  /** Draw values from a truncated normal distribution, as null does with a warning; else layers keep their own. */
  initWeights?: boolean | null;
  dropout?: number;
}

const parameters = named(
  'Inception3',
  ['numClasses', 'auxLogits', 'transformInput', 'inceptionBlocks', 'initWeights', 'dropout'],
  (
    numClasses = 1000,
    auxLogits = true,
    transformInput = false,
    inceptionBlocks: InceptionBlocks | null = null,
    initWeights: boolean | null = null,
    dropout = 0.5,
  ) => ({
    numClasses,
    auxLogits,
    transformInput,
    blocks: inceptionBlocks ?? Inception3.blocks,
    initWeights,
    dropout,
  }),
);

export interface Inception3 {
  /** The last layer, a linear one at first, which any module can take the place of. */
  get fc(): Linear;
  set fc(layer: Module);
}

/**
 * Inception v3 for images `[N, 3, 299, 299]`, of at least 75 by 75, after "Rethinking the Inception Architecture for
 * Computer Vision" (https://arxiv.org/abs/1512.00567); gives logits `[N, numClasses]`, and in train mode with
 * `auxLogits` both as `InceptionOutputs`.
 * @see https://docs.pytorch.org/vision/stable/models/inception.html
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: a class can't declare a property of two types
export class Inception3 extends Module {
  /** What it is made of: a convolution, five blocks of branches, and a classifier in the middle. */
  static readonly blocks: InceptionBlocks = [
    BasicConv2d,
    InceptionA,
    InceptionB,
    InceptionC,
    InceptionD,
    InceptionE,
    InceptionAux,
  ];
  auxLogits: boolean;
  transformInput: boolean;
  Conv2d_1a_3x3: Module;
  Conv2d_2a_3x3: Module;
  Conv2d_2b_3x3: Module;
  maxpool1: MaxPool2d;
  Conv2d_3b_1x1: Module;
  Conv2d_4a_3x3: Module;
  maxpool2: MaxPool2d;
  Mixed_5b: Module;
  Mixed_5c: Module;
  Mixed_5d: Module;
  Mixed_6a: Module;
  Mixed_6b: Module;
  Mixed_6c: Module;
  Mixed_6d: Module;
  Mixed_6e: Module;
  AuxLogits: Module | null;
  Mixed_7a: Module;
  Mixed_7b: Module;
  Mixed_7c: Module;
  avgpool: AdaptiveAvgPool2d;
  dropout: Dropout;

  /** @throws RangeError unless there are seven `inceptionBlocks`. */
  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { numClasses, auxLogits, transformInput, blocks, initWeights, dropout } = parameters(...args);
    if (blocks.length !== 7) throw rangeError(`inceptionBlocks should be 7 kinds of layers, got ${describe(blocks)}`);
    const [convBlock, a, b, c, d, e, aux] = blocks;
    const conv = convolutions(convBlock);
    this.auxLogits = auxLogits;
    this.transformInput = transformInput;
    this.Conv2d_1a_3x3 = conv(3, 32, 3, { stride: 2 });
    this.Conv2d_2a_3x3 = conv(32, 32, 3);
    this.Conv2d_2b_3x3 = conv(32, 64, 3, { padding: 1 });
    this.maxpool1 = new MaxPool2d(3, { stride: 2 });
    this.Conv2d_3b_1x1 = conv(64, 80, 1);
    this.Conv2d_4a_3x3 = conv(80, 192, 3);
    this.maxpool2 = new MaxPool2d(3, { stride: 2 });
    this.Mixed_5b = make(a, 192, { poolFeatures: 32 });
    this.Mixed_5c = make(a, 256, { poolFeatures: 64 });
    this.Mixed_5d = make(a, 288, { poolFeatures: 64 });
    this.Mixed_6a = make(b, 288);
    this.Mixed_6b = make(c, 768, { channels7x7: 128 });
    this.Mixed_6c = make(c, 768, { channels7x7: 160 });
    this.Mixed_6d = make(c, 768, { channels7x7: 160 });
    this.Mixed_6e = make(c, 768, { channels7x7: 192 });
    this.AuxLogits = auxLogits ? make(aux, 768, numClasses) : null;
    this.Mixed_7a = make(d, 768);
    this.Mixed_7b = make(e, 1280);
    this.Mixed_7c = make(e, 2048);
    this.avgpool = new AdaptiveAvgPool2d([1, 1]);
    this.dropout = new Dropout(dropout);
    this.fc = new Linear(2048, numClasses);
    if (initWeights ?? warnOfDrawing('Inception3')) initialize(this);
  }

  override forward(x: Tensor): Tensor | InceptionOutputs {
    let out = this.transformInput ? transformInput(x) : x;
    const run = (...layers: Module[]): void => {
      for (const layer of layers) out = layer.forward(out);
    };
    run(this.Conv2d_1a_3x3, this.Conv2d_2a_3x3, this.Conv2d_2b_3x3, this.maxpool1);
    run(this.Conv2d_3b_1x1, this.Conv2d_4a_3x3, this.maxpool2);
    run(this.Mixed_5b, this.Mixed_5c, this.Mixed_5d);
    run(this.Mixed_6a, this.Mixed_6b, this.Mixed_6c, this.Mixed_6d, this.Mixed_6e);
    const aux: Tensor | null = this.training && this.AuxLogits ? this.AuxLogits.forward(out) : null;
    run(this.Mixed_7a, this.Mixed_7b, this.Mixed_7c, this.avgpool, this.dropout);
    const logits: Tensor = this.fc.forward(out.flatten(1));
    return this.training && this.auxLogits ? (toOutputs([logits, aux]) as InceptionOutputs) : logits;
  }
}

function initialize(net: Inception3): void {
  for (const m of net.modules()) {
    if (m instanceof Conv2d || m instanceof Linear) {
      const std = 'stddev' in m ? Number(m.stddev) : 0.1;
      truncNormal_(m.weight, { mean: 0, std, a: -2, b: 2 });
    } else if (m instanceof BatchNorm2d) {
      constant_(m.weight!, 1);
      constant_(m.bias!, 0);
    }
  }
}

export const Inception_V3_Weights = weightsEnum(
  'Inception_V3_Weights',
  {
    IMAGENET1K_V1: {
      file: 'inception_v3_google-0cc3c7bd.pth',
      numParams: 27_161_264,
      cropSize: 299,
      resizeSize: 342,
      minSize: [75, 75],
    },
  },
  'IMAGENET1K_V1',
);

/** Inception v3. @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.inception_v3.html */
export const inceptionV3 = builder<Inception3, Inception3Options>('inception_v3', {
  construct: (options) => new Inception3(options),
  weights: Inception_V3_Weights,
  read: (state) => ({ ...classesOf('fc')(state), auxLogits: state.has('AuxLogits.fc.weight') }),
  loading: auxiliaryLoading,
  loaded: (model, { auxLogits = true }) => {
    if (auxLogits) return;
    model.auxLogits = false;
    model.AuxLogits = null;
  },
});
