import { isOptions } from '../core/arguments.js';
import { describe, rangeError } from '../core/errors.js';
import { keep } from '../core/scope.js';
import { type Device, float64, noGrad, scope, Tensor, zeros } from '../index.js';
import { samplesIn } from './batches.js';
import type { Metric } from './metrics/metric.js';

/** What a step computes of a batch. */
export interface StepOutput {
  /** One number, the mean over the batch. */
  loss: Tensor;
  /** What the metrics get. */
  output?: unknown;
  target?: unknown;
  /** How many samples the loss is the mean of: the first dimension of the target or of the output, unless told otherwise. */
  samples?: number;
  /** Anything else, numbers and tensors of one number, is measured too, under its name. */
  readonly [figure: string]: unknown;
}

/** What a meter has added up, for `loadState`. Its tensors are the meter's own. */
export interface MeterState {
  samples: number;
  totals: Record<string, Tensor>;
  metrics: Record<string, unknown>;
}

const inUse = new WeakSet<Metric>();
const nonFinite = new WeakSet<object>();

/** Whether an error is a meter's that the loss is no finite number. */
export function isNonFinite(error: unknown): boolean {
  return typeof error === 'object' && error !== null && nonFinite.has(error);
}

/** Adds up the loss, the other figures of a step and the metrics over one pass, on the device. */
export class Meter {
  readonly #totals = new Map<string, Tensor>();
  readonly #metrics: [string, Metric][];
  #samples = 0;

  constructor(
    readonly owner: string,
    readonly device: Device,
    metrics: Record<string, Metric> = {},
    /** Whether a loss that is no finite number is an error when it is read. */
    readonly throwsNonFinite = false,
  ) {
    this.#metrics = Object.entries(metrics);
    for (const [name, metric] of this.#metrics) {
      if (inUse.has(metric)) {
        throw new Error(`${owner}: the metric '${name}' is being used by another pass, which has to end first.`);
      }
    }
    for (const [, metric] of this.#metrics) {
      inUse.add(metric);
      metric.reset();
    }
    this.#totals.set('loss', this.#zero());
  }

  #zero(): Tensor {
    return keep(zeros([], { dtype: float64, device: this.device }));
  }

  /** Adds a batch. */
  update(step: StepOutput, samples: number): void {
    this.#samples += samples;
    for (const name in step) {
      if (name === 'output' || name === 'target' || name === 'samples') continue;
      if (!this.#totals.has(name)) this.#totals.set(name, this.#zero());
      this.#add(this.#totals.get(name)!, name, step[name], samples);
    }
    if (this.#metrics.length === 0) return;
    using _ = noGrad();
    for (const [name, metric] of this.#metrics) {
      if (step.output === undefined) {
        throw rangeError(`${this.owner}: the metric '${name}' needs what trainingStep calls output and target.`);
      }
      metric.update(step.output as Tensor, step.target as Tensor);
    }
  }

  #add(total: Tensor, name: string, value: unknown, samples: number): void {
    if (typeof value === 'number') {
      total.add_(value * samples);
      return;
    }
    if (!(value instanceof Tensor) || value.numel() !== 1) {
      throw rangeError(`${this.owner}: the ${name} of a batch should be one number, got ${describe(value)}.`);
    }
    const flat = value.detach();
    total.add_(flat.ndim === 0 ? flat : flat.reshape([]), { alpha: samples });
  }

  /** The means and the metrics; waits for the device. */
  compute(): Record<string, number> {
    if (this.#samples === 0) throw rangeError(`${this.owner}: the loader gave no batches.`);
    const logs: Record<string, number> = {};
    for (const [name, total] of this.#totals) logs[name] = total.item() / this.#samples;
    this.#checkLoss(logs.loss!);
    for (const [name, metric] of this.#metrics) logs[name] = metric.compute();
    return logs;
  }

  /** Looks whether the loss is a finite number; waits for the device. */
  check(): void {
    if (this.throwsNonFinite && this.#samples > 0) this.#checkLoss(this.#totals.get('loss')!.item() / this.#samples);
  }

  #checkLoss(loss: number): void {
    if (!this.throwsNonFinite || Number.isFinite(loss)) return;
    const error = rangeError(
      `${this.owner}: the loss is ${loss}. A lower learning rate or gradClip may help; look at the data, too. ` +
        "onNonFinite: 'ignore' trains on, 'stop' resolves with what came before.",
    );
    nonFinite.add(error);
    throw error;
  }

  /** What has been added up so far. A metric without `stateDict` has no part in it. */
  state(): MeterState {
    const metrics = this.#metrics.flatMap(([name, metric]) =>
      metric.stateDict ? [[name, metric.stateDict()] as const] : [],
    );
    return { samples: this.#samples, totals: Object.fromEntries(this.#totals), metrics: Object.fromEntries(metrics) };
  }

  /** Goes on from what `state` gave. */
  loadState({ samples, totals, metrics }: MeterState): void {
    this.#samples = samples;
    scope(() => {
      for (const [name, saved] of Object.entries(totals)) {
        if (!this.#totals.has(name)) this.#totals.set(name, this.#zero());
        this.#totals.get(name)!.copy_(saved);
      }
    });
    for (const [name, metric] of this.#metrics) {
      if (metric.loadStateDict && name in metrics) metric.loadStateDict(metrics[name]);
      else {
        process.emitWarning(
          `${this.owner}: the metric '${name}' has no stateDict: its figure for this epoch is that of the steps from here on.`,
        );
      }
    }
  }

  dispose(): void {
    for (const total of this.#totals.values()) total.dispose();
    for (const [, metric] of this.#metrics) {
      inUse.delete(metric);
      metric.reset();
    }
  }
}

/** How many samples a step's loss is the mean of. */
export function samplesOf({ samples, target, output }: StepOutput): number {
  return samples ?? samplesIn(target) ?? samplesIn(output) ?? 1;
}

/** A copy of a meter's state, which belongs to no scope. */
export function copied<T>(state: T): T {
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Tensor) return keep(value.clone());
    if (Array.isArray(value)) return value.map(copy);
    if (value instanceof Map) return new Map([...value].map(([key, element]) => [key, copy(element)]));
    if (!isOptions(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, copy(element)]));
  };
  return copy(state) as T;
}
