import type { Tensor } from '../core/tensor.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import { Exponential } from './exponential.js';
import { TransformedDistribution } from './transformed.js';
import { AffineTransform, ExpTransform } from './transforms/index.js';
import { broadcastAll, own, type Param, type Size } from './utils.js';

const read = named(
  'distributions.Pareto',
  ['scale', 'alpha', 'validateArgs'],
  (scale: Param, alpha: Param, validateArgs: boolean | null = null) => ({ scale, alpha, validateArgs }),
);

/**
 * The Pareto distribution of type 1, on the numbers from `scale`: a density that falls with the power `alpha + 1`.
 *
 * @throws RangeError for parameters that are not positive, while arguments are validated.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.pareto.Pareto
 */
export class Pareto extends TransformedDistribution {
  static override readonly argConstraints = { alpha: constraints.positive, scale: constraints.positive };
  static override readonly support = constraints.dependentProperty(
    (self: Pareto) => constraints.greaterThanEq(self.scale),
    { isDiscrete: false, eventDim: 0 },
  );

  declare readonly scale: Tensor;
  declare readonly alpha: Tensor;

  constructor(...args: Parameters<typeof read>) {
    const given = read(...args);
    const { validateArgs } = given;
    const [scale, alpha] = broadcastAll(given.scale, given.alpha);
    const transforms = [new ExpTransform(), new AffineTransform(0, scale)];
    super(new Exponential(alpha, validateArgs), transforms, { validateArgs, parameters: { scale, alpha } });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const next = this._getCheckedInstance(Pareto, instance);
    own(next, { scale: this.scale.expand(batchShape), alpha: this.alpha.expand(batchShape) });
    return super.expand(batchShape, next);
  }

  /** Infinite where `alpha` is at most 1. */
  override get mean(): Tensor {
    const alpha = this.alpha.clamp(1);
    return alpha.mul(this.scale).div(alpha.sub(1));
  }

  override get mode(): Tensor {
    return this.scale;
  }

  /** Infinite where `alpha` is at most 2. */
  override get variance(): Tensor {
    const alpha = this.alpha.clamp(2);
    return this.scale
      .pow(2)
      .mul(alpha)
      .div(alpha.sub(1).pow(2).mul(alpha.sub(2)));
  }

  override entropy(): Tensor {
    return this.scale.div(this.alpha).log().add(this.alpha.reciprocal().add(1));
  }
}
