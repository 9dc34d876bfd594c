import { rangeError } from '../../core/errors.js';
import { nn, type Tensor } from '../../torch.js';
import { activation } from '../activations.js';
import { attend, type LayerContext, mergeHeads, splitHeads } from '../attention.js';
import type { EncoderConfig } from './config.js';

/** The classes of one kind of model, under its names. */
export interface EncoderParts {
  SelfAttention: typeof SelfAttention;
  SelfOutput: typeof ResidualOutput;
  Attention: typeof Attention;
  Intermediate: typeof Intermediate;
  Output: typeof ResidualOutput;
  Layer: typeof EncoderLayer;
}

export class SelfAttention extends nn.Module {
  query: nn.Linear;
  key: nn.Linear;
  value: nn.Linear;
  dropout: nn.Dropout;
  readonly headSize: number;
  readonly isCausal: boolean;
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
    this.isCausal = config.isDecoder;
    this.layerIdx = layerIdx;
    this.query = new nn.Linear(hiddenSize, hiddenSize);
    this.key = new nn.Linear(hiddenSize, hiddenSize);
    this.value = new nn.Linear(hiddenSize, hiddenSize);
    this.dropout = new nn.Dropout(config.attentionProbsDropoutProb);
  }

  override forward(input: Tensor, { mask, cache, eager, attentions }: LayerContext): Tensor {
    const query = splitHeads(this.query.forward(input), this.headSize);
    let key = splitHeads(this.key.forward(input), this.headSize);
    let value = splitHeads(this.value.forward(input), this.headSize);
    if (cache) [key, value] = cache.update(key, value, this.layerIdx);
    const dropout = this.training ? this.dropout.p : 0;
    const { isCausal } = this;
    const [output, weights] = attend(query, key, value, {
      mask,
      scaling: this.headSize ** -0.5,
      dropout,
      isCausal,
      eager,
    });
    if (weights) attentions?.push(weights);
    return mergeHeads(output);
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
  self: SelfAttention;
  output: ResidualOutput;

  constructor(config: EncoderConfig, layerIdx: number, parts: EncoderParts) {
    super();
    this.self = new parts.SelfAttention(config, layerIdx);
    this.output = new parts.SelfOutput(config, config.hiddenSize);
  }

  override forward(input: Tensor, context: LayerContext): Tensor {
    return this.output.forward(this.self.forward(input, context), input);
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
  intermediate: Intermediate;
  output: ResidualOutput;

  constructor(config: EncoderConfig, layerIdx: number, parts: EncoderParts) {
    super();
    this.attention = new parts.Attention(config, layerIdx, parts);
    this.intermediate = new parts.Intermediate(config);
    this.output = new parts.Output(config, config.intermediateSize);
  }

  override forward(input: Tensor, context: LayerContext): Tensor {
    const states = this.attention.forward(input, context);
    return this.output.forward(this.intermediate.forward(states), states);
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
