import type { Tensor } from '../../torch.js';
import * as torch from '../../torch.js';
import { append, type GenerativeModel, longestOf, nextLogits, type Progress, start } from './inputs.js';
import type { Settings } from './options.js';
import { endsText, type LogitsProcessor, processorsOf } from './processors.js';
import { release, run, tensorsOf } from './release.js';

const F = torch.nn.functional;

/** Worse than any score. */
const NEVER = -1e9;

/** Several continuations of each text: `[batch, beams]`, and `[batch, beams, longest]` for the tokens. */
interface Beams {
  tokens: Tensor;
  scores: Tensor;
}

interface Finished extends Beams {
  isComplete: Tensor;
  /** How many tokens were generated. */
  lengths: Tensor;
}

interface State {
  progress: Progress;
  running: Beams;
  finished: Finished;
  /** Whether a text's finished continuations may get better still, bool `[batch, 1]`. */
  canImprove: Tensor;
  length: number;
  isDone: boolean;
}

interface Search {
  model: GenerativeModel;
  settings: Settings;
  processors: LogitsProcessor[];
  batch: number;
  prompt: number;
  longest: number;
}

/** The beams at `indices`, `[batch, n]`, of `[batch, beams, ...]`. */
function pick(beams: Tensor, indices: Tensor): Tensor {
  return torch.takeAlongDim(beams, beams.ndim > 2 ? indices.unsqueeze(-1) : indices, 1);
}

/** What a penalty makes of the scores of continuations of `length` tokens. */
const weigh = (scores: Tensor, length: number, penalty: number): Tensor => scores.div(length ** penalty);

const never = (where: Tensor): Tensor => where.to({ dtype: torch.float32 }).mul(NEVER);

function begin({ model, settings }: Pick<Search, 'model' | 'settings'>): { progress: Progress; batch: number } {
  const progress = start(model, settings, settings.numBeams);
  return { progress, batch: progress.ids.shape[0]! / settings.numBeams };
}

function firstState(progress: Progress, { settings, batch, prompt, longest }: Search): State {
  const { numBeams: beams, eosTokenIds, padTokenId } = settings;
  const { ids } = progress;
  const { device } = ids;
  const filler = eosTokenIds.length > 0 ? padTokenId || eosTokenIds[0]! : -1;
  const rest = torch.full([batch, beams, longest - prompt], filler, { dtype: torch.int64, device });
  const tokens = torch.cat([ids.view([batch, beams, prompt]), rest], -1);
  // Only the first beam counts at first: all are the same.
  const scores = torch.full([batch, beams], NEVER, { dtype: torch.float32, device });
  const firstScores = scores.clone();
  firstScores.select(1, 0).fill_(0);
  const isComplete = torch.zeros([batch, beams], { dtype: torch.bool, device });
  return {
    progress,
    running: { tokens, scores: firstScores },
    finished: { tokens, scores, isComplete, lengths: torch.zeros([batch, beams], { dtype: torch.int64, device }) },
    canImprove: torch.ones([batch, 1], { dtype: torch.bool, device }),
    length: prompt,
    isDone: false,
  };
}

/** The best, or drawn, continuations of all beams by one token: tokens, scores, and the beams that they continue. */
function continuations(search: Search, { progress, running, length }: State): Beams & { parents: Tensor } {
  const { model, settings, processors, batch } = search;
  const { numBeams, eosTokenIds, doSample } = settings;
  let logProbs = F.logSoftmax(nextLogits(model, progress), -1);
  for (const process of processors) logProbs = process(progress.ids, logProbs);
  const vocabSize = logProbs.shape[1]!;
  const all = logProbs.view([batch, numBeams, vocabSize]).add(running.scores.unsqueeze(2)).reshape([batch, -1]);
  // So many that enough go on where all of the best end.
  const count = Math.max(2, 1 + eosTokenIds.length) * numBeams;
  const indices = doSample ? torch.multinomial(F.softmax(all, -1), count) : torch.topk(all, count).indices;
  const parents = torch.floorDivide(indices, vocabSize);
  const tokens = pick(running.tokens, parents);
  tokens.select(2, length).copy_(torch.remainder(indices, vocabSize));
  return { tokens, scores: torch.gather(all, 1, indices), parents };
}

