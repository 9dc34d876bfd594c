import { signature } from '../core/arguments.js';
import { describe, rangeError } from '../core/errors.js';
import { eachTensor, keep } from '../core/scope.js';
import type { Tensor } from '../index.js';
import type { Callback, FitState } from './callback.js';
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
  let best: BestState | null = null;
  const forget = () => {
    eachTensor(best, (tensor) => tensor.dispose());
    best = null;
  };
  /** Whether it is time to stop: at the end of an epoch, or at once where training goes on after that end. */
  const check = (state: FitState): number | null => {
    const since = epochsSinceBest('callbacks.earlyStopping', state, monitor);
    if (since !== null && since >= patience) state.stop('earlyStopping');
    return since;
  };
  return {
    name: 'earlyStopping',
    onFitStart(state) {
      forget();
      if (state.epoch > 0) check(state);
    },
    onEpochEnd(state) {
      if (check(state) !== 0 || !restoreBest) return;
      forget();
      const { net, ema } = state.trainer;
      best = copied({ net: net.stateDict(), ema: ema?.stateDict() ?? null });
    },
    onFitEnd({ history, trainer }) {
      if (best && [null, 'earlyStopping', 'notFinite'].includes(history.stopped)) {
        trainer.net.loadStateDict(best.net);
        if (best.ema) trainer.ema?.loadStateDict(best.ema);
      }
      forget();
    },
    onFitError: forget,
    stateDict: () => best,
    loadStateDict(state: BestState | null) {
      best = state && copied(state);
    },
  };
}

interface BestState {
  net: Map<string, Tensor>;
  ema: Map<string, Tensor> | null;
}

/** Copies that belong to no scope. */
function copied({ net, ema }: BestState): BestState {
  const copy = (dict: Map<string, Tensor>) =>
    new Map([...dict].map(([name, tensor]) => [name, keep(tensor.detach().clone())]));
  return { net: copy(net), ema: ema && copy(ema) };
}
