import { signature } from '../../core/arguments.js';
import type { ModelInputs } from '../inputs.js';

const COMMON = ['inputIds?', 'attentionMask?', 'tokenTypeIds?', 'positionIds?', 'inputsEmbeds?'] as const;
const ENCODER = ['encoderHiddenStates?', 'encoderAttentionMask?'] as const;
const ASKED = ['*', 'outputHiddenStates?', 'outputAttentions?'] as const;

/** The arguments of heads, in Hugging Face's order. */
export const readLabelled = signature<ModelInputs>('forward', [...COMMON, 'labels?', ...ASKED]);
export const readMasked = signature<ModelInputs>('forward', [...COMMON, ...ENCODER, 'labels?', ...ASKED]);
export const readPreTraining = signature<ModelInputs>('forward', [
  ...COMMON,
  'labels?',
  'nextSentenceLabel?',
  ...ASKED,
]);
export const readAnswer = signature<ModelInputs>('forward', [...COMMON, 'startPositions?', 'endPositions?', ...ASKED]);
export const readCausal = signature<ModelInputs>('forward', [
  ...COMMON,
  ...ENCODER,
  'labels?',
  'pastKeyValues?',
  'useCache?',
  'logitsToKeep?',
  ...ASKED,
]);
/** RoBERTa's order for this one task. */
export const readRobertaChoices = signature<ModelInputs>('forward', [
  'inputIds?',
  'tokenTypeIds?',
  'attentionMask?',
  'labels?',
  'positionIds?',
  'inputsEmbeds?',
  ...ASKED,
]);
