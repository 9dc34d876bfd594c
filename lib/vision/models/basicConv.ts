import type { Tensor } from '../../core/tensor.js';
import { cat } from '../../generated/functions.js';
import { relu } from '../../nn/functional/index.js';
import { Module } from '../../nn/module.js';
import { BatchNorm2d, Conv2d } from '../../nn/modules/index.js';
import type { Sizes } from '../../nn/sizes.js';
import { type LayerKind, make } from '../layers.js';

/** What a convolution in an Inception block is given by name. */
export interface BasicConvOptions {
  kernelSize: Sizes;
  stride?: Sizes;
  padding?: Sizes;
}

/** What Inception blocks make their convolutions of. */
export type ConvBlock = LayerKind<[inChannels: number, outChannels: number, options: BasicConvOptions]>;

/** A convolution without bias, normalized, then a ReLU. */
export class BasicConv2d extends Module {
  conv: Conv2d;
  bn: BatchNorm2d;

  constructor(inChannels: number, outChannels: number, options: BasicConvOptions) {
    super();
    this.conv = new Conv2d(inChannels, outChannels, { bias: false, ...options });
    this.bn = new BatchNorm2d(outChannels, { eps: 0.001 });
  }

  override forward(x: Tensor): Tensor {
    return relu(this.bn.forward(this.conv.forward(x)), true);
  }
}

/** Makes the convolutions of one block, which differ in channels and sizes. */
export function convolutions(block: ConvBlock) {
  return (
    inChannels: number,
    outChannels: number,
    kernelSize: Sizes,
    others: Omit<BasicConvOptions, 'kernelSize'> = {},
  ) => make(block, inChannels, outChannels, { kernelSize, ...others });
}

/** Images normalized with ImageNet's mean and deviation, as if they had been with 0.5 and 0.5. */
export function transformInput(x: Tensor): Tensor {
  const channel = (i: number, mean: number, std: number): Tensor =>
    x
      .select(1, i)
      .unsqueeze(1)
      .mul(std / 0.5)
      .add((mean - 0.5) / 0.5);
  return cat([channel(0, 0.485, 0.229), channel(1, 0.456, 0.224), channel(2, 0.406, 0.225)], 1);
}
