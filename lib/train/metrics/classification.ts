import { signature } from '../../core/arguments.js';
import { describe, rangeError } from '../../core/errors.js';
import { type ClassCounts, type ClassOptions, Confusion, perClass } from './confusion.js';
import type { Metric } from './metric.js';

/**
 * How classes make one number: `macro` averages over those that occur, `weighted` by how often they do, `micro` counts all
 * together, `binary` is class 1 alone. The default is `binary` where there are two classes, else `macro`.
 */
export type Average = 'binary' | 'macro' | 'micro' | 'weighted';

export interface AverageOptions extends ClassOptions {
  average?: Average;
}

const AVERAGES: readonly unknown[] = ['binary', 'macro', 'micro', 'weighted'];
export const CLASS_OPTIONS = ['numClasses?', 'threshold?', 'ignoreIndex?'] as const;

function ratio(a: number, b: number): number {
  return b === 0 ? 0 : a / b;
}

/** Of precision and recall. */
function harmonicMean({ truePositives: hits, falsePositives, falseNegatives }: ClassCounts): number {
  return ratio(2 * hits, 2 * hits + falsePositives + falseNegatives);
}

/** A metric whose value is made of each class's counts by `score`. */
function scored(name: string, score: (counts: ClassCounts) => number, args: unknown[]): Metric {
  const { average, ...options } = signature<AverageOptions>(name, ['*', 'average?', ...CLASS_OPTIONS])(args);
  if (average !== undefined && !AVERAGES.includes(average)) {
    throw rangeError(`${name}: average should be one of ${AVERAGES.join(', ')}, got ${describe(average)}.`);
  }
  const confusion = new Confusion(name, options);
  return {
    reset: () => confusion.reset(),
    update: (output, target) => confusion.update(output, target),
    stateDict: () => confusion.stateDict(),
    loadStateDict: (state) => confusion.loadStateDict(state),
    compute() {
      const counts = confusion.counts();
      if (!counts) return Number.NaN;
      return averaged(perClass(counts), score, average ?? (counts.length === 2 ? 'binary' : 'macro'), name);
    },
  };
}

function averaged(classes: ClassCounts[], score: (counts: ClassCounts) => number, average: Average, name: string) {
  if (average === 'binary') {
    if (classes.length === 2) return score(classes[1]!);
    throw rangeError(`${name}: average 'binary' is for two classes, got ${classes.length}.`);
  }
  if (average === 'micro') {
    const total = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };
    for (const counts of classes) {
      for (const key of Object.keys(total) as (keyof ClassCounts)[]) total[key] += counts[key];
    }
    return score(total);
  }
  let sum = 0;
  let weights = 0;
  for (const counts of classes) {
    const { truePositives, falsePositives, falseNegatives } = counts;
    const occurs = truePositives + falsePositives + falseNegatives > 0;
    const weight = average === 'weighted' ? truePositives + falseNegatives : Number(occurs);
    sum += weight * score(counts);
    weights += weight;
  }
  return ratio(sum, weights);
}

/**
 * Of what was predicted to be of a class, the share that is: TP / (TP + FP), 0 where nothing was predicted. Outputs are
 * scores `[N, C, ...]` for classes `[N, ...]`, or scores of class 1 in the target's shape, above `threshold` (0.5).
 * @throws RangeError where outputs and targets don't fit together.
 */
export function precision(options?: AverageOptions): Metric;
export function precision(...args: unknown[]): Metric {
  return scored('metrics.precision', (c) => ratio(c.truePositives, c.truePositives + c.falsePositives), args);
}

/**
 * Of what is of a class, the share that was predicted to be: TP / (TP + FN). Takes what `precision` takes.
 * @throws RangeError where outputs and targets don't fit together.
 */
export function recall(options?: AverageOptions): Metric;
export function recall(...args: unknown[]): Metric {
  return scored('metrics.recall', (c) => ratio(c.truePositives, c.truePositives + c.falseNegatives), args);
}

/**
 * The harmonic mean of precision and recall: 2 TP / (2 TP + FP + FN). Takes what `precision` takes.
 * @throws RangeError where outputs and targets don't fit together.
 */
export function f1(options?: AverageOptions): Metric;
export function f1(...args: unknown[]): Metric {
  return scored('metrics.f1', harmonicMean, args);
}

/**
 * Intersection over union (the Jaccard index), for segmentation: TP / (TP + FP + FN). Takes what `precision` takes.
 * @throws RangeError where outputs and targets don't fit together.
 */
export function iou(options?: AverageOptions): Metric;
export function iou(...args: unknown[]): Metric {
  const score = ({ truePositives: hits, falsePositives, falseNegatives }: ClassCounts) =>
    ratio(hits, hits + falsePositives + falseNegatives);
  return scored('metrics.iou', score, args);
}

/**
 * The Dice coefficient, for segmentation: 2 TP / (2 TP + FP + FN), which is what `f1` is. Takes what `precision` takes.
 * @throws RangeError where outputs and targets don't fit together.
 */
export function dice(options?: AverageOptions): Metric;
export function dice(...args: unknown[]): Metric {
  return scored('metrics.dice', harmonicMean, args);
}

/**
 * Of what is not of a class, the share that was not predicted to be: TN / (TN + FP). Takes what `precision` takes.
 * @throws RangeError where outputs and targets don't fit together.
 */
export function specificity(options?: AverageOptions): Metric;
export function specificity(...args: unknown[]): Metric {
  return scored('metrics.specificity', (c) => ratio(c.trueNegatives, c.trueNegatives + c.falsePositives), args);
}

export interface ConfusionMatrixOptions extends ClassOptions {
  /** Make each row (`'true'`), each column (`'pred'`) or the whole (`'all'`) add up to 1. */
  normalize?: 'true' | 'pred' | 'all' | null;
}

const NORMALIZATIONS: readonly unknown[] = [undefined, null, 'true', 'pred', 'all'];

/**
 * Row `i` counts what each sample of class `i` was taken for. Takes what `precision` takes; its value is no number, so it
 * is used by hand and not in a trainer.
 * @throws RangeError where outputs and targets don't fit together.
 */
export function confusionMatrix(options?: ConfusionMatrixOptions): Metric<number[][]>;
export function confusionMatrix(...args: unknown[]): Metric<number[][]> {
  const name = 'metrics.confusionMatrix';
  const read = signature<ConfusionMatrixOptions>(name, ['*', 'normalize?', ...CLASS_OPTIONS]);
  const { normalize, ...options } = read(args);
  if (!NORMALIZATIONS.includes(normalize)) {
    throw rangeError(`${name}: normalize should be 'true', 'pred', 'all' or null, got ${describe(normalize)}.`);
  }
  const confusion = new Confusion(name, options);
  return {
    reset: () => confusion.reset(),
    update: (output, target) => confusion.update(output, target),
    stateDict: () => confusion.stateDict(),
    loadStateDict: (state) => confusion.loadStateDict(state),
    compute() {
      const counts = confusion.counts() ?? [];
      if (!normalize) return counts;
      const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
      const rows = counts.map(sum);
      const columns = counts.map((_, j) => sum(counts.map((row) => row[j]!)));
      const total = sum(rows);
      return counts.map((row, i) =>
        row.map((n, j) => ratio(n, normalize === 'true' ? rows[i]! : normalize === 'pred' ? columns[j]! : total)),
      );
    },
  };
}
