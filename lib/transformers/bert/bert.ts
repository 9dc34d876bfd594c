import { nn, type Tensor } from '../../torch.js';
import type { ConfigValues } from '../config.js';
import { type GenerateArguments, generate, generateStream } from '../generation/generate.js';
import type { Initializer } from '../initializer.js';
import type { ModelArguments } from '../inputs.js';
import { causalLMLoss, classificationLoss, spanLogits, spanLoss, tokenLoss } from '../losses.js';
import type {
  CrossOutputs,
  LogitsOutput,
  LogitsOutputWithPast,
  LossOutput,
  QuestionAnsweringOutput,
} from '../outputs.js';
import { lastPositions } from '../slices.js';
import { BertModel } from './bert-model.js';
import { flattenChoices } from './choices.js';
import { BertConfig } from './config.js';
import { BertLMPredictionHead, BertOnlyMLMHead, BertOnlyNSPHead, BertPreTrainingHeads } from './lm-head.js';
import { EncoderPreTrainedModel } from './model.js';
import { readAnswer, readCausal, readLabelled, readMasked, readPreTraining } from './signatures.js';

const TIED = {
  'cls.predictions.decoder.weight': 'bert.embeddings.word_embeddings.weight',
  'cls.predictions.decoder.bias': 'cls.predictions.bias',
};

/** What all of BERT's heads have in common. */
export abstract class BertPreTrainedModel extends EncoderPreTrainedModel<BertConfig> {
  static override readonly configClass = BertConfig;
  static override readonly baseModelPrefix = 'bert';

  override _initWeights(module: nn.Module, init: Initializer): void {
    super._initWeights(module, init);
    if (module instanceof BertLMPredictionHead) init.constant_(module.bias, 0);
  }

  override getOutputEmbeddings(): nn.Linear | null {
    const { cls } = this as { cls?: { predictions?: BertLMPredictionHead } };
    return cls?.predictions?.decoder ?? null;
  }

  override setOutputEmbeddings(layer: nn.Linear): void {
    const { predictions } = (this as { cls?: { predictions?: BertLMPredictionHead } }).cls ?? {};
    if (!predictions) return;
    predictions.decoder = layer;
    if (layer.bias) predictions.bias = layer.bias;
  }
}

const headDropout = ({ classifierDropout, hiddenDropoutProb }: BertConfig): nn.Dropout =>
  new nn.Dropout(classifierDropout ?? hiddenDropoutProb);

export interface BertForPreTrainingOutput extends LossOutput {
  /** `[batch, length, vocabSize]` */
  predictionLogits: Tensor;
  /** `[batch, 2]` */
  seqRelationshipLogits: Tensor;
}

/**
 * BERT with both heads that it is trained with: masked words, and whether the second text follows the first.
 * @see https://huggingface.co/docs/transformers/model_doc/bert#transformers.BertForPreTraining
 */
export class BertForPreTraining extends BertPreTrainedModel {
  static override readonly tiedWeightsKeys = TIED;

  bert: BertModel;
  cls: BertPreTrainingHeads;

  constructor(config: BertConfig | ConfigValues) {
    super(config);
    this.bert = new BertModel(this.config);
    this.cls = new BertPreTrainingHeads(this.config);
    this.postInit();
  }

  override forward(...args: ModelArguments): BertForPreTrainingOutput {
    const { labels, nextSentenceLabel, ...inputs } = readPreTraining(args);
    const { lastHiddenState, poolerOutput, hiddenStates, attentions } = this.bert.forward(inputs);
    const [predictionLogits, seqRelationshipLogits] = this.cls.forward(lastHiddenState, poolerOutput!);
    const loss =
      labels && nextSentenceLabel
        ? tokenLoss(predictionLogits, labels).add(tokenLoss(seqRelationshipLogits, nextSentenceLabel))
        : null;
    return { loss, predictionLogits, seqRelationshipLogits, hiddenStates, attentions };
  }
}

/**
 * BERT that predicts the next token, where `config.isDecoder`.
 * @see https://huggingface.co/docs/transformers/model_doc/bert#transformers.BertLMHeadModel
 */
export class BertLMHeadModel extends BertPreTrainedModel {
  static override readonly tiedWeightsKeys = TIED;

  bert: BertModel;
  cls: BertOnlyMLMHead;

  constructor(config: BertConfig | ConfigValues) {
    super(config);
    this.bert = new BertModel(this.config, false);
    this.cls = new BertOnlyMLMHead(this.config);
    this.postInit();
  }

