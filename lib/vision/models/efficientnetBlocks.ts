import { describe, rangeError } from '../../core/errors.js';
import { nn, type Tensor } from '../../index.js';
import { named } from '../../nn/named.js';
import { type LayerKind, make } from '../layers.js';
import { Conv2dNormActivation } from '../ops/convNormActivation.js';
import { SqueezeExcitation } from '../ops/squeezeExcitation.js';
import { StochasticDepth } from '../ops/stochasticDepth.js';
import { makeDivisible } from './channels.js';

interface Stage {
  expandRatio: number;
  kernel: number;
  stride: number;
  inputChannels: number;
  outChannels: number;
  numLayers: number;
  block: LayerKind;
}

/** How one of EfficientNet's stages is made. */
export abstract class StageConfig implements Stage {
  expandRatio: number;
  kernel: number;
  stride: number;
  inputChannels: number;
  outChannels: number;
  numLayers: number;
  block: LayerKind;

  constructor(stage: Stage) {
    this.expandRatio = stage.expandRatio;
    this.kernel = stage.kernel;
    this.stride = stage.stride;
    this.inputChannels = stage.inputChannels;
    this.outChannels = stage.outChannels;
    this.numLayers = stage.numLayers;
    this.block = stage.block;
  }

  /** `channels` times `widthMult`, as a multiple of 8. */
  static adjustChannels(channels: number, widthMult: number, minValue: number | null = null): number {
    return makeDivisible(channels * widthMult, 8, minValue);
  }
}

const mbConfigParameters = named(
  'models.efficientnet.MBConvConfig',
  ['expandRatio', 'kernel', 'stride', 'inputChannels', 'outChannels', 'numLayers', 'widthMult', 'depthMult', 'block'],
  (
    expandRatio: number,
    kernel: number,
    stride: number,
    inputChannels: number,
    outChannels: number,
    numLayers: number,
    widthMult = 1,
    depthMult = 1,
    block: LayerKind | null = null,
  ): Stage => ({
    expandRatio,
    kernel,
    stride,
    inputChannels: StageConfig.adjustChannels(inputChannels, widthMult),
    outChannels: StageConfig.adjustChannels(outChannels, widthMult),
    numLayers: MBConvConfig.adjustDepth(numLayers, depthMult),
    block: block ?? MBConv,
  }),
);

/** A stage of `MBConv` blocks; `widthMult` scales its channels, `depthMult` the number of its blocks. */
export class MBConvConfig extends StageConfig {
  constructor(...args: Parameters<typeof mbConfigParameters>) {
    super(mbConfigParameters(...args));
  }

  /** `numLayers` times `depthMult`, rounded up. */
  static adjustDepth(numLayers: number, depthMult: number): number {
    return Math.ceil(numLayers * depthMult);
  }
}

const fusedConfigParameters = named(
  'models.efficientnet.FusedMBConvConfig',
  ['expandRatio', 'kernel', 'stride', 'inputChannels', 'outChannels', 'numLayers', 'block'],
  (
    expandRatio: number,
    kernel: number,
    stride: number,
    inputChannels: number,
    outChannels: number,
    numLayers: number,
    block: LayerKind | null = null,
  ): Stage => ({
    expandRatio,
    kernel,
    stride,
    inputChannels,
    outChannels,
    numLayers,
    block: block ?? FusedMBConv,
  }),
);

/** A stage of `FusedMBConv` blocks. */
export class FusedMBConvConfig extends StageConfig {
  constructor(...args: Parameters<typeof fusedConfigParameters>) {
    super(fusedConfigParameters(...args));
  }
}

/** What both kinds of block have in common: a branch that, where it fits, is at times dropped and added to its input. */
abstract class Block extends nn.Module {
  readonly useResConnect: boolean;
  block: nn.Sequential;
  stochasticDepth: StochasticDepth;
  readonly outChannels: number;

