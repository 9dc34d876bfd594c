import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { optim } from '../index.js';
import type { FitState } from './callback.js';
import { monitoredValue } from './monitor.js';

const { ReduceLROnPlateau } = optim.lrScheduler;

export type Scheduler = optim.lrScheduler.LRScheduler | optim.lrScheduler.ReduceLROnPlateau;

/** A scheduler and when it steps. */
export interface Schedule {
  scheduler: Scheduler;
  /** After every epoch, as is the default, or after every step. */
  interval?: 'epoch' | 'step';
  /** What `ReduceLROnPlateau` is given: `valLoss` where there is validation and `loss` where not, unless told otherwise. */
  monitor?: string;
}

const read = signature<Schedule>('Trainer: a scheduler', ['*', 'scheduler', 'interval?', 'monitor?']);

/** The schedulers of a training. */
export class Schedules {
  readonly all: readonly Schedule[];
  readonly #byStep: readonly Scheduler[];
  readonly #byEpoch: readonly Schedule[];

  constructor(given: Scheduler | readonly Schedule[] | undefined, interval: 'epoch' | 'step' | undefined) {
    if (Array.isArray(given) && interval !== undefined) {
      throw typeError('Trainer: schedulerInterval is for a single scheduler; of several, each has its interval.');
    }
    const list: readonly Schedule[] =
      given === undefined ? [] : Array.isArray(given) ? given.map((entry) => read([entry])) : [one(given, interval)];
    for (const { scheduler, interval: when, monitor } of list) {
      if (typeof scheduler?.step !== 'function') {
        throw typeError(`Trainer: scheduler should be one of torch.optim.lrScheduler, got ${describe(scheduler)}.`);
      }
      if (when !== undefined && when !== 'epoch' && when !== 'step') {
        throw rangeError(`Trainer: a scheduler's interval should be 'epoch' or 'step', got ${describe(when)}.`);
      }
      const watches = scheduler instanceof ReduceLROnPlateau;
      if (watches && when === 'step')
        throw rangeError('Trainer: ReduceLROnPlateau steps after epochs, not after steps.');
      if (!watches && monitor !== undefined) throw rangeError('Trainer: only ReduceLROnPlateau monitors a figure.');
    }
    this.all = list;
    this.#byStep = list.filter((entry) => entry.interval === 'step').map(({ scheduler }) => scheduler);
    this.#byEpoch = list.filter((entry) => entry.interval !== 'step');
  }

  stepEnded(): void {
    for (const scheduler of this.#byStep) scheduler.step();
  }

  epochEnded(state: FitState): void {
    for (const { scheduler, monitor } of this.#byEpoch) {
      if (!(scheduler instanceof ReduceLROnPlateau)) {
        scheduler.step();
        continue;
      }
      const value = monitoredValue('Trainer', state, monitor);
      if (value !== null) scheduler.step(value);
    }
  }

  stateDict(): unknown[] {
    return this.all.map(({ scheduler }) => scheduler.stateDict());
  }

  /** @throws RangeError where there are more or fewer than were saved. */
  loadStateDict(states: readonly any[]): void {
    if (states.length !== this.all.length) {
      throw rangeError(
        `Trainer.fit: the checkpoint has ${states.length} schedulers, the trainer ${this.all.length}; both have to be the same.`,
      );
    }
    for (const [i, { scheduler }] of this.all.entries()) scheduler.loadStateDict(states[i]);
  }
}

function one(scheduler: Scheduler | readonly Schedule[], interval: 'epoch' | 'step' | undefined): Schedule {
  return { scheduler: scheduler as Scheduler, interval: interval ?? 'epoch' };
}
