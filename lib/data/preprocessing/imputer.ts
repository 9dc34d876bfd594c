import { signature } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { fullLike, type Tensor, where } from '../../index.js';
import { FeatureTransform } from './base.js';
import { countValid, quantile } from './statistics.js';

const STRATEGIES = ['mean', 'median', 'mostFrequent', 'constant'] as const;

interface ImputerOptions {
  /** What stands for a missing value: NaN unless told otherwise. */
  missingValues?: number;
  /** What to put in its place: the feature's `mean`, `median`, `mostFrequent` value (the least of several), or a `constant`. */
  strategy?: (typeof STRATEGIES)[number];
  /** The constant: 0 unless told otherwise. */
  fillValue?: number;
  /** Whether a feature of which `fit` saw no value becomes 0, or the constant, rather than being left out. */
  keepEmptyFeatures?: boolean;
}

const read = signature<ImputerOptions>('SimpleImputer', [
  '*',
  'missingValues?',
  'strategy?',
  'fillValue?',
  'keepEmptyFeatures?',
]);

/**
 * Puts a value in the place of missing ones: each feature's mean, median or most frequent value, or a constant. A
 * feature of which `fit` saw no value is left out, unless `keepEmptyFeatures` says otherwise.
 *
 * Throws a RangeError for an unknown strategy.
 *
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.impute.SimpleImputer.html
 */
export class SimpleImputer extends FeatureTransform {
  readonly missingValues: number;
  readonly strategy: (typeof STRATEGIES)[number];
  readonly fillValue: number;
  readonly keepEmptyFeatures: boolean;
  /** What is put in for each feature, float64 `[features]`; NaN for one that is left out. */
  statistics_: Tensor | undefined;
  protected readonly learnt = ['statistics_', 'nFeaturesIn_'];

  constructor(options: ImputerOptions = {}) {
    super();
    const given = read([options]);
    const { missingValues = Number.NaN, strategy = 'mean', fillValue = 0, keepEmptyFeatures = false } = given;
    if (!STRATEGIES.includes(strategy)) {
      throw rangeError(`SimpleImputer: strategy is one of ${STRATEGIES.join(', ')}, not ${describe(strategy)}.`);
    }
    for (const [name, value] of Object.entries({ missingValues, fillValue })) {
      if (typeof value !== 'number')
        throw typeError(`SimpleImputer: ${name} should be a number, got ${describe(value)}.`);
    }
    this.missingValues = missingValues;
    this.strategy = strategy;
    this.fillValue = fillValue;
    this.keepEmptyFeatures = keepEmptyFeatures;
  }

  protected fitTo(data: Tensor): void {
    const marked = data.maskedFill(this.#missing(data), Number.NaN);
    const statistics = this.#statistics(marked);
    const fallback = this.strategy === 'constant' ? this.fillValue : 0;
    this.learn('statistics_', this.keepEmptyFeatures ? statistics.nanToNum(fallback) : statistics);
  }

  #missing(data: Tensor): Tensor {
    return Number.isNaN(this.missingValues) ? data.isnan() : data.eq(this.missingValues);
  }

  #statistics(data: Tensor): Tensor {
    switch (this.strategy) {
      case 'mean':
        return data.nansum(0).div(countValid(data));
      case 'median':
        return quantile(data, 0.5);
      case 'mostFrequent':
        return mostFrequent(data);
      case 'constant':
        return fullLike(data.select(0, 0), this.fillValue).maskedFill(data.isnan().all(0), Number.NaN);
    }
  }

  protected change(data: Tensor): Tensor {
    const statistics = this.statistics_!;
    const filled = where(this.#missing(data), statistics, data);
    const kept = statistics.isnan().logicalNot();
    return kept.all().item() ? filled : filled.indexSelect(1, kept.nonzero().squeeze(1));
  }
}

/** The value of each column that comes most often, the least of several; NaN for a column of nothing else. */
function mostFrequent(data: Tensor): Tensor {
  // How often the value has come so far, in sorted order: the first place with the greatest count ends the first run of
  // the most frequent value.
  const sorted = data.sort(0).values;
  const rows = sorted.shape[0]!;
  const place = sorted.isnan().logicalNot().cumsum(0);
  const starts = sorted.roll(1, 0).ne(sorted);
  starts.select(0, 0).fill_(true);
  const begin = place.mul(starts).cummax(0).values;
  const counts = place.sub(begin).maskedFill(sorted.isnan(), -1);
  const at = rows === 1 ? counts.mul(0).long() : counts.argmax(0, true);
  return sorted.gather(0, at).squeeze(0);
}
