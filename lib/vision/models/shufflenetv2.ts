import { describe, rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { cat } from '../../generated/functions.js';
import { Sequential } from '../../nn/containers/index.js';
import { Module } from '../../nn/module.js';
import { BatchNorm2d, Conv2d, Linear, MaxPool2d, ReLU } from '../../nn/modules/index.js';
import { named } from '../../nn/named.js';
import { checkLayers } from '../../nn/sizes.js';
import { type LayerKind, make } from '../layers.js';
import { builder, classesOf, type ModelBuilder } from './builder.js';
import { type WeightsEnum, weightsEnum } from './weights.js';

/** Deals channels out: from `groups` one after the other to one of each group in turn. */
function channelShuffle(x: Tensor, groups: number): Tensor {
  const [batch, channels, height, width] = x.shape as [number, number, number, number];
  const dealt = x.view([batch, groups, Math.floor(channels / groups), height, width]).transpose(1, 2);
  return dealt.contiguous().view([batch, channels, height, width]);
}

const pointwise = (inp: number, oup: number) => new Conv2d(inp, oup, 1, { bias: false });
const depthwise = (channels: number, stride: number) =>
  new Conv2d(channels, channels, 3, { stride, padding: 1, bias: false, groups: channels });
const relu = () => new ReLU({ inplace: true });

/** Two branches, of which one passes half the channels on as they are where the stride is 1; then channels are dealt. */
class InvertedResidual extends Module {
  branch1: Sequential;
  branch2: Sequential;

  constructor(
    inp: number,
    oup: number,
    readonly stride: number,
  ) {
    super();
    if (!(stride >= 1 && stride <= 3)) throw rangeError(`InvertedResidual: stride should be 1 to 3, got ${stride}`);
    const half = Math.floor(oup / 2);
    if (stride === 1 && inp !== half * 2) {
      throw rangeError(`InvertedResidual: with stride 1 there are as many channels in as out, got ${inp} and ${oup}`);
    }
    this.branch1 =
      stride > 1
        ? new Sequential(
            depthwise(inp, stride),
            new BatchNorm2d(inp),
            pointwise(inp, half),
            new BatchNorm2d(half),
            relu(),
          )
        : new Sequential();
    this.branch2 = new Sequential(
      pointwise(stride > 1 ? inp : half, half),
      new BatchNorm2d(half),
      relu(),
      depthwise(half, stride),
      new BatchNorm2d(half),
      pointwise(half, half),
      new BatchNorm2d(half),
      relu(),
    );
  }

  override forward(x: Tensor): Tensor {
    if (this.stride > 1) return channelShuffle(cat([this.branch1.forward(x), this.branch2.forward(x)], 1), 2);
    const [kept, changed] = x.chunk(2, 1) as [Tensor, Tensor];
    return channelShuffle(cat([kept, this.branch2.forward(changed)], 1), 2);
  }
}

/** What a `ShuffleNetV2` takes by name. */
export interface ShuffleNetV2Options {
  numClasses?: number;
  /** What its stages are made of. */
  invertedResidual?: LayerKind<[inp: number, oup: number, stride: number]>;
}

const parameters = named(
  'ShuffleNetV2',
  ['stagesRepeats', 'stagesOutChannels', 'numClasses', 'invertedResidual'],
  (
    stagesRepeats: readonly number[],
    stagesOutChannels: readonly number[],
    numClasses = 1000,
    invertedResidual: LayerKind<[inp: number, oup: number, stride: number]> = InvertedResidual,
  ) => ({ stagesRepeats, stagesOutChannels, numClasses, invertedResidual }),
);

const convNormRelu = (inp: number, oup: number, kernelSize: number, stride: number, padding: number) =>
  new Sequential(new Conv2d(inp, oup, kernelSize, { stride, padding, bias: false }), new BatchNorm2d(oup), relu());

export interface ShuffleNetV2 {
  /** The last layer, a linear one at first, which any module can take the place of. */
  get fc(): Linear;
  set fc(layer: Module);
}

/**
 * A ShuffleNet V2 for images `[N, 3, H, W]`, after "ShuffleNet V2: Practical Guidelines for Efficient CNN Architecture
 * Design" (https://arxiv.org/abs/1807.11164); gives logits `[N, numClasses]`.
 * @see https://docs.pytorch.org/vision/stable/models/shufflenetv2.html
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: a class can't declare a property of two types
export class ShuffleNetV2 extends Module {
  conv1: Sequential;
  maxpool: MaxPool2d;
  stage2: Sequential;
  stage3: Sequential;
  stage4: Sequential;
  conv5: Sequential;

  /** @throws RangeError unless there are three `stagesRepeats` and five `stagesOutChannels`. */
  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { stagesRepeats, stagesOutChannels, numClasses, invertedResidual } = parameters(...args);
    if (stagesRepeats.length !== 3) {
      throw rangeError(`expected stagesRepeats as 3 positive integers, got ${describe(stagesRepeats)}`);
    }
    if (stagesOutChannels.length !== 5) {
      throw rangeError(`expected stagesOutChannels as 5 positive integers, got ${describe(stagesOutChannels)}`);
    }
    const [first, second, third, fourth, last] = stagesOutChannels as [number, number, number, number, number];
    const stage = (inp: number, oup: number, repeats: number): Sequential => {
      const blocks = [make(invertedResidual, inp, oup, 2)];
      checkLayers('the number of blocks', repeats);
      while (blocks.length < repeats) blocks.push(make(invertedResidual, oup, oup, 1));
      return new Sequential(...blocks);
    };
    this.conv1 = convNormRelu(3, first, 3, 2, 1);
    this.maxpool = new MaxPool2d(3, { stride: 2, padding: 1 });
    this.stage2 = stage(first, second, stagesRepeats[0]!);
    this.stage3 = stage(second, third, stagesRepeats[1]!);
    this.stage4 = stage(third, fourth, stagesRepeats[2]!);
    this.conv5 = convNormRelu(fourth, last, 1, 1, 0);
    this.fc = new Linear(last, numClasses);
  }

  override forward(x: Tensor): Tensor {
    let out = this.maxpool.forward(this.conv1.forward(x));
    for (const stage of [this.stage2, this.stage3, this.stage4, this.conv5]) out = stage.forward(out);
    return this.fc.forward(out.mean([2, 3]));
  }
}

