import { rangeError } from '../../core/errors.js';
import { nn, type Tensor } from '../../index.js';
import { named } from '../../nn/named.js';
import { type LayerKind, make } from '../layers.js';
import { Conv2dNormActivation } from '../ops/convNormActivation.js';
import { SqueezeExcitation } from '../ops/squeezeExcitation.js';
import { StochasticDepth } from '../ops/stochasticDepth.js';
import { PartitionAttentionLayer } from './maxvitAttention.js';
import type { Pair } from './relativePosition.js';

/** What a convolution of kernel 3, stride 2 and padding 1 leaves of a size. */
export function halve([height, width]: Pair): Pair {
  return [Math.floor((height - 1) / 2) + 1, Math.floor((width - 1) / 2) + 1];
}

const convParameters = named(
  'models.maxvit.MBConv',
  [
    'inChannels',
    'outChannels',
    'expansionRatio',
    'squeezeRatio',
    'stride',
    'activationLayer',
    'normLayer',
    'pStochasticDropout',
  ],
  (
    inChannels: number,
    outChannels: number,
    expansionRatio: number,
    squeezeRatio: number,
    stride: number,
    activationLayer: LayerKind,
    normLayer: LayerKind,
    pStochasticDropout = 0,
  ) => ({
    ...{ inChannels, outChannels, expansionRatio, squeezeRatio, stride, activationLayer, normLayer },
    pStochasticDropout,
  }),
);

/** A mobile block: widens, convolves each channel by itself, weighs the channels, narrows. */
export class MBConv extends nn.Module {
  proj: nn.Module;
  stochasticDepth: nn.Module;
  layers: nn.Sequential;

  constructor(...args: Parameters<typeof convParameters>) {
    super();
    const { inChannels, outChannels, expansionRatio, squeezeRatio, stride, ...rest } = convParameters(...args);
    const { activationLayer, normLayer, pStochasticDropout } = rest;
    this.proj =
      stride === 1 && inChannels === outChannels
        ? new nn.Identity()
        : new nn.Sequential(
            ...(stride === 2 ? [new nn.AvgPool2d(3, { stride, padding: 1 })] : []),
            new nn.Conv2d(inChannels, outChannels, 1, { stride: 1, bias: true }),
          );
    const width = Math.trunc(outChannels * expansionRatio);
    const squeezed = Math.trunc(outChannels * squeezeRatio);
    this.stochasticDepth = pStochasticDropout ? new StochasticDepth(pStochasticDropout, 'row') : new nn.Identity();
    const options = { activationLayer, normLayer, inplace: null };
    this.layers = new nn.Sequential({
      pre_norm: make(normLayer, inChannels),
      conv_a: new Conv2dNormActivation(inChannels, width, { kernelSize: 1, stride: 1, padding: 0, ...options }),
      conv_b: new Conv2dNormActivation(width, width, { kernelSize: 3, stride, padding: 1, groups: width, ...options }),
      squeeze_excitation: new SqueezeExcitation(width, squeezed, { activation: nn.SiLU }),
      conv_c: new nn.Conv2d(width, outChannels, 1, { bias: true }),
    });
  }

  override forward(x: Tensor): Tensor {
    const around: Tensor = this.proj.forward(x);
    return around.add(this.stochasticDepth.forward(this.layers.forward(x)));
  }
}

const layerParameters = named(
  'models.maxvit.MaxVitLayer',
  [
    'inChannels',
    'outChannels',
    'squeezeRatio',
    'expansionRatio',
    'stride',
    'normLayer',
    'activationLayer',
    'headDim',
    'mlpRatio',
    'mlpDropout',
    'attentionDropout',
    'pStochasticDropout',
    'partitionSize',
    'gridSize',
  ],
  (
    inChannels: number,
    outChannels: number,
    squeezeRatio: number,
    expansionRatio: number,
    stride: number,
    normLayer: LayerKind,
    activationLayer: LayerKind,
    headDim: number,
    mlpRatio: number,
    mlpDropout: number,
    attentionDropout: number,
    pStochasticDropout: number,
    partitionSize: number,
    gridSize: Pair,
  ) => ({
    mobile: { inChannels, outChannels, squeezeRatio, expansionRatio, stride, activationLayer, pStochasticDropout },
    normLayer,
    attention: {
      ...{ headDim, partitionSize, gridSize, mlpRatio, activationLayer, attentionDropout, mlpDropout },
      pStochasticDropout,
    },
  }),
);

/** A mobile block, attention within windows, and attention across a grid, one after the other. */
export class MaxVitLayer extends nn.Module {
  layers: nn.Sequential;

  constructor(...args: Parameters<typeof layerParameters>) {
    super();
    const { mobile, normLayer, attention } = layerParameters(...args);
    const options = { inChannels: mobile.outChannels, normLayer: nn.LayerNorm, ...attention };
    this.layers = new nn.Sequential({
      MBconv: new MBConv({ ...mobile, normLayer }),
      window_attention: new PartitionAttentionLayer({ partitionType: 'window', ...options }),
      grid_attention: new PartitionAttentionLayer({ partitionType: 'grid', ...options }),
    });
  }

  override forward(x: Tensor): Tensor {
    return this.layers.forward(x);
  }
}

const blockParameters = named(
  'models.maxvit.MaxVitBlock',
  [
    'inChannels',
    'outChannels',
    'squeezeRatio',
    'expansionRatio',
    'normLayer',
    'activationLayer',
    'headDim',
    'mlpRatio',
    'mlpDropout',
    'attentionDropout',
    'partitionSize',
    'inputGridSize',
    'nLayers',
    'pStochastic',
  ],
  (
    inChannels: number,
    outChannels: number,
    squeezeRatio: number,
    expansionRatio: number,
    normLayer: LayerKind,
    activationLayer: LayerKind,
    headDim: number,
    mlpRatio: number,
    mlpDropout: number,
    attentionDropout: number,
    partitionSize: number,
    inputGridSize: Pair,
    nLayers: number,
    pStochastic: readonly number[],
  ) => ({
    ...{ inChannels, inputGridSize, nLayers, pStochastic },
    layer: {
      ...{ outChannels, squeezeRatio, expansionRatio, normLayer, activationLayer, headDim, mlpRatio, mlpDropout },
      ...{ attentionDropout, partitionSize },
    },
  }),
);

/** `nLayers` layers, of which the first one halves height and width. */
export class MaxVitBlock extends nn.Module {
  layers: nn.ModuleList<MaxVitLayer>;
  readonly gridSize: Pair;

  /** @throws RangeError unless there is a drop probability for each layer. */
  constructor(...args: Parameters<typeof blockParameters>) {
    super();
    const { inChannels, inputGridSize, nLayers, pStochastic, layer } = blockParameters(...args);
    if (pStochastic.length !== nLayers) {
      throw rangeError(`pStochastic must have length nLayers=${nLayers}, got [${pStochastic}]`);
    }
    const gridSize = halve(inputGridSize);
    this.gridSize = gridSize;
    this.layers = new nn.ModuleList(
      pStochastic.map(
        (pStochasticDropout, i) =>
          new MaxVitLayer({
            ...layer,
            inChannels: i === 0 ? inChannels : layer.outChannels,
            stride: i === 0 ? 2 : 1,
            gridSize,
            pStochasticDropout,
          }),
      ),
    );
  }

  override forward(x: Tensor): Tensor {
    let output = x;
    for (const layer of this.layers) output = layer.forward(output);
    return output;
  }
}
