export * from './bert.js';
export { BertModel } from './bert-model.js';
export { BertConfig, RobertaConfig } from './config.js';
export * from './roberta.js';
export { RobertaModel } from './roberta-model.js';
