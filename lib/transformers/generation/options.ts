import { signature } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { Tensor } from '../../torch.js';
import type { Cache } from '../cache.js';
import type { EncoderOutputs } from '../inputs.js';

/** How a text is continued; a model's `generationConfig` has defaults for it. */
export interface GenerationSettings {
  /** How many tokens to add at most; 20 where neither this nor `maxLength` is given. */
  maxNewTokens?: number | null;
  /** How many tokens there may be at most, with those given. */
  maxLength?: number | null;
  /** How many tokens to add before an end may come. */
  minNewTokens?: number | null;
  /** How many tokens there have to be, with those given, before an end may come. */
  minLength?: number | null;
  /** Draw tokens by their probabilities instead of taking the likeliest. */
  doSample?: boolean;
  /** Keep so many likeliest continuations at once; 1 for none but the one. */
  numBeams?: number;
  /** How many continuations of each input to return. */
  numReturnSequences?: number;
  /** Divides the logits before drawing: below 1 the likely become likelier. */
  temperature?: number;
  /** Draw from so many likeliest tokens; 0 for all. */
  topK?: number;
  /** Draw from the fewest likeliest tokens whose probabilities sum to this. */
  topP?: number;
  /** Draw from tokens at least this likely, against the likeliest. */
  minP?: number | null;
  /** Divides positive logits, and multiplies negative ones, of tokens that are there already. */
  repetitionPenalty?: number;
  /** No sequence of so many tokens comes twice; 0 for no such rule. */
  noRepeatNgramSize?: number;
  /** Beam search: above 0 longer continuations win more easily. */
  lengthPenalty?: number;
  /** Beam search: whether to stop at `numBeams` complete continuations, or only when none can get better. */
  earlyStopping?: boolean | 'never';
  /** Whether keys and values are kept between steps. */
  useCache?: boolean;
  eosTokenId?: number | number[] | null;
  padTokenId?: number | null;
  bosTokenId?: number | null;
  decoderStartTokenId?: number | null;
}

export interface GenerateOptions extends GenerationSettings {
  /** Token numbers, int64 `[batch, length]`. */
  inputs?: Tensor | null;
  inputIds?: Tensor | null;
  /** 1 for tokens, 0 for padding, `[batch, length]`, with what `pastKeyValues` holds. Pad on the left. */
  attentionMask?: Tensor | null;
  positionIds?: Tensor | null;
  /** What earlier calls computed. */
  pastKeyValues?: Cache | null;
  decoderInputIds?: Tensor | null;
  decoderAttentionMask?: Tensor | null;
  encoderOutputs?: EncoderOutputs | null;
  /** What a decoder with cross-attention looks at, `[batch, length, size]`. */
  encoderHiddenStates?: Tensor | null;
  /** 1 for what it may look at, 0 for padding, `[batch, length]`. */
  encoderAttentionMask?: Tensor | null;
}

/** `generate(inputIds, options)` */
export type GenerateArguments = [inputs?: Tensor | GenerateOptions | null, options?: GenerateOptions];

const SETTINGS = [
  'maxNewTokens',
  'maxLength',
  'minNewTokens',
  'minLength',
  'doSample',
  'numBeams',
  'numReturnSequences',
  'temperature',
  'topK',
  'topP',
  'minP',
  'repetitionPenalty',
  'noRepeatNgramSize',
  'lengthPenalty',
  'earlyStopping',
  'useCache',
  'eosTokenId',
  'padTokenId',
  'bosTokenId',
  'decoderStartTokenId',
] as const satisfies readonly (keyof GenerationSettings)[];

/** Whether a field of a `generation_config.json` is known here. */
export const isGenerationSetting = (name: string): boolean => (SETTINGS as readonly string[]).includes(name);

const read = signature<GenerateOptions>('generate', [
  'inputs?',
  '*',
  'inputIds?',
  'attentionMask?',
  'positionIds?',
  'pastKeyValues?',
  'decoderInputIds?',
  'decoderAttentionMask?',
  'encoderOutputs?',
  'encoderHiddenStates?',
  'encoderAttentionMask?',
  ...SETTINGS.map((name) => `${name}?` as const),
]);

