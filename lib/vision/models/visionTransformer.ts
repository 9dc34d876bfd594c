import { describe, rangeError, typeError } from '../../core/errors.js';
import { cat, nn, scope, type Tensor, zeros } from '../../index.js';
import { named } from '../../nn/named.js';
import type { LayerKind } from '../layers.js';
import { Conv2dNormActivation } from '../ops/convNormActivation.js';
import { Encoder, layerNorm } from './visionTransformerEncoder.js';

export { Encoder, EncoderBlock, MLPBlock } from './visionTransformerEncoder.js';

const stemParameters = named(
  'models.visionTransformer.ConvStemConfig',
  ['outChannels', 'kernelSize', 'stride', 'normLayer', 'activationLayer'],
  (
    outChannels: number,
    kernelSize: number,
    stride: number,
    normLayer: LayerKind = nn.BatchNorm2d,
    activationLayer: LayerKind = nn.ReLU,
  ) => ({ outChannels, kernelSize, stride, normLayer, activationLayer }),
);

/** One convolution of the stem that may cut an image into patches. */
export class ConvStemConfig {
  outChannels: number;
  kernelSize: number;
  stride: number;
  normLayer: LayerKind;
  activationLayer: LayerKind;

  constructor(...args: Parameters<typeof stemParameters>) {
    const { outChannels, kernelSize, stride, normLayer, activationLayer } = stemParameters(...args);
    this.outChannels = outChannels;
    this.kernelSize = kernelSize;
    this.stride = stride;
    this.normLayer = normLayer;
    this.activationLayer = activationLayer;
  }
}

const parameters = named(
  'models.VisionTransformer',
  [
    'imageSize',
    'patchSize',
    'numLayers',
    'numHeads',
    'hiddenDim',
    'mlpDim',
    'dropout',
    'attentionDropout',
    'numClasses',
    'representationSize',
    'normLayer',
    'convStemConfigs',
  ],
  (
    imageSize: number,
    patchSize: number,
    numLayers: number,
    numHeads: number,
    hiddenDim: number,
    mlpDim: number,
    dropout = 0,
    attentionDropout = 0,
    numClasses = 1000,
    representationSize: number | null = null,
    normLayer: LayerKind = layerNorm,
    convStemConfigs: readonly ConvStemConfig[] | null = null,
  ) => ({
    ...{ imageSize, patchSize, numLayers, numHeads, hiddenDim, mlpDim, dropout, attentionDropout, numClasses },
    ...{ representationSize, normLayer, convStemConfigs },
  }),
);

/** What a `VisionTransformer` takes beside the sizes that its name says. */
export interface VisionTransformerOptions {
  imageSize?: number;
  dropout?: number;
  attentionDropout?: number;
  numClasses?: number;
  representationSize?: number | null;
  normLayer?: LayerKind;
  convStemConfigs?: readonly ConvStemConfig[] | null;
}

/** Convolutions that together cut the image into patches, in the place of a single one. */
function convStem(configs: readonly ConvStemConfig[], hiddenDim: number): nn.Sequential {
  const layers = new Map<string, nn.Module>();
  let channels = 3;
  for (const [i, config] of configs.entries()) {
    const { outChannels, ...options } = config;
    layers.set(`conv_bn_relu_${i}`, new Conv2dNormActivation(channels, outChannels, options));
    channels = outChannels;
  }
  layers.set('conv_last', new nn.Conv2d(channels, hiddenDim, 1));
  return new nn.Sequential(layers);
}

function headsOf(hiddenDim: number, representationSize: number | null, numClasses: number): nn.Sequential {
  if (representationSize === null) return new nn.Sequential({ head: new nn.Linear(hiddenDim, numClasses) });
  return new nn.Sequential({
    pre_logits: new nn.Linear(hiddenDim, representationSize),
    act: new nn.Tanh(),
    head: new nn.Linear(representationSize, numClasses),
  });
}

/**
 * The vision transformer (https://arxiv.org/abs/2010.11929): images `[N, 3, imageSize, imageSize]`, cut into patches of
 * `patchSize` squared, to scores `[N, numClasses]`. `convStemConfigs` cuts with several convolutions instead of one, and
 * `representationSize` puts a layer of that width and a tanh before the last.
 * @see https://pytorch.org/vision/stable/models/vision_transformer.html
 */
export class VisionTransformer extends nn.Module {
  readonly imageSize: number;
  readonly patchSize: number;
  readonly hiddenDim: number;
  readonly mlpDim: number;
  readonly attentionDropout: number;
  readonly dropout: number;
  readonly numClasses: number;
  readonly representationSize: number | null;
  readonly normLayer: LayerKind;
  readonly seqLength: number;
  classToken: nn.Parameter;
  convProj: nn.Module;
  encoder: Encoder;
  heads: nn.Sequential;

