import type { DeviceLike } from '../../../core/device.js';
import type { DTypeLike } from '../../../core/dtype.js';
import type { Tensor } from '../../../core/tensor.js';
import type { ModuleList } from '../../containers/index.js';
import { relu } from '../../functional/activation.js';
import { Module } from '../../module.js';
import { named } from '../../named.js';
import { MultiheadAttention } from '../attention.js';
import { Dropout } from '../dropout.js';
import { Linear } from '../linear.js';
import { LayerNorm } from '../normalization.js';
import { type Activation, activate, activationOf, isCausalMask, type LayerConfiguration, lengthOf } from './common.js';
import { clones } from './encoder.js';

const layerParameters = named(
  'nn.TransformerDecoderLayer',
  [
    'dModel',
    'nhead',
    'dimFeedforward',
    'dropout',
    'activation',
    'layerNormEps',
    'batchFirst',
    'normFirst',
    'bias',
    'device',
    'dtype',
  ],
  (
    dModel: number,
    nhead: number,
    dimFeedforward = 2048,
    dropout = 0.1,
    activation: Activation = relu,
    layerNormEps = 1e-5,
    batchFirst = false,
    normFirst = false,
    bias = true,
    device: DeviceLike | null = null,
    dtype: DTypeLike | null = null,
  ): LayerConfiguration => ({
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
  }),
);

function decoderForward<Causal extends boolean | null>(name: string, undecided: Causal) {
  return named(
    name,
    [
      'tgt',
      'memory',
      'tgtMask',
      'memoryMask',
      'tgtKeyPaddingMask',
      'memoryKeyPaddingMask',
      'tgtIsCausal',
      'memoryIsCausal',
    ],
    (
      tgt: Tensor,
      memory: Tensor,
      tgtMask: Tensor | null = null,
      memoryMask: Tensor | null = null,
      tgtKeyPaddingMask: Tensor | null = null,
      memoryKeyPaddingMask: Tensor | null = null,
      tgtIsCausal: Causal | boolean = undecided,
      memoryIsCausal = false,
    ) => ({
      tgt,
      memory,
      tgtMask,
      memoryMask,
      tgtKeyPaddingMask,
      memoryKeyPaddingMask,
      tgtIsCausal,
      memoryIsCausal,
    }),
  );
}

const layerForward = decoderForward('TransformerDecoderLayer.forward', false as boolean);

/**
 * Self-attention, attention to the encoder's output, and a block of two linear layers, each with a residual connection
 * and a layer norm: behind it, or before it where `normFirst`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.TransformerDecoderLayer.html
 */
export class TransformerDecoderLayer extends Module {
  selfAttn: MultiheadAttention;
  multiheadAttn: MultiheadAttention;
  linear1: Linear;
  dropout: Dropout;
  linear2: Linear;
  normFirst: boolean;
  norm1: LayerNorm;
  norm2: LayerNorm;
  norm3: LayerNorm;
  dropout1: Dropout;
  dropout2: Dropout;
  dropout3: Dropout;
  activation: ((input: Tensor) => Tensor) | Module;

  /**
   * @throws RangeError for an unknown activation, or where `dModel` is no positive multiple of a positive `nhead`.
   */
  constructor(...args: Parameters<typeof layerParameters>) {
    super();
    const { dModel, nhead, dimFeedforward, dropout, layerNormEps, batchFirst, bias, device, dtype, ...options } =
      layerParameters(...args);
    const factory = { bias, device, dtype };
    this.selfAttn = new MultiheadAttention(dModel, nhead, { dropout, batchFirst, ...factory });
    this.multiheadAttn = new MultiheadAttention(dModel, nhead, { dropout, batchFirst, ...factory });
    this.linear1 = new Linear(dModel, dimFeedforward, factory);
    this.dropout = new Dropout(dropout);
    this.linear2 = new Linear(dimFeedforward, dModel, factory);
    this.normFirst = options.normFirst;
    this.norm1 = new LayerNorm(dModel, { eps: layerNormEps, ...factory });
    this.norm2 = new LayerNorm(dModel, { eps: layerNormEps, ...factory });
    this.norm3 = new LayerNorm(dModel, { eps: layerNormEps, ...factory });
    this.dropout1 = new Dropout(dropout);
    this.dropout2 = new Dropout(dropout);
    this.dropout3 = new Dropout(dropout);
    this.activation = activationOf(options.activation);
  }

