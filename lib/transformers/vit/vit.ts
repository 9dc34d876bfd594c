import { signature } from '../../core/arguments.js';
import { rangeError, typeError } from '../../core/errors.js';
import * as torch from '../../torch.js';
import { nn, type Tensor } from '../../torch.js';
import type { ConfigValues } from '../config.js';
import type { Initializer } from '../initializer.js';
import type { ModelArguments, ModelInputs } from '../inputs.js';
import { classificationLoss } from '../losses.js';
import { bidirectionalMask } from '../masks.js';
import { PreTrainedModel } from '../model.js';
import type { BaseModelOutput, LogitsOutput, LossOutput } from '../outputs.js';
import { ViTConfig, ViTEmbeddings, ViTLayer, ViTPooler } from './layers.js';

/** What all of ViT's models have in common. */
export abstract class ViTPreTrainedModel extends PreTrainedModel<ViTConfig> {
  static override readonly configClass = ViTConfig;
  static override readonly baseModelPrefix = 'vit';
  // Files hold the names that transformers had before 5.
  static override readonly renamedKeys = [
    [/encoder\.layer\./, 'layers.'],
    [/attention\.query/, 'q_proj'],
    [/attention\.key/, 'k_proj'],
    [/attention\.value/, 'v_proj'],
    [/attention\.output\.dense/, 'attention.o_proj'],
    [/intermediate\.dense/, 'mlp.fc1'],
    [/output\.dense/, 'mlp.fc2'],
  ] as const;
  static override readonly savedKeys = [
    [/layers\.(\d+)\./, 'encoder.layer.$1.'],
    [/attention\.q_proj/, 'attention.attention.query'],
    [/attention\.k_proj/, 'attention.attention.key'],
    [/attention\.v_proj/, 'attention.attention.value'],
    [/attention\.o_proj/, 'attention.output.dense'],
    [/mlp\.fc1/, 'intermediate.dense'],
    [/mlp\.fc2/, 'output.dense'],
  ] as const;

  override _initWeights(module: nn.Module, init: Initializer): void {
    super._initWeights(module, init);
    if (!(module instanceof ViTEmbeddings)) return;
    init.truncNormal_(module.positionEmbeddings, this.config.initializerRange);
    init.truncNormal_(module.clsToken, this.config.initializerRange);
    if (module.maskToken) init.constant_(module.maskToken, 0);
  }
}

export interface ViTOutput extends BaseModelOutput {
  /** The first token's vector, through one more layer, `[batch, size]`. */
  poolerOutput: Tensor | null;
}

const ASKED = ['*', 'outputHiddenStates?', 'outputAttentions?'] as const;
const read = signature<ModelInputs>('ViTModel.forward', [
  'pixelValues?',
  'boolMaskedPos?',
  'interpolatePosEncoding?',
  'attentionMask?',
  ...ASKED,
]);
const readClassification = signature<ModelInputs>('ViTForImageClassification.forward', [
  'pixelValues?',
  'labels?',
  'interpolatePosEncoding?',
  'attentionMask?',
  ...ASKED,
]);

/**
 * ViT without a head: images `[batch, channels, height, width]` to `[batch, patches + 1, hiddenSize]`.
 * @see https://huggingface.co/docs/transformers/model_doc/vit#transformers.ViTModel
 */
export class ViTModel extends ViTPreTrainedModel {
  embeddings: ViTEmbeddings;
  layers: nn.ModuleList<ViTLayer>;
  layernorm: nn.LayerNorm;
  pooler: ViTPooler | null;

  constructor(config: ViTConfig | ConfigValues, addPoolingLayer = true, useMaskToken = false) {
    super(config);
    const { numHiddenLayers, hiddenSize, layerNormEps: eps } = this.config;
    this.embeddings = new ViTEmbeddings(this.config, useMaskToken);
    this.layers = new nn.ModuleList(Array.from({ length: numHiddenLayers }, () => new ViTLayer(this.config)));
    this.layernorm = new nn.LayerNorm(hiddenSize, { eps });
    this.pooler = addPoolingLayer ? new ViTPooler(this.config) : null;
    this.postInit();
  }

  override getInputEmbeddings(): nn.Module {
    return this.embeddings.patchEmbeddings;
  }

