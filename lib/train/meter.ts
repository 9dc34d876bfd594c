import { describe, rangeError } from '../core/errors.js';
import { keep } from '../core/scope.js';
import { type Device, float64, noGrad, type Tensor, zeros } from '../index.js';
import type { Metric } from './metrics/metric.js';

const inUse = new WeakSet<Metric>();

/** Adds up the loss and the metrics over one pass, on the device. */
export class Meter {
  readonly #total: Tensor;
  #count = 0;

  constructor(
    readonly owner: string,
    device: Device,
    readonly metrics: Record<string, Metric> = {},
  ) {
    for (const [name, metric] of Object.entries(metrics)) {
      if (inUse.has(metric)) {
        throw new Error(`${owner}: the metric '${name}' is being used by another pass, which has to end first.`);
      }
    }
    for (const metric of Object.values(metrics)) {
      inUse.add(metric);
      metric.reset();
    }
    this.#total = keep(zeros([], { dtype: float64, device }));
  }

  /** Adds a batch, whose loss is a mean over the samples. */
  update(loss: Tensor, output: Tensor, target: Tensor): void {
    if (loss.numel() !== 1) {
      throw rangeError(`${this.owner}: the loss of a batch should be one number, got ${describe(loss)}.`);
    }
    const samples = target.ndim === 0 ? 1 : target.shape[0]!;
    this.#count += samples;
    noGrad(() => {
      this.#total.add_(loss.detach().reshape([]), { alpha: samples });
      for (const metric of Object.values(this.metrics)) metric.update(output, target);
    });
  }

  compute(): Record<string, number> {
    if (this.#count === 0) throw rangeError(`${this.owner}: the loader gave no batches.`);
    const logs: Record<string, number> = { loss: this.#total.item() / this.#count };
    for (const [name, metric] of Object.entries(this.metrics)) logs[name] = metric.compute();
    return logs;
  }

  dispose(): void {
    this.#total.dispose();
    for (const metric of Object.values(this.metrics)) {
      inUse.delete(metric);
      metric.reset();
    }
  }
}
