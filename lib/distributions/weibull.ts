import type { Tensor } from '../core/tensor.js';
import { exp, lgamma, log, onesLike, rsub } from '../generated/functions.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import { Exponential } from './exponential.js';
import { TransformedDistribution } from './transformed.js';
import { AffineTransform, PowerTransform, type Transform } from './transforms/index.js';
import { broadcastAll, eulerConstant, type Param, type Size } from './utils.js';

const read = named(
  'distributions.Weibull',
  ['scale', 'concentration', 'validateArgs'],
  (scale: Param, concentration: Param, validateArgs: boolean | null = null) => ({ scale, concentration, validateArgs }),
);

/** What makes it of exponential draws. */
const transformsOf = (scale: Tensor, concentrationReciprocal: Tensor): Transform[] => [
  new PowerTransform(concentrationReciprocal),
  new AffineTransform(0, scale),
];

/**
 * The Weibull distribution of shape `concentration`, stretched by `scale`: exponential where the shape is 1.
 *
 * @throws RangeError for parameters that are not positive, while arguments are validated.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.weibull.Weibull
 */
export class Weibull extends TransformedDistribution {
  static override readonly argConstraints = { scale: constraints.positive, concentration: constraints.positive };
  static override readonly support = constraints.positive;

  declare readonly scale: Tensor;
  declare readonly concentration: Tensor;
  declare readonly concentrationReciprocal: Tensor;

  constructor(...args: Parameters<typeof read>) {
    const given = read(...args);
    const { validateArgs } = given;
    const [scale, concentration] = broadcastAll(given.scale, given.concentration);
    const concentrationReciprocal = concentration.reciprocal();
    const parameters = { scale, concentration, concentrationReciprocal };
    const base = new Exponential(onesLike(scale), validateArgs);
    super(base, transformsOf(scale, concentrationReciprocal), { validateArgs, parameters });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const scale = this.scale.expand(batchShape);
    const concentration = this.concentration.expand(batchShape);
    const concentrationReciprocal = concentration.reciprocal();
    return this._getCheckedInstance(Weibull, instance)._fill(batchShape, [], this._validateArgs, {
      scale,
      concentration,
      concentrationReciprocal,
      baseDist: this.baseDist.expand(batchShape),
      transforms: transformsOf(scale, concentrationReciprocal),
    });
  }

  override get mean(): Tensor {
    return this.scale.mul(exp(lgamma(this.concentrationReciprocal.add(1))));
  }

  override get mode(): Tensor {
    const ratio = this.concentration.sub(1).div(this.concentration);
    return this.scale.mul(ratio.pow(this.concentration.reciprocal()));
  }

  override get variance(): Tensor {
    const second = exp(lgamma(this.concentrationReciprocal.mul(2).add(1)));
    const first = exp(lgamma(this.concentrationReciprocal.add(1)).mul(2));
    return this.scale.pow(2).mul(second.sub(first));
  }

  override entropy(): Tensor {
    return rsub(this.concentrationReciprocal, 1)
      .mul(eulerConstant)
      .add(log(this.scale.mul(this.concentrationReciprocal)))
      .add(1);
  }
}
