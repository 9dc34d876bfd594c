import { signature } from '../../core/arguments.js';
import { rangeError } from '../../core/errors.js';
import type { nn, Tensor } from '../../torch.js';
import * as torch from '../../torch.js';
import { type Cache, DynamicCache, splitCache, withCrossCache } from '../cache.js';
import type { ConfigValues } from '../config.js';
import { checkCrossAttention, crossContext } from '../cross.js';
import type { Initializer } from '../initializer.js';
import { checkInputs, type ModelArguments, type ModelInputs } from '../inputs.js';
import { bidirectionalMask, causalMask } from '../masks.js';
import { PreTrainedModel } from '../model.js';
import type { BaseModelOutputWithPooling, CrossOutputs } from '../outputs.js';
import type { EncoderConfig } from './config.js';
import { Embeddings } from './embeddings.js';
import type { LayerStack, Pooler } from './layers.js';

/** What all models of BERT's kind have in common. */
export abstract class EncoderPreTrainedModel<C extends EncoderConfig> extends PreTrainedModel<C> {
  static override readonly ignoredKeys = [/position_ids$/];

  override _initWeights(module: nn.Module, init: Initializer): void {
    super._initWeights(module, init);
    if (!(module instanceof Embeddings)) return;
    const length = module.positionIds.shape[1]!;
    init.copy_(module.positionIds, () => torch.arange(length).unsqueeze(0));
    init.constant_(module.tokenTypeIds, 0);
  }
}

const read = signature<ModelInputs>('forward', [
  'inputIds?',
  'attentionMask?',
  'tokenTypeIds?',
  'positionIds?',
  'inputsEmbeds?',
  'encoderHiddenStates?',
  'encoderAttentionMask?',
  'pastKeyValues?',
  'useCache?',
  '*',
  'outputHiddenStates?',
  'outputAttentions?',
]);

/** An encoder without a head: `[batch, length]` token numbers to `[batch, length, hiddenSize]`. */
export abstract class EncoderModel<C extends EncoderConfig> extends EncoderPreTrainedModel<C> {
  abstract embeddings: Embeddings;
  abstract encoder: LayerStack;
  abstract pooler: Pooler | null;

  /** @throws RangeError for a configuration with `addCrossAttention` that is no decoder's. */
  constructor(config: C | ConfigValues) {
    super(config);
    const { addCrossAttention, isDecoder } = this.config;
    if (addCrossAttention && !isDecoder) {
      throw rangeError(`${this.config.constructor.name}: addCrossAttention is for decoders: set isDecoder too`);
    }
  }

  override getInputEmbeddings(): nn.Embedding {
    return this.embeddings.wordEmbeddings;
  }

  override forward(...args: ModelArguments): BaseModelOutputWithPooling & CrossOutputs {
    const inputs = read(args);
    const {
      inputIds = null,
      attentionMask = null,
      inputsEmbeds = null,
      tokenTypeIds = null,
      positionIds = null,
    } = inputs;
    const name = `${this.constructor.name}.forward`;
    checkInputs(name, inputIds, inputsEmbeds);
    const { isDecoder } = this.config;
    if (isDecoder) checkCrossAttention(name, this.config, inputs.encoderHiddenStates);
    const usesCache = isDecoder && (inputs.useCache ?? this.config.useCache);
    let pastKeyValues: Cache | null = inputs.pastKeyValues ?? (usesCache ? new DynamicCache(this.config) : null);
    if (pastKeyValues && inputs.encoderHiddenStates) pastKeyValues = withCrossCache(pastKeyValues, this.config);
    const [cache, crossCache] = splitCache(pastKeyValues);
    const past = cache?.getSeqLength() ?? 0;
    const embeds = this.embeddings.forward({ inputIds, tokenTypeIds, positionIds, inputsEmbeds, past });
    const eager = this._isEager(inputs);
    const mask = isDecoder
      ? causalMask({ embeds, attentionMask, cache, eager })
      : bidirectionalMask({ embeds, attentionMask, eager });

    const { outputHiddenStates, outputAttentions } = this._outputs(inputs);
    const hiddenStates: Tensor[] | null = outputHiddenStates ? [] : null;
    const attentions: Tensor[] | null = outputAttentions ? [] : null;
    const cross = isDecoder ? crossContext(inputs, embeds, { cache: crossCache, eager, outputAttentions }) : null;
    const lastHiddenState = this.encoder.forward(embeds, { mask, cache, eager, attentions, hiddenStates }, cross);
    return {
      lastHiddenState,
      poolerOutput: this.pooler?.forward(lastHiddenState) ?? null,
      pastKeyValues: usesCache ? pastKeyValues : null,
      hiddenStates,
      attentions,
      crossAttentions: cross?.attentions ?? null,
    };
  }
}
