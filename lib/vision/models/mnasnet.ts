import { rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { Sequential } from '../../nn/containers/index.js';
import { kaimingNormal_, kaimingUniform_, ones_, zeros_ } from '../../nn/init.js';
import { type LoadArguments, Module } from '../../nn/module.js';
import { BatchNorm2d, Conv2d, Dropout, Linear, ReLU } from '../../nn/modules/index.js';
import { named } from '../../nn/named.js';
import { warn } from '../../nn/warn.js';
import { builder, classesOf, type ModelBuilder } from './builder.js';
import { type WeightsEnum, weightsEnum } from './weights.js';

// As the paper says for TensorFlow, where it is what is kept.
const momentum = 1 - 0.9997;

const norm = (channels: number) => new BatchNorm2d(channels, { momentum });
const relu = () => new ReLU({ inplace: true });
const pointwise = (inCh: number, outCh: number) => new Conv2d(inCh, outCh, 1, { bias: false });
const depthwise = (channels: number, kernelSize: number, stride: number) =>
  new Conv2d(channels, channels, kernelSize, {
    padding: Math.floor(kernelSize / 2),
    stride,
    groups: channels,
    bias: false,
  });

/** Many channels inside, few outside, and a way around where input and output have one size. */
class _InvertedResidual extends Module {
  readonly applyResidual: boolean;
  layers: Sequential;

  constructor(inCh: number, outCh: number, kernelSize: number, stride: number, expansionFactor: number) {
    super();
    const midCh = inCh * expansionFactor;
    this.applyResidual = inCh === outCh && stride === 1;
    this.layers = new Sequential(
      pointwise(inCh, midCh),
      norm(midCh),
      relu(),
      depthwise(midCh, kernelSize, stride),
      norm(midCh),
      relu(),
      pointwise(midCh, outCh),
      norm(outCh),
    );
  }

  override forward(input: Tensor): Tensor {
    const out = this.layers.forward(input);
    return this.applyResidual ? out.add(input) : out;
  }
}

function stack(
  inCh: number,
  outCh: number,
  kernelSize: number,
  stride: number,
  expFactor: number,
  repeats: number,
): Sequential {
  const blocks = [new _InvertedResidual(inCh, outCh, kernelSize, stride, expFactor)];
  while (blocks.length < repeats) blocks.push(new _InvertedResidual(outCh, outCh, kernelSize, 1, expFactor));
  return new Sequential(...blocks);
}

/** A multiple of 8 near `n`, upwards unless the one below is less than a tenth away. */
function roundTo8(n: number): number {
  const near = Math.max(8, Math.floor(Math.trunc(n + 4) / 8) * 8);
  return near >= 0.9 * n ? near : near + 8;
}

const depthsOf = (alpha: number): number[] =>
  [32, 16, 24, 40, 80, 96, 192, 320].map((depth) => roundTo8(depth * alpha));

/** The layers before the second stack of blocks: what differs between the versions of the model. */
function makeStem(first: number, second: number, third: number): Module[] {
  return [
    new Conv2d(3, first, 3, { padding: 1, stride: 2, bias: false }),
    norm(first),
    relu(),
    depthwise(first, 3, 1),
    norm(first),
    relu(),
    pointwise(first, second),
    norm(second),
    stack(second, third, 3, 2, 3, 3),
  ];
}

/** What a `MNASNet` takes by name. */
export interface MNASNetOptions {
  numClasses?: number;
  /** How much the classifier drops. */
  dropout?: number;
}

const parameters = named(
  'MNASNet',
  ['alpha', 'numClasses', 'dropout'],
  (alpha: number, numClasses = 1000, dropout = 0.2) => ({ alpha, numClasses, dropout }),
);

/**
 * A MNASNet (B1) for images `[N, 3, H, W]`, after "MnasNet: Platform-Aware Neural Architecture Search for Mobile"
 * (https://arxiv.org/abs/1807.11626), with `alpha` times its channels; gives logits `[N, numClasses]`.
 * @see https://docs.pytorch.org/vision/stable/models/mnasnet.html
 */
export class MNASNet extends Module {
  static override _version = 2;
  readonly alpha: number;
  readonly numClasses: number;
  layers: Sequential;
  classifier: Sequential;

  /** @throws RangeError unless `alpha` is greater than 0. */
  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { alpha, numClasses, dropout } = parameters(...args);
    if (!(alpha > 0)) throw rangeError(`alpha should be greater than 0, got ${alpha}`);
    this.alpha = alpha;
    this.numClasses = numClasses;
    const depths = depthsOf(alpha) as [number, number, number, number, number, number, number, number];
    this.layers = new Sequential(
      ...makeStem(depths[0], depths[1], depths[2]),
      stack(depths[2], depths[3], 5, 2, 3, 3),
      stack(depths[3], depths[4], 5, 2, 6, 3),
      stack(depths[4], depths[5], 3, 1, 6, 2),
      stack(depths[5], depths[6], 5, 2, 6, 4),
      stack(depths[6], depths[7], 3, 1, 6, 1),
      pointwise(depths[7], 1280),
      norm(1280),
      relu(),
    );
    this.classifier = new Sequential(new Dropout(dropout, true), new Linear(1280, numClasses));
    initialize(this);
  }

  override forward(x: Tensor): Tensor {
    return this.classifier.forward(this.layers.forward(x).mean([2, 3]));
  }

  /**
   * The first version began with 32 and 16 channels whatever `alpha` was: a state dict of it makes this model one of that
   * version.
   */
  override _loadFromStateDict(...args: LoadArguments): void {
    const [state, prefix] = args;
    const first = state.get(`${prefix}layers.0.weight`)?.shape[0];
    const [own, , third] = depthsOf(this.alpha);
    if (first === 32 && own !== 32) {
      for (const [i, layer] of makeStem(32, 16, third!).entries()) this.layers.set(i, layer);
      warn(
        'MNASNet: this state dict is of the first version of the model, which the model is turned into. It works as ' +
          'before, but the published weights of the second version are better to start from.',
      );
    }
    super._loadFromStateDict(...args);
  }
}

