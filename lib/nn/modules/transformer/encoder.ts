import type { DeviceLike } from '../../../core/device.js';
import type { DTypeLike } from '../../../core/dtype.js';
import type { Tensor } from '../../../core/tensor.js';
import {
  _nestedTensorFromMask,
  _nestedTensorFromMaskLeftAligned,
  _transformerEncoderLayerFwd,
} from '../../../generated/internal.js';
import { toPaddedTensor } from '../../../generated/nested.js';
import { ModuleList } from '../../containers/index.js';
import { gelu, relu } from '../../functional/activation.js';
import { canonicalMask } from '../../functional/attention.js';
import { Module } from '../../module.js';
import { named } from '../../named.js';
import { checkLayers } from '../../sizes.js';
import { warn } from '../../warn.js';
import { GELU, ReLU } from '../activation/index.js';
import { MultiheadAttention, wouldRecord } from '../attention.js';
import { Dropout } from '../dropout.js';
import { Linear } from '../linear.js';
import { LayerNorm } from '../normalization.js';
import { type Activation, activate, activationOf, isCausalMask, type LayerConfiguration, lengthOf } from './common.js';

const layerParameters = named(
  'nn.TransformerEncoderLayer',
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

const layerForward = named(
  'TransformerEncoderLayer.forward',
  ['src', 'srcMask', 'srcKeyPaddingMask', 'isCausal'],
  (src: Tensor, srcMask: Tensor | null = null, srcKeyPaddingMask: Tensor | null = null, isCausal = false) => ({
    src,
    srcMask,
    srcKeyPaddingMask,
    isCausal,
  }),
);

/**
 * Self-attention and a block of two linear layers, each with a residual connection and a layer norm: behind it, or
 * before it where `normFirst`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.TransformerEncoderLayer.html
 */
export class TransformerEncoderLayer extends Module {
  selfAttn: MultiheadAttention;
  linear1: Linear;
  dropout: Dropout;
  linear2: Linear;
  normFirst: boolean;
  norm1: LayerNorm;
  norm2: LayerNorm;
  dropout1: Dropout;
  dropout2: Dropout;
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
    this.linear1 = new Linear(dModel, dimFeedforward, factory);
    this.dropout = new Dropout(dropout);
    this.linear2 = new Linear(dimFeedforward, dModel, factory);
    this.normFirst = options.normFirst;
    this.norm1 = new LayerNorm(dModel, { eps: layerNormEps, ...factory });
    this.norm2 = new LayerNorm(dModel, { eps: layerNormEps, ...factory });
    this.dropout1 = new Dropout(dropout);
    this.dropout2 = new Dropout(dropout);
    this.activation = activationOf(options.activation);
  }

  /** @internal Which of the two activations that the fused kernel knows this is: 1 for ReLU, 2 for GELU, 0 for none. */
  get _fusedActivation(): 0 | 1 | 2 {
    const { activation } = this;
    if (activation === relu || activation instanceof ReLU) return 1;
    return activation === gelu || activation instanceof GELU ? 2 : 0;
  }

  /**
   * @throws RangeError where shapes do not fit, TypeError for a mask that is neither boolean nor floating point.
   */
  override forward(...args: Parameters<typeof layerForward>): Tensor {
    const { src, isCausal, ...masks } = layerForward(...args);
    const padding =
      masks.srcKeyPaddingMask && canonicalMask(masks.srcKeyPaddingMask, 'srcKeyPaddingMask', src, masks.srcMask);
    const mask = masks.srcMask && canonicalMask(masks.srcMask, 'srcMask', src);
    const fused = fusedWeights(this, src);
    if (fused) return this._forwardFused(src, mask, padding, fused);

    if (this.normFirst) {
      const x = src.add(this._attend(this.norm1.forward(src), mask, padding, isCausal));
      return x.add(this._feed(this.norm2.forward(x)));
    }
    const x = this.norm1.forward(src.add(this._attend(src, mask, padding, isCausal)));
    return this.norm2.forward(x.add(this._feed(x)));
  }

  /** @internal */
  _forwardFused(src: Tensor, mask: Tensor | null, padding: Tensor | null, weights: FusedWeights): Tensor {
    const { selfAttn, normFirst, norm1 } = this;
    const [inWeight, inBias, outWeight, outBias, ...rest] = weights;
    const [merged, maskType] = selfAttn.mergeMasks(mask, padding, src);
    return _transformerEncoderLayerFwd(
      src,
      selfAttn.embedDim,
      selfAttn.numHeads,
      inWeight,
      inBias,
      outWeight,
      outBias,
      this._fusedActivation === 2,
      normFirst,
      norm1.eps,
      ...rest,
      merged,
      maskType,
    );
  }

  /** @internal The block of self-attention. */
  _attend(x: Tensor, attnMask: Tensor | null, keyPaddingMask: Tensor | null, isCausal: boolean): Tensor {
    const options = { attnMask, keyPaddingMask, needWeights: false, isCausal };
    return this.dropout1.forward(this.selfAttn.forward(x, x, x, options)[0]);
  }

  /** @internal The block of linear layers. */
  _feed(x: Tensor): Tensor {
    const hidden = activate(this.activation, this.linear1.forward(x));
    return this.dropout2.forward(this.linear2.forward(this.dropout.forward(hidden)));
  }
}

/** Weights and biases of attention's two projections, both norms and both linear layers. */
type FusedWeights = [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];

function weightsOf({ selfAttn, norm1, norm2, linear1, linear2 }: TransformerEncoderLayer): FusedWeights | null {
  const weights = [
    selfAttn.inProjWeight,
    selfAttn.inProjBias,
    selfAttn.outProj.weight,
    selfAttn.outProj.bias,
    ...[norm1, norm2, linear1, linear2].flatMap(({ weight, bias }) => [weight, bias]),
  ];
  return weights.every((weight) => weight !== null) ? (weights as Tensor[] as FusedWeights) : null;
}

