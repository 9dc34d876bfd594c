import { describe, rangeError } from '../../core/errors.js';
import { nn, type Tensor } from '../../index.js';
import { named } from '../../nn/named.js';
import { checkLayers } from '../../nn/sizes.js';
import { type LayerKind, make } from '../layers.js';
import { Conv2dNormActivation } from '../ops/convNormActivation.js';
import { makeDivisible, roundHalfEven } from './channels.js';
import { initializeMobile } from './initialize.js';

const blockParameters = named(
  'models.mobilenetv2.InvertedResidual',
  ['inp', 'oup', 'stride', 'expandRatio', 'normLayer'],
  (inp: number, oup: number, stride: number, expandRatio: number, normLayer: LayerKind | null = null) => ({
    inp,
    oup,
    stride,
    expandRatio,
    normLayer: normLayer ?? nn.BatchNorm2d,
  }),
);

/** MobileNetV2's block: widens by 1 by 1, convolves each channel by itself, narrows; added to its input where it fits. */
export class InvertedResidual extends nn.Module {
  readonly stride: number;
  readonly useResConnect: boolean;
  readonly outChannels: number;
  conv: nn.Sequential;

  /** @throws RangeError where `stride` is neither 1 nor 2. */
  constructor(...args: Parameters<typeof blockParameters>) {
    super();
    const { inp, oup, stride, expandRatio, normLayer } = blockParameters(...args);
    if (stride !== 1 && stride !== 2) throw rangeError(`stride should be 1 or 2 instead of ${describe(stride)}`);
    const hidden = roundHalfEven(inp * expandRatio);
    const options = { normLayer, activationLayer: nn.ReLU6 };
    this.stride = stride;
    this.useResConnect = stride === 1 && inp === oup;
    this.outChannels = oup;
    this.conv = new nn.Sequential(
      ...(expandRatio === 1 ? [] : [new Conv2dNormActivation(inp, hidden, { kernelSize: 1, ...options })]),
      new Conv2dNormActivation(hidden, hidden, { stride, groups: hidden, ...options }),
      new nn.Conv2d(hidden, oup, 1, 1, 0, { bias: false }),
      make(normLayer, oup),
    );
  }

  override forward(x: Tensor): Tensor {
    const result = this.conv.forward(x);
    return this.useResConnect ? x.add(result) : result;
  }
}

/** Of each group of blocks: the factor that they widen by, their channels, how many there are, the first one's stride. */
const SETTING: readonly number[][] = [
  [1, 16, 1, 1],
  [6, 24, 2, 2],
  [6, 32, 3, 2],
  [6, 64, 4, 2],
  [6, 96, 3, 1],
  [6, 160, 3, 2],
  [6, 320, 1, 1],
];

const parameters = named(
  'models.MobileNetV2',
  ['numClasses', 'widthMult', 'invertedResidualSetting', 'roundNearest', 'block', 'normLayer', 'dropout'],
  (
    numClasses = 1000,
    widthMult = 1,
    invertedResidualSetting: readonly number[][] | null = null,
    roundNearest = 8,
    block: LayerKind | null = null,
    normLayer: LayerKind | null = null,
    dropout = 0.2,
  ) => ({
    numClasses,
    widthMult,
    setting: invertedResidualSetting ?? SETTING,
    roundNearest,
    block: block ?? InvertedResidual,
    normLayer: normLayer ?? nn.BatchNorm2d,
    dropout,
  }),
);

/**
 * MobileNetV2 (https://arxiv.org/abs/1801.04381): images `[N, 3, H, W]` to scores `[N, numClasses]`. `widthMult` scales
 * all channels, rounded to multiples of `roundNearest`.
 * @see https://pytorch.org/vision/stable/models/mobilenetv2.html
 */
export class MobileNetV2 extends nn.Module {
  readonly lastChannel: number;
  features: nn.Sequential;
  classifier: nn.Sequential;

  /** @throws RangeError where `invertedResidualSetting` does not consist of four numbers a group. */
  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { numClasses, widthMult, setting, roundNearest, block, normLayer, dropout } = parameters(...args);
    if (setting[0]?.length !== 4) {
      throw rangeError(
        `invertedResidualSetting should be a list of [expand ratio, channels, blocks, stride], got ${JSON.stringify(setting)}`,
      );
    }
    const options = { normLayer, activationLayer: nn.ReLU6 };
    let width = makeDivisible(32 * widthMult, roundNearest);
    this.lastChannel = makeDivisible(1280 * Math.max(1, widthMult), roundNearest);
    const features: nn.Module[] = [new Conv2dNormActivation(3, width, { stride: 2, ...options })];
    for (const [expandRatio, channels, count, firstStride] of setting as [number, number, number, number][]) {
      const next = makeDivisible(channels * widthMult, roundNearest);
      checkLayers('the number of blocks', count);
      for (let i = 0; i < count; i++) {
        features.push(make(block, width, next, i === 0 ? firstStride : 1, { expandRatio, normLayer }));
        width = next;
      }
    }
    features.push(new Conv2dNormActivation(width, this.lastChannel, { kernelSize: 1, ...options }));
    this.features = new nn.Sequential(...features);
    this.classifier = new nn.Sequential(new nn.Dropout(dropout), new nn.Linear(this.lastChannel, numClasses));
    initializeMobile(this, (layer) => nn.init.normal_(layer.weight, 0, 0.01));
  }

  override forward(x: Tensor): Tensor {
    const features = this.features.forward(x);
    return this.classifier.forward(nn.functional.adaptiveAvgPool2d(features, [1, 1]).flatten(1));
  }
}
