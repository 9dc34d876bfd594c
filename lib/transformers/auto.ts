import { describe, rangeError, typeError } from '../core/errors.js';
import * as torch from '../torch.js';
import { BertConfig, RobertaConfig } from './bert/config.js';
import * as bert from './bert/index.js';
import { type ConfigOptions, type ConfigValues, camelKeys, PreTrainedConfig, splitHubOptions } from './config.js';
import * as llama from './decoder/llama.js';
import * as qwen2 from './decoder/qwen2.js';
import * as distilbert from './distilbert/index.js';
import * as gpt2 from './gpt2/index.js';
import type { PretrainedOptions } from './load.js';
import type { ModelClass, PreTrainedModel } from './model.js';
import * as t5 from './t5/index.js';
import * as vit from './vit/index.js';

/** Any configuration, or its fields with their `model_type`. */
type AnyConfig = PreTrainedConfig | ConfigValues;

const CONFIGS: Readonly<Record<string, new (values?: ConfigValues | PreTrainedConfig) => PreTrainedConfig>> = {
  bert: BertConfig,
  roberta: RobertaConfig,
  distilbert: distilbert.DistilBertConfig,
  gpt2: gpt2.GPT2Config,
  llama: llama.LlamaConfig,
  qwen2: qwen2.Qwen2Config,
  t5: t5.T5Config,
  vit: vit.ViTConfig,
};

function typeOf(config: unknown): string {
  if (config instanceof PreTrainedConfig) return config.modelType;
  if (typeof config !== 'object' || config === null)
    throw typeError(`expected a configuration, got ${describe(config)}`);
  const type = (config as ConfigValues).model_type ?? (config as ConfigValues).modelType;
  if (typeof type !== 'string' || !Object.hasOwn(CONFIGS, type)) {
    throw rangeError(`there is no model of type ${describe(type)}; there are ${Object.keys(CONFIGS).join(', ')}`);
  }
  return type;
}

/**
 * The configuration of whatever model it is, by its `model_type`.
 * @see https://huggingface.co/docs/transformers/model_doc/auto#transformers.AutoConfig
 */
export const AutoConfig = {
  /**
   * Reads the `config.json` of a folder or a repository of the Hugging Face hub; `options` are the hub's, and fields
   * that replace some of the file's.
   */
  async fromPretrained(source: string | URL, options: ConfigOptions = {}): Promise<PreTrainedConfig> {
    const { hub, fields } = splitHubOptions(options);
    return readConfig({ ...camelKeys(await torch.hub.loadConfig(source, hub)), ...camelKeys(fields) });
  },

  /** The configuration of a model of a type, from its fields. */
  forModel(modelType: string, fields: ConfigValues = {}): PreTrainedConfig {
    return readConfig({ ...fields, modelType });
  },
};

function readConfig(config: AnyConfig): PreTrainedConfig {
  return config instanceof PreTrainedConfig ? config : new CONFIGS[typeOf(config)]!(config);
}

/** A class whose models are those of whatever type a configuration is of. */
export interface AutoModelClass<M extends PreTrainedModel = PreTrainedModel> {
  /** Loads a model as its own class does. */
  fromPretrained(source: string | URL, options?: PretrainedOptions): Promise<M>;
  /** A model with initial values. */
  fromConfig(config: AnyConfig): M;
}

function auto<M extends PreTrainedModel>(name: string, classes: Readonly<Record<string, unknown>>): AutoModelClass<M> {
  const classOf = (type: string): ModelClass<M> => {
    if (Object.hasOwn(classes, type)) return classes[type] as ModelClass<M>;
    throw rangeError(`${name} has no model of type '${type}'; it has ${Object.keys(classes).join(', ')}`);
  };
  return {
    async fromPretrained(source, options = {}) {
      const { config } = options;
      const { hub } = splitHubOptions(options);
      const type = typeOf(
        config instanceof PreTrainedConfig ? config : { ...(await torch.hub.loadConfig(source, hub)), ...config },
      );
      const found = classOf(type) as unknown as typeof PreTrainedModel;
      return found.fromPretrained.call(found as never, source, options) as Promise<M>;
    },
    fromConfig: (config) => new (classOf(typeOf(config)))(config),
  };
}

