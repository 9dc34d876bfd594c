import { configClass } from '../config.js';

const FIELDS = {
  hiddenSize: 768,
  numHiddenLayers: 12,
  numAttentionHeads: 12,
  intermediateSize: 3072,
  hiddenAct: 'gelu',
  hiddenDropoutProb: 0.1,
  attentionProbsDropoutProb: 0.1,
  maxPositionEmbeddings: 512,
  typeVocabSize: 2,
  initializerRange: 0.02,
  layerNormEps: 1e-12,
  useCache: true,
  classifierDropout: null as number | null,
  isDecoder: false,
  addCrossAttention: false,
  tieWordEmbeddings: true,
};

/** @see https://huggingface.co/docs/transformers/model_doc/bert#transformers.BertConfig */
export class BertConfig extends configClass('bert', {
  vocabSize: 30522,
  ...FIELDS,
  padTokenId: 0 as number | null,
  bosTokenId: null as number | null,
  eosTokenId: null as number | number[] | null,
}) {}

/** @see https://huggingface.co/docs/transformers/model_doc/roberta#transformers.RobertaConfig */
export class RobertaConfig extends configClass('roberta', {
  vocabSize: 50265,
  ...FIELDS,
  padTokenId: 1 as number | null,
  bosTokenId: 0 as number | null,
  eosTokenId: 2 as number | number[] | null,
}) {}

/** What both have. */
export type EncoderConfig = BertConfig | RobertaConfig;
