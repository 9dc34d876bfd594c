import { noGrad } from '../core/modes.js';
import type { Tensor } from '../core/tensor.js';
import { erf, erfinv, log, normal } from '../generated/functions.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import type { SampleShape } from './distribution.js';
import { ExponentialFamily } from './expFamily.js';
import { _standardNormal, broadcastAll, checkTensor, type Param, type Size } from './utils.js';

const read = named(
  'distributions.Normal',
  ['loc', 'scale', 'validateArgs'],
  (loc: Param, scale: Param, validateArgs: boolean | null = null) => ({ loc, scale, validateArgs }),
);

/**
 * The normal (Gaussian) distribution of mean `loc` and standard deviation `scale`.
 *
 *     const noise = new distributions.Normal(0, torch.tensor([1, 2]));
 *     noise.sample([3]);  // [3, 2]
 *
 * @throws RangeError for a `loc` of NaN or a `scale` that is not positive, while arguments are validated.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.normal.Normal
 */
export class Normal extends ExponentialFamily {
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
    return this._getCheckedInstance(Normal, instance)._fill(batchShape, [], this._validateArgs, parameters);
  }

  override get mean(): Tensor {
    return this.loc;
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get stddev(): Tensor {
    return this.scale;
  }

  override get variance(): Tensor {
    return this.stddev.pow(2);
  }

  override sample(sampleShape: SampleShape = []): Tensor {
    const shape = this._extendedShape(sampleShape);
    using _ = noGrad();
    return normal(this.loc.expand(shape), this.scale.expand(shape));
  }

  override rsample(sampleShape: SampleShape = []): Tensor {
    const eps = _standardNormal(this._extendedShape(sampleShape), this.loc);
    return this.loc.add(eps.mul(this.scale));
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const variance = this.scale.pow(2);
    return value
      .sub(this.loc)
      .pow(2)
      .neg()
      .div(variance.mul(2))
      .sub(this.scale.log())
      .sub(Math.log(Math.sqrt(2 * Math.PI)));
  }

  override cdf(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const standardized = value.sub(this.loc).mul(this.scale.reciprocal()).div(Math.SQRT2);
    return erf(standardized).add(1).mul(0.5);
  }

  override icdf(value: Tensor): Tensor {
    checkTensor('icdf: value', value);
    return this.loc.add(this.scale.mul(erfinv(value.mul(2).sub(1))).mul(Math.SQRT2));
  }

  override entropy(): Tensor {
    return log(this.scale).add(0.5 + 0.5 * Math.log(2 * Math.PI));
  }

  override get _naturalParams(): Tensor[] {
    return [this.loc.div(this.scale.pow(2)), this.scale.pow(2).reciprocal().mul(-0.5)];
  }

  override _logNormalizer(x: Tensor, y: Tensor): Tensor {
    return x
      .pow(2)
      .mul(-0.25)
      .div(y)
      .add(log(y.reciprocal().mul(-Math.PI)).mul(0.5));
  }

  override get _meanCarrierMeasure(): number {
    return 0;
  }
}
