import { noGrad } from '../core/modes.js';
import type { Tensor } from '../core/tensor.js';
import { arange, bernoulli, exp, log1p, logit, rsub } from '../generated/functions.js';
import { binaryCrossEntropyWithLogits } from '../nn/functional/index.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import { type Expand, readExpand, type SampleShape } from './distribution.js';
import { ExponentialFamily } from './expFamily.js';
import { expandOdds, oddsParam, probsOrLogitsParameter } from './probsOrLogits.js';
import { broadcastAll, lazyProperty, logitsToProbs, type Param, probsToLogits, type Size } from './utils.js';

const read = named(
  'distributions.Bernoulli',
  ['probs', 'logits', 'validateArgs'],
  (probs: Param | null = null, logits: Param | null = null, validateArgs: boolean | null = null) => ({
    parameter: probsOrLogitsParameter('Bernoulli', probs, logits),
    validateArgs,
  }),
);

/**
 * 1 with probability `probs` and 0 otherwise; either `probs` or their log-odds `logits` are given.
 *
 *     const coin = new distributions.Bernoulli(torch.tensor([0.3]));
 *     coin.sample();  // 1 with a chance of 30 %
 *
 * @throws RangeError where both or neither are given, and, while arguments are validated, for `probs` outside [0, 1].
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.bernoulli.Bernoulli
 */
export class Bernoulli extends ExponentialFamily {
  static override readonly argConstraints = { probs: constraints.unitInterval, logits: constraints.real };
  static override readonly support = constraints.boolean;
  static override readonly hasEnumerateSupport = true;

  static {
    lazyProperty(Bernoulli, 'logits', (self) => probsToLogits(self.probs, true));
    lazyProperty(Bernoulli, 'probs', (self) => logitsToProbs(self.logits, true));
  }

  declare readonly probs: Tensor;
  declare readonly logits: Tensor;

  constructor(...args: Parameters<typeof read>) {
    const { parameter, validateArgs } = read(...args);
    super(Object.values(parameter)[0]!.shape, [], validateArgs, parameter);
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const parameters = expandOdds(this, batchShape);
    return this._getCheckedInstance(Bernoulli, instance)._fill(batchShape, [], this._validateArgs, parameters);
  }

  override get mean(): Tensor {
    return this.probs;
  }

  override get mode(): Tensor {
    const mode = this.probs.ge(0.5).to(this.probs);
    return mode.indexPut_([this.probs.eq(0.5)], Number.NaN);
  }

  override get variance(): Tensor {
    return this.probs.mul(rsub(this.probs, 1));
  }

  /** The shape of the parameter. */
  get paramShape(): number[] {
    return oddsParam(this).shape;
  }

  override sample(sampleShape: SampleShape = []): Tensor {
    const shape = this._extendedShape(sampleShape);
    using _ = noGrad();
    return bernoulli(this.probs.expand(shape));
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const [logits, target] = broadcastAll(this.logits, value);
    return binaryCrossEntropyWithLogits(logits, target, { reduction: 'none' }).neg();
  }

  override entropy(): Tensor {
    return binaryCrossEntropyWithLogits(this.logits, this.probs, { reduction: 'none' });
  }

  override enumerateSupport(expand: Expand = true): Tensor {
    const { dtype, device } = oddsParam(this);
    const values = arange(2, { dtype, device }).view([-1, ...this._batchShape.map(() => 1)]);
    return readExpand(expand) ? values.expand([-1, ...this._batchShape]) : values;
  }

  override get _naturalParams(): Tensor[] {
    return [logit(this.probs)];
  }

  override _logNormalizer(x: Tensor): Tensor {
    return log1p(exp(x));
  }

  override get _meanCarrierMeasure(): number {
    return 0;
  }
}
