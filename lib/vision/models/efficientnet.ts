import { nn, type Tensor } from '../../index.js';
import { named } from '../../nn/named.js';
import { checkLayers } from '../../nn/sizes.js';
import { type LayerKind, make } from '../layers.js';
import { Conv2dNormActivation } from '../ops/convNormActivation.js';
import { StageConfig } from './efficientnetBlocks.js';
import { initializeMobile } from './initialize.js';
import { checkSetting } from './setting.js';

export { FusedMBConv, FusedMBConvConfig, MBConv, MBConvConfig } from './efficientnetBlocks.js';

const parameters = named(
  'models.EfficientNet',
  ['invertedResidualSetting', 'dropout', 'stochasticDepthProb', 'numClasses', 'normLayer', 'lastChannel'],
  (
    invertedResidualSetting: readonly StageConfig[],
    dropout: number,
    stochasticDepthProb = 0.2,
    numClasses = 1000,
    normLayer: LayerKind | null = null,
    lastChannel: number | null = null,
  ) => ({
    setting: invertedResidualSetting,
    dropout,
    stochasticDepthProb,
    numClasses,
    normLayer: normLayer ?? nn.BatchNorm2d,
    lastChannel,
  }),
);

/** The stages' blocks; the later one is, the likelier its branch is dropped, up to `stochasticDepthProb`. */
function stagesOf(setting: readonly StageConfig[], stochasticDepthProb: number, normLayer: LayerKind): nn.Sequential[] {
  const total = setting.reduce((sum, cnf) => sum + cnf.numLayers, 0);
  let block = 0;
  return setting.map((cnf) => {
    const stage: nn.Module[] = [];
    checkLayers('numLayers', cnf.numLayers);
    for (let i = 0; i < cnf.numLayers; i++) {
      const own: StageConfig = Object.assign(Object.create(Object.getPrototypeOf(cnf)), cnf);
      if (i > 0) {
        own.inputChannels = own.outChannels;
        own.stride = 1;
      }
      stage.push(make(own.block, own, (stochasticDepthProb * block) / total, normLayer));
      block++;
    }
    return new nn.Sequential(...stage);
  });
}

/**
 * EfficientNet (https://arxiv.org/abs/1905.11946, and V2: https://arxiv.org/abs/2104.00298): images `[N, 3, H, W]` to
 * scores `[N, numClasses]`. A stage of blocks for each config.
 * @see https://pytorch.org/vision/stable/models/efficientnet.html
 */
export class EfficientNet extends nn.Module {
  features: nn.Sequential;
  avgpool: nn.AdaptiveAvgPool2d;
  classifier: nn.Sequential;

  /** @throws RangeError where there are no configs, TypeError where one is of another kind. */
  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { setting, dropout, stochasticDepthProb, numClasses, normLayer, lastChannel } = parameters(...args);
    checkSetting('invertedResidualSetting', setting, StageConfig, 'MBConvConfig or FusedMBConvConfig');
    const options = { normLayer, activationLayer: nn.SiLU };
    const width = setting.at(-1)!.outChannels;
    const last = lastChannel ?? 4 * width;
    this.features = new nn.Sequential(
      new Conv2dNormActivation(3, setting[0]!.inputChannels, { kernelSize: 3, stride: 2, ...options }),
      ...stagesOf(setting, stochasticDepthProb, normLayer),
      new Conv2dNormActivation(width, last, { kernelSize: 1, ...options }),
    );
    this.avgpool = new nn.AdaptiveAvgPool2d(1);
    this.classifier = new nn.Sequential(new nn.Dropout({ p: dropout, inplace: true }), new nn.Linear(last, numClasses));
    initializeMobile(this, (layer) => {
      const range = 1 / Math.sqrt(layer.outFeatures);
      nn.init.uniform_(layer.weight, -range, range);
    });
  }

  override forward(x: Tensor): Tensor {
    return this.classifier.forward(this.avgpool.forward(this.features.forward(x)).flatten(1));
  }
}
