import { describe, typeError } from '../core/errors.js';
import { amp, cuda, type Device, device, load, nn, optim, save, scope, type Tensor } from '../index.js';
import { type Batch, type Batches, inputsOf, targetOf } from './batches.js';
import type { Logs } from './callback.js';
import { classWeights } from './class-weight.js';
import { evaluate, predict } from './evaluation.js';
import type { History } from './history.js';
import { watchInterrupt } from './interrupt.js';
import { findLearningRate, type LearningRateOptions, type LearningRates } from './learning-rate.js';
import { Loop } from './loop.js';
import { type EvaluateOptions, type FitOptions, fitOptions, type TrainerOptions, trainerOptions } from './options.js';
import { type Schedule, Schedules } from './schedules.js';
import type { StepResult } from './step.js';

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
 *
 * A subclass says in `trainingStep` how a loss comes about that is no function of an output and a target.
 */
export class Trainer<Net extends nn.Module = nn.Module> {
  /** The optimizer, or the first of several. */
  readonly optimizer: optim.Optimizer | null;
  readonly optimizers: readonly optim.Optimizer[];
  /** The averaged weights, where the option `ema` asks for them. */
  readonly ema: optim.swaUtils.AveragedModel<Net> | null;
  /** What scales the loss in float16. */
  readonly scaler: amp.GradScaler | null;
  readonly device: Device;
  /** Whether steps are launched as a CUDA graph, and if not, why; null before the first step, and without the option `graph`. */
  graph: Pick<cuda.GraphedStep<any, any>, 'isGraphed' | 'reason' | 'calls'> | null = null;
  /** @internal */
  readonly schedules: Schedules;
  readonly #options: TrainerOptions<any>;
  #classWeight: Tensor | null = null;
  #isTraining = false;

  constructor(
    readonly net: Net,
    options: TrainerOptions<Net>,
  ) {
    if (!(net instanceof nn.Module)) throw typeError(`Trainer: net should be a Module, got ${describe(net)}.`);
    this.#options = trainerOptions(options, this.trainingStep !== Trainer.prototype.trainingStep);
    const { optimizer, scheduler, schedulerInterval, ema, precision } = this.#options;
    this.optimizers = optimizer === undefined ? [] : Array.isArray(optimizer) ? [...optimizer] : [optimizer];
    this.optimizer = this.optimizers[0] ?? null;
    this.schedules = new Schedules(scheduler, schedulerInterval);
    const where = this.#options.device ?? 'auto';
    this.device = where === 'auto' ? automaticDevice(net) : device(where);
    net.to(this.device);
    this.scaler = precision === 'fp16' ? new amp.GradScaler(this.device.type) : null;
    this.ema = ema ? averages(net, ema) : null;
  }

  /** The schedules of the learning rate. */
  get schedulers(): readonly Schedule[] {
    return this.schedules.all;
  }

