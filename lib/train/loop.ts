import { eachTensor, keep } from '../core/scope.js';
import { toDevice } from '../data/to-device.js';
import { scope } from '../index.js';
import { type Batch, type Batches, eachInScope, lengthOf, tellEpoch } from './batches.js';
import { type Callback, type FitProgress, FitState, inOrder, type Logs, withState } from './callback.js';
import { type GeneratorStates, Generators } from './generators.js';
import { History, type HistoryJson } from './history.js';
import { copied, isNonFinite, Meter, type MeterState } from './meter.js';
import type { FitOptions, TrainerOptions } from './options.js';
import { modelSnapshot, readSnapshot, resumeModel, type Snapshot } from './snapshot.js';
import { Stepper } from './step.js';
import type { Trainer } from './trainer.js';
import { isDue, validate } from './validation.js';

/** What a step within an epoch is resumed from. */
interface Moment {
  now: GeneratorStates;
  meter: MeterState;
}

type Event = 'onFitStart' | 'onEpochStart' | 'onEpochEnd' | 'onFitEnd';

/** One training: epochs of steps, with callbacks told. */
export class Loop implements FitProgress {
  readonly state: FitState;
  readonly #trainer: Trainer;
  readonly #settings: TrainerOptions;
  readonly #loader: Batches;
  readonly #options: FitOptions;
  readonly #callbacks: readonly Callback[];
  readonly #history: History;
  readonly #generators: Generators;
  readonly #stepper: Stepper;
  readonly #maxSteps: number;
  /** What the checkpoint holds from which training goes on, until it does. */
  #resumed: Snapshot | null;
  #meter: Meter | null = null;
  /** Batches used in the epoch under way, and when it began. */
  #batch = 0;
  #began = 0;
  /** Where the generators stood when the epoch under way began; null between epochs. */
  #epochStart: GeneratorStates | null = null;
  /** The end of the epoch's steps, once they have ended. */
  #stepsEnded: Moment | null = null;

  constructor(trainer: Trainer, settings: TrainerOptions, loader: Batches, options: FitOptions) {
    const { validation, callbacks = [], maxSteps = Number.POSITIVE_INFINITY } = options;
    this.#trainer = trainer;
    this.#settings = settings;
    this.#loader = loader;
    this.#options = options;
    this.#callbacks = inOrder(callbacks);
    this.#maxSteps = maxSteps;
    this.#generators = new Generators(trainer.device, [loader, validation]);
    this.#stepper = new Stepper(trainer, settings);
    this.#resumed = this.#readResumed();
    const saved = this.#resumed?.history;
    this.#history = saved === undefined ? new History() : new History(JSON.parse(saved) as HistoryJson);
    this.#history.stopped = null;
    const { epochs = Number.POSITIVE_INFINITY } = options;
    this.state = new FitState(trainer, this.#history, epochs, this.#stepsPerEpoch(), validation !== undefined, this);
    this.state.globalStep = this.#resumed?.globalStep ?? 0;
  }

  #readResumed(): Snapshot | null {
    const { resume = false } = this.#options;
    if (resume === false) return null;
    const path = resume === true ? this.#callbacks.find((callback) => callback.newest)!.newest!() : resume;
    if (path === null) return null;
    const snapshot = readSnapshot(path);
    resumeModel(path, this.#trainer, snapshot);
    return snapshot;
  }

  #stepsPerEpoch(): number | null {
    const { stepsPerEpoch } = this.#options;
    const length = lengthOf(this.#loader);
    if (length === null) return stepsPerEpoch ?? null;
    return Math.min(
      Math.ceil(length / (this.#settings.gradAccumulation ?? 1)),
      stepsPerEpoch ?? Number.POSITIVE_INFINITY,
    );
  }

  async run(): Promise<History> {
    try {
      await this.#tell('onFitStart');
      await this.#start().catch((error: unknown) => {
        if (this.#settings.onNonFinite !== 'stop' || !isNonFinite(error)) throw error;
        this.#history.stopped = 'notFinite';
      });
      await this.#tell('onFitEnd');
    } catch (error) {
      await this.#tellError(error);
      throw error;
    } finally {
      this.#forgetEpoch();
      this.#stepper.dispose();
    }
    return this.#history;
  }

  /** Tells all callbacks, also where one fails at that: the first error is what ended training. */
  async #tellError(error: unknown): Promise<void> {
    for (const callback of this.#callbacks) {
      try {
        await callback.onFitError?.(this.state, error);
      } catch (second) {
        process.emitWarning(`Trainer.fit: onFitError of a callback failed: ${String(second)}`);
      }
    }
  }

  async #tell(event: Event): Promise<void> {
    for (const callback of this.#callbacks) await callback[event]?.(this.state);
  }

  get #isOver(): boolean {
    const { epoch, epochs, globalStep } = this.state;
    return epoch >= epochs || globalStep >= this.#maxSteps || this.#history.stopped !== null;
  }

