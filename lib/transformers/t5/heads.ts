import { signature } from '../../core/arguments.js';
import { rangeError } from '../../core/errors.js';
import { nn, type Tensor } from '../../torch.js';
import type { ConfigValues } from '../config.js';
import type { Initializer } from '../initializer.js';
import type { ModelArguments, ModelInputs } from '../inputs.js';
import { classificationLoss, spanLogits, spanLoss, tokenLoss } from '../losses.js';
import type { LogitsOutput } from '../outputs.js';
import type { T5Config } from './config.js';
import { T5PreTrainedModel } from './model.js';
import {
  EMBEDDINGS,
  EncoderDecoder,
  type Seq2SeqLMOutput,
  type Seq2SeqOutput,
  shiftRight,
  T5EncoderModel,
  T5Model,
} from './t5.js';

const COMMON = ['inputIds?', 'attentionMask?', 'decoderInputIds?', 'decoderAttentionMask?', 'encoderOutputs?'] as const;
const EMBEDS = ['inputsEmbeds?', 'decoderInputsEmbeds?'] as const;
const ASKED = ['*', 'outputHiddenStates?', 'outputAttentions?'] as const;
const readText = signature<ModelInputs>('T5ForSequenceClassification.forward', [
  ...COMMON,
  ...EMBEDS,
  'labels?',
  'useCache?',
  ...ASKED,
]);
const readTokens = signature<ModelInputs>('T5ForTokenClassification.forward', [
  'inputIds?',
  'attentionMask?',
  'inputsEmbeds?',
  'labels?',
  ...ASKED,
]);
const readAnswer = signature<ModelInputs>('T5ForQuestionAnswering.forward', [
  ...COMMON,
  'startPositions?',
  'endPositions?',
  ...EMBEDS,
  'useCache?',
  ...ASKED,
]);

/** Where a call says nothing of the decoder's input, it is the encoder's, one position later. */
function withDecoderInput(name: string, inputs: ModelInputs, config: T5Config): ModelInputs {
  if (inputs.decoderInputIds || inputs.decoderInputsEmbeds) return inputs;
  if (!inputs.inputIds) throw rangeError(`${name}: give inputIds, decoderInputIds or decoderInputsEmbeds`);
  return { ...inputs, decoderInputIds: shiftRight(inputs.inputIds, config) };
}

/** Classes from one vector, through one more layer. */
class T5ClassificationHead extends nn.Module {
  dense: nn.Linear;
  dropout: nn.Dropout;
  outProj: nn.Linear;

  constructor({ dModel, classifierDropout, numLabels }: T5Config) {
    super();
    this.dense = new nn.Linear(dModel, dModel);
    this.dropout = new nn.Dropout(classifierDropout);
    this.outProj = new nn.Linear(dModel, numLabels);
  }

  override forward(states: Tensor): Tensor {
    const hidden = this.dense.forward(this.dropout.forward(states)).tanh();
    return this.outProj.forward(this.dropout.forward(hidden));
  }
}

/**
 * T5 that classifies a text by its decoder's vector of the last token that ends a text.
 * @see https://huggingface.co/docs/transformers/model_doc/t5#transformers.T5ForSequenceClassification
 */
export class T5ForSequenceClassification extends T5PreTrainedModel {
  transformer: T5Model;
  classificationHead: T5ClassificationHead;

  constructor(config: T5Config | ConfigValues) {
    super(config);
    this.transformer = new T5Model(this.config);
    this.classificationHead = new T5ClassificationHead(this.config);
    this.postInit();
  }

  override _initWeights(module: nn.Module, init: Initializer): void {
    super._initWeights(module, init);
    if (!(module instanceof T5ClassificationHead)) return;
    const std = this.config.initializerFactor * this.config.dModel ** -0.5;
    for (const layer of [module.dense, module.outProj]) {
      init.normal_(layer.weight, std);
      init.constant_(layer.bias!, 0);
    }
  }

  /** @throws RangeError where texts don't have the same number of tokens that end them, at least one. */
  override forward(...args: ModelArguments): Seq2SeqLMOutput {
    const name = 'T5ForSequenceClassification.forward';
    const { labels, ...given } = readText(args);
    if (!given.inputIds) throw rangeError(`${name}: inputIds have to be given: they show where a text ends`);
    const inputs = withDecoderInput(name, labels ? { ...given, useCache: false } : given, this.config);
    const { lastHiddenState, ...rest } = this.transformer.forward(inputs);
    const logits = this.classificationHead.forward(this.ends(name, lastHiddenState, given.inputIds));
    return { loss: labels ? classificationLoss(logits, labels, this.config) : null, logits, ...rest };
  }

