import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { keep } from '../core/scope.js';
import { cat, cuda, type Device, type DeviceLike, device, nn, noGrad, optim, Tensor } from '../index.js';
import { type Batch, type Batches, checkBatches, eachInScope, lengthOf } from './batches.js';
import { type Callback, checkCallback, FitState, type Logs } from './callback.js';
import { loadCheckpoint } from './checkpoint.js';
import { History } from './history.js';
import { watchInterrupt } from './interrupt.js';
import { Meter } from './meter.js';
import type { Metric } from './metrics/metric.js';

export interface TrainerOptions {
  optimizer?: optim.Optimizer;
  /** The loss of an output and a target, averaged over the batch: a function such as `F.crossEntropy`, or a module. */
  loss: ((output: any, target: any) => Tensor) | nn.Module;
  /** What else to measure, by name. */
  metrics?: Record<string, Metric>;
  /** Where to compute; `'auto'` is where the network is, or a GPU if there is one and the network is on the CPU. */
  device?: DeviceLike | 'auto';
  scheduler?: optim.lrScheduler.LRScheduler | optim.lrScheduler.ReduceLROnPlateau;
  /** When the scheduler steps: after every epoch, or after every step as OneCycleLR needs. */
  schedulerInterval?: 'epoch' | 'step';
  /** The norm to which all gradients together are clipped. */
  gradClip?: number;
  /** Ends training after the step during which it is aborted. */
  signal?: AbortSignal;
}

export interface FitOptions {
  epochs: number;
  /** What to evaluate on after each epoch; its values are called `valLoss` and so on. */
  validation?: Batches;
  callbacks?: readonly Callback[];
  /** A file of `callbacks.checkpoint`: training goes on after the last epoch that is complete in it. */
  resume?: string;
}

const readTrainer = signature<TrainerOptions>('Trainer', [
  '*',
  'optimizer?',
  'loss',
  'metrics?',
  'device?',
  'scheduler?',
  'schedulerInterval?',
  'gradClip?',
  'signal?',
]);
const readFit = signature<FitOptions>('Trainer.fit', ['*', 'epochs', 'validation?', 'callbacks?', 'resume?']);

/**
 * Trains, evaluates and applies a network.
 *
 * ```ts
 * const trainer = new Trainer(net, { optimizer, loss: F.crossEntropy, metrics: { accuracy: metrics.accuracy() } });
 * const history = await trainer.fit(loader, { epochs: 5, validation, callbacks: [callbacks.progress()] });
 * await trainer.evaluate(testLoader);   // { loss, accuracy }
 * ```
 *
 * Every step has its own scope, so that no tensor outlives it that isn't a parameter, a gradient or the optimizer's
 * state. The loss and the metrics add up on the device and are read only when they are shown.
 */
export class Trainer<Net extends nn.Module = nn.Module> {
  readonly optimizer: optim.Optimizer | null;
  readonly scheduler: TrainerOptions['scheduler'] | null;
  readonly device: Device;
  readonly #options: TrainerOptions;
  readonly #loss: (output: any, target: any) => Tensor;

