import { contiguousFormat } from '../core/layout.js';
import { finfo } from '../core/limits.js';
import type { Tensor } from '../core/tensor.js';
import { log, log1p } from '../generated/functions.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import { Distribution, readSampleShape, type SampleShape } from './distribution.js';
import { Gamma } from './gamma.js';
import { broadcastAll, type Param, type Size } from './utils.js';

const read = named(
  'distributions.FisherSnedecor',
  ['df1', 'df2', 'validateArgs'],
  (df1: Param, df2: Param, validateArgs: boolean | null = null) => ({ df1, df2, validateArgs }),
);

/**
 * The F distribution of `df1` and `df2` degrees of freedom: the ratio of two chi-squared variables, each divided by its
 * degrees of freedom.
 *
 * @throws RangeError for parameters that are not positive, while arguments are validated.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.fishersnedecor.FisherSnedecor
 */
export class FisherSnedecor extends Distribution {
  static override readonly argConstraints = { df1: constraints.positive, df2: constraints.positive };
  static override readonly support = constraints.positive;
  static override readonly hasRsample = true;

  declare readonly df1: Tensor;
  declare readonly df2: Tensor;
  /** @internal */
  declare readonly _gamma1: Gamma;
  /** @internal */
  declare readonly _gamma2: Gamma;

  constructor(...args: Parameters<typeof read>) {
    const given = read(...args);
    const [df1, df2] = broadcastAll(given.df1, given.df2);
    const _gamma1 = new Gamma(df1.mul(0.5), df1);
    const _gamma2 = new Gamma(df2.mul(0.5), df2);
    super(df1.shape, [], given.validateArgs, { df1, df2, _gamma1, _gamma2 });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const parameters = {
      df1: this.df1.expand(batchShape),
      df2: this.df2.expand(batchShape),
      _gamma1: this._gamma1.expand(batchShape),
      _gamma2: this._gamma2.expand(batchShape),
    };
    return this._getCheckedInstance(FisherSnedecor, instance)._fill(batchShape, [], this._validateArgs, parameters);
  }

  /** `df2`, NaN where it is too small for a moment to exist. */
  private _above(least: number): Tensor {
    const df2 = this.df2.clone({ memoryFormat: contiguousFormat });
    return df2.indexPut_([df2.le(least)], Number.NaN);
  }

  override get mean(): Tensor {
    const df2 = this._above(2);
    return df2.div(df2.sub(2));
  }

  override get mode(): Tensor {
    const mode = this.df1.sub(2).div(this.df1).mul(this.df2).div(this.df2.add(2));
    return mode.indexPut_([this.df1.le(2)], Number.NaN);
  }

  override get variance(): Tensor {
    const df2 = this._above(4);
    return df2
      .pow(2)
      .mul(2)
      .mul(this.df1.add(df2).sub(2))
      .div(this.df1.mul(df2.sub(2).pow(2)).mul(df2.sub(4)));
  }

  override rsample(sampleShape: SampleShape = []): Tensor {
    const size = readSampleShape(sampleShape);
    const shape = this._extendedShape(size);
    const x1 = this._gamma1.rsample(size).view(shape);
    const x2 = this._gamma2.rsample(size).view(shape);
    const { tiny } = finfo(x2.dtype);
    x2.clamp_(tiny);
    return x1.div(x2).clamp_(tiny);
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const ct1 = this.df1.mul(0.5);
    const ct2 = this.df2.mul(0.5);
    const ct3 = this.df1.div(this.df2);
    const t1 = ct1.add(ct2).lgamma().sub(ct1.lgamma()).sub(ct2.lgamma());
    const t2 = ct1.mul(ct3.log()).add(ct1.sub(1).mul(log(value)));
    const t3 = ct1.add(ct2).mul(log1p(ct3.mul(value)));
    return t1.add(t2).sub(t3);
  }
}
