import type { Tensor } from '../torch.js';
import * as torch from '../torch.js';
import type { DynamicCache } from './cache.js';

const F = torch.nn.functional;

/** What the layers of one call have in common. */
export interface LayerContext {
  mask: Tensor | null;
  cache: DynamicCache | null;
  /** Compute attention step by step, which gives its weights. */
  eager: boolean;
  /** Collects every layer's attention weights where they are asked for. */
  attentions: Tensor[] | null;
}

/** What the layers of one call share of an encoder's output. */
export interface CrossContext extends LayerContext {
  /** `[batch, length, size]` */
  encoded: Tensor;
}

/**
 * Keys and values of an encoder's output, which a cache keeps from the first call on: `make` computes them, as
 * `[batch, heads, length, size]`.
 */
export function encodedKeys(
  cache: DynamicCache | null,
  layerIdx: number,
  make: () => [Tensor, Tensor],
): [Tensor, Tensor] {
  const held = cache?.[layerIdx];
  if (held?.keys && held.values) return [held.keys, held.values];
  const [keys, values] = make();
  return cache ? cache.update(keys, values, layerIdx) : [keys, values];
}

export interface AttentionOptions {
  mask: Tensor | null;
  scaling: number;
  /** The probability of dropout; 0 outside training. */
  dropout: number;
  isCausal: boolean;
  eager: boolean;
  /** How many query heads share a head of keys and values. */
  groups?: number;
  /** Added to the scores, `[1, heads, queries, keys]`. */
  positionBias?: Tensor | null;
  /** Compute scores in float32 whatever the dtype, where that is step by step. */
  upcast?: boolean;
}

/** `[batch, heads, length, size]` with every head `times` times in a row. */
function repeatHeads(states: Tensor, times: number): Tensor {
  if (times === 1) return states;
  const [batch, heads, length, size] = states.shape as [number, number, number, number];
  return states
    .unsqueeze(2)
    .expand([batch, heads, times, length, size])
    .reshape([batch, heads * times, length, size]);
}

/** A mask that adds `bias` to what may be looked at. */
function biasMask(bias: Tensor, mask: Tensor | null, isCausal: boolean, query: Tensor, key: Tensor): Tensor {
  const least = torch.finfo(key.dtype).min;
  if (mask === null) {
    if (!isCausal) return bias;
    const { device } = key;
    const q = torch.arange(query.shape[2]!, { device }).unsqueeze(1);
    const k = torch.arange(key.shape[2]!, { device }).unsqueeze(0);
    return torch.where(q.ge(k).unsqueeze(0).unsqueeze(0), bias, least);
  }
  return mask.dtype === torch.bool ? torch.where(mask, bias, least) : bias.add(mask);
}

function fused(query: Tensor, key: Tensor, value: Tensor, options: AttentionOptions): Tensor {
  const { scaling: scale, dropout, groups = 1, positionBias = null } = options;
  let { mask } = options;
  let [k, v, bias] = [key, value, positionBias];
  // The kernels that repeat heads themselves want no mask.
  const enableGqa = groups > 1 && mask === null && key.shape[3] === value.shape[3] && key.shape[3]! <= 256;
  if (groups > 1 && !enableGqa) [k, v] = [repeatHeads(key, groups), repeatHeads(value, groups)];

  const queries = query.shape[2]!;
  let isCausal = queries > 1 && mask === null && options.isCausal;
  if (isCausal && k.shape[2]! > queries) {
    [k, v] = [k.narrow(2, 0, queries), v.narrow(2, 0, queries)];
    bias = bias?.narrow(3, 0, queries) ?? null;
  }
  if (bias) {
    mask = biasMask(bias, mask, isCausal, query, k);
    isCausal = false;
  }
  return F.scaledDotProductAttention(query, k, v, mask, dropout, isCausal, { scale, enableGqa });
}

/** Scaled products in float32, in one kernel for all heads. */
function upcastScores(query: Tensor, key: Tensor, alpha: number): Tensor {
  const [batch, heads, queries, size] = query.shape as [number, number, number, number];
  const keys = key.shape[2]!;
  const [q, k] = [query.reshape([-1, queries, size]), key.transpose(-1, -2).reshape([-1, size, keys])];
  const place = torch.empty([batch * heads, queries, keys], { dtype: torch.float32, device: query.device });
  return torch.baddbmm(place, q.float(), k.float(), { beta: 0, alpha }).reshape([batch, heads, queries, keys]);
}

function stepwise(query: Tensor, key: Tensor, value: Tensor, options: AttentionOptions): [Tensor, Tensor] {
  const { mask, scaling, dropout, groups = 1, positionBias = null, upcast = false } = options;
  let scores = upcast
    ? upcastScores(query, repeatHeads(key, groups), scaling)
    : torch.matmul(query, repeatHeads(key, groups).transpose(2, 3)).mul(torch.float(scaling));
  if (positionBias) scores = scores.add(positionBias);
  if (mask) scores = scores.add(mask);
  const weights = F.dropout(F.softmax(scores, -1).to({ dtype: value.dtype }), dropout, true);
  return [torch.matmul(weights, repeatHeads(value, groups)), weights];
}

/**
 * Attention of `[batch, heads, length, size]` tensors, as `[batch, length, heads, size]`, and its weights where they
 * are computed.
 */
export function attend(
  query: Tensor,
  key: Tensor,
  value: Tensor,
  options: AttentionOptions,
): [output: Tensor, weights: Tensor | null] {
  const [output, weights] = options.eager
    ? stepwise(query, key, value, options)
    : [fused(query, key, value, options), null];
  return [output.transpose(1, 2).contiguous(), weights];
}

/** `[batch, length, heads * size]` as `[batch, heads, length, size]`. */
export function splitHeads(states: Tensor, size: number): Tensor {
  const [batch, length] = states.shape as [number, number];
  return states.view([batch, length, -1, size]).transpose(1, 2);
}

/** The inverse, for what `attend` gives: `[batch, length, heads, size]` as `[batch, length, heads * size]`. */
export function mergeHeads(states: Tensor): Tensor {
  return states.flatten(2);
}
