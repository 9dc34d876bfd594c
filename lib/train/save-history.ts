import { describe, typeError } from '../core/errors.js';
import type { Callback } from './callback.js';

/** Writes the history as JSON after every epoch and at the end, however that comes about. */
export function saveHistory(path: string): Callback {
  if (typeof path !== 'string') {
    throw typeError(`callbacks.saveHistory: path should be a string, got ${describe(path)}.`);
  }
  return {
    onEpochEnd: ({ history }) => history.save(path),
    onFitEnd: ({ history }) => history.save(path),
  };
}