  override forward(...args: ModelArguments): ViTOutput {
    const inputs = read(args);
    const { pixelValues, boolMaskedPos = null, interpolatePosEncoding, attentionMask = null } = inputs;
    if (!pixelValues) throw typeError('ViTModel.forward: pixelValues has to be given');
    const { dtype } = this.embeddings.patchEmbeddings.projection.weight;
    const embeds = this.embeddings.forward(pixelValues.to({ dtype }), boolMaskedPos, interpolatePosEncoding ?? false);
    const eager = this._isEager(inputs);
    const mask = bidirectionalMask({ embeds, attentionMask, eager });
    const { outputHiddenStates, outputAttentions } = this._outputs(inputs);
    const hiddenStates: Tensor[] | null = outputHiddenStates ? [embeds] : null;
    const attentions: Tensor[] | null = outputAttentions ? [] : null;
    let states: Tensor = embeds;
    for (const layer of this.layers) {
      states = layer.forward(states, { mask, cache: null, eager, attentions });
      hiddenStates?.push(states);
    }
    const lastHiddenState = this.layernorm.forward(states);
    const poolerOutput = this.pooler?.forward(lastHiddenState) ?? null;
    return { lastHiddenState, poolerOutput, hiddenStates, attentions };
  }
}

/**
 * ViT that classifies images.
 * @see https://huggingface.co/docs/transformers/model_doc/vit#transformers.ViTForImageClassification
 */
export class ViTForImageClassification extends ViTPreTrainedModel {
  vit: ViTModel;
  classifier: nn.Linear | nn.Identity;

  constructor(config: ViTConfig | ConfigValues) {
    super(config);
    const { hiddenSize, numLabels } = this.config;
    this.vit = new ViTModel(this.config, false);
    this.classifier = numLabels > 0 ? new nn.Linear(hiddenSize, numLabels) : new nn.Identity();
    this.postInit();
  }

  override forward(...args: ModelArguments): LogitsOutput {
    const { labels, ...inputs } = readClassification(args);
    const { lastHiddenState, hiddenStates, attentions } = this.vit.forward(inputs);
    const logits = this.classifier.forward(lastHiddenState.select(1, 0));
    return { loss: labels ? classificationLoss(logits, labels, this.config) : null, logits, hiddenStates, attentions };
  }
}

export interface MaskedImageModelingOutput extends LossOutput {
  /** Images, `[batch, channels, height, width]`. */
  reconstruction: Tensor;
}

/**
 * ViT that draws masked patches.
 * @see https://huggingface.co/docs/transformers/model_doc/vit#transformers.ViTForMaskedImageModeling
 */
export class ViTForMaskedImageModeling extends ViTPreTrainedModel {
  vit: ViTModel;
  decoder: nn.Sequential;

  constructor(config: ViTConfig | ConfigValues) {
    super(config);
    const { hiddenSize, encoderStride, numChannels } = this.config;
    this.vit = new ViTModel(this.config, false, true);
    this.decoder = new nn.Sequential(
      new nn.Conv2d(hiddenSize, encoderStride ** 2 * numChannels, 1),
      new nn.PixelShuffle(encoderStride),
    );
    this.postInit();
  }

  /** @throws RangeError for masked patches where `config.patchSize` is not `config.encoderStride`. */
  override forward(...args: ModelArguments): MaskedImageModelingOutput {
    const inputs = read(args);
    const { pixelValues, boolMaskedPos } = inputs;
    const { patchSize, encoderStride, imageSize, numChannels } = this.config;
    if (boolMaskedPos && patchSize !== encoderStride) {
      throw rangeError(
        `boolMaskedPos: config.patchSize (${patchSize}) should be config.encoderStride (${encoderStride}), so that the output has the input's size`,
      );
    }
    if (boolMaskedPos && typeof imageSize !== 'number') {
      throw rangeError(`boolMaskedPos: config.imageSize should be a number, for square images, got [${imageSize}]`);
    }
    const { lastHiddenState, hiddenStates, attentions } = this.vit.forward(inputs);
    const [batch, length, size] = lastHiddenState.shape as [number, number, number];
    const side = Math.floor(Math.sqrt(length - 1));
    const patches = lastHiddenState
      .narrow(1, 1, length - 1)
      .permute([0, 2, 1])
      .reshape([batch, size, side, side]);
    const reconstruction: Tensor = this.decoder.forward(patches);
    let loss: Tensor | null = null;
    if (boolMaskedPos) {
      const rows = Math.floor((imageSize as number) / encoderStride);
      const mask = boolMaskedPos
        .reshape([-1, rows, rows])
        .repeatInterleave(encoderStride, 1)
        .repeatInterleave(encoderStride, 2)
        .unsqueeze(1)
        .contiguous();
      const errors = nn.functional.l1Loss(pixelValues!, reconstruction, { reduction: 'none' });
      loss = errors
        .mul(mask)
        .sum()
        .div(mask.sum().add(torch.float(1e-5)))
        .div(numChannels);
    }
    return { loss, reconstruction, hiddenStates, attentions };
  }
}
