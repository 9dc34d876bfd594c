import { describe, nearest, rangeError } from '../core/errors.js';
import type { FitState } from './callback.js';

export interface MonitorOptions {
  /** The figure to watch: `valLoss` where there is validation and `loss` where not, unless told otherwise. */
  monitor?: string;
  /** Whether less or more is better: more for what ends in `accuracy`, less otherwise, unless told otherwise. */
  mode?: 'min' | 'max';
  /** How much better a value has to be to count. */
  minDelta?: number;
}

/** Throws a RangeError for options that mean nothing. */
export function checkMonitor(owner: string, { mode, minDelta = 0 }: MonitorOptions): void {
  if (mode !== undefined && mode !== 'min' && mode !== 'max') {
    throw rangeError(`${owner}: mode should be 'min' or 'max', got ${describe(mode)}.`);
  }
  if (!(minDelta >= 0)) throw rangeError(`${owner}: minDelta should not be negative, got ${describe(minDelta)}.`);
}

/** The figure to watch, told by name or by whether there is validation. */
export function monitored(state: FitState, monitor?: string): string {
  return monitor ?? (state.validates ? 'valLoss' : 'loss');
}

/**
 * The watched figure's value in the last epoch, null where it was not measured in it.
 * @throws RangeError where it never is.
 */
export function monitoredValue(owner: string, state: FitState, monitor?: string): number | null {
  const name = monitored(state, monitor);
  const value = state.logs[name];
  if (value !== undefined) return value;
  if (name in state.history.history || (state.validates && /^val[A-Z]/.test(name) && !('valLoss' in state.logs)))
    return null;
  const known = Object.keys(state.logs);
  const close = nearest(name, known);
  throw rangeError(
    `${owner}: there is no '${name}' to monitor.${close ? ` Did you mean '${close}'?` : ''} There are ${known.join(', ')}.`,
  );
}

/**
 * How many epochs ago the watched figure was at its best: 0 if the last epoch's is the best yet, null if it was not measured
 * in the last epoch.
 */
export function epochsSinceBest(owner: string, state: FitState, options: MonitorOptions): number | null {
  const { minDelta = 0 } = options;
  if (monitoredValue(owner, state, options.monitor) === null) return null;
  const monitor = monitored(state, options.monitor);
  const { mode = /accuracy$/i.test(monitor) ? 'max' : 'min' } = options;
  const sign = mode === 'max' ? 1 : -1;
  let best = Number.NEGATIVE_INFINITY;
  let since = 0;
  for (const value of state.history.history[monitor]!) {
    since++;
    if (sign * value > best + minDelta) {
      best = sign * value;
      since = 0;
    }
  }
  return since;
}
