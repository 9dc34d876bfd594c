import { signature } from '../../core/arguments.js';
import { describe, rangeError } from '../../core/errors.js';
import { CLASS_OPTIONS } from './classification.js';
import { type ClassOptions, Confusion } from './confusion.js';
import type { Metric } from './metric.js';

export type AgreementOptions = ClassOptions;

export interface KappaOptions extends ClassOptions {
  /** How much worse it is to be off by more classes, where these have an order: all the same, unless told otherwise. */
  weights?: 'linear' | 'quadratic' | null;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** How often each class was right, and how often it was predicted. */
function margins(counts: readonly (readonly number[])[]): [right: number[], predicted: number[]] {
  return [counts.map(sum), counts.map((_, j) => sum(counts.map((row) => row[j]!)))];
}

/** A metric whose value is made of all counts of a confusion matrix. */
function agreement(name: string, options: ClassOptions, value: (counts: number[][]) => number): Metric {
  const confusion = new Confusion(name, options);
  return {
    reset: () => confusion.reset(),
    update: (output, target) => confusion.update(output, target),
    stateDict: () => confusion.stateDict(),
    loadStateDict: (state) => confusion.loadStateDict(state),
    compute() {
      const counts = confusion.counts();
      return counts ? value(counts) : Number.NaN;
    },
  };
}

/**
 * Matthews' correlation coefficient: from -1 to 1, and 0 where predictions have nothing to do with the classes, however
 * many there are of each. Takes what `precision` takes.
 * @throws RangeError where outputs and targets don't fit together.
 */
export function matthewsCorrCoef(options?: AgreementOptions): Metric;
export function matthewsCorrCoef(...args: unknown[]): Metric {
  const name = 'metrics.matthewsCorrCoef';
  const options = signature<AgreementOptions>(name, ['*', ...CLASS_OPTIONS])(args);
  return agreement(name, options, (counts) => {
    const [right, predicted] = margins(counts);
    const total = sum(right);
    const hits = sum(counts.map((row, i) => row[i]!));
    const product = (a: readonly number[], b: readonly number[]) => sum(a.map((n, i) => n * b[i]!));
    const spread = (total ** 2 - product(predicted, predicted)) * (total ** 2 - product(right, right));
    return spread === 0 ? 0 : (hits * total - product(right, predicted)) / Math.sqrt(spread);
  });
}

/**
 * Cohen's kappa: how far predictions agree with the classes beyond what chance would have them. Takes what `precision`
 * takes. NaN where only one class occurs.
 * @throws RangeError where outputs and targets don't fit together.
 */
export function cohenKappa(options?: KappaOptions): Metric;
export function cohenKappa(...args: unknown[]): Metric {
  const name = 'metrics.cohenKappa';
  const { weights = null, ...options } = signature<KappaOptions>(name, ['*', 'weights?', ...CLASS_OPTIONS])(args);
  if (weights !== null && weights !== 'linear' && weights !== 'quadratic') {
    throw rangeError(`${name}: weights should be 'linear', 'quadratic' or null, got ${describe(weights)}.`);
  }
  const cost = (i: number, j: number) =>
    weights === null ? Number(i !== j) : weights === 'linear' ? Math.abs(i - j) : (i - j) ** 2;
  return agreement(name, options, (counts) => {
    const [right, predicted] = margins(counts);
    const total = sum(right);
    const seen = sum(counts.flatMap((row, i) => row.map((n, j) => n * cost(i, j))));
    const byChance = sum(right.flatMap((n, i) => predicted.map((m, j) => ((n * m) / total) * cost(i, j))));
    return byChance === 0 ? Number.NaN : 1 - seen / byChance;
  });
}
