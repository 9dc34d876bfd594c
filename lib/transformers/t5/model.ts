import { signature } from '../../core/arguments.js';
import { rangeError } from '../../core/errors.js';
import { nn, type Tensor } from '../../torch.js';
import { type Cache, DynamicCache, EncoderDecoderCache, splitCache } from '../cache.js';
import type { ConfigValues } from '../config.js';
import type { Initializer } from '../initializer.js';
import { checkInputs, type ModelArguments, type ModelInputs } from '../inputs.js';
import { bidirectionalMask, causalMask } from '../masks.js';
import { PreTrainedModel } from '../model.js';
import type { BaseModelOutputWithPast } from '../outputs.js';
import { T5Config } from './config.js';
import {
  type AttentionState,
  T5Attention,
  T5Block,
  T5DenseActDense,
  T5DenseGatedActDense,
  T5LayerNorm,
} from './layers.js';

/** What all of T5's models have in common. */
export abstract class T5PreTrainedModel extends PreTrainedModel<T5Config> {
  static override readonly configClass = T5Config;
  static override readonly baseModelPrefix = 'transformer';
  static override readonly ignoredKeys = [
    /^decoder\.block\.0\.layer\.1\.EncDecAttention\.relative_attention_bias\.weight$/,
  ];

  override _initWeights(module: nn.Module, init: Initializer): void {
    super._initWeights(module, init);
    const { initializerFactor: factor, dModel, dFf, dKv, numHeads } = this.config;
    const draw = (layer: nn.Linear | nn.Embedding, fan: number) => init.normal_(layer.weight, factor * fan ** -0.5);
    if (module instanceof T5LayerNorm) {
      init.constant_(module.weight, factor);
    } else if (module instanceof T5PreTrainedModel) {
      const { shared } = module as { shared?: nn.Embedding };
      if (shared) init.normal_(shared.weight, factor);
    } else if (module instanceof T5DenseActDense) {
      draw(module.wi, dModel);
      draw(module.wo, dFf);
    } else if (module instanceof T5DenseGatedActDense) {
      draw(module.wi_0, dModel);
      draw(module.wi_1, dModel);
      draw(module.wo, dFf);
    } else if (module instanceof T5Attention) {
      draw(module.q, dModel * dKv);
      draw(module.k, dModel);
      draw(module.v, dModel);
      draw(module.o, numHeads * dKv);
      if (module.relativeAttentionBias) draw(module.relativeAttentionBias, dModel);
    }
  }
}

export interface T5StackOutput extends BaseModelOutputWithPast {
  crossAttentions: Tensor[] | null;
}

const read = signature<ModelInputs>('T5Stack.forward', [
  'inputIds?',
  'attentionMask?',
  'encoderHiddenStates?',
  'encoderAttentionMask?',
  'inputsEmbeds?',
  'pastKeyValues?',
  'useCache?',
  '*',
  'outputHiddenStates?',
  'outputAttentions?',
]);

/** T5's encoder or decoder, as `config.isDecoder` says. */
export class T5Stack extends T5PreTrainedModel {
  embedTokens: nn.Embedding;
  block: nn.ModuleList<T5Block>;
  finalLayerNorm: T5LayerNorm;
  dropout: nn.Dropout;

  constructor(config: T5Config | ConfigValues) {
    super(config);
    const { vocabSize, dModel, numLayers, layerNormEpsilon, dropoutRate } = this.config;
    this.embedTokens = new nn.Embedding(vocabSize, dModel);
    this.block = new nn.ModuleList(Array.from({ length: numLayers }, (_, i) => new T5Block(this.config, i)));
    this.finalLayerNorm = new T5LayerNorm(dModel, layerNormEpsilon);
    this.dropout = new nn.Dropout(dropoutRate);
    this.postInit();
  }

  override getInputEmbeddings(): nn.Embedding {
    return this.embedTokens;
  }

  override forward(...args: ModelArguments): T5StackOutput {
    const inputs = read(args);
    const { inputIds, attentionMask = null, inputsEmbeds, encoderAttentionMask = null } = inputs;
    checkInputs('T5Stack.forward', inputIds, inputsEmbeds);
    const { isDecoder } = this.config;
    const usesCache = inputs.useCache ?? this.config.useCache;
    if (usesCache && !isDecoder)
      throw rangeError('T5Stack.forward: an encoder has no use for a cache, got useCache: true');
    const { outputHiddenStates, outputAttentions } = this._outputs(inputs);
    const encoded = isDecoder ? (inputs.encoderHiddenStates ?? null) : null;
    const pastKeyValues = isDecoder ? (inputs.pastKeyValues ?? (usesCache ? this.newCache() : null)) : null;
    const [selfCache, crossCache] = splitCache(pastKeyValues);

    const embeds = inputsEmbeds ?? this.embedTokens.forward(inputIds!);
    const eager = this._isEager(inputs);
    const state = (mask: Tensor | null, cache: DynamicCache | null): AttentionState => {
      return { mask, cache, eager, attentions: outputAttentions ? [] : null, positionBias: null };
    };
    const self = state(
      isDecoder
        ? causalMask({ embeds, attentionMask, cache: selfCache, eager })
        : bidirectionalMask({ embeds, attentionMask, eager }),
      selfCache,
    );
    const crossMask =
      encoded &&
      bidirectionalMask({ embeds, attentionMask: encoderAttentionMask, eager, encoderHiddenStates: encoded });
    const cross = state(crossMask, crossCache);

    const hiddenStates: Tensor[] | null = outputHiddenStates ? [] : null;
    let states = this.dropout.forward(embeds);
    for (const block of this.block) {
      hiddenStates?.push(states);
      states = block.forward(states, self, encoded, cross);
    }
    const lastHiddenState = this.dropout.forward(this.finalLayerNorm.forward(states));
    hiddenStates?.push(lastHiddenState);
    const { attentions } = self;
    return { lastHiddenState, pastKeyValues, hiddenStates, attentions, crossAttentions: encoded && cross.attentions };
  }

  /** An empty cache of the kind that this decoder fills. */
  newCache(): Cache {
    return this.config.isEncoderDecoder ? new EncoderDecoderCache() : new DynamicCache();
  }
}
