import { cat, ellipsis, nn, slice, type Tensor } from '../../index.js';
import { named } from '../../nn/named.js';
import { type LayerKind, make } from '../layers.js';
import { MLP } from '../ops/mlp.js';
import { StochasticDepth } from '../ops/stochasticDepth.js';
import { initializeMlp } from './initialize.js';
import { ShiftedWindowAttention, ShiftedWindowAttentionV2 } from './swinAttention.js';

const F = nn.functional;

const mergingParameters = named(
  'models.swinTransformer.PatchMerging',
  ['dim', 'normLayer'],
  (dim: number, normLayer: LayerKind = nn.LayerNorm) => ({ dim, normLayer }),
);

/** `[..., H, W, C]`, each two by two places put into one: `[..., H / 2, W / 2, 4 * C]`, odd sizes padded. */
function mergePatches(x: Tensor): Tensor {
  const [height, width] = x.shape.slice(-3) as [number, number, number];
  const padded = F.pad(x, [0, 0, 0, width % 2, 0, height % 2]);
  const every = (row: number, column: number) =>
    padded.index(ellipsis, slice(row, null, 2), slice(column, null, 2), slice(null, null));
  return cat([every(0, 0), every(1, 0), every(0, 1), every(1, 1)], -1);
}

/** Halves height and width of `[..., H, W, dim]` and doubles the channels. */
export class PatchMerging extends nn.Module {
  readonly dim: number;
  reduction: nn.Linear;
  norm: nn.Module;

  constructor(...args: Parameters<typeof mergingParameters>) {
    super();
    const { dim, normLayer } = mergingParameters(...args);
    this.dim = dim;
    this.reduction = new nn.Linear(4 * dim, 2 * dim, { bias: false });
    this.norm = make(normLayer, 4 * dim);
  }

  override forward(x: Tensor): Tensor {
    return this.reduction.forward(this.norm.forward(mergePatches(x)));
  }
}

/** The same, normalized after the reduction. */
export class PatchMergingV2 extends nn.Module {
  readonly dim: number;
  reduction: nn.Linear;
  norm: nn.Module;

  constructor(...args: Parameters<typeof mergingParameters>) {
    super();
    const { dim, normLayer } = mergingParameters(...args);
    this.dim = dim;
    this.reduction = new nn.Linear(4 * dim, 2 * dim, { bias: false });
    this.norm = make(normLayer, 2 * dim);
  }

  override forward(x: Tensor): Tensor {
    return this.norm.forward(this.reduction.forward(mergePatches(x)));
  }
}

const parametersOf = (name: string, attention: LayerKind) =>
  named(
    name,
    [
      'dim',
      'numHeads',
      'windowSize',
      'shiftSize',
      'mlpRatio',
      'dropout',
      'attentionDropout',
      'stochasticDepthProb',
      'normLayer',
      'attnLayer',
    ],
    (
      dim: number,
      numHeads: number,
      windowSize: readonly number[],
      shiftSize: readonly number[],
      mlpRatio = 4,
      dropout = 0,
      attentionDropout = 0,
      stochasticDepthProb = 0,
      normLayer: LayerKind = nn.LayerNorm,
      attnLayer: LayerKind = attention,
    ) => ({
      ...{ dim, numHeads, windowSize, shiftSize, mlpRatio, dropout, attentionDropout, stochasticDepthProb },
      ...{ normLayer, attnLayer },
    }),
  );

const parameters = parametersOf('models.swinTransformer.SwinTransformerBlock', ShiftedWindowAttention);
const parametersV2 = parametersOf('models.swinTransformer.SwinTransformerBlockV2', ShiftedWindowAttentionV2);

/** Attention within windows and a multi-layer perceptron, each added to its input, of which it gets normalized values. */
export class SwinTransformerBlock extends nn.Module {
  norm1: nn.Module;
  attn: nn.Module;
  stochasticDepth: StochasticDepth;
  norm2: nn.Module;
  mlp: MLP;

  constructor(...args: Parameters<typeof parameters>) {
    super();
    const { dim, numHeads, windowSize, shiftSize, mlpRatio, normLayer, attnLayer, ...rest } = parameters(...args);
    const { dropout, attentionDropout, stochasticDepthProb } = rest;
    this.norm1 = make(normLayer, dim);
    this.attn = make(attnLayer, dim, windowSize, shiftSize, numHeads, { attentionDropout, dropout });
    this.stochasticDepth = new StochasticDepth(stochasticDepthProb, 'row');
    this.norm2 = make(normLayer, dim);
    this.mlp = new MLP(dim, [Math.trunc(dim * mlpRatio), dim], { activationLayer: nn.GELU, inplace: null, dropout });
    initializeMlp(this.mlp);
  }

  override forward(x: Tensor): Tensor {
    const attended = x.add(this.stochasticDepth.forward(this.attn.forward(this.norm1.forward(x))));
    return attended.add(this.stochasticDepth.forward(this.mlp.forward(this.norm2.forward(attended))));
  }
}

/** The same with `ShiftedWindowAttentionV2`, normalized after each branch instead of before. */
export class SwinTransformerBlockV2 extends SwinTransformerBlock {
  constructor(...args: Parameters<typeof parametersV2>) {
    super(parametersV2(...args));
  }

  override forward(x: Tensor): Tensor {
    const attended = x.add(this.stochasticDepth.forward(this.norm1.forward(this.attn.forward(x))));
    return attended.add(this.stochasticDepth.forward(this.norm2.forward(this.mlp.forward(attended))));
  }
}
