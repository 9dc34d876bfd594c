import { contiguousFormat } from '../core/layout.js';
import type { Tensor } from '../core/tensor.js';
import { digamma, lgamma, log1p, rsqrt } from '../generated/functions.js';
import { named } from '../nn/named.js';
import { Chi2 } from './chi2.js';
import * as constraints from './constraints/index.js';
import { Distribution, readSampleShape, type SampleShape } from './distribution.js';
import { _standardNormal, broadcastAll, type Param, type Size } from './utils.js';

const read = named(
  'distributions.StudentT',
  ['df', 'loc', 'scale', 'validateArgs'],
  (df: Param, loc: Param = 0, scale: Param = 1, validateArgs: boolean | null = null) => ({
    df,
    loc,
    scale,
    validateArgs,
  }),
);

/** The logarithm of the gamma function at 0.5, of which JavaScript has none. */
const LGAMMA_HALF = 0.5723649429247004;

/**
 * Student's t distribution of `df` degrees of freedom, moved by `loc` and stretched by `scale`.
 *
 * @throws RangeError for a `df` or `scale` that is not positive, while arguments are validated.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.studentT.StudentT
 */
export class StudentT extends Distribution {
  static override readonly argConstraints = {
    df: constraints.positive,
    loc: constraints.real,
    scale: constraints.positive,
  };
  static override readonly support = constraints.real;
  static override readonly hasRsample = true;

  declare readonly df: Tensor;
  declare readonly loc: Tensor;
  declare readonly scale: Tensor;
  /** @internal */
  declare readonly _chi2: Chi2;

  constructor(...args: Parameters<typeof read>) {
    const given = read(...args);
    const [df, loc, scale] = broadcastAll(given.df, given.loc, given.scale);
    const _chi2 = new Chi2(df);
    super(df.shape, [], given.validateArgs, { df, loc, scale, _chi2 });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const parameters = {
      df: this.df.expand(batchShape),
      loc: this.loc.expand(batchShape),
      scale: this.scale.expand(batchShape),
      _chi2: this._chi2.expand(batchShape),
    };
    return this._getCheckedInstance(StudentT, instance)._fill(batchShape, [], this._validateArgs, parameters);
  }

  override get mean(): Tensor {
    const mean = this.loc.clone({ memoryFormat: contiguousFormat });
    return mean.indexPut_([this.df.le(1)], Number.NaN);
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get variance(): Tensor {
    const { df } = this;
    const variance = df.clone({ memoryFormat: contiguousFormat });
    const exists = df.gt(2);
    const above = df.index(exists);
    variance.indexPut_([exists], this.scale.index(exists).pow(2).mul(above).div(above.sub(2)));
    variance.indexPut_([df.le(2).bitwiseAnd(df.gt(1))], Infinity);
    return variance.indexPut_([df.le(1)], Number.NaN);
  }

  override rsample(sampleShape: SampleShape = []): Tensor {
    const size = readSampleShape(sampleShape);
    const x = _standardNormal(this._extendedShape(size), this.df);
    const z = this._chi2.rsample(size);
    const y = x.mul(rsqrt(z.div(this.df)));
    return this.loc.add(this.scale.mul(y));
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const y = value.sub(this.loc).div(this.scale);
    const z = this.scale
      .log()
      .add(this.df.log().mul(0.5))
      .add(0.5 * Math.log(Math.PI))
      .add(lgamma(this.df.mul(0.5)))
      .sub(lgamma(this.df.add(1).mul(0.5)));
    return this.df
      .add(1)
      .mul(-0.5)
      .mul(log1p(y.pow(2).div(this.df)))
      .sub(z);
  }

  override entropy(): Tensor {
    // Terms are computed anew where Python does so: the order in which gradients are summed depends on it.
    const half = () => this.df.mul(0.5);
    const next = () => this.df.add(1).mul(0.5);
    const logBeta = lgamma(half()).add(LGAMMA_HALF).sub(lgamma(next()));
    return this.scale
      .log()
      .add(next().mul(digamma(next()).sub(digamma(half()))))
      .add(this.df.log().mul(0.5))
      .add(logBeta);
  }
}
