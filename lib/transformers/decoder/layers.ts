import { nn, type Tensor } from '../../torch.js';
import { activation } from '../activations.js';
import { attend, type LayerContext, mergeHeads, splitHeads } from '../attention.js';
import type { PreTrainedConfig } from '../config.js';
import type { RMSNorm } from '../norm.js';
import { type RotaryEmbedding, rotate } from '../rope.js';
import type { RopeConfig } from '../rope-parameters.js';

/** What the configurations of models with rotary positions and gated layers have in common. */
export interface DecoderConfig extends PreTrainedConfig, RopeConfig {
  vocabSize: number;
  hiddenSize: number;
  intermediateSize: number;
  numHiddenLayers: number;
  numAttentionHeads: number;
  numKeyValueHeads: number | null;
  headDim?: number | null;
  hiddenAct: string;
  rmsNormEps: number;
  useCache: boolean;
  padTokenId: number | null;
  attentionDropout: number | null;
  slidingWindow?: number | null;
  layerTypes?: string[] | null;
}

/** Which linear layers of a block have biases. */
export interface Biases {
  qkv: boolean;
  output: boolean;
  mlp: boolean;
}

/** The classes that one kind of model is made of, under its names. */
export interface DecoderParts {
  Norm: typeof RMSNorm;
  Attention: typeof DecoderAttention;
  MLP: typeof DecoderMLP;
  Layer: typeof DecoderLayer;
  Rotary: typeof RotaryEmbedding;
  biases(config: DecoderConfig): Biases;
}

/** What all layers of a call share, with the angles of the positions. */
export interface DecoderContext extends LayerContext {
  angles: [cos: Tensor, sin: Tensor];
}

/** Attention with rotary positions, in which several query heads may share keys and values. */
export class DecoderAttention extends nn.Module {
  qProj: nn.Linear;
  kProj: nn.Linear;
  vProj: nn.Linear;
  oProj: nn.Linear;
  readonly headDim: number;
  readonly groups: number;
  readonly layerIdx: number;
  readonly attentionDropout: number;

  constructor(config: DecoderConfig, layerIdx: number, { qkv, output }: Biases) {
    super();
    const { hiddenSize, numAttentionHeads: heads } = config;
    const keyHeads = config.numKeyValueHeads ?? heads;
    this.headDim = config.headDim ?? Math.floor(hiddenSize / heads);
    this.groups = Math.floor(heads / keyHeads);
    this.layerIdx = layerIdx;
    this.attentionDropout = config.attentionDropout ?? 0;
    this.qProj = new nn.Linear(hiddenSize, heads * this.headDim, { bias: qkv });
    this.kProj = new nn.Linear(hiddenSize, keyHeads * this.headDim, { bias: qkv });
    this.vProj = new nn.Linear(hiddenSize, keyHeads * this.headDim, { bias: qkv });
    this.oProj = new nn.Linear(heads * this.headDim, hiddenSize, { bias: output });
  }

  override forward(input: Tensor, { mask, cache, eager, attentions, angles: [cos, sin] }: DecoderContext): Tensor {
    const query = rotate(splitHeads(this.qProj.forward(input), this.headDim), cos, sin);
    let key = splitHeads(this.kProj.forward(input), this.headDim);
    let value = splitHeads(this.vProj.forward(input), this.headDim);
    key = rotate(key, cos, sin);
    if (cache) [key, value] = cache.update(key, value, this.layerIdx);
    const [output, weights] = attend(query, key, value, {
      mask,
      scaling: this.headDim ** -0.5,
      dropout: this.training ? this.attentionDropout : 0,
      isCausal: true,
      eager,
      groups: this.groups,
    });
    if (weights) attentions?.push(weights);
    return this.oProj.forward(mergeHeads(output));
  }
}

export class DecoderMLP extends nn.Module {
  gateProj: nn.Linear;
  upProj: nn.Linear;
  downProj: nn.Linear;
  actFn: nn.Module;

  constructor({ hiddenSize, intermediateSize, hiddenAct }: DecoderConfig, { mlp: bias }: Biases) {
    super();
    this.gateProj = new nn.Linear(hiddenSize, intermediateSize, { bias });
    this.upProj = new nn.Linear(hiddenSize, intermediateSize, { bias });
    this.downProj = new nn.Linear(intermediateSize, hiddenSize, { bias });
    this.actFn = activation(hiddenAct);
  }

  override forward(input: Tensor): Tensor {
    const gate: Tensor = this.actFn.forward(this.gateProj.forward(input));
    return this.downProj.forward(gate.mul(this.upProj.forward(input)));
  }
}

export class DecoderLayer extends nn.Module {
  selfAttn: DecoderAttention;
  mlp: DecoderMLP;
  inputLayernorm: RMSNorm;
  postAttentionLayernorm: RMSNorm;

  constructor(config: DecoderConfig, layerIdx: number, { Attention, MLP, Norm, biases }: DecoderParts) {
    super();
    const { hiddenSize, rmsNormEps } = config;
    this.selfAttn = new Attention(config, layerIdx, biases(config));
    this.mlp = new MLP(config, biases(config));
    this.inputLayernorm = new Norm(hiddenSize, rmsNormEps);
    this.postAttentionLayernorm = new Norm(hiddenSize, rmsNormEps);
  }

  override forward(input: Tensor, context: DecoderContext): Tensor {
    const states = input.add(this.selfAttn.forward(this.inputLayernorm.forward(input), context));
    return states.add(this.mlp.forward(this.postAttentionLayernorm.forward(states)));
  }
}
