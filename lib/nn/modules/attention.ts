import type { DeviceLike } from '../../core/device.js';
import type { DTypeLike } from '../../core/dtype.js';
import { describe, rangeError } from '../../core/errors.js';
import { isGradEnabled } from '../../core/modes.js';
import type { Tensor } from '../../core/tensor.js';
import { _nativeMultiHeadAttention } from '../../generated/internal.js';
import { canonicalMask, multiHeadAttentionForward } from '../functional/attention.js';
import * as init from '../init.js';
import { Module } from '../module.js';
import { named } from '../named.js';
import type { Parameter } from '../parameter.js';
import { emptyParameter } from './factory.js';
import { Linear } from './linear.js';

/** A linear layer under the name that attention's output projection has in Python's printed text. */
class NonDynamicallyQuantizableLinear extends Linear {}

const attentionParameters = named(
  'nn.MultiheadAttention',
  [
    'embedDim',
    'numHeads',
    'dropout',
    'bias',
    'addBiasKv',
    'addZeroAttn',
    'kdim',
    'vdim',
    'batchFirst',
    'device',
    'dtype',
  ],
  (
    embedDim: number,
    numHeads: number,
    dropout = 0,
    bias = true,
    addBiasKv = false,
    addZeroAttn = false,
    kdim: number | null = null,
    vdim: number | null = null,
    batchFirst = false,
    device: DeviceLike | null = null,
    dtype: DTypeLike | null = null,
  ) => ({
    embedDim,
    numHeads,
    dropout,
    bias,
    addBiasKv,
    addZeroAttn,
    kdim: kdim ?? embedDim,
    vdim: vdim ?? embedDim,
    batchFirst,
    device,
    dtype,
  }),
);

const attentionForward = named(
  'MultiheadAttention.forward',
  ['query', 'key', 'value', 'keyPaddingMask', 'needWeights', 'attnMask', 'averageAttnWeights', 'isCausal'],
  (
    query: Tensor,
    key: Tensor,
    value: Tensor,
    keyPaddingMask: Tensor | null = null,
    needWeights = true,
    attnMask: Tensor | null = null,
    averageAttnWeights = true,
    isCausal = false,
  ) => ({ query, key, value, keyPaddingMask, needWeights, attnMask, averageAttnWeights, isCausal }),
);

/** Whether autograd would record what is computed from `tensors`, for which the fused kernels have no gradient. */
export function wouldRecord(tensors: readonly (Tensor | null)[]): boolean {
  return isGradEnabled() && tensors.some((t) => t?.requiresGrad);
}

/**
 * Attention of several heads. `query` is `[L, N, embedDim]`, `key` `[S, N, kdim]` and `value` `[S, N, vdim]`, with the
 * batch first where `batchFirst`, or without it. `keyPaddingMask`, `[N, S]`, hides keys; `attnMask`, `[L, S]` or
 * `[N * numHeads, L, S]`, hides keys from single queries: either is boolean, `true` where hidden, or is added to the
 * scores. Returns the output, `[L, N, embedDim]`, and the weights, averaged over the heads unless told otherwise; null
 * where not `needWeights`, which is faster.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.MultiheadAttention.html
 */
export class MultiheadAttention extends Module {
  readonly embedDim: number;
  readonly kdim: number;
  readonly vdim: number;
  readonly numHeads: number;
  dropout: number;
  batchFirst: boolean;
  readonly headDim: number;
  qProjWeight: Parameter | null;
  kProjWeight: Parameter | null;
  vProjWeight: Parameter | null;
  inProjWeight: Parameter | null;
  inProjBias: Parameter | null;
  outProj: Linear;
  biasK: Parameter | null;
  biasV: Parameter | null;
  addZeroAttn: boolean;

  /**
   * @throws RangeError where `embedDim` is no positive multiple of a positive `numHeads`.
   */
  constructor(...args: Parameters<typeof attentionParameters>) {
    super();
    const { embedDim, numHeads, kdim, vdim, bias, addBiasKv, ...options } = attentionParameters(...args);
    if (!(embedDim > 0 && numHeads > 0)) {
      throw rangeError(
        `embedDim and numHeads must be greater than 0, got embedDim=${describe(embedDim)} and numHeads=${describe(numHeads)} instead`,
      );
    }
    if (embedDim % numHeads !== 0) {
      throw rangeError(`embedDim must be divisible by numHeads, got embedDim=${embedDim} and numHeads=${numHeads}`);
    }
    this.embedDim = embedDim;
    this.kdim = kdim;
    this.vdim = vdim;
    this.numHeads = numHeads;
    this.dropout = options.dropout;
    this.batchFirst = options.batchFirst;
    this.headDim = embedDim / numHeads;

    const packed = this._qkvSameEmbedDim;
    this.qProjWeight = packed ? null : emptyParameter([embedDim, embedDim], options);
    this.kProjWeight = packed ? null : emptyParameter([embedDim, kdim], options);
    this.vProjWeight = packed ? null : emptyParameter([embedDim, vdim], options);
    this.inProjWeight = packed ? emptyParameter([3 * embedDim, embedDim], options) : null;
    this.inProjBias = bias ? emptyParameter([3 * embedDim], options) : null;
    const { device, dtype } = options;
    this.outProj = new NonDynamicallyQuantizableLinear(embedDim, embedDim, { bias, device, dtype });
    this.biasK = addBiasKv ? emptyParameter([1, 1, embedDim], options) : null;
    this.biasV = addBiasKv ? emptyParameter([1, 1, embedDim], options) : null;
    this.addZeroAttn = options.addZeroAttn;
    this.resetParameters();
  }

