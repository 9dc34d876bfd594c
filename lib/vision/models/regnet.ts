import { describe, typeError } from '../../core/errors.js';
import { nn, type Tensor } from '../../index.js';
import { named } from '../../nn/named.js';
import { type LayerKind, make } from '../layers.js';
import { resetNorm } from './initialize.js';
import { AnyStage, ResBottleneckBlock, SimpleStemIN } from './regnetBlocks.js';
import { BlockParams } from './regnetParams.js';

export { AnyStage, BottleneckTransform, ResBottleneckBlock, SimpleStemIN } from './regnetBlocks.js';
export { BlockParams, type RegNetStage } from './regnetParams.js';

const parameters = named(
  'models.RegNet',
  ['blockParams', 'numClasses', 'stemWidth', 'stemType', 'blockType', 'normLayer', 'activation'],
  (
    blockParams: BlockParams,
    numClasses = 1000,
    stemWidth = 32,
    stemType: LayerKind | null = null,
    blockType: LayerKind | null = null,
    normLayer: LayerKind | null = null,
    activation: LayerKind | null = null,
  ) => ({
    blockParams,
    numClasses,
    stemWidth,
    stemType: stemType ?? SimpleStemIN,
    blockType: blockType ?? ResBottleneckBlock,
    normLayer: normLayer ?? nn.BatchNorm2d,
    activation: activation ?? nn.ReLU,
  }),
);

/** RegNet's constructor options beside the stages. */
export interface RegNetOptions {
  numClasses?: number;
  stemWidth?: number;
  stemType?: LayerKind | null;
  blockType?: LayerKind | null;
  normLayer?: LayerKind | null;
  activation?: LayerKind | null;
}

export interface RegNet {
  /** The last layer, a linear one at first, which any module can take the place of. */
  get fc(): nn.Linear;
  set fc(layer: nn.Module);
}

/**
 * RegNet (https://arxiv.org/abs/2003.13678): images `[N, 3, H, W]` to scores `[N, numClasses]`.
 * @see https://pytorch.org/vision/stable/models/regnet.html
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: a class can't declare a property of two types
export class RegNet extends nn.Module {
  stem: nn.Module;
  trunkOutput: nn.Sequential;
  avgpool: nn.AdaptiveAvgPool2d;

  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { blockParams, numClasses, stemWidth, stemType, blockType, normLayer, activation } = parameters(...args);
    if (!(blockParams instanceof BlockParams)) {
      throw typeError(`blockParams should be models.regnet.BlockParams, got ${describe(blockParams)}`);
    }
    this.stem = make(stemType, 3, stemWidth, normLayer, activation);
    let width = stemWidth;
    const stages = new Map<string, nn.Module>();
    for (const [i, stage] of blockParams.stages().entries()) {
      const { stride, depth, groupWidth, bottleneckMultiplier } = stage;
      const options = { groupWidth, bottleneckMultiplier, seRatio: blockParams.seRatio, stageIndex: i + 1 };
      stages.set(
        `block${i + 1}`,
        new AnyStage(width, stage.width, stride, depth, blockType, normLayer, activation, options),
      );
      width = stage.width;
    }
    this.trunkOutput = new nn.Sequential(stages);
    this.avgpool = new nn.AdaptiveAvgPool2d([1, 1]);
    this.fc = new nn.Linear(width, numClasses);
    initialize(this);
  }

  override forward(x: Tensor): Tensor {
    const features = this.trunkOutput.forward(this.stem.forward(x));
    return this.fc.forward(this.avgpool.forward(features).flatten(1));
  }
}

function initialize(model: nn.Module): void {
  for (const layer of model.modules()) {
    if (layer instanceof nn.Conv2d) {
      const fanOut = layer.kernelSize[0]! * layer.kernelSize[1]! * layer.outChannels;
      nn.init.normal_(layer.weight, { mean: 0, std: Math.sqrt(2 / fanOut) });
    } else if (layer instanceof nn.BatchNorm2d) {
      resetNorm(layer);
    } else if (layer instanceof nn.Linear) {
      nn.init.normal_(layer.weight, { mean: 0, std: 0.01 });
      if (layer.bias) nn.init.zeros_(layer.bias);
    }
  }
}
