import { rangeError } from '../../core/errors.js';
import { nn, type Tensor } from '../../index.js';
import { named } from '../../nn/named.js';
import type { LayerKind } from '../layers.js';
import { Conv2dNormActivation } from '../ops/convNormActivation.js';
import { resetNorm } from './initialize.js';
import { halve, MaxVitBlock } from './maxvitBlocks.js';
import type { Pair } from './relativePosition.js';

export {
  PartitionAttentionLayer,
  RelativePositionalMultiHeadAttention,
  SwapAxes,
  WindowDepartition,
  WindowPartition,
} from './maxvitAttention.js';
export { MaxVitBlock, MaxVitLayer, MBConv } from './maxvitBlocks.js';

const parameters = named(
  'models.MaxVit',
  [
    'inputSize',
    'stemChannels',
    'partitionSize',
    'blockChannels',
    'blockLayers',
    'headDim',
    'stochasticDepthProb',
    'normLayer',
    'activationLayer',
    'squeezeRatio',
    'expansionRatio',
    'mlpRatio',
    'mlpDropout',
    'attentionDropout',
    'numClasses',
  ],
  (
    inputSize: Pair,
    stemChannels: number,
    partitionSize: number,
    blockChannels: readonly number[],
    blockLayers: readonly number[],
    headDim: number,
    stochasticDepthProb: number,
    normLayer: LayerKind | null = null,
    activationLayer: LayerKind = nn.GELU,
    squeezeRatio = 0.25,
    expansionRatio = 4,
    mlpRatio = 4,
    mlpDropout = 0,
    attentionDropout = 0,
    numClasses = 1000,
  ) => ({
    ...{ inputSize, stemChannels, blockChannels, blockLayers, stochasticDepthProb, numClasses },
    options: {
      normLayer: normLayer ?? ((n: number) => new nn.BatchNorm2d(n, { eps: 1e-3, momentum: 0.01 })),
      ...{ activationLayer, squeezeRatio, expansionRatio, mlpRatio, mlpDropout, attentionDropout },
      ...{ partitionSize, headDim },
    },
  }),
);

/** What a `MaxVit` takes beside the sizes that its name says. */
export interface MaxVitOptions {
  inputSize?: Pair;
  normLayer?: LayerKind | null;
  activationLayer?: LayerKind;
  squeezeRatio?: number;
  expansionRatio?: number;
  mlpRatio?: number;
  mlpDropout?: number;
  attentionDropout?: number;
  numClasses?: number;
}

/** Throws unless partitions fit what each block works on. */
function checkSizes(inputSize: Pair, blocks: number, partitionSize: number): void {
  let size = halve(inputSize);
  for (let i = 0; i < blocks; i++) {
    size = halve(size);
    if (size.some((n) => n % partitionSize !== 0)) {
      throw rangeError(
        `the input of block ${i}, [${size}], is not divisible by the partition size ${partitionSize}. ` +
          `Change partitionSize or inputSize, which is [${inputSize}].`,
      );
    }
  }
}

/** `count` numbers, evenly spaced from 0 to `last`, to NumPy's last digit. */
function evenly(last: number, count: number): number[] {
  const step = last / (count - 1);
  return Array.from({ length: count }, (_, i) => (i > 0 && i === count - 1 ? last : i === 0 ? 0 : i * step));
}

/**
 * MaxViT (https://arxiv.org/abs/2204.01697): images `[N, 3, ...inputSize]` to scores `[N, numClasses]`. Blocks of
 * `blockLayers` layers and `blockChannels` channels, each of half its input's height and width.
 * @see https://pytorch.org/vision/stable/models/maxvit.html
 */
export class MaxVit extends nn.Module {
  stem: nn.Sequential;
  readonly partitionSize: number;
  blocks: nn.ModuleList<MaxVitBlock>;
  classifier: nn.Sequential;

  /** @throws RangeError where `partitionSize` does not divide what a block works on. */
  constructor(...args: Parameters<typeof parameters>) {
    super();
    const read = parameters(...args);
    const { inputSize, stemChannels, blockChannels, blockLayers, stochasticDepthProb, numClasses, options } = read;
    const { normLayer, activationLayer, partitionSize } = options;
    checkSizes(inputSize, blockChannels.length, partitionSize);
    this.stem = new nn.Sequential(
      new Conv2dNormActivation(3, stemChannels, 3, {
        stride: 2,
        normLayer,
        activationLayer,
        bias: false,
        inplace: null,
      }),
      new Conv2dNormActivation(stemChannels, stemChannels, 3, {
        stride: 1,
        normLayer: null,
        activationLayer: null,
        bias: true,
      }),
    );
    this.partitionSize = partitionSize;
    const probabilities = evenly(
      stochasticDepthProb,
      blockLayers.reduce((sum, n) => sum + n, 0),
    );
    this.blocks = new nn.ModuleList();
    let inputGridSize = halve(inputSize);
    for (const [i, outChannels] of blockChannels.entries()) {
      const nLayers = blockLayers[i]!;
      const inChannels = i === 0 ? stemChannels : blockChannels[i - 1]!;
      const pStochastic = probabilities.splice(0, nLayers);
      const block = new MaxVitBlock({ ...options, inChannels, outChannels, inputGridSize, nLayers, pStochastic });
      this.blocks.append(block);
      inputGridSize = block.gridSize;
    }
    const width = blockChannels.at(-1)!;
    this.classifier = new nn.Sequential(
      new nn.AdaptiveAvgPool2d(1),
      new nn.Flatten(),
      new nn.LayerNorm(width),
      new nn.Linear(width, width),
      new nn.Tanh(),
      new nn.Linear(width, numClasses, { bias: false }),
    );
    initialize(this);
  }

  override forward(x: Tensor): Tensor {
    let output = this.stem.forward(x);
    for (const block of this.blocks) output = block.forward(output);
    return this.classifier.forward(output);
  }
}

function initialize(model: nn.Module): void {
  for (const layer of model.modules()) {
    if (layer instanceof nn.Conv2d || layer instanceof nn.Linear) {
      nn.init.normal_(layer.weight, { std: 0.02 });
      if (layer.bias) nn.init.zeros_(layer.bias);
    } else if (layer instanceof nn.BatchNorm2d) {
      resetNorm(layer);
    }
  }
}
