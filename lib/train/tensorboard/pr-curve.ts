import { describe, rangeError } from '../../core/errors.js';
import { scope } from '../../core/scope.js';
import { onesLike, zeros } from '../../index.js';
import { toTensor, type Values } from './values.js';

/** Python divides by no less than this. */
const LEAST = 1e-7;

/**
 * For thresholds that divide 0 to 1 evenly: true positives, false positives, true negatives, false negatives, precision
 * and recall.
 *
 * Throws a RangeError where the sizes differ, and for predictions that are not between 0 and 1.
 */
export function prCurveRows(
  owner: string,
  labels: Values,
  predictions: Values,
  thresholds: number,
  weights: Values | null,
): number[][] {
  const [right, wrong] = scope(() => {
    const scores = toTensor(owner, predictions).cpu().flatten();
    const positive = toTensor(owner, labels).cpu().flatten();
    const weight = weights === null ? onesLike(scores) : toTensor(owner, weights).cpu().flatten();
    if (scores.numel() !== positive.numel() || scores.numel() !== weight.numel() || scores.numel() === 0) {
      throw rangeError(
        `${owner}: expected a label for each prediction, got ${describe(labels)} and ${describe(predictions)}.`,
      );
    }
    if (!scores.ge(0).logicalAnd(scores.le(1)).all().itemBoolean()) {
      throw rangeError(`${owner}: predictions should be between 0 and 1.`);
    }
    const bucket = scores
      .mul(thresholds - 1)
      .floor()
      .long();
    return [positive, positive.neg().add(1)].map(
      (is) =>
        zeros([thresholds], { dtype: 'float64', device: 'cpu' })
          .scatterAdd_(0, bucket, is.mul(weight))
          .tolist() as number[],
    ) as [number[], number[]];
  });
  const truePositives = fromTop(right);
  const falsePositives = fromTop(wrong);
  const trueNegatives = falsePositives.map((n) => falsePositives[0]! - n);
  const falseNegatives = truePositives.map((n) => truePositives[0]! - n);
  const ratio = (other: number[]) => truePositives.map((n, i) => n / Math.max(LEAST, n + other[i]!));
  return [truePositives, falsePositives, trueNegatives, falseNegatives, ratio(falsePositives), ratio(falseNegatives)];
}

/** How many are in each bucket and those above it. */
function fromTop(buckets: readonly number[]): number[] {
  const sums = [...buckets];
  for (let i = sums.length - 2; i >= 0; i--) sums[i]! += sums[i + 1]!;
  return sums;
}