  override forward(...args: ModelArguments): LogitsOutputWithPast & CrossOutputs {
    const { labels, logitsToKeep, ...given } = readCausal(args);
    const inputs = labels ? { ...given, useCache: false } : given;
    const { lastHiddenState, poolerOutput: _, ...rest } = this.bert.forward(inputs);
    const logits = this.cls.forward(lastPositions(lastHiddenState, logitsToKeep));
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
 * BERT that predicts masked words.
 * @see https://huggingface.co/docs/transformers/model_doc/bert#transformers.BertForMaskedLM
 */
export class BertForMaskedLM extends BertPreTrainedModel {
  static override readonly tiedWeightsKeys = TIED;

  bert: BertModel;
  cls: BertOnlyMLMHead;

  constructor(config: BertConfig | ConfigValues) {
    super(config);
    this.bert = new BertModel(this.config, false);
    this.cls = new BertOnlyMLMHead(this.config);
    this.postInit();
  }

  override forward(...args: ModelArguments): LogitsOutput {
    const { labels, ...inputs } = readMasked(args);
    const { lastHiddenState, hiddenStates, attentions } = this.bert.forward(inputs);
    const logits = this.cls.forward(lastHiddenState);
    return { loss: labels ? tokenLoss(logits, labels) : null, logits, hiddenStates, attentions };
  }
}

/**
 * BERT that tells whether the second text follows the first.
 * @see https://huggingface.co/docs/transformers/model_doc/bert#transformers.BertForNextSentencePrediction
 */
export class BertForNextSentencePrediction extends BertPreTrainedModel {
  bert: BertModel;
  cls: BertOnlyNSPHead;

  constructor(config: BertConfig | ConfigValues) {
    super(config);
    this.bert = new BertModel(this.config);
    this.cls = new BertOnlyNSPHead(this.config);
    this.postInit();
  }

  override forward(...args: ModelArguments): LogitsOutput {
    const { labels, ...inputs } = readLabelled(args);
    const { poolerOutput, hiddenStates, attentions } = this.bert.forward(inputs);
    const logits = this.cls.forward(poolerOutput!);
    return { loss: labels ? tokenLoss(logits, labels) : null, logits, hiddenStates, attentions };
  }
}

/**
 * BERT that classifies a text, or gives it a number.
 * @see https://huggingface.co/docs/transformers/model_doc/bert#transformers.BertForSequenceClassification
 */
export class BertForSequenceClassification extends BertPreTrainedModel {
  bert: BertModel;
  dropout: nn.Dropout;
  classifier: nn.Linear;

  constructor(config: BertConfig | ConfigValues) {
    super(config);
    this.bert = new BertModel(this.config);
    this.dropout = headDropout(this.config);
    this.classifier = new nn.Linear(this.config.hiddenSize, this.config.numLabels);
    this.postInit();
  }

  override forward(...args: ModelArguments): LogitsOutput {
    const { labels, ...inputs } = readLabelled(args);
    const { poolerOutput, hiddenStates, attentions } = this.bert.forward(inputs);
    const logits = this.classifier.forward(this.dropout.forward(poolerOutput!));
    return { loss: labels ? classificationLoss(logits, labels, this.config) : null, logits, hiddenStates, attentions };
  }
}

/**
 * BERT that chooses one of several texts: inputs are `[batch, choices, length]`.
 * @see https://huggingface.co/docs/transformers/model_doc/bert#transformers.BertForMultipleChoice
 */
export class BertForMultipleChoice extends BertPreTrainedModel {
  bert: BertModel;
  dropout: nn.Dropout;
  classifier: nn.Linear;

  constructor(config: BertConfig | ConfigValues) {
    super(config);
    this.bert = new BertModel(this.config);
    this.dropout = headDropout(this.config);
    this.classifier = new nn.Linear(this.config.hiddenSize, 1);
    this.postInit();
  }

  override forward(...args: ModelArguments): LogitsOutput {
    const { labels, ...given } = readLabelled(args);
    const [inputs, choices] = flattenChoices(given);
    const { poolerOutput, hiddenStates, attentions } = this.bert.forward(inputs);
    const logits = this.classifier.forward(this.dropout.forward(poolerOutput!)).view([-1, choices]);
    return { loss: labels ? tokenLoss(logits, labels) : null, logits, hiddenStates, attentions };
  }
}

/**
 * BERT that classifies every token.
 * @see https://huggingface.co/docs/transformers/model_doc/bert#transformers.BertForTokenClassification
 */
export class BertForTokenClassification extends BertPreTrainedModel {
  bert: BertModel;
  dropout: nn.Dropout;
  classifier: nn.Linear;

  constructor(config: BertConfig | ConfigValues) {
    super(config);
    this.bert = new BertModel(this.config, false);
    this.dropout = headDropout(this.config);
    this.classifier = new nn.Linear(this.config.hiddenSize, this.config.numLabels);
    this.postInit();
  }

  override forward(...args: ModelArguments): LogitsOutput {
    const { labels, ...inputs } = readLabelled(args);
    const { lastHiddenState, hiddenStates, attentions } = this.bert.forward(inputs);
    const logits = this.classifier.forward(this.dropout.forward(lastHiddenState));
    return { loss: labels ? tokenLoss(logits, labels) : null, logits, hiddenStates, attentions };
  }
}

/**
 * BERT that finds where in a text an answer starts and ends.
 * @see https://huggingface.co/docs/transformers/model_doc/bert#transformers.BertForQuestionAnswering
 */
export class BertForQuestionAnswering extends BertPreTrainedModel {
  bert: BertModel;
  qaOutputs: nn.Linear;

  constructor(config: BertConfig | ConfigValues) {
    super(config);
    this.bert = new BertModel(this.config, false);
    this.qaOutputs = new nn.Linear(this.config.hiddenSize, this.config.numLabels);
    this.postInit();
  }

  override forward(...args: ModelArguments): QuestionAnsweringOutput {
    const { startPositions, endPositions, ...inputs } = readAnswer(args);
    const { lastHiddenState, hiddenStates, attentions } = this.bert.forward(inputs);
    const [startLogits, endLogits] = spanLogits(this.qaOutputs.forward(lastHiddenState));
    const loss = spanLoss(startLogits, endLogits, startPositions, endPositions);
    return { loss, startLogits, endLogits, hiddenStates, attentions };
  }
}
