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

/** @see https://huggingface.co/docs/transformers/model_doc/qwen2#transformers.Qwen2Config */
export class Qwen2Config extends configClass('qwen2', {
  vocabSize: 151936,
  hiddenSize: 4096,
  intermediateSize: 22016,
  numHiddenLayers: 32,
  numAttentionHeads: 32,
  numKeyValueHeads: 32 as number | null,
  hiddenAct: 'silu',
  maxPositionEmbeddings: 32768,
  initializerRange: 0.02,
  rmsNormEps: 1e-6,
  useCache: true,
  tieWordEmbeddings: false,
  ropeParameters: null as RopeParameters | null,
  useSlidingWindow: false,
  slidingWindow: 4096 as number | null,
  maxWindowLayers: 28,
  layerTypes: null as string[] | null,
  attentionDropout: 0 as number | null,
  padTokenId: null as number | null,
  bosTokenId: null as number | null,
  eosTokenId: null as number | number[] | null,
}) {
  /** @throws RangeError for rope parameters that are none. */
  override _complete(): void {
    if (!this.useSlidingWindow) this.slidingWindow = null;
    this.numKeyValueHeads ??= this.numAttentionHeads;
    this.layerTypes ??= Array.from({ length: this.numHiddenLayers }, (_, i) =>
      this.slidingWindow !== null && i >= this.maxWindowLayers ? 'sliding_attention' : 'full_attention',
    );
    this.ropeParameters = readRope(this);
  }
}

class Qwen2RMSNorm extends RMSNorm {}
class Qwen2RotaryEmbedding extends RotaryEmbedding {}
class Qwen2Attention extends DecoderAttention {}
class Qwen2MLP extends DecoderMLP {}
class Qwen2DecoderLayer extends DecoderLayer {}

const PARTS: DecoderParts = {
  Norm: Qwen2RMSNorm,
  Rotary: Qwen2RotaryEmbedding,
  Attention: Qwen2Attention,
  MLP: Qwen2MLP,
  Layer: Qwen2DecoderLayer,
  biases: () => ({ qkv: true, output: false, mlp: false }),
};

/**
 * Qwen2 without a head.
 * @see https://huggingface.co/docs/transformers/model_doc/qwen2#transformers.Qwen2Model
 */
export class Qwen2Model extends DecoderModel {
  static override readonly configClass = Qwen2Config;
  static override readonly parts = PARTS;
  static override readonly base = Qwen2Model;
}

/**
 * Qwen2 that predicts the next token.
 * @see https://huggingface.co/docs/transformers/model_doc/qwen2#transformers.Qwen2ForCausalLM
 */
export class Qwen2ForCausalLM extends DecoderForCausalLM {
  static override readonly configClass = Qwen2Config;
  static override readonly base = Qwen2Model;
}

/**
 * Qwen2 that classifies a text by its last token.
 * @see https://huggingface.co/docs/transformers/model_doc/qwen2#transformers.Qwen2ForSequenceClassification
 */
export class Qwen2ForSequenceClassification extends DecoderForSequenceClassification {
  static override readonly configClass = Qwen2Config;
  static override readonly base = Qwen2Model;
}

/**
 * Qwen2 that classifies every token.
 * @see https://huggingface.co/docs/transformers/model_doc/qwen2#transformers.Qwen2ForTokenClassification
 */
export class Qwen2ForTokenClassification extends DecoderForTokenClassification {
  static override readonly configClass = Qwen2Config;
  static override readonly base = Qwen2Model;
}

/**
 * Qwen2 that finds where in a text an answer starts and ends.
 * @see https://huggingface.co/docs/transformers/model_doc/qwen2#transformers.Qwen2ForQuestionAnswering
 */
export class Qwen2ForQuestionAnswering extends DecoderForQuestionAnswering {
  static override readonly configClass = Qwen2Config;
  static override readonly base = Qwen2Model;
}
