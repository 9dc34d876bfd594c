import * as torch from '../../torch.js';
import { nn, type Tensor } from '../../torch.js';
import { activation } from '../activations.js';
import { attend, encodedKeys, mergeHeads, splitHeads } from '../attention.js';
import type { DynamicCache } from '../cache.js';
import { RMSNorm } from '../norm.js';
import { relativeBuckets } from './buckets.js';
import type { T5Config } from './config.js';

export class T5LayerNorm extends RMSNorm {
  override extraRepr(): string {
    return '';
  }
}

export class T5DenseActDense extends nn.Module {
  wi: nn.Linear;
  wo: nn.Linear;
  dropout: nn.Dropout;
  act: nn.Module;

  constructor({ dModel, dFf, dropoutRate, denseActFn }: T5Config) {
    super();
    this.wi = new nn.Linear(dModel, dFf, { bias: false });
    this.wo = new nn.Linear(dFf, dModel, { bias: false });
    this.dropout = new nn.Dropout(dropoutRate);
    this.act = activation(denseActFn);
  }

  override forward(input: Tensor): Tensor {
    const states = this.dropout.forward(this.act.forward(this.wi.forward(input)));
    return this.wo.forward(states.to({ dtype: this.wo.weight.dtype }));
  }
}

export class T5DenseGatedActDense extends nn.Module {
  wi_0: nn.Linear;
  wi_1: nn.Linear;
  wo: nn.Linear;
  dropout: nn.Dropout;
  act: nn.Module;

  constructor({ dModel, dFf, dropoutRate, denseActFn }: T5Config) {
    super();
    this.wi_0 = new nn.Linear(dModel, dFf, { bias: false });
    this.wi_1 = new nn.Linear(dModel, dFf, { bias: false });
    this.wo = new nn.Linear(dFf, dModel, { bias: false });
    this.dropout = new nn.Dropout(dropoutRate);
    this.act = activation(denseActFn);
  }

  override forward(input: Tensor): Tensor {
    const gate: Tensor = this.act.forward(this.wi_0.forward(input));
    const states = this.dropout.forward(gate.mul(this.wi_1.forward(input)));
    return this.wo.forward(states.to({ dtype: this.wo.weight.dtype }));
  }
}

class T5LayerFF extends nn.Module {
  DenseReluDense: T5DenseActDense | T5DenseGatedActDense;
  layerNorm: T5LayerNorm;
  dropout: nn.Dropout;

  constructor(config: T5Config) {
    super();
    this.DenseReluDense = config.isGatedAct ? new T5DenseGatedActDense(config) : new T5DenseActDense(config);
    this.layerNorm = new T5LayerNorm(config.dModel, config.layerNormEpsilon);
    this.dropout = new nn.Dropout(config.dropoutRate);
  }

  override forward(input: Tensor): Tensor {
    return input.add(this.dropout.forward(this.DenseReluDense.forward(this.layerNorm.forward(input))));
  }
}

/** What one kind of attention shares between the layers of a call. */
export interface AttentionState {
  mask: Tensor | null;
  cache: DynamicCache | null;
  eager: boolean;
  attentions: Tensor[] | null;
  /** The first layer's, which all others use too. */
  positionBias: Tensor | null;
}

/** Attention whose scores get a bias by the distance of positions, and aren't scaled. */
export class T5Attention extends nn.Module {
  q: nn.Linear;
  k: nn.Linear;
  v: nn.Linear;
  o: nn.Linear;
  relativeAttentionBias: nn.Embedding | null;
  readonly config: T5Config;
  readonly layerIdx: number;
  readonly isCausal: boolean;

  constructor(config: T5Config, layerIdx: number, { hasBias = false, isCausal = false } = {}) {
    super();
    const { dModel, dKv, numHeads } = config;
    this.config = config;
    this.layerIdx = layerIdx;
    this.isCausal = isCausal;
    this.q = new nn.Linear(dModel, numHeads * dKv, { bias: false });
    this.k = new nn.Linear(dModel, numHeads * dKv, { bias: false });
    this.v = new nn.Linear(dModel, numHeads * dKv, { bias: false });
    this.o = new nn.Linear(numHeads * dKv, dModel, { bias: false });
    this.relativeAttentionBias = hasBias ? new nn.Embedding(config.relativeAttentionNumBuckets, numHeads) : null;
  }

