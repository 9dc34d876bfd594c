import { signature } from '../../core/arguments.js';
import { describe, rangeError } from '../../core/errors.js';
import { empty, int64, ones, stack, type Tensor, tensor } from '../../index.js';
import { FeatureTransform } from './base.js';

interface PolynomialOptions {
  /** The highest degree, or the lowest and the highest. */
  degree?: number | readonly [number, number];
  /** Whether to leave out products in which a feature comes more than once. */
  interactionOnly?: boolean;
  /** Whether the first feature is a column of ones (where the lowest degree is 0). */
  includeBias?: boolean;
}

const read = signature<PolynomialOptions>('PolynomialFeatures', ['degree?', '*', 'interactionOnly?', 'includeBias?']);

/**
 * All products of features up to a degree: of `[a, b]` and degree 2 `[1, a, b, a^2, ab, b^2]`.
 *
 * Throws a RangeError for a degree that is no integer from 0 on.
 *
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.preprocessing.PolynomialFeatures.html
 */
export class PolynomialFeatures extends FeatureTransform {
  readonly degree: readonly [number, number];
  readonly interactionOnly: boolean;
  readonly includeBias: boolean;
  /** The exponents, int64 `[products, features]`. */
  powers_: Tensor | undefined;
  protected readonly learnt = ['powers_', 'nFeaturesIn_'];

  constructor(degree: number | readonly [number, number] | PolynomialOptions = {}, options: PolynomialOptions = {}) {
    super();
    const isGiven = typeof degree === 'number' || Array.isArray(degree);
    const {
      degree: given = 2,
      interactionOnly = false,
      includeBias = true,
    } = read(isGiven ? [degree, options] : [degree]);
    const [least, most] = typeof given === 'number' ? [0, given] : given;
    if (!Number.isInteger(least) || !Number.isInteger(most) || least < 0 || most < least) {
      throw rangeError(`PolynomialFeatures: degree should be one or two integers from 0 on, got ${describe(given)}.`);
    }
    if (most === 0 && !includeBias) throw rangeError('PolynomialFeatures: degree 0 without a bias gives nothing.');
    this.degree = [least, most];
    this.interactionOnly = interactionOnly;
    this.includeBias = includeBias;
  }

  protected fitTo(data: Tensor): void {
    const features = data.shape[1]!;
    const rows = [...this.#products(features)].map((product) => {
      const powers = new Array<number>(features).fill(0);
      for (const i of product) powers[i]!++;
      return powers;
    });
    this.learn('powers_', rows.length === 0 ? empty([0, features], { dtype: int64 }) : tensor(rows, { dtype: int64 }));
  }

  *#products(features: number): Generator<number[]> {
    const [least, most] = this.degree;
    for (let degree = 0; degree <= most; degree++) {
      if (degree === 0 ? this.includeBias : degree >= least) {
        yield* combinations(features, degree, this.interactionOnly ? 1 : 0);
      }
    }
  }

  protected change(data: Tensor): Tensor {
    const powers = this.powers_!.tolist() as number[][];
    const columns = powers.map((row) => {
      let product = ones([data.shape[0]!], { dtype: data.dtype });
      for (const [i, power] of row.entries()) if (power > 0) product = product.mul(data.select(1, i).pow(power));
      return product;
    });
    return columns.length === 0 ? data.narrow(1, 0, 0) : stack(columns, 1);
  }

  /** The products' names: `1`, `x0`, `x0^2`, `x0 x1`. */
  getFeatureNamesOut(inputFeatures?: readonly string[]): string[] {
    this.checkFitted();
    const names = inputFeatures ?? Array.from({ length: this.nFeaturesIn_! }, (_, i) => `x${i}`);
    if (names.length !== this.nFeaturesIn_) {
      throw rangeError(
        `PolynomialFeatures.getFeatureNamesOut: it was fitted to ${this.nFeaturesIn_} features, got ${names.length} names.`,
      );
    }
    return (this.powers_!.tolist() as number[][]).map(
      (row) =>
        row.flatMap((power, i) => (power === 0 ? [] : [power === 1 ? names[i]! : `${names[i]}^${power}`])).join(' ') ||
        '1',
    );
  }
}

/** Choices of `size` numbers below `n` in order, in which a number follows itself where `step` is 0. */
function* combinations(n: number, size: number, step: 0 | 1, from = 0): Generator<number[]> {
  if (size === 0) return void (yield []);
  for (let i = from; i < n; i++) for (const rest of combinations(n, size - 1, step, i + step)) yield [i, ...rest];
}
