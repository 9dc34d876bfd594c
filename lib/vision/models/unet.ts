import type { Tensor } from '../../core/tensor.js';
import { cat } from '../../generated/functions.js';
import { Sequential } from '../../nn/containers/index.js';
import { pad } from '../../nn/functional/index.js';
import { Module } from '../../nn/module.js';
import { BatchNorm2d, Conv2d, ConvTranspose2d, MaxPool2d, ReLU, Upsample } from '../../nn/modules/index.js';
import { named } from '../../nn/named.js';
import { builder } from './builder.js';

/** Two 3 by 3 convolutions, each normalized and followed by a ReLU. */
class DoubleConv extends Module {
  doubleConv: Sequential;

  constructor(inChannels: number, outChannels: number, midChannels = outChannels) {
    super();
    this.doubleConv = new Sequential(
      new Conv2d(inChannels, midChannels, 3, { padding: 1, bias: false }),
      new BatchNorm2d(midChannels),
      new ReLU({ inplace: true }),
      new Conv2d(midChannels, outChannels, 3, { padding: 1, bias: false }),
      new BatchNorm2d(outChannels),
      new ReLU({ inplace: true }),
    );
  }

  override forward(x: Tensor): Tensor {
    return this.doubleConv.forward(x);
  }
}

/** Halves height and width, then convolves. */
class Down extends Module {
  maxpoolConv: Sequential;

  constructor(inChannels: number, outChannels: number) {
    super();
    this.maxpoolConv = new Sequential(new MaxPool2d(2), new DoubleConv(inChannels, outChannels));
  }

  override forward(x: Tensor): Tensor {
    return this.maxpoolConv.forward(x);
  }
}

/** Doubles height and width, puts the channels of the same size from the way down before it, then convolves. */
class Up extends Module {
  up: Module;
  conv: DoubleConv;

  constructor(inChannels: number, outChannels: number, bilinear: boolean) {
    super();
    const half = Math.floor(inChannels / 2);
    if (bilinear) {
      this.up = new Upsample({ scaleFactor: 2, mode: 'bilinear', alignCorners: true });
      this.conv = new DoubleConv(inChannels, outChannels, half);
    } else {
      this.up = new ConvTranspose2d(inChannels, half, 2, { stride: 2 });
      this.conv = new DoubleConv(inChannels, outChannels);
    }
  }

  override forward(x: Tensor, skipped: Tensor): Tensor {
    const up: Tensor = this.up.forward(x);
    // What an odd size lost by halving.
    const missing = (dim: number) => skipped.shape[dim]! - up.shape[dim]!;
    const sides = [3, 2].flatMap((dim) => [Math.floor(missing(dim) / 2), Math.ceil(missing(dim) / 2)]);
    return this.conv.forward(cat([skipped, pad(up, sides)], 1));
  }
}

/** To as many channels as there are classes. */
class OutConv extends Module {
  conv: Conv2d;

  constructor(inChannels: number, outChannels: number) {
    super();
    this.conv = new Conv2d(inChannels, outChannels, 1);
  }

  override forward(x: Tensor): Tensor {
    return this.conv.forward(x);
  }
}

/** What a `UNet` takes by name. */
export interface UNetOptions {
  /** The channels of the image; 3 where `models.unet` is not told. */
  nChannels?: number;
  /** The classes that each pixel may be of; 2 where `models.unet` is not told. */
  nClasses?: number;
  /** Interpolate on the way up, with half the channels, instead of transposed convolutions. */
  bilinear?: boolean;
}

const parameters = named(
  'UNet',
  ['nChannels', 'nClasses', 'bilinear'],
  (nChannels: number, nClasses: number, bilinear = false) => ({ nChannels, nClasses, bilinear }),
);

/**
 * A U-Net for images `[N, nChannels, H, W]`, after "U-Net: Convolutional Networks for Biomedical Image Segmentation"
 * (https://arxiv.org/abs/1505.04597) with padded, normalized convolutions; gives logits `[N, nClasses, H, W]`. Its layout,
 * and so its state dicts' keys, are those of https://github.com/milesial/Pytorch-UNet.
 */
export class UNet extends Module {
  readonly nChannels: number;
  readonly nClasses: number;
  readonly bilinear: boolean;
  inc: DoubleConv;
  down1: Down;
  down2: Down;
  down3: Down;
  down4: Down;
  up1: Up;
  up2: Up;
  up3: Up;
  up4: Up;
  outc: OutConv;

  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { nChannels, nClasses, bilinear } = parameters(...args);
    const factor = bilinear ? 2 : 1;
    this.nChannels = nChannels;
    this.nClasses = nClasses;
    this.bilinear = bilinear;
    this.inc = new DoubleConv(nChannels, 64);
    this.down1 = new Down(64, 128);
    this.down2 = new Down(128, 256);
    this.down3 = new Down(256, 512);
    this.down4 = new Down(512, 1024 / factor);
    this.up1 = new Up(1024, 512 / factor, bilinear);
    this.up2 = new Up(512, 256 / factor, bilinear);
    this.up3 = new Up(256, 128 / factor, bilinear);
    this.up4 = new Up(128, 64, bilinear);
    this.outc = new OutConv(64, nClasses);
  }

  override forward(x: Tensor): Tensor {
    const x1 = this.inc.forward(x);
    const x2 = this.down1.forward(x1);
    const x3 = this.down2.forward(x2);
    const x4 = this.down3.forward(x3);
    let out = this.up1.forward(this.down4.forward(x4), x4);
    out = this.up2.forward(out, x3);
    out = this.up3.forward(out, x2);
    out = this.up4.forward(out, x1);
    return this.outc.forward(out);
  }
}

/**
 * U-Net. The weights published with the layout, for the outlines of cars, load from
 * `https://github.com/milesial/Pytorch-UNet/releases/download/v3.0/unet_carvana_scale0.5_epoch2.pth`, or `scale1.0`.
 */
export const unet = builder<UNet, UNetOptions>('unet', {
  construct: ({ nChannels = 3, nClasses = 2, ...others }) => new UNet(nChannels, nClasses, others),
  read: (state) => {
    const first = state.get('inc.double_conv.0.weight');
    const last = state.get('outc.conv.weight');
    if (!first || !last) return {};
    return { nChannels: first.shape[1]!, nClasses: last.shape[0]!, bilinear: !state.has('up1.up.weight') };
  },
});
