import type { DeviceLike } from '../../../core/device.js';
import type { DTypeLike } from '../../../core/dtype.js';
import { rangeError } from '../../../core/errors.js';
import type { Tensor } from '../../../core/tensor.js';
import { relu } from '../../functional/activation.js';
import * as init from '../../init.js';
import { Module } from '../../module.js';
import { named } from '../../named.js';
import { LayerNorm } from '../normalization.js';
import { type Activation, squareSubsequentMask } from './common.js';
import { TransformerDecoder, TransformerDecoderLayer } from './decoder.js';
import { TransformerEncoder, TransformerEncoderLayer } from './encoder.js';

const transformerParameters = named(
  'nn.Transformer',
  [
    'dModel',
    'nhead',
    'numEncoderLayers',
    'numDecoderLayers',
    'dimFeedforward',
    'dropout',
    'activation',
    'customEncoder',
    'customDecoder',
    'layerNormEps',
    'batchFirst',
    'normFirst',
    'bias',
    'device',
    'dtype',
  ],
  (
    dModel = 512,
    nhead = 8,
    numEncoderLayers = 6,
    numDecoderLayers = 6,
    dimFeedforward = 2048,
    dropout = 0.1,
    activation: Activation = relu,
    customEncoder: Module | null = null,
    customDecoder: Module | null = null,
    layerNormEps = 1e-5,
    batchFirst = false,
    normFirst = false,
    bias = true,
    device: DeviceLike | null = null,
    dtype: DTypeLike | null = null,
  ) => ({
    numEncoderLayers,
    numDecoderLayers,
    customEncoder,
    customDecoder,
    layer: {
      dModel,
      nhead,
      dimFeedforward,
      dropout,
      activation,
      layerNormEps,
      batchFirst,
      normFirst,
      bias,
      device,
      dtype,
    },
  }),
);

const transformerForward = named(
  'Transformer.forward',
  [
    'src',
    'tgt',
    'srcMask',
    'tgtMask',
    'memoryMask',
    'srcKeyPaddingMask',
    'tgtKeyPaddingMask',
    'memoryKeyPaddingMask',
    'srcIsCausal',
    'tgtIsCausal',
    'memoryIsCausal',
  ],
  (
    src: Tensor,
    tgt: Tensor,
    srcMask: Tensor | null = null,
    tgtMask: Tensor | null = null,
    memoryMask: Tensor | null = null,
    srcKeyPaddingMask: Tensor | null = null,
    tgtKeyPaddingMask: Tensor | null = null,
    memoryKeyPaddingMask: Tensor | null = null,
    srcIsCausal: boolean | null = null,
    tgtIsCausal: boolean | null = null,
    memoryIsCausal = false,
  ) => ({
    src,
    tgt,
    encoder: { mask: srcMask, srcKeyPaddingMask, isCausal: srcIsCausal },
    decoder: { tgtMask, memoryMask, tgtKeyPaddingMask, memoryKeyPaddingMask, tgtIsCausal, memoryIsCausal },
  }),
);

const maskArguments = named(
  'Transformer.generateSquareSubsequentMask',
  ['sz', 'device', 'dtype'],
  (sz: number, device: DeviceLike | null = null, dtype: DTypeLike | null = null) => ({ sz, device, dtype }),
);

/**
 * An encoder of `src` and a decoder that makes `tgt` from what it returns: "Attention is all you need". `src` is
 * `[S, N, dModel]` and `tgt` `[T, N, dModel]`, with the batch first where `batchFirst`, or without it; so is the output.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.Transformer.html
 */
export class Transformer extends Module {
  encoder: Module;
  decoder: Module;
  readonly dModel: number;
  readonly nhead: number;
  readonly batchFirst: boolean;

  /**
   * @throws RangeError for an unknown activation, or where `dModel` is no positive multiple of a positive `nhead`.
   */
  constructor(...args: Parameters<typeof transformerParameters>) {
    super();
    const { numEncoderLayers, numDecoderLayers, customEncoder, customDecoder, layer } = transformerParameters(...args);
    const { dModel, layerNormEps, bias, device, dtype } = layer;
    const norm = () => new LayerNorm(dModel, { eps: layerNormEps, bias, device, dtype });
    this.encoder =
      customEncoder ?? new TransformerEncoder(new TransformerEncoderLayer(layer), numEncoderLayers, norm());
    this.decoder =
      customDecoder ?? new TransformerDecoder(new TransformerDecoderLayer(layer), numDecoderLayers, norm());
    this.resetParameters();
    this.dModel = dModel;
    this.nhead = layer.nhead;
    this.batchFirst = layer.batchFirst;
  }

  /** Draws the weights of encoder and decoder anew. */
  resetParameters(): void {
    for (const parameter of this.parameters()) if (parameter.ndim > 1) init.xavierUniform_(parameter);
  }

  /**
   * @throws RangeError where shapes do not fit, TypeError for a mask that is neither boolean nor floating point.
   */
  override forward(...args: Parameters<typeof transformerForward>): Tensor {
    const { src, tgt, encoder, decoder } = transformerForward(...args);
    const batchDim = this.batchFirst ? 0 : 1;
    const [srcBatch, tgtBatch] = [src.shape[batchDim], tgt.shape[batchDim]];
    if (src.ndim === 3 && srcBatch !== tgtBatch) {
      throw rangeError(`the batch number of src and tgt must be equal, got ${srcBatch} and ${tgtBatch}`);
    }
    const [srcFeatures, tgtFeatures] = [src.shape.at(-1), tgt.shape.at(-1)];
    if (srcFeatures !== this.dModel || tgtFeatures !== this.dModel) {
      throw rangeError(
        `the feature number of src and tgt must be equal to dModel=${this.dModel}, got ${srcFeatures} and ${tgtFeatures}`,
      );
    }
    const memory = this.encoder.forward(src, encoder);
    return this.decoder.forward(tgt, memory, decoder);
  }

  /** A `[sz, sz]` mask that hides from each place those behind it: minus infinity above the diagonal, else zero. */
  static generateSquareSubsequentMask(...args: Parameters<typeof maskArguments>): Tensor {
    const { sz, device, dtype } = maskArguments(...args);
    return squareSubsequentMask(sz, device, dtype);
  }
}