/** What a call says, over what the model's `generationConfig` and configuration say, over the usual. */
export interface Settings extends GenerateOptions {
  inputIds: Tensor | null;
  doSample: boolean;
  numBeams: number;
  numReturnSequences: number;
  temperature: number;
  topK: number;
  topP: number;
  minP: number | null;
  repetitionPenalty: number;
  noRepeatNgramSize: number;
  lengthPenalty: number;
  earlyStopping: boolean | 'never';
  useCache: boolean;
  /** All numbers that end a text. */
  eosTokenIds: number[];
}

const USUAL = {
  doSample: false,
  numBeams: 1,
  numReturnSequences: 1,
  temperature: 1,
  topK: 50,
  topP: 1,
  minP: null,
  repetitionPenalty: 1,
  noRepeatNgramSize: 0,
  lengthPenalty: 1,
  earlyStopping: false,
  useCache: true,
} as const;

function check(settings: Settings): void {
  const { temperature, topK, topP, minP, repetitionPenalty, numBeams, numReturnSequences, doSample } = settings;
  const must = (holds: boolean, name: string, what: string, value: unknown) => {
    if (!holds) throw rangeError(`generate: ${name} should be ${what}, got ${describe(value)}`);
  };
  must(temperature > 0, 'temperature', 'above 0 (doSample: false takes the likeliest token)', temperature);
  must(Number.isInteger(topK) && topK >= 0, 'topK', 'a positive integer, or 0 for all', topK);
  must(topP >= 0 && topP <= 1, 'topP', 'from 0 to 1', topP);
  must(minP === null || (minP >= 0 && minP <= 1), 'minP', 'from 0 to 1', minP);
  must(repetitionPenalty > 0, 'repetitionPenalty', 'above 0', repetitionPenalty);
  must(Number.isInteger(numBeams) && numBeams > 0, 'numBeams', 'a positive integer', numBeams);
  must(
    Number.isInteger(numReturnSequences) && numReturnSequences > 0,
    'numReturnSequences',
    'a positive integer',
    numReturnSequences,
  );
  for (const name of ['maxNewTokens', 'maxLength'] as const) {
    const value = settings[name];
    must(value == null || (Number.isInteger(value) && value > 0), name, 'a positive integer', value);
  }
  if (numBeams > 1 && numReturnSequences > numBeams) {
    throw rangeError(`generate: numReturnSequences (${numReturnSequences}) should be at most numBeams (${numBeams})`);
  }
  if (numBeams === 1 && !doSample && numReturnSequences > 1) {
    throw rangeError(
      `generate: the likeliest continuation is one; numReturnSequences (${numReturnSequences}) above 1 needs doSample or numBeams`,
    );
  }
}

/**
 * Reads the arguments of `generate`.
 * @throws TypeError for unknown options and inputs that are no tensor, RangeError for values that make no sense.
 */
export function readSettings(args: GenerateArguments, defaults: readonly object[]): Settings {
  const given = read(args);
  const merged: Record<string, unknown> = { ...USUAL };
  for (const values of [...defaults, given]) {
    for (const [key, value] of Object.entries(values)) if (value != null) merged[key] = value;
  }
  // A null that was given takes a default away.
  for (const [key, value] of Object.entries(given)) if (value === null) merged[key] = null;
  // Either of the two that is given counts, whatever the model's own settings say of the other.
  if (given.maxLength != null && given.maxNewTokens == null) merged.maxNewTokens = null;
  const eos = merged.eosTokenId;
  const settings = {
    ...merged,
    inputIds: given.inputs ?? given.inputIds ?? null,
    eosTokenIds: eos == null ? [] : [eos].flat(),
  } as Settings;
  const { inputIds } = settings;
  if (inputIds !== null && !(inputIds instanceof Tensor && inputIds.ndim === 2)) {
    throw typeError(`generate takes token numbers as a tensor [batch, length], got ${describe(inputIds)}`);
  }
  check(settings);
  return settings;
}
