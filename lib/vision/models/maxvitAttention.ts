import { describe, rangeError } from '../../core/errors.js';
import { einsum, empty, float32, nn, scope, swapaxes, type Tensor } from '../../index.js';
import { named } from '../../nn/named.js';
import { type LayerKind, make } from '../layers.js';
import { StochasticDepth } from '../ops/stochasticDepth.js';
import { type Pair, relativePositionIndex } from './relativePosition.js';

const attentionParameters = named(
  'models.maxvit.RelativePositionalMultiHeadAttention',
  ['featDim', 'headDim', 'maxSeqLen'],
  (featDim: number, headDim: number, maxSeqLen: number) => ({ featDim, headDim, maxSeqLen }),
);

/** Self-attention within each group of `[B, G, P, D]`, with a learned bias for each offset of two places. */
export class RelativePositionalMultiHeadAttention extends nn.Module {
  readonly nHeads: number;
  readonly headDim: number;
  readonly size: number;
  readonly maxSeqLen: number;
  toQkv: nn.Linear;
  readonly scaleFactor: number;
  merge: nn.Linear;
  relativePositionBiasTable: nn.Parameter;
  declare relativePositionIndex: Tensor;

  /** @throws RangeError where `headDim` does not divide `featDim`. */
  constructor(...args: Parameters<typeof attentionParameters>) {
    super();
    const { featDim, headDim, maxSeqLen } = attentionParameters(...args);
    if (featDim % headDim !== 0) throw rangeError(`featDim (${featDim}) must be divisible by headDim (${headDim})`);
    this.nHeads = featDim / headDim;
    this.headDim = headDim;
    this.size = Math.floor(Math.sqrt(maxSeqLen));
    this.maxSeqLen = maxSeqLen;
    this.toQkv = new nn.Linear(featDim, this.nHeads * headDim * 3);
    this.scaleFactor = featDim ** -0.5;
    this.merge = new nn.Linear(headDim * this.nHeads, featDim);
    const offsets = (2 * this.size - 1) ** 2;
    this.relativePositionBiasTable = scope(() => new nn.Parameter(empty([offsets, this.nHeads], { dtype: float32 })));
    this.registerBuffer(
      'relativePositionIndex',
      scope(() => relativePositionIndex([this.size, this.size])),
    );
    nn.init.truncNormal_(this.relativePositionBiasTable, { std: 0.02 });
  }

  /** The bias of each head for each pair of places: `[1, heads, P, P]`. */
  getRelativePositionalBias(): Tensor {
    const { maxSeqLen } = this;
    const biases = this.relativePositionBiasTable.index(this.relativePositionIndex.view(-1));
    return biases.view([maxSeqLen, maxSeqLen, -1]).permute([2, 0, 1]).contiguous().unsqueeze(0);
  }

  override forward(x: Tensor): Tensor {
    const [b, g, p, d] = x.shape as [number, number, number, number];
    const [q, k, v] = this.toQkv
      .forward(x)
      .chunk(3, -1)
      .map((t) => t.reshape([b, g, p, this.nHeads, this.headDim]).permute([0, 1, 3, 2, 4])) as [Tensor, Tensor, Tensor];
    const scores = einsum('B G H I D, B G H J D -> B G H I J', q, k.mul(this.scaleFactor));
    const weights = nn.functional.softmax(scores.add(this.getRelativePositionalBias()), -1);
    const attended = einsum('B G H I J, B G H J D -> B G H I D', weights, v);
    return this.merge.forward(attended.permute([0, 1, 3, 2, 4]).reshape([b, g, p, d]));
  }
}

/** Swaps two dimensions. */
export class SwapAxes extends nn.Module {
  readonly a: number;
  readonly b: number;

  constructor(a: number, b: number) {
    super();
    this.a = a;
    this.b = b;
  }

  override forward(x: Tensor): Tensor {
    return swapaxes(x, this.a, this.b);
  }
}

/** Cuts `[B, C, H, W]` into windows of `p` by `p`: `[B, windows, p * p, C]`. */
export class WindowPartition extends nn.Module {
  override forward(x: Tensor, p: number): Tensor {
    const [b, c, h, w] = x.shape as [number, number, number, number];
    const [rows, columns] = [Math.floor(h / p), Math.floor(w / p)];
    return x
      .reshape([b, c, rows, p, columns, p])
      .permute([0, 2, 4, 3, 5, 1])
      .reshape([b, rows * columns, p * p, c]);
  }
}

