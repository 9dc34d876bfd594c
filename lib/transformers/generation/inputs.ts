import { rangeError, typeError } from '../../core/errors.js';
import { warn } from '../../nn/warn.js';
import type { Tensor } from '../../torch.js';
import * as torch from '../../torch.js';
import { type Cache, DynamicCache, EncoderDecoderCache, withCrossCache } from '../cache.js';
import type { EncoderOutputs, ModelArguments, ModelInputs } from '../inputs.js';
import type { PreTrainedModel } from '../model.js';
import type { GenerationSettings, Settings } from './options.js';

/** A model that gives logits of the next token. */
export interface GenerativeModel extends PreTrainedModel {
  generationConfig: GenerationSettings;
  forward(...args: ModelArguments): { logits: Tensor; pastKeyValues: Cache | null };
  /** Models with an encoder: what the input is encoded to. */
  encode?(inputs: ModelInputs): EncoderOutputs;
}

/** Where a generation stands. */
export interface Progress {
  /** Tokens so far, int64 `[batch, length]`. */
  ids: Tensor;
  cache: Cache | null;
  /** Padding of what the decoder reads; null where there is none. */
  mask: Tensor | null;
  /** Positions of all tokens so far, for models that take them. */
  positions: Tensor | null;
  /** What an encoder computed, and the padding of its input. */
  encoded: EncoderOutputs | null;
  encoderMask: Tensor | null;
  /** What a decoder without an encoder of its own looks at, with its padding. */
  crossed: Pick<ModelInputs, 'encoderHiddenStates' | 'encoderAttentionMask'>;
  /** How many of the last tokens the model has not read. */
  unread: number;
}

const repeated = <T extends Tensor | null>(t: T, times: number): T =>
  (t && times > 1 ? t.repeatInterleave(times, 0) : t) as T;

/** 0 for padding, if padding can be told from what ends a text. */
function inferMask(ids: Tensor, padTokenId: number | null | undefined, eosTokenIds: readonly number[]): Tensor | null {
  if (padTokenId == null || eosTokenIds.includes(padTokenId)) return null;
  const isToken = ids.ne(padTokenId);
  return torch.all(isToken).item() ? null : isToken.to({ dtype: torch.int64 });
}

function newCache(model: GenerativeModel, encoderHiddenStates: Tensor | null | undefined): Cache {
  const cache = new DynamicCache(model.config);
  return encoderHiddenStates ? withCrossCache(cache, model.config) : cache;
}

function startDecoder(model: GenerativeModel, settings: Settings, copies: number): Progress {
  const { inputIds, bosTokenId, padTokenId, eosTokenIds, useCache, encoderHiddenStates } = settings;
  const given =
    inputIds ??
    (bosTokenId == null ? null : torch.tensor([[bosTokenId]], { dtype: torch.int64, device: model.device }));
  if (!given) throw typeError('generate: give inputIds; the model has no bosTokenId to begin with');
  const full = settings.attentionMask ?? inferMask(given, padTokenId, eosTokenIds);
  if (full && full.ndim !== 2)
    throw rangeError(`generate: attentionMask should be [batch, length], got [${full.shape}]`);
  if (full && given.shape[0]! > 1 && full.select(1, -1).eq(0).any().item()) {
    warn('generate: right-padding was detected. A decoder continues after padding then: pad on the left.');
  }
  const past = settings.pastKeyValues ?? null;
  const length = given.shape[1]!;
  const seen = past?.getSeqLength() ?? 0;
  const positions =
    settings.positionIds ??
    (full
      ? full.to({ dtype: torch.int64 }).cumsum(-1).sub(1).maskedFill(full.eq(0), 0)
      : torch.arange(length, { device: given.device }).unsqueeze(0).expand([given.shape[0]!, length]));
  const isPlain = !full || torch.all(full.eq(1)).item() !== 0;
  // All tokens may be given again, or only those that the cache has not seen.
  const unread = past && (full?.shape[1] ?? length) === length ? length - seen : length;
  return {
    ids: repeated(given, copies),
    cache: past ?? (useCache ? newCache(model, encoderHiddenStates) : null),
    mask: isPlain ? null : repeated(full, copies),
    positions: repeated(positions, copies),
    encoded: null,
    encoderMask: null,
    crossed: encoderHiddenStates
      ? {
          encoderHiddenStates: repeated(encoderHiddenStates, copies),
          encoderAttentionMask: repeated(settings.encoderAttentionMask ?? null, copies),
        }
      : {},
    unread,
  };
}

