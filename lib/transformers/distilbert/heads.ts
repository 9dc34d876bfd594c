import { signature } from '../../core/arguments.js';
import { rangeError } from '../../core/errors.js';
import { nn, type Tensor } from '../../torch.js';
import { activation } from '../activations.js';
import { flattenChoices } from '../bert/choices.js';
import type { ConfigValues } from '../config.js';
import type { ModelArguments, ModelInputs } from '../inputs.js';
import { classificationLoss, spanLogits, spanLoss, tokenLoss } from '../losses.js';
import type { LogitsOutput, QuestionAnsweringOutput } from '../outputs.js';
import { type DistilBertConfig, EPS } from './layers.js';
import { DistilBertModel, DistilBertPreTrainedModel } from './model.js';

const COMMON = ['inputIds?', 'attentionMask?', 'inputsEmbeds?'] as const;
const ASKED = ['*', 'outputHiddenStates?', 'outputAttentions?'] as const;
const readLabelled = signature<ModelInputs>('forward', [...COMMON, 'labels?', 'positionIds?', ...ASKED]);
const readAnswer = signature<ModelInputs>('forward', [
  ...COMMON,
  'startPositions?',
  'endPositions?',
  'positionIds?',
  ...ASKED,
]);

/**
 * DistilBERT that predicts masked words.
 * @see https://huggingface.co/docs/transformers/model_doc/distilbert#transformers.DistilBertForMaskedLM
 */
export class DistilBertForMaskedLM extends DistilBertPreTrainedModel {
  static override readonly tiedWeightsKeys = {
    'vocab_projector.weight': 'distilbert.embeddings.word_embeddings.weight',
  };

  activation: nn.Module;
  distilbert: DistilBertModel;
  vocabTransform: nn.Linear;
  vocabLayerNorm: nn.LayerNorm;
  vocabProjector: nn.Linear;
  mlmLossFct: nn.CrossEntropyLoss;

  constructor(config: DistilBertConfig | ConfigValues) {
    super(config);
    const { dim, vocabSize } = this.config;
    this.activation = activation(this.config.activation);
    this.distilbert = new DistilBertModel(this.config);
    this.vocabTransform = new nn.Linear(dim, dim);
    this.vocabLayerNorm = new nn.LayerNorm(dim, { eps: EPS });
    this.vocabProjector = new nn.Linear(dim, vocabSize);
    this.mlmLossFct = new nn.CrossEntropyLoss();
    this.postInit();
  }

  override getOutputEmbeddings(): nn.Linear {
    return this.vocabProjector;
  }

  override setOutputEmbeddings(layer: nn.Linear): void {
    this.vocabProjector = layer;
  }

  override forward(...args: ModelArguments): LogitsOutput {
    const { labels, ...inputs } = readLabelled(args);
    const { lastHiddenState, hiddenStates, attentions } = this.distilbert.forward(inputs);
    const transformed: Tensor = this.activation.forward(this.vocabTransform.forward(lastHiddenState));
    const logits = this.vocabProjector.forward(this.vocabLayerNorm.forward(transformed));
    const loss = labels ? this.mlmLossFct.forward(logits.view([-1, logits.shape[2]!]), labels.view([-1])) : null;
    return { loss, logits, hiddenStates, attentions };
  }
}

/** A head that looks at the first token's vector, through one more layer. */
abstract class FirstTokenHead extends DistilBertPreTrainedModel {
  distilbert: DistilBertModel;
  preClassifier: nn.Linear;
  classifier: nn.Linear;
  dropout: nn.Dropout;

  constructor(config: DistilBertConfig | ConfigValues, classes: (config: DistilBertConfig) => number) {
    super(config);
    const { dim, seqClassifDropout } = this.config;
    this.distilbert = new DistilBertModel(this.config);
    this.preClassifier = new nn.Linear(dim, dim);
    this.classifier = new nn.Linear(dim, classes(this.config));
    this.dropout = new nn.Dropout(seqClassifDropout);
    this.postInit();
  }

  protected classify(states: Tensor): Tensor {
    const pooled = nn.functional.relu(this.preClassifier.forward(states.select(1, 0)));
    return this.classifier.forward(this.dropout.forward(pooled));
  }
}

