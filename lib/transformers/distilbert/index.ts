export * from './heads.js';
export { DistilBertConfig } from './layers.js';
export { DistilBertModel, DistilBertPreTrainedModel } from './model.js';
