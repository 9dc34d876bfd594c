import { describe, rangeError, typeError } from '../core/errors.js';
import { checkLayers } from '../nn/sizes.js';
import type { Tensor } from '../torch.js';
import * as torch from '../torch.js';
import type { PreTrainedConfig } from './config.js';

/** Keys and values of one layer, `[batch, heads, length, headDim]`. */
export interface CacheLayer {
  keys: Tensor | null;
  values: Tensor | null;
  /** How many positions a layer with a sliding window looks back; null where it sees all. */
  slidingWindow: number | null;
  /** How many positions the layer has seen, of which one with a sliding window keeps the last. */
  seen: number;
}

const layer = (slidingWindow: number | null = null): CacheLayer => ({
  keys: null,
  values: null,
  slidingWindow,
  seen: 0,
});

/**
 * The keys and values that a model computed for the positions so far, a layer each: given to the next call as
 * `pastKeyValues`, only new positions have to be computed. It is an array of layers, so that `torch.scope` hands on
 * what it holds.
 * @see https://huggingface.co/docs/transformers/kv_cache
 */
export class DynamicCache extends Array<CacheLayer> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  /** An empty cache; with a configuration, layers that have a sliding window keep no more than it needs. */
  constructor(config: PreTrainedConfig | null = null) {
    super();
    const { layerTypes, slidingWindow } = (config ?? {}) as {
      layerTypes?: string[] | null;
      slidingWindow?: number | null;
    };
    for (const type of layerTypes ?? []) this.push(layer(type === 'sliding_attention' ? slidingWindow : null));
  }

  #layer(index: number): CacheLayer {
    checkLayers('layerIndex', index);
    while (this.length <= index) this.push(layer());
    return this[index]!;
  }

  /** Appends the keys and values of new positions; returns those that the new positions may look at. */
  update(keys: Tensor, values: Tensor, layerIndex: number): [keys: Tensor, values: Tensor] {
    const held = this.#layer(layerIndex);
    held.seen += keys.shape[2]!;
    const allKeys = held.keys ? torch.cat([held.keys, keys], -2) : keys.contiguous();
    const allValues = held.values ? torch.cat([held.values, values], -2) : values.contiguous();
    const kept = held.slidingWindow === null ? Infinity : held.slidingWindow - 1;
    const length = allKeys.shape[2]!;
    held.keys = length > kept ? allKeys.narrow(2, length - kept, kept) : allKeys;
    held.values = length > kept ? allValues.narrow(2, length - kept, kept) : allValues;
    return [allKeys, allValues];
  }

  /** How many positions a layer has seen. */
  getSeqLength(layerIndex = 0): number {
    return this[layerIndex]?.seen ?? 0;
  }

  /** How many keys the next `queries` positions look at, and the position of the first. */
  getMaskSizes(queries: number, layerIndex = 0): [length: number, offset: number] {
    const held = this[layerIndex];
    if (!held || held.slidingWindow === null) return [this.getSeqLength(layerIndex) + queries, 0];
    const offset = Math.max(held.seen - held.slidingWindow + 1, 0);
    return [Math.min(held.seen, held.slidingWindow - 1) + queries, offset];
  }

  /** Repeats every sequence of the batch, one after the other. */
  batchRepeatInterleave(repeats: number): void {
    this.#each((t) => t.repeatInterleave(repeats, 0));
  }

  /** Keeps the sequences of the batch at `indices`, in that order, as beam search needs it. */
  reorderCache(indices: Tensor): void {
    this.#each((t) => t.indexSelect(0, indices));
  }

  /**
   * Forgets the last `tokens` positions.
   * @throws RangeError for a layer whose sliding window is full: what came before is gone.
   */
  crop(tokens: number): void {
    for (const held of this) {
      if (held.slidingWindow !== null && held.seen >= held.slidingWindow) {
        throw rangeError('crop: a layer with a full sliding window has forgotten what came before it');
      }
      held.seen = Math.max(held.seen - Math.abs(tokens), 0);
      held.keys = held.keys?.narrow(2, 0, held.seen) ?? null;
      held.values = held.values?.narrow(2, 0, held.seen) ?? null;
    }
  }

  #each(change: (tensor: Tensor) => Tensor): void {
    for (const held of this) {
      if (held.keys) held.keys = change(held.keys);
      if (held.values) held.values = change(held.values);
    }
  }
}

/** The caches of a decoder that also looks at an encoder's output, whose keys and values are computed once. */
export class EncoderDecoderCache extends Array<DynamicCache> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  constructor(selfAttentionCache = new DynamicCache(), crossAttentionCache = new DynamicCache()) {
    super();
    this.push(selfAttentionCache, crossAttentionCache);
  }

  get selfAttentionCache(): DynamicCache {
    return this[0]!;
  }

  get crossAttentionCache(): DynamicCache {
    return this[1]!;
  }

  /** How many positions the decoder has seen. */
  getSeqLength(layerIndex = 0): number {
    return this.selfAttentionCache.getSeqLength(layerIndex);
  }

  batchRepeatInterleave(repeats: number): void {
    for (const cache of this) cache.batchRepeatInterleave(repeats);
  }

  reorderCache(indices: Tensor): void {
    for (const cache of this) cache.reorderCache(indices);
  }
}

export type Cache = DynamicCache | EncoderDecoderCache;

/** What a `pastKeyValues` holds of a decoder itself, and of the encoder's output that it looks at. */
export function splitCache(given: Cache | null | undefined): [self: DynamicCache | null, cross: DynamicCache | null] {
  if (given == null) return [null, null];
  if (given instanceof EncoderDecoderCache) return [given.selfAttentionCache, given.crossAttentionCache];
  if (given instanceof DynamicCache) return [given, null];
  throw typeError(`pastKeyValues should be a DynamicCache or an EncoderDecoderCache, got ${describe(given)}`);
}

/** The `pastKeyValues` of a call to a model without an encoder. */
export const decoderCache = (given: Cache | null | undefined): DynamicCache | null => splitCache(given)[0];

/** The same with a place for what a decoder computes of an encoder's output. */
export function withCrossCache(cache: Cache, config: PreTrainedConfig): EncoderDecoderCache {
  return cache instanceof EncoderDecoderCache ? cache : new EncoderDecoderCache(cache, new DynamicCache(config));
}
