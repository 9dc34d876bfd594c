import { rangeError } from '../../core/errors.js';
import * as torch from '../../torch.js';
import { nn, type Tensor } from '../../torch.js';
import { activation } from '../activations.js';
import { attend, type LayerContext, mergeHeads, splitHeads } from '../attention.js';
import { positionBuffer } from '../bert/embeddings.js';
import { inChunks } from '../chunks.js';
import { configClass } from '../config.js';

/** @see https://huggingface.co/docs/transformers/model_doc/distilbert#transformers.DistilBertConfig */
export class DistilBertConfig extends configClass(
  'distilbert',
  {
    vocabSize: 30522,
    maxPositionEmbeddings: 512,
    sinusoidalPosEmbds: false,
    nLayers: 6,
    nHeads: 12,
    dim: 768,
    hiddenDim: 3072,
    dropout: 0.1,
    attentionDropout: 0.1,
    activation: 'gelu',
    initializerRange: 0.02,
    qaDropout: 0.1,
    seqClassifDropout: 0.2,
    padTokenId: 0 as number | null,
    eosTokenId: null as number | number[] | null,
    bosTokenId: null as number | null,
    tieWordEmbeddings: true,
  },
  { hiddenSize: 'dim', numAttentionHeads: 'nHeads', numHiddenLayers: 'nLayers' },
) {}

/** DistilBERT's norms have this whatever the configuration. */
export const EPS = 1e-12;

/** Sines and cosines of positions at falling frequencies, alternating, float32 `[positions, size]`. */
export function sinusoidal(positions: number, size: number): Tensor {
  const rows = Array.from({ length: positions }, (_, position) =>
    Array.from({ length: size }, (_, i) => {
      const angle = position / 10000 ** ((2 * Math.floor(i / 2)) / size);
      return i % 2 === 0 ? Math.sin(angle) : Math.cos(angle);
    }),
  );
  return torch.tensor(rows, { dtype: torch.float32 });
}

/** The sum of the vectors of words and positions. */
export class Embeddings extends nn.Module {
  wordEmbeddings: nn.Embedding;
  positionEmbeddings: nn.Embedding;
  LayerNorm: nn.LayerNorm;
  dropout: nn.Dropout;
  positionIds: nn.Buffer;

  constructor({ vocabSize, dim, padTokenId, maxPositionEmbeddings, dropout }: DistilBertConfig) {
    super();
    this.wordEmbeddings = new nn.Embedding(vocabSize, dim, padTokenId);
    this.positionEmbeddings = new nn.Embedding(maxPositionEmbeddings, dim);
    this.LayerNorm = new nn.LayerNorm(dim, { eps: EPS });
    this.dropout = new nn.Dropout(dropout);
    this.positionIds = positionBuffer(maxPositionEmbeddings);
  }

  override forward(inputIds: Tensor | null, inputsEmbeds: Tensor | null, positionIds: Tensor | null): Tensor {
    const words = inputIds ? this.wordEmbeddings.forward(inputIds) : inputsEmbeds!;
    const length = words.shape[1]!;
    const longest = this.positionIds.shape[1]!;
    if (length > longest) {
      throw rangeError(`there are ${longest} position embeddings (maxPositionEmbeddings), got ${length} positions`);
    }
    const positions = this.positionEmbeddings.forward(positionIds ?? this.positionIds.narrow(1, 0, length));
    return this.dropout.forward(this.LayerNorm.forward(words.add(positions)));
  }
}

class DistilBertSelfAttention extends nn.Module {
  qLin: nn.Linear;
  kLin: nn.Linear;
  vLin: nn.Linear;
  outLin: nn.Linear;
  dropout: nn.Dropout;
  readonly headSize: number;

  constructor({ dim, nHeads, attentionDropout }: DistilBertConfig) {
    super();
    if (dim % nHeads !== 0)
      throw rangeError(`DistilBertConfig: dim (${dim}) should be a multiple of nHeads (${nHeads})`);
    this.headSize = dim / nHeads;
    this.qLin = new nn.Linear(dim, dim);
    this.kLin = new nn.Linear(dim, dim);
    this.vLin = new nn.Linear(dim, dim);
    this.outLin = new nn.Linear(dim, dim);
    this.dropout = new nn.Dropout(attentionDropout);
  }

  override forward(input: Tensor, { mask, eager, attentions }: LayerContext): Tensor {
    const [query, key, value] = [this.qLin, this.kLin, this.vLin].map((layer) =>
      splitHeads(layer.forward(input), this.headSize),
    ) as [Tensor, Tensor, Tensor];
    const dropout = this.training ? this.dropout.p : 0;
    const scaling = this.headSize ** -0.5;
    const [output, weights] = attend(query, key, value, { mask, scaling, dropout, isCausal: false, eager });
    if (weights) attentions?.push(weights);
    return this.outLin.forward(mergeHeads(output));
  }
}

class FFN extends nn.Module {
  dropout: nn.Dropout;
  lin1: nn.Linear;
  lin2: nn.Linear;
  activation: nn.Module;
  readonly chunkSize: number;

  constructor(config: DistilBertConfig) {
    super();
    this.chunkSize = config.chunkSizeFeedForward;
    this.dropout = new nn.Dropout(config.dropout);
    this.lin1 = new nn.Linear(config.dim, config.hiddenDim);
    this.lin2 = new nn.Linear(config.hiddenDim, config.dim);
    this.activation = activation(config.activation);
  }

  override forward(input: Tensor): Tensor {
    return inChunks(this.chunkSize, input, (part) =>
      this.dropout.forward(this.lin2.forward(this.activation.forward(this.lin1.forward(part)))),
    );
  }
}

class TransformerBlock extends nn.Module {
  attention: DistilBertSelfAttention;
  saLayerNorm: nn.LayerNorm;
  ffn: FFN;
  outputLayerNorm: nn.LayerNorm;

  constructor(config: DistilBertConfig) {
    super();
    this.attention = new DistilBertSelfAttention(config);
    this.saLayerNorm = new nn.LayerNorm(config.dim, { eps: EPS });
    this.ffn = new FFN(config);
    this.outputLayerNorm = new nn.LayerNorm(config.dim, { eps: EPS });
  }

  override forward(input: Tensor, context: LayerContext): Tensor {
    const states = this.saLayerNorm.forward(this.attention.forward(input, context).add(input));
    return this.outputLayerNorm.forward(this.ffn.forward(states).add(states));
  }
}

/** The layers, one after the other. */
export class Transformer extends nn.Module {
  layer: nn.ModuleList<TransformerBlock>;

  constructor(config: DistilBertConfig) {
    super();
    this.layer = new nn.ModuleList(Array.from({ length: config.nLayers }, () => new TransformerBlock(config)));
  }

  override forward(input: Tensor, context: LayerContext & { hiddenStates: Tensor[] | null }): Tensor {
    let states = input;
    for (const layer of this.layer) {
      context.hiddenStates?.push(states);
      states = layer.forward(states, context);
    }
    context.hiddenStates?.push(states);
    return states;
  }
}
