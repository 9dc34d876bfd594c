import { tensor } from '../core/create.js';
import type { Tensor } from '../core/tensor.js';
import {
  broadcastTo,
  exp,
  expm1,
  isclose,
  log,
  log1p,
  onesLike,
  rand,
  rsub,
  where,
  zerosLike,
} from '../generated/functions.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import { Distribution, type SampleShape } from './distribution.js';
import { broadcastAll, checkTensor, type Param, type Size } from './utils.js';

const read = named(
  'distributions.GeneralizedPareto',
  ['loc', 'scale', 'concentration', 'validateArgs'],
  (loc: Param, scale: Param, concentration: Param, validateArgs: boolean | null = null) => ({
    loc,
    scale,
    concentration,
    validateArgs,
  }),
);

/**
 * The generalized Pareto distribution of lower bound `loc`, of `scale` and of shape `concentration`: exponential where
 * that is 0, with a heavy tail above, and bounded below.
 *
 * @throws RangeError for a `scale` that is not positive or a parameter of NaN, while arguments are validated.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.generalized_pareto.GeneralizedPareto
 */
export class GeneralizedPareto extends Distribution {
  static override readonly argConstraints = {
    loc: constraints.real,
    scale: constraints.positive,
    concentration: constraints.real,
  };
  static override readonly support = constraints.dependentProperty(
    ({ loc, scale, concentration }: GeneralizedPareto) =>
      constraints.interval(loc, where(concentration.lt(0), loc.sub(scale.div(concentration)), Infinity)),
    { isDiscrete: false, eventDim: 0 },
  );
  static override readonly hasRsample = true;

  declare readonly loc: Tensor;
  declare readonly scale: Tensor;
  declare readonly concentration: Tensor;

  constructor(...args: Parameters<typeof read>) {
    const given = read(...args);
    const [loc, scale, concentration] = broadcastAll(given.loc, given.scale, given.concentration);
    super(loc.shape, [], given.validateArgs, { loc, scale, concentration });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const parameters = {
      loc: this.loc.expand(batchShape),
      scale: this.scale.expand(batchShape),
      concentration: this.concentration.expand(batchShape),
    };
    return this._getCheckedInstance(GeneralizedPareto, instance)._fill(batchShape, [], this._validateArgs, parameters);
  }

  override get mean(): Tensor {
    const exists = this.concentration.lt(1);
    const safe = where(exists, this.concentration, 0.5);
    return where(exists, this.loc.add(this.scale.div(rsub(safe, 1))), Number.NaN);
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get variance(): Tensor {
    const exists = this.concentration.lt(0.5);
    const safe = where(exists, this.concentration, 0.25);
    const variance = this.scale.pow(2).div(
      rsub(safe, 1)
        .pow(2)
        .mul(rsub(safe.mul(2), 1)),
    );
    return where(exists, variance, Number.NaN);
  }

  override rsample(sampleShape: SampleShape = []): Tensor {
    const { dtype, device } = this.loc;
    return this.icdf(rand(this._extendedShape(sampleShape), { dtype, device }));
  }

  /** Where the distribution is exponential, and the concentrations with 1 in those places. */
  private _split(zero: Tensor): [isZero: Tensor, safe: Tensor] {
    const isZero = isclose(this.concentration, zero);
    return [isZero, where(isZero, onesLike(this.concentration), this.concentration)];
  }

  private _z(value: Tensor): Tensor {
    return value.sub(this.loc).div(this.scale);
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const z = this._z(value);
    const [isZero, safe] = this._split(tensor(0));
    const y = safe.reciprocal().add(onesLike(z));
    const nonzero = where(y.eq(0), y, y.mul(log1p(safe.mul(z))));
    return this.scale
      .log()
      .neg()
      .sub(where(isZero, z, nonzero));
  }

  /** The logarithm of the probability of more than `value`. */
  logSurvivalFunction(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const z = this._z(value);
    const [isZero, safe] = this._split(tensor(0));
    return where(isZero, z.neg(), log1p(safe.mul(z)).neg().div(safe));
  }

  /** The logarithm of `cdf`. */
  logCdf(value: Tensor): Tensor {
    return log1p(exp(this.logSurvivalFunction(value)).neg());
  }

  override cdf(value: Tensor): Tensor {
    return exp(this.logCdf(value));
  }

  override icdf(value: Tensor): Tensor {
    checkTensor('icdf: value', value);
    const { loc, scale, concentration } = this;
    const [isZero, safe] = this._split(zerosLike(concentration));
    const logU = log1p(value.neg());
    const nonzero = loc.add(scale.div(safe).mul(expm1(safe.neg().mul(logU))));
    return where(isZero, loc.sub(scale.mul(logU)), nonzero);
  }

  override entropy(): Tensor {
    return broadcastTo(log(this.scale).add(this.concentration).add(1), this._batchShape);
  }
}
