import type { Tensor } from '../core/tensor.js';
import { where } from '../generated/functions.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import { Gamma } from './gamma.js';
import { TransformedDistribution } from './transformed.js';
import { PowerTransform } from './transforms/index.js';
import type { Param, Size } from './utils.js';

const read = named(
  'distributions.InverseGamma',
  ['concentration', 'rate', 'validateArgs'],
  (concentration: Param, rate: Param, validateArgs: boolean | null = null) => ({ concentration, rate, validateArgs }),
);

/**
 * One over a draw from `Gamma(concentration, rate)`.
 *
 * @throws RangeError for parameters that are not positive, while arguments are validated.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.inverse_gamma.InverseGamma
 */
export class InverseGamma extends TransformedDistribution {
  static override readonly argConstraints = { concentration: constraints.positive, rate: constraints.positive };
  static override readonly support = constraints.positive;
  static override readonly hasRsample = true;

  declare readonly baseDist: Gamma;

  constructor(...args: Parameters<typeof read>) {
    const { concentration, rate, validateArgs } = read(...args);
    const gamma = new Gamma(concentration, rate, validateArgs);
    super(gamma, new PowerTransform(gamma.rate.newOnes([]).neg()), validateArgs);
  }

  override expand(batchShape: Size, instance?: this | null): this {
    return super.expand(batchShape, this._getCheckedInstance(InverseGamma, instance));
  }

  /** The shape parameter. */
  get concentration(): Tensor {
    return this.baseDist.concentration;
  }

  /** The rate of the gamma distribution: the scale of this one. */
  get rate(): Tensor {
    return this.baseDist.rate;
  }

  override get mean(): Tensor {
    const mean = this.rate.div(this.concentration.sub(1));
    return where(this.concentration.gt(1), mean, Infinity);
  }

  override get mode(): Tensor {
    return this.rate.div(this.concentration.add(1));
  }

  override get variance(): Tensor {
    const variance = this.rate.square().div(this.concentration.sub(1).square().mul(this.concentration.sub(2)));
    return where(this.concentration.gt(2), variance, Infinity);
  }

  override entropy(): Tensor {
    return this.concentration
      .add(this.rate.log())
      .add(this.concentration.lgamma())
      .sub(this.concentration.add(1).mul(this.concentration.digamma()));
  }
}
