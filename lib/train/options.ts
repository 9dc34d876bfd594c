import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { type DeviceLike, nn, optim, type Tensor } from '../index.js';
import { type Batches, checkBatches } from './batches.js';
import { type Callback, checkCallback } from './callback.js';
import type { ClassWeight } from './class-weight.js';
import type { Metric } from './metrics/metric.js';
import type { Schedule, Scheduler } from './schedules.js';

export interface TrainerOptions<Net extends nn.Module = nn.Module> {
  /** Several are for a `trainingStep` that steps them itself. */
  optimizer?: optim.Optimizer | readonly optim.Optimizer[];
  /** Whether the trainer clears gradients, goes backward and steps the optimizer; if not, `trainingStep` does it. */
  automaticOptimization?: boolean;
  /** The loss of an output and a target, averaged over the batch: a function such as `F.crossEntropy`, or a module. */
  loss?: ((output: any, target: any, options?: any) => Tensor) | nn.Module;
  /** The network's output for a batch; where it is left out, the network gets the batch's inputs. */
  forward?: (net: Net, batch: any) => unknown;
  /** What else to measure, by name. */
  metrics?: Record<string, Metric>;
  /** Where to compute; `'auto'` is where the network is, or a GPU if there is one and the network is on the CPU. */
  device?: DeviceLike | 'auto';
  /** A schedule of the learning rate, or several with their own intervals. */
  scheduler?: Scheduler | readonly Schedule[];
  /** When a single scheduler steps: after every epoch, or after every step as OneCycleLR needs. */
  schedulerInterval?: 'epoch' | 'step';
  /** How many batches make a step: their gradients add up to what one batch of all their samples gives. */
  gradAccumulation?: number;
  /** The norm to which all gradients together are clipped. */
  gradClip?: number;
  /** The absolute value to which each element of the gradients is clipped. */
  gradClipValue?: number;
  /** What operators that profit compute in, under autocast; `'fp16'` scales the loss, too. */
  precision?: 'float32' | 'bf16' | 'fp16';
  /**
   * Makes one launch of each step on a GPU, as `torch.cuda.graphStep` does. Optimizers must be `capturable` or `fused`
   * where they have those options. `trainer.graph` tells why, where a step can't be captured.
   */
  graph?: boolean;
  /** Keeps exponential moving averages of the weights, which evaluation and prediction then use. */
  ema?: { decay?: number; useBuffers?: boolean };
  /** What each class counts in the loss while training; `'balanced'` is the inverse of how often it occurs. */
  classWeight?: ClassWeight;
  /**
   * What to do when the loss is read and is no finite number, as is seen after each epoch, before a checkpoint, and
   * whenever a callback looks: `fit` rejects, or resolves with `history.stopped` `'notFinite'`, or trains on.
   */
  onNonFinite?: 'throw' | 'stop' | 'ignore';
  /** Ends training after the step during which it is aborted. */
  signal?: AbortSignal;
}

export interface FitOptions {
  /** How many epochs to train, those before a resumption included. */
  epochs?: number;
  /** How many steps to train at most, those before a resumption included. The epoch that ends with them counts as whole. */
  maxSteps?: number;
  /** How many steps an epoch has at most, for streams. */
  stepsPerEpoch?: number;
  /** What to evaluate on after each epoch; its values are called `valLoss` and so on. */
  validation?: Batches;
  /** How many batches to evaluate on at most. */
  validationSteps?: number;
  /** After how many epochs to evaluate each time; after the last one in any case. */
  valEvery?: number;
  callbacks?: readonly Callback[];
  /**
   * A file of `callbacks.checkpoint`: training goes on from it as if it had never stopped. `true` is the newest one of the
   * checkpoint callback that is given, or a fresh start where there is none yet.
   */
  resume?: string | boolean;
}

export interface EvaluateOptions {
  /** How many batches to use at most. */
  steps?: number;
  /** Whether to use the averaged weights, where there are any. */
  ema?: boolean;
  /** Rejects with the signal's reason after the batch during which it is aborted. */
  signal?: AbortSignal;
}

const readTrainer = signature<TrainerOptions<any>>('Trainer', [
  '*',
  'optimizer?',
  'automaticOptimization?',
  'loss?',
  'forward?',
  'metrics?',
  'device?',
  'scheduler?',
  'schedulerInterval?',
  'gradAccumulation?',
  'gradClip?',
  'gradClipValue?',
  'precision?',
  'graph?',
  'ema?',
  'classWeight?',
  'onNonFinite?',
  'signal?',
]);
const readFit = signature<FitOptions>('Trainer.fit', [
  '*',
  'epochs?',
  'maxSteps?',
  'stepsPerEpoch?',
  'validation?',
  'validationSteps?',
  'valEvery?',
  'callbacks?',
  'resume?',
]);
const readEma = signature<{ decay?: number; useBuffers?: boolean }>('Trainer: ema', ['decay?', 'useBuffers?']);

/** Throws a RangeError for what is no count. */
export function checkCount(owner: string, options: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || (Number.isSafeInteger(value) && (value as number) > 0)) continue;
    throw rangeError(`${owner}: ${name} should be a positive integer, got ${describe(value)}.`);
  }
}

function checkChoice(name: string, value: unknown, choices: readonly string[]): void {
  if (value === undefined || choices.includes(value as string)) return;
  const known = choices.map((choice) => `'${choice}'`).join(' or ');
  throw rangeError(`Trainer: ${name} should be ${known}, got ${describe(value)}.`);
}

