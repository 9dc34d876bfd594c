import { asTensor } from '../core/create.js';
import type { Tensor } from '../core/tensor.js';
import { full, where, zerosLike } from '../generated/functions.js';
import { named } from '../nn/named.js';
import { Cauchy } from './cauchy.js';
import * as constraints from './constraints/index.js';
import { TransformedDistribution } from './transformed.js';
import { AbsTransform } from './transforms/index.js';
import { checkTensor, type Param, type Size } from './utils.js';

const read = named(
  'distributions.HalfCauchy',
  ['scale', 'validateArgs'],
  (scale: Param, validateArgs: boolean | null = null) => ({ scale, validateArgs }),
);

/**
 * The absolute value of a draw from `Cauchy(0, scale)`.
 *
 * @throws RangeError for a `scale` that is not positive, while arguments are validated.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.half_cauchy.HalfCauchy
 */
export class HalfCauchy extends TransformedDistribution {
  static override readonly argConstraints = { scale: constraints.positive };
  static override readonly support = constraints.nonnegative;
  static override readonly hasRsample = true;

  declare readonly baseDist: Cauchy;

  constructor(...args: Parameters<typeof read>) {
    const { scale, validateArgs } = read(...args);
    super(new Cauchy(0, scale, false), new AbsTransform(), validateArgs);
  }

  override expand(batchShape: Size, instance?: this | null): this {
    return super.expand(batchShape, this._getCheckedInstance(HalfCauchy, instance));
  }

  /** The scale of the whole distribution. */
  get scale(): Tensor {
    return this.baseDist.scale;
  }

  override get mean(): Tensor {
    const { dtype, device } = this.scale;
    return full(this._extendedShape(), Infinity, { dtype, device });
  }

  override get mode(): Tensor {
    return zerosLike(this.scale);
  }

  override get variance(): Tensor {
    return this.baseDist.variance;
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const { dtype, device } = this.baseDist.scale;
    const at = asTensor(value, { dtype, device });
    return where(at.ge(0), this.baseDist.logProb(at).add(Math.LN2), -Infinity);
  }

  override cdf(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    return this.baseDist.cdf(value).mul(2).sub(1);
  }

  override icdf(value: Tensor): Tensor {
    checkTensor('icdf: value', value);
    return this.baseDist.icdf(value.add(1).div(2));
  }

  override entropy(): Tensor {
    return this.baseDist.entropy().sub(Math.LN2);
  }
}
