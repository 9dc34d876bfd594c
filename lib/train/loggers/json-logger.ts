import { signature } from '../../core/arguments.js';
import type { Callback } from '../callback.js';
import { checkCount } from '../options.js';
import { type Entry, epochEntry, LogFile, type LogFormat } from './log-file.js';

export interface JsonLoggerOptions {
  /** After how many steps to write the step's loss each time; never, unless told otherwise. */
  everySteps?: number;
  /** Whether to keep what another training wrote, and go on below it. */
  append?: boolean;
}

const read = signature<JsonLoggerOptions>('callbacks.jsonLogger', ['*', 'everySteps?', 'append?']);

/**
 * Writes JSON, a line an epoch with its number, the loss, the metrics and the seconds that it took, and with `everySteps`
 * also lines of steps: `epoch`, `step`, `globalStep` and the step's `loss`. What is no finite number is `null`. A training
 * that is resumed goes on with the file.
 */
export function jsonLogger(path: string, options: JsonLoggerOptions = {}): Callback {
  const { everySteps, append = false } = read([options]);
  checkCount('callbacks.jsonLogger', { everySteps });
  const file = new LogFile('callbacks.jsonLogger', path, json, append);
  return {
    onFitStart: (state) => file.begin(state),
    onStepEnd:
      everySteps === undefined
        ? undefined
        : (state) => {
            const { epoch, step, globalStep } = state;
            if (globalStep % everySteps === 0) file.add({ epoch, step, globalStep, loss: state.stepLoss() });
          },
    onEpochEnd: (state) => file.add(epochEntry(state)),
  };
}

const json: LogFormat = {
  parse: (text) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Entry),
  text: (entries) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
  line: (entries) => `${JSON.stringify(entries.at(-1))}\n`,
};
