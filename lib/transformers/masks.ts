import type { Tensor } from '../torch.js';
import * as torch from '../torch.js';
import type { DynamicCache } from './cache.js';

export interface MaskOptions {
  /** What attention is computed on, `[batch, queries, size]`. */
  embeds: Tensor;
  /** 1 or true for what may be looked at, `[batch, keys]`; one of four dimensions is used as it is. */
  attentionMask: Tensor | null;
  /** Whether attention is computed step by step: the mask is then added to the scores, and never left out. */
  eager: boolean;
}

export interface CausalMaskOptions extends MaskOptions {
  cache: DynamicCache | null;
  positionIds?: Tensor | null;
  /** How far back a position looks; null for all the way. */
  slidingWindow?: number | null;
}

const all = (mask: Tensor): boolean => torch.all(mask).item() !== 0;

/** A boolean mask as what is added to scores: 0 where true, else the least number. */
function additive(mask: Tensor, embeds: Tensor): Tensor {
  const zero = torch.zeros([], { dtype: embeds.dtype, device: embeds.device });
  return torch.where(mask, zero, torch.finfo(embeds.dtype).min);
}

function asBoolean(mask: Tensor | null, embeds: Tensor): Tensor | null {
  return mask === null ? null : mask.to({ device: embeds.device, dtype: torch.bool });
}

/** To which of several sequences in one row each position belongs; null where every row is one sequence. */
function packedSequences(positionIds: Tensor, batch: number): Tensor | null {
  const positions = positionIds.shape[0] === batch ? positionIds : positionIds.expand([batch, -1]);
  const starts = torch.diff(positions, 1, -1, { prepend: positions.narrow(1, 0, 1).sub(1) }).ne(1);
  const sequences = starts.cumsum(-1);
  return all(sequences.select(1, -1).eq(0)) ? null : sequences;
}

/** Whether `isCausal` of the fused kernels says the same as the mask would. */
function isPlainCausal(
  padding: Tensor | null,
  queries: number,
  keys: number,
  queryOffset: number,
  slidingWindow: number | null,
): boolean {
  if (slidingWindow !== null && keys >= slidingWindow) return false;
  if ((queries === 1 || keys === queries) && (padding === null || all(padding))) return true;
  if (queryOffset !== 0) return false;
  if (padding === null) return true;
  const width = padding.shape[1]!;
  const seen = Math.min(queries, width);
  return all(padding.narrow(1, 0, seen)) && all(padding.narrow(1, seen, width - seen).logicalNot());
}

/** The columns of a padding mask for `keys` keys from `offset` on; keys beyond its end count as padding. */
function paddingOf(mask: Tensor, keys: number, offset: number): Tensor {
  const missing = keys + offset - mask.shape[1]!;
  const padded = missing > 0 ? torch.nn.functional.pad(mask, [0, missing]) : mask;
  return padded.narrow(1, offset, keys);
}

/**
 * The mask under which positions look at themselves and what came before: true for what may be looked at,
 * `[batch, 1, queries, keys]`. Null where attention's `isCausal` does it, as Hugging Face decides it, so that the same
 * kernel computes.
 */
export function causalMask(options: CausalMaskOptions): Tensor | null {
  const { embeds, attentionMask, eager, cache, positionIds = null, slidingWindow = null } = options;
  if (attentionMask?.ndim === 4) return attentionMask;
  const [batch, queries] = embeds.shape as [number, number];
  const { device } = embeds;
  const given = asBoolean(attentionMask, embeds);

  let queryOffset = 0;
  let keys = given ? given.shape[1]! : queries;
  let keyOffset = 0;
  if (cache) {
    const layer = Math.max(
      cache.findIndex((held) => (held.slidingWindow !== null) === (slidingWindow !== null)),
      0,
    );
    queryOffset = cache.getSeqLength(layer);
    [keys, keyOffset] = cache.getMaskSizes(queries, layer);
  }
  const packed = positionIds && !given && !cache ? packedSequences(positionIds, batch) : null;
  const padding = given && paddingOf(given, keys, keyOffset);
  if (!eager && !packed && isPlainCausal(padding, queries, keys, queryOffset, slidingWindow)) return null;

  const q = torch.arange(queries, { device }).add(queryOffset).view([1, 1, -1, 1]);
  const k = torch.arange(keys, { device }).add(keyOffset).view([1, 1, 1, -1]);
  let mask = k.le(q);
  if (slidingWindow !== null) mask = k.gt(q.sub(slidingWindow)).logicalAnd(mask);
  if (packed) mask = mask.logicalAnd(packed.unsqueeze(1).unsqueeze(3).eq(packed.unsqueeze(1).unsqueeze(2)));
  if (padding) mask = mask.logicalAnd(padding.unsqueeze(1).unsqueeze(2));
  mask = mask.expand([batch, -1, queries, keys]);
  return eager ? additive(mask, embeds) : mask;
}

export interface BidirectionalMaskOptions extends MaskOptions {
  /** What is looked at where that is not `embeds` itself: an encoder's output. */
  encoderHiddenStates?: Tensor | null;
}

/** The mask under which all positions look at all that is no padding; null where there is none. */
export function bidirectionalMask(options: BidirectionalMaskOptions): Tensor | null {
  const { embeds, attentionMask, eager, encoderHiddenStates = null } = options;
  if (attentionMask?.ndim === 4) return attentionMask;
  const [batch, queries] = embeds.shape as [number, number];
  const given = asBoolean(attentionMask, embeds);
  if (!given || (!eager && all(given))) {
    if (!eager) return null;
    const keys = encoderHiddenStates ? encoderHiddenStates.shape[1]! : queries;
    return torch.zeros([batch, 1, queries, keys], { dtype: embeds.dtype, device: embeds.device });
  }
  const keys = given.shape[1]!;
  const mask = given.unsqueeze(1).unsqueeze(2).expand([batch, 1, queries, keys]);
  return eager ? additive(mask, embeds) : mask;
}