  /**
   * What a batch, with its tensors on the device, gives to train on: its loss, or an object with `loss`, what the metrics
   * get as `output` and `target`, and other figures to measure by name. To be overridden for losses that are no function of
   * an output and a target; with the option `automaticOptimization: false` it goes backward and steps the optimizers itself.
   */
  trainingStep(batch: any): StepResult {
    const output = this.forward(batch);
    const target = targetOf(batch);
    return { loss: this.#lossOf(output, target), output, target };
  }

  /** The same for evaluation, in evaluation mode and without gradients: what `trainingStep` gives, unless overridden. */
  validationStep(batch: any): StepResult {
    return this.trainingStep(batch);
  }

  /** The network's output for a batch, by the option `forward` or of the batch's inputs. */
  forward(batch: any): unknown {
    const { forward } = this.#options;
    return forward ? forward(this.net, batch) : this.net.forward(...inputsOf(batch as Batch));
  }

  /**
   * Trains and resolves with what was measured. Ctrl-C ends it after the step that is under way, with all callbacks told,
   * so that checkpoints are saved: then `history.stopped` is `'interrupted'`. A second Ctrl-C quits at once.
   *
   * Rejects with a RangeError where the loader gives no batches, or where the loss is read and is no finite number.
   */
  async fit(loader: Batches, options: FitOptions): Promise<History> {
    const given = fitOptions(loader, options);
    return this.#alone(() => this.#fit(loader, given));
  }

  /** Refuses to train what is being trained. */
  async #alone<T>(train: () => Promise<T>): Promise<T> {
    if (this.#isTraining)
      throw new Error('Trainer.fit: an earlier training by this trainer has not ended: await it first.');
    this.#isTraining = true;
    try {
      return await train();
    } finally {
      this.#isTraining = false;
    }
  }

  async #fit(loader: Batches, given: FitOptions): Promise<History> {
    const { classWeight, signal } = this.#options;
    const loop = new Loop(this as unknown as Trainer, this.#options, loader, given);
    const { state } = loop;
    const abort = () => state.stop('aborted');
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    const endWatch = watchInterrupt(() => state.stop('interrupted'));
    try {
      if (classWeight !== undefined) this.#classWeight = classWeights(classWeight, loader, this.device);
      return await loop.run();
    } finally {
      endWatch();
      signal?.removeEventListener('abort', abort);
      this.#classWeight?.dispose();
      this.#classWeight = null;
    }
  }

  /**
   * The mean loss and the metrics over all batches, with the network in evaluation mode and without gradients.
   *
   * Rejects with a RangeError where the loader gives no batches.
   */
  evaluate(loader: Batches, options?: EvaluateOptions): Promise<Logs> {
    return evaluate(this as unknown as Trainer, this.#options, loader, options);
  }

  /**
   * The network's outputs for all batches as one tensor. Of a batch of several tensors the last is taken for a target
   * and left out.
   *
   * Rejects with a RangeError where the loader gives no batches.
   */
  predict(loader: Batches, options?: EvaluateOptions): Promise<Tensor> {
    return predict(this as unknown as Trainer, this.#options, loader, options);
  }

  /**
   * Trains for some steps with a learning rate that grows from one to the next, to find one that is great and not too great;
   * then puts everything back to the bit.
   */
  findLearningRate(loader: Batches, options?: LearningRateOptions): Promise<LearningRates> {
    return this.#alone(() => findLearningRate(this as unknown as Trainer, this.#options, loader, options));
  }

  /** Saves the weights, the averaged ones where there are any, as `torch.save(net.stateDict(), path)` does. */
  save(path: string): void {
    save((this.ema?.module ?? this.net).stateDict(), path);
  }

  /** Loads weights, of `save` or from a checkpoint, whose averaged weights are taken where it has any. */
  load(path: string): void {
    scope(() => this.net.loadStateDict(weightsIn(load(path, { mapLocation: 'cpu' }))));
    this.ema?.module.loadStateDict(this.net.stateDict());
  }

  #lossOf(output: unknown, target: unknown): Tensor {
    const { loss } = this.#options;
    if (loss instanceof nn.Module) return loss.forward(output, target) as Tensor;
    if (this.#classWeight && this.net.training) return loss!(output, target, { weight: this.#classWeight });
    return loss!(output, target);
  }
}

/** Where the network is; where it is on the CPU, a GPU if there is one. */
function automaticDevice(net: nn.Module): Device {
  for (const parameter of net.parameters()) if (parameter.device.type !== 'cpu') return parameter.device;
  return device(cuda.isAvailable() ? 'cuda' : 'cpu');
}

function averages<Net extends nn.Module>(
  net: Net,
  { decay = 0.999, useBuffers = false }: { decay?: number; useBuffers?: boolean },
): optim.swaUtils.AveragedModel<Net> {
  const { AveragedModel, getEmaMultiAvgFn } = optim.swaUtils;
  return new AveragedModel(net, { multiAvgFn: getEmaMultiAvgFn(decay), useBuffers });
}

/** The weights in a file: a state dict, or a checkpoint with the network's and perhaps averaged ones. */
function weightsIn(contents: any): Map<string, Tensor> {
  if (!(contents?.net instanceof Map)) return contents as Map<string, Tensor>;
  const { net, ema } = contents as { net: Map<string, Tensor>; ema: Map<string, Tensor> | null };
  if (!ema) return net;
  const prefix = 'module.';
  return new Map([...ema].flatMap(([name, t]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), t]] : [])));
}
