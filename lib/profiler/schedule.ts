import { signature } from '../core/arguments.js';
import { describe, rangeError } from '../core/errors.js';

/**
 * What a profile does in a step.
 * @see https://pytorch.org/docs/stable/profiler.html#torch.profiler.ProfilerAction
 */
export const ProfilerAction = {
  NONE: 'NONE',
  WARMUP: 'WARMUP',
  RECORD: 'RECORD',
  RECORD_AND_SAVE: 'RECORD_AND_SAVE',
} as const;
export type ProfilerAction = (typeof ProfilerAction)[keyof typeof ProfilerAction];

/** What a profile does in each step, by the step's number from 0. */
export type Schedule = (step: number) => ProfilerAction;

export interface ScheduleOptions {
  /** Steps of each cycle that nothing is done in. */
  wait: number;
  /** Steps of each cycle that are recorded and thrown away, since the first ones are slow. */
  warmup: number;
  /** Steps of each cycle that are recorded. */
  active: number;
  /** How many cycles; 0 for as many as there are steps. */
  repeat?: number;
  /** Steps before the first cycle. */
  skipFirst?: number;
  /** Other than 0: the first cycle does not wait. */
  skipFirstWait?: number;
}

const readSchedule = signature<ScheduleOptions>('torch.profiler.schedule', [
  '*',
  'wait',
  'warmup',
  'active',
  'repeat?',
  'skipFirst?',
  'skipFirstWait?',
]);

/**
 * A schedule for `profile`: cycles of steps that wait, warm up and record.
 *
 * Throws a RangeError unless the numbers are non-negative integers and `active` is at least 1.
 * @see https://pytorch.org/docs/stable/profiler.html#torch.profiler.schedule
 */
export function schedule(options: ScheduleOptions): Schedule;
export function schedule(...args: unknown[]): Schedule {
  const given = readSchedule(args);
  const { wait, warmup, active, repeat = 0, skipFirst = 0, skipFirstWait = 0 } = given;
  for (const [name, value] of Object.entries({ wait, warmup, active, repeat, skipFirst, skipFirstWait })) {
    const least = name === 'active' ? 1 : 0;
    if (!Number.isInteger(value) || value < least) {
      throw rangeError(
        `torch.profiler.schedule: ${name} must be an integer of at least ${least}, got ${describe(value)}.`,
      );
    }
  }
  if (warmup === 0) {
    process.emitWarning(
      "torch.profiler.schedule: without warm-up the first steps' times are those of a cold start",
      'UserWarning',
    );
  }
  const cycle = wait + warmup + active;
  return (step) => {
    if (!Number.isInteger(step) || step < 0) {
      throw rangeError(`torch.profiler.schedule: a step must be a non-negative integer, got ${describe(step)}.`);
    }
    if (step < skipFirst) return ProfilerAction.NONE;
    const at = step - skipFirst + (skipFirstWait === 0 ? 0 : wait);
    if (repeat > 0 && at >= repeat * cycle) return ProfilerAction.NONE;
    const place = at % cycle;
    if (place < wait) return ProfilerAction.NONE;
    if (place < wait + warmup) return ProfilerAction.WARMUP;
    return place < cycle - 1 ? ProfilerAction.RECORD : ProfilerAction.RECORD_AND_SAVE;
  };
}