/** Reads a trainer's options; `hasOwnStep` says whether a subclass computes the loss. */
export function trainerOptions(options: unknown, hasOwnStep: boolean): TrainerOptions<any> {
  const given = readTrainer([options]);
  const { loss, metrics = {}, forward, classWeight } = given;
  if (loss === undefined && !hasOwnStep) {
    throw typeError("Trainer needs 'loss', a function or a Module, or a subclass with a method trainingStep.");
  }
  if (loss !== undefined && !(loss instanceof nn.Module) && typeof loss !== 'function') {
    throw typeError(`Trainer: loss should be a function or a Module, got ${describe(loss)}.`);
  }
  if (forward !== undefined && typeof forward !== 'function') {
    throw typeError(`Trainer: forward should be a function of the network and a batch, got ${describe(forward)}.`);
  }
  if (classWeight !== undefined && typeof loss !== 'function') {
    throw typeError(
      'Trainer: classWeight needs a loss that is a function such as F.crossEntropy, which gets it as its option weight; ' +
        'give a loss module the weight itself.',
    );
  }
  checkOptimization(given, hasOwnStep);
  checkChoice('schedulerInterval', given.schedulerInterval, ['epoch', 'step']);
  checkChoice('precision', given.precision, ['float32', 'bf16', 'fp16']);
  checkChoice('onNonFinite', given.onNonFinite, ['throw', 'stop', 'ignore']);
  if (given.ema !== undefined) {
    const { decay = 0.999 } = readEma([given.ema]);
    if (!(decay >= 0 && decay < 1)) {
      throw rangeError(`Trainer: ema.decay should be a number from 0 to below 1, got ${describe(decay)}.`);
    }
  }
  for (const [name, metric] of Object.entries(metrics)) {
    if (['loss', 'output', 'target', 'samples'].includes(name)) {
      throw rangeError(`Trainer: a metric can't be called '${name}'.`);
    }
    if (typeof metric?.update === 'function') continue;
    const hint = typeof metric === 'function' ? '; a function such as metrics.accuracy has to be called' : '';
    throw typeError(`Trainer: metric '${name}' should have reset, update and compute, got ${describe(metric)}${hint}.`);
  }
  if (new Set(Object.values(metrics)).size < Object.keys(metrics).length) {
    throw rangeError('Trainer: a metric is given under two names; each name needs one of its own.');
  }
  return given;
}

/** How gradients come about and what is done with them. */
function checkOptimization(given: TrainerOptions, hasOwnStep: boolean): void {
  const {
    optimizer,
    automaticOptimization = true,
    gradAccumulation,
    gradClip,
    gradClipValue,
    precision,
    graph,
  } = given;
  const optimizers: readonly unknown[] = Array.isArray(optimizer)
    ? optimizer
    : optimizer === undefined
      ? []
      : [optimizer];
  for (const one of optimizers) {
    if (one instanceof optim.Optimizer) continue;
    throw typeError(`Trainer: optimizer should be one of torch.optim, got ${describe(one)}.`);
  }
  checkCount('Trainer', { gradAccumulation });
  for (const [name, value] of Object.entries({ gradClip, gradClipValue })) {
    if (value === undefined || value > 0) continue;
    throw rangeError(`Trainer: ${name} should be a positive number, got ${describe(value)}.`);
  }
  if (graph && gradAccumulation !== undefined && gradAccumulation > 1) {
    throw typeError('Trainer: graph and gradAccumulation exclude each other: a graph is one whole step.');
  }
  if (automaticOptimization) {
    if (optimizers.length < 2) return;
    throw typeError(
      `Trainer steps one optimizer, got ${optimizers.length}: say automaticOptimization: false, and step them in trainingStep.`,
    );
  }
  if (!hasOwnStep) {
    throw typeError('Trainer: automaticOptimization: false is for a subclass with a method trainingStep.');
  }
  const idle = Object.entries({ gradAccumulation, gradClip, gradClipValue, precision, graph }).find(
    ([, v]) => v !== undefined,
  );
  if (idle) throw typeError(`Trainer: ${idle[0]} has no effect with automaticOptimization: false.`);
}

/** Reads what `fit` was told. */
export function fitOptions(loader: unknown, options: unknown): FitOptions {
  const given = readFit([options]);
  const { epochs, maxSteps, stepsPerEpoch, validation, validationSteps, valEvery, callbacks = [], resume } = given;
  if (epochs === undefined && maxSteps === undefined) throw typeError("Trainer.fit needs 'epochs' or 'maxSteps'.");
  checkCount('Trainer.fit', { epochs, maxSteps, stepsPerEpoch, validationSteps, valEvery });
  checkBatches('Trainer.fit', loader);
  if (validation !== undefined) checkBatches('Trainer.fit: validation', validation);
  if (!Array.isArray(callbacks)) {
    throw typeError(`Trainer.fit: callbacks should be an array, got ${describe(callbacks)}.`);
  }
  for (const callback of callbacks) checkCallback(callback);
  if (resume !== undefined && typeof resume !== 'string' && typeof resume !== 'boolean') {
    throw typeError(`Trainer.fit: resume should be a path, true or false, got ${describe(resume)}.`);
  }
  if (resume === true && !callbacks.some((callback) => callback.newest)) {
    throw typeError('Trainer.fit: resume: true needs a callbacks.checkpoint among the callbacks, whose file it takes.');
  }
  return given;
}
