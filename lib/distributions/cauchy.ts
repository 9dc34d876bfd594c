import type { Tensor } from '../core/tensor.js';
import { atan, full, rsub, tan } from '../generated/functions.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import { Distribution, type SampleShape } from './distribution.js';
import { broadcastAll, checkTensor, type Param, type Size } from './utils.js';

const read = named(
  'distributions.Cauchy',
  ['loc', 'scale', 'validateArgs'],
  (loc: Param, scale: Param, validateArgs: boolean | null = null) => ({ loc, scale, validateArgs }),
);

/**
 * The Cauchy (Lorentz) distribution of median `loc` and half width `scale` at half of its maximum: the ratio of two
 * normal variables of mean 0.
 *
 * @throws RangeError for a `loc` of NaN or a `scale` that is not positive, while arguments are validated.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.cauchy.Cauchy
 */
export class Cauchy extends Distribution {
  static override readonly argConstraints = { loc: constraints.real, scale: constraints.positive };
  static override readonly support = constraints.real;
  static override readonly hasRsample = true;

  declare readonly loc: Tensor;
  declare readonly scale: Tensor;

  constructor(...args: Parameters<typeof read>) {
    const given = read(...args);
    const [loc, scale] = broadcastAll(given.loc, given.scale);
    super(loc.shape, [], given.validateArgs, { loc, scale });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const parameters = { loc: this.loc.expand(batchShape), scale: this.scale.expand(batchShape) };
    return this._getCheckedInstance(Cauchy, instance)._fill(batchShape, [], this._validateArgs, parameters);
  }

  override get mean(): Tensor {
    return full(this._extendedShape(), Number.NaN, { dtype: this.loc.dtype, device: this.loc.device });
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get variance(): Tensor {
    return full(this._extendedShape(), Infinity, { dtype: this.loc.dtype, device: this.loc.device });
  }

  override rsample(sampleShape: SampleShape = []): Tensor {
    const eps = this.loc.newEmpty(this._extendedShape(sampleShape)).cauchy_();
    return this.loc.add(eps.mul(this.scale));
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    return rsub(this.scale.log(), -Math.log(Math.PI)).sub(value.sub(this.loc).div(this.scale).pow(2).log1p());
  }

  override cdf(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    return atan(value.sub(this.loc).div(this.scale)).div(Math.PI).add(0.5);
  }

  override icdf(value: Tensor): Tensor {
    checkTensor('icdf: value', value);
    return tan(value.sub(0.5).mul(Math.PI)).mul(this.scale).add(this.loc);
  }

  override entropy(): Tensor {
    return this.scale.log().add(Math.log(4 * Math.PI));
  }
}