  /** The vectors at each text's last end, `[batch, size]`. */
  private ends(name: string, states: Tensor, inputIds: Tensor): Tensor {
    const { eosTokenId } = this.config;
    const isEnd = inputIds.eq([eosTokenId].flat()[0] ?? -1).to({ device: states.device });
    const counts = isEnd.sum(1).tolist() as number[];
    if (counts.some((count) => count === 0 || count !== counts[0])) {
      throw rangeError(
        `${name}: every text should have the same number of tokens that end it (eosTokenId ${eosTokenId}), at least one, got ${counts.join(', ')}`,
      );
    }
    const [batch, , size] = states.shape as [number, number, number];
    return states.index(isEnd).view([batch, -1, size]).select(1, -1);
  }
}

/**
 * T5's encoder that classifies every token.
 * @see https://huggingface.co/docs/transformers/model_doc/t5#transformers.T5ForTokenClassification
 */
export class T5ForTokenClassification extends T5PreTrainedModel {
  static override readonly ignoredKeys = [/^(transformer\.)?decoder/];

  transformer: T5EncoderModel;
  dropout: nn.Dropout;
  classifier: nn.Linear;

  constructor(config: T5Config | ConfigValues) {
    super(config);
    this.transformer = new T5EncoderModel(this.config);
    this.dropout = new nn.Dropout(this.config.classifierDropout);
    this.classifier = new nn.Linear(this.config.dModel, this.config.numLabels);
    this.postInit();
  }

  override _initWeights(module: nn.Module, init: Initializer): void {
    super._initWeights(module, init);
    if (!(module instanceof T5ForTokenClassification)) return;
    init.normal_(module.classifier.weight, this.config.initializerFactor);
    init.constant_(module.classifier.bias!, 0);
  }

  override forward(...args: ModelArguments): LogitsOutput {
    const { labels, ...inputs } = readTokens(args);
    const { lastHiddenState, hiddenStates, attentions } = this.transformer.forward(inputs);
    const logits = this.classifier.forward(this.dropout.forward(lastHiddenState));
    return { loss: labels ? tokenLoss(logits, labels) : null, logits, hiddenStates, attentions };
  }
}

export interface Seq2SeqQuestionAnsweringOutput extends Seq2SeqOutput {
  loss: Tensor | null;
  /** `[batch, length]` */
  startLogits: Tensor;
  /** `[batch, length]` */
  endLogits: Tensor;
}

/**
 * T5 that finds where in a text an answer starts and ends.
 * @see https://huggingface.co/docs/transformers/model_doc/t5#transformers.T5ForQuestionAnswering
 */
export class T5ForQuestionAnswering extends EncoderDecoder {
  static override readonly tiedWeightsKeys = EMBEDDINGS;

  qaOutputs: nn.Linear;

  constructor(config: T5Config | ConfigValues) {
    super(config);
    this.qaOutputs = new nn.Linear(this.config.dModel, this.config.numLabels);
    this.postInit();
  }

  override _initWeights(module: nn.Module, init: Initializer): void {
    super._initWeights(module, init);
    if (!(module instanceof T5ForQuestionAnswering)) return;
    init.normal_(module.qaOutputs.weight, this.config.initializerFactor * this.config.dModel ** -0.5);
    init.constant_(module.qaOutputs.bias!, 0);
  }

  override forward(...args: ModelArguments): Seq2SeqQuestionAnsweringOutput {
    const { startPositions, endPositions, ...given } = readAnswer(args);
    const asked = startPositions && endPositions ? { ...given, useCache: false } : given;
    const [{ lastHiddenState }, output] = this.run(
      withDecoderInput('T5ForQuestionAnswering.forward', asked, this.config),
    );
    const [startLogits, endLogits] = spanLogits(this.qaOutputs.forward(lastHiddenState));
    const loss = spanLoss(startLogits, endLogits, startPositions, endPositions);
    return { loss, startLogits, endLogits, ...output };
  }
}
