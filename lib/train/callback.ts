import { describe, typeError } from '../core/errors.js';
import type { Batch } from './batches.js';
import type { History, StopReason } from './history.js';
import type { Snapshot } from './snapshot.js';
import type { Trainer } from './trainer.js';

/** Figures by name: `loss`, the metrics, and `valLoss` and so on. */
export type Logs = Record<string, number>;

/** What the loop shows of itself through a `FitState`. */
export interface FitProgress {
  /** The figures of the epoch under way. */
  running(): Logs;
  /** The loss of the last step. */
  stepLoss(): number;
  /** All that training needs to go on from here. Nothing in it is to be changed or kept. */
  snapshot(): Snapshot;
}

/** What a callback sees of the training under way. */
export class FitState {
  /** The epoch under way, from 1; before the first one the number of those that were complete at the start. */
  epoch: number;
  /** Steps taken in this epoch. A step is one of the optimizer: with `gradAccumulation` it takes several batches. */
  step = 0;
  /** Steps taken since training began, also before it was resumed. */
  globalStep = 0;
  /** The last completed epoch's figures. */
  logs: Logs;
  /** @internal */
  readonly stopping = new AbortController();

  constructor(
    readonly trainer: Trainer,
    readonly history: History,
    /** How many epochs there are to be; Infinity where only `maxSteps` ends training. */
    readonly epochs: number,
    /** How many steps an epoch has, `null` where that is not known. */
    readonly steps: number | null,
    /** Whether there is anything to validate on, after some epochs at least. */
    readonly validates: boolean,
    private readonly progress: FitProgress,
  ) {
    this.epoch = history.epochs;
    this.logs = history.last();
  }

  /** The loss and the metrics of the epoch under way so far; waits for the device. */
  running(): Logs {
    return this.progress.running();
  }

  /** The loss of the step just taken, for `onStepEnd`; waits for the device. */
  stepLoss(): number {
    return this.progress.stepLoss();
  }

  /** @internal */
  snapshot(): Snapshot {
    return this.progress.snapshot();
  }

  /** Ends training after this step; the first reason given stands. */
  stop(reason: StopReason): void {
    this.history.stopped ??= reason;
    this.stopping.abort();
  }
}

/**
 * What to do at certain moments of training, which waits for it. Callbacks are told in the order in which they are given,
 * those that save training's state last.
 */
export interface Callback {
  /** Under which name checkpoints keep the callback's own state. */
  readonly name?: string;
  onFitStart?(state: FitState): void | Promise<void>;
  /** Also when training goes on in the middle of an epoch. */
  onEpochStart?(state: FitState): void | Promise<void>;
  /** Before a batch is used, in the batch's scope, with its tensors on the trainer's device. */
  onBatchStart?(state: FitState, batch: Batch): void | Promise<void>;
  /** After a step of the optimizer, in the scope of the last of its batches. */
  onStepEnd?(state: FitState): void | Promise<void>;
  /** After validation; not for an epoch that was cut short. */
  onEpochEnd?(state: FitState): void | Promise<void>;
  /** Also after an interruption, when `state.history.stopped` says why. */
  onFitEnd?(state: FitState): void | Promise<void>;
  /** When an error, which `fit` then rejects with, ended training; there is no `onFitEnd`. */
  onFitError?(state: FitState, error: unknown): void | Promise<void>;
  /** The callback's own state, as `torch.save` takes it, which checkpoints hold. */
  stateDict?(): unknown;
  /** Goes on from what `stateDict` gave; after `onFitStart`. */
  loadStateDict?(state: any): void;
  /** Whether it is told after all others, as what saves their state has to be. */
  readonly isLast?: boolean;
  /** The file that holds the newest state of training, for `fit({ resume: true })`; null where there is none. */
  newest?(): string | null;
}

const EVENTS = [
  'onFitStart',
  'onEpochStart',
  'onBatchStart',
  'onStepEnd',
  'onEpochEnd',
  'onFitEnd',
  'onFitError',
] as const;

/** Refuses what would never be called. */
export function checkCallback(callback: unknown): void {
  const isObject = typeof callback === 'object' && callback !== null;
  if (isObject && EVENTS.some((event) => typeof (callback as Callback)[event] === 'function')) return;
  const hint = typeof callback === 'function' ? '; a function such as callbacks.progress has to be called' : '';
  throw typeError(
    `Trainer.fit: a callback is an object with any of ${EVENTS.join(', ')}, got ${describe(callback)}${hint}.`,
  );
}

/** Callbacks in the order in which they are told. */
export function inOrder(callbacks: readonly Callback[]): Callback[] {
  return [...callbacks.filter(({ isLast }) => !isLast), ...callbacks.filter(({ isLast }) => isLast)];
}

/** The callbacks that have a state of their own, each under a name of its own. */
export function withState(callbacks: readonly Callback[]): Map<string, Callback> {
  const named = new Map<string, Callback>();
  for (const callback of callbacks) {
    if (!callback.stateDict) continue;
    const name = callback.name ?? 'callback';
    let key = name;
    for (let i = 2; named.has(key); i++) key = `${name}${i}`;
    named.set(key, callback);
  }
  return named;
}
