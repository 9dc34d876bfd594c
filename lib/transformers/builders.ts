import { isOptions } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import * as bert from './bert/index.js';
import { PreTrainedConfig, splitHubOptions } from './config.js';
import * as llama from './decoder/llama.js';
import * as qwen2 from './decoder/qwen2.js';
import * as distilbert from './distilbert/index.js';
import * as gpt2 from './gpt2/index.js';
import { LOADING_OPTIONS, type PretrainedOptions } from './load.js';
import { LSTMLanguageModel } from './lstm.js';
import type { PreTrainedModel } from './model.js';
import * as t5 from './t5/index.js';
import * as vit from './vit/index.js';

type Constructor = abstract new (...args: any[]) => PreTrainedModel;
type Tasks = Readonly<Record<string, Constructor>>;

/** Fields of the configuration, in either spelling, and what kind of model it is to be. */
type Fields<T> = { task?: T; weights?: null; [field: string]: unknown };
type Loading<T> = PretrainedOptions & { task?: T; weights: string | URL };

/** Builds one kind of model for the task that is asked for. */
export interface Builder<T extends Tasks, Usual extends keyof T> {
  <Task extends keyof T = Usual>(options: Loading<Task>): Promise<InstanceType<T[Task]>>;
  <Task extends keyof T = Usual>(config?: Fields<Task>): InstanceType<T[Task]>;
}

/** Takes what says how to load and fields of the configuration apart. */
function loadingOptions(options: Record<string, unknown>): PretrainedOptions {
  const { hub, fields } = splitHubOptions(options);
  const isLoading = ([key]: [string, unknown]) => key !== 'config' && LOADING_OPTIONS.includes(key);
  const entries = Object.entries(fields);
  const config = Object.fromEntries(entries.filter((entry) => !isLoading(entry)));
  const rest = Object.fromEntries(entries.filter(isLoading));
  return { ...hub, ...rest, ...(Object.keys(config).length > 0 && { config }) };
}

function builder<T extends Tasks, Usual extends keyof T & string>(
  name: string,
  usual: Usual,
  tasks: T,
): Builder<T, Usual> {
  const build = (given: unknown = {}): PreTrainedModel | Promise<PreTrainedModel> => {
    const values = given instanceof PreTrainedConfig ? given.toObject() : given;
    if (!isOptions(values)) throw typeError(`models.${name} takes an object of options, got ${describe(given)}`);
    const { task = usual, weights, ...rest } = values;
    if (typeof task !== 'string' || !Object.hasOwn(tasks, task)) {
      throw rangeError(`models.${name} has no task ${describe(task)}; it has ${Object.keys(tasks).join(', ')}`);
    }
    const found = tasks[task] as unknown as typeof PreTrainedModel;
    if (weights == null) return new (found as unknown as new (config: unknown) => PreTrainedModel)(rest);
    return found.fromPretrained.call(found as never, weights as string | URL, loadingOptions(rest));
  };
  return build as unknown as Builder<T, Usual>;
}

/** Sizes of an LSTM language model, as its constructor has them. */
export interface LSTMSizes {
  /** How many words there are. */
  ntoken?: number;
  /** How many numbers a word is embedded in. */
  ninp?: number;
  /** How many units a layer has. */
  nhid?: number;
  nlayers?: number;
  dropout?: number;
  tieWeights?: boolean;
}

/**
 * Builders of models: `models.gpt2({ n_layer: 6 })` is a model with initial values, `await models.gpt2({ weights:
 * 'openai-community/gpt2' })` one with those of a file, a folder or a repository of the Hugging Face hub. `task` says
 * what it is for.
 */
export const models = {
  /** GPT-2, which continues a text unless there is another task. */
  gpt2: builder('gpt2', 'causalLM', {
    base: gpt2.GPT2Model,
    causalLM: gpt2.GPT2LMHeadModel,
    doubleHeads: gpt2.GPT2DoubleHeadsModel,
    sequenceClassification: gpt2.GPT2ForSequenceClassification,
    tokenClassification: gpt2.GPT2ForTokenClassification,
    questionAnswering: gpt2.GPT2ForQuestionAnswering,
  }),
  /** Llama, which continues a text unless there is another task. */
  llama: builder('llama', 'causalLM', {
    base: llama.LlamaModel,
    causalLM: llama.LlamaForCausalLM,
    sequenceClassification: llama.LlamaForSequenceClassification,
    tokenClassification: llama.LlamaForTokenClassification,
    questionAnswering: llama.LlamaForQuestionAnswering,
  }),
  /** Qwen2, which continues a text unless there is another task. */
  qwen2: builder('qwen2', 'causalLM', {
    base: qwen2.Qwen2Model,
    causalLM: qwen2.Qwen2ForCausalLM,
    sequenceClassification: qwen2.Qwen2ForSequenceClassification,
    tokenClassification: qwen2.Qwen2ForTokenClassification,
    questionAnswering: qwen2.Qwen2ForQuestionAnswering,
  }),
  /** BERT, without a head unless there is a task. */
  bert: builder('bert', 'base', {
    base: bert.BertModel,
    maskedLM: bert.BertForMaskedLM,
    causalLM: bert.BertLMHeadModel,
    preTraining: bert.BertForPreTraining,
    nextSentencePrediction: bert.BertForNextSentencePrediction,
    sequenceClassification: bert.BertForSequenceClassification,
    tokenClassification: bert.BertForTokenClassification,
    questionAnswering: bert.BertForQuestionAnswering,
    multipleChoice: bert.BertForMultipleChoice,
  }),
  /** RoBERTa, without a head unless there is a task. */
  roberta: builder('roberta', 'base', {
    base: bert.RobertaModel,
    maskedLM: bert.RobertaForMaskedLM,
    causalLM: bert.RobertaForCausalLM,
    sequenceClassification: bert.RobertaForSequenceClassification,
    tokenClassification: bert.RobertaForTokenClassification,
    questionAnswering: bert.RobertaForQuestionAnswering,
    multipleChoice: bert.RobertaForMultipleChoice,
  }),
  /** DistilBERT, without a head unless there is a task. */
  distilbert: builder('distilbert', 'base', {
    base: distilbert.DistilBertModel,
    maskedLM: distilbert.DistilBertForMaskedLM,
    sequenceClassification: distilbert.DistilBertForSequenceClassification,
    tokenClassification: distilbert.DistilBertForTokenClassification,
    questionAnswering: distilbert.DistilBertForQuestionAnswering,
    multipleChoice: distilbert.DistilBertForMultipleChoice,
  }),
  /** T5, which writes a text for a text unless there is another task. */
  t5: builder('t5', 'conditionalGeneration', {
    base: t5.T5Model,
    conditionalGeneration: t5.T5ForConditionalGeneration,
    encoder: t5.T5EncoderModel,
    sequenceClassification: t5.T5ForSequenceClassification,
    tokenClassification: t5.T5ForTokenClassification,
    questionAnswering: t5.T5ForQuestionAnswering,
  }),
  /** ViT, which classifies images unless there is another task. */
  vit: builder('vit', 'imageClassification', {
    base: vit.ViTModel,
    imageClassification: vit.ViTForImageClassification,
    maskedImageModeling: vit.ViTForMaskedImageModeling,
  }),
  /** The LSTM of PyTorch's `word_language_model` example, of its sizes where none are given. */
  lstm: ({ ntoken = 33278, ninp = 200, nhid = 200, nlayers = 2, dropout = 0.2, tieWeights = false }: LSTMSizes = {}) =>
    new LSTMLanguageModel(ntoken, ninp, nhid, nlayers, dropout, tieWeights),
};
