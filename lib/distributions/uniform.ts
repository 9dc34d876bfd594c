import type { Tensor } from '../core/tensor.js';
import { log, rand } from '../generated/functions.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import { type ArgConstraints, Distribution, type SampleShape } from './distribution.js';
import { broadcastAll, checkTensor, type Param, type Size } from './utils.js';

const read = named(
  'distributions.Uniform',
  ['low', 'high', 'validateArgs'],
  (low: Param, high: Param, validateArgs: boolean | null = null) => ({ low, high, validateArgs }),
);

/**
 * The uniform distribution from `low` up to but not including `high`.
 *
 * @throws RangeError for a `low` that is not below `high`, while arguments are validated.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.uniform.Uniform
 */
export class Uniform extends Distribution {
  static override readonly support = constraints.dependentProperty(
    (self: Uniform) => constraints.interval(self.low, self.high),
    { isDiscrete: false, eventDim: 0 },
  );
  static override readonly hasRsample = true;

  declare readonly low: Tensor;
  declare readonly high: Tensor;

  constructor(...args: Parameters<typeof read>) {
    const given = read(...args);
    const [low, high] = broadcastAll(given.low, given.high);
    super(low.shape, [], given.validateArgs, { low, high });
  }

  override get argConstraints(): ArgConstraints {
    return { low: constraints.lessThan(this.high), high: constraints.greaterThan(this.low) };
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const parameters = { low: this.low.expand(batchShape), high: this.high.expand(batchShape) };
    return this._getCheckedInstance(Uniform, instance)._fill(batchShape, [], this._validateArgs, parameters);
  }

  override get mean(): Tensor {
    return this.high.add(this.low).div(2);
  }

  override get mode(): Tensor {
    return this.high.mul(Number.NaN);
  }

  override get stddev(): Tensor {
    return this.high.sub(this.low).div(Math.sqrt(12));
  }

  override get variance(): Tensor {
    return this.high.sub(this.low).pow(2).div(12);
  }

  override rsample(sampleShape: SampleShape = []): Tensor {
    const { dtype, device } = this.low;
    const u = rand(this._extendedShape(sampleShape), { dtype, device });
    return this.low.add(u.mul(this.high.sub(this.low)));
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const isAbove = this.low.le(value).typeAs(this.low);
    const isBelow = this.high.gt(value).typeAs(this.low);
    return log(isAbove.mul(isBelow)).sub(log(this.high.sub(this.low)));
  }

  override cdf(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    return value.sub(this.low).div(this.high.sub(this.low)).clamp(0, 1);
  }

  override icdf(value: Tensor): Tensor {
    checkTensor('icdf: value', value);
    return value.mul(this.high.sub(this.low)).add(this.low);
  }

  override entropy(): Tensor {
    return log(this.high.sub(this.low));
  }
}