  async #start(): Promise<void> {
    const resumed = this.#resumed;
    this.#resumed = null;
    if (resumed) {
      for (const [name, callback] of withState(this.#callbacks)) {
        if (name in resumed.callbacks)
          callback.loadStateDict?.(toDevice(resumed.callbacks[name], this.#trainer.device));
      }
      this.#generators.restore(resumed.epochStart);
      if (resumed.now !== null && resumed.epoch < this.state.epochs) {
        await this.#runEpoch({ ...resumed, now: resumed.now, meter: resumed.meter! });
      }
    }
    while (!this.#isOver) await this.#runEpoch(null);
  }

  /** An epoch, or the rest of one. */
  async #runEpoch(rest: (Moment & Pick<Snapshot, 'step' | 'batch' | 'seconds'>) | null): Promise<void> {
    const { state } = this;
    this.#epochStart = keep(this.#generators.states());
    this.#began = performance.now() - 1000 * (rest?.seconds ?? 0);
    state.epoch++;
    state.step = rest?.step ?? 0;
    this.#batch = rest?.batch ?? 0;
    tellEpoch(this.#loader, state.epoch - 1);
    await this.#tell('onEpochStart');
    const logs = await this.#runSteps(rest);
    if (logs && (await validate(this.#options, state, logs))) {
      // An epoch that was cut short is in no record: its figures would mislead.
      this.#history.add(logs, this.#seconds);
      state.logs = logs;
      this.#forgetEpoch();
      this.#trainer.schedules.epochEnded(state);
      await this.#tell('onEpochEnd');
    }
  }

  get #seconds(): number {
    return (performance.now() - this.#began) / 1000;
  }

  /** The epoch's steps; null where they were cut short. */
  async #runSteps(rest: Moment | null): Promise<Logs | null> {
    const { device, net } = this.#trainer;
    const { state } = this;
    const meter = new Meter('Trainer.fit', device, this.#settings.metrics, this.#settings.onNonFinite !== 'ignore');
    net.train();
    this.#meter = meter;
    try {
      if (rest) meter.loadState(toDevice(rest.meter, device) as MeterState);
      await this.#useBatches(meter, rest);
      const logs = this.#history.stopped === null ? meter.compute() : null;
      if (logs === null) meter.check();
      if (logs === null || isDue(this.#options, state))
        this.#stepsEnded = { now: keep(this.#generators.deviceStates()), meter: copied(meter.state()) };
      return logs;
    } finally {
      this.#meter = null;
      meter.dispose();
    }
  }

  async #useBatches(meter: Meter, rest: Moment | null): Promise<void> {
    const listeners = this.#callbacks.filter((callback) => callback.onBatchStart);
    const step = (batch: Batch) => {
      const isStep = this.#stepper.run(batch, meter);
      this.#batch++;
      return isStep ? this.#stepped() : true;
    };
    await eachInScope(this.#loader, {
      skip: this.#batch,
      skipped: () => {
        if (rest) this.#generators.restore(rest.now);
        return !this.#epochIsOver;
      },
      device: this.#trainer.device,
      use: (batch) => {
        if (listeners.length === 0) return step(batch);
        return tellBatch(listeners, this.state, batch).then(() => step(batch));
      },
    });
    if (!this.#stepper.isPending) return;
    await scope(async () => {
      this.#stepper.finish();
      await this.#stepped();
    });
  }

  /** After a step: whether the epoch goes on. */
  #stepped(): boolean | Promise<boolean> {
    this.state.step++;
    this.state.globalStep++;
    for (const callback of this.#callbacks) if (callback.onStepEnd) return this.#tellStep();
    return !this.#epochIsOver;
  }

  async #tellStep(): Promise<boolean> {
    for (const callback of this.#callbacks) await callback.onStepEnd?.(this.state);
    return !this.#epochIsOver;
  }

  get #epochIsOver(): boolean {
    const { step, globalStep } = this.state;
    const { stepsPerEpoch = Number.POSITIVE_INFINITY } = this.#options;
    return this.#history.stopped !== null || step >= stepsPerEpoch || globalStep >= this.#maxSteps;
  }

  #forgetEpoch(): void {
    eachTensor([this.#epochStart, this.#stepsEnded], (tensor) => tensor.dispose());
    this.#epochStart = null;
    this.#stepsEnded = null;
  }

  running(): Logs {
    return this.#meter?.compute() ?? {};
  }

  stepLoss(): number {
    const loss = this.#stepper.lastLoss();
    if (!Number.isFinite(loss)) this.#meter?.check();
    return loss;
  }

  /** Where training stands between two steps. */
  #now(): Moment | null {
    return this.#meter && { now: this.#generators.deviceStates(), meter: this.#meter.state() };
  }

  snapshot(): Snapshot {
    const { state } = this;
    // Weights that are no numbers any more are nothing to go on from.
    this.#meter?.check();
    const isUnderWay = this.#epochStart !== null && this.#batch > 0;
    const moment = isUnderWay ? (this.#stepsEnded ?? this.#now()) : null;
    const states = [...withState(this.#callbacks)].map(([name, callback]) => [name, callback.stateDict!()]);
    return {
      ...modelSnapshot(this.#trainer),
      epoch: this.#history.epochs,
      step: moment ? state.step : 0,
      batch: moment ? this.#batch : 0,
      globalStep: state.globalStep,
      seconds: moment ? this.#seconds : 0,
      epochStart: this.#epochStart ?? this.#generators.states(),
      now: moment?.now ?? null,
      meter: moment?.meter ?? null,
      callbacks: Object.fromEntries(states.filter(([, value]) => value !== undefined)),
      history: JSON.stringify(this.#history),
    };
  }
}

async function tellBatch(listeners: readonly Callback[], state: FitState, batch: Batch): Promise<void> {
  for (const listener of listeners) await listener.onBatchStart!(state, batch);
}
