import { rangeError } from '../../core/errors.js';
import { nn, ones, scope, type Tensor } from '../../index.js';
import { named } from '../../nn/named.js';
import { checkLayers } from '../../nn/sizes.js';
import { text } from '../../nn/text.js';
import { type LayerKind, make } from '../layers.js';
import { Conv2dNormActivation } from '../ops/convNormActivation.js';
import { LayerNorm2d } from '../ops/layerNorm2d.js';
import { Permute } from '../ops/permute.js';
import { StochasticDepth } from '../ops/stochasticDepth.js';
import { checkSetting } from './setting.js';

export { LayerNorm2d };

const blockParameters = named(
  'models.convnext.CNBlock',
  ['dim', 'layerScale', 'stochasticDepthProb', 'normLayer'],
  (dim: number, layerScale: number, stochasticDepthProb: number, normLayer: LayerKind | null = null) => ({
    dim,
    layerScale,
    stochasticDepthProb,
    normLayer: normLayer ?? ((n: number) => new nn.LayerNorm(n, { eps: 1e-6 })),
  }),
);

/** ConvNeXt's block: a 7 by 7 convolution of each channel by itself, then two linear layers at every place. */
export class CNBlock extends nn.Module {
  layerScale: nn.Parameter;
  block: nn.Sequential;
  stochasticDepth: StochasticDepth;

  constructor(...args: Parameters<typeof blockParameters>) {
    super();
    const { dim, layerScale, stochasticDepthProb, normLayer } = blockParameters(...args);
    this.block = new nn.Sequential(
      new nn.Conv2d(dim, dim, 7, { padding: 3, groups: dim, bias: true }),
      new Permute([0, 2, 3, 1]),
      make(normLayer, dim),
      new nn.Linear(dim, 4 * dim),
      new nn.GELU(),
      new nn.Linear(4 * dim, dim),
      new Permute([0, 3, 1, 2]),
    );
    this.layerScale = scope(() => new nn.Parameter(ones([dim, 1, 1]).mul(layerScale)));
    this.stochasticDepth = new StochasticDepth(stochasticDepthProb, 'row');
  }

  override forward(input: Tensor): Tensor {
    const result = this.layerScale.mul(this.block.forward(input));
    return this.stochasticDepth.forward(result).add_(input);
  }
}

const configParameters = named(
  'models.convnext.CNBlockConfig',
  ['inputChannels', 'outChannels', 'numLayers'],
  (inputChannels: number, outChannels: number | null, numLayers: number) => ({ inputChannels, outChannels, numLayers }),
);

/** A stage of ConvNeXt: its channels, those that it is sampled down to (null for the last), how many blocks it has. */
export class CNBlockConfig {
  inputChannels: number;
  outChannels: number | null;
  numLayers: number;

  constructor(...args: Parameters<typeof configParameters>) {
    const { inputChannels, outChannels, numLayers } = configParameters(...args);
    this.inputChannels = inputChannels;
    this.outChannels = outChannels;
    this.numLayers = numLayers;
  }

  toString(): string {
    const { inputChannels, outChannels, numLayers } = this;
    return `CNBlockConfig(input_channels=${inputChannels}, out_channels=${text(outChannels)}, num_layers=${numLayers})`;
  }
}

const parameters = named(
  'models.ConvNeXt',
  ['blockSetting', 'stochasticDepthProb', 'layerScale', 'numClasses', 'block', 'normLayer'],
  (
    blockSetting: readonly CNBlockConfig[],
    stochasticDepthProb = 0,
    layerScale = 1e-6,
    numClasses = 1000,
    block: LayerKind | null = null,
    normLayer: LayerKind | null = null,
  ) => ({
    setting: blockSetting,
    stochasticDepthProb,
    layerScale,
    numClasses,
    block: block ?? CNBlock,
    normLayer: normLayer ?? ((n: number) => new LayerNorm2d(n, { eps: 1e-6 })),
  }),
);

/** What a `ConvNeXt` takes beside its stages. */
export interface ConvNeXtOptions {
  stochasticDepthProb?: number;
  layerScale?: number;
  numClasses?: number;
  block?: LayerKind | null;
  normLayer?: LayerKind | null;
}

/**
 * ConvNeXt (https://arxiv.org/abs/2201.03545): images `[N, 3, H, W]` to scores `[N, numClasses]`. `layerScale` is what
 * each block's branch is scaled by at first.
 * @see https://pytorch.org/vision/stable/models/convnext.html
 */
export class ConvNeXt extends nn.Module {
  features: nn.Sequential;
  avgpool: nn.AdaptiveAvgPool2d;
  classifier: nn.Sequential;

  /** @throws RangeError where there are less than two blocks, TypeError where one is no `CNBlockConfig`. */
  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { setting, stochasticDepthProb, layerScale, numClasses, block, normLayer } = parameters(...args);
    checkSetting('blockSetting', setting, CNBlockConfig);
    const options = { kernelSize: 4, stride: 4, padding: 0, normLayer, activationLayer: null, bias: true };
    const layers: nn.Module[] = [new Conv2dNormActivation(3, setting[0]!.inputChannels, options)];
    const total = setting.reduce((sum, cnf) => sum + cnf.numLayers, 0);
    if (total < 2)
      throw rangeError(`blockSetting should be of two blocks at least, got ${total}: their drop probability rises`);
    let place = 0;
    for (const { inputChannels, outChannels, numLayers } of setting as CNBlockConfig[]) {
      const stage: nn.Module[] = [];
      checkLayers('numLayers', numLayers);
      for (let i = 0; i < numLayers; i++) {
        stage.push(make(block, inputChannels, layerScale, (stochasticDepthProb * place) / (total - 1)));
        place++;
      }
      layers.push(new nn.Sequential(...stage));
      if (outChannels === null) continue;
      layers.push(
        new nn.Sequential(make(normLayer, inputChannels), new nn.Conv2d(inputChannels, outChannels, 2, { stride: 2 })),
      );
    }
    this.features = new nn.Sequential(...layers);
    this.avgpool = new nn.AdaptiveAvgPool2d(1);
    const last: CNBlockConfig = setting.at(-1)!;
    const width = last.outChannels ?? last.inputChannels;
    this.classifier = new nn.Sequential(make(normLayer, width), new nn.Flatten(1), new nn.Linear(width, numClasses));
    for (const layer of this.modules()) {
      if (!(layer instanceof nn.Conv2d || layer instanceof nn.Linear)) continue;
      nn.init.truncNormal_(layer.weight, { std: 0.02 });
      if (layer.bias) nn.init.zeros_(layer.bias);
    }
  }

  override forward(x: Tensor): Tensor {
    return this.classifier.forward(this.avgpool.forward(this.features.forward(x)));
  }
}
