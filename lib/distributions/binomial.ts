import { noGrad } from '../core/modes.js';
import type { Tensor } from '../core/tensor.js';
import { arange, binomial, lgamma, rsub } from '../generated/functions.js';
import { named } from '../nn/named.js';
import type { Constraint } from './constraints/constraint.js';
import * as constraints from './constraints/index.js';
import { Distribution, type Expand, readExpand, type SampleShape } from './distribution.js';
import { notImplemented } from './errors.js';
import { expandOdds, oddsParam, probsOrLogits } from './probsOrLogits.js';
import { broadcastAll, lazyProperty, logitsToProbs, type Param, probsToLogits, type Size } from './utils.js';

const read = named(
  'distributions.Binomial',
  ['totalCount', 'probs', 'logits', 'validateArgs'],
  (
    totalCount: Tensor | number = 1,
    probs: Param | null = null,
    logits: Param | null = null,
    validateArgs: boolean | null = null,
  ) => ({ totalCount, probs, logits, validateArgs }),
);

/** `max(x, 0)`, of derivative 0.5 at 0. */
function clampByZero(x: Tensor): Tensor {
  return x.clamp(0).add(x).sub(x.clamp(null, 0)).div(2);
}

/**
 * How many of `totalCount` trials succeed, each with probability `probs`, of which the log-odds `logits` may be given
 * instead.
 * @throws RangeError where both or neither of `probs` and `logits` are given, and, while arguments are validated, for a
 * `totalCount` that is no integer >= 0 or `probs` outside [0, 1].
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.binomial.Binomial
 */
export class Binomial extends Distribution {
  static override readonly argConstraints = {
    totalCount: constraints.nonnegativeInteger,
    probs: constraints.unitInterval,
    logits: constraints.real,
  };
  static override readonly support: Constraint = constraints.dependentProperty(
    (self: Binomial) => constraints.integerInterval(0, self.totalCount),
    { isDiscrete: true, eventDim: 0 },
  );
  static override readonly hasEnumerateSupport = true;

  declare readonly totalCount: Tensor;
  declare readonly probs: Tensor;
  declare readonly logits: Tensor;
  static {
    lazyProperty(Binomial, 'logits', (self) => probsToLogits(self.probs, true));
    lazyProperty(Binomial, 'probs', (self) => logitsToProbs(self.logits, true));
  }

  constructor(...args: Parameters<typeof read>) {
    const given = read(...args);
    const [name, odds] = probsOrLogits('Binomial', given.probs, given.logits);
    const [totalCount, param] = broadcastAll(given.totalCount, odds);
    super(param.shape, [], given.validateArgs, { totalCount: totalCount.to(param.dtype), [name]: param });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const fields = { totalCount: this.totalCount.expand(batchShape), ...expandOdds(this, batchShape) };
    return this._getCheckedInstance(Binomial, instance)._fill(batchShape, [], this._validateArgs, fields);
  }

  /** The shape of the parameter. */
  get paramShape(): number[] {
    return oddsParam(this).shape;
  }

  override get mean(): Tensor {
    return this.totalCount.mul(this.probs);
  }

  override get mode(): Tensor {
    return this.totalCount.add(1).mul(this.probs).floor().clamp({ max: this.totalCount });
  }

  override get variance(): Tensor {
    return this.totalCount.mul(this.probs).mul(rsub(this.probs, 1));
  }

  override sample(sampleShape: SampleShape = []): Tensor {
    const shape = this._extendedShape(sampleShape);
    using _ = noGrad();
    return binomial(this.totalCount.expand(shape), this.probs.expand(shape));
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const { totalCount, logits } = this;
    const factorialN = lgamma(totalCount.add(1));
    const factorialK = lgamma(value.add(1));
    const factorialRest = lgamma(totalCount.sub(value).add(1));
    // k log(p) + (n - k) log(1 - p) is k logit - n max(logit, 0) - n log1p(exp(-|logit|)), whatever the logit's sign.
    const normalizer = totalCount
      .mul(clampByZero(logits))
      .add(totalCount.mul(logits.abs().neg().exp().log1p()))
      .sub(factorialN);
    return value.mul(logits).sub(factorialK).sub(factorialRest).sub(normalizer);
  }

  /** @throws TorchError where `totalCount` differs within the batch. */
  override entropy(): Tensor {
    commonCount(this, 'entropy');
    const logProb = this.logProb(this.enumerateSupport(false));
    return logProb.exp().mul(logProb).sum(0).neg();
  }

  /** @throws TorchError where `totalCount` differs within the batch. */
  override enumerateSupport(expand: Expand = true): Tensor {
    const count = commonCount(this, 'enumerateSupport');
    const { dtype, device } = oddsParam(this);
    const values = arange(1 + count, { dtype, device }).view([-1, ...this._batchShape.map(() => 1)]);
    return readExpand(expand) ? values.expand([-1, ...this._batchShape]) : values;
  }
}

/** The `totalCount` that all of the batch have. */
function commonCount(self: Binomial, method: string): number {
  const count = Math.trunc(self.totalCount.max().item());
  if (self.totalCount.min().item() !== count) {
    throw notImplemented(self, `${method} of a batch with different totalCounts`);
  }
  return count;
}
