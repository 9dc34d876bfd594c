import { finfo } from '../core/limits.js';
import type { Tensor } from '../core/tensor.js';
import { abs, expm1, log, log1p, rsub } from '../generated/functions.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import { Distribution, type SampleShape } from './distribution.js';
import { broadcastAll, checkTensor, type Param, type Size } from './utils.js';

const read = named(
  'distributions.Laplace',
  ['loc', 'scale', 'validateArgs'],
  (loc: Param, scale: Param, validateArgs: boolean | null = null) => ({ loc, scale, validateArgs }),
);

/**
 * The Laplace distribution of mean `loc`: exponential with mean `scale` to either side.
 *
 * @throws RangeError for a `loc` of NaN or a `scale` that is not positive, while arguments are validated.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.laplace.Laplace
 */
export class Laplace extends Distribution {
  static override readonly argConstraints = { loc: constraints.real, scale: constraints.positive };
  static override readonly support = constraints.real;
  static override readonly hasRsample = true;

  declare readonly loc: Tensor;
  declare readonly scale: Tensor;

  constructor(...args: Parameters<typeof read>) {
    const given = read(...args);
    const [loc, scale] = broadcastAll(given.loc, given.scale);
    super(loc.shape, [], given.validateArgs, { loc, scale });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const parameters = { loc: this.loc.expand(batchShape), scale: this.scale.expand(batchShape) };
    return this._getCheckedInstance(Laplace, instance)._fill(batchShape, [], this._validateArgs, parameters);
  }

  override get mean(): Tensor {
    return this.loc;
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get stddev(): Tensor {
    return this.scale.mul(Math.SQRT2);
  }

  override get variance(): Tensor {
    return this.scale.pow(2).mul(2);
  }

  override rsample(sampleShape: SampleShape = []): Tensor {
    const shape = this._extendedShape(sampleShape);
    // Not -1, of which the logarithm below would be infinite.
    const u = this.loc.newEmpty(shape).uniform_(finfo(this.loc.dtype).eps - 1, 1);
    return this.loc.sub(this.scale.mul(u.sign()).mul(log1p(u.abs().neg())));
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    return log(this.scale.mul(2))
      .neg()
      .sub(abs(value.sub(this.loc)).div(this.scale));
  }

  override cdf(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const distance = value.sub(this.loc);
    return rsub(
      distance
        .sign()
        .mul(0.5)
        .mul(expm1(distance.abs().neg().div(this.scale))),
      0.5,
    );
  }

  override icdf(value: Tensor): Tensor {
    checkTensor('icdf: value', value);
    const term = value.sub(0.5);
    return this.loc.sub(this.scale.mul(term.sign()).mul(log1p(term.abs().mul(-2))));
  }

  override entropy(): Tensor {
    return log(this.scale.mul(2)).add(1);
  }
}
