import { signature } from '../../core/arguments.js';
import { describe, rangeError } from '../../core/errors.js';
import { int64, type Tensor } from '../../index.js';
import { FeatureTransform, type Matrix } from './base.js';
import { countValid, extremes, isConstant, quantile, withoutZeros } from './statistics.js';

interface StandardOptions {
  /** Whether to take the mean off. */
  withMean?: boolean;
  /** Whether to divide by the standard deviation. */
  withStd?: boolean;
}

const readStandard = signature<StandardOptions>('StandardScaler', ['*', 'withMean?', 'withStd?']);

/**
 * Takes off each feature's mean and divides by its standard deviation (that of all rows, not of a sample of them). NaN
 * is passed over, and stays. A feature that is constant is not divided.
 *
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.preprocessing.StandardScaler.html
 */
export class StandardScaler extends FeatureTransform {
  readonly withMean: boolean;
  readonly withStd: boolean;
  /** The features' means, float64 `[features]`. */
  mean_: Tensor | undefined;
  /** Their variances; null without `withStd`. */
  var_: Tensor | null | undefined;
  /** What they are divided by; null without `withStd`. */
  scale_: Tensor | null | undefined;
  /** How many values were seen of each, int64. */
  nSamplesSeen_: Tensor | undefined;
  protected readonly learnt = ['mean_', 'var_', 'scale_', 'nSamplesSeen_', 'nFeaturesIn_'];

  constructor(options: StandardOptions = {}) {
    super();
    const { withMean = true, withStd = true } = readStandard([options]);
    this.withMean = withMean;
    this.withStd = withStd;
  }

  protected fitTo(data: Tensor): void {
    const count = countValid(data);
    const mean = data.nansum(0).div(count);
    this.#learn(mean, squares(data, mean, count), count);
  }

  /** Learns from more rows, such as the next part of a stream, as if all had come at once. */
  partialFit(x: Matrix): this {
    if (this.mean_ === undefined) return this.fit(x);
    const before = { mean: this.mean_, count: this.nSamplesSeen_!, variance: this.var_ };
    this.apply('partialFit', x, (data) => {
      const more = countValid(data);
      const count = before.count.add(more);
      const mean = data.nansum(0).add(before.mean.mul(before.count)).div(count);
      const old = before.variance ? before.variance.mul(before.count) : mean.mul(0);
      const apart = data.nansum(0).div(more).sub(before.mean).nanToNum(0);
      const between = apart.square().mul(before.count).mul(more).div(count);
      const within = squares(data, data.nansum(0).div(more), more).nanToNum(0);
      this.#learn(mean, old.add(within).add(between), count);
      return mean;
    }).dispose();
    return this;
  }

  #learn(mean: Tensor, sumOfSquares: Tensor, count: Tensor): void {
    const variance = this.withStd ? sumOfSquares.div(count) : null;
    this.learn('mean_', mean);
    this.learn('var_', variance);
    this.learn('scale_', variance?.sqrt().maskedFill(isConstant(variance, mean, count), 1) ?? null);
    this.learn('nSamplesSeen_', count.to(int64));
  }

  protected change(data: Tensor): Tensor {
    const centred = this.withMean ? data.sub(this.mean_!) : data;
    return this.scale_ ? centred.div(this.scale_) : centred;
  }

  /** What `transform` was given, of what it gave. */
  inverseTransform(x: Matrix): Tensor {
    return this.apply('inverseTransform', x, (data) => {
      const wide = this.scale_ ? data.mul(this.scale_) : data;
      return this.withMean ? wide.add(this.mean_!) : wide;
    });
  }
}

/** The sum of squared distances from the mean, corrected for the mean's own rounding. */
function squares(data: Tensor, mean: Tensor, count: Tensor): Tensor {
  const apart = data.sub(mean);
  return apart.square().nansum(0).sub(apart.nansum(0).square().div(count));
}

interface MinMaxOptions {
  /** What the least and the greatest value become: 0 and 1 unless told otherwise. */
  featureRange?: readonly [number, number];
  /** Whether values beyond those that were seen stay within the range. */
  clip?: boolean;
}

const readMinMax = signature<MinMaxOptions>('MinMaxScaler', ['featureRange?', '*', 'clip?']);

/**
 * Brings each feature to a range, 0 to 1 unless told otherwise, by its least and greatest value. NaN is passed over,
 * and stays.
 *
 * Throws a RangeError for a range whose first number is not the lesser.
 *
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.preprocessing.MinMaxScaler.html
 */
