import type { Tensor } from '../../core/tensor.js';
import { cat } from '../../generated/functions.js';
import { adaptiveAvgPool2d, avgPool2d, maxPool2d } from '../../nn/functional/index.js';
import { Module } from '../../nn/module.js';
import { Linear } from '../../nn/modules/index.js';
import { named } from '../../nn/named.js';
import { BasicConv2d, type ConvBlock, convolutions } from './basicConv.js';

const blockParameters = (name: string) =>
  named(name, ['inChannels', 'convBlock'], (inChannels: number, convBlock: ConvBlock | null = null) => ({
    inChannels,
    conv: convolutions(convBlock ?? BasicConv2d),
  }));

/** What layers make of `x`, one after the other. */
function through(x: Tensor, ...layers: Module[]): Tensor {
  let out = x;
  for (const layer of layers) out = layer.forward(out);
  return out;
}

const averages = (x: Tensor): Tensor => avgPool2d(x, 3, { stride: 1, padding: 1 });

const aParameters = named(
  'InceptionA',
  ['inChannels', 'poolFeatures', 'convBlock'],
  (inChannels: number, poolFeatures: number, convBlock: ConvBlock | null = null) => ({
    inChannels,
    poolFeatures,
    conv: convolutions(convBlock ?? BasicConv2d),
  }),
);

/** Branches of one convolution, of a 5 by 5 one, of two 3 by 3 ones, and of means. */
export class InceptionA extends Module {
  branch1x1: Module;
  branch5x5_1: Module;
  branch5x5_2: Module;
  branch3x3dbl_1: Module;
  branch3x3dbl_2: Module;
  branch3x3dbl_3: Module;
  branchPool: Module;

  constructor(...args: Parameters<typeof aParameters>) {
    super();
    const { inChannels, poolFeatures, conv } = aParameters(...args);
    this.branch1x1 = conv(inChannels, 64, 1);
    this.branch5x5_1 = conv(inChannels, 48, 1);
    this.branch5x5_2 = conv(48, 64, 5, { padding: 2 });
    this.branch3x3dbl_1 = conv(inChannels, 64, 1);
    this.branch3x3dbl_2 = conv(64, 96, 3, { padding: 1 });
    this.branch3x3dbl_3 = conv(96, 96, 3, { padding: 1 });
    this.branchPool = conv(inChannels, poolFeatures, 1);
  }

  override forward(x: Tensor): Tensor {
    const branches = [
      through(x, this.branch1x1),
      through(x, this.branch5x5_1, this.branch5x5_2),
      through(x, this.branch3x3dbl_1, this.branch3x3dbl_2, this.branch3x3dbl_3),
      through(averages(x), this.branchPool),
    ];
    return cat(branches, 1);
  }
}

const bParameters = blockParameters('InceptionB');

/** Halves height and width: branches of one 3 by 3 convolution, of two, and of maxima. */
export class InceptionB extends Module {
  branch3x3: Module;
  branch3x3dbl_1: Module;
  branch3x3dbl_2: Module;
  branch3x3dbl_3: Module;

  constructor(...args: Parameters<typeof bParameters>) {
    super();
    const { inChannels, conv } = bParameters(...args);
    this.branch3x3 = conv(inChannels, 384, 3, { stride: 2 });
    this.branch3x3dbl_1 = conv(inChannels, 64, 1);
    this.branch3x3dbl_2 = conv(64, 96, 3, { padding: 1 });
    this.branch3x3dbl_3 = conv(96, 96, 3, { stride: 2 });
  }

  override forward(x: Tensor): Tensor {
    const branches = [
      through(x, this.branch3x3),
      through(x, this.branch3x3dbl_1, this.branch3x3dbl_2, this.branch3x3dbl_3),
      maxPool2d(x, 3, { stride: 2 }) as Tensor,
    ];
    return cat(branches, 1);
  }
}

const cParameters = named(
  'InceptionC',
  ['inChannels', 'channels7x7', 'convBlock'],
  (inChannels: number, channels7x7: number, convBlock: ConvBlock | null = null) => ({
    inChannels,
    channels7x7,
    conv: convolutions(convBlock ?? BasicConv2d),
  }),
);

/** Branches of one convolution, of a 7 by 7 one and of two as columns and rows, and of means. */
export class InceptionC extends Module {
  branch1x1: Module;
  branch7x7_1: Module;
  branch7x7_2: Module;
  branch7x7_3: Module;
  branch7x7dbl_1: Module;
  branch7x7dbl_2: Module;
  branch7x7dbl_3: Module;
  branch7x7dbl_4: Module;
  branch7x7dbl_5: Module;
  branchPool: Module;

  constructor(...args: Parameters<typeof cParameters>) {
    super();
    const { inChannels, channels7x7: c7, conv } = cParameters(...args);
    const row = (from: number, to: number) => conv(from, to, [1, 7], { padding: [0, 3] });
    const column = (from: number, to: number) => conv(from, to, [7, 1], { padding: [3, 0] });
    this.branch1x1 = conv(inChannels, 192, 1);
    this.branch7x7_1 = conv(inChannels, c7, 1);
    this.branch7x7_2 = row(c7, c7);
    this.branch7x7_3 = column(c7, 192);
    this.branch7x7dbl_1 = conv(inChannels, c7, 1);
    this.branch7x7dbl_2 = column(c7, c7);
    this.branch7x7dbl_3 = row(c7, c7);
    this.branch7x7dbl_4 = column(c7, c7);
    this.branch7x7dbl_5 = row(c7, 192);
    this.branchPool = conv(inChannels, 192, 1);
  }

