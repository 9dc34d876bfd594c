import { noGrad } from '../core/modes.js';
import type { Tensor } from '../core/tensor.js';
import { exp, lgamma, poisson, sigmoid } from '../generated/functions.js';
import { logSigmoid } from '../generated/nn.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import { Distribution, type SampleShape } from './distribution.js';
import { Gamma } from './gamma.js';
import { expandOdds, oddsParam, probsOrLogits } from './probsOrLogits.js';
import { broadcastAll, lazyProperty, logitsToProbs, type Param, probsToLogits, type Size } from './utils.js';

const read = named(
  'distributions.NegativeBinomial',
  ['totalCount', 'probs', 'logits', 'validateArgs'],
  (
    totalCount: Param,
    probs: Param | null = null,
    logits: Param | null = null,
    validateArgs: boolean | null = null,
  ) => ({ totalCount, probs, logits, validateArgs }),
);

/**
 * How many trials succeed, each with probability `probs`, before `totalCount` have failed. Either `probs` or their
 * log-odds `logits` are given; `totalCount` need not be an integer.
 *
 * @throws RangeError where both or neither are given, and, while arguments are validated, for a `totalCount` below 0 and
 *   `probs` outside [0, 1).
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.negative_binomial.NegativeBinomial
 */
export class NegativeBinomial extends Distribution {
  static override readonly argConstraints = {
    totalCount: constraints.greaterThanEq(0),
    probs: constraints.halfOpenInterval(0, 1),
    logits: constraints.real,
  };
  static override readonly support = constraints.nonnegativeInteger;

  static {
    lazyProperty(NegativeBinomial, 'logits', (self) => probsToLogits(self.probs, true));
    lazyProperty(NegativeBinomial, 'probs', (self) => logitsToProbs(self.logits, true));
    // Not validated: a count of 0 is no concentration, but a count.
    lazyProperty(NegativeBinomial, '_gamma', (self) => new Gamma(self.totalCount, exp(self.logits.neg()), false));
  }

  declare readonly totalCount: Tensor;
  declare readonly probs: Tensor;
  declare readonly logits: Tensor;
  /** @internal */
  declare readonly _gamma: Gamma;

  constructor(...args: Parameters<typeof read>) {
    const given = read(...args);
    const [name, value] = probsOrLogits('NegativeBinomial', given.probs, given.logits);
    const [count, param] = broadcastAll(given.totalCount, value);
    super(param.shape, [], given.validateArgs, { totalCount: count.typeAs(param), [name]: param });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const parameters = { totalCount: this.totalCount.expand(batchShape), ...expandOdds(this, batchShape) };
    return this._getCheckedInstance(NegativeBinomial, instance)._fill(batchShape, [], this._validateArgs, parameters);
  }

  override get mean(): Tensor {
    return this.totalCount.mul(exp(this.logits));
  }

  override get mode(): Tensor {
    return this.totalCount.sub(1).mul(this.logits.exp()).floor().clamp(0);
  }

  override get variance(): Tensor {
    return this.mean.div(sigmoid(this.logits.neg()));
  }

  /** The shape of the parameter. */
  get paramShape(): number[] {
    return oddsParam(this).shape;
  }

  override sample(sampleShape: SampleShape = []): Tensor {
    using _ = noGrad();
    return poisson(this._gamma.sample(sampleShape));
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const unnormalized = this.totalCount.mul(logSigmoid(this.logits.neg())).add(value.mul(logSigmoid(this.logits)));
    const normalization = lgamma(this.totalCount.add(value))
      .neg()
      .add(lgamma(value.add(1)))
      .add(lgamma(this.totalCount))
      // A count of 0 gives 0 for certain, although lgamma(0) is infinite.
      .maskedFill(this.totalCount.add(value).eq(0), 0);
    return unnormalized.sub(normalization);
  }
}
