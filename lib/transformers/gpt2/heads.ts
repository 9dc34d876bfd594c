import { signature } from '../../core/arguments.js';
import { nn, type Tensor } from '../../torch.js';
import type { ConfigValues } from '../config.js';
import { type GenerateArguments, generate, generateStream } from '../generation/generate.js';
import type { ModelArguments, ModelInputs } from '../inputs.js';
import { causalLMLoss, classificationLoss, lastTokenLogits, spanLogits, spanLoss, tokenLoss } from '../losses.js';
import type { CrossOutputs, LogitsOutput, LogitsOutputWithPast, QuestionAnsweringOutput } from '../outputs.js';
import { lastPositions } from '../slices.js';
import type { GPT2Config } from './config.js';
import { GPT2Model, GPT2PreTrainedModel } from './model.js';

const COMMON = [
  'inputIds?',
  'pastKeyValues?',
  'attentionMask?',
  'tokenTypeIds?',
  'positionIds?',
  'inputsEmbeds?',
] as const;
const ASKED = ['*', 'outputHiddenStates?', 'outputAttentions?'] as const;
const ENCODER = ['encoderHiddenStates?', 'encoderAttentionMask?'] as const;
const LABELLED = [...COMMON, 'labels?', 'useCache?'] as const;

const readLM = signature<ModelInputs>('GPT2LMHeadModel.forward', [
  ...COMMON,
  ...ENCODER,
  'labels?',
  'useCache?',
  'logitsToKeep?',
  ...ASKED,
]);
const readText = signature<ModelInputs>('GPT2ForSequenceClassification.forward', [...LABELLED, ...ASKED]);
const readTokens = signature<ModelInputs>('GPT2ForTokenClassification.forward', [...LABELLED, ...ASKED]);
const readAnswer = signature<ModelInputs>('GPT2ForQuestionAnswering.forward', [
  'inputIds?',
  'attentionMask?',
  'tokenTypeIds?',
  'positionIds?',
  'inputsEmbeds?',
  'startPositions?',
  'endPositions?',
  ...ASKED,
]);

/**
 * GPT-2 that predicts the next token; its output layer is the embedding's weight.
 * @see https://huggingface.co/docs/transformers/model_doc/gpt2#transformers.GPT2LMHeadModel
 */
export class GPT2LMHeadModel extends GPT2PreTrainedModel {
  static override readonly tiedWeightsKeys = { 'lm_head.weight': 'transformer.wte.weight' };

  transformer: GPT2Model;
  lmHead: nn.Linear;

  constructor(config: GPT2Config | ConfigValues) {
    super(config);
    this.transformer = new GPT2Model(this.config);
    this.lmHead = new nn.Linear(this.config.nEmbd, this.config.vocabSize, { bias: false });
    this.postInit();
  }

  override forward(...args: ModelArguments): LogitsOutputWithPast & CrossOutputs {
    const { labels, logitsToKeep, ...inputs } = readLM(args);
    const { lastHiddenState, ...rest } = this.transformer.forward(inputs);
    const logits = this.lmHead.forward(lastPositions(lastHiddenState, logitsToKeep));
    return { loss: labels ? causalLMLoss(logits, labels, this.config.vocabSize) : null, logits, ...rest };
  }

  /** Continues `inputIds` token by token: `[batch, length]` to `[batch * numReturnSequences, longer]`. */
  generate(...args: GenerateArguments): Tensor {
    return generate(this, args);
  }

  /** As `generate`, giving each step's tokens, int64 `[batch]`, as soon as they are known. */
  generateStream(...args: GenerateArguments): AsyncGenerator<Tensor> {
    return generateStream(this, args);
  }
}

/**
 * GPT-2 that classifies a text by its last token.
 * @see https://huggingface.co/docs/transformers/model_doc/gpt2#transformers.GPT2ForSequenceClassification
 */
export class GPT2ForSequenceClassification extends GPT2PreTrainedModel {
  transformer: GPT2Model;
  score: nn.Linear;

  constructor(config: GPT2Config | ConfigValues) {
    super(config);
    this.transformer = new GPT2Model(this.config);
    this.score = new nn.Linear(this.config.nEmbd, this.config.numLabels, { bias: false });
    this.postInit();
  }

  override forward(...args: ModelArguments): LogitsOutputWithPast {
    const { labels, ...inputs } = readText(args);
    const { lastHiddenState, crossAttentions: _, ...rest } = this.transformer.forward(inputs);
    const logits = lastTokenLogits(this.score.forward(lastHiddenState), inputs.inputIds, this.config.padTokenId);
    return { loss: labels ? classificationLoss(logits, labels, this.config) : null, logits, ...rest };
  }
}

/**
 * GPT-2 that classifies every token.
 * @see https://huggingface.co/docs/transformers/model_doc/gpt2#transformers.GPT2ForTokenClassification
 */
export class GPT2ForTokenClassification extends GPT2PreTrainedModel {
  transformer: GPT2Model;
  dropout: nn.Dropout;
  classifier: nn.Linear;

  constructor(config: GPT2Config | ConfigValues) {
    super(config);
    const { nEmbd, numLabels, classifierDropout } = this.config;
    const { hiddenDropout } = this.config as { hiddenDropout?: number | null };
    this.transformer = new GPT2Model(this.config);
    this.dropout = new nn.Dropout(classifierDropout ?? hiddenDropout ?? 0.1);
    this.classifier = new nn.Linear(nEmbd, numLabels);
    this.postInit();
  }

  override forward(...args: ModelArguments): LogitsOutput {
    const { labels, ...inputs } = readTokens(args);
    const { lastHiddenState, hiddenStates, attentions } = this.transformer.forward(inputs);
    const logits = this.classifier.forward(this.dropout.forward(lastHiddenState));
    return { loss: labels ? tokenLoss(logits, labels) : null, logits, hiddenStates, attentions };
  }
}

/**
 * GPT-2 that finds where in a text an answer starts and ends.
 * @see https://huggingface.co/docs/transformers/model_doc/gpt2#transformers.GPT2ForQuestionAnswering
 */
export class GPT2ForQuestionAnswering extends GPT2PreTrainedModel {
  transformer: GPT2Model;
  qaOutputs: nn.Linear;

  constructor(config: GPT2Config | ConfigValues) {
    super(config);
    this.transformer = new GPT2Model(this.config);
    this.qaOutputs = new nn.Linear(this.config.nEmbd, 2);
    this.postInit();
  }

  override forward(...args: ModelArguments): QuestionAnsweringOutput {
    const { startPositions, endPositions, ...inputs } = readAnswer(args);
    const { lastHiddenState, hiddenStates, attentions } = this.transformer.forward(inputs);
    const [startLogits, endLogits] = spanLogits(this.qaOutputs.forward(lastHiddenState));
    const loss = spanLoss(startLogits, endLogits, startPositions, endPositions);
    return { loss, startLogits, endLogits, hiddenStates, attentions };
  }
}
