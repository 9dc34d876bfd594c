import { describe, rangeError, typeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { Sequential } from '../../nn/containers/index.js';
import { constant_, kaimingNormal_ } from '../../nn/init.js';
import { Module } from '../../nn/module.js';
import { AdaptiveAvgPool2d, BatchNorm2d, Conv2d, GroupNorm, Linear, MaxPool2d, ReLU } from '../../nn/modules/index.js';
import { named } from '../../nn/named.js';
import { checkLayers } from '../../nn/sizes.js';
import { make, type NormLayer } from '../layers.js';
import { resetNorm } from './initialize.js';

/** What the constructors of `BasicBlock` and `Bottleneck` take. */
const blockParameters = (name: string) =>
  named(
    name,
    ['inplanes', 'planes', 'stride', 'downsample', 'groups', 'baseWidth', 'dilation', 'normLayer'],
    (
      inplanes: number,
      planes: number,
      stride = 1,
      downsample: Module | null = null,
      groups = 1,
      baseWidth = 64,
      dilation = 1,
      normLayer: NormLayer | null = null,
    ) => ({ inplanes, planes, stride, downsample, groups, baseWidth, dilation, norm: normLayer ?? BatchNorm2d }),
  );

const basicBlockParameters = blockParameters('BasicBlock');
const bottleneckParameters = blockParameters('Bottleneck');

function conv3x3(inPlanes: number, outPlanes: number, stride = 1, groups = 1, dilation = 1): Conv2d {
  return new Conv2d(inPlanes, outPlanes, 3, { stride, padding: dilation, groups, dilation, bias: false });
}

function conv1x1(inPlanes: number, outPlanes: number, stride = 1): Conv2d {
  return new Conv2d(inPlanes, outPlanes, 1, { stride, bias: false });
}

/** Two convolutions and a way around them. */
export class BasicBlock extends Module {
  /** How many times `planes` the output's channels are. */
  static readonly expansion: number = 1;
  conv1: Conv2d;
  bn1: Module;
  relu: ReLU;
  conv2: Conv2d;
  bn2: Module;
  downsample: Module | null;
  readonly stride: number;

  /** @throws RangeError for groups, a width or a dilation, which only `Bottleneck` has. */
  constructor(...args: Parameters<typeof basicBlockParameters>) {
    super();
    const { inplanes, planes, stride, downsample, groups, baseWidth, dilation, norm } = basicBlockParameters(...args);
    if (groups !== 1 || baseWidth !== 64) {
      throw rangeError(`BasicBlock only supports groups=1 and baseWidth=64, got ${groups} and ${baseWidth}`);
    }
    if (dilation > 1) throw rangeError(`Dilation > 1 not supported in BasicBlock, got ${dilation}`);
    this.conv1 = conv3x3(inplanes, planes, stride);
    this.bn1 = make(norm, planes);
    this.relu = new ReLU({ inplace: true });
    this.conv2 = conv3x3(planes, planes);
    this.bn2 = make(norm, planes);
    this.downsample = downsample;
    this.stride = stride;
  }

  override forward(x: Tensor): Tensor {
    const { relu } = this;
    const out: Tensor = relu.forward(this.bn1.forward(this.conv1.forward(x)));
    const residual: Tensor = this.bn2.forward(this.conv2.forward(out));
    return relu.forward(residual.add_(this.downsample ? this.downsample.forward(x) : x));
  }
}

/** Three convolutions, of which the one in the middle works on fewer channels, and a way around them. */
export class Bottleneck extends Module {
  /** How many times `planes` the output's channels are. */
  static readonly expansion: number = 4;
  conv1: Conv2d;
  bn1: Module;
  conv2: Conv2d;
  bn2: Module;
  conv3: Conv2d;
  bn3: Module;
  relu: ReLU;
  downsample: Module | null;
  readonly stride: number;

  constructor(...args: Parameters<typeof bottleneckParameters>) {
    super();
    const { inplanes, planes, stride, downsample, groups, baseWidth, dilation, norm } = bottleneckParameters(...args);
    const width = Math.trunc(planes * (baseWidth / 64)) * groups;
    this.conv1 = conv1x1(inplanes, width);
    this.bn1 = make(norm, width);
    // The stride is here and not in the first convolution, as in what is called ResNet V1.5.
    this.conv2 = conv3x3(width, width, stride, groups, dilation);
    this.bn2 = make(norm, width);
    this.conv3 = conv1x1(width, planes * Bottleneck.expansion);
    this.bn3 = make(norm, planes * Bottleneck.expansion);
    this.relu = new ReLU({ inplace: true });
    this.downsample = downsample;
    this.stride = stride;
  }

  override forward(x: Tensor): Tensor {
    const { relu } = this;
    let out: Tensor = relu.forward(this.bn1.forward(this.conv1.forward(x)));
    out = relu.forward(this.bn2.forward(this.conv2.forward(out)));
    out = this.bn3.forward(this.conv3.forward(out));
    return relu.forward(out.add_(this.downsample ? this.downsample.forward(x) : x));
  }
}

/** A class of blocks that a `ResNet` can be made of. */
export type ResidualBlock = typeof BasicBlock | typeof Bottleneck;

/** What a `ResNet` takes by name. */
export interface ResNetOptions {
  numClasses?: number;
  /** Let each block begin as the identity: the last normalization's scale is zero. */
  zeroInitResidual?: boolean;
  /** How many groups the convolutions in the middle of a `Bottleneck` have. */
  groups?: number;
  /** How many channels a group has, where the block has 64. */
  widthPerGroup?: number;
  /** Whether the second, third and fourth layer dilate instead of halving height and width. */
  replaceStrideWithDilation?: readonly boolean[] | null;
  /** The kind of normalization; BatchNorm2d where left out. */
  normLayer?: NormLayer | null;
}

const parameters = named(
  'ResNet',
  [
    'block',
    'layers',
    'numClasses',
    'zeroInitResidual',
    'groups',
    'widthPerGroup',
    'replaceStrideWithDilation',
    'normLayer',
  ],
  (
    block: ResidualBlock,
    layers: readonly number[],
    numClasses = 1000,
    zeroInitResidual = false,
    groups = 1,
    widthPerGroup = 64,
    replaceStrideWithDilation: readonly boolean[] | null = null,
    normLayer: NormLayer | null = null,
  ) => ({
    block,
    layers,
    numClasses,
    zeroInitResidual,
    groups,
    widthPerGroup,
    dilate: replaceStrideWithDilation ?? [false, false, false],
    norm: normLayer ?? BatchNorm2d,
  }),
);

export interface ResNet {
  /** The last layer, a linear one at first, which any module can take the place of. */
  get fc(): Linear;
  set fc(layer: Module);
}

/**
 * A residual network for images `[N, 3, H, W]`, after "Deep Residual Learning for Image Recognition"
 * (https://arxiv.org/abs/1512.03385); gives logits `[N, numClasses]`.
 * @see https://docs.pytorch.org/vision/stable/models/resnet.html
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: a class can't declare a property of two types
export class ResNet extends Module {
  inplanes: number;
  dilation: number;
  readonly groups: number;
  readonly baseWidth: number;
  conv1: Conv2d;
  bn1: Module;
  relu: ReLU;
  maxpool: MaxPool2d;
  layer1: Sequential;
  layer2: Sequential;
  layer3: Sequential;
  layer4: Sequential;
  avgpool: AdaptiveAvgPool2d;

  /** @throws RangeError unless `layers` has four elements and `replaceStrideWithDilation` three. */
  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { block, layers, numClasses, zeroInitResidual, groups, widthPerGroup, dilate, norm } = parameters(...args);
    if (typeof block !== 'function')
      throw typeError(`block should be BasicBlock or Bottleneck, got ${describe(block)}`);
    if (!(layers?.length >= 4)) {
      throw rangeError(`layers should be the numbers of blocks in each of 4 layers, got ${describe(layers)}`);
    }
    if (dilate.length !== 3) {
      throw rangeError(`replaceStrideWithDilation should be null or 3 booleans, got ${describe(dilate)}`);
    }
    this.inplanes = 64;
    this.dilation = 1;
    this.groups = groups;
    this.baseWidth = widthPerGroup;
    this.conv1 = new Conv2d(3, this.inplanes, 7, { stride: 2, padding: 3, bias: false });
    this.bn1 = make(norm, this.inplanes);
    this.relu = new ReLU({ inplace: true });
    this.maxpool = new MaxPool2d(3, { stride: 2, padding: 1 });
    this.layer1 = this.makeLayer(block, norm, 64, layers[0]!, 1, false);
    this.layer2 = this.makeLayer(block, norm, 128, layers[1]!, 2, dilate[0]!);
    this.layer3 = this.makeLayer(block, norm, 256, layers[2]!, 2, dilate[1]!);
    this.layer4 = this.makeLayer(block, norm, 512, layers[3]!, 2, dilate[2]!);
    this.avgpool = new AdaptiveAvgPool2d([1, 1]);
    this.fc = new Linear(512 * block.expansion, numClasses);
    initialize(this, zeroInitResidual);
  }

  private makeLayer(
    block: ResidualBlock,
    normLayer: NormLayer,
    planes: number,
    blocks: number,
    stride: number,
    dilate: boolean,
  ): Sequential {
    const { groups, baseWidth, inplanes, dilation: firstDilation } = this;
    const outplanes = planes * block.expansion;
    if (dilate) this.dilation *= stride;
    const step = dilate ? 1 : stride;
    const downsample =
      step !== 1 || inplanes !== outplanes
        ? new Sequential(conv1x1(inplanes, outplanes, step), make(normLayer, outplanes))
        : null;
    const layers: Module[] = [
      new block(inplanes, planes, step, downsample, { groups, baseWidth, dilation: firstDilation, normLayer }),
    ];
    this.inplanes = outplanes;
    checkLayers('the number of blocks', blocks);
    for (let i = 1; i < blocks; i++) {
      layers.push(new block(outplanes, planes, { groups, baseWidth, dilation: this.dilation, normLayer }));
    }
    return new Sequential(...layers);
  }

  override forward(x: Tensor): Tensor {
    let out: Tensor = this.maxpool.forward(this.relu.forward(this.bn1.forward(this.conv1.forward(x))));
    for (const layer of [this.layer1, this.layer2, this.layer3, this.layer4]) out = layer.forward(out);
    return this.fc.forward(this.avgpool.forward(out).flatten(1));
  }
}

function initialize(net: ResNet, zeroInitResidual: boolean): void {
  for (const m of net.modules()) {
    if (m instanceof Conv2d) kaimingNormal_(m.weight, { mode: 'fan_out', nonlinearity: 'relu' });
    else if (m instanceof BatchNorm2d || m instanceof GroupNorm) {
      resetNorm(m);
    }
  }
  if (!zeroInitResidual) return;
  for (const m of net.modules()) {
    const last = m instanceof Bottleneck ? m.bn3 : m instanceof BasicBlock ? m.bn2 : null;
    const weight = last && 'weight' in last ? (last as BatchNorm2d).weight : null;
    if (weight) constant_(weight, 0);
  }
}
