import type { Tensor } from '../core/tensor.js';
import { exp, log, log1p, rsub, zerosLike } from '../generated/functions.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import type { SampleShape } from './distribution.js';
import { ExponentialFamily } from './expFamily.js';
import { broadcastAll, checkTensor, type Param, type Size } from './utils.js';

const read = named(
  'distributions.Exponential',
  ['rate', 'validateArgs'],
  (rate: Param, validateArgs: boolean | null = null) => ({ rate, validateArgs }),
);

/**
 * The exponential distribution of rate (one over the mean) `rate`.
 *
 * @throws RangeError for a `rate` that is not positive, while arguments are validated.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.exponential.Exponential
 */
export class Exponential extends ExponentialFamily {
  static override readonly argConstraints = { rate: constraints.positive };
  static override readonly support = constraints.nonnegative;
  static override readonly hasRsample = true;

  declare readonly rate: Tensor;

  constructor(...args: Parameters<typeof read>) {
    const given = read(...args);
    const [rate] = broadcastAll(given.rate);
    super(rate.shape, [], given.validateArgs, { rate });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const parameters = { rate: this.rate.expand(batchShape) };
    return this._getCheckedInstance(Exponential, instance)._fill(batchShape, [], this._validateArgs, parameters);
  }

  override get mean(): Tensor {
    return this.rate.reciprocal();
  }

  override get mode(): Tensor {
    return zerosLike(this.rate);
  }

  override get stddev(): Tensor {
    return this.rate.reciprocal();
  }

  override get variance(): Tensor {
    return this.rate.pow(-2);
  }

  override rsample(sampleShape: SampleShape = []): Tensor {
    return this.rate.newEmpty(this._extendedShape(sampleShape)).exponential_().div(this.rate);
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    return this.rate.log().sub(this.rate.mul(value));
  }

  override cdf(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    return rsub(exp(this.rate.neg().mul(value)), 1);
  }

  override icdf(value: Tensor): Tensor {
    checkTensor('icdf: value', value);
    return log1p(value.neg()).neg().div(this.rate);
  }

  override entropy(): Tensor {
    return rsub(log(this.rate), 1);
  }

  override get _naturalParams(): Tensor[] {
    return [this.rate.neg()];
  }

  override _logNormalizer(x: Tensor): Tensor {
    return log(x.neg()).neg();
  }

  override get _meanCarrierMeasure(): number {
    return 0;
  }
}
