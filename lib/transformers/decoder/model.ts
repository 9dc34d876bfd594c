import { signature } from '../../core/arguments.js';
import * as torch from '../../torch.js';
import { nn, type Tensor } from '../../torch.js';
import { DynamicCache, decoderCache } from '../cache.js';
import type { ConfigValues } from '../config.js';
import type { Initializer } from '../initializer.js';
import { checkInputs, type ModelArguments, type ModelInputs } from '../inputs.js';
import { causalMask } from '../masks.js';
import { PreTrainedModel } from '../model.js';
import type { RMSNorm } from '../norm.js';
import type { BaseModelOutputWithPast } from '../outputs.js';
import { RotaryEmbedding } from '../rope.js';
import type { DecoderConfig, DecoderLayer, DecoderParts } from './layers.js';

/** What all models of such a kind have in common. */
export abstract class DecoderPreTrainedModel extends PreTrainedModel<DecoderConfig> {
  static override readonly baseModelPrefix: string = 'model';
  /** @internal The classes that the model is made of. */
  static readonly parts: DecoderParts;
  /** @internal The model without a head. */
  static readonly base: new (
    config: DecoderConfig | ConfigValues,
  ) => DecoderModel;
  static override readonly ignoredKeys = [/rotary_emb\.inv_freq$/];

  /** @internal */
  _class(): typeof DecoderPreTrainedModel {
    return this.constructor as typeof DecoderPreTrainedModel;
  }

  override _initWeights(module: nn.Module, init: Initializer): void {
    super._initWeights(module, init);
    if (!(module instanceof RotaryEmbedding)) return;
    init.copy_(module.invFreq, () => module.compute());
    init.copy_(module.originalInvFreq, () => module.compute());
  }
}

const read = signature<ModelInputs>('forward', [
  'inputIds?',
  'attentionMask?',
  'positionIds?',
  'pastKeyValues?',
  'inputsEmbeds?',
  'useCache?',
  '*',
  'outputHiddenStates?',
  'outputAttentions?',
]);

/** A decoder without a head: `[batch, length]` token numbers to `[batch, length, hiddenSize]`. */
export abstract class DecoderModel extends DecoderPreTrainedModel {
  embedTokens: nn.Embedding;
  layers: nn.ModuleList<DecoderLayer>;
  norm: RMSNorm;
  rotaryEmb: RotaryEmbedding;

  constructor(config: DecoderConfig | ConfigValues) {
    super(config);
    const { vocabSize, hiddenSize, padTokenId, numHiddenLayers, rmsNormEps } = this.config;
    const { parts } = this._class();
    this.embedTokens = new nn.Embedding(vocabSize, hiddenSize, padTokenId);
    this.layers = new nn.ModuleList(
      Array.from({ length: numHiddenLayers }, (_, i) => new parts.Layer(this.config, i, parts)),
    );
    this.norm = new parts.Norm(hiddenSize, rmsNormEps);
    this.rotaryEmb = new parts.Rotary(this.config);
    this.postInit();
  }

  override getInputEmbeddings(): nn.Embedding {
    return this.embedTokens;
  }

  override forward(...args: ModelArguments): BaseModelOutputWithPast {
    const inputs = read(args);
    const { inputIds, attentionMask = null, inputsEmbeds, useCache } = inputs;
    checkInputs(`${this.constructor.name}.forward`, inputIds, inputsEmbeds);
    const { outputHiddenStates, outputAttentions } = this._outputs(inputs);
    const { layerTypes, slidingWindow = null } = this.config;
    const embeds = inputsEmbeds ?? this.embedTokens.forward(inputIds!);
    const cache =
      decoderCache(inputs.pastKeyValues) ?? ((useCache ?? this.config.useCache) ? new DynamicCache(this.config) : null);
    const positionIds =
      inputs.positionIds ??
      torch
        .arange(embeds.shape[1]!, { device: embeds.device })
        .add(cache?.getSeqLength() ?? 0)
        .unsqueeze(0);
    const eager = this._isEager(inputs);
    const common = { embeds, attentionMask, cache, positionIds, eager };
    const full = causalMask(common);
    const sliding = layerTypes?.includes('sliding_attention') ? causalMask({ ...common, slidingWindow }) : null;

    const angles = this.rotaryEmb.forward(positionIds, embeds.dtype);
    const hiddenStates: Tensor[] | null = outputHiddenStates ? [] : null;
    const attentions: Tensor[] | null = outputAttentions ? [] : null;
    let states: Tensor = embeds;
    for (const [i, layer] of [...this.layers].entries()) {
      hiddenStates?.push(states);
      const mask = layerTypes?.[i] === 'sliding_attention' ? sliding : full;
      states = layer.forward(states, { mask, cache, eager, attentions, angles });
    }
    const lastHiddenState = this.norm.forward(states);
    hiddenStates?.push(lastHiddenState);
    return { lastHiddenState, pastKeyValues: cache, hiddenStates, attentions };
  }
}
