import type { ConfigValues } from '../config.js';
import { BertConfig } from './config.js';
import { BertEmbeddings } from './embeddings.js';
import {
  Attention,
  CrossAttention,
  EncoderLayer,
  type EncoderParts,
  Intermediate,
  LayerStack,
  Pooler,
  ResidualOutput,
  SelfAttention,
} from './layers.js';
import { EncoderModel } from './model.js';

class BertSelfAttention extends SelfAttention {}
class BertCrossAttention extends CrossAttention {}
class BertSelfOutput extends ResidualOutput {}
class BertAttention extends Attention {}
class BertIntermediate extends Intermediate {}
class BertOutput extends ResidualOutput {}
class BertLayer extends EncoderLayer {}
class BertEncoder extends LayerStack {}
class BertPooler extends Pooler {}

const PARTS: EncoderParts = {
  SelfAttention: BertSelfAttention,
  CrossAttention: BertCrossAttention,
  SelfOutput: BertSelfOutput,
  Attention: BertAttention,
  Intermediate: BertIntermediate,
  Output: BertOutput,
  Layer: BertLayer,
};

/**
 * BERT without a head.
 * @see https://huggingface.co/docs/transformers/model_doc/bert#transformers.BertModel
 */
export class BertModel extends EncoderModel<BertConfig> {
  static override readonly configClass = BertConfig;
  static override readonly baseModelPrefix = 'bert';

  embeddings: BertEmbeddings;
  encoder: BertEncoder;
  pooler: BertPooler | null;

  /** Without `addPoolingLayer` the output's `poolerOutput` is null. */
  constructor(config: BertConfig | ConfigValues, addPoolingLayer = true) {
    super(config);
    this.embeddings = new BertEmbeddings(this.config);
    this.encoder = new BertEncoder(this.config, PARTS);
    this.pooler = addPoolingLayer ? new BertPooler(this.config) : null;
    this.postInit();
  }
}
