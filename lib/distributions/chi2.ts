import { FloatScalar } from '../core/scalar.js';
import { Tensor } from '../core/tensor.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import { Gamma } from './gamma.js';
import type { Param, Size } from './utils.js';

const read = named('distributions.Chi2', ['df', 'validateArgs'], (df: Param, validateArgs: boolean | null = null) => ({
  df,
  validateArgs,
}));

/**
 * The chi-squared distribution of `df` degrees of freedom: a gamma distribution of concentration `df / 2` and rate 0.5.
 *
 * @throws RangeError for a `df` that is not positive, while arguments are validated.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.chi2.Chi2
 */
export class Chi2 extends Gamma {
  static override readonly argConstraints = { df: constraints.positive };

  constructor(...args: Parameters<typeof read>) {
    const { df, validateArgs } = read(...args);
    super(df instanceof Tensor ? df.mul(0.5) : half(df), 0.5, validateArgs);
  }

  override expand(batchShape: Size, instance?: this | null): this {
    return super.expand(batchShape, this._getCheckedInstance(Chi2, instance));
  }

  /** The degrees of freedom. */
  get df(): Tensor {
    return this.concentration.mul(2);
  }
}

const half = (df: Exclude<Param, Tensor>): number => 0.5 * Number(df instanceof FloatScalar ? df.float : df);
