import { rangeError } from '../../core/errors.js';
import { configClass } from '../config.js';
import { RMSNorm } from '../norm.js';
import { RotaryEmbedding } from '../rope.js';
import { type RopeParameters, readRope } from '../rope-parameters.js';
import {
  DecoderForCausalLM,
  DecoderForQuestionAnswering,
  DecoderForSequenceClassification,
  DecoderForTokenClassification,
} from './heads.js';
import { DecoderAttention, DecoderLayer, DecoderMLP, type DecoderParts } from './layers.js';
import { DecoderModel } from './model.js';

/** @see https://huggingface.co/docs/transformers/model_doc/llama#transformers.LlamaConfig */
export class LlamaConfig extends configClass('llama', {
  vocabSize: 32000,
  hiddenSize: 4096,
  intermediateSize: 11008,
  numHiddenLayers: 32,
  numAttentionHeads: 32,
  numKeyValueHeads: null as number | null,
  hiddenAct: 'silu',
  maxPositionEmbeddings: 2048,
  initializerRange: 0.02,
  rmsNormEps: 1e-6,
  useCache: true,
  padTokenId: null as number | null,
  bosTokenId: 1 as number | null,
  eosTokenId: 2 as number | number[] | null,
  pretrainingTp: 1 as number | null,
  tieWordEmbeddings: false,
  ropeParameters: null as RopeParameters | null,
  attentionBias: false,
  attentionDropout: 0 as number | null,
  mlpBias: false,
  headDim: null as number | null,
}) {
  /** @throws RangeError where the heads don't share the hidden size evenly, and for rope parameters that are none. */
  override _complete(): void {
    const { hiddenSize, numAttentionHeads: heads } = this;
    if (hiddenSize % heads !== 0) {
      throw rangeError(`LlamaConfig: hiddenSize (${hiddenSize}) should be a multiple of numAttentionHeads (${heads})`);
    }
    this.headDim ??= hiddenSize / heads;
    this.numKeyValueHeads ??= heads;
    this.ropeParameters = readRope(this);
  }
}

class LlamaRMSNorm extends RMSNorm {}
class LlamaRotaryEmbedding extends RotaryEmbedding {}
class LlamaAttention extends DecoderAttention {}
class LlamaMLP extends DecoderMLP {}
class LlamaDecoderLayer extends DecoderLayer {}

const PARTS: DecoderParts = {
  Norm: LlamaRMSNorm,
  Rotary: LlamaRotaryEmbedding,
  Attention: LlamaAttention,
  MLP: LlamaMLP,
  Layer: LlamaDecoderLayer,
  biases: (config) => {
    const { attentionBias, mlpBias } = config as unknown as LlamaConfig;
    return { qkv: attentionBias, output: attentionBias, mlp: mlpBias };
  },
};

/**
 * Llama without a head.
 * @see https://huggingface.co/docs/transformers/model_doc/llama#transformers.LlamaModel
 */
export class LlamaModel extends DecoderModel {
  static override readonly configClass = LlamaConfig;
  static override readonly parts = PARTS;
  static override readonly base = LlamaModel;
}

/**
 * Llama that predicts the next token.
 * @see https://huggingface.co/docs/transformers/model_doc/llama#transformers.LlamaForCausalLM
 */
export class LlamaForCausalLM extends DecoderForCausalLM {
  static override readonly configClass = LlamaConfig;
  static override readonly base = LlamaModel;
}

/**
 * Llama that classifies a text by its last token.
 * @see https://huggingface.co/docs/transformers/model_doc/llama#transformers.LlamaForSequenceClassification
 */
export class LlamaForSequenceClassification extends DecoderForSequenceClassification {
  static override readonly configClass = LlamaConfig;
  static override readonly base = LlamaModel;
}

/**
 * Llama that classifies every token.
 * @see https://huggingface.co/docs/transformers/model_doc/llama#transformers.LlamaForTokenClassification
 */
export class LlamaForTokenClassification extends DecoderForTokenClassification {
  static override readonly configClass = LlamaConfig;
  static override readonly base = LlamaModel;
}

/**
 * Llama that finds where in a text an answer starts and ends.
 * @see https://huggingface.co/docs/transformers/model_doc/llama#transformers.LlamaForQuestionAnswering
 */
export class LlamaForQuestionAnswering extends DecoderForQuestionAnswering {
  static override readonly configClass = LlamaConfig;
  static override readonly base = LlamaModel;
}
