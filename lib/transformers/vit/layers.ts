import { rangeError } from '../../core/errors.js';
import * as torch from '../../torch.js';
import { nn, type Tensor } from '../../torch.js';
import { activation } from '../activations.js';
import { attend, type LayerContext, mergeHeads, splitHeads } from '../attention.js';
import { configClass } from '../config.js';

type Size = number | [height: number, width: number];

/** @see https://huggingface.co/docs/transformers/model_doc/vit#transformers.ViTConfig */
export class ViTConfig extends configClass('vit', {
  hiddenSize: 768,
  numHiddenLayers: 12,
  numAttentionHeads: 12,
  intermediateSize: 3072,
  hiddenAct: 'gelu',
  hiddenDropoutProb: 0,
  attentionProbsDropoutProb: 0,
  initializerRange: 0.02,
  layerNormEps: 1e-12,
  imageSize: 224 as Size,
  patchSize: 16 as Size,
  numChannels: 3,
  qkvBias: true,
  encoderStride: 16,
  poolerOutputSize: null as number | null,
  poolerAct: 'tanh',
}) {
  override _complete(): void {
    this.poolerOutputSize ||= this.hiddenSize;
  }
}

const pair = (size: Size): [height: number, width: number] => (Array.isArray(size) ? size : [size, size]);

/** Turns each patch of an image into a vector: `[batch, channels, height, width]` to `[batch, patches, hiddenSize]`. */
class ViTPatchEmbeddings extends nn.Module {
  projection: nn.Conv2d;
  readonly imageSize: [number, number];
  readonly patchSize: [number, number];
  readonly numPatches: number;
  readonly numChannels: number;

  constructor({ imageSize, patchSize, numChannels, hiddenSize }: ViTConfig) {
    super();
    this.imageSize = pair(imageSize);
    this.patchSize = pair(patchSize);
    const [rows, columns] = this.imageSize.map((size, i) => Math.floor(size / this.patchSize[i]!)) as [number, number];
    this.numPatches = rows * columns;
    this.numChannels = numChannels;
    this.projection = new nn.Conv2d(numChannels, hiddenSize, this.patchSize, { stride: this.patchSize });
  }

  override forward(images: Tensor): Tensor {
    const channels = images.shape[1];
    if (channels !== this.numChannels) {
      throw rangeError(`pixelValues should have ${this.numChannels} channels (config.numChannels), got ${channels}`);
    }
    return this.projection.forward(images).flatten(2).transpose(1, 2);
  }
}

/** The vectors of patches and of what comes before them, with those of positions added. */
export class ViTEmbeddings extends nn.Module {
  clsToken: nn.Parameter;
  maskToken: nn.Parameter | null;
  positionEmbeddings: nn.Parameter;
  patchEmbeddings: ViTPatchEmbeddings;
  dropout: nn.Dropout;

  constructor(config: ViTConfig, useMaskToken: boolean) {
    super();
    const { hiddenSize } = config;
    this.clsToken = new nn.Parameter(torch.randn([1, 1, hiddenSize]));
    this.maskToken = useMaskToken ? new nn.Parameter(torch.zeros([1, 1, hiddenSize])) : null;
    this.patchEmbeddings = new ViTPatchEmbeddings(config);
    this.positionEmbeddings = new nn.Parameter(torch.randn([1, this.patchEmbeddings.numPatches + 1, hiddenSize]));
    this.dropout = new nn.Dropout(config.hiddenDropoutProb);
  }

  override forward(images: Tensor, maskedPatches: Tensor | null, interpolate: boolean): Tensor {
    const [batch, , height, width] = images.shape as [number, number, number, number];
    let patches = this.patchEmbeddings.forward(images);
    if (maskedPatches) {
      if (!this.maskToken) throw rangeError('boolMaskedPos: the model has no vector for masked patches (useMaskToken)');
      const tokens = this.maskToken.expand([batch, patches.shape[1]!, -1]);
      const mask = maskedPatches.unsqueeze(-1).to({ dtype: tokens.dtype });
      patches = patches.mul(mask.neg().add(1)).add(tokens.mul(mask));
    }
    const states = torch.cat([this.clsToken.expand([batch, -1, -1]), patches], 1);
    if (interpolate) return this.dropout.forward(states.add(this.interpolated(patches.shape[1]!, height, width)));
    const [expectedHeight, expectedWidth] = this.patchEmbeddings.imageSize;
    if (height !== expectedHeight || width !== expectedWidth) {
      throw rangeError(
        `images of ${height} by ${width} don't match the model's ${expectedHeight} by ${expectedWidth}; interpolatePosEncoding: true takes others`,
      );
    }
    return this.dropout.forward(states.add(this.positionEmbeddings));
  }

