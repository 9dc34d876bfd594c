import { describe, rangeError } from '../../core/errors.js';
import { nn, type Tensor } from '../../index.js';
import { named } from '../../nn/named.js';
import { type LayerKind, make } from '../layers.js';
import { Conv2dNormActivation } from '../ops/convNormActivation.js';
import { SqueezeExcitation } from '../ops/squeezeExcitation.js';
import { makeDivisible } from './channels.js';
import { initializeMobile } from './initialize.js';
import { checkSetting } from './setting.js';

const configParameters = named(
  'models.mobilenetv3.InvertedResidualConfig',
  [
    'inputChannels',
    'kernel',
    'expandedChannels',
    'outChannels',
    'useSe',
    'activation',
    'stride',
    'dilation',
    'widthMult',
  ],
  (
    inputChannels: number,
    kernel: number,
    expandedChannels: number,
    outChannels: number,
    useSe: boolean,
    activation: 'HS' | 'RE',
    stride: number,
    dilation: number,
    widthMult: number,
  ) => ({ inputChannels, kernel, expandedChannels, outChannels, useSe, activation, stride, dilation, widthMult }),
);

/** How one of MobileNetV3's blocks is made; `activation` is `'HS'` for hard swish, else `'RE'`. */
export class InvertedResidualConfig {
  inputChannels: number;
  kernel: number;
  expandedChannels: number;
  outChannels: number;
  useSe: boolean;
  useHs: boolean;
  stride: number;
  dilation: number;

  constructor(...args: Parameters<typeof configParameters>) {
    const { widthMult, activation, ...rest } = configParameters(...args);
    this.inputChannels = InvertedResidualConfig.adjustChannels(rest.inputChannels, widthMult);
    this.kernel = rest.kernel;
    this.expandedChannels = InvertedResidualConfig.adjustChannels(rest.expandedChannels, widthMult);
    this.outChannels = InvertedResidualConfig.adjustChannels(rest.outChannels, widthMult);
    this.useSe = rest.useSe;
    this.useHs = activation === 'HS';
    this.stride = rest.stride;
    this.dilation = rest.dilation;
  }

  /** `channels` times `widthMult`, as a multiple of 8. */
  static adjustChannels(channels: number, widthMult: number): number {
    return makeDivisible(channels * widthMult, 8);
  }
}

const hardSqueezeExcitation = (inputChannels: number, squeezeChannels: number) =>
  new SqueezeExcitation(inputChannels, squeezeChannels, { scaleActivation: nn.Hardsigmoid });

const blockParameters = named(
  'models.mobilenetv3.InvertedResidual',
  ['cnf', 'normLayer', 'seLayer'],
  (cnf: InvertedResidualConfig, normLayer: LayerKind, seLayer: LayerKind = hardSqueezeExcitation) => ({
    cnf,
    normLayer,
    seLayer,
  }),
);

/** MobileNetV3's block: widens, convolves each channel by itself, weighs the channels, narrows. */
export class InvertedResidual extends nn.Module {
  readonly useResConnect: boolean;
  readonly outChannels: number;
  block: nn.Sequential;

  /** @throws RangeError where the stride is neither 1 nor 2. */
  constructor(...args: Parameters<typeof blockParameters>) {
    super();
    const { cnf, normLayer, seLayer } = blockParameters(...args);
    const { inputChannels, expandedChannels, outChannels, dilation } = cnf;
    if (!(cnf.stride >= 1 && cnf.stride <= 2)) throw rangeError(`stride should be 1 or 2, got ${describe(cnf.stride)}`);
    const options = { normLayer, activationLayer: cnf.useHs ? nn.Hardswish : nn.ReLU };
    const layers: nn.Module[] = [];
    if (expandedChannels !== inputChannels) {
      layers.push(new Conv2dNormActivation(inputChannels, expandedChannels, { kernelSize: 1, ...options }));
    }
    const stride = dilation > 1 ? 1 : cnf.stride;
    layers.push(
      new Conv2dNormActivation(expandedChannels, expandedChannels, {
        kernelSize: cnf.kernel,
        stride,
        dilation,
        groups: expandedChannels,
        ...options,
      }),
    );
    if (cnf.useSe) {
      layers.push(make(seLayer, expandedChannels, makeDivisible(Math.floor(expandedChannels / 4), 8)));
    }
    layers.push(
      new Conv2dNormActivation(expandedChannels, outChannels, { kernelSize: 1, normLayer, activationLayer: null }),
    );
    this.useResConnect = cnf.stride === 1 && inputChannels === outChannels;
    this.outChannels = outChannels;
    this.block = new nn.Sequential(...layers);
  }

  override forward(input: Tensor): Tensor {
    const result = this.block.forward(input);
    return this.useResConnect ? result.add_(input) : result;
  }
}

const parameters = named(
  'models.MobileNetV3',
  ['invertedResidualSetting', 'lastChannel', 'numClasses', 'block', 'normLayer', 'dropout'],
  (
    invertedResidualSetting: readonly InvertedResidualConfig[],
    lastChannel: number,
    numClasses = 1000,
    block: LayerKind | null = null,
    normLayer: LayerKind | null = null,
    dropout = 0.2,
  ) => ({
    setting: invertedResidualSetting,
    lastChannel,
    numClasses,
    block: block ?? InvertedResidual,
    normLayer: normLayer ?? ((channels: number) => new nn.BatchNorm2d(channels, { eps: 1e-3, momentum: 0.01 })),
    dropout,
  }),
);

/**
 * MobileNetV3 (https://arxiv.org/abs/1905.02244): images `[N, 3, H, W]` to scores `[N, numClasses]`. A block for each
 * config; the classifier is `lastChannel` wide.
 * @see https://pytorch.org/vision/stable/models/mobilenetv3.html
 */
export class MobileNetV3 extends nn.Module {
  features: nn.Sequential;
  avgpool: nn.AdaptiveAvgPool2d;
  classifier: nn.Sequential;

  /** @throws RangeError where there are no configs, TypeError where one is no `InvertedResidualConfig`. */
  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { setting, lastChannel, numClasses, block, normLayer, dropout } = parameters(...args);
    checkSetting('invertedResidualSetting', setting, InvertedResidualConfig);
    const activationLayer = nn.Hardswish;
    const width = setting.at(-1)!.outChannels;
    this.features = new nn.Sequential(
      new Conv2dNormActivation(3, setting[0]!.inputChannels, { kernelSize: 3, stride: 2, normLayer, activationLayer }),
      ...setting.map((cnf) => make(block, cnf, normLayer)),
      new Conv2dNormActivation(width, 6 * width, { kernelSize: 1, normLayer, activationLayer }),
    );
    this.avgpool = new nn.AdaptiveAvgPool2d(1);
    this.classifier = new nn.Sequential(
      new nn.Linear(6 * width, lastChannel),
      new nn.Hardswish({ inplace: true }),
      new nn.Dropout({ p: dropout, inplace: true }),
      new nn.Linear(lastChannel, numClasses),
    );
    initializeMobile(this, (layer) => nn.init.normal_(layer.weight, 0, 0.01));
  }

  override forward(x: Tensor): Tensor {
    return this.classifier.forward(this.avgpool.forward(this.features.forward(x)).flatten(1));
  }
}
