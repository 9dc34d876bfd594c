import { describe, nearest, rangeError } from '../core/errors.js';
import type { History } from './history.js';

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

/** How many epochs ago the watched figure was at its best; 0 if the last epoch's is the best yet. */
export function epochsSinceBest(owner: string, { history }: History, options: MonitorOptions): number {
  const { monitor = 'valLoss' in history ? 'valLoss' : 'loss', minDelta = 0 } = options;
  const { mode = /accuracy$/i.test(monitor) ? 'max' : 'min' } = options;
  const values = history[monitor];
  if (!values) {
    const close = nearest(monitor, Object.keys(history));
    throw rangeError(
      `${owner}: there is no '${monitor}' to monitor.${close ? ` Did you mean '${close}'?` : ''} ` +
        `There are ${Object.keys(history).join(', ')}.`,
    );
  }
  const sign = mode === 'max' ? 1 : -1;
  let best = Number.NEGATIVE_INFINITY;
  let since = 0;
  for (const value of values) {
    since++;
    if (sign * value > best + minDelta) {
      best = sign * value;
      since = 0;
    }
  }
  return since;
}