  /** @internal Whether one weight projects query, key and value. */
  get _qkvSameEmbedDim(): boolean {
    return this.kdim === this.embedDim && this.vdim === this.embedDim;
  }

  /** Draws the weights of the input projections anew and sets the biases back. */
  resetParameters(): void {
    for (const weight of [this.inProjWeight, this.qProjWeight, this.kProjWeight, this.vProjWeight]) {
      if (weight) init.xavierUniform_(weight);
    }
    if (this.inProjBias) init.zeros_(this.inProjBias);
    if (this.inProjBias && this.outProj.bias) init.zeros_(this.outProj.bias);
    if (this.biasK) init.xavierNormal_(this.biasK);
    if (this.biasV) init.xavierNormal_(this.biasV);
  }

  /**
   * @throws RangeError where shapes do not fit, TypeError for a mask that is neither boolean nor floating point.
   */
  override forward(...args: Parameters<typeof attentionForward>): [output: Tensor, weights: Tensor | null] {
    const { query, key, value, needWeights, averageAttnWeights, isCausal, ...masks } = attentionForward(...args);
    const plainMasks = !masks.attnMask?.isFloatingPoint() && !masks.keyPaddingMask?.isFloatingPoint();
    const keyPaddingMask =
      masks.keyPaddingMask && canonicalMask(masks.keyPaddingMask, 'keyPaddingMask', query, masks.attnMask);
    const attnMask = masks.attnMask && canonicalMask(masks.attnMask, 'attnMask', query);

    const { embedDim, numHeads, inProjWeight, inProjBias, outProj } = this;
    if (plainMasks && inProjWeight && inProjBias && isFusible(this, query, key, value, inProjWeight, inProjBias)) {
      const [mask, maskType] = this.mergeMasks(attnMask, keyPaddingMask, query);
      return _nativeMultiHeadAttention(
        query,
        key,
        value,
        embedDim,
        numHeads,
        inProjWeight,
        inProjBias,
        outProj.weight,
        outProj.bias!,
        mask,
        needWeights,
        averageAttnWeights,
        maskType,
      );
    }

    const swaps = this.batchFirst && query.ndim === 3;
    let [q, k, v] = [query, key, value];
    if (swaps) {
      // What is the same tensor stays the same: then one product projects all.
      q = query.transpose(1, 0);
      k = key === query ? q : key.transpose(1, 0);
      v = value === key ? k : value.transpose(1, 0);
    }
    const [output, weights] = multiHeadAttentionForward(q, k, v, embedDim, numHeads, inProjWeight, inProjBias, {
      biasK: this.biasK,
      biasV: this.biasV,
      addZeroAttn: this.addZeroAttn,
      dropoutP: this.dropout,
      outProjWeight: outProj.weight,
      outProjBias: outProj.bias,
      training: this.training,
      keyPaddingMask,
      needWeights,
      attnMask,
      useSeparateProjWeight: !this._qkvSameEmbedDim,
      qProjWeight: this.qProjWeight,
      kProjWeight: this.kProjWeight,
      vProjWeight: this.vProjWeight,
      averageAttnWeights,
      isCausal,
    });
    return [swaps ? output.transpose(1, 0) : output, weights];
  }

  /**
   * Both masks as the one that the fused kernels take, and its kind: 1 hides keys, 2 hides keys from single queries.
   */
  mergeMasks(
    attnMask: Tensor | null,
    keyPaddingMask: Tensor | null,
    query: Tensor,
  ): [mask: Tensor | null, maskType: 1 | 2 | null] {
    if (!attnMask) return [keyPaddingMask, keyPaddingMask ? 1 : null];
    const [batch, length] = query.shape as [number, number];
    const mask =
      attnMask.ndim === 3
        ? attnMask.view([batch, -1, length, length])
        : attnMask.view([1, 1, length, length]).expand([batch, this.numHeads, -1, -1]);
    if (!keyPaddingMask) return [mask, 2];
    return [mask.add(keyPaddingMask.view([batch, 1, 1, length]).expand([-1, this.numHeads, -1, -1])), 2];
  }
}

/** Whether one fused kernel can do it all, as Python decides it: self-attention in evaluation, without gradients. */
function isFusible(
  layer: MultiheadAttention,
  query: Tensor,
  key: Tensor,
  value: Tensor,
  inProjWeight: Tensor,
  inProjBias: Tensor,
): boolean {
  const { training, numHeads, batchFirst, biasK, biasV, addZeroAttn, outProj } = layer;
  return (
    query.ndim === 3 &&
    query === key &&
    key === value &&
    query.dtype === inProjWeight.dtype &&
    query.dtype === inProjBias.dtype &&
    !training &&
    numHeads % 2 === 0 &&
    batchFirst &&
    !biasK &&
    !biasV &&
    !addZeroAttn &&
    !wouldRecord([query, inProjWeight, inProjBias, outProj.weight, outProj.bias])
  );
}
