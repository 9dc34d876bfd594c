import { rangeError } from '../../core/errors.js';
import { nn, type Tensor } from '../../torch.js';
import { activation } from '../activations.js';
import { attend, type CrossContext, encodedKeys, type LayerContext, mergeHeads, splitHeads } from '../attention.js';
import { inChunks } from '../chunks.js';
import type { EncoderConfig } from './config.js';

/** The classes of one kind of model, under its names. */
export interface EncoderParts {
  SelfAttention: typeof SelfAttention;
  CrossAttention: typeof CrossAttention;
  SelfOutput: typeof ResidualOutput;
  Attention: typeof Attention;
  Intermediate: typeof Intermediate;
  Output: typeof ResidualOutput;
  Layer: typeof EncoderLayer;
}

/** What attention of positions to each other, and to an encoder's output, have in common. */
abstract class HeadedAttention extends nn.Module {
  query: nn.Linear;
  key: nn.Linear;
  value: nn.Linear;
  dropout: nn.Dropout;
  readonly headSize: number;
  readonly layerIdx: number;

  constructor(config: EncoderConfig, layerIdx: number) {
    super();
    const { hiddenSize, numAttentionHeads: heads } = config;
    if (hiddenSize % heads !== 0) {
      throw rangeError(
        `${config.constructor.name}: hiddenSize (${hiddenSize}) should be a multiple of numAttentionHeads (${heads})`,
      );
    }
    this.headSize = hiddenSize / heads;
    this.layerIdx = layerIdx;
    this.query = new nn.Linear(hiddenSize, hiddenSize);
    this.key = new nn.Linear(hiddenSize, hiddenSize);
    this.value = new nn.Linear(hiddenSize, hiddenSize);
    this.dropout = new nn.Dropout(config.attentionProbsDropoutProb);
  }

  protected keysOf(states: Tensor): [keys: Tensor, values: Tensor] {
    return [splitHeads(this.key.forward(states), this.headSize), splitHeads(this.value.forward(states), this.headSize)];
  }

  protected attend(
    query: Tensor,
    [keys, values]: [Tensor, Tensor],
    { mask, eager, attentions }: LayerContext,
    isCausal: boolean,
  ): Tensor {
    const dropout = this.training ? this.dropout.p : 0;
    const scaling = this.headSize ** -0.5;
    const [output, weights] = attend(query, keys, values, { mask, scaling, dropout, isCausal, eager });
    if (weights) attentions?.push(weights);
    return mergeHeads(output);
  }
}

export class SelfAttention extends HeadedAttention {
  readonly isCausal: boolean;

  constructor(config: EncoderConfig, layerIdx: number) {
    super(config, layerIdx);
    this.isCausal = config.isDecoder;
  }

  override forward(input: Tensor, context: LayerContext): Tensor {
    const query = splitHeads(this.query.forward(input), this.headSize);
    const [keys, values] = this.keysOf(input);
    const all = context.cache?.update(keys, values, this.layerIdx) ?? [keys, values];
    return this.attend(query, all, context, this.isCausal);
  }
}

/** Attention of a decoder's positions to an encoder's output. */
export class CrossAttention extends HeadedAttention {
  override forward(input: Tensor, context: CrossContext): Tensor {
    const query = splitHeads(this.query.forward(input), this.headSize);
    const keys = encodedKeys(context.cache, this.layerIdx, () => this.keysOf(context.encoded));
    return this.attend(query, keys, context, false);
  }
}

/** A linear layer whose output is added to what came before it, and normalized. */
export class ResidualOutput extends nn.Module {
  dense: nn.Linear;
  LayerNorm: nn.LayerNorm;
  dropout: nn.Dropout;

  constructor(config: EncoderConfig, inputSize: number) {
    super();
    this.dense = new nn.Linear(inputSize, config.hiddenSize);
    this.LayerNorm = new nn.LayerNorm(config.hiddenSize, { eps: config.layerNormEps });
    this.dropout = new nn.Dropout(config.hiddenDropoutProb);
  }

  override forward(states: Tensor, input: Tensor): Tensor {
    return this.LayerNorm.forward(this.dropout.forward(this.dense.forward(states)).add(input));
  }
}

export class Attention extends nn.Module {
  self: SelfAttention | CrossAttention;
  output: ResidualOutput;

  constructor(config: EncoderConfig, layerIdx: number, parts: EncoderParts, isCrossAttention = false) {
    super();
    this.self = new (isCrossAttention ? parts.CrossAttention : parts.SelfAttention)(config, layerIdx);
    this.output = new parts.SelfOutput(config, config.hiddenSize);
  }

  override forward(input: Tensor, context: LayerContext | CrossContext): Tensor {
    return this.output.forward(this.self.forward(input, context as CrossContext), input);
  }
}

export class Intermediate extends nn.Module {
  dense: nn.Linear;
  intermediateActFn: nn.Module;

  constructor(config: EncoderConfig) {
    super();
    this.dense = new nn.Linear(config.hiddenSize, config.intermediateSize);
    this.intermediateActFn = activation(config.hiddenAct);
  }

  override forward(input: Tensor): Tensor {
    return this.intermediateActFn.forward(this.dense.forward(input));
  }
}

export class EncoderLayer extends nn.Module {
  attention: Attention;
  crossattention: Attention | undefined;
  intermediate: Intermediate;
  output: ResidualOutput;
  readonly chunkSize: number;

  constructor(config: EncoderConfig, layerIdx: number, parts: EncoderParts) {
    super();
    this.chunkSize = config.chunkSizeFeedForward;
    this.attention = new parts.Attention(config, layerIdx, parts);
    if (config.addCrossAttention) this.crossattention = new parts.Attention(config, layerIdx, parts, true);
    this.intermediate = new parts.Intermediate(config);
    this.output = new parts.Output(config, config.intermediateSize);
  }

  override forward(input: Tensor, context: LayerContext, cross: CrossContext | null): Tensor {
    const attended: Tensor = this.attention.forward(input, context);
    const states: Tensor = cross ? this.crossattention!.forward(attended, cross) : attended;
    return inChunks(this.chunkSize, states, (part) => this.output.forward(this.intermediate.forward(part), part));
  }
}

/** The layers, one after the other. */
export class LayerStack extends nn.Module {
  layer: nn.ModuleList<EncoderLayer>;

  constructor(config: EncoderConfig, parts: EncoderParts) {
    super();
    const layers = Array.from({ length: config.numHiddenLayers }, (_, i) => new parts.Layer(config, i, parts));
    this.layer = new nn.ModuleList(layers);
  }

  override forward(
    input: Tensor,
    context: LayerContext & { hiddenStates: Tensor[] | null },
    cross: CrossContext | null,
  ): Tensor {
    let states = input;
    for (const layer of this.layer) {
      context.hiddenStates?.push(states);
      states = layer.forward(states, context, cross);
    }
    context.hiddenStates?.push(states);
    return states;
  }
}

/** The first token's vector, through a linear layer and tanh. */
export class Pooler extends nn.Module {
  dense: nn.Linear;
  activation: nn.Tanh;

  constructor({ hiddenSize }: EncoderConfig) {
    super();
    this.dense = new nn.Linear(hiddenSize, hiddenSize);
    this.activation = new nn.Tanh();
  }

  override forward(states: Tensor): Tensor {
    return this.activation.forward(this.dense.forward(states.select(1, 0)));
  }
}
