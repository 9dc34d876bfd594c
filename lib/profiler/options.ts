import { randomUUID } from 'node:crypto';
import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { isAvailable } from '../cuda/devices.js';
import { ProfilerActivity, supportedActivities } from './activities.js';
import type { Profile } from './profile.js';
import { ProfilerAction, type Schedule } from './schedule.js';

/** Options of Kineto that PyTorch may change. */
export interface ExperimentalConfig {
  /** Tells overloads of operators apart: `aten::add` with `Tensor`. */
  captureOverloadNames?: boolean;
  /** Also records where streams and events of CUDA wait for each other. */
  enableCudaSyncEvents?: boolean;
}

export interface ProfileOptions {
  /** What to listen to; all that is supported by default. */
  activities?: Iterable<ProfilerActivity> | null;
  /** What to do in each step, which `prof.step()` ends; everything is recorded by default. */
  schedule?: Schedule | null;
  /** Called at the end of each cycle of the schedule, and at the end of a profile without one. */
  onTraceReady?: ((profile: Profile<unknown>) => void) | null;
  /** Records the shapes and dtypes of operators' inputs. */
  recordShapes?: boolean;
  /** Records memory that is taken and given back. */
  profileMemory?: boolean;
  /** Records the lines of JavaScript that call operators, at some microseconds a call. */
  withStack?: boolean;
  /** Estimates the floating-point operations of matrix products and convolutions. */
  withFlops?: boolean;
  /** Names modules' forward passes: `nn.Module: Linear`. */
  withModules?: boolean;
  /** Keeps the events of earlier cycles. */
  accEvents?: boolean;
  experimentalConfig?: ExperimentalConfig | null;
  /** Makes the text that a trace is known by; a random one by default. */
  customTraceIdCallback?: (() => string) | null;
}

/** As above, with all defaults filled in. */
export interface Settings {
  activities: ReadonlySet<ProfilerActivity>;
  useDevice: string | null;
  schedule: Schedule | null;
  onTraceReady: ((profile: Profile<unknown>) => void) | null;
  recordShapes: boolean;
  profileMemory: boolean;
  withStack: boolean;
  withFlops: boolean;
  withModules: boolean;
  accEvents: boolean;
  captureOverloadNames: boolean;
  enableCudaSyncEvents: boolean;
  traceId: () => string;
}

const read = signature<ProfileOptions>('torch.profiler.profile', [
  '*',
  'activities?',
  'schedule?',
  'onTraceReady?',
  'recordShapes?',
  'profileMemory?',
  'withStack?',
  'withFlops?',
  'withModules?',
  'accEvents?',
  'experimentalConfig?',
  'customTraceIdCallback?',
]);

const readExperimental = signature<ExperimentalConfig>('experimentalConfig', [
  '*',
  'captureOverloadNames?',
  'enableCudaSyncEvents?',
]);

function flag(name: string, value: unknown = false): boolean {
  if (typeof value !== 'boolean') {
    throw typeError(`torch.profiler.profile: ${name} must be a boolean, got ${describe(value)}`);
  }
  return value;
}

function callback<T>(name: string, value: T | null | undefined): T | null {
  if (value != null && typeof value !== 'function') {
    throw typeError(`torch.profiler.profile: ${name} must be a function, got ${describe(value)}`);
  }
  return value ?? null;
}

function readActivities(given: Iterable<ProfilerActivity> | null | undefined): Set<ProfilerActivity> {
  if (given == null) return supportedActivities();
  if (typeof (given as Partial<Iterable<unknown>>)[Symbol.iterator] !== 'function' || typeof given === 'string') {
    throw typeError(`torch.profiler.profile: activities must be an array of them, got ${describe(given)}`);
  }
  const known = Object.values(ProfilerActivity);
  const activities = new Set<ProfilerActivity>();
  for (const activity of given) {
    if (!known.includes(activity)) {
      throw rangeError(
        `torch.profiler.profile: unknown activity ${describe(activity)}: it knows ` +
          'torch.profiler.ProfilerActivity.CPU and torch.profiler.ProfilerActivity.CUDA.',
      );
    }
    if (activities.has(activity)) {
      throw rangeError(`torch.profiler.profile: the activity ${describe(activity)} is given more than once.`);
    }
    activities.add(activity);
  }
  if (activities.has(ProfilerActivity.CUDA) && !isAvailable()) {
    process.emitWarning('torch.profiler: CUDA is not available, so CUDA is not profiled', 'UserWarning');
    activities.delete(ProfilerActivity.CUDA);
  }
  if (activities.size === 0) {
    throw rangeError('torch.profiler.profile: there is no activity to profile: give ProfilerActivity.CPU.');
  }
  return activities;
}

/** Checks what `profile` was given. */
export function readOptions(args: readonly unknown[]): Settings {
  const given = read(args);
  const activities = readActivities(given.activities);
  const experimental = readExperimental(given.experimentalConfig == null ? [] : [given.experimentalConfig]);
  return {
    activities,
    useDevice: activities.has(ProfilerActivity.CUDA) ? 'cuda' : null,
    schedule: callback('schedule', given.schedule),
    onTraceReady: callback('onTraceReady', given.onTraceReady),
    recordShapes: flag('recordShapes', given.recordShapes),
    profileMemory: flag('profileMemory', given.profileMemory),
    withStack: flag('withStack', given.withStack),
    withFlops: flag('withFlops', given.withFlops),
    withModules: flag('withModules', given.withModules),
    accEvents: flag('accEvents', given.accEvents),
    captureOverloadNames: flag('captureOverloadNames', experimental.captureOverloadNames),
    enableCudaSyncEvents: flag('enableCudaSyncEvents', experimental.enableCudaSyncEvents),
    traceId:
      callback('customTraceIdCallback', given.customTraceIdCallback) ??
      (() => randomUUID().replaceAll('-', '').toUpperCase()),
  };
}

/** The options as the addon wants them. */
export function optionBits(settings: Settings): number {
  return (
    (settings.recordShapes ? 1 : 0) |
    (settings.profileMemory ? 2 : 0) |
    (settings.withFlops ? 4 : 0) |
    (settings.withModules ? 8 : 0) |
    (settings.captureOverloadNames ? 16 : 0) |
    (settings.enableCudaSyncEvents ? 32 : 0)
  );
}

/** What a schedule says of a step, checked. */
export function actionAt(schedule: Schedule | null, step: number): ProfilerAction {
  if (schedule === null) return ProfilerAction.RECORD;
  const action = schedule(step);
  if (!Object.values(ProfilerAction).includes(action)) {
    throw rangeError(
      `torch.profiler.profile: the schedule gives ${describe(action)} for step ${step}: ` +
        `it must give one of ProfilerAction's ${Object.values(ProfilerAction).join(', ')}.`,
    );
  }
  return action;
}