function initialize(net: MNASNet): void {
  for (const m of net.modules()) {
    if (m instanceof Conv2d) kaimingNormal_(m.weight, { mode: 'fan_out', nonlinearity: 'relu' });
    else if (m instanceof BatchNorm2d) {
      ones_(m.weight!);
      zeros_(m.bias!);
    } else if (m instanceof Linear) {
      kaimingUniform_(m.weight, { mode: 'fan_out', nonlinearity: 'sigmoid' });
      zeros_(m.bias!);
    }
  }
}

export const MNASNet0_5_Weights = weightsEnum(
  'MNASNet0_5_Weights',
  {
    IMAGENET1K_V1: { file: 'mnasnet0.5_top1_67.823-3ffadce67e.pth', numParams: 2_218_512 },
  },
  'IMAGENET1K_V1',
);
export const MNASNet0_75_Weights = weightsEnum(
  'MNASNet0_75_Weights',
  {
    IMAGENET1K_V1: { file: 'mnasnet0_75-7090bc5f.pth', numParams: 3_170_208, resizeSize: 232 },
  },
  'IMAGENET1K_V1',
);
export const MNASNet1_0_Weights = weightsEnum(
  'MNASNet1_0_Weights',
  {
    IMAGENET1K_V1: { file: 'mnasnet1.0_top1_73.512-f206786ef8.pth', numParams: 4_383_312 },
  },
  'IMAGENET1K_V1',
);
export const MNASNet1_3_Weights = weightsEnum(
  'MNASNet1_3_Weights',
  {
    IMAGENET1K_V1: { file: 'mnasnet1_3-a4c69d6f.pth', numParams: 6_282_256, resizeSize: 232 },
  },
  'IMAGENET1K_V1',
);

function mnasnet(name: string, alpha: number, weights: WeightsEnum): ModelBuilder<MNASNet, MNASNetOptions> {
  return builder<MNASNet, MNASNetOptions>(name, {
    construct: (options) => new MNASNet(alpha, options),
    weights,
    read: classesOf('classifier.1'),
  });
}

/**
 * MNASNet with 0.5 times the channels.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.mnasnet0_5.html
 */
export const mnasnet05 = mnasnet('mnasnet0_5', 0.5, MNASNet0_5_Weights);

/**
 * MNASNet with 0.75 times the channels.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.mnasnet0_75.html
 */
export const mnasnet075 = mnasnet('mnasnet0_75', 0.75, MNASNet0_75_Weights);

/**
 * MNASNet with 1.0 times the channels.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.mnasnet1_0.html
 */
export const mnasnet10 = mnasnet('mnasnet1_0', 1.0, MNASNet1_0_Weights);

/**
 * MNASNet with 1.3 times the channels.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.mnasnet1_3.html
 */
export const mnasnet13 = mnasnet('mnasnet1_3', 1.3, MNASNet1_3_Weights);
