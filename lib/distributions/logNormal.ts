import type { Tensor } from '../core/tensor.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import { Normal } from './normal.js';
import { TransformedDistribution } from './transformed.js';
import { ExpTransform } from './transforms/index.js';
import type { Param, Size } from './utils.js';

const read = named(
  'distributions.LogNormal',
  ['loc', 'scale', 'validateArgs'],
  (loc: Param, scale: Param, validateArgs: boolean | null = null) => ({ loc, scale, validateArgs }),
);

/**
 * The exponential of a draw from `Normal(loc, scale)`.
 *
 * @throws RangeError for a `loc` of NaN or a `scale` that is not positive, while arguments are validated.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.log_normal.LogNormal
 */
export class LogNormal extends TransformedDistribution {
  static override readonly argConstraints = { loc: constraints.real, scale: constraints.positive };
  static override readonly support = constraints.positive;
  static override readonly hasRsample = true;

  declare readonly baseDist: Normal;

  constructor(...args: Parameters<typeof read>) {
    const { loc, scale, validateArgs } = read(...args);
    super(new Normal(loc, scale, validateArgs), new ExpTransform(), validateArgs);
  }

  override expand(batchShape: Size, instance?: this | null): this {
    return super.expand(batchShape, this._getCheckedInstance(LogNormal, instance));
  }

  /** The mean of the logarithm. */
  get loc(): Tensor {
    return this.baseDist.loc;
  }

  /** The standard deviation of the logarithm. */
  get scale(): Tensor {
    return this.baseDist.scale;
  }

  override get mean(): Tensor {
    return this.loc.add(this.scale.pow(2).div(2)).exp();
  }

  override get mode(): Tensor {
    return this.loc.sub(this.scale.square()).exp();
  }

  override get variance(): Tensor {
    const squared = this.scale.pow(2);
    return squared.expm1().mul(this.loc.mul(2).add(squared).exp());
  }

  override entropy(): Tensor {
    return this.baseDist.entropy().add(this.loc);
  }
}
