import { signature } from '../../core/arguments.js';
import { rangeError } from '../../core/errors.js';
import * as torch from '../../torch.js';
import { nn, type Tensor } from '../../torch.js';
import type { Cache } from '../cache.js';
import type { ConfigValues } from '../config.js';
import { type GenerateArguments, generate, generateStream } from '../generation/generate.js';
import type { EncoderOutputs, ModelArguments, ModelInputs } from '../inputs.js';
import { tokenLoss } from '../losses.js';
import type { BaseModelOutput } from '../outputs.js';
import { T5Config } from './config.js';
import { T5PreTrainedModel, T5Stack, type T5StackOutput } from './model.js';

export interface Seq2SeqOutput {
  pastKeyValues: Cache | null;
  decoderHiddenStates: Tensor[] | null;
  decoderAttentions: Tensor[] | null;
  crossAttentions: Tensor[] | null;
  encoderLastHiddenState: Tensor;
  encoderHiddenStates: Tensor[] | null;
  encoderAttentions: Tensor[] | null;
}

export interface Seq2SeqModelOutput extends Seq2SeqOutput {
  lastHiddenState: Tensor;
}

export interface Seq2SeqLMOutput extends Seq2SeqOutput {
  loss: Tensor | null;
  logits: Tensor;
}

const COMMON = [
  'inputIds?',
  'attentionMask?',
  'decoderInputIds?',
  'decoderAttentionMask?',
  'encoderOutputs?',
  'pastKeyValues?',
  'inputsEmbeds?',
  'decoderInputsEmbeds?',
] as const;
const ASKED = ['*', 'outputHiddenStates?', 'outputAttentions?'] as const;
const readModel = signature<ModelInputs>('T5Model.forward', [...COMMON, 'useCache?', ...ASKED]);
const readLM = signature<ModelInputs>('T5ForConditionalGeneration.forward', [
  ...COMMON,
  'labels?',
  'useCache?',
  ...ASKED,
]);
const readEncoder = signature<ModelInputs>('T5EncoderModel.forward', [
  'inputIds?',
  'attentionMask?',
  'inputsEmbeds?',
  ...ASKED,
]);

export const EMBEDDINGS = {
  'encoder.embed_tokens.weight': 'shared.weight',
  'decoder.embed_tokens.weight': 'shared.weight',
};

/** The same configuration for one of the two halves. */
function half(config: T5Config, changes: Partial<T5Config>): T5Config {
  return Object.assign(new T5Config(config), changes);
}

/**
 * Token numbers, one position later, behind what an output starts with.
 * @throws RangeError where the configuration doesn't say what that is.
 */
export function shiftRight(ids: Tensor, config: T5Config): Tensor {
  const { decoderStartTokenId, padTokenId } = config;
  if (decoderStartTokenId == null) {
    throw rangeError("T5Config: decoderStartTokenId has to be set; T5 usually takes the padding token's number, 0");
  }
  if (padTokenId == null) throw rangeError('T5Config: padTokenId has to be set');
  const start = torch.fullLike(ids.narrow(-1, 0, 1), decoderStartTokenId);
  const shifted = torch.cat([start, ids.narrow(-1, 0, ids.shape.at(-1)! - 1)], -1);
  return shifted.maskedFill(shifted.eq(-100), padTokenId);
}

/** T5's encoder and decoder, which share the embeddings. */
export abstract class EncoderDecoder extends T5PreTrainedModel {
  shared: nn.Embedding;
  encoder: T5Stack;
  decoder: T5Stack;

  constructor(config: T5Config | ConfigValues) {
    super(config);
    const { vocabSize, dModel, numDecoderLayers } = this.config;
    this.shared = new nn.Embedding(vocabSize, dModel);
    this.encoder = new T5Stack(half(this.config, { isDecoder: false, useCache: false }));
    this.decoder = new T5Stack(half(this.config, { isDecoder: true, numLayers: numDecoderLayers! }));
  }

  override getInputEmbeddings(): nn.Embedding {
    return this.shared;
  }

  /** What `inputs` are encoded to, once for all calls that continue an output. */
  encode({ inputIds, attentionMask, inputsEmbeds, outputHiddenStates, outputAttentions }: ModelInputs): EncoderOutputs {
    return this.encoder.forward({ inputIds, attentionMask, inputsEmbeds, outputHiddenStates, outputAttentions });
  }

