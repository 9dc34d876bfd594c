import { describe, TorchError, typeError } from '../core/errors.js';
import { isThenable, refuseThenable } from '../core/thenable.js';
import { native } from '../native.js';
import { activityBits, type ProfilerActivity } from './activities.js';
import { CallSites } from './call-sites.js';
import { collect } from './collect.js';
import type { FunctionEvent, FunctionEventAvg } from './event.js';
import { EventList, type KeyAveragesOptions, type StackMetric } from './event-list.js';
import { watchModules } from './modules.js';
import { actionAt, optionBits, type ProfileOptions, readOptions, type Settings } from './options.js';
import { observe } from './regions.js';
import { ProfilerAction } from './schedule.js';
import { Trace } from './trace.js';

const { NONE, WARMUP, RECORD, RECORD_AND_SAVE } = ProfilerAction;

/** What a profile does next; null once it is stopped. */
type Action = ProfilerAction | null;
const records = (action: Action) => action === RECORD || action === RECORD_AND_SAVE;

/**
 * A profile: what `torch.profiler.profile` starts. While it runs, libtorch records every operator that this thread
 * calls; afterwards it has them as a table, as events and as a trace for chrome://tracing. A process has one at a time.
 *
 * @see https://pytorch.org/docs/stable/profiler.html#torch.profiler.profile
 */
export class Profile<T = undefined> {
  /** What the profiled function returned; undefined where there was none. */
  result!: T;
  /** The number of the step that is running. */
  stepNum = 0;

  readonly #settings: Settings;
  readonly #preset = new Map<string, string>();
  #action: Action = null;
  /** What runs in libtorch: nothing, a preparation, or a recording. */
  #phase: 'idle' | 'prepared' | 'recording' = 'idle';
  #stepRegion = 0;
  #traceId = '';
  #sites: CallSites | null = null;
  /** Ends the naming of modules' forward passes. */
  #forwards: (() => void) | undefined;
  #trace: Trace | undefined;
  #events: EventList | undefined;
  #earlier: readonly FunctionEvent[] = [];

  constructor(options?: ProfileOptions);
  constructor(...args: unknown[]) {
    this.#settings = readOptions(args);
  }

  /**
   * Starts it; what it recorded before goes. `torch.profiler.profile` does so by itself.
   *
   * Throws a TorchError where it runs already, where another profile of this process does, or inside a hook.
   */
  start(): void {
    if (this.#action !== null) {
      throw new TorchError('this profile is running already: stop() it before it starts again');
    }
    closeAtExit();
    this.#transit(NONE, actionAt(this.#settings.schedule, this.stepNum), this.stepNum);
    observe(this, true);
    this.#enterStep();
  }