/** Puts windows together again: `[B, windows, p * p, C]` to `[B, C, H, W]`. */
export class WindowDepartition extends nn.Module {
  override forward(x: Tensor, p: number, hPartitions: number, wPartitions: number): Tensor {
    const [b, , , c] = x.shape as [number, number, number, number];
    return x
      .reshape([b, hPartitions, wPartitions, p, p, c])
      .permute([0, 5, 1, 3, 2, 4])
      .reshape([b, c, hPartitions * p, wPartitions * p]);
  }
}

const layerParameters = named(
  'models.maxvit.PartitionAttentionLayer',
  [
    'inChannels',
    'headDim',
    'partitionSize',
    'partitionType',
    'gridSize',
    'mlpRatio',
    'activationLayer',
    'normLayer',
    'attentionDropout',
    'mlpDropout',
    'pStochasticDropout',
  ],
  (
    inChannels: number,
    headDim: number,
    partitionSize: number,
    partitionType: 'grid' | 'window',
    gridSize: Pair,
    mlpRatio: number,
    activationLayer: LayerKind,
    normLayer: LayerKind,
    attentionDropout: number,
    mlpDropout: number,
    pStochasticDropout: number,
  ) => ({
    ...{ inChannels, headDim, partitionSize, partitionType, gridSize, mlpRatio, activationLayer, normLayer },
    ...{ attentionDropout, mlpDropout, pStochasticDropout },
  }),
);

/**
 * Attention and a multi-layer perceptron on `[B, C, H, W]`: within windows of neighbouring places, or, of type
 * `'grid'`, among places that are as far apart as a grid of `partitionSize` squared spreads them.
 */
export class PartitionAttentionLayer extends nn.Module {
  readonly nHeads: number;
  readonly headDim: number;
  readonly nPartitions: number;
  readonly partitionType: 'grid' | 'window';
  readonly gridSize: Pair;
  readonly p: number;
  readonly g: number;
  partitionOp: WindowPartition;
  departitionOp: WindowDepartition;
  partitionSwap: nn.Module;
  departitionSwap: nn.Module;
  attnLayer: nn.Sequential;
  mlpLayer: nn.Sequential;
  stochasticDropout: StochasticDepth;

  /** @throws RangeError for an unknown `partitionType`. */
  constructor(...args: Parameters<typeof layerParameters>) {
    super();
    const { inChannels, headDim, partitionSize, partitionType, gridSize, mlpRatio, ...rest } = layerParameters(...args);
    if (partitionType !== 'grid' && partitionType !== 'window') {
      throw rangeError(`partitionType must be either 'grid' or 'window', got ${describe(partitionType)}`);
    }
    this.nHeads = Math.floor(inChannels / headDim);
    this.headDim = headDim;
    this.nPartitions = Math.floor(gridSize[0] / partitionSize);
    this.partitionType = partitionType;
    this.gridSize = gridSize;
    const isGrid = partitionType === 'grid';
    this.p = isGrid ? this.nPartitions : partitionSize;
    this.g = isGrid ? partitionSize : this.nPartitions;
    this.partitionOp = new WindowPartition();
    this.departitionOp = new WindowDepartition();
    this.partitionSwap = isGrid ? new SwapAxes(-2, -3) : new nn.Identity();
    this.departitionSwap = isGrid ? new SwapAxes(-2, -3) : new nn.Identity();
    this.attnLayer = new nn.Sequential(
      make(rest.normLayer, inChannels),
      new RelativePositionalMultiHeadAttention(inChannels, headDim, partitionSize ** 2),
      new nn.Dropout(rest.attentionDropout),
    );
    this.mlpLayer = new nn.Sequential(
      new nn.LayerNorm(inChannels),
      new nn.Linear(inChannels, inChannels * mlpRatio),
      make(rest.activationLayer),
      new nn.Linear(inChannels * mlpRatio, inChannels),
      new nn.Dropout(rest.mlpDropout),
    );
    this.stochasticDropout = new StochasticDepth(rest.pStochasticDropout, 'row');
  }

  /** @throws RangeError where the grid can't be cut into partitions. */
  override forward(input: Tensor): Tensor {
    const { p, gridSize } = this;
    if (gridSize[0] % p !== 0 || gridSize[1] % p !== 0) {
      throw rangeError(`the grid, [${gridSize}], must be divisible by the size of a partition, ${p}`);
    }
    let x: Tensor = this.partitionSwap.forward(this.partitionOp.forward(input, p));
    x = x.add(this.stochasticDropout.forward(this.attnLayer.forward(x)));
    x = x.add(this.stochasticDropout.forward(this.mlpLayer.forward(x)));
    return this.departitionOp.forward(this.departitionSwap.forward(x), p, gridSize[0] / p, gridSize[1] / p);
  }
}
