import type { Tensor } from '../core/tensor.js';
import { digamma, exp, fullLike, lgamma, log, pow, rsub } from '../generated/functions.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import { TransformedDistribution } from './transformed.js';
import { AffineTransform, PowerTransform } from './transforms/index.js';
import { Uniform } from './uniform.js';
import { broadcastAll, eulerConstant, own, type Param, type Size } from './utils.js';

const read = named(
  'distributions.Kumaraswamy',
  ['concentration1', 'concentration0', 'validateArgs'],
  (concentration1: Param, concentration0: Param, validateArgs: boolean | null = null) => ({
    concentration1,
    concentration0,
    validateArgs,
  }),
);

/** The moment of order `n` about 0. */
function moment(a: Tensor, b: Tensor, n: number): Tensor {
  const order = a.reciprocal().mul(n).add(1);
  return b.mul(
    exp(
      lgamma(order)
        .add(lgamma(b))
        .sub(lgamma(order.add(b))),
    ),
  );
}

/**
 * The Kumaraswamy distribution on [0, 1], alike to the beta distribution of concentrations `concentration1` (alpha) and
 * `concentration0` (beta), but with a CDF in closed form, `1 - (1 - x^alpha)^beta`.
 *
 * @throws RangeError for parameters that are not positive, while arguments are validated.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.kumaraswamy.Kumaraswamy
 */
export class Kumaraswamy extends TransformedDistribution {
  static override readonly argConstraints = {
    concentration1: constraints.positive,
    concentration0: constraints.positive,
  };
  static override readonly support = constraints.unitInterval;
  static override readonly hasRsample = true;

  declare readonly concentration1: Tensor;
  declare readonly concentration0: Tensor;

  constructor(...args: Parameters<typeof read>) {
    const given = read(...args);
    const { validateArgs } = given;
    const [concentration1, concentration0] = broadcastAll(given.concentration1, given.concentration0);
    super(
      new Uniform(fullLike(concentration0, 0), fullLike(concentration0, 1), validateArgs),
      [
        new PowerTransform(concentration0.reciprocal()),
        new AffineTransform(1, -1),
        new PowerTransform(concentration1.reciprocal()),
      ],
      { validateArgs, parameters: { concentration1, concentration0 } },
    );
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const next = this._getCheckedInstance(Kumaraswamy, instance);
    own(next, {
      concentration1: this.concentration1.expand(batchShape),
      concentration0: this.concentration0.expand(batchShape),
    });
    return super.expand(batchShape, next);
  }

  override get mean(): Tensor {
    return moment(this.concentration1, this.concentration0, 1);
  }

  override get mode(): Tensor {
    const [a, b] = [this.concentration1, this.concentration0];
    const logMode = b.reciprocal().mul(b.neg().log1p()).sub(b.neg().mul(a).log1p());
    return logMode.indexPut_([b.lt(1).bitwiseOr(a.lt(1))], Number.NaN).exp();
  }

  override get variance(): Tensor {
    return moment(this.concentration1, this.concentration0, 2).sub(pow(this.mean, 2));
  }

  override entropy(): Tensor {
    const t1 = rsub(this.concentration1.reciprocal(), 1);
    const t0 = rsub(this.concentration0.reciprocal(), 1);
    const harmonic = digamma(this.concentration0.add(1)).add(eulerConstant);
    return t0.add(t1.mul(harmonic)).sub(log(this.concentration1)).sub(log(this.concentration0));
  }
}
