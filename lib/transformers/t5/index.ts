export { T5Config } from './config.js';
export {
  type Seq2SeqQuestionAnsweringOutput,
  T5ForQuestionAnswering,
  T5ForSequenceClassification,
  T5ForTokenClassification,
} from './heads.js';
export { T5PreTrainedModel, T5Stack } from './model.js';
export {
  type Seq2SeqLMOutput,
  type Seq2SeqModelOutput,
  type Seq2SeqOutput,
  T5EncoderModel,
  T5ForConditionalGeneration,
  T5Model,
} from './t5.js';
