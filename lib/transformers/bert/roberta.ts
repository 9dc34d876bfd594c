import { nn, type Tensor } from '../../torch.js';
import type { ConfigValues } from '../config.js';
import { type GenerateArguments, generate, generateStream } from '../generation/generate.js';
import type { Initializer } from '../initializer.js';
import type { ModelArguments } from '../inputs.js';
import { causalLMLoss, classificationLoss, spanLogits, spanLoss, tokenLoss } from '../losses.js';
import type { CrossOutputs, LogitsOutput, LogitsOutputWithPast, QuestionAnsweringOutput } from '../outputs.js';
import { lastPositions } from '../slices.js';
import { flattenChoices } from './choices.js';
import { RobertaConfig } from './config.js';
import { RobertaLMHead } from './lm-head.js';
import { EncoderPreTrainedModel } from './model.js';
import { RobertaModel } from './roberta-model.js';
import { readAnswer, readCausal, readLabelled, readMasked, readRobertaChoices } from './signatures.js';

const TIED = {
  'lm_head.decoder.weight': 'roberta.embeddings.word_embeddings.weight',
  'lm_head.decoder.bias': 'lm_head.bias',
};

/** What all of RoBERTa's heads have in common. */
export abstract class RobertaPreTrainedModel extends EncoderPreTrainedModel<RobertaConfig> {
  static override readonly configClass = RobertaConfig;
  static override readonly baseModelPrefix = 'roberta';

  override _initWeights(module: nn.Module, init: Initializer): void {
    super._initWeights(module, init);
    if (module instanceof RobertaLMHead) init.constant_(module.bias, 0);
  }

  override getOutputEmbeddings(): nn.Linear | null {
    const { lmHead } = this as { lmHead?: RobertaLMHead };
    return lmHead?.decoder ?? null;
  }

  override setOutputEmbeddings(layer: nn.Linear): void {
    const { lmHead } = this as { lmHead?: RobertaLMHead };
    if (lmHead) lmHead.decoder = layer;
  }
}

const headDropout = ({ classifierDropout, hiddenDropoutProb }: RobertaConfig): nn.Dropout =>
  new nn.Dropout(classifierDropout ?? hiddenDropoutProb);

/** Classes from the first token's vector, through one more layer. */
class RobertaClassificationHead extends nn.Module {
  dense: nn.Linear;
  dropout: nn.Dropout;
  outProj: nn.Linear;

  constructor(config: RobertaConfig) {
    super();
    this.dense = new nn.Linear(config.hiddenSize, config.hiddenSize);
    this.dropout = headDropout(config);
    this.outProj = new nn.Linear(config.hiddenSize, config.numLabels);
  }

  override forward(states: Tensor): Tensor {
    const first = this.dropout.forward(states.select(1, 0));
    return this.outProj.forward(this.dropout.forward(this.dense.forward(first).tanh()));
  }
}

/**
 * RoBERTa that predicts the next token, where `config.isDecoder`.
 * @see https://huggingface.co/docs/transformers/model_doc/roberta#transformers.RobertaForCausalLM
 */
export class RobertaForCausalLM extends RobertaPreTrainedModel {
  static override readonly tiedWeightsKeys = TIED;

  roberta: RobertaModel;
  lmHead: RobertaLMHead;

  constructor(config: RobertaConfig | ConfigValues) {
    super(config);
    this.roberta = new RobertaModel(this.config, false);
    this.lmHead = new RobertaLMHead(this.config);
    this.postInit();
  }

