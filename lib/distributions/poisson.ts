import { noGrad } from '../core/modes.js';
import type { Tensor } from '../core/tensor.js';
import { exp, log, poisson } from '../generated/functions.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import type { SampleShape } from './distribution.js';
import { ExponentialFamily } from './expFamily.js';
import { broadcastAll, type Param, type Size } from './utils.js';

const read = named(
  'distributions.Poisson',
  ['rate', 'validateArgs'],
  (rate: Param, validateArgs: boolean | null = null) => ({ rate, validateArgs }),
);

/**
 * The Poisson distribution of mean `rate`, on the integers from 0.
 *
 * @throws RangeError for a `rate` below 0, while arguments are validated.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.poisson.Poisson
 */
export class Poisson extends ExponentialFamily {
  static override readonly argConstraints = { rate: constraints.nonnegative };
  static override readonly support = constraints.nonnegativeInteger;

  declare readonly rate: Tensor;

  constructor(...args: Parameters<typeof read>) {
    const given = read(...args);
    const [rate] = broadcastAll(given.rate);
    super(rate.shape, [], given.validateArgs, { rate });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const parameters = { rate: this.rate.expand(batchShape) };
    return this._getCheckedInstance(Poisson, instance)._fill(batchShape, [], this._validateArgs, parameters);
  }

  override get mean(): Tensor {
    return this.rate;
  }

  override get mode(): Tensor {
    return this.rate.floor();
  }

  override get variance(): Tensor {
    return this.rate;
  }

  override sample(sampleShape: SampleShape = []): Tensor {
    const shape = this._extendedShape(sampleShape);
    using _ = noGrad();
    return poisson(this.rate.expand(shape));
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const [rate, at] = broadcastAll(this.rate, value);
    return at.xlogy(rate).sub(rate).sub(at.add(1).lgamma());
  }

  override get _naturalParams(): Tensor[] {
    return [log(this.rate)];
  }

  override _logNormalizer(x: Tensor): Tensor {
    return exp(x);
  }
}
