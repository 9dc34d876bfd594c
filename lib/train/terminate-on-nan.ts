import { signature } from '../core/arguments.js';
import type { Callback } from './callback.js';
import { checkCount } from './options.js';

export interface TerminateOnNaNOptions {
  /** After how many steps to look each time: 1. To look waits for the device. */
  everySteps?: number;
}

const read = signature<TerminateOnNaNOptions>('callbacks.terminateOnNaN', ['*', 'everySteps?']);

/**
 * Ends training when a step's loss is no finite number; `history.stopped` is then `'notFinite'`, and `fit` resolves.
 *
 * See https://keras.io/api/callbacks/terminate_on_nan.
 */
export function terminateOnNaN(options: TerminateOnNaNOptions = {}): Callback {
  const { everySteps = 1 } = read([options]);
  checkCount('callbacks.terminateOnNaN', { everySteps });
  return {
    onStepEnd(state) {
      if (state.globalStep % everySteps === 0 && !Number.isFinite(state.stepLoss())) state.stop('notFinite');
    },
  };
}
