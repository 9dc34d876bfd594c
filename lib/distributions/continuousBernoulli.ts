import { describe, rangeError, typeError } from '../core/errors.js';
import { noGrad } from '../core/modes.js';
import { FloatScalar } from '../core/scalar.js';
import { scope } from '../core/scope.js';
import type { Tensor } from '../core/tensor.js';
import {
  abs,
  expm1,
  ge,
  gt,
  le,
  log,
  log1p,
  maximum,
  onesLike,
  pow,
  rand,
  rsub,
  sqrt,
  where,
  zerosLike,
} from '../generated/functions.js';
import { binaryCrossEntropyWithLogits } from '../nn/functional/index.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import type { SampleShape } from './distribution.js';
import { ExponentialFamily } from './expFamily.js';
import { expandOdds, oddsParam, probsOrLogitsParameter } from './probsOrLogits.js';
import {
  broadcastAll,
  checkTensor,
  clampProbs,
  lazyProperty,
  logitsToProbs,
  type Param,
  probsToLogits,
  type Size,
} from './utils.js';

type Limits = readonly [low: number, high: number];

const read = named(
  'distributions.ContinuousBernoulli',
  ['probs', 'logits', 'lims', 'validateArgs'],
  (
    probs: Param | null = null,
    logits: Param | null = null,
    lims: Limits = [0.499, 0.501],
    validateArgs: boolean | null = null,
  ) => {
    if (!Array.isArray(lims) || lims.length !== 2 || !lims.every((limit) => typeof limit === 'number')) {
      throw typeError(`ContinuousBernoulli: lims must be an array of two numbers, got ${describe(lims)}.`);
    }
    return { parameter: probsOrLogitsParameter('ContinuousBernoulli', probs, logits), lims, validateArgs };
  },
);

function checkProbs(probs: Tensor): void {
  if (scope(() => constraints.unitInterval.check(probs).all().itemBoolean())) return;
  throw rangeError(`The parameter probs has invalid values: they must lie in [0, 1].\n${probs}`);
}

/**
 * The continuous Bernoulli distribution on [0, 1], of density proportional to `probs^x (1 - probs)^(1 - x)`; either
 * `probs` or `logits`, of which they are the sigmoid, are given. Between the limits `lims`, where the formulas lose
 * their digits, a Taylor expansion takes their place.
 *
 * @throws RangeError where both or neither are given, and, while arguments are validated, for `probs` outside [0, 1].
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.continuous_bernoulli.ContinuousBernoulli
 */
export class ContinuousBernoulli extends ExponentialFamily {
  static override readonly argConstraints = { probs: constraints.unitInterval, logits: constraints.real };
  static override readonly support = constraints.unitInterval;
  static override readonly hasRsample = true;

  static {
    lazyProperty(ContinuousBernoulli, 'logits', (self) => probsToLogits(self.probs, true));
    lazyProperty(ContinuousBernoulli, 'probs', (self) => clampProbs(logitsToProbs(self.logits, true)));
  }

  declare readonly probs: Tensor;
  declare readonly logits: Tensor;
  /** @internal */
  declare readonly _lims: Limits;

  constructor(...args: Parameters<typeof read>) {
    const { parameter, lims, validateArgs } = read(...args);
    if (parameter.probs !== undefined) {
      // Before they are clamped, which would hide what is wrong.
      if (validateArgs !== null) checkProbs(parameter.probs);
      parameter.probs = clampProbs(parameter.probs);
    }
    super(Object.values(parameter)[0]!.shape, [], validateArgs, { ...parameter, _lims: lims });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const parameters = { ...expandOdds(this, batchShape), _lims: this._lims };
    return this._getCheckedInstance(ContinuousBernoulli, instance)._fill(
      batchShape,
      [],
      this._validateArgs,
      parameters,
    );
  }

  /** Where the formulas hold: around 0.5 they lose all digits, and a Taylor expansion takes their place. */
  _isStable(): Tensor {
    const [low, high] = this._lims;
    return maximum(le(this.probs, low), gt(this.probs, high));
  }

  _cutProbs(): Tensor {
    return where(this._isStable(), this.probs, onesLike(this.probs).mul(this._lims[0]));
  }

