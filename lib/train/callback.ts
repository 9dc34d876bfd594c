import { describe, typeError } from '../core/errors.js';
import type { History, StopReason } from './history.js';
import type { Meter } from './meter.js';
import type { Trainer } from './trainer.js';

/** Figures by name: `loss`, the metrics, and `valLoss` and so on. */
export type Logs = Record<string, number>;

/** What a callback sees of the training under way. */
export class FitState {
  /** The epoch under way, from 1; before the first one the number of those that were complete at the start. */
  epoch: number;
  /** Steps taken in this epoch. A step is one of the optimizer. */
  step = 0;
  /** Steps taken since training began, also before it was resumed. */
  globalStep = 0;
  /** @internal */
  meter: Meter | null = null;

  constructor(
    readonly trainer: Trainer,
    readonly history: History,
    /** How many epochs there are to be. */
    readonly epochs: number,
    /** How many steps an epoch has, `null` where that is not known. */
    readonly steps: number | null,
  ) {
    this.epoch = history.epochs;
  }

  /** @internal */
  beginEpoch(): void {
    this.epoch++;
    this.step = 0;
  }

  /** The last completed epoch's figures. */
  get logs(): Logs {
    return Object.fromEntries(Object.entries(this.history.history).map(([name, values]) => [name, values.at(-1)!]));
  }

  /** The loss and the metrics of the epoch under way so far; waits for the device. */
  running(): Logs {
    return this.meter?.compute() ?? {};
  }

  /** Ends training after this step; the first reason given stands. */
  stop(reason: StopReason): void {
    this.history.stopped ??= reason;
  }
}

/** What to do at certain moments of training, which waits for it. `onStepEnd` runs in the step's scope. */
export interface Callback {
  onFitStart?(state: FitState): void | Promise<void>;
  onEpochStart?(state: FitState): void | Promise<void>;
  onStepEnd?(state: FitState): void | Promise<void>;
  /** After validation; not for an epoch that was cut short. */
  onEpochEnd?(state: FitState): void | Promise<void>;
  /** Also after an interruption, when `state.history.stopped` says why. */
  onFitEnd?(state: FitState): void | Promise<void>;
  /** When an error, which `fit` then rejects with, ended training; there is no `onFitEnd`. */
  onFitError?(state: FitState, error: unknown): void | Promise<void>;
}

const EVENTS = ['onFitStart', 'onEpochStart', 'onStepEnd', 'onEpochEnd', 'onFitEnd', 'onFitError'] as const;

/** Refuses what would never be called. */
export function checkCallback(callback: unknown): void {
  const isObject = typeof callback === 'object' && callback !== null;
  if (isObject && EVENTS.some((event) => typeof (callback as Callback)[event] === 'function')) return;
  const hint = typeof callback === 'function' ? '; a function such as callbacks.progress has to be called' : '';
  throw typeError(
    `Trainer.fit: a callback is an object with any of ${EVENTS.join(', ')}, got ${describe(callback)}${hint}.`,
  );
}
