import { signature } from '../core/arguments.js';
import { describe, rangeError } from '../core/errors.js';
import type { Generator } from '../index.js';
import { Subset } from './combine.js';
import { checkDataset, type Dataset } from './dataset.js';
import { permutation } from './draws.js';

interface SplitOptions {
  generator?: Generator | null;
}

const read = signature<SplitOptions>('randomSplit', ['generator?']);

/**
 * Splits a dataset at random into subsets that share no sample, of the given lengths or, where they sum up to 1, of the
 * given fractions (what rounding down leaves over goes to the first ones, one each). The same seed gives the same
 * subsets as in Python.
 *
 * Throws a RangeError where the lengths don't sum up to the dataset's, or a fraction isn't between 0 and 1.
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.random_split.
 */
export function randomSplit<T>(
  dataset: Dataset<T>,
  lengths: readonly number[],
  generator?: Generator | SplitOptions | null,
): Subset<T>[];
export function randomSplit<T>(dataset: Dataset<T>, lengths: readonly number[], ...args: unknown[]): Subset<T>[] {
  const { generator = null } = read(args);
  checkDataset('randomSplit', dataset);
  const n = dataset.length;
  const sizes = isWhole(lengths) ? fromFractions(lengths, n) : lengths;
  if (!sizes.every((size) => Number.isInteger(size) && size >= 0) || sum(sizes) !== n) {
    throw rangeError(
      `randomSplit: the lengths [${lengths.map(describe).join(', ')}] should be non-negative integers that sum up to ` +
        `the dataset's ${n}, or fractions that sum up to 1.`,
    );
  }
  const indices = permutation(n, generator);
  let end = 0;
  return sizes.map((size) => {
    end += size;
    return new Subset(dataset, indices.slice(end - size, end));
  });
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Whether the values sum up to 1, but for rounding. */
function isWhole(values: readonly number[]): boolean {
  return Math.abs(sum(values) - 1) <= 1e-9;
}

function fromFractions(fractions: readonly number[], n: number): number[] {
  const sizes = fractions.map((fraction, i) => {
    if (fraction < 0 || fraction > 1) {
      throw rangeError(`randomSplit: the fraction at index ${i} should be between 0 and 1, got ${fraction}.`);
    }
    return Math.floor(n * fraction);
  });
  const rest = n - sum(sizes);
  for (let i = 0; i < rest; i++) sizes[i % sizes.length]!++;
  return sizes;
}
