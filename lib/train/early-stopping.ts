import { signature } from '../core/arguments.js';
import { describe, rangeError } from '../core/errors.js';
import { keep } from '../core/scope.js';
import type { Tensor } from '../index.js';
import type { Callback } from './callback.js';
import { checkMonitor, epochsSinceBest, type MonitorOptions } from './monitor.js';

export interface EarlyStoppingOptions extends MonitorOptions {
  /** How many epochs without improvement to wait, 3 unless told otherwise. */
  patience?: number;
  /** Whether to end with the network's state at the best epoch. */
  restoreBest?: boolean;
}

const read = signature<EarlyStoppingOptions>('callbacks.earlyStopping', [
  '*',
  'monitor?',
  'patience?',
  'minDelta?',
  'mode?',
  'restoreBest?',
]);

/** Ends training when a figure has not improved for `patience` epochs; `history.stopped` is then `'earlyStopping'`. */
export function earlyStopping(options: EarlyStoppingOptions = {}): Callback {
  const { patience = 3, restoreBest = false, ...monitor } = read([options]);
  if (!Number.isInteger(patience) || patience < 1) {
    throw rangeError(`callbacks.earlyStopping: patience should be a positive integer, got ${describe(patience)}.`);
  }
  checkMonitor('callbacks.earlyStopping', monitor);
  let best: Map<string, Tensor> | null = null;
  const forget = () => {
    for (const tensor of best?.values() ?? []) tensor.dispose();
    best = null;
  };
  return {
    onFitStart: forget,
    onEpochEnd(state) {
      const since = epochsSinceBest('callbacks.earlyStopping', state.history, monitor);
      if (since === 0 && restoreBest) {
        forget();
        const current: Map<string, Tensor> = state.trainer.net.stateDict();
        best = new Map([...current].map(([name, tensor]) => [name, keep(tensor.detach().clone())]));
      }
      if (since >= patience) state.stop('earlyStopping');
    },
    onFitEnd({ history, trainer }) {
      if (best && (history.stopped === null || history.stopped === 'earlyStopping')) trainer.net.loadStateDict(best);
      forget();
    },
  };
}
