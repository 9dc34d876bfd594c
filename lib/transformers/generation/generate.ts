import { setImmediate } from 'node:timers/promises';
import type { Tensor } from '../../torch.js';
import * as torch from '../../torch.js';
import { beamSearch } from './beams.js';
import { append, type GenerativeModel, longestOf, nextLogits, type Progress, start } from './inputs.js';
import { type GenerateArguments, readSettings, type Settings } from './options.js';
import { endsText, type LogitsProcessor, processorsOf } from './processors.js';
import { release, run, tensorsOf } from './release.js';

export type { GenerateArguments, GenerateOptions, GenerationSettings } from './options.js';

const F = torch.nn.functional;

/** Where token by token generation stands. */
interface State extends Progress {
  /** 1 for rows that go on, int64 `[batch]`. */
  unfinished: Tensor;
  isDone: boolean;
}

function step(
  model: GenerativeModel,
  state: State,
  settings: Settings,
  processors: readonly LogitsProcessor[],
  longest: number,
): [state: State, tokens: Tensor] {
  const { doSample, eosTokenIds } = settings;
  let scores = nextLogits(model, state);
  for (const process of processors) scores = process(state.ids, scores);
  let tokens = doSample ? torch.multinomial(F.softmax(scores, -1), 1).squeeze(1) : torch.argmax(scores, -1);
  let { unfinished } = state;
  if (eosTokenIds.length > 0) {
    const padding = settings.padTokenId ?? eosTokenIds[0]!;
    tokens = tokens.mul(unfinished).add(unfinished.neg().add(1).mul(padding));
    unfinished = unfinished.mul(endsText(tokens, eosTokenIds).logicalNot().to({ dtype: torch.int64 }));
  }
  const next = append(state, tokens);
  const isDone = next.ids.shape[1]! >= longest || !unfinished.any().item();
  return [{ ...next, unfinished, isDone }, tokens];
}

/** Gives the tokens of every step, and at last all of them. */
function* tokenByToken(model: GenerativeModel, settings: Settings): Generator<Tensor, Tensor> {
  const given = tensorsOf(settings);
  let state = run((): State => {
    const first = start(model, settings, settings.numReturnSequences);
    const { ids } = first;
    const unfinished = torch.ones([ids.shape[0]!], { dtype: torch.int64, device: ids.device });
    return { ...first, unfinished, isDone: false };
  });
  const prompt = state.ids.shape[1]!;
  const longest = longestOf(model, settings, prompt);
  const processors = processorsOf(settings, prompt);
  while (!state.isDone) {
    const before = tensorsOf(state);
    const [next, tokens] = run(() => step(model, state, settings, processors, longest));
    release(before, tensorsOf(next), given);
    state = next;
    yield tokens;
  }
  // What a cache that the caller gave holds now is the caller's.
  release(tensorsOf(state), tensorsOf([settings, state.ids]));
  return state.ids;
}

function settingsOf(model: GenerativeModel, args: GenerateArguments): Settings {
  const { bosTokenId, eosTokenId, padTokenId, decoderStartTokenId } = model.config as unknown as Settings;
  return readSettings(args, [{ bosTokenId, eosTokenId, padTokenId, decoderStartTokenId }, model.generationConfig]);
}

/** Continues texts; what a model's `generate` does. */
export function generate(model: GenerativeModel, args: GenerateArguments): Tensor {
  const settings = settingsOf(model, args);
  if (settings.numBeams > 1) return beamSearch(model, settings);
  const steps = tokenByToken(model, settings);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    value.dispose();
  }
}

/** As `generate`, step by step; the event loop runs between the steps. */
export async function* generateStream(model: GenerativeModel, args: GenerateArguments): AsyncGenerator<Tensor> {
  const settings = settingsOf(model, args);
  for (const tokens of tokenByToken(model, { ...settings, numBeams: 1 })) {
    yield tokens;
    await setImmediate();
  }
}