  /**
   * Ends it. A region that is still open ends with it.
   *
   * Throws a TorchError where it does not run, or inside a hook.
   */
  stop(): void {
    if (this.#action === null) throw new TorchError('this profile is not running: it was stopped, or never started');
    try {
      this.#transit(this.#action, null, this.stepNum);
    } finally {
      // Unless it was refused.
      if (this.#action === null) {
        this.#exitStep();
        observe(this, false);
      }
    }
  }

  /** Says that a step is done and the next begins, which the schedule goes by. */
  step(): void {
    if (this.#action === null) throw new TorchError('this profile is not running: start it before its steps');
    const next = this.stepNum + 1;
    this.#transit(this.#action, actionAt(this.#settings.schedule, next), next);
    this.#exitStep();
    this.#enterStep();
  }

  #enterStep(): void {
    if (this.#settings.schedule !== null) this.#stepRegion = native.regionEnter(`ProfilerStep#${this.stepNum}`);
  }

  #exitStep(): void {
    native.regionExit(this.#stepRegion);
    this.#stepRegion = 0;
  }

  #transit(from: Action, to: Action, step: number): void {
    const isRecorded = records(from) && !(from === RECORD && records(to));
    const isDropped = from === WARMUP && !records(to) && to !== WARMUP;
    if (to !== null && (isDropped || (isRecorded && from === RECORD))) this.#warn(from, to);
    // A preparation has no other way out, either. What follows is for a stop that was not refused.
    if (isRecorded || isDropped) this.#stopTrace();
    this.#action = to;
    this.stepNum = step;
    if (isRecorded && (from === RECORD_AND_SAVE || to === null)) this.#ready();
    if (to === null || to === NONE) return;
    if (this.#phase === 'idle') this.#prepareTrace();
    if (records(to) && this.#phase === 'prepared') this.#startTrace();
  }

  #warn(from: Action, to: Action): void {
    process.emitWarning(`torch.profiler: the schedule has ${from} followed by ${to}`, 'UserWarning');
  }

  #prepareTrace(): void {
    const { activities, traceId } = this.#settings;
    this.#traceId = String(traceId());
    try {
      native.profilerPrepare(activityBits(activities), optionBits(this.#settings), this.#traceId);
    } catch (error) {
      this.#action = null;
      throw error;
    }
    this.#phase = 'prepared';
  }

  #startTrace(): void {
    native.profilerStart();
    this.#phase = 'recording';
    const { profileMemory, withStack, recordShapes, withModules, withFlops } = this.#settings;
    const flags = {
      profile_memory: profileMemory,
      with_stack: withStack,
      record_shapes: recordShapes,
      with_modules: withModules,
      with_flops: withFlops,
    };
    for (const [key, value] of Object.entries(flags)) if (value) native.profilerAddMetadata(key, '1');
    for (const [key, value] of this.#preset) native.profilerAddMetadata(key, value);
    if (withModules) this.#forwards = watchModules();
    if (withStack) {
      this.#sites = new CallSites();
      this.#sites.listen(true);
    }
  }

  #stopTrace(): void {
    const { accEvents, useDevice } = this.#settings;
    if (useDevice !== null) native.synchronize(useDevice);
    const trace = new Trace(native.profilerStop());
    this.#sites?.listen(false);
    this.#forwards?.();
    this.#forwards = undefined;
    const earlier = accEvents && this.#events !== undefined ? [...this.#events] : [];
    this.#phase = 'idle';
    this.#trace = trace;
    this.#events = undefined;
    this.#earlier = earlier;
    // The next cycle's events are added to these.
    if (accEvents) this.events();
  }

  #ready(): void {
    const { onTraceReady } = this.#settings;
    if (onTraceReady === null) return;
    refuseThenable(onTraceReady(this), () => 'torch.profiler.profile: onTraceReady must not be asynchronous');
  }

  #finished(): Trace {
    if (this.#trace !== undefined) return this.#trace;
    throw new TorchError(
      this.#action === null
        ? 'this profile recorded nothing: start it, and with a schedule take its steps'
        : 'this profile has recorded nothing yet: stop it first, or take the steps that its schedule asks for',
    );
  }

  /**
   * Every call of an operator, every region, every kernel, in the order of their beginnings; with a schedule, those of
   * the last cycle.
   *
   * Throws a TorchError where nothing is recorded yet.
   */
  events(): EventList<FunctionEvent> {
    const trace = this.#finished();
    if (this.#events === undefined) {
      const { useDevice, profileMemory, withFlops } = this.#settings;
      const recorded = { profileMemory, withFlops };
      const own = EventList.fromEvents(collect(trace.events(), useDevice, this.#sites), recorded);
      this.#events = new EventList([...own, ...this.#earlier], recorded);
      this.#earlier = [];
    }
    return this.#events;
  }

  /** The events' averages, one a name: `prof.keyAverages().table({ sortBy: 'selfCpuTimeTotal', rowLimit: 10 })`. */
  keyAverages(options?: KeyAveragesOptions): EventList<FunctionEventAvg>;
  keyAverages(groupByInputShape?: boolean, groupByStackN?: number): EventList<FunctionEventAvg>;
  keyAverages(...args: unknown[]): EventList<FunctionEventAvg> {
    return this.events().keyAverages(...(args as []));
  }

  /** The sums of all events. */
  totalAverage(): FunctionEventAvg {
    return this.events().totalAverage();
  }

  /** The sum of all times on the CPU, in microseconds. */
  get selfCpuTimeTotal(): number {
    return this.events().selfCpuTimeTotal;
  }

  /**
   * Writes the trace for chrome://tracing, Perfetto or TensorBoard; compressed where the path ends in `.gz`. With a
   * schedule it is the last cycle's.
   *
   * Throws the system's error where the file can't be written.
   */
  exportChromeTrace(path: string): void {
    if (typeof path !== 'string') throw typeError(`exportChromeTrace: path must be a string, got ${describe(path)}`);
    this.#finished().save(path);
  }

  /**
   * Writes the lines of JavaScript that called operators, with the microseconds that these took, for flame graphs.
   *
   * Throws a TorchError unless the profile was made with `withStack`.
   */
  exportStacks(path: string, metric: StackMetric | (string & {}) = 'selfCpuTimeTotal'): void {
    if (!this.#settings.withStack) throw new TorchError('exportStacks needs a profile with { withStack: true }');
    this.events().exportStacks(path, metric);
  }

  /** Adds a text to the trace. The profile must be running. Double quotes become single ones, as Kineto knows no others. */
  addMetadata(key: string, value: string): void {
    this.addMetadataJson(key, JSON.stringify(String(value)));
  }

  /**
   * Adds a value, as JSON, to the trace. The profile must be running.
   *
   * Throws a TypeError for what is no JSON.
   */
  addMetadataJson(key: string, value: string): void {
    native.profilerAddMetadata(...metadata(key, value));
  }

  /** As `addMetadataJson`, for every cycle that starts from now on. */
  presetMetadataJson(key: string, value: string): void {
    this.#preset.set(...metadata(key, value));
  }

  /** Stops recording some activities, or goes on with them, while the profile runs. */
  toggleCollectionDynamic(enable: boolean, activities: Iterable<ProfilerActivity>): void {
    native.profilerToggle(enable, activityBits(activities));
  }

  /** The text that the trace is known by. */
  getTraceId(): string {
    return this.#traceId;
  }

  /** Ends it where it still runs: `using prof = torch.profiler.profile()`. */
  [Symbol.dispose](): void {
    if (this.#action !== null) this.stop();
  }
}

let closesAtExit = false;

/** A process must not end with a profile open. */
function closeAtExit(): void {
  if (closesAtExit) return;
  closesAtExit = true;
  process.once('exit', () => native.profilerClose());
}

/** JSON without backslashes, which Kineto would turn into slashes: quotes in texts become single ones. */
function forTrace(json: string): string {
  return json.replace(/\\(?:u[0-9a-f]{4}|.)/g, (escaped) => (escaped === '\\"' ? "'" : escaped === '\\\\' ? '/' : ' '));
}

function metadata(key: string, value: string): [string, string] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch (cause) {
    throw typeError(`metadata ${describe(key)} must be JSON, got ${describe(value)}`, { cause });
  }
  return [forTrace(JSON.stringify(String(key))).slice(1, -1), forTrace(JSON.stringify(parsed))];
}

/**
 * Profiles what `fn` does and returns the profile, which has what `fn` returned as `result`. `fn` is given the profile,
 * for `prof.step()`; it may be asynchronous, then so is the profile. Where `fn` throws, the profile ends.
 *
 *     const prof = torch.profiler.profile(() => net.forward(x).sum().backward(), { recordShapes: true });
 *     console.log(prof.keyAverages().table({ sortBy: 'selfCpuTimeTotal', rowLimit: 10 }));
 *
 * Without `fn` it runs until the end of the block, `using prof = torch.profiler.profile(options)`, or until `prof.stop()`.
 *
 * What this thread calls meanwhile is recorded, and what it awaits, whoever calls; the operators of worker threads are not.
 * Throws a TorchError where a profile runs already.
 *
 * @see https://pytorch.org/docs/stable/profiler.html#torch.profiler.profile
 */
export function profile(options?: ProfileOptions): Profile;
export function profile<T>(
  fn: (profile: Profile<unknown>) => Promise<T>,
  options?: ProfileOptions,
): Promise<Profile<T>>;
export function profile<T>(fn: (profile: Profile<unknown>) => T, options?: ProfileOptions): Profile<T>;
export function profile(...args: unknown[]): unknown {
  const [fn] = args;
  if (typeof fn !== 'function') {
    const running = new Profile(...(args as []));
    running.start();
    return running;
  }
  const running = new Profile<unknown>(...(args.slice(1) as []));
  running.start();
  let isPending = false;
  try {
    const result: unknown = fn(running);
    if (isThenable(result)) {
      isPending = true;
      return finish(running, result);
    }
    running.result = result;
  } finally {
    if (!isPending) running[Symbol.dispose]();
  }
  return running;
}

async function finish(running: Profile<unknown>, pending: PromiseLike<unknown>): Promise<Profile<unknown>> {
  try {
    running.result = await pending;
  } finally {
    running[Symbol.dispose]();
  }
  return running;
}