/** Models without heads. @see https://huggingface.co/docs/transformers/model_doc/auto#transformers.AutoModel */
export const AutoModel = auto('AutoModel', {
  bert: bert.BertModel,
  roberta: bert.RobertaModel,
  distilbert: distilbert.DistilBertModel,
  gpt2: gpt2.GPT2Model,
  llama: llama.LlamaModel,
  qwen2: qwen2.Qwen2Model,
  t5: t5.T5Model,
  vit: vit.ViTModel,
});

/** Models that continue a text. @see https://huggingface.co/docs/transformers/model_doc/auto#transformers.AutoModelForCausalLM */
export const AutoModelForCausalLM = auto<
  | gpt2.GPT2LMHeadModel
  | llama.LlamaForCausalLM
  | qwen2.Qwen2ForCausalLM
  | bert.BertLMHeadModel
  | bert.RobertaForCausalLM
>('AutoModelForCausalLM', {
  gpt2: gpt2.GPT2LMHeadModel,
  llama: llama.LlamaForCausalLM,
  qwen2: qwen2.Qwen2ForCausalLM,
  bert: bert.BertLMHeadModel,
  roberta: bert.RobertaForCausalLM,
});

/** Models that write a text for a text. @see https://huggingface.co/docs/transformers/model_doc/auto#transformers.AutoModelForSeq2SeqLM */
export const AutoModelForSeq2SeqLM = auto<t5.T5ForConditionalGeneration>('AutoModelForSeq2SeqLM', {
  t5: t5.T5ForConditionalGeneration,
});

/** Models that predict masked words. @see https://huggingface.co/docs/transformers/model_doc/auto#transformers.AutoModelForMaskedLM */
export const AutoModelForMaskedLM = auto('AutoModelForMaskedLM', {
  bert: bert.BertForMaskedLM,
  roberta: bert.RobertaForMaskedLM,
  distilbert: distilbert.DistilBertForMaskedLM,
});

/** Models that classify texts. @see https://huggingface.co/docs/transformers/model_doc/auto#transformers.AutoModelForSequenceClassification */
export const AutoModelForSequenceClassification = auto('AutoModelForSequenceClassification', {
  bert: bert.BertForSequenceClassification,
  roberta: bert.RobertaForSequenceClassification,
  distilbert: distilbert.DistilBertForSequenceClassification,
  gpt2: gpt2.GPT2ForSequenceClassification,
  llama: llama.LlamaForSequenceClassification,
  qwen2: qwen2.Qwen2ForSequenceClassification,
  t5: t5.T5ForSequenceClassification,
});

/** Models that classify tokens. @see https://huggingface.co/docs/transformers/model_doc/auto#transformers.AutoModelForTokenClassification */
export const AutoModelForTokenClassification = auto('AutoModelForTokenClassification', {
  bert: bert.BertForTokenClassification,
  roberta: bert.RobertaForTokenClassification,
  distilbert: distilbert.DistilBertForTokenClassification,
  gpt2: gpt2.GPT2ForTokenClassification,
  llama: llama.LlamaForTokenClassification,
  qwen2: qwen2.Qwen2ForTokenClassification,
  t5: t5.T5ForTokenClassification,
});

/** Models that find answers. @see https://huggingface.co/docs/transformers/model_doc/auto#transformers.AutoModelForQuestionAnswering */
export const AutoModelForQuestionAnswering = auto('AutoModelForQuestionAnswering', {
  bert: bert.BertForQuestionAnswering,
  roberta: bert.RobertaForQuestionAnswering,
  distilbert: distilbert.DistilBertForQuestionAnswering,
  gpt2: gpt2.GPT2ForQuestionAnswering,
  llama: llama.LlamaForQuestionAnswering,
  qwen2: qwen2.Qwen2ForQuestionAnswering,
  t5: t5.T5ForQuestionAnswering,
});

/** Models that choose a text. @see https://huggingface.co/docs/transformers/model_doc/auto#transformers.AutoModelForMultipleChoice */
export const AutoModelForMultipleChoice = auto('AutoModelForMultipleChoice', {
  bert: bert.BertForMultipleChoice,
  roberta: bert.RobertaForMultipleChoice,
  distilbert: distilbert.DistilBertForMultipleChoice,
});

/** Models that classify images. @see https://huggingface.co/docs/transformers/model_doc/auto#transformers.AutoModelForImageClassification */
export const AutoModelForImageClassification = auto<vit.ViTForImageClassification>('AutoModelForImageClassification', {
  vit: vit.ViTForImageClassification,
});
