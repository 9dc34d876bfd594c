import { signature } from '../../core/arguments.js';
import { nn, type Tensor } from '../../torch.js';
import type { ConfigValues } from '../config.js';
import { type GenerateArguments, generate, generateStream } from '../generation/generate.js';
import type { ModelArguments, ModelInputs } from '../inputs.js';
import { causalLMLoss, classificationLoss, lastTokenLogits, spanLogits, spanLoss, tokenLoss } from '../losses.js';
import type { LogitsOutput, LogitsOutputWithPast, QuestionAnsweringOutput } from '../outputs.js';
import { lastPositions } from '../slices.js';
import type { DecoderConfig } from './layers.js';
import { type DecoderModel, DecoderPreTrainedModel } from './model.js';

const COMMON = ['inputIds?', 'attentionMask?', 'positionIds?', 'pastKeyValues?', 'inputsEmbeds?'] as const;
const ASKED = ['*', 'outputHiddenStates?', 'outputAttentions?'] as const;

const readLabelled = signature<ModelInputs>('forward', [...COMMON, 'labels?', 'useCache?', ...ASKED]);
const readLM = signature<ModelInputs>('forward', [...COMMON, 'labels?', 'useCache?', 'logitsToKeep?', ...ASKED]);
const readAnswer = signature<ModelInputs>('forward', [...COMMON, 'startPositions?', 'endPositions?', ...ASKED]);

/** A decoder that predicts the next token. */
export abstract class DecoderForCausalLM extends DecoderPreTrainedModel {
  static override readonly tiedWeightsKeys = { 'lm_head.weight': 'model.embed_tokens.weight' };

  model: DecoderModel;
  lmHead: nn.Linear;

  constructor(config: DecoderConfig | ConfigValues) {
    super(config);
    this.model = new (this._class().base)(this.config);
    this.lmHead = new nn.Linear(this.config.hiddenSize, this.config.vocabSize, { bias: false });
    this.postInit();
  }

  override forward(...args: ModelArguments): LogitsOutputWithPast {
    const { labels, logitsToKeep, ...inputs } = readLM(args);
    const { lastHiddenState, ...rest } = this.model.forward(inputs);
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

/** A decoder that classifies a text by its last token. */
export abstract class DecoderForSequenceClassification extends DecoderPreTrainedModel {
  model: DecoderModel;
  score: nn.Linear;

  constructor(config: DecoderConfig | ConfigValues) {
    super(config);
    this.model = new (this._class().base)(this.config);
    this.score = new nn.Linear(this.config.hiddenSize, this.config.numLabels, { bias: false });
    this.postInit();
  }

  override forward(...args: ModelArguments): LogitsOutputWithPast {
    const { labels, ...inputs } = readLabelled(args);
    const { lastHiddenState, ...rest } = this.model.forward(inputs);
    const logits = lastTokenLogits(this.score.forward(lastHiddenState), inputs.inputIds, this.config.padTokenId);
    return { loss: labels ? classificationLoss(logits, labels, this.config) : null, logits, ...rest };
  }
}

/** A decoder that classifies every token. */
export abstract class DecoderForTokenClassification extends DecoderPreTrainedModel {
  model: DecoderModel;
  dropout: nn.Dropout;
  score: nn.Linear;

  constructor(config: DecoderConfig | ConfigValues) {
    super(config);
    const { classifierDropout, hiddenDropout } = this.config as { classifierDropout?: number; hiddenDropout?: number };
    this.model = new (this._class().base)(this.config);
    this.dropout = new nn.Dropout(classifierDropout ?? hiddenDropout ?? 0.1);
    this.score = new nn.Linear(this.config.hiddenSize, this.config.numLabels);
    this.postInit();
  }

  override forward(...args: ModelArguments): LogitsOutput {
    const { labels, ...inputs } = readLabelled(args);
    const { lastHiddenState, hiddenStates, attentions } = this.model.forward(inputs);
    const logits = this.score.forward(this.dropout.forward(lastHiddenState));
    return { loss: labels ? tokenLoss(logits, labels) : null, logits, hiddenStates, attentions };
  }
}

/** A decoder that finds where in a text an answer starts and ends. */
export abstract class DecoderForQuestionAnswering extends DecoderPreTrainedModel {
  static override readonly baseModelPrefix = 'transformer';

  transformer: DecoderModel;
  qaOutputs: nn.Linear;

  constructor(config: DecoderConfig | ConfigValues) {
    super(config);
    this.transformer = new (this._class().base)(this.config);
    this.qaOutputs = new nn.Linear(this.config.hiddenSize, 2);
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