function step(search: Search, state: State): State {
  const { settings, batch, prompt, longest } = search;
  const { numBeams, lengthPenalty, earlyStopping, eosTokenIds } = settings;
  const { progress, finished, canImprove, length } = state;
  const { tokens, scores, parents } = continuations(search, state);
  const ends =
    length + 1 >= longest
      ? torch.onesLike(parents, { dtype: torch.bool })
      : endsText(tokens.select(2, length), eosTokenIds);

  // Those that go on.
  const runningScores = scores.add(never(ends));
  const best = torch.topk(runningScores, numBeams).indices;
  const running = { tokens: pick(tokens, best), scores: pick(runningScores, best) };

  // Those that end here, if they are among the best, against those that ended before.
  const count = scores.shape[1]!;
  const isTop = torch.arange(count, { device: scores.device }).lt(numBeams);
  const endsNow = ends.logicalAnd(isTop.unsqueeze(0));
  let weighed = weigh(scores, length + 1 - prompt, lengthPenalty);
  if (earlyStopping === true) weighed = weighed.add(never(finished.isComplete.all(-1, true)));
  weighed = weighed.add(never(canImprove.logicalNot())).add(never(endsNow.logicalNot()));
  const merged = torch.cat([finished.scores, weighed], 1);
  const winners = torch.topk(merged, numBeams).indices;
  const lengths = torch.full([batch, count], length + 1 - prompt, { dtype: torch.int64, device: scores.device });
  const next: Finished = {
    tokens: pick(torch.cat([finished.tokens, tokens], 1), winners),
    scores: pick(merged, winners),
    isComplete: pick(torch.cat([finished.isComplete, endsNow], 1), winners),
    lengths: pick(torch.cat([finished.lengths, lengths], 1), winners),
  };

  const hypothetical = earlyStopping === 'never' && lengthPenalty > 0 ? longest - prompt : length + 1 - prompt;
  const bestPossible = weigh(running.scores.narrow(1, 0, 1), hypothetical, lengthPenalty);
  const worst = torch.where(next.isComplete, next.scores.amin(1, true), NEVER);
  const improves = canImprove.logicalAnd(bestPossible.gt(worst).any(-1, true));
  const isFull = earlyStopping === true && next.isComplete.all().item() !== 0;
  const isDone = !improves.any().item() || isFull || ends.all().item() !== 0;

  const offsets = torch.arange(batch, { device: scores.device }).mul(numBeams).unsqueeze(1);
  progress.cache?.reorderCache(pick(parents.add(offsets), best).flatten());
  const chosen = running.tokens.view([batch * numBeams, -1]).narrow(1, 0, length + 1);
  const grown = append(progress, chosen.select(1, length));
  return {
    progress: { ...grown, ids: chosen },
    running,
    finished: next,
    canImprove: improves,
    length: length + 1,
    isDone,
  };
}

/** Keeps the `numBeams` likeliest continuations at once, and returns the best that ended. */
export function beamSearch(model: GenerativeModel, settings: Settings): Tensor {
  const given = tensorsOf(settings);
  const { progress, batch } = run(() => begin({ model, settings }));
  const prompt = progress.ids.shape[1]!;
  const longest = longestOf(model, settings, prompt);
  const processors = processorsOf(settings, prompt);
  const search: Search = { model, settings, processors, batch, prompt, longest };
  let state = run(() => firstState(progress, search));
  while (!state.isDone) {
    const before = tensorsOf(state);
    const next = run(() => step(search, state));
    release(before, tensorsOf(next), given);
    state = next;
  }
  const result = run(() => {
    const { tokens, lengths } = state.finished;
    const count = settings.numReturnSequences;
    const length = prompt + Number(lengths.narrow(1, 0, count).max().item());
    return tokens
      .narrow(1, 0, count)
      .reshape([batch * count, -1])
      .narrow(1, 0, length)
      .contiguous();
  });
  release(tensorsOf([state, progress]), tensorsOf([settings, result]));
  return result;
}
