import type { Tensor } from '../torch.js';
import type { Cache } from './cache.js';

/** What layers computed on the way, where it was asked for. */
export interface LayerOutputs {
  /** Every layer's input, and the last one's output. */
  hiddenStates: Tensor[] | null;
  /** Every layer's attention weights, `[batch, heads, queries, keys]`. */
  attentions: Tensor[] | null;
}

/** A model without a head. */
export interface BaseModelOutput extends LayerOutputs {
  /** `[batch, length, size]` */
  lastHiddenState: Tensor;
}

export interface BaseModelOutputWithPast extends BaseModelOutput {
  pastKeyValues: Cache | null;
}

export interface BaseModelOutputWithPooling extends BaseModelOutputWithPast {
  /** The first token's vector, through one more layer, `[batch, size]`. */
  poolerOutput: Tensor | null;
}

/** A decoder that may look at an encoder's output. */
export interface CrossOutputs {
  /** Every layer's attention weights of the encoder's output, `[batch, heads, queries, keys]`. */
  crossAttentions: Tensor[] | null;
}

/** A model with a head. */
export interface LossOutput extends LayerOutputs {
  /** A scalar, where labels were given. */
  loss: Tensor | null;
}

export interface LogitsOutput extends LossOutput {
  logits: Tensor;
}

export interface LogitsOutputWithPast extends LogitsOutput {
  pastKeyValues: Cache | null;
}

export interface QuestionAnsweringOutput extends LossOutput {
  /** `[batch, length]` */
  startLogits: Tensor;
  /** `[batch, length]` */
  endLogits: Tensor;
}