/** Whether the layer is one that the fused kernel can do, whatever the input and the mode. */
function obstacle(layer: TransformerEncoderLayer): string | null {
  const { selfAttn, norm1, norm2 } = layer;
  if (!selfAttn.batchFirst) return 'selfAttn.batchFirst was not true (use batchFirst for better inference performance)';
  if (!selfAttn._qkvSameEmbedDim) return 'selfAttn has keys or values of other dimensions than its queries';
  if (!selfAttn.inProjBias) return 'selfAttn was passed bias=false';
  if (!layer._fusedActivation) return 'activation was neither relu nor gelu';
  if (norm1.eps !== norm2.eps) return 'norm1.eps was not equal to norm2.eps';
  if (selfAttn.numHeads % 2 === 1) return 'selfAttn.numHeads is odd';
  return null;
}

const hasForwardHooks = (module: Module): boolean => {
  const { hooks } = module._registry;
  return hooks !== null && hooks.forward.length + hooks.forwardPre.length > 0;
};

/** The layer's weights where one fused kernel can do it all, as Python decides it: in evaluation, without gradients. */
function fusedWeights(layer: TransformerEncoderLayer, src: Tensor): FusedWeights | null {
  if (layer.training || src.ndim !== 3 || obstacle(layer)) return null;
  const weights = weightsOf(layer);
  if (!weights || wouldRecord([src, ...weights])) return null;
  for (const module of layer.modules()) if (hasForwardHooks(module)) return null;
  return weights;
}

const encoderParameters = named(
  'nn.TransformerEncoder',
  ['encoderLayer', 'numLayers', 'norm', 'enableNestedTensor', 'maskCheck'],
  (
    encoderLayer: Module,
    numLayers: number,
    norm: Module | null = null,
    enableNestedTensor = true,
    maskCheck = true,
  ) => ({ encoderLayer, numLayers, norm, enableNestedTensor, maskCheck }),
);

const encoderForward = named(
  'TransformerEncoder.forward',
  ['src', 'mask', 'srcKeyPaddingMask', 'isCausal'],
  (
    src: Tensor,
    mask: Tensor | null = null,
    srcKeyPaddingMask: Tensor | null = null,
    isCausal: boolean | null = null,
  ) => ({ src, mask, srcKeyPaddingMask, isCausal }),
);

/**
 * Copies of an encoder layer, one behind the other, and a norm at the end where given. In evaluation, without gradients
 * and with `srcKeyPaddingMask`, padding is left out of the computation unless `enableNestedTensor` is false: the output
 * is zero there, before the norm.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.TransformerEncoder.html
 */
export class TransformerEncoder extends Module {
  layers: ModuleList;
  readonly numLayers: number;
  norm: Module | null;
  enableNestedTensor: boolean;
  useNestedTensor: boolean;
  maskCheck: boolean;

  constructor(...args: Parameters<typeof encoderParameters>) {
    super();
    const { encoderLayer, numLayers, norm, enableNestedTensor, maskCheck } = encoderParameters(...args);
    this.layers = clones(encoderLayer, numLayers);
    this.numLayers = numLayers;
    this.norm = norm;
    this.enableNestedTensor = enableNestedTensor;
    this.useNestedTensor = enableNestedTensor;
    this.maskCheck = maskCheck;
    if (!enableNestedTensor) return;
    const why =
      encoderLayer instanceof TransformerEncoderLayer
        ? encoderLayer.normFirst
          ? 'normFirst was true'
          : obstacle(encoderLayer)
        : 'it was no TransformerEncoderLayer';
    if (!why) return;
    warn(`enableNestedTensor is true, but it is not used because of encoderLayer: ${why}`);
    this.useNestedTensor = false;
  }

  /**
   * @throws RangeError where shapes do not fit, TypeError for a mask that is neither boolean nor floating point.
   */
  override forward(...args: Parameters<typeof encoderForward>): Tensor {
    const { src, isCausal, ...masks } = encoderForward(...args);
    const padding =
      masks.srcKeyPaddingMask && canonicalMask(masks.srcKeyPaddingMask, 'srcKeyPaddingMask', src, masks.mask);
    const mask = masks.mask && canonicalMask(masks.mask, 'mask', src);

    const first = this.layers.get(0) as TransformerEncoderLayer;
    const causal = isCausalMask(mask, isCausal, lengthOf(src, first.selfAttn.batchFirst));
    const valid = padding && !mask && this._canNest(first, src) ? padding.logicalNot() : null;
    const nests = valid && (!this.maskCheck || _nestedTensorFromMaskLeftAligned(src, valid));
    let output = nests ? _nestedTensorFromMask(src, valid, false) : src;
    const options = { srcMask: mask, isCausal: causal, srcKeyPaddingMask: nests ? null : padding };
    for (const layer of this.layers) output = layer.forward(output, options);
    if (nests) output = toPaddedTensor(output, 0, src.shape);
    return this.norm ? this.norm.forward(output) : output;
  }

  /** @internal Whether padding can be left out of the computation. */
  _canNest(first: TransformerEncoderLayer, src: Tensor): boolean {
    if (!this.useNestedTensor || first.training || src.ndim !== 3) return false;
    const weights = weightsOf(first);
    return weights !== null && !wouldRecord([src, ...weights]);
  }
}

/** `count` copies of a layer, without the layer itself. */
export function clones(layer: Module, count: number): ModuleList {
  checkLayers('numLayers', count);
  return new ModuleList(Array.from({ length: count }, () => layer.clone()));
}