  constructor(cnf: StageConfig, stochasticDepthProb: number, layers: nn.Module[]) {
    super();
    this.useResConnect = cnf.stride === 1 && cnf.inputChannels === cnf.outChannels;
    this.block = new nn.Sequential(...layers);
    this.stochasticDepth = new StochasticDepth(stochasticDepthProb, 'row');
    this.outChannels = cnf.outChannels;
  }

  override forward(input: Tensor): Tensor {
    const result = this.block.forward(input);
    return this.useResConnect ? this.stochasticDepth.forward(result).add_(input) : result;
  }
}

function checkStride(stride: number): void {
  if (!(stride >= 1 && stride <= 2)) throw rangeError(`stride should be 1 or 2, got ${describe(stride)}`);
}

const mbParameters = named(
  'models.efficientnet.MBConv',
  ['cnf', 'stochasticDepthProb', 'normLayer', 'seLayer'],
  (cnf: StageConfig, stochasticDepthProb: number, normLayer: LayerKind, seLayer: LayerKind = SqueezeExcitation) => ({
    cnf,
    stochasticDepthProb,
    normLayer,
    seLayer,
  }),
);

function mbLayers({ cnf, normLayer, seLayer }: ReturnType<typeof mbParameters>): nn.Module[] {
  const { inputChannels, outChannels, kernel, stride } = cnf;
  checkStride(stride);
  const expanded = StageConfig.adjustChannels(inputChannels, cnf.expandRatio);
  const options = { normLayer, activationLayer: nn.SiLU };
  const layers: nn.Module[] = [];
  if (expanded !== inputChannels) {
    layers.push(new Conv2dNormActivation(inputChannels, expanded, { kernelSize: 1, ...options }));
  }
  const activation = () => new nn.SiLU({ inplace: true });
  layers.push(
    new Conv2dNormActivation(expanded, expanded, { kernelSize: kernel, stride, groups: expanded, ...options }),
    make(seLayer, expanded, Math.max(1, Math.floor(inputChannels / 4)), { activation }),
    new Conv2dNormActivation(expanded, outChannels, { kernelSize: 1, normLayer, activationLayer: null }),
  );
  return layers;
}

/** Widens by 1 by 1, convolves each channel by itself, weighs the channels, narrows. */
export class MBConv extends Block {
  /** @throws RangeError where the stride is neither 1 nor 2. */
  constructor(...args: Parameters<typeof mbParameters>) {
    const read = mbParameters(...args);
    super(read.cnf, read.stochasticDepthProb, mbLayers(read));
  }
}

const fusedParameters = named(
  'models.efficientnet.FusedMBConv',
  ['cnf', 'stochasticDepthProb', 'normLayer'],
  (cnf: StageConfig, stochasticDepthProb: number, normLayer: LayerKind) => ({ cnf, stochasticDepthProb, normLayer }),
);

function fusedLayers({ cnf, normLayer }: ReturnType<typeof fusedParameters>): nn.Module[] {
  const { inputChannels, outChannels, kernel, stride } = cnf;
  checkStride(stride);
  const expanded = StageConfig.adjustChannels(inputChannels, cnf.expandRatio);
  const options = { kernelSize: kernel, stride, normLayer, activationLayer: nn.SiLU };
  if (expanded === inputChannels) return [new Conv2dNormActivation(inputChannels, outChannels, options)];
  return [
    new Conv2dNormActivation(inputChannels, expanded, options),
    new Conv2dNormActivation(expanded, outChannels, { kernelSize: 1, normLayer, activationLayer: null }),
  ];
}

/** Widens with a full convolution in the place of `MBConv`'s first two, and narrows. */
export class FusedMBConv extends Block {
  /** @throws RangeError where the stride is neither 1 nor 2. */
  constructor(...args: Parameters<typeof fusedParameters>) {
    const read = fusedParameters(...args);
    super(read.cnf, read.stochasticDepthProb, fusedLayers(read));
  }
}
