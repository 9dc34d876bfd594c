import type { Tensor } from '../../torch.js';
import * as torch from '../../torch.js';
import type { Settings } from './options.js';

const F = torch.nn.functional;

/** Changes the scores of the next token, `[batch, vocabSize]`, by what is there already, `[batch, length]`. */
export type LogitsProcessor = (ids: Tensor, scores: Tensor) => Tensor;

/** Whether each row is one of `values`. */
function isOneOf(tokens: Tensor, values: readonly number[]): Tensor {
  return torch.isin(tokens, torch.tensor(values, { dtype: torch.int64, device: tokens.device }));
}

export function repetitionPenalty(penalty: number): LogitsProcessor {
  return (ids, scores) => {
    const tokens = scores.gather(1, ids);
    const changed = torch.where(tokens.lt(0), tokens.mul(torch.float(penalty)), tokens.div(penalty));
    return scores.scatter(1, ids, changed);
  };
}

export function noRepeatNgram(size: number): LogitsProcessor {
  return (ids, scores) => {
    const length = ids.shape[1]!;
    if (length < size) return scores;
    const prefix = ids.narrow(1, length + 1 - size, size - 1);
    const windows = ids.unfold(1, size, 1);
    const matches = windows
      .narrow(2, 0, size - 1)
      .eq(prefix.unsqueeze(1))
      .all(-1);
    const [batch, vocabSize] = scores.shape as [number, number];
    const banned = torch.zeros([batch, vocabSize + 1], { dtype: torch.bool, device: scores.device });
    // What doesn't match bans a column that is cut off again.
    banned.scatter_(1, torch.where(matches, windows.select(2, size - 1), vocabSize), true);
    return scores.maskedFill(banned.narrow(1, 0, vocabSize), -Infinity);
  };
}

/** Forbids the tokens that end a text while it is shorter than `length`. */
export function minLength(length: number, eosTokenIds: readonly number[]): LogitsProcessor {
  return (ids, scores) => {
    if (ids.shape[1]! >= length) return scores;
    const isEnd = isOneOf(torch.arange(scores.shape[1]!, { device: scores.device }), eosTokenIds);
    return scores.maskedFill(isEnd, -Infinity);
  };
}

export function temperature(value: number): LogitsProcessor {
  return (_, scores) => scores.div(value);
}

export function topK(count: number): LogitsProcessor {
  return (_, scores) => {
    const [best] = torch.topk(scores, Math.min(count, scores.shape[1]!));
    return scores.maskedFill(scores.lt(best.narrow(-1, best.shape[1]! - 1, 1)), -Infinity);
  };
}

export function topP(share: number, keep = 1): LogitsProcessor {
  return (_, scores) => {
    const [sorted, indices] = torch.sort(scores, { descending: false });
    const removed = F.softmax(sorted, -1)
      .cumsum(-1)
      .le(1 - share);
    removed.narrow(-1, removed.shape[1]! - keep, keep).fill_(false);
    return scores.maskedFill(removed.scatter(1, indices, removed), -Infinity);
  };
}

export function minP(share: number, keep = 1): LogitsProcessor {
  return (_, scores) => {
    const probabilities = F.softmax(scores, -1);
    const removed = probabilities.lt(probabilities.amax(-1, true).mul(share));
    const [, best] = torch.topk(probabilities, Math.min(keep, scores.shape[1]!));
    return scores.maskedFill(removed.scatter(-1, best, false), -Infinity);
  };
}

/** What is done to the scores of every step, in order; `prompt` tokens are there at first. */
export function processorsOf(settings: Settings, prompt: number): LogitsProcessor[] {
  const { eosTokenIds, numBeams, minNewTokens } = settings;
  // Beam search needs candidates left where all that are kept end.
  const keep = numBeams > 1 ? Math.max(eosTokenIds.length, 1) + 1 : 1;
  const least = minNewTokens == null ? (settings.minLength ?? 0) : minNewTokens + prompt;
  const list: LogitsProcessor[] = [];
  if (settings.repetitionPenalty !== 1) list.push(repetitionPenalty(settings.repetitionPenalty));
  if (settings.noRepeatNgramSize > 0) list.push(noRepeatNgram(settings.noRepeatNgramSize));
  if (least > 0 && eosTokenIds.length > 0) list.push(minLength(least, eosTokenIds));
  if (!settings.doSample) return list;
  if (settings.temperature !== 1) list.push(temperature(settings.temperature));
  if (settings.topK > 0) list.push(topK(Math.max(settings.topK, keep)));
  if (settings.topP < 1) list.push(topP(settings.topP, keep));
  if (settings.minP !== null) list.push(minP(settings.minP, keep));
  return list;
}

/** Which tokens end a text, bool of `tokens`' shape. */
export function endsText(tokens: Tensor, eosTokenIds: readonly number[]): Tensor {
  return eosTokenIds.length > 0 ? isOneOf(tokens, eosTokenIds) : torch.zerosLike(tokens, { dtype: torch.bool });
}