  /** The log of the normalizing constant, of `probs`. @internal */
  _contBernLogNorm(): Tensor {
    const cut = this._cutProbs();
    const below = where(le(cut, 0.5), cut, zerosLike(cut));
    const above = where(ge(cut, 0.5), cut, onesLike(cut));
    const norm = log(abs(log1p(cut.neg()).sub(log(cut)))).sub(
      where(le(cut, 0.5), log1p(below.mul(-2)), log(above.mul(2).sub(1))),
    );
    const x = pow(this.probs.sub(0.5), 2);
    const taylor = x
      .mul(104 / 45)
      .add(4 / 3)
      .mul(x)
      .add(Math.log(2));
    return where(this._isStable(), norm, taylor);
  }

  override get mean(): Tensor {
    const cut = this._cutProbs();
    const means = cut.div(cut.mul(2).sub(1)).add(log1p(cut.neg()).sub(log(cut)).reciprocal());
    const x = this.probs.sub(0.5);
    const taylor = pow(x, 2)
      .mul(16 / 45)
      .add(1 / 3)
      .mul(x)
      .add(0.5);
    return where(this._isStable(), means, taylor);
  }

  override get stddev(): Tensor {
    return sqrt(this.variance);
  }

  override get variance(): Tensor {
    const cut = this._cutProbs();
    const variances = cut
      .mul(cut.sub(1))
      .div(pow(rsub(cut.mul(2), 1), 2))
      .add(pow(log1p(cut.neg()).sub(log(cut)), 2).reciprocal());
    const x = pow(this.probs.sub(0.5), 2);
    const taylor = rsub(rsub(x.mul(128 / 945), 1 / 15).mul(x), 1 / 12);
    return where(this._isStable(), variances, taylor);
  }

  /** The shape of the parameter. */
  get paramShape(): number[] {
    return oddsParam(this).shape;
  }

  override sample(sampleShape: SampleShape = []): Tensor {
    return noGrad(() => this.rsample(sampleShape));
  }

  override rsample(sampleShape: SampleShape = []): Tensor {
    const { dtype, device } = this.probs;
    return this.icdf(rand(this._extendedShape(sampleShape), { dtype, device }));
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const [logits, wanted] = broadcastAll(this.logits, value);
    return binaryCrossEntropyWithLogits(logits, wanted, { reduction: 'none' }).neg().add(this._contBernLogNorm());
  }

  override cdf(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const cut = this._cutProbs();
    const cdfs = pow(cut, value)
      .mul(pow(rsub(cut, 1), rsub(value, new FloatScalar(1))))
      .add(cut)
      .sub(1)
      .div(cut.mul(2).sub(1));
    const unbounded = where(this._isStable(), cdfs, value);
    return where(le(value, 0), zerosLike(value), where(ge(value, 1), onesLike(value), unbounded));
  }

  override icdf(value: Tensor): Tensor {
    checkTensor('icdf: value', value);
    const cut = this._cutProbs();
    const values = log1p(cut.neg().add(value.mul(cut.mul(2).sub(1))))
      .sub(log1p(cut.neg()))
      .div(log(cut).sub(log1p(cut.neg())));
    return where(this._isStable(), values, value);
  }

  override entropy(): Tensor {
    const log0 = log1p(this.probs.neg());
    const log1 = log(this.probs);
    return this.mean.mul(log0.sub(log1)).sub(this._contBernLogNorm()).sub(log0);
  }

  override get _naturalParams(): Tensor[] {
    return [this.logits];
  }

  override _logNormalizer(x: Tensor): Tensor {
    const [low, high] = this._lims;
    const isStable = maximum(le(x, low - 0.5), gt(x, high - 0.5));
    const cut = where(isStable, x, onesLike(x).mul(low - 0.5));
    const norm = log(abs(expm1(cut))).sub(log(abs(cut)));
    const taylor = x.mul(0.5).add(pow(x, 2).div(24)).sub(pow(x, 4).div(2880));
    return where(isStable, norm, taylor);
  }

  override get _meanCarrierMeasure(): number {
    return 0;
  }
}