  /**
   * @throws RangeError where shapes do not fit, TypeError for a mask that is neither boolean nor floating point.
   */
  override forward(...args: Parameters<typeof layerForward>): Tensor {
    const { tgt, memory, ...options } = layerForward(...args);
    const attend = (x: Tensor) => this._attend(x, options.tgtMask, options.tgtKeyPaddingMask, options.tgtIsCausal);
    const attendTo = (x: Tensor) =>
      this._attendTo(x, memory, options.memoryMask, options.memoryKeyPaddingMask, options.memoryIsCausal);

    if (this.normFirst) {
      let x = tgt.add(attend(this.norm1.forward(tgt)));
      x = x.add(attendTo(this.norm2.forward(x)));
      return x.add(this._feed(this.norm3.forward(x)));
    }
    let x = this.norm1.forward(tgt.add(attend(tgt)));
    x = this.norm2.forward(x.add(attendTo(x)));
    return this.norm3.forward(x.add(this._feed(x)));
  }

  /** @internal The block of self-attention. */
  _attend(x: Tensor, attnMask: Tensor | null, keyPaddingMask: Tensor | null, isCausal: boolean): Tensor {
    const options = { attnMask, keyPaddingMask, isCausal, needWeights: false };
    return this.dropout1.forward(this.selfAttn.forward(x, x, x, options)[0]);
  }

  /** @internal The block of attention to the encoder's output. */
  _attendTo(
    x: Tensor,
    memory: Tensor,
    attnMask: Tensor | null,
    keyPaddingMask: Tensor | null,
    isCausal: boolean,
  ): Tensor {
    const options = { attnMask, keyPaddingMask, isCausal, needWeights: false };
    return this.dropout2.forward(this.multiheadAttn.forward(x, memory, memory, options)[0]);
  }

  /** @internal The block of linear layers. */
  _feed(x: Tensor): Tensor {
    const hidden = activate(this.activation, this.linear1.forward(x));
    return this.dropout3.forward(this.linear2.forward(this.dropout.forward(hidden)));
  }
}

const decoderParameters = named(
  'nn.TransformerDecoder',
  ['decoderLayer', 'numLayers', 'norm'],
  (decoderLayer: Module, numLayers: number, norm: Module | null = null) => ({ decoderLayer, numLayers, norm }),
);

const stackForward = decoderForward('TransformerDecoder.forward', null);

/**
 * Copies of a decoder layer, one behind the other, and a norm at the end where given.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.TransformerDecoder.html
 */
export class TransformerDecoder extends Module {
  layers: ModuleList;
  readonly numLayers: number;
  norm: Module | null;

  constructor(...args: Parameters<typeof decoderParameters>) {
    super();
    const { decoderLayer, numLayers, norm } = decoderParameters(...args);
    this.layers = clones(decoderLayer, numLayers);
    this.numLayers = numLayers;
    this.norm = norm;
  }

  /**
   * @throws RangeError where shapes do not fit, TypeError for a mask that is neither boolean nor floating point.
   */
  override forward(...args: Parameters<typeof stackForward>): Tensor {
    const { tgt, memory, tgtIsCausal, ...options } = stackForward(...args);
    const { selfAttn } = this.layers.get(0) as TransformerDecoderLayer;
    const causal = isCausalMask(options.tgtMask, tgtIsCausal, lengthOf(tgt, selfAttn.batchFirst));
    let output = tgt;
    for (const layer of this.layers) output = layer.forward(output, memory, { ...options, tgtIsCausal: causal });
    return this.norm ? this.norm.forward(output) : output;
  }
}