export const ShuffleNet_V2_X0_5_Weights = weightsEnum(
  'ShuffleNet_V2_X0_5_Weights',
  {
    IMAGENET1K_V1: { file: 'shufflenetv2_x0.5-f707e7126e.pth', numParams: 1_366_792 },
  },
  'IMAGENET1K_V1',
);
export const ShuffleNet_V2_X1_0_Weights = weightsEnum(
  'ShuffleNet_V2_X1_0_Weights',
  {
    IMAGENET1K_V1: { file: 'shufflenetv2_x1-5666bf0f80.pth', numParams: 2_278_604 },
  },
  'IMAGENET1K_V1',
);
export const ShuffleNet_V2_X1_5_Weights = weightsEnum(
  'ShuffleNet_V2_X1_5_Weights',
  {
    IMAGENET1K_V1: { file: 'shufflenetv2_x1_5-3c479a10.pth', numParams: 3_503_624, resizeSize: 232 },
  },
  'IMAGENET1K_V1',
);
export const ShuffleNet_V2_X2_0_Weights = weightsEnum(
  'ShuffleNet_V2_X2_0_Weights',
  {
    IMAGENET1K_V1: { file: 'shufflenetv2_x2_0-8be3c8ee.pth', numParams: 7_393_996, resizeSize: 232 },
  },
  'IMAGENET1K_V1',
);

function shufflenet(
  name: string,
  stagesOutChannels: number[],
  weights: WeightsEnum,
): ModelBuilder<ShuffleNetV2, ShuffleNetV2Options> {
  return builder<ShuffleNetV2, ShuffleNetV2Options>(name, {
    construct: (options) => new ShuffleNetV2([4, 8, 4], stagesOutChannels, options),
    weights,
    read: classesOf('fc'),
  });
}

/**
 * ShuffleNet V2 of width 0.5.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.shufflenet_v2_x0_5.html
 */
export const shufflenetV2X05 = shufflenet('shufflenet_v2_x0_5', [24, 48, 96, 192, 1024], ShuffleNet_V2_X0_5_Weights);

/**
 * ShuffleNet V2 of width 1.0.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.shufflenet_v2_x1_0.html
 */
export const shufflenetV2X10 = shufflenet('shufflenet_v2_x1_0', [24, 116, 232, 464, 1024], ShuffleNet_V2_X1_0_Weights);

/**
 * ShuffleNet V2 of width 1.5.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.shufflenet_v2_x1_5.html
 */
export const shufflenetV2X15 = shufflenet('shufflenet_v2_x1_5', [24, 176, 352, 704, 1024], ShuffleNet_V2_X1_5_Weights);

/**
 * ShuffleNet V2 of width 2.0.
 * @see https://docs.pytorch.org/vision/stable/models/generated/torchvision.models.shufflenet_v2_x2_0.html
 */
export const shufflenetV2X20 = shufflenet('shufflenet_v2_x2_0', [24, 244, 488, 976, 2048], ShuffleNet_V2_X2_0_Weights);