  /** @throws RangeError where patches do not fit the image. */
  constructor(...args: Parameters<typeof parameters>) {
    super();
    const read = parameters(...args);
    const { imageSize, patchSize, hiddenDim, convStemConfigs, representationSize, numClasses } = read;
    if (imageSize % patchSize !== 0) {
      throw rangeError(`imageSize (${imageSize}) should be divisible by patchSize (${patchSize})`);
    }
    this.imageSize = imageSize;
    this.patchSize = patchSize;
    this.hiddenDim = hiddenDim;
    this.mlpDim = read.mlpDim;
    this.attentionDropout = read.attentionDropout;
    this.dropout = read.dropout;
    this.numClasses = numClasses;
    this.representationSize = representationSize;
    this.normLayer = read.normLayer;
    this.seqLength = (imageSize / patchSize) ** 2 + 1;
    this.convProj = convStemConfigs
      ? convStem(convStemConfigs, hiddenDim)
      : new nn.Conv2d(3, hiddenDim, patchSize, { stride: patchSize });
    this.classToken = scope(() => new nn.Parameter(zeros([1, 1, hiddenDim])));
    const { numLayers, numHeads, mlpDim, dropout, attentionDropout, normLayer } = read;
    this.encoder = new Encoder(
      this.seqLength,
      numLayers,
      numHeads,
      hiddenDim,
      mlpDim,
      dropout,
      attentionDropout,
      normLayer,
    );
    this.heads = headsOf(hiddenDim, representationSize, numClasses);
    initialize(this);
  }

  /** The patches' projections: `[N, S, hiddenDim]`. */
  private patches(x: Tensor): Tensor {
    const [n, , h, w] = x.shape as [number, number, number, number];
    for (const [name, size] of [['height', h] as const, ['width', w] as const]) {
      if (size !== this.imageSize) throw rangeError(`Wrong image ${name}! Expected ${this.imageSize} but got ${size}!`);
    }
    const projected: Tensor = this.convProj.forward(x);
    return projected.reshape([n, this.hiddenDim, this.seqLength - 1]).permute([0, 2, 1]);
  }

  /** @throws RangeError for an image of another size. */
  override forward(x: Tensor): Tensor {
    if (x.ndim !== 4) throw rangeError(`expected images [N, 3, H, W], got [${x.shape.join(', ')}]`);
    const token = this.classToken.expand([x.shape[0]!, -1, -1]);
    const encoded = this.encoder.forward(cat([token, this.patches(x)], 1));
    return this.heads.forward(encoded.select(1, 0));
  }
}

function zeroBias({ bias }: nn.Linear | nn.Conv2d): void {
  if (bias) nn.init.zeros_(bias);
}

function initialize({ convProj, heads }: VisionTransformer): void {
  if (convProj instanceof nn.Conv2d) {
    const fanIn = convProj.inChannels * convProj.kernelSize[0]! * convProj.kernelSize[1]!;
    nn.init.truncNormal_(convProj.weight, { std: Math.sqrt(1 / fanIn) });
    zeroBias(convProj);
  } else {
    const last = (convProj as nn.Sequential).get('conv_last') as nn.Conv2d;
    nn.init.normal_(last.weight, { mean: 0, std: Math.sqrt(2 / last.outChannels) });
    zeroBias(last);
  }
  for (const [name, layer] of heads.namedChildren()) {
    if (!(layer instanceof nn.Linear)) continue;
    if (name === 'head') nn.init.zeros_(layer.weight);
    else nn.init.truncNormal_(layer.weight, { std: Math.sqrt(1 / layer.inFeatures) });
    zeroBias(layer);
  }
}

/**
 * A state dict for a model with images of another size: the embedding of the places is interpolated. With `resetHeads`
 * the last layers are left out where it was.
 * @throws RangeError where there is no such embedding of a square image, TypeError where `modelState` is no Map.
 */
export const interpolateEmbeddings = named(
  'models.visionTransformer.interpolateEmbeddings',
  ['imageSize', 'patchSize', 'modelState', 'interpolationMode', 'resetHeads'],
  (
    imageSize: number,
    patchSize: number,
    modelState: ReadonlyMap<string, Tensor>,
    interpolationMode: 'bicubic' | 'bilinear' = 'bicubic',
    resetHeads = false,
  ): Map<string, Tensor> => {
    const key = 'encoder.pos_embedding';
    if (!(modelState instanceof Map)) throw typeError(`modelState is a Map of tensors, got ${describe(modelState)}`);
    const state = new Map<string, Tensor>(modelState);
    const embedding = state.get(key);
    if (!embedding) throw rangeError(`the state dict has no '${key}': it is of no VisionTransformer`);
    const [n, length, hiddenDim] = embedding.shape as [number, number, number];
    if (n !== 1) throw rangeError(`unexpected shape of the position embedding: [${embedding.shape.join(', ')}]`);
    const side = Math.floor(imageSize / patchSize);
    if (side ** 2 + 1 === length) return state;
    const oldSide = Math.floor(Math.sqrt(length - 1));
    if (oldSide ** 2 !== length - 1) {
      throw rangeError(`the embedding's ${length - 1} places are no square, so they can't be interpolated`);
    }
    const interpolated = scope(() => {
      const image = embedding
        .narrow(1, 1, length - 1)
        .permute([0, 2, 1])
        .reshape([1, hiddenDim, oldSide, oldSide]);
      const resized = nn.functional
        .interpolate(image, { size: side, mode: interpolationMode, alignCorners: true })
        .reshape([1, hiddenDim, side ** 2])
        .permute([0, 2, 1]);
      return cat([embedding.narrow(1, 0, 1), resized], 1);
    });
    state.set(key, interpolated);
    if (resetHeads) for (const name of state.keys()) if (name.startsWith('heads')) state.delete(name);
    return state;
  },
);
