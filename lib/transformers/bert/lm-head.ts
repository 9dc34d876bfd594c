import * as torch from '../../torch.js';
import { nn, type Tensor } from '../../torch.js';
import { activation } from '../activations.js';
import type { EncoderConfig } from './config.js';

class BertPredictionHeadTransform extends nn.Module {
  dense: nn.Linear;
  transformActFn: nn.Module;
  LayerNorm: nn.LayerNorm;

  constructor({ hiddenSize, hiddenAct, layerNormEps: eps }: EncoderConfig) {
    super();
    this.dense = new nn.Linear(hiddenSize, hiddenSize);
    this.transformActFn = activation(hiddenAct);
    this.LayerNorm = new nn.LayerNorm(hiddenSize, { eps });
  }

  override forward(states: Tensor): Tensor {
    return this.LayerNorm.forward(this.transformActFn.forward(this.dense.forward(states)));
  }
}

/** Logits of all tokens; the weight is the embedding's, the bias that of `decoder` too. */
export class BertLMPredictionHead extends nn.Module {
  transform: BertPredictionHeadTransform;
  decoder: nn.Linear;
  bias: nn.Parameter;

  constructor(config: EncoderConfig) {
    super();
    this.transform = new BertPredictionHeadTransform(config);
    this.decoder = new nn.Linear(config.hiddenSize, config.vocabSize);
    this.bias = new nn.Parameter(torch.zeros([config.vocabSize]));
  }

  override forward(states: Tensor): Tensor {
    return this.decoder.forward(this.transform.forward(states));
  }
}

export class BertOnlyMLMHead extends nn.Module {
  predictions: BertLMPredictionHead;

  constructor(config: EncoderConfig) {
    super();
    this.predictions = new BertLMPredictionHead(config);
  }

  override forward(states: Tensor): Tensor {
    return this.predictions.forward(states);
  }
}

export class BertOnlyNSPHead extends nn.Module {
  seqRelationship: nn.Linear;

  constructor({ hiddenSize }: EncoderConfig) {
    super();
    this.seqRelationship = new nn.Linear(hiddenSize, 2);
  }

  override forward(pooled: Tensor): Tensor {
    return this.seqRelationship.forward(pooled);
  }
}

export class BertPreTrainingHeads extends nn.Module {
  predictions: BertLMPredictionHead;
  seqRelationship: nn.Linear;

  constructor(config: EncoderConfig) {
    super();
    this.predictions = new BertLMPredictionHead(config);
    this.seqRelationship = new nn.Linear(config.hiddenSize, 2);
  }

  override forward(states: Tensor, pooled: Tensor): [predictions: Tensor, relationship: Tensor] {
    return [this.predictions.forward(states), this.seqRelationship.forward(pooled)];
  }
}

/** As BERT's, with one name for all of it, and always GELU. */
export class RobertaLMHead extends nn.Module {
  dense: nn.Linear;
  layerNorm: nn.LayerNorm;
  decoder: nn.Linear;
  bias: nn.Parameter;

  constructor({ hiddenSize, vocabSize, layerNormEps: eps }: EncoderConfig) {
    super();
    this.dense = new nn.Linear(hiddenSize, hiddenSize);
    this.layerNorm = new nn.LayerNorm(hiddenSize, { eps });
    this.decoder = new nn.Linear(hiddenSize, vocabSize);
    this.bias = new nn.Parameter(torch.zeros([vocabSize]));
  }

  override forward(states: Tensor): Tensor {
    return this.decoder.forward(this.layerNorm.forward(nn.functional.gelu(this.dense.forward(states))));
  }
}