function startEncoderDecoder(model: GenerativeModel, settings: Settings, copies: number): Progress {
  const { inputIds, attentionMask = null, encoderOutputs, decoderAttentionMask = null, useCache } = settings;
  const start = settings.decoderStartTokenId ?? settings.bosTokenId;
  if (start == null) {
    throw rangeError(
      "generate: decoderStartTokenId has to be given or stand in the configuration; T5 usually takes the padding token's number, 0",
    );
  }
  if (!inputIds && !encoderOutputs) throw typeError('generate: give inputIds or encoderOutputs');
  const encoded = encoderOutputs ?? model.encode!({ inputIds, attentionMask });
  const { lastHiddenState } = encoded;
  const batch = lastHiddenState.shape[0]!;
  const first = torch.full([batch, 1], start, { dtype: torch.int64, device: lastHiddenState.device });
  const { decoderInputIds } = settings;
  let ids = decoderInputIds ?? first;
  let mask = decoderAttentionMask;
  if (decoderInputIds?.select(1, 0).ne(start).all().item()) {
    ids = torch.cat([first, decoderInputIds], -1);
    if (mask) mask = torch.cat([torch.onesLike(mask.narrow(1, 0, 1)), mask], -1);
  }
  const past = settings.pastKeyValues ?? null;
  return {
    ids: repeated(ids, copies),
    cache: past ?? (useCache ? new EncoderDecoderCache() : null),
    mask: repeated(mask, copies),
    positions: null,
    encoded: { lastHiddenState: repeated(lastHiddenState, copies) },
    encoderMask: repeated(attentionMask, copies),
    crossed: {},
    unread: ids.shape[1]! - (past?.getSeqLength() ?? 0),
  };
}

/** What generation begins with, `copies` times for every input. */
export function start(model: GenerativeModel, settings: Settings, copies: number): Progress {
  return model.config.isEncoderDecoder
    ? startEncoderDecoder(model, settings, copies)
    : startDecoder(model, settings, copies);
}

const lastColumns = (t: Tensor, count: number): Tensor => t.narrow(-1, t.shape.at(-1)! - count, count);

/** The logits of the next token, float32 `[batch, vocabSize]`. */
export function nextLogits(model: GenerativeModel, progress: Progress): Tensor {
  const { ids, cache, mask, positions, encoded, encoderMask, crossed, unread } = progress;
  const fresh = lastColumns(ids, unread).contiguous();
  const common = { pastKeyValues: cache, useCache: cache !== null };
  const { logits } = encoded
    ? model.forward({
        ...common,
        decoderInputIds: fresh,
        decoderAttentionMask: mask,
        encoderOutputs: encoded,
        attentionMask: encoderMask,
      })
    : model.forward({
        ...common,
        ...crossed,
        inputIds: fresh,
        attentionMask: mask,
        positionIds: positions && lastColumns(positions, unread).contiguous(),
        logitsToKeep: 1,
      });
  return logits.select(1, -1).to({ dtype: torch.float32 });
}

/** `progress` with one more token a row. */
export function append(progress: Progress, tokens: Tensor): Progress {
  const { ids, mask, positions, cache } = progress;
  const longer = torch.cat([ids, tokens.unsqueeze(1)], -1);
  return {
    ...progress,
    ids: longer,
    mask: mask && torch.cat([mask, torch.onesLike(mask.narrow(1, 0, 1))], -1),
    positions: positions && torch.cat([positions, lastColumns(positions, 1).add(1)], -1),
    unread: cache ? 1 : longer.shape[1]!,
  };
}

/** The length at which generation ends. */
export function longestOf(model: GenerativeModel, settings: Settings, prompt: number): number {
  const { maxNewTokens, maxLength } = settings;
  if (maxNewTokens != null) return prompt + maxNewTokens;
  const { maxPositionEmbeddings = Infinity } = model.config as { maxPositionEmbeddings?: number };
  const longest = maxLength ?? Math.min(prompt + 20, maxPositionEmbeddings);
  if (prompt >= longest) {
    throw rangeError(
      `generate: there are ${prompt} tokens already, and at most ${longest} are allowed; give maxNewTokens`,
    );
  }
  return longest;
}
