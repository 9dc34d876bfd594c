import { rangeError } from '../../core/errors.js';
import { nn, type Tensor } from '../../index.js';
import { named } from '../../nn/named.js';
import { checkLayers } from '../../nn/sizes.js';
import { type LayerKind, make } from '../layers.js';
import { Permute } from '../ops/permute.js';
import { PatchMerging, SwinTransformerBlock } from './swinBlocks.js';

export { ShiftedWindowAttention, ShiftedWindowAttentionV2 } from './swinAttention.js';
export { PatchMerging, PatchMergingV2, SwinTransformerBlock, SwinTransformerBlockV2 } from './swinBlocks.js';

const parameters = named(
  'models.SwinTransformer',
  [
    'patchSize',
    'embedDim',
    'depths',
    'numHeads',
    'windowSize',
    'mlpRatio',
    'dropout',
    'attentionDropout',
    'stochasticDepthProb',
    'numClasses',
    'normLayer',
    'block',
    'downsampleLayer',
  ],
  (
    patchSize: readonly number[],
    embedDim: number,
    depths: readonly number[],
    numHeads: readonly number[],
    windowSize: readonly number[],
    mlpRatio = 4,
    dropout = 0,
    attentionDropout = 0,
    stochasticDepthProb = 0.1,
    numClasses = 1000,
    normLayer: LayerKind | null = null,
    block: LayerKind | null = null,
    downsampleLayer: LayerKind = PatchMerging,
  ) => ({
    ...{ patchSize, embedDim, depths, numHeads, windowSize, mlpRatio, dropout, attentionDropout },
    ...{ stochasticDepthProb, numClasses, downsampleLayer },
    normLayer: normLayer ?? ((n: number) => new nn.LayerNorm(n, { eps: 1e-5 })),
    block: block ?? SwinTransformerBlock,
  }),
);

/** What a `SwinTransformer` takes beside the sizes that its name says. */
export interface SwinTransformerOptions {
  mlpRatio?: number;
  dropout?: number;
  attentionDropout?: number;
  numClasses?: number;
  normLayer?: LayerKind | null;
}

type Configuration = ReturnType<typeof parameters>;

/** A stage's blocks, of which every other one shifts its windows by half. */
function stageOf(configuration: Configuration, index: number, dim: number): nn.Sequential {
  const { depths, numHeads, windowSize, mlpRatio, dropout, attentionDropout, normLayer, block } = configuration;
  const total = depths.reduce((sum, n) => sum + n, 0);
  const before = depths.slice(0, index).reduce((sum, n) => sum + n, 0);
  checkLayers('the number of blocks', depths[index]);
  const blocks = Array.from({ length: depths[index]! }, (_, i) =>
    make(block, dim, numHeads[index]!, {
      windowSize,
      shiftSize: windowSize.map((n) => (i % 2 === 0 ? 0 : Math.floor(n / 2))),
      mlpRatio,
      dropout,
      attentionDropout,
      stochasticDepthProb: (configuration.stochasticDepthProb * (before + i)) / (total - 1),
      normLayer,
    }),
  );
  return new nn.Sequential(...blocks);
}

export interface SwinTransformer {
  /** The last layer, a linear one at first, which any module can take the place of. */
  get head(): nn.Linear;
  set head(layer: nn.Module);
}

/**
 * The Swin transformer (https://arxiv.org/abs/2103.14030, and V2: https://arxiv.org/abs/2111.09883): images
 * `[N, 3, H, W]` to scores `[N, numClasses]`. Attends within windows, on ever fewer places with ever more channels.
 * @see https://pytorch.org/vision/stable/models/swin_transformer.html
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: a class can't declare a property of two types
export class SwinTransformer extends nn.Module {
  readonly numClasses: number;
  features: nn.Sequential;
  norm: nn.Module;
  permute: Permute;
  avgpool: nn.AdaptiveAvgPool2d;
  flatten: nn.Flatten;

  /** @throws RangeError where `depths` are of less than two blocks. */
  constructor(...args: Parameters<typeof parameters>) {
    super();
    const configuration = parameters(...args);
    const { patchSize, embedDim, depths, numClasses, normLayer, downsampleLayer } = configuration;
    if (depths.reduce((sum, depth) => sum + depth, 0) < 2) {
      throw rangeError(`depths should be of two blocks at least, got [${depths}]: their drop probability rises`);
    }
    this.numClasses = numClasses;
    const layers: nn.Module[] = [
      new nn.Sequential(
        new nn.Conv2d(3, embedDim, patchSize.slice(0, 2), { stride: patchSize.slice(0, 2) }),
        new Permute([0, 2, 3, 1]),
        make(normLayer, embedDim),
      ),
    ];
    for (const i of depths.keys()) {
      const dim = embedDim * 2 ** i;
      layers.push(stageOf(configuration, i, dim));
      if (i < depths.length - 1) layers.push(make(downsampleLayer, dim, normLayer));
    }
    this.features = new nn.Sequential(...layers);
    const width = embedDim * 2 ** (depths.length - 1);
    this.norm = make(normLayer, width);
    this.permute = new Permute([0, 3, 1, 2]);
    this.avgpool = new nn.AdaptiveAvgPool2d(1);
    this.flatten = new nn.Flatten(1);
    this.head = new nn.Linear(width, numClasses);
    for (const layer of this.modules()) {
      if (!(layer instanceof nn.Linear)) continue;
      nn.init.truncNormal_(layer.weight, { std: 0.02 });
      if (layer.bias) nn.init.zeros_(layer.bias);
    }
  }

  override forward(x: Tensor): Tensor {
    const features: Tensor = this.norm.forward(this.features.forward(x));
    return this.head.forward(this.flatten.forward(this.avgpool.forward(this.permute.forward(features))));
  }
}