  constructor(
    readonly net: Net,
    options: TrainerOptions,
  ) {
    this.#options = readTrainer([options]);
    const { loss, metrics = {}, schedulerInterval = 'epoch' } = this.#options;
    if (!(net instanceof nn.Module)) throw typeError(`Trainer: net should be a Module, got ${describe(net)}.`);
    if (!(loss instanceof nn.Module) && typeof loss !== 'function') {
      throw typeError(`Trainer: loss should be a function or a Module, got ${describe(loss)}.`);
    }
    const { optimizer, scheduler, gradClip } = this.#options;
    if (optimizer !== undefined && !(optimizer instanceof optim.Optimizer)) {
      throw typeError(`Trainer: optimizer should be one of torch.optim, got ${describe(optimizer)}.`);
    }
    if (scheduler !== undefined && typeof scheduler.step !== 'function') {
      throw typeError(`Trainer: scheduler should be one of torch.optim.lrScheduler, got ${describe(scheduler)}.`);
    }
    if (gradClip !== undefined && !(gradClip > 0)) {
      throw rangeError(`Trainer: gradClip should be a positive number, got ${describe(gradClip)}.`);
    }
    if (schedulerInterval !== 'epoch' && schedulerInterval !== 'step') {
      throw rangeError(`Trainer: schedulerInterval should be 'epoch' or 'step', got ${describe(schedulerInterval)}.`);
    }
    for (const [name, metric] of Object.entries(metrics)) {
      if (typeof metric?.update === 'function') continue;
      const hint = typeof metric === 'function' ? '; a function such as metrics.accuracy has to be called' : '';
      throw typeError(
        `Trainer: metric '${name}' should have reset, update and compute, got ${describe(metric)}${hint}.`,
      );
    }
    if (Object.hasOwn(metrics, 'loss')) throw rangeError("Trainer: a metric can't be called 'loss'.");
    this.#loss = loss instanceof nn.Module ? (output, target) => loss.forward(output, target) as Tensor : loss;
    this.optimizer = optimizer ?? null;
    this.scheduler = scheduler ?? null;
    const where = this.#options.device ?? 'auto';
    this.device = where === 'auto' ? automaticDevice(net) : device(where);
    net.to(this.device);
  }

