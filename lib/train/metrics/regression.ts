import { describe, rangeError } from '../../core/errors.js';
import { keep } from '../../core/scope.js';
import { float64, type Tensor, zeros } from '../../index.js';
import type { Metric } from './metric.js';
import { copied } from './state.js';

/** What has been summed up of outputs and targets, in float64 on their device. */
interface Sums {
  count: number;
  absolute: number;
  squared: number;
  /** Of the targets. */
  target: number;
  targetSquared: number;
}

/** A metric whose value is made of sums over all elements. */
function summed(name: string, value: (sums: Sums) => number): Metric {
  let sums: Tensor | null = null;
  let count = 0;
  return {
    reset() {
      sums?.dispose();
      sums = null;
      count = 0;
    },
    update(output, target) {
      if (output.numel() !== target.numel() || output.shape[0] !== target.shape[0]) {
        throw rangeError(
          `${name}: expected two tensors of one shape, got ${describe(output)} and ${describe(target)}.`,
        );
      }
      const y = target.to({ device: output.device, dtype: float64 }).flatten();
      const error = output.to(float64).flatten().sub(y);
      sums ??= keep(zeros([4], { dtype: float64, device: output.device }));
      const parts = [error.abs(), error.square(), y, y.square()];
      for (const [i, part] of parts.entries()) sums.select(0, i).add_(part.sum());
      count += output.numel();
    },
    compute() {
      if (!sums) return Number.NaN;
      const [absolute, squared, target, targetSquared] = sums.tolist() as [number, number, number, number];
      return value({ count, absolute, squared, target, targetSquared });
    },
    stateDict: () => ({ sums, count }),
    loadStateDict(state: { sums: Tensor | null; count: number }) {
      sums = copied(state.sums);
      count = state.count;
    },
  };
}

/** The mean absolute error of outputs and targets of one shape. @throws RangeError where the shapes differ. */
export function mae(): Metric {
  return summed('metrics.mae', ({ absolute, count }) => absolute / count);
}

/** The mean squared error of outputs and targets of one shape. @throws RangeError where the shapes differ. */
export function mse(): Metric {
  return summed('metrics.mse', ({ squared, count }) => squared / count);
}

/** The root of the mean squared error of outputs and targets of one shape. @throws RangeError where the shapes differ. */
export function rmse(): Metric {
  return summed('metrics.rmse', ({ squared, count }) => Math.sqrt(squared / count));
}

/**
 * The coefficient of determination: the share of the targets' variance that the outputs explain, over all elements of
 * outputs and targets of one shape. NaN where all targets are the same.
 * @throws RangeError where the shapes differ.
 */
export function r2(): Metric {
  return summed('metrics.r2', ({ squared, target, targetSquared, count }) => {
    const total = targetSquared - (target * target) / count;
    return total > 0 ? 1 - squared / total : Number.NaN;
  });
}
