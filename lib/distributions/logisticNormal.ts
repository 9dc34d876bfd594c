import type { Tensor } from '../core/tensor.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import type { Independent } from './independent.js';
import { Normal } from './normal.js';
import { TransformedDistribution } from './transformed.js';
import { StickBreakingTransform } from './transforms/index.js';
import type { Param, Size } from './utils.js';

const read = named(
  'distributions.LogisticNormal',
  ['loc', 'scale', 'validateArgs'],
  (loc: Param, scale: Param, validateArgs: boolean | null = null) => ({ loc, scale, validateArgs }),
);

/**
 * Vectors of `n + 1` probabilities: what `StickBreakingTransform` makes of `n` independent normal numbers of mean `loc`
 * and standard deviation `scale`.
 * @throws RangeError for a `scale` that is not positive, while arguments are validated.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.logistic_normal.LogisticNormal
 */
export class LogisticNormal extends TransformedDistribution {
  static override readonly argConstraints = { loc: constraints.real, scale: constraints.positive };
  static override readonly support = constraints.simplex;
  static override readonly hasRsample = true;

  declare readonly baseDist: Independent<Normal>;

  constructor(...args: Parameters<typeof read>) {
    const { loc, scale, validateArgs } = read(...args);
    const normal = new Normal(loc, scale, validateArgs);
    const base = normal._batchShape.length === 0 ? normal.expand([1]) : normal;
    super(base, new StickBreakingTransform(), validateArgs);
  }

  override expand(batchShape: Size, instance?: this | null): this {
    return super.expand(batchShape, this._getCheckedInstance(LogisticNormal, instance));
  }

  get loc(): Tensor {
    return this.baseDist.baseDist.loc;
  }

  get scale(): Tensor {
    return this.baseDist.baseDist.scale;
  }
}
