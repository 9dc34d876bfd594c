import { asTensor } from '../core/create.js';
import { finfo } from '../core/limits.js';
import type { Tensor } from '../core/tensor.js';
import { digamma, lgamma, log, rsub, xlogy } from '../generated/functions.js';
import { _standardGamma } from '../generated/internal.js';
import { gammainc } from '../generated/special.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import type { ArgConstraints, SampleShape } from './distribution.js';
import { ExponentialFamily } from './expFamily.js';
import { broadcastAll, type Param, type Size } from './utils.js';

const read = named(
  'distributions.Gamma',
  ['concentration', 'rate', 'validateArgs'],
  (concentration: Param, rate: Param, validateArgs: boolean | null = null) => ({ concentration, rate, validateArgs }),
);

/**
 * The gamma distribution of shape `concentration` and rate (one over the scale) `rate`.
 *
 * @throws RangeError for parameters that are not positive, while arguments are validated.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.gamma.Gamma
 */
export class Gamma extends ExponentialFamily {
  static override readonly argConstraints: ArgConstraints = {
    concentration: constraints.positive,
    rate: constraints.positive,
  };
  static override readonly support = constraints.nonnegative;
  static override readonly hasRsample = true;

  declare readonly concentration: Tensor;
  declare readonly rate: Tensor;

  constructor(...args: Parameters<typeof read>) {
    const given = read(...args);
    const [concentration, rate] = broadcastAll(given.concentration, given.rate);
    super(concentration.shape, [], given.validateArgs, { concentration, rate });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const parameters = { concentration: this.concentration.expand(batchShape), rate: this.rate.expand(batchShape) };
    return this._getCheckedInstance(Gamma, instance)._fill(batchShape, [], this._validateArgs, parameters);
  }

  override get mean(): Tensor {
    return this.concentration.div(this.rate);
  }

  override get mode(): Tensor {
    return this.concentration.sub(1).div(this.rate).clamp(0);
  }

  override get variance(): Tensor {
    return this.concentration.div(this.rate.pow(2));
  }

  override rsample(sampleShape: SampleShape = []): Tensor {
    const shape = this._extendedShape(sampleShape);
    const value = _standardGamma(this.concentration.expand(shape)).div(this.rate.expand(shape));
    // Detached: the gradient is that of what was drawn.
    value.detach().clamp_(finfo(value.dtype).tiny);
    return value;
  }

  override logProb(value: Tensor | number): Tensor {
    const { dtype, device } = this.rate;
    const at = asTensor(value, { dtype, device });
    if (this._validateArgs) this._validateSample(at);
    return xlogy(this.concentration, this.rate)
      .add(xlogy(this.concentration.sub(1), at))
      .sub(this.rate.mul(at))
      .sub(lgamma(this.concentration));
  }

  override cdf(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    return gammainc(this.concentration, this.rate.mul(value));
  }

  override entropy(): Tensor {
    return this.concentration
      .sub(log(this.rate))
      .add(lgamma(this.concentration))
      .add(rsub(this.concentration, 1).mul(digamma(this.concentration)));
  }

  override get _naturalParams(): Tensor[] {
    return [this.concentration.sub(1), this.rate.neg()];
  }

  override _logNormalizer(x: Tensor, y: Tensor): Tensor {
    return lgamma(x.add(1)).add(x.add(1).mul(log(y.reciprocal().neg())));
  }

  override get _meanCarrierMeasure(): number {
    return 0;
  }
}
