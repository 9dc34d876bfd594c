import { finfo } from '../core/limits.js';
import { Tensor } from '../core/tensor.js';
import { fullLike, onesLike } from '../generated/functions.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import { TransformedDistribution } from './transformed.js';
import { AffineTransform, ExpTransform } from './transforms/index.js';
import { Uniform } from './uniform.js';
import { broadcastAll, eulerConstant, own, type Param, type Size } from './utils.js';

const read = named(
  'distributions.Gumbel',
  ['loc', 'scale', 'validateArgs'],
  (loc: Param, scale: Param, validateArgs: boolean | null = null) => ({ loc, scale, validateArgs }),
);

/**
 * The Gumbel distribution of mode `loc`, stretched by `scale`: of the greatest of many draws.
 *
 * @throws RangeError for a `loc` of NaN or a `scale` that is not positive, while arguments are validated.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.gumbel.Gumbel
 */
export class Gumbel extends TransformedDistribution {
  static override readonly argConstraints = { loc: constraints.real, scale: constraints.positive };
  static override readonly support = constraints.real;

  declare readonly loc: Tensor;
  declare readonly scale: Tensor;

  constructor(...args: Parameters<typeof read>) {
    const given = read(...args);
    const { validateArgs } = given;
    const [loc, scale] = broadcastAll(given.loc, given.scale);
    const { tiny, eps } = finfo(loc.dtype);
    // Of the default dtype where both are numbers.
    const isTensor = given.loc instanceof Tensor || given.scale instanceof Tensor;
    const bound = (value: number) => (isTensor ? fullLike(loc, value) : value);
    super(
      new Uniform(bound(tiny), bound(1 - eps), validateArgs),
      [
        new ExpTransform().inv,
        new AffineTransform(0, onesLike(scale).neg()),
        new ExpTransform().inv,
        new AffineTransform(given.loc instanceof Tensor ? given.loc : loc, scale.neg()),
      ],
      { validateArgs, parameters: { loc, scale } },
    );
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const next = this._getCheckedInstance(Gumbel, instance);
    own(next, { loc: this.loc.expand(batchShape), scale: this.scale.expand(batchShape) });
    return super.expand(batchShape, next);
  }

  override get mean(): Tensor {
    return this.loc.add(this.scale.mul(eulerConstant));
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get stddev(): Tensor {
    return this.scale.mul(Math.PI / Math.sqrt(6));
  }

  override get variance(): Tensor {
    return this.stddev.pow(2);
  }

  // Directly, not by the transforms, which would lose digits.
  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const y = this.loc.sub(value).div(this.scale);
    return y.sub(y.exp()).sub(this.scale.log());
  }

  override entropy(): Tensor {
    return this.scale.log().add(1 + eulerConstant);
  }
}
