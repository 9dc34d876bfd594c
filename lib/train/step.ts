import { describe, rangeError, typeError } from '../core/errors.js';
import { keep } from '../core/scope.js';
import { isThenable } from '../core/thenable.js';
import { mapLeaves } from '../func/pytree.js';
import { type amp, autocast, bfloat16, cuda, float16, float64, nn, type optim, Tensor, zeros } from '../index.js';
import { warn } from '../nn/warn.js';
import type { Batch } from './batches.js';
import { type Meter, type StepOutput, samplesOf } from './meter.js';
import type { TrainerOptions } from './options.js';
import type { Trainer } from './trainer.js';

/** What `trainingStep` may return: a loss, or one with what the metrics get and other figures to measure. */
export type StepResult = Tensor | StepOutput;

/** Computes something under the trainer's precision. */
export function inPrecision<T>(trainer: Trainer, { precision = 'float32' }: TrainerOptions, compute: () => T): T {
  if (precision === 'float32') return compute();
  using _ = autocast(trainer.device.type, { dtype: precision === 'bf16' ? bfloat16 : float16 });
  return compute();
}

/** What a step gives, checked. */
export function stepOutput(result: unknown): StepOutput {
  if (result instanceof Tensor) return { loss: result };
  const loss: unknown = (result as StepOutput | null | undefined)?.loss;
  if (loss instanceof Tensor) return result as StepOutput;
  if (isThenable(result)) {
    result.then(undefined, () => {}); // should it fail too: the TypeError says what matters
    throw typeError(
      'Trainer: trainingStep and validationStep must not be asynchronous: the next step waits for nothing.',
    );
  }
  throw typeError(`Trainer: the loss should be a Tensor, got ${describe(loss === undefined ? result : loss)}.`);
}

/** Makes steps of the optimizer out of batches. */
export class Stepper {
  readonly #trainer: Trainer;
  readonly #options: TrainerOptions;
  readonly #optimizer: optim.Optimizer | null;
  readonly #scaler: amp.GradScaler | null;
  readonly #parameters: readonly nn.Parameter[];
  readonly #size: number;
  /** Of the step under way: batches and samples so far, and samples in its first batch. */
  #batches = 0;
  #samples = 0;
  #first = 0;
  /** The last step's loss; of several batches, the sum over their samples. */
  #loss: Tensor | null = null;
  #sum: Tensor | null = null;
  #counted = 0;

  /** The whole step as a CUDA graph, from the first batch on. */
  #graphed: cuda.GraphedStep<[Batch], StepOutput> | null = null;
  readonly #isToBeGraphed: boolean;
  /** Whether the last step that ran one operator at a time was not left out. A replay leaves that to the device. */
  #isTaken = true;
  #isReasonTold = false;

  /** Whether only the network and the optimizer are to learn. */
  readonly #isTrial: boolean;

  constructor(trainer: Trainer, options: TrainerOptions, { isTrial = false } = {}) {
    const { automaticOptimization = true, gradAccumulation = 1, gradClip, gradClipValue, graph = false } = options;
    if (trainer.optimizer === null && automaticOptimization) {
      throw typeError('Trainer.fit needs an optimizer: give one to the Trainer.');
    }
    this.#trainer = trainer;
    this.#options = options;
    this.#isTrial = isTrial;
    this.#optimizer = automaticOptimization ? trainer.optimizer : null;
    this.#scaler = trainer.scaler;
    this.#size = gradAccumulation;
    const needsGradients = gradAccumulation > 1 || gradClip !== undefined || gradClipValue !== undefined;
    this.#parameters = needsGradients ? [...trainer.net.parameters()] : [];
    // A trial changes the learning rate at every step, which a graph can't.
    this.#isToBeGraphed = graph && !isTrial;
    if (gradAccumulation > 1) this.#sum = keep(zeros([], { dtype: float64, device: trainer.device }));
  }