  override forward(...args: ModelArguments): LogitsOutputWithPast & CrossOutputs {
    const { labels, logitsToKeep, ...given } = readCausal(args);
    const inputs = labels ? { ...given, useCache: false } : given;
    const { lastHiddenState, poolerOutput: _, ...rest } = this.roberta.forward(inputs);
    const logits = this.lmHead.forward(lastPositions(lastHiddenState, logitsToKeep));
    const loss = labels ? causalLMLoss(logits, labels, this.config.vocabSize) : null;
    return { loss, logits, ...rest };
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
 * RoBERTa that predicts masked words.
 * @see https://huggingface.co/docs/transformers/model_doc/roberta#transformers.RobertaForMaskedLM
 */
export class RobertaForMaskedLM extends RobertaPreTrainedModel {
  static override readonly tiedWeightsKeys = TIED;

  roberta: RobertaModel;
  lmHead: RobertaLMHead;

  constructor(config: RobertaConfig | ConfigValues) {
    super(config);
    this.roberta = new RobertaModel(this.config, false);
    this.lmHead = new RobertaLMHead(this.config);
    this.postInit();
  }

  override forward(...args: ModelArguments): LogitsOutput {
    const { labels, ...inputs } = readMasked(args);
    const { lastHiddenState, hiddenStates, attentions } = this.roberta.forward(inputs);
    const logits = this.lmHead.forward(lastHiddenState);
    return { loss: labels ? tokenLoss(logits, labels) : null, logits, hiddenStates, attentions };
  }
}

/**
 * RoBERTa that classifies a text, or gives it a number.
 * @see https://huggingface.co/docs/transformers/model_doc/roberta#transformers.RobertaForSequenceClassification
 */
export class RobertaForSequenceClassification extends RobertaPreTrainedModel {
  roberta: RobertaModel;
  classifier: RobertaClassificationHead;

  constructor(config: RobertaConfig | ConfigValues) {
    super(config);
    this.roberta = new RobertaModel(this.config, false);
    this.classifier = new RobertaClassificationHead(this.config);
    this.postInit();
  }

  override forward(...args: ModelArguments): LogitsOutput {
    const { labels, ...inputs } = readLabelled(args);
    const { lastHiddenState, hiddenStates, attentions } = this.roberta.forward(inputs);
    const logits = this.classifier.forward(lastHiddenState);
    return { loss: labels ? classificationLoss(logits, labels, this.config) : null, logits, hiddenStates, attentions };
  }
}

/**
 * RoBERTa that chooses one of several texts: inputs are `[batch, choices, length]`.
 * @see https://huggingface.co/docs/transformers/model_doc/roberta#transformers.RobertaForMultipleChoice
 */
export class RobertaForMultipleChoice extends RobertaPreTrainedModel {
  roberta: RobertaModel;
  dropout: nn.Dropout;
  classifier: nn.Linear;

  constructor(config: RobertaConfig | ConfigValues) {
    super(config);
    this.roberta = new RobertaModel(this.config);
    this.dropout = new nn.Dropout(this.config.hiddenDropoutProb);
    this.classifier = new nn.Linear(this.config.hiddenSize, 1);
    this.postInit();
  }

  override forward(...args: ModelArguments): LogitsOutput {
    const { labels, ...given } = readRobertaChoices(args);
    const [inputs, choices] = flattenChoices(given);
    const { poolerOutput, hiddenStates, attentions } = this.roberta.forward(inputs);
    const logits = this.classifier.forward(this.dropout.forward(poolerOutput!)).view([-1, choices]);
    return { loss: labels ? tokenLoss(logits, labels) : null, logits, hiddenStates, attentions };
  }
}

/**
 * RoBERTa that classifies every token.
 * @see https://huggingface.co/docs/transformers/model_doc/roberta#transformers.RobertaForTokenClassification
 */
export class RobertaForTokenClassification extends RobertaPreTrainedModel {
  roberta: RobertaModel;
  dropout: nn.Dropout;
  classifier: nn.Linear;

  constructor(config: RobertaConfig | ConfigValues) {
    super(config);
    this.roberta = new RobertaModel(this.config, false);
    this.dropout = headDropout(this.config);
    this.classifier = new nn.Linear(this.config.hiddenSize, this.config.numLabels);
    this.postInit();
  }

  override forward(...args: ModelArguments): LogitsOutput {
    const { labels, ...inputs } = readLabelled(args);
    const { lastHiddenState, hiddenStates, attentions } = this.roberta.forward(inputs);
    const logits = this.classifier.forward(this.dropout.forward(lastHiddenState));
    return { loss: labels ? tokenLoss(logits, labels) : null, logits, hiddenStates, attentions };
  }
}

/**
 * RoBERTa that finds where in a text an answer starts and ends.
 * @see https://huggingface.co/docs/transformers/model_doc/roberta#transformers.RobertaForQuestionAnswering
 */
export class RobertaForQuestionAnswering extends RobertaPreTrainedModel {
  roberta: RobertaModel;
  qaOutputs: nn.Linear;

  constructor(config: RobertaConfig | ConfigValues) {
    super(config);
    this.roberta = new RobertaModel(this.config, false);
    this.qaOutputs = new nn.Linear(this.config.hiddenSize, this.config.numLabels);
    this.postInit();
  }

  override forward(...args: ModelArguments): QuestionAnsweringOutput {
    const { startPositions, endPositions, ...inputs } = readAnswer(args);
    const { lastHiddenState, hiddenStates, attentions } = this.roberta.forward(inputs);
    const [startLogits, endLogits] = spanLogits(this.qaOutputs.forward(lastHiddenState));
    const loss = spanLoss(startLogits, endLogits, startPositions, endPositions);
    return { loss, startLogits, endLogits, hiddenStates, attentions };
  }
}
