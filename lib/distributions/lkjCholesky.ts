import { describe, rangeError, typeError } from '../core/errors.js';
import { ellipsis } from '../core/indexing.js';
import { finfo } from '../core/limits.js';
import type { Tensor } from '../core/tensor.js';
import { arange, cat, lgamma, mvlgamma, randn, rsub } from '../generated/functions.js';
import { named } from '../nn/named.js';
import { Beta } from './beta.js';
import * as constraints from './constraints/index.js';
import { Distribution, type SampleShape } from './distribution.js';
import { broadcastAll, type Param, type Size } from './utils.js';

const read = named(
  'distributions.LKJCholesky',
  ['dim', 'concentration', 'validateArgs'],
  (dim: number, concentration: Param = 1, validateArgs: boolean | null = null) => ({
    dim,
    concentration,
    validateArgs,
  }),
);

/** The distribution of each row's squared length before its diagonal element. */
function rowLengths(dim: number, concentration: Tensor): Beta {
  const { dtype, device } = concentration;
  const steps = arange(dim - 1, { dtype, device });
  const offset = cat([steps.newZeros([1]), steps]);
  const marginal = concentration.add(0.5 * (dim - 2)).unsqueeze(-1);
  return new Beta(offset.add(0.5), marginal.sub(offset.mul(0.5)));
}

/**
 * Cholesky factors of `dim x dim` correlation matrices, whose density is proportional to their determinants to the power
 * of `concentration - 1`: uniform at 1, near the identity above.
 * @throws RangeError for a `dim` below 2, and, while arguments are validated, for a `concentration` that is not positive.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.lkj_cholesky.LKJCholesky
 */
export class LKJCholesky extends Distribution {
  static override readonly argConstraints = { concentration: constraints.positive };
  static override readonly support = constraints.corrCholesky;

  declare readonly dim: number;
  declare readonly concentration: Tensor;
  /** @internal */
  declare readonly _beta: Beta;

  constructor(...args: Parameters<typeof read>) {
    const { dim, concentration: given, validateArgs } = read(...args);
    if (typeof dim !== 'number') throw typeError(`LKJCholesky: dim must be a number, got ${describe(dim)}.`);
    if (!Number.isInteger(dim) || dim < 2) {
      throw rangeError(`Expected dim to be an integer greater than or equal to 2. Found dim=${dim}.`);
    }
    const [concentration] = broadcastAll(given);
    const fields = { dim, concentration, _beta: rowLengths(dim, concentration) };
    super(concentration.shape, [dim, dim], validateArgs, fields);
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const fields = {
      dim: this.dim,
      concentration: this.concentration.expand(batchShape),
      _beta: this._beta.expand([...batchShape, this.dim]),
    };
    const next = this._getCheckedInstance(LKJCholesky, instance);
    return next._fill(batchShape, this._eventShape, this._validateArgs, fields);
  }

  /** Draws by the onion method: row by row, a direction and a length. */
  override sample(sampleShape: SampleShape = []): Tensor {
    const y = this._beta.sample(sampleShape).unsqueeze(-1);
    const { dtype, device } = y;
    const normal = randn(this._extendedShape(sampleShape), { dtype, device }).tril(-1);
    const directions = normal.div(normal.norm(null, -1, true));
    // The first row has no direction.
    directions.index(ellipsis, 0, ':').zero_();
    const w = y.sqrt().mul(directions);
    const rest = rsub(w.pow(2).sum(-1), 1).clamp(finfo(w.dtype).tiny);
    return w.add(rest.sqrt().diagEmbed());
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const { dim, concentration } = this;
    const diagonal = value.diagonal(0, -1, -2).narrow(-1, 1, dim - 1);
    const rows = arange(2, dim + 1, { device: concentration.device });
    // The determinant's power, and the Jacobian of the map to correlation matrices.
    const order = concentration.sub(1).unsqueeze(-1).mul(2).add(dim).sub(rows);
    const alpha = concentration.add(0.5 * (dim - 1));
    const normalizer = mvlgamma(alpha.sub(0.5), dim - 1)
      .add(0.5 * (dim - 1) * Math.log(Math.PI))
      .sub(lgamma(alpha).mul(dim - 1));
    return order.mul(diagonal.log()).sum(-1).sub(normalizer);
  }
}