export class MinMaxScaler extends FeatureTransform {
  readonly featureRange: readonly [number, number];
  readonly clip: boolean;
  /** What is added after multiplying by `scale_`. */
  min_: Tensor | undefined;
  scale_: Tensor | undefined;
  dataMin_: Tensor | undefined;
  dataMax_: Tensor | undefined;
  dataRange_: Tensor | undefined;
  protected readonly learnt = ['min_', 'scale_', 'dataMin_', 'dataMax_', 'dataRange_', 'nFeaturesIn_'];

  constructor(featureRange: readonly [number, number] | MinMaxOptions = {}, options: MinMaxOptions = {}) {
    super();
    const given = readMinMax(Array.isArray(featureRange) ? [featureRange, options] : [featureRange]);
    const { featureRange: range = [0, 1], clip = false } = given;
    if (!Array.isArray(range) || range.length !== 2 || !(range[0] < range[1])) {
      throw rangeError(`MinMaxScaler: featureRange should be [least, greatest], got ${describe(range)} (${range}).`);
    }
    this.featureRange = range as readonly [number, number];
    this.clip = clip;
  }

  protected fitTo(data: Tensor): void {
    const [least, greatest] = extremes(data);
    const [low, high] = this.featureRange;
    const range = greatest.sub(least);
    const scale = withoutZeros(range)
      .reciprocal()
      .mul(high - low);
    this.learn('scale_', scale);
    this.learn('min_', least.mul(scale).neg().add(low));
    this.learn('dataMin_', least);
    this.learn('dataMax_', greatest);
    this.learn('dataRange_', range);
  }

  protected change(data: Tensor): Tensor {
    const scaled = data.mul(this.scale_!).add(this.min_!);
    return this.clip ? scaled.clamp(...this.featureRange) : scaled;
  }

  /** What `transform` was given, of what it gave. */
  inverseTransform(x: Matrix): Tensor {
    return this.apply('inverseTransform', x, (data) => data.sub(this.min_!).div(this.scale_!));
  }
}

interface RobustOptions {
  /** Whether to take the median off. */
  withCentering?: boolean;
  /** Whether to divide by the distance between the quantiles. */
  withScaling?: boolean;
  /** The quantiles in percent, 25 and 75 unless told otherwise. */
  quantileRange?: readonly [number, number];
}

const readRobust = signature<RobustOptions>('RobustScaler', ['*', 'withCentering?', 'withScaling?', 'quantileRange?']);

/**
 * Takes off each feature's median and divides by the distance of its quartiles, which outliers hardly change. NaN is
 * passed over, and stays.
 *
 * Throws a RangeError for quantiles that are not in order, from 0 to 100.
 *
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.preprocessing.RobustScaler.html
 */
export class RobustScaler extends FeatureTransform {
  readonly withCentering: boolean;
  readonly withScaling: boolean;
  readonly quantileRange: readonly [number, number];
  /** The medians; null without `withCentering`. */
  center_: Tensor | null | undefined;
  /** What the features are divided by; null without `withScaling`. */
  scale_: Tensor | null | undefined;
  protected readonly learnt = ['center_', 'scale_', 'nFeaturesIn_'];

  constructor(options: RobustOptions = {}) {
    super();
    const { withCentering = true, withScaling = true, quantileRange = [25, 75] } = readRobust([options]);
    const [low, high] = quantileRange;
    if (!(low >= 0 && low <= high && high <= 100)) {
      throw rangeError(`RobustScaler: quantileRange should be two percentages in order, got ${quantileRange}.`);
    }
    this.withCentering = withCentering;
    this.withScaling = withScaling;
    this.quantileRange = quantileRange;
  }

  protected fitTo(data: Tensor): void {
    const [low, high] = this.quantileRange;
    const width = () => withoutZeros(quantile(data, high / 100).sub(quantile(data, low / 100)));
    this.learn('center_', this.withCentering ? quantile(data, 0.5) : null);
    this.learn('scale_', this.withScaling ? width() : null);
  }

  protected change(data: Tensor): Tensor {
    const centred = this.center_ ? data.sub(this.center_) : data;
    return this.scale_ ? centred.div(this.scale_) : centred;
  }

  /** What `transform` was given, of what it gave. */
  inverseTransform(x: Matrix): Tensor {
    return this.apply('inverseTransform', x, (data) => {
      const wide = this.scale_ ? data.mul(this.scale_) : data;
      return this.center_ ? wide.add(this.center_) : wide;
    });
  }
}
