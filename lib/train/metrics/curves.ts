import { signature } from '../../core/arguments.js';
import { describe, rangeError } from '../../core/errors.js';
import { scope } from '../../core/scope.js';
import { arange, cat, float64, type Tensor } from '../../index.js';

/** For each threshold, from the highest down. */
export interface RocCurve {
  /** The share of what is not of class 1 that scores at least as much. */
  fpr: number[];
  /** The share of what is of class 1 that scores at least as much. */
  tpr: number[];
  /** The first is infinite: nothing scores as much. */
  thresholds: number[];
}

/** For each threshold, from the lowest up, and one value more for none above: precision 1 and recall 0. */
export interface PrecisionRecallCurve {
  precision: number[];
  recall: number[];
  thresholds: number[];
}

interface RocOptions {
  /** Whether to leave out points on a straight line between others. */
  dropIntermediate?: boolean;
}

/** How many of class 1 and of class 0 have at least each of the scores that occur, from the highest down. */
function ranking(owner: string, scores: Tensor, classes: Tensor) {
  if (scores.numel() !== classes.numel() || scores.numel() === 0) {
    throw rangeError(
      `${owner}: expected a score of class 1 for each class, got ${describe(scores)} and ${describe(classes)}.`,
    );
  }
  return scope(() => {
    const flat = scores.detach().to(float64).flatten();
    if (flat.isnan().any().itemBoolean()) throw rangeError(`${owner}: there is NaN among the scores.`);
    const [sorted, order] = flat.sort({ descending: true, stable: true });
    const labels = classes.detach().to(flat.device).flatten().eq(1).to(float64);
    const isLast = cat([sorted.diff().ne(0), sorted.newOnes([1], { dtype: 'bool' })]);
    const hits = labels.indexSelect(0, order).cumsum(0).index(isLast);
    const all = arange(1, flat.numel() + 1, { dtype: float64, device: flat.device }).index(isLast);
    return {
      right: hits.tolist() as number[],
      wrong: all.sub(hits).tolist() as number[],
      thresholds: sorted.index(isLast).tolist() as number[],
    };
  });
}

const readRoc = signature<RocOptions>('metrics.rocCurve', ['*', 'dropIntermediate?']);

/**
 * The ROC curve of scores of class 1, as scikit-learn's `roc_curve`. NaN where one side is empty.
 * @throws RangeError where there are not as many scores as classes.
 */
export function rocCurve(scores: Tensor, classes: Tensor, options: RocOptions = {}): RocCurve {
  const { dropIntermediate = true } = readRoc([options]);
  const { right, wrong, thresholds } = ranking('metrics.rocCurve', scores, classes);
  const bends = (values: readonly number[], i: number) => values[i + 1]! - values[i]! !== values[i]! - values[i - 1]!;
  const kept = thresholds
    .map((_, i) => i)
    .filter((i) => !dropIntermediate || i === 0 || i === thresholds.length - 1 || bends(right, i) || bends(wrong, i));
  const share = (values: readonly number[]) => [0, ...kept.map((i) => values[i]!)].map((n) => n / values.at(-1)!);
  return { fpr: share(wrong), tpr: share(right), thresholds: [Infinity, ...kept.map((i) => thresholds[i]!)] };
}

/**
 * Precision and recall of scores of class 1, as scikit-learn's `precision_recall_curve`. Recall is 1 where nothing is of class 1.
 * @throws RangeError where there are not as many scores as classes.
 */
export function precisionRecallCurve(scores: Tensor, classes: Tensor): PrecisionRecallCurve {
  const { right, wrong, thresholds } = ranking('metrics.precisionRecallCurve', scores, classes);
  const total = right.at(-1)!;
  return {
    precision: [1, ...right.map((n, i) => n / (n + wrong[i]!))].reverse(),
    recall: [0, ...right.map((n) => (total === 0 ? 1 : n / total))].reverse(),
    thresholds: [...thresholds].reverse(),
  };
}