  /**
   * Trains for `epochs` epochs and resolves with what was measured. Ctrl-C ends it after the step that is under way,
   * with all callbacks told, so that checkpoints are saved: then `history.stopped` is `'interrupted'`. A second Ctrl-C
   * quits at once.
   *
   * Rejects with a RangeError where the loader gives no batches.
   */
  async fit(loader: Batches, options: FitOptions): Promise<History> {
    const { epochs, validation, callbacks = [], resume } = readFit([options]);
    if (!Number.isInteger(epochs) || epochs < 1) {
      throw rangeError(`Trainer.fit: epochs should be a positive integer, got ${describe(epochs)}.`);
    }
    checkBatches('Trainer.fit', loader);
    if (validation !== undefined) checkBatches('Trainer.fit: validation', validation);
    for (const callback of callbacks) checkCallback(callback);
    const history = resume === undefined ? new History() : loadCheckpoint(resume, this);
    const state = new FitState(this, history, epochs, lengthOf(loader));
    const tell = async (event: 'onFitStart' | 'onEpochStart' | 'onEpochEnd' | 'onFitEnd') => {
      for (const callback of callbacks) await callback[event]?.(state);
    };
    history.stopped = null;
    const { signal } = this.#options;
    const abort = () => state.stop('aborted');
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    const endWatch = watchInterrupt(() => state.stop('interrupted'));
    try {
      await tell('onFitStart');
      while (state.epoch < epochs && history.stopped === null) {
        const start = performance.now();
        state.beginEpoch();
        await tell('onEpochStart');
        const logs = await this.#trainEpoch(loader, state, callbacks);
        if (validation && history.stopped === null) {
          for (const [name, value] of Object.entries(await this.evaluate(validation))) logs[inValidation(name)] = value;
        }
        // An epoch that was cut short is in no record: its figures would mislead.
        if (history.stopped !== null) break;
        history.add(logs, (performance.now() - start) / 1000);
        if (this.#options.schedulerInterval !== 'step') this.#schedule(logs);
        await tell('onEpochEnd');
      }
      await tell('onFitEnd');
    } catch (error) {
      for (const callback of callbacks) await callback.onFitError?.(state, error);
      throw error;
    } finally {
      endWatch();
      signal?.removeEventListener('abort', abort);
    }
    return history;
  }

  /**
   * The mean loss and the metrics over all batches, with the network in evaluation mode and without gradients.
   *
   * Rejects with a RangeError where the loader gives no batches.
   */
  async evaluate(loader: Batches): Promise<Logs> {
    checkBatches('Trainer.evaluate', loader);
    const meter = new Meter('Trainer.evaluate', this.device, this.#options.metrics);
    try {
      await this.#evaluating(loader, (batch) => {
        const { inputs, target } = this.#place(batch);
        const output = this.net.forward(...inputs);
        meter.update(this.#lossOf(output, target), output, target);
      });
      return meter.compute();
    } finally {
      meter.dispose();
    }
  }

  /**
   * The network's outputs for all batches as one tensor. Of a batch of several tensors the last is taken for a target
   * and left out.
   *
   * Rejects with a RangeError where the loader gives no batches.
   */
  async predict(loader: Batches): Promise<Tensor> {
    checkBatches('Trainer.predict', loader);
    const outputs: Tensor[] = [];
    await this.#evaluating(loader, (batch) => {
      const inputs = batch instanceof Tensor ? [batch] : batch.length > 1 ? batch.slice(0, -1) : batch;
      outputs.push(keep(this.net.forward(...inputs.map((input) => this.#onDevice(input))) as Tensor));
    });
    if (outputs.length === 0) throw rangeError('Trainer.predict: the loader gave no batches.');
    const all = cat(outputs);
    for (const output of outputs) output.dispose();
    return all;
  }

  async #trainEpoch(loader: Batches, state: FitState, callbacks: readonly Callback[]): Promise<Logs> {
    const { optimizer } = this;
    const { gradClip, schedulerInterval, metrics } = this.#options;
    if (!optimizer) throw typeError('Trainer.fit needs an optimizer: give one to the Trainer.');
    const parameters = gradClip === undefined ? [] : [...this.net.parameters()];
    const listeners = callbacks.filter((callback) => callback.onStepEnd);
    const meter = new Meter('Trainer.fit', this.device, metrics);
    const tellStep = async () => {
      for (const listener of listeners) await listener.onStepEnd!(state);
      return state.history.stopped === null;
    };
    this.net.train();
    state.meter = meter;
    try {
      await eachInScope(loader, (batch) => {
        const { inputs, target } = this.#place(batch);
        optimizer.zeroGrad();
        const output = this.net.forward(...inputs);
        const loss = this.#lossOf(output, target);
        loss.backward();
        if (gradClip !== undefined) nn.utils.clipGradNorm_(parameters, gradClip);
        optimizer.step();
        if (schedulerInterval === 'step') this.#schedule();
        meter.update(loss, output, target);
        state.step++;
        state.globalStep++;
        return listeners.length === 0 ? state.history.stopped === null : tellStep();
      });
      return meter.compute();
    } finally {
      state.meter = null;
      meter.dispose();
    }
  }

  async #evaluating(loader: Batches, use: (batch: Batch) => void): Promise<void> {
    const { training } = this.net;
    this.net.eval();
    try {
      await eachInScope(loader, (batch) => noGrad(() => use(batch)));
    } finally {
      this.net.train(training);
    }
  }

  #place(batch: Batch): { inputs: Tensor[]; target: Tensor } {
    if (!Array.isArray(batch) || batch.length < 2) {
      throw typeError(`Trainer: a batch should be an array of inputs and, last, a target, got ${describe(batch)}.`);
    }
    const tensors = batch.map((tensor) => this.#onDevice(tensor));
    return { inputs: tensors.slice(0, -1), target: tensors[tensors.length - 1]! };
  }

  #lossOf(output: unknown, target: Tensor): Tensor {
    const loss: unknown = this.#loss(output, target);
    if (!(loss instanceof Tensor)) throw typeError(`Trainer: the loss should be a Tensor, got ${describe(loss)}.`);
    return loss;
  }

  #onDevice(tensor: Tensor): Tensor {
    if (this.device.type === 'cpu' && tensor.device.type === 'cpu') return tensor;
    return tensor.to(this.device, { nonBlocking: true });
  }

  #schedule(logs: Logs = {}): void {
    const { scheduler } = this;
    if (scheduler instanceof optim.lrScheduler.ReduceLROnPlateau) scheduler.step(logs.valLoss ?? logs.loss!);
    else scheduler?.step();
  }
}

/** Where the network is; where it is on the CPU, a GPU if there is one. */
function automaticDevice(net: nn.Module): Device {
  for (const parameter of net.parameters()) if (parameter.device.type !== 'cpu') return parameter.device;
  return device(cuda.isAvailable() ? 'cuda' : 'cpu');
}

/** `loss` -> `valLoss`. */
function inValidation(name: string): string {
  return `val${name[0]!.toUpperCase()}${name.slice(1)}`;
}
