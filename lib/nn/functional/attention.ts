import { rangeError, typeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import * as torch from '../../generated/functions.js';
import * as raw from '../../generated/nn.js';
import { named } from '../named.js';
import { warn } from '../warn.js';
import { dropout } from './dropout.js';
import { pad } from './padding.js';

const { linear } = raw;

/** Queries, keys and values. */
type Projections = [q: Tensor, k: Tensor, v: Tensor];

/**
 * A mask as a floating-point tensor that is added to attention scores: `true` of a boolean one becomes minus infinity.
 * @throws TypeError for a mask that is neither boolean nor floating point.
 */
export function canonicalMask(mask: Tensor, name: string, target: Tensor, other: Tensor | null = null): Tensor {
  const isFloat = mask.isFloatingPoint();
  if (!isFloat && String(mask.dtype) !== 'torch.bool') {
    throw typeError(`only bool and floating types of ${name} are supported, got ${mask.dtype}`);
  }
  if (other && other.dtype !== mask.dtype) {
    warn(`Support for mismatched ${name} and attnMask is deprecated. Use same type for both instead.`);
  }
  return isFloat ? mask : torch.zerosLike(mask, { dtype: target.dtype }).maskedFill_(mask, -Infinity);
}

/** Whether the inputs have a batch dimension, after checking that all of them agree. */
function isBatched(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  keyPaddingMask: Tensor | null,
  attnMask: Tensor | null,
): boolean {
  const dims = query.ndim;
  if (dims !== 2 && dims !== 3) {
    throw rangeError(`query should be unbatched 2D or batched 3D tensor but received ${dims}-D query tensor`);
  }
  const kind = dims === 3 ? 'batched (3-D)' : 'unbatched (2-D)';
  if (key.ndim !== dims || value.ndim !== dims) {
    throw rangeError(
      `For ${kind} query, expected key and value to be ${dims}-D but found ${key.ndim}-D and ${value.ndim}-D tensors respectively`,
    );
  }
  if (keyPaddingMask && keyPaddingMask.ndim !== dims - 1) {
    throw rangeError(
      `For ${kind} query, expected keyPaddingMask to be null or ${dims - 1}-D but found ${keyPaddingMask.ndim}-D tensor instead`,
    );
  }
  if (attnMask && attnMask.ndim !== 2 && attnMask.ndim !== 3) {
    throw rangeError(
      `For ${kind} query, expected attnMask to be null, 2-D or 3-D but found ${attnMask.ndim}-D tensor instead`,
    );
  }
  return dims === 3;
}

/** Projects by one weight that stacks those of query, key and value, with one product where the inputs are the same. */
function projectPacked(q: Tensor, k: Tensor, v: Tensor, weight: Tensor, bias: Tensor | null): Projections {
  const embed = q.shape.at(-1)!;
  const parts = (projected: Tensor, n: number): Tensor[] =>
    projected.unflatten(-1, [n, embed]).unsqueeze(0).transpose(0, -2).squeeze(-2).contiguous().unbind(0);
  if (k === v && q === k) return parts(linear(q, weight, bias), 3) as Projections;
  if (k === v) {
    const [wq, wkv] = weight.split([embed, embed * 2]) as [Tensor, Tensor];
    const [bq, bkv] = bias ? bias.split([embed, embed * 2]) : [null, null];
    return [linear(q, wq, bq), ...(parts(linear(k, wkv, bkv), 2) as [Tensor, Tensor])];
  }
  const [wq, wk, wv] = weight.chunk(3) as Projections;
  const [bq, bk, bv] = bias ? bias.chunk(3) : [null, null, null];
  return [linear(q, wq, bq), linear(k, wk, bk), linear(v, wv, bv)];
}

function expectShape(what: string, shape: number[], expected: number[]): void {
  if (String(shape) !== String(expected)) {
    throw rangeError(`expecting ${what} shape of [${expected.join(', ')}], but got [${shape.join(', ')}]`);
  }
}

/** `[length, batch, heads * dim]` as `[batch * heads, length, dim]`. */
function splitHeads(t: Tensor, batchHeads: number, headDim: number): Tensor {
  return t.view([t.shape[0]!, batchHeads, headDim]).transpose(0, 1);
}

/** A static key or value, `[batch * heads, length, dim]`, checked. */
function checkStatic(name: string, t: Tensor, batchHeads: number, headDim: number): Tensor {
  if (t.shape[0] !== batchHeads || t.shape[2] !== headDim) {
    throw rangeError(`expecting ${name} of [${batchHeads}, *, ${headDim}], but got [${t.shape.join(', ')}]`);
  }
  return t;
}

/**
 * Multi-head attention: the function that `nn.MultiheadAttention` is made of. `query` is `[L, N, E]` or `[L, E]`, `key`
 * and `value` `[S, N, E]` or `[S, E]`. Returns the output and, where `needWeights`, the attention weights.
 * @throws RangeError where shapes do not fit.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.MultiheadAttention.html
 */
export const multiHeadAttentionForward = named(
  'F.multiHeadAttentionForward',
  [
    'query',
    'key',
    'value',
    'embedDimToCheck',
    'numHeads',
    'inProjWeight',
    'inProjBias',
    'biasK',
    'biasV',
    'addZeroAttn',
    'dropoutP',
    'outProjWeight',
    'outProjBias',
    'training',
    'keyPaddingMask',
    'needWeights',
    'attnMask',
    'useSeparateProjWeight',
    'qProjWeight',
    'kProjWeight',
    'vProjWeight',
    'staticK',
    'staticV',
    'averageAttnWeights',
    'isCausal',
  ],
  (
    query: Tensor,
    key: Tensor,
    value: Tensor,
    embedDimToCheck: number,
    numHeads: number,
    inProjWeight: Tensor | null,
    inProjBias: Tensor | null,
    biasK: Tensor | null,
    biasV: Tensor | null,
    addZeroAttn: boolean,
    dropoutP: number,
    outProjWeight: Tensor,
    outProjBias: Tensor | null,
    training = true,
    keyPaddingMask: Tensor | null = null,
    needWeights = true,
    attnMask: Tensor | null = null,
    useSeparateProjWeight = false,
    qProjWeight: Tensor | null = null,
    kProjWeight: Tensor | null = null,
    vProjWeight: Tensor | null = null,
    staticK: Tensor | null = null,
    staticV: Tensor | null = null,
    averageAttnWeights = true,
    isCausal = false,
  ): [output: Tensor, weights: Tensor | null] => {
    const batched = isBatched(query, key, value, keyPaddingMask, attnMask);
    if (isCausal && !attnMask) {
      throw rangeError(
        'Need attnMask if specifying the isCausal hint. Transformer.generateSquareSubsequentMask makes one.',
      );
    }
    const [q3, k3, v3] = batched ? [query, key, value] : [query.unsqueeze(1), key.unsqueeze(1), value.unsqueeze(1)];
    const [targetLength, batch, embed] = q3.shape as [number, number, number];
    if (embed !== embedDimToCheck) {
      throw rangeError(`was expecting embedding dimension of ${embedDimToCheck}, but got ${embed}`);
    }
    const headDim = Math.floor(embed / numHeads);
    if (headDim * numHeads !== embed) throw rangeError(`embedDim ${embed} not divisible by numHeads ${numHeads}`);

    let padding =
      keyPaddingMask &&
      canonicalMask(batched ? keyPaddingMask : keyPaddingMask.unsqueeze(0), 'keyPaddingMask', query, attnMask);
    let causal = isCausal;
    let mask: Tensor | null = null;
    if (!(isCausal && !padding && !needWeights)) {
      mask = attnMask && canonicalMask(attnMask, 'attnMask', query);
      if (padding) causal = false;
    }

    let projections: Projections;
    if (useSeparateProjWeight) {
      expectShape("value's sequence and batch dims", v3.shape.slice(0, 2), k3.shape.slice(0, 2));
      if (!qProjWeight || !kProjWeight || !vProjWeight) {
        throw typeError('useSeparateProjWeight needs qProjWeight, kProjWeight and vProjWeight');
      }
      expectShape('query weights', qProjWeight.shape, [embed, embed]);
      expectShape('key weights', kProjWeight.shape, [embed, k3.shape[2]!]);
      expectShape('value weights', vProjWeight.shape, [embed, v3.shape[2]!]);
      const [bq, bk, bv] = inProjBias ? inProjBias.chunk(3) : [null, null, null];
      projections = [linear(q3, qProjWeight, bq), linear(k3, kProjWeight, bk), linear(v3, vProjWeight, bv)];
    } else {
      expectShape('value', v3.shape, k3.shape);
      if (!inProjWeight) throw typeError('inProjWeight is needed unless useSeparateProjWeight');
      projections = projectPacked(q3, k3, v3, inProjWeight, inProjBias);
    }
    let [q, k, v] = projections;

    if (mask) {
      const expected = mask.ndim === 2 ? [targetLength, k3.shape[0]!] : [batch * numHeads, targetLength, k3.shape[0]!];
      expectShape(`the ${mask.ndim}D attnMask`, mask.shape, expected);
      if (mask.ndim === 2) mask = mask.unsqueeze(0);
    }
    /** One more place of the keys, which no mask hides. */
    const widenMasks = (): void => {
      mask = mask && pad(mask, [0, 1]);
      padding = padding && pad(padding, [0, 1]);
    };
    if (biasK && biasV) {
      if (staticK || staticV) throw rangeError('bias cannot be added to a static key or value.');
      k = torch.cat([k, biasK.repeat([1, batch, 1])]);
      v = torch.cat([v, biasV.repeat([1, batch, 1])]);
      widenMasks();
    } else if (biasK || biasV) throw rangeError('biasK and biasV are given together or not at all');

    const batchHeads = batch * numHeads;
    q = splitHeads(q, batchHeads, headDim);
    k = staticK ? checkStatic('staticK', staticK, batchHeads, headDim) : splitHeads(k, batchHeads, headDim);
    v = staticV ? checkStatic('staticV', staticV, batchHeads, headDim) : splitHeads(v, batchHeads, headDim);
    if (addZeroAttn) {
      const zero = (t: Tensor) => torch.zeros([batchHeads, 1, headDim], { dtype: t.dtype, device: t.device });
      k = torch.cat([k, zero(k)], 1);
      v = torch.cat([v, zero(v)], 1);
      widenMasks();
    }
    const sourceLength = k.shape[1]!;
    if (padding) {
      expectShape('keyPaddingMask', padding.shape, [batch, sourceLength]);
      padding = padding
        .view([batch, 1, 1, sourceLength])
        .expand([-1, numHeads, -1, -1])
        .reshape([batchHeads, 1, sourceLength]);
      mask = mask ? mask.add(padding) : padding;
    }
    const dropoutNow = training ? dropoutP : 0;

    if (needWeights) {
      const scaled = q.mul(Math.sqrt(1 / headDim));
      const scores = mask ? torch.baddbmm(mask, scaled, k.transpose(-2, -1)) : torch.bmm(scaled, k.transpose(-2, -1));
      let weights = scores.softmax(-1);
      if (dropoutNow > 0) weights = dropout(weights, dropoutNow);
      const context = torch
        .bmm(weights, v)
        .transpose(0, 1)
        .reshape([targetLength * batch, embed]);
      const output = linear(context, outProjWeight, outProjBias).view([targetLength, batch, -1]);
      const perHead = weights.view([batch, numHeads, targetLength, sourceLength]);
      const returned = averageAttnWeights ? perHead.mean(1) : perHead;
      return batched ? [output, returned] : [output.squeeze(1), returned.squeeze(0)];
    }

    if (mask) {
      mask =
        mask.shape[0] === 1 && mask.ndim === 3 ? mask.unsqueeze(0) : mask.view([batch, numHeads, -1, sourceLength]);
    }
    const context = raw
      .scaledDotProductAttention(
        q.view([batch, numHeads, targetLength, headDim]),
        k.view([batch, numHeads, sourceLength, headDim]),
        v.view([batch, numHeads, sourceLength, headDim]),
        mask,
        dropoutNow,
        causal,
      )
      .permute([2, 0, 1, 3])
      .reshape([batch * targetLength, embed]);
    const output = linear(context, outProjWeight, outProjBias).view([targetLength, batch, -1]);
    return [batched ? output : output.squeeze(1), null];
  },
);
