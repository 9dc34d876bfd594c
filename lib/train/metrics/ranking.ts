import { describe, rangeError } from '../../core/errors.js';
import { keep } from '../../core/scope.js';
import { arange, cat, float64, int64, scope, searchsorted, type Tensor } from '../../index.js';
import type { Metric } from './metric.js';
import { replaced } from './state.js';

/** A metric over all scores at once, which are kept on their device until `reset`. Takes the mean over the classes. */
function ranked(name: string, value: (scores: Tensor, isPositive: Tensor) => number): Metric {
  const scores: Tensor[] = [];
  const classes: Tensor[] = [];
  const reset = () => {
    for (const tensor of [...scores.splice(0), ...classes.splice(0)]) tensor.dispose();
  };
  return {
    reset,
    update(output, target) {
      const isBinary = String(output.shape) === String(target.shape);
      if (!isBinary && (output.ndim !== 2 || target.ndim !== 1 || output.shape[0] !== target.shape[0])) {
        throw rangeError(
          `${name}: expected scores [N, C] and classes [N], or scores of class 1 in the shape of the classes, got ` +
            `${describe(output)} and ${describe(target)}.`,
        );
      }
      const first = scores[0];
      if (first && (first.ndim === 1) !== isBinary) {
        throw rangeError(`${name}: scores of ${describe(output)} after ones of ${describe(first)}.`);
      }
      const detached = output.detach().to(float64);
      scores.push(keep((isBinary ? detached.flatten() : detached).clone()));
      classes.push(keep(target.detach().to({ device: output.device, dtype: int64 }).flatten().clone()));
    },
    compute: () =>
      scope(() => {
        if (scores.length === 0) return Number.NaN;
        const [all, labels] = [cat(scores), cat(classes)];
        if (all.ndim === 1) return value(all, labels.eq(1));
        if (all.shape[1] === 2) return value(all.select(1, 1), labels.eq(1));
        const values = Array.from({ length: all.shape[1]! }, (_, c) => value(all.select(1, c), labels.eq(c)));
        const known = values.filter((v) => !Number.isNaN(v));
        return known.reduce((sum, v) => sum + v, 0) / known.length;
      }),
    stateDict: () => ({ scores: [...scores], classes: [...classes] }),
    loadStateDict(state: { scores: Tensor[]; classes: Tensor[] }) {
      const copies = [state.scores, state.classes].map((tensors) => tensors.map((tensor) => replaced(null, tensor)!));
      reset();
      scores.push(...copies[0]!);
      classes.push(...copies[1]!);
    },
  };
}

/**
 * The area under the ROC curve: how likely a sample of the class scores higher than one that is not, ties counting half.
 * Scores are `[N]` of class 1, or `[N, C]` for the mean over the classes, each against the rest. NaN where one side is empty.
 * @throws RangeError where scores and classes don't fit together.
 */
export function rocAuc(): Metric {
  return ranked('metrics.rocAuc', (scores, isPositive) => {
    const positives = scores.index(isPositive);
    const negatives = scores.index(isPositive.logicalNot()).sort().values;
    if (positives.numel() === 0 || negatives.numel() === 0) return Number.NaN;
    const below = searchsorted(negatives, positives).add(searchsorted(negatives, positives, { right: true }));
    return below.to(float64).mean().item() / (2 * negatives.numel());
  });
}

/**
 * The average precision: the precision at each sample of the class, from the highest score down, weighted by the gain in
 * recall. Scores as for `rocAuc`. NaN where there is no sample of the class.
 * @throws RangeError where scores and classes don't fit together.
 */
export function averagePrecision(): Metric {
  return ranked('metrics.averagePrecision', (scores, isPositive) => {
    const [sorted, order] = scores.sort({ descending: true, stable: true });
    const hits = isPositive.indexSelect(0, order).to(float64).cumsum(0);
    const total = hits.select(0, -1).item();
    if (total === 0) return Number.NaN;
    // Samples of one score are taken together: their last one tells the counts.
    const isLast = cat([sorted.diff().ne(0), sorted.newOnes([1], { dtype: 'bool' })]);
    const counts = hits.index(isLast);
    const rank = arange(1, scores.numel() + 1, { dtype: float64, device: scores.device }).index(isLast);
    const gain = cat([counts.narrow(0, 0, 1), counts.diff()]);
    return gain.mul(counts.div(rank)).sum().item() / total;
  });
}
