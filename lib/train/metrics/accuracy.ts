import { signature } from '../../core/arguments.js';
import { describe, rangeError } from '../../core/errors.js';
import { keep } from '../../core/scope.js';
import { int64, type Tensor, zeros } from '../../index.js';
import type { Metric } from './metric.js';
import { replaced } from './state.js';

const readAccuracy = signature<{ topk?: number }>('metrics.accuracy', ['topk?']);

/**
 * The share of samples whose class is the one with the highest score, or with `topk` among the `topk` highest. The
 * scores are `[N, C, ...]`, the classes `[N, ...]`. It counts on the device of the scores and only `compute` waits for it.
 *
 * Throws a RangeError where scores and classes don't fit together.
 */
export function accuracy(topk?: number | { topk?: number }): Metric;
export function accuracy(...args: unknown[]): Metric {
  const { topk = 1 } = readAccuracy(args);
  if (!Number.isInteger(topk) || topk < 1) {
    throw rangeError(`metrics.accuracy: topk should be a positive integer, got ${describe(topk)}.`);
  }
  let correct: Tensor | null = null;
  let count = 0;
  return {
    reset() {
      correct?.dispose();
      correct = null;
      count = 0;
    },
    update(scores, classes) {
      if (scores.ndim !== classes.ndim + 1 || scores.shape[0] !== classes.shape[0]) {
        throw rangeError(
          `metrics.accuracy: expected scores [N, C, ...] and classes [N, ...], got ${describe(scores)} and ` +
            `${describe(classes)}.`,
        );
      }
      const hits = topk === 1 ? scores.argmax(1).eq(classes) : scores.topk(topk, 1).indices.eq(classes.unsqueeze(1));
      correct ??= keep(zeros([], { dtype: int64, device: scores.device }));
      correct.add_(hits.sum());
      count += classes.numel();
    },
    compute: () => (correct ? correct.item() / count : Number.NaN),
    stateDict: () => ({ correct, count }),
    loadStateDict(state: { correct: Tensor | null; count: number }) {
      correct = replaced(correct, state.correct);
      count = state.count;
    },
  };
}
