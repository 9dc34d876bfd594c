export { T5Config } from './config.js';
export { T5PreTrainedModel, T5Stack } from './model.js';
export {
  type Seq2SeqLMOutput,
  type Seq2SeqModelOutput,
  T5EncoderModel,
  T5ForConditionalGeneration,
  T5Model,
} from './t5.js';
