import { signature } from '../../core/arguments.js';
import type { nn, Tensor } from '../../torch.js';
import * as torch from '../../torch.js';
import type { ConfigValues } from '../config.js';
import type { Initializer } from '../initializer.js';
import { checkInputs, type ModelArguments, type ModelInputs } from '../inputs.js';
import { bidirectionalMask } from '../masks.js';
import { PreTrainedModel } from '../model.js';
import type { BaseModelOutput } from '../outputs.js';
import { DistilBertConfig, Embeddings, sinusoidal, Transformer } from './layers.js';

/** What all of DistilBERT's models have in common. */
export abstract class DistilBertPreTrainedModel extends PreTrainedModel<DistilBertConfig> {
  static override readonly configClass = DistilBertConfig;
  static override readonly baseModelPrefix = 'distilbert';
  static override readonly ignoredKeys = [/position_ids$/];

  override _initWeights(module: nn.Module, init: Initializer): void {
    super._initWeights(module, init);
    if (!(module instanceof Embeddings)) return;
    const { sinusoidalPosEmbds, maxPositionEmbeddings, dim } = this.config;
    if (sinusoidalPosEmbds) init.copy_(module.positionEmbeddings.weight, () => sinusoidal(maxPositionEmbeddings, dim));
    init.copy_(module.positionIds, () => torch.arange(maxPositionEmbeddings).unsqueeze(0));
  }
}

const read = signature<ModelInputs>('DistilBertModel.forward', [
  'inputIds?',
  'attentionMask?',
  'inputsEmbeds?',
  'positionIds?',
  '*',
  'outputHiddenStates?',
  'outputAttentions?',
]);

/**
 * DistilBERT without a head: `[batch, length]` token numbers to `[batch, length, dim]`.
 * @see https://huggingface.co/docs/transformers/model_doc/distilbert#transformers.DistilBertModel
 */
export class DistilBertModel extends DistilBertPreTrainedModel {
  embeddings: Embeddings;
  transformer: Transformer;

  constructor(config: DistilBertConfig | ConfigValues) {
    super(config);
    this.embeddings = new Embeddings(this.config);
    this.transformer = new Transformer(this.config);
    this.postInit();
  }

  override getInputEmbeddings(): nn.Embedding {
    return this.embeddings.wordEmbeddings;
  }

  override forward(...args: ModelArguments): BaseModelOutput {
    const inputs = read(args);
    const { inputIds = null, attentionMask = null, inputsEmbeds = null, positionIds = null } = inputs;
    checkInputs('DistilBertModel.forward', inputIds, inputsEmbeds);
    const embeds = this.embeddings.forward(inputIds, inputsEmbeds, positionIds);
    const eager = this._isEager(inputs);
    const mask = bidirectionalMask({ embeds, attentionMask, eager });
    const { outputHiddenStates, outputAttentions } = this._outputs(inputs);
    const hiddenStates: Tensor[] | null = outputHiddenStates ? [] : null;
    const attentions: Tensor[] | null = outputAttentions ? [] : null;
    const lastHiddenState = this.transformer.forward(embeds, { mask, cache: null, eager, attentions, hiddenStates });
    return { lastHiddenState, hiddenStates, attentions };
  }
}
