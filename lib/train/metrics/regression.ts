import { describe, rangeError } from '../../core/errors.js';
import { keep } from '../../core/scope.js';
import { float64, stack, type Tensor, zeros } from '../../index.js';
import type { Metric } from './metric.js';
import { replaced } from './state.js';

/** What has been summed up of outputs and targets, in float64 on their device. */
interface Sums {
  count: number;
  absolute: number;
  squared: number;
  /** Of the errors, each as a share of its target. */
  relative: number;
  /** Of the squared distances of the targets from their mean, and of the errors from theirs. */
  targetSpread: number;
  errorSpread: number;
}

/** The least target that an error is divided by. */
const LEAST = Number.EPSILON;

/** A metric whose value is made of sums over all elements. */
function summed(name: string, value: (sums: Sums) => number): Metric {
  let sums: Tensor | null = null;
  /** The means of targets and errors, and their squared distances from these, which are not the difference of great sums. */
  let spread: Tensor | null = null;
  let count = 0;
  return {
    reset() {
      sums?.dispose();
      spread?.dispose();
      sums = spread = null;
      count = 0;
    },
    update(output, target) {
      if (output.numel() !== target.numel() || output.shape[0] !== target.shape[0]) {
        throw rangeError(
          `${name}: expected two tensors of one shape, got ${describe(output)} and ${describe(target)}.`,
        );
      }
      const added = output.numel();
      if (added === 0) return;
      const y = target.to({ device: output.device, dtype: float64 }).flatten();
      const error = output.to(float64).flatten().sub(y);
      const absolute = error.abs();
      sums ??= keep(zeros([3], { dtype: float64, device: output.device }));
      sums.add_(stack([absolute.sum(), error.square().sum(), absolute.div(y.abs().clamp({ min: LEAST })).sum()]));
      const both = stack([y, error]);
      const mean = both.mean(1);
      const squares = both.sub(mean.unsqueeze(1)).square().sum(1);
      spread ??= keep(zeros([2, 2], { dtype: float64, device: output.device }));
      const [means, distances] = [spread.select(0, 0), spread.select(0, 1)];
      const apart = mean.sub(means);
      distances.add_(squares).add_(apart.square().mul((count * added) / (count + added)));
      means.add_(apart.mul(added / (count + added)));
      count += added;
    },
    compute() {
      if (!sums) return Number.NaN;
      const [absolute, squared, relative] = sums.tolist() as [number, number, number];
      const [, [targetSpread, errorSpread]] = spread!.tolist() as [number[], [number, number]];
      return value({ count, absolute, squared, relative, targetSpread, errorSpread });
    },
    stateDict: () => ({ sums, spread, count }),
    loadStateDict(state: { sums: Tensor | null; spread: Tensor | null; count: number }) {
      sums = replaced(sums, state.sums);
      spread = replaced(spread, state.spread);
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
  return summed('metrics.r2', ({ squared, targetSpread }) =>
    targetSpread > 0 ? 1 - squared / targetSpread : Number.NaN,
  );
}

/**
 * The share of the targets' variance that the outputs explain when all are off by the same amount, of outputs and targets of
 * one shape. NaN where all targets are the same.
 * @throws RangeError where the shapes differ.
 */
export function explainedVariance(): Metric {
  return summed('metrics.explainedVariance', ({ errorSpread, targetSpread }) =>
    targetSpread > 0 ? 1 - errorSpread / targetSpread : Number.NaN,
  );
}

/**
 * The mean of the absolute errors, each as a share of its target (0.1 is 10 %), of outputs and targets of one shape. Targets
 * near 0 make it very great.
 * @throws RangeError where the shapes differ.
 */
export function mape(): Metric {
  return summed('metrics.mape', ({ relative, count }) => relative / count);
}