  /** The bias of scores, `[1, heads, queries, keys]`; `past` positions came before the queries. */
  computeBias(queries: number, keys: number, past: number): Tensor {
    const { weight } = this.relativeAttentionBias!;
    const { relativeAttentionNumBuckets, relativeAttentionMaxDistance, isDecoder } = this.config;
    const positions = torch.arange(queries, { device: weight.device }).unsqueeze(1).add(past);
    const distances = torch.arange(keys, { device: weight.device }).unsqueeze(0).sub(positions);
    const buckets = relativeBuckets(distances, !isDecoder, relativeAttentionNumBuckets, relativeAttentionMaxDistance);
    return this.relativeAttentionBias!.forward(buckets).permute([2, 0, 1]).unsqueeze(0);
  }

  /** Attention of `input` to itself, or to `encoded`, whose keys and values a cache keeps. */
  override forward(input: Tensor, encoded: Tensor | null, state: AttentionState): Tensor {
    const { dKv, numHeads, dropoutRate } = this.config;
    const { cache, eager, mask } = state;
    const past = cache?.getSeqLength(this.layerIdx) ?? 0;
    const query = splitHeads(this.q.forward(input), dKv);
    const project = (states: Tensor): [Tensor, Tensor] => [
      splitHeads(this.k.forward(states), dKv),
      splitHeads(this.v.forward(states), dKv),
    ];
    let [key, value] = encoded ? encodedKeys(cache, this.layerIdx, () => project(encoded)) : project(input);
    if (cache && !encoded) [key, value] = cache.update(key, value, this.layerIdx);

    const [queries, keys] = [input.shape[1]!, key.shape[2]!];
    state.positionBias ??= this.relativeAttentionBias
      ? this.computeBias(queries, keys, past)
      : torch.zeros([1, numHeads, queries, keys], { dtype: query.dtype, device: query.device });
    const { positionBias } = state;
    const dropout = this.training ? dropoutRate : 0;
    const { isCausal } = this;
    const [output, weights] = attend(query, key, value, { mask, scaling: 1, dropout, isCausal, eager, positionBias });
    if (weights) state.attentions?.push(weights);
    return this.o.forward(mergeHeads(output));
  }
}

class T5LayerSelfAttention extends nn.Module {
  SelfAttention: T5Attention;
  layerNorm: T5LayerNorm;
  dropout: nn.Dropout;

  constructor(config: T5Config, layerIdx: number) {
    super();
    this.SelfAttention = new T5Attention(config, layerIdx, { hasBias: layerIdx === 0, isCausal: config.isDecoder });
    this.layerNorm = new T5LayerNorm(config.dModel, config.layerNormEpsilon);
    this.dropout = new nn.Dropout(config.dropoutRate);
  }

  override forward(input: Tensor, state: AttentionState): Tensor {
    return input.add(this.dropout.forward(this.SelfAttention.forward(this.layerNorm.forward(input), null, state)));
  }
}

class T5LayerCrossAttention extends nn.Module {
  EncDecAttention: T5Attention;
  layerNorm: T5LayerNorm;
  dropout: nn.Dropout;

  constructor(config: T5Config, layerIdx: number) {
    super();
    this.EncDecAttention = new T5Attention(config, layerIdx);
    this.layerNorm = new T5LayerNorm(config.dModel, config.layerNormEpsilon);
    this.dropout = new nn.Dropout(config.dropoutRate);
  }

  override forward(input: Tensor, encoded: Tensor, state: AttentionState): Tensor {
    return input.add(this.dropout.forward(this.EncDecAttention.forward(this.layerNorm.forward(input), encoded, state)));
  }
}

/** Keeps float16 away from infinity. */
function clampHalf(states: Tensor): Tensor {
  if (states.dtype !== torch.float16) return states;
  const { max } = torch.finfo(states.dtype);
  const limit = torch.isinf(states).any().item() ? max - 1000 : max;
  return torch.clamp(states, -limit, limit);
}

/** Attention to what came before, in a decoder attention to the encoder's output, and a feed-forward layer. */
export class T5Block extends nn.Module {
  layer: nn.ModuleList;
  readonly isDecoder: boolean;

  constructor(config: T5Config, layerIdx: number) {
    super();
    this.isDecoder = config.isDecoder;
    const cross = config.isDecoder ? [new T5LayerCrossAttention(config, layerIdx)] : [];
    this.layer = new nn.ModuleList<nn.Module>([
      new T5LayerSelfAttention(config, layerIdx),
      ...cross,
      new T5LayerFF(config),
    ]);
  }

  override forward(input: Tensor, self: AttentionState, encoded: Tensor | null, cross: AttentionState): Tensor {
    const attended: Tensor = this.layer.get(0).forward(input, self);
    let states = clampHalf(attended);
    if (this.isDecoder && encoded) states = clampHalf(this.layer.get(1).forward(states, encoded, cross));
    return clampHalf(this.layer.get(-1).forward(states));
  }
}