  /** The position embeddings, resized to the patches of an image of another size. */
  private interpolated(patches: number, height: number, width: number): Tensor {
    const positions = this.positionEmbeddings.shape[1]! - 1;
    if (patches === positions && height === width) return this.positionEmbeddings;
    const [first, rest] = this.positionEmbeddings.split([1, positions], 1) as [Tensor, Tensor];
    const [patchHeight, patchWidth] = this.patchEmbeddings.patchSize;
    const side = Math.floor(Math.sqrt(positions));
    const size = this.positionEmbeddings.shape[2]!;
    const resized = nn.functional.interpolate(rest.reshape([1, side, side, size]).permute([0, 3, 1, 2]), {
      size: [Math.floor(height / patchHeight), Math.floor(width / patchWidth)],
      mode: 'bicubic',
      alignCorners: false,
    });
    return torch.cat([first, resized.permute([0, 2, 3, 1]).reshape([1, -1, size])], 1);
  }
}

class ViTAttention extends nn.Module {
  qProj: nn.Linear;
  kProj: nn.Linear;
  vProj: nn.Linear;
  oProj: nn.Linear;
  readonly headDim: number;
  readonly attentionDropout: number;

  constructor(config: ViTConfig) {
    super();
    const { hiddenSize, numAttentionHeads: heads, qkvBias: bias } = config;
    this.headDim = (config as { headDim?: number }).headDim ?? Math.floor(hiddenSize / heads);
    this.attentionDropout = config.attentionProbsDropoutProb;
    this.qProj = new nn.Linear(hiddenSize, heads * this.headDim, { bias });
    this.kProj = new nn.Linear(hiddenSize, heads * this.headDim, { bias });
    this.vProj = new nn.Linear(hiddenSize, heads * this.headDim, { bias });
    this.oProj = new nn.Linear(heads * this.headDim, hiddenSize);
  }

  override forward(input: Tensor, { mask, eager, attentions }: LayerContext): Tensor {
    const [query, key, value] = [this.qProj, this.kProj, this.vProj].map((layer) =>
      splitHeads(layer.forward(input), this.headDim),
    ) as [Tensor, Tensor, Tensor];
    const dropout = this.training ? this.attentionDropout : 0;
    const scaling = this.headDim ** -0.5;
    const [output, weights] = attend(query, key, value, { mask, scaling, dropout, isCausal: false, eager });
    if (weights) attentions?.push(weights);
    return this.oProj.forward(mergeHeads(output));
  }
}

class ViTMLP extends nn.Module {
  activationFn: nn.Module;
  fc1: nn.Linear;
  fc2: nn.Linear;

  constructor({ hiddenSize, intermediateSize, hiddenAct }: ViTConfig) {
    super();
    this.activationFn = activation(hiddenAct);
    this.fc1 = new nn.Linear(hiddenSize, intermediateSize);
    this.fc2 = new nn.Linear(intermediateSize, hiddenSize);
  }

  override forward(input: Tensor): Tensor {
    return this.fc2.forward(this.activationFn.forward(this.fc1.forward(input)));
  }
}

export class ViTLayer extends nn.Module {
  attention: ViTAttention;
  layernormBefore: nn.LayerNorm;
  layernormAfter: nn.LayerNorm;
  mlp: ViTMLP;
  dropout: nn.Dropout;

  constructor(config: ViTConfig) {
    super();
    const { hiddenSize, layerNormEps: eps } = config;
    this.attention = new ViTAttention(config);
    this.layernormBefore = new nn.LayerNorm(hiddenSize, { eps });
    this.layernormAfter = new nn.LayerNorm(hiddenSize, { eps });
    this.mlp = new ViTMLP(config);
    this.dropout = new nn.Dropout(config.hiddenDropoutProb);
  }

  override forward(input: Tensor, context: LayerContext): Tensor {
    const attended = this.attention.forward(this.layernormBefore.forward(input), context);
    const states = this.dropout.forward(attended).add(input);
    return this.dropout.forward(this.mlp.forward(this.layernormAfter.forward(states))).add(states);
  }
}

/** The first token's vector, through a linear layer and an activation. */
export class ViTPooler extends nn.Module {
  dense: nn.Linear;
  activation: nn.Module;

  constructor({ hiddenSize, poolerOutputSize, poolerAct }: ViTConfig) {
    super();
    this.dense = new nn.Linear(hiddenSize, poolerOutputSize!);
    this.activation = activation(poolerAct);
  }

  override forward(states: Tensor): Tensor {
    return this.activation.forward(this.dense.forward(states.select(1, 0)));
  }
}