  /** The decoder's output, and what is reported of both halves. */
  protected run(inputs: ModelInputs): [decoded: T5StackOutput, output: Seq2SeqOutput] {
    const { attentionMask, outputHiddenStates, outputAttentions } = inputs;
    const encoded = inputs.encoderOutputs ?? this.encode(inputs);
    const decoded = this.decoder.forward({
      inputIds: inputs.decoderInputIds,
      attentionMask: inputs.decoderAttentionMask,
      inputsEmbeds: inputs.decoderInputsEmbeds,
      pastKeyValues: inputs.pastKeyValues,
      encoderHiddenStates: encoded.lastHiddenState,
      encoderAttentionMask: attentionMask,
      useCache: inputs.useCache,
      outputHiddenStates,
      outputAttentions,
    });
    const output = {
      pastKeyValues: decoded.pastKeyValues,
      decoderHiddenStates: decoded.hiddenStates,
      decoderAttentions: decoded.attentions,
      crossAttentions: decoded.crossAttentions,
      encoderLastHiddenState: encoded.lastHiddenState,
      encoderHiddenStates: encoded.hiddenStates ?? null,
      encoderAttentions: encoded.attentions ?? null,
    };
    return [decoded, output];
  }
}

/**
 * T5 without a head.
 * @see https://huggingface.co/docs/transformers/model_doc/t5#transformers.T5Model
 */
export class T5Model extends EncoderDecoder {
  static override readonly tiedWeightsKeys = EMBEDDINGS;

  constructor(config: T5Config | ConfigValues) {
    super(config);
    this.postInit();
  }

  override forward(...args: ModelArguments): Seq2SeqModelOutput {
    const [{ lastHiddenState }, output] = this.run(readModel(args));
    return { lastHiddenState, ...output };
  }
}

/**
 * T5 that writes a text for a text.
 * @see https://huggingface.co/docs/transformers/model_doc/t5#transformers.T5ForConditionalGeneration
 */
export class T5ForConditionalGeneration extends EncoderDecoder {
  static override readonly tiedWeightsKeys = { ...EMBEDDINGS, 'lm_head.weight': 'shared.weight' };

  lmHead: nn.Linear;

  constructor(config: T5Config | ConfigValues) {
    super(config);
    this.lmHead = new nn.Linear(this.config.dModel, this.config.vocabSize, { bias: false });
    this.postInit();
  }

  override forward(...args: ModelArguments): Seq2SeqLMOutput {
    const { labels, ...inputs } = readLM(args);
    if (labels && !inputs.decoderInputIds && !inputs.decoderInputsEmbeds) {
      inputs.decoderInputIds = this.prepareDecoderInputIdsFromLabels(labels);
    }
    const [{ lastHiddenState }, output] = this.run(inputs);
    const { dModel, scaleDecoderOutputs } = this.config;
    const logits = this.lmHead.forward(scaleDecoderOutputs ? lastHiddenState.mul(dModel ** -0.5) : lastHiddenState);
    return { loss: labels ? tokenLoss(logits, labels) : null, logits, ...output };
  }

  /**
   * Labels, one position later: what the decoder reads when it should write them.
   * @throws RangeError where the configuration doesn't say what an output starts with.
   */
  prepareDecoderInputIdsFromLabels(labels: Tensor): Tensor {
    return shiftRight(labels, this.config);
  }

  /** Writes an output for `inputIds` token by token: `[batch, length]` to `[batch * numReturnSequences, written]`. */
  generate(...args: GenerateArguments): Tensor {
    return generate(this, args);
  }

  /** As `generate`, giving each step's tokens, int64 `[batch]`, as soon as they are known. */
  generateStream(...args: GenerateArguments): AsyncGenerator<Tensor> {
    return generateStream(this, args);
  }
}

/**
 * T5's encoder alone.
 * @see https://huggingface.co/docs/transformers/model_doc/t5#transformers.T5EncoderModel
 */
export class T5EncoderModel extends T5PreTrainedModel {
  static override readonly tiedWeightsKeys = { 'encoder.embed_tokens.weight': 'shared.weight' };
  static override readonly ignoredKeys = [/^decoder/];

  shared: nn.Embedding;
  encoder: T5Stack;

  constructor(config: T5Config | ConfigValues) {
    super(config);
    this.config.useCache = false;
    this.config.isEncoderDecoder = false;
    this.shared = new nn.Embedding(this.config.vocabSize, this.config.dModel);
    this.encoder = new T5Stack(this.config);
    this.postInit();
  }

  override getInputEmbeddings(): nn.Embedding {
    return this.shared;
  }

  override forward(...args: ModelArguments): BaseModelOutput {
    const { lastHiddenState, hiddenStates, attentions } = this.encoder.forward(readEncoder(args));
    return { lastHiddenState, hiddenStates, attentions };
  }
}
