import { signature } from '../../core/arguments.js';
import { describe, rangeError } from '../../core/errors.js';
import { keep } from '../../core/scope.js';
import { float64, nn, onesLike, type Tensor, zeros } from '../../index.js';
import type { Metric } from './metric.js';
import { replaced } from './state.js';

export interface CalibrationOptions {
  /** Into how many parts confidence is divided: 15. */
  bins?: number;
  /** Whether outputs are logits, or else probabilities: true, unless told otherwise. */
  logits?: boolean;
}

const read = signature<CalibrationOptions>('metrics.calibrationError', ['*', 'bins?', 'logits?']);

/**
 * How far confidence is from being right: the mean distance of both over parts of like confidence, 0 where of what is said
 * with 80 % confidence 80 % is right. Outputs are `[N, C]` for classes `[N]`, or of class 1 in the shape of the classes.
 * @throws RangeError where outputs and targets don't fit together.
 */
export function calibrationError(options?: CalibrationOptions): Metric;
export function calibrationError(...args: unknown[]): Metric {
  const name = 'metrics.calibrationError';
  const { bins = 15, logits = true } = read(args);
  if (!Number.isInteger(bins) || bins < 1) {
    throw rangeError(`${name}: bins should be a positive integer, got ${describe(bins)}.`);
  }
  /** For each bin: how many there are, how many are right, and the sum of their confidence. */
  let sums: Tensor | null = null;
  return {
    reset() {
      sums?.dispose();
      sums = null;
    },
    update(output, target) {
      const isBinary = String(output.shape) === String(target.shape);
      if (!isBinary && (output.ndim !== target.ndim + 1 || output.shape[0] !== target.shape[0])) {
        throw rangeError(
          `${name}: expected scores [N, C] and classes [N], or scores of class 1 in the shape of the classes, got ` +
            `${describe(output)} and ${describe(target)}.`,
        );
      }
      const scores = output.detach().to(float64);
      const wanted = target.to({ device: output.device });
      const likely = !logits ? scores : isBinary ? scores.sigmoid() : nn.functional.softmax(scores, 1);
      const [confidence, right] = isBinary ? [likely, wanted.eq(1)] : [likely.amax(1), likely.argmax(1).eq(wanted)];
      const flat = confidence.flatten();
      // Full confidence has a bin of its own.
      const bin = flat.mul(bins).floor().long().clamp(0, bins);
      sums ??= keep(zeros([3, bins + 1], { dtype: float64, device: output.device }));
      for (const [i, values] of [onesLike(flat), right.flatten().to(float64), flat].entries()) {
        sums.select(0, i).scatterAdd_(0, bin, values);
      }
    },
    compute() {
      if (!sums) return Number.NaN;
      const [counts, right, confidence] = sums.tolist() as [number[], number[], number[]];
      const total = counts.reduce((sum, n) => sum + n, 0);
      return counts.reduce((error, _, i) => error + Math.abs(right[i]! - confidence[i]!), 0) / total;
    },
    stateDict: () => ({ sums }),
    loadStateDict(state: { sums: Tensor | null }) {
      sums = replaced(sums, state.sums);
    },
  };
}
