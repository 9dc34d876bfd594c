import { existsSync } from 'node:fs';
import { describe, typeError } from '../../core/errors.js';
import { scope } from '../../core/scope.js';
import { ranked } from './results.js';
import type { Trial, TrialFolder } from './trial.js';

/** What an objective is given. */
export interface Attempt<P> {
  readonly params: P;
  /** The number of the trial. */
  readonly trial: number;
  /** How much to train in all, such as epochs; null for strategies without budgets. */
  readonly budget: number | null;
  /** Where to save what the trial needs to go on with a greater budget, or after the search was interrupted. */
  readonly checkpoint: string;
  /** `checkpoint`, where the trial saved one before; null where it has to begin. */
  readonly resumeFrom: string | null;
  /** Notes figures on the way; they are in the trial's file. */
  report(figures: Readonly<Record<string, number>>): void;
  /** Aborted when the search is. */
  readonly signal: AbortSignal;
}

/** Trains with some parameters, and resolves with the figure to be made as small, or as great, as can be. */
export type Objective<P> = (attempt: Attempt<P>) => number | Promise<number>;

/** Runs trials, and notes what becomes of them. */
export class Run<P> {
  readonly #abort = new AbortController();

  constructor(
    readonly objective: Objective<P>,
    readonly files: TrialFolder,
    readonly direction: 'minimize' | 'maximize',
    readonly signal: AbortSignal | null,
    readonly concurrency: number,
  ) {}

  /** Runs all trials, or with budgets all with the first, the better ones with the next, and so on. */
  async bracket(trials: readonly Trial<P>[], budgets: readonly number[]): Promise<void> {
    if (budgets.length === 0) return this.#all(trials, null);
    let going = trials;
    for (const [i, budget] of budgets.entries()) {
      await this.#all(going, budget);
      if (this.signal?.aborted) return;
      const next = budgets[i + 1];
      if (next === undefined) return;
      const at = (trial: Trial<P>) => trial.rungs.find((rung) => rung.budget === budget);
      const done = going.filter((trial) => at(trial)).map((trial) => ({ ...trial, value: at(trial)!.value }));
      const count = Math.max(1, Math.floor((going.length * budget) / next));
      const ids = new Set(
        ranked(done, this.direction)
          .slice(0, count)
          .map(({ id }) => id),
      );
      going = going.filter(({ id }) => ids.has(id));
    }
  }

  async #all(trials: readonly Trial<P>[], budget: number | null): Promise<void> {
    const waiting = trials.filter((trial) => {
      if (trial.state === 'failed') return false;
      return budget === null ? trial.state !== 'complete' : !trial.rungs.some((rung) => rung.budget >= budget);
    });
    const worker = async () => {
      for (let trial = waiting.shift(); trial && !this.signal?.aborted; trial = waiting.shift()) {
        await this.#attempt(trial, budget);
      }
    };
    const workers = Array.from({ length: Math.min(this.concurrency, waiting.length) }, worker);
    const results = await Promise.allSettled(workers);
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }

  async #attempt(trial: Trial<P>, budget: number | null): Promise<void> {
    const begun = performance.now();
    trial.state = 'running';
    this.files.save(trial);
    const checkpoint = this.files.checkpoint(trial.id);
    const attempt: Attempt<P> = {
      params: structuredClone(trial.params),
      trial: trial.id,
      budget,
      checkpoint,
      resumeFrom: existsSync(checkpoint) ? checkpoint : null,
      signal: this.signal ?? this.#abort.signal,
      report: (figures) => {
        trial.reports.push({ ...figures });
        this.files.save(trial);
      },
    };
    try {
      const value: unknown = await scope(async () => this.objective(attempt));
      if (typeof value !== 'number') {
        throw typeError(`search: the objective should resolve with a number, got ${describe(value)}.`);
      }
      if (this.signal?.aborted) {
        trial.state = 'interrupted';
      } else {
        const seconds = (performance.now() - begun) / 1000;
        trial.rungs.push({ budget: budget ?? 1, value, seconds });
        trial.value = value;
        trial.state = 'complete';
      }
    } catch (error) {
      trial.state = this.signal?.aborted ? 'interrupted' : 'failed';
      if (trial.state === 'failed')
        trial.error = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
    this.files.save(trial);
  }
}