  /** Uses a batch that is on its device; whether that completes a step. */
  run(batch: Batch, meter: Meter): boolean {
    if (this.#isToBeGraphed) return this.#runGraphed(batch, meter);
    const optimizer = this.#optimizer;
    if (optimizer && this.#batches === 0) optimizer.zeroGrad();
    const output = stepOutput(inPrecision(this.#trainer, this.#options, () => this.#trainer.trainingStep(batch)));
    const { loss } = output;
    const samples = samplesOf(output);
    if (optimizer) this.#backward(loss, samples);
    this.#batches++;
    this.#samples += samples;
    this.#note(loss, samples);
    const isComplete = this.#batches === this.#size;
    if (isComplete) this.finish();
    meter.update(output, samples);
    return isComplete;
  }

  #runGraphed(batch: Batch, meter: Meter): boolean {
    this.#graphed ??= this.#capture(batch);
    const output = this.#graphed(batch);
    this.#tellReason(this.#graphed.reason);
    this.#loss = output.loss;
    if (this.#isTaken) this.#ended();
    const samples = samplesOf(output);
    // Metrics may keep what they get, and the next replay writes into it.
    meter.update(this.#graphed.isGraphed ? (mapLeaves(output, copyOf) as StepOutput) : output, samples);
    return true;
  }

  #capture(batch: Batch): cuda.GraphedStep<[Batch], StepOutput> {
    const { device } = this.#trainer;
    const step = cuda.graphStep((given: Batch) => this.#whole(given), [batch], { device });
    this.#trainer.graph = step;
    return step;
  }

  #tellReason(reason: string | null): void {
    if (reason === null || this.#isReasonTold) return;
    this.#isReasonTold = true;
    warn(`Trainer: graph is true, and steps run one operator at a time all the same: ${reason}.`);
  }

  /** A step of one batch, from the gradients' clearing to the optimizer's update. */
  #whole(batch: Batch): StepOutput {
    const optimizer = this.#optimizer!;
    optimizer.zeroGrad();
    const output = stepOutput(inPrecision(this.#trainer, this.#options, () => this.#trainer.trainingStep(batch)));
    this.#samples = samplesOf(output);
    this.#backward(output.loss, this.#samples);
    this.#isTaken = this.#step(optimizer);
    return output;
  }

  #backward(loss: Tensor, samples: number): void {
    if (loss.numel() !== 1) {
      throw rangeError(`Trainer.fit: the loss of a batch should be one number, got ${describe(loss)}.`);
    }
    if (this.#batches === 0) this.#first = samples;
    let part = loss;
    if (samples !== this.#first) part = loss.mul(samples / (this.#first * this.#size));
    else if (this.#size > 1) part = loss.div(this.#size);
    (this.#scaler ? this.#scaler.scale(part) : part).backward();
  }

  #note(loss: Tensor, samples: number): void {
    this.#loss = loss;
    if (!this.#sum) return;
    if (this.#batches === 1) {
      this.#sum.zero_();
      this.#counted = 0;
    }
    this.#sum.add_(loss.detach().reshape([]), { alpha: samples });
    this.#counted += samples;
  }

  /** Whether batches have been used that have made no step yet. */
  get isPending(): boolean {
    return this.#batches > 0;
  }

  /** Makes a step of the batches so far. */
  finish(): void {
    const isTaken = this.#optimizer === null || this.#step(this.#optimizer);
    this.#batches = 0;
    this.#samples = 0;
    if (isTaken) this.#ended();
  }

  #ended(): void {
    if (this.#isTrial) return;
    const { ema, net, schedules } = this.#trainer;
    ema?.updateParameters(net);
    schedules.stepEnded();
  }

  /** False where gradients were infinite in float16, so that the optimizer's step was left out. */
  #step(optimizer: optim.Optimizer): boolean {
    const { gradClip, gradClipValue } = this.#options;
    const expected = this.#first * this.#size;
    // The last batches of an epoch are fewer, or smaller: each sample counts the same all the same.
    if (this.#samples !== expected) {
      for (const { grad } of this.#parameters) grad?.mul_(expected / this.#samples);
    }
    if (this.#scaler && (gradClip !== undefined || gradClipValue !== undefined)) this.#scaler.unscale_(optimizer);
    if (gradClipValue !== undefined) nn.utils.clipGradValue_(this.#parameters, gradClipValue);
    if (gradClip !== undefined) nn.utils.clipGradNorm_(this.#parameters, gradClip);
    if (!this.#scaler) {
      optimizer.step();
      return true;
    }
    const { stepped } = optimizer;
    optimizer.stepped = false;
    this.#scaler.step(optimizer);
    const isTaken = optimizer.stepped;
    optimizer.stepped ||= stepped;
    this.#scaler.update();
    return isTaken;
  }

  /** The last step's loss, in the scope in which it was made; waits for the device. */
  lastLoss(): number {
    if (this.#sum) return this.#sum.item() / this.#counted;
    if (!this.#loss) throw rangeError('FitState.stepLoss: there has been no step yet.');
    return this.#loss.item();
  }

  dispose(): void {
    if (this.#graphed) {
      const { isGraphed, reason, calls } = this.#graphed;
      this.#trainer.graph = { isGraphed, reason, calls };
      this.#graphed.dispose();
    }
    this.#sum?.dispose();
  }
}

const copyOf = (leaf: unknown): unknown => (leaf instanceof Tensor ? leaf.clone() : leaf);
