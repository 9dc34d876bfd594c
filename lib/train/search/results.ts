import type { ParamValue } from './space.js';
import type { Trial } from './trial.js';

/** What a search found. */
export class SearchResults<P = Record<string, ParamValue>> {
  constructor(
    /** All trials, in the order of the search. */
    readonly trials: readonly Trial<P>[],
    readonly direction: 'minimize' | 'maximize',
    /** `'aborted'` where the search was ended before all trials were, `null` otherwise. */
    readonly stopped: 'aborted' | null,
  ) {}

  /** The best of those trials that had the greatest budget; null where none is complete with a number. */
  get best(): Trial<P> | null {
    const complete = this.trials.filter(({ state, value }) => state === 'complete' && !Number.isNaN(value));
    const most = Math.max(...complete.map(budgetOf));
    const [best] = ranked(
      complete.filter((trial) => budgetOf(trial) === most),
      this.direction,
    );
    return best ?? null;
  }

  /** A line a trial: its number, state, parameters, value, budget and seconds. */
  toCSV(): string {
    const names = Object.keys((this.trials[0]?.params ?? {}) as object);
    const rows = this.trials.map((trial) => {
      const params = trial.params as Record<string, ParamValue>;
      const seconds = trial.rungs.reduce((sum, rung) => sum + rung.seconds, 0);
      return [
        trial.id,
        trial.state,
        ...names.map((name) => params[name]),
        trial.value,
        budgetOf(trial) || null,
        seconds,
      ];
    });
    const header = ['trial', 'state', ...names, 'value', 'budget', 'seconds'];
    return [header, ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('');
  }
}

function budgetOf(trial: Trial<unknown>): number {
  return trial.rungs.at(-1)?.budget ?? 0;
}

/** The better first, what is no number last; among equals the earlier. */
export function ranked<P>(trials: readonly Trial<P>[], direction: 'minimize' | 'maximize'): Trial<P>[] {
  const sign = direction === 'minimize' ? 1 : -1;
  const cost = ({ value }: Trial<P>) =>
    value === null || Number.isNaN(value) ? Number.POSITIVE_INFINITY : sign * value;
  return [...trials].sort((a, b) => (cost(a) === cost(b) ? a.id - b.id : cost(a) < cost(b) ? -1 : 1));
}

function quoted(value: unknown): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
