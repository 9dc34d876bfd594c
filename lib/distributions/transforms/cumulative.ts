import type { Tensor } from '../../core/tensor.js';
import { named } from '../../nn/named.js';
import type { Constraint } from '../constraints/constraint.js';
import * as constraints from '../constraints/index.js';
import type { Distribution } from '../distribution.js';
import { type CacheArguments, readCache, Transform } from './transform.js';

const read = named(
  'distributions.transforms.CumulativeDistributionTransform',
  ['distribution', 'cacheSize'],
  (distribution: Distribution, cacheSize = 0) => ({ distribution, cacheSize }),
);

/**
 * The cumulative distribution function of a distribution: to a uniform one, as copulas need it.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.CumulativeDistributionTransform
 */
export class CumulativeDistributionTransform extends Transform {
  readonly distribution: Distribution;

  constructor(...args: Parameters<typeof read>) {
    const { distribution, cacheSize } = read(...args);
    super(cacheSize);
    this.distribution = distribution;
  }

  override get domain(): Constraint {
    return this.distribution.support!;
  }

  override get codomain(): Constraint {
    return constraints.unitInterval;
  }

  override get bijective(): boolean {
    return true;
  }

  override get sign(): number {
    return 1;
  }

  override withCache(...args: CacheArguments): Transform {
    const cacheSize = readCache(...args);
    return cacheSize === this._cacheSize ? this : new CumulativeDistributionTransform(this.distribution, cacheSize);
  }

  protected override _call(x: Tensor): Tensor {
    return this.distribution.cdf(x);
  }

  protected override _inverse(y: Tensor): Tensor {
    return this.distribution.icdf(y);
  }

  override logAbsDetJacobian(x: Tensor, _y: Tensor): Tensor {
    return this.distribution.logProb(x);
  }
}
