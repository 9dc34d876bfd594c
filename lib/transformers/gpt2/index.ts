export { GPT2Config } from './config.js';
export { GPT2DoubleHeadsModel, type GPT2DoubleHeadsModelOutput } from './double-heads.js';
export {
  GPT2ForQuestionAnswering,
  GPT2ForSequenceClassification,
  GPT2ForTokenClassification,
  GPT2LMHeadModel,
} from './heads.js';
export { GPT2Model, GPT2PreTrainedModel } from './model.js';
