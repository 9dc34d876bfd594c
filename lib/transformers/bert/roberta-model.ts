import type { ConfigValues } from '../config.js';
import { RobertaConfig } from './config.js';
import { RobertaEmbeddings } from './embeddings.js';
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

class RobertaSelfAttention extends SelfAttention {}
class RobertaCrossAttention extends CrossAttention {}
class RobertaSelfOutput extends ResidualOutput {}
class RobertaAttention extends Attention {}
class RobertaIntermediate extends Intermediate {}
class RobertaOutput extends ResidualOutput {}
class RobertaLayer extends EncoderLayer {}
class RobertaEncoder extends LayerStack {}
class RobertaPooler extends Pooler {}

const PARTS: EncoderParts = {
  SelfAttention: RobertaSelfAttention,
  CrossAttention: RobertaCrossAttention,
  SelfOutput: RobertaSelfOutput,
  Attention: RobertaAttention,
  Intermediate: RobertaIntermediate,
  Output: RobertaOutput,
  Layer: RobertaLayer,
};

/**
 * RoBERTa without a head.
 * @see https://huggingface.co/docs/transformers/model_doc/roberta#transformers.RobertaModel
 */
export class RobertaModel extends EncoderModel<RobertaConfig> {
  static override readonly configClass = RobertaConfig;
  static override readonly baseModelPrefix = 'roberta';

  embeddings: RobertaEmbeddings;
  encoder: RobertaEncoder;
  pooler: RobertaPooler | null;

  /** Without `addPoolingLayer` the output's `poolerOutput` is null. */
  constructor(config: RobertaConfig | ConfigValues, addPoolingLayer = true) {
    super(config);
    this.embeddings = new RobertaEmbeddings(this.config);
    this.encoder = new RobertaEncoder(this.config, PARTS);
    this.pooler = addPoolingLayer ? new RobertaPooler(this.config) : null;
    this.postInit();
  }
}
