import { signature } from '../../core/arguments.js';
import { rangeError } from '../../core/errors.js';
import * as torch from '../../torch.js';
import { nn, type Tensor } from '../../torch.js';
import { type Cache, DynamicCache, splitCache, withCrossCache } from '../cache.js';
import type { ConfigValues } from '../config.js';
import { checkCrossAttention, crossContext } from '../cross.js';
import type { Initializer } from '../initializer.js';
import { checkInputs, type ModelArguments, type ModelInputs } from '../inputs.js';
import { causalMask } from '../masks.js';
import { PreTrainedModel } from '../model.js';
import type { BaseModelOutputWithPast, CrossOutputs } from '../outputs.js';
import { GPT2Config } from './config.js';
import { Conv1D, GPT2Attention, GPT2Block, GPT2MLP } from './layers.js';

/** What all of GPT-2's models have in common. */
export abstract class GPT2PreTrainedModel extends PreTrainedModel<GPT2Config> {
  static override readonly configClass = GPT2Config;
  static override readonly baseModelPrefix = 'transformer';
  static override readonly ignoredKeys = [/\.(attn|crossattention)\.(masked_)?bias$/];

  override _initWeights(module: nn.Module, init: Initializer): void {
    super._initWeights(module, init);
    const { initializerRange, nLayer } = this.config;
    if (module instanceof Conv1D) {
      init.normal_(module.weight, initializerRange);
      init.constant_(module.bias, 0);
    }
    // The paper's scheme: residual paths add up, two a layer.
    if (module instanceof GPT2Attention || module instanceof GPT2MLP) {
      init.normal_(module.cProj.weight, initializerRange / Math.sqrt(2 * nLayer));
    }
  }
}

const read = signature<ModelInputs>('GPT2Model.forward', [
  'inputIds?',
  'pastKeyValues?',
  'attentionMask?',
  'tokenTypeIds?',
  'positionIds?',
  'inputsEmbeds?',
  'encoderHiddenStates?',
  'encoderAttentionMask?',
  'useCache?',
  '*',
  'outputHiddenStates?',
  'outputAttentions?',
]);

/**
 * GPT-2 without a head: `[batch, length]` token numbers to `[batch, length, nEmbd]`.
 * @see https://huggingface.co/docs/transformers/model_doc/gpt2#transformers.GPT2Model
 */
export class GPT2Model extends GPT2PreTrainedModel {
  wte: nn.Embedding;
  wpe: nn.Embedding;
  drop: nn.Dropout;
  h: nn.ModuleList<GPT2Block>;
  lnF: nn.LayerNorm;

  constructor(config: GPT2Config | ConfigValues) {
    super(config);
    const { vocabSize, nEmbd, nPositions, embdPdrop, nLayer, layerNormEpsilon } = this.config;
    this.wte = new nn.Embedding(vocabSize, nEmbd);
    this.wpe = new nn.Embedding(nPositions, nEmbd);
    this.drop = new nn.Dropout(embdPdrop);
    this.h = new nn.ModuleList(Array.from({ length: nLayer }, (_, i) => new GPT2Block(this.config, i)));
    this.lnF = new nn.LayerNorm(nEmbd, { eps: layerNormEpsilon });
    this.postInit();
  }

  override getInputEmbeddings(): nn.Embedding {
    return this.wte;
  }

  /** @throws RangeError for `encoderHiddenStates` without `config.addCrossAttention`, and for `positionIds` of choices. */
  override forward(...args: ModelArguments): BaseModelOutputWithPast & CrossOutputs {
    const inputs = read(args);
    const { inputIds, attentionMask = null, tokenTypeIds, inputsEmbeds, useCache, encoderHiddenStates } = inputs;
    checkInputs('GPT2Model.forward', inputIds, inputsEmbeds);
    checkCrossAttention('GPT2Model.forward', this.config, encoderHiddenStates);
    if (inputs.positionIds && inputs.positionIds.ndim > 2) {
      const { shape } = inputs.positionIds;
      throw rangeError(`GPT2Model.forward: positionIds should be [batch, length], got [${shape.join(', ')}]`);
    }
    const { outputHiddenStates, outputAttentions } = this._outputs(inputs);
    const usesCache = useCache ?? this.config.useCache;
    let pastKeyValues: Cache | null = inputs.pastKeyValues ?? (usesCache ? new DynamicCache(this.config) : null);
    if (pastKeyValues && this.config.addCrossAttention) pastKeyValues = withCrossCache(pastKeyValues, this.config);
    const [cache, crossCache] = splitCache(pastKeyValues);

    // More leading dimensions than the batch are flattened, as for multiple choice.
    const shape = inputIds ? inputIds.shape : inputsEmbeds!.shape.slice(0, -1);
    const embeds = inputsEmbeds ?? this.wte.forward(inputIds!.view([-1, shape.at(-1)!]));
    const { device } = embeds;
    const positionIds =
      inputs.positionIds ??
      torch
        .arange(embeds.shape[1]!, { device })
        .add(cache?.getSeqLength() ?? 0)
        .unsqueeze(0);
    let states: Tensor = embeds.add(this.wpe.forward(positionIds));
    const eager = this._isEager(inputs);
    const mask = causalMask({
      embeds,
      attentionMask: flat(attentionMask, embeds.shape[0]!),
      cache,
      positionIds,
      eager,
    });
    if (tokenTypeIds) states = states.add(this.wte.forward(tokenTypeIds.view([-1, shape.at(-1)!])));
    states = this.drop.forward(states);

    const hiddenStates: Tensor[] | null = outputHiddenStates ? [] : null;
    const attentions: Tensor[] | null = outputAttentions ? [] : null;
    const cross = crossContext(inputs, embeds, { cache: crossCache, eager, outputAttentions });
    for (const block of this.h) {
      hiddenStates?.push(states);
      states = block.forward(states, { mask, cache, eager, attentions }, cross);
    }
    const lastHiddenState = this.lnF.forward(states).view([...shape, -1]);
    hiddenStates?.push(lastHiddenState);
    return {
      lastHiddenState,
      pastKeyValues: usesCache ? pastKeyValues : null,
      hiddenStates,
      attentions,
      crossAttentions: cross?.attentions ?? null,
    };
  }
}

function flat(mask: Tensor | null, batch: number): Tensor | null {
  return mask && mask.ndim < 4 ? mask.view([batch, -1]) : mask;
}