  override forward(x: Tensor): Tensor {
    const { branch7x7dbl_1, branch7x7dbl_2, branch7x7dbl_3, branch7x7dbl_4, branch7x7dbl_5 } = this;
    const branches = [
      through(x, this.branch1x1),
      through(x, this.branch7x7_1, this.branch7x7_2, this.branch7x7_3),
      through(x, branch7x7dbl_1, branch7x7dbl_2, branch7x7dbl_3, branch7x7dbl_4, branch7x7dbl_5),
      through(averages(x), this.branchPool),
    ];
    return cat(branches, 1);
  }
}

const dParameters = blockParameters('InceptionD');

/** Halves height and width: branches of a 3 by 3 convolution, of a 7 by 7 one and a 3 by 3 one, and of maxima. */
export class InceptionD extends Module {
  branch3x3_1: Module;
  branch3x3_2: Module;
  branch7x7x3_1: Module;
  branch7x7x3_2: Module;
  branch7x7x3_3: Module;
  branch7x7x3_4: Module;

  constructor(...args: Parameters<typeof dParameters>) {
    super();
    const { inChannels, conv } = dParameters(...args);
    this.branch3x3_1 = conv(inChannels, 192, 1);
    this.branch3x3_2 = conv(192, 320, 3, { stride: 2 });
    this.branch7x7x3_1 = conv(inChannels, 192, 1);
    this.branch7x7x3_2 = conv(192, 192, [1, 7], { padding: [0, 3] });
    this.branch7x7x3_3 = conv(192, 192, [7, 1], { padding: [3, 0] });
    this.branch7x7x3_4 = conv(192, 192, 3, { stride: 2 });
  }

  override forward(x: Tensor): Tensor {
    const branches = [
      through(x, this.branch3x3_1, this.branch3x3_2),
      through(x, this.branch7x7x3_1, this.branch7x7x3_2, this.branch7x7x3_3, this.branch7x7x3_4),
      maxPool2d(x, 3, { stride: 2 }) as Tensor,
    ];
    return cat(branches, 1);
  }
}

const eParameters = blockParameters('InceptionE');

/** Branches that themselves end in a row and a column side by side. */
export class InceptionE extends Module {
  branch1x1: Module;
  branch3x3_1: Module;
  branch3x3_2a: Module;
  branch3x3_2b: Module;
  branch3x3dbl_1: Module;
  branch3x3dbl_2: Module;
  branch3x3dbl_3a: Module;
  branch3x3dbl_3b: Module;
  branchPool: Module;

  constructor(...args: Parameters<typeof eParameters>) {
    super();
    const { inChannels, conv } = eParameters(...args);
    const row = () => conv(384, 384, [1, 3], { padding: [0, 1] });
    const column = () => conv(384, 384, [3, 1], { padding: [1, 0] });
    this.branch1x1 = conv(inChannels, 320, 1);
    this.branch3x3_1 = conv(inChannels, 384, 1);
    this.branch3x3_2a = row();
    this.branch3x3_2b = column();
    this.branch3x3dbl_1 = conv(inChannels, 448, 1);
    this.branch3x3dbl_2 = conv(448, 384, 3, { padding: 1 });
    this.branch3x3dbl_3a = row();
    this.branch3x3dbl_3b = column();
    this.branchPool = conv(inChannels, 192, 1);
  }

  override forward(x: Tensor): Tensor {
    // One after the other, as in Python: in backward, the gradients of `x` are added up in the opposite order.
    const alone = through(x, this.branch1x1);
    const single = through(x, this.branch3x3_1);
    const split = cat([through(single, this.branch3x3_2a), through(single, this.branch3x3_2b)], 1);
    const double = through(x, this.branch3x3dbl_1, this.branch3x3dbl_2);
    const doubleSplit = cat([through(double, this.branch3x3dbl_3a), through(double, this.branch3x3dbl_3b)], 1);
    return cat([alone, split, doubleSplit, through(averages(x), this.branchPool)], 1);
  }
}

const auxParameters = named(
  'InceptionAux',
  ['inChannels', 'numClasses', 'convBlock'],
  (inChannels: number, numClasses: number, convBlock: ConvBlock | null = null) => ({
    inChannels,
    numClasses,
    conv: convolutions(convBlock ?? BasicConv2d),
  }),
);

/** A classifier in the middle of the network, which brings gradients there. */
export class InceptionAux extends Module {
  conv0: Module;
  conv1: Module & { stddev?: number };
  fc: Linear & { stddev?: number };

  constructor(...args: Parameters<typeof auxParameters>) {
    super();
    const { inChannels, numClasses, conv } = auxParameters(...args);
    this.conv0 = conv(inChannels, 128, 1);
    this.conv1 = conv(128, 768, 5);
    // It has no effect, in torchvision neither: values are drawn by what the convolution inside says, which is nothing.
    this.conv1.stddev = 0.01;
    this.fc = new Linear(768, numClasses);
    this.fc.stddev = 0.001;
  }

  override forward(x: Tensor): Tensor {
    const features = through(avgPool2d(x, 5, { stride: 3 }), this.conv0, this.conv1);
    return this.fc.forward(adaptiveAvgPool2d(features, [1, 1]).flatten(1));
  }
}