/**
 * DistilBERT that classifies a text, or gives it a number.
 * @see https://huggingface.co/docs/transformers/model_doc/distilbert#transformers.DistilBertForSequenceClassification
 */
export class DistilBertForSequenceClassification extends FirstTokenHead {
  constructor(config: DistilBertConfig | ConfigValues) {
    super(config, ({ numLabels }) => numLabels);
  }

  override forward(...args: ModelArguments): LogitsOutput {
    const { labels, ...inputs } = readLabelled(args);
    const { lastHiddenState, hiddenStates, attentions } = this.distilbert.forward(inputs);
    const logits = this.classify(lastHiddenState);
    return { loss: labels ? classificationLoss(logits, labels, this.config) : null, logits, hiddenStates, attentions };
  }
}

/**
 * DistilBERT that chooses one of several texts: inputs are `[batch, choices, length]`.
 * @see https://huggingface.co/docs/transformers/model_doc/distilbert#transformers.DistilBertForMultipleChoice
 */
export class DistilBertForMultipleChoice extends FirstTokenHead {
  constructor(config: DistilBertConfig | ConfigValues) {
    super(config, () => 1);
  }

  override forward(...args: ModelArguments): LogitsOutput {
    const { labels, ...given } = readLabelled(args);
    const [{ tokenTypeIds: _, ...inputs }, choices] = flattenChoices(given);
    const { lastHiddenState, hiddenStates, attentions } = this.distilbert.forward(inputs);
    const logits = this.classify(lastHiddenState).view([-1, choices]);
    return { loss: labels ? tokenLoss(logits, labels) : null, logits, hiddenStates, attentions };
  }
}

/**
 * DistilBERT that classifies every token.
 * @see https://huggingface.co/docs/transformers/model_doc/distilbert#transformers.DistilBertForTokenClassification
 */
export class DistilBertForTokenClassification extends DistilBertPreTrainedModel {
  distilbert: DistilBertModel;
  dropout: nn.Dropout;
  classifier: nn.Linear;

  constructor(config: DistilBertConfig | ConfigValues) {
    super(config);
    this.distilbert = new DistilBertModel(this.config);
    this.dropout = new nn.Dropout(this.config.dropout);
    this.classifier = new nn.Linear(this.config.dim, this.config.numLabels);
    this.postInit();
  }

  override forward(...args: ModelArguments): LogitsOutput {
    const { labels, ...inputs } = readLabelled(args);
    const { lastHiddenState, hiddenStates, attentions } = this.distilbert.forward(inputs);
    const logits = this.classifier.forward(this.dropout.forward(lastHiddenState));
    return { loss: labels ? tokenLoss(logits, labels) : null, logits, hiddenStates, attentions };
  }
}

/**
 * DistilBERT that finds where in a text an answer starts and ends.
 * @see https://huggingface.co/docs/transformers/model_doc/distilbert#transformers.DistilBertForQuestionAnswering
 */
export class DistilBertForQuestionAnswering extends DistilBertPreTrainedModel {
  distilbert: DistilBertModel;
  qaOutputs: nn.Linear;
  dropout: nn.Dropout;

  /** @throws RangeError where `config.numLabels` is not 2. */
  constructor(config: DistilBertConfig | ConfigValues) {
    super(config);
    const { dim, numLabels, qaDropout } = this.config;
    if (numLabels !== 2)
      throw rangeError(`DistilBertForQuestionAnswering: config.numLabels should be 2, got ${numLabels}`);
    this.distilbert = new DistilBertModel(this.config);
    this.qaOutputs = new nn.Linear(dim, numLabels);
    this.dropout = new nn.Dropout(qaDropout);
    this.postInit();
  }

  override forward(...args: ModelArguments): QuestionAnsweringOutput {
    const { startPositions, endPositions, ...inputs } = readAnswer(args);
    const { lastHiddenState, hiddenStates, attentions } = this.distilbert.forward(inputs);
    const [startLogits, endLogits] = spanLogits(this.qaOutputs.forward(this.dropout.forward(lastHiddenState)));
    const loss = spanLoss(startLogits, endLogits, startPositions, endPositions);
    return { loss, startLogits, endLogits, hiddenStates, attentions };
  }
}
