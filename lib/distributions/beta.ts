import { FloatScalar } from '../core/scalar.js';
import type { Tensor } from '../core/tensor.js';
import { lgamma, rsub, stack } from '../generated/functions.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import { Dirichlet } from './dirichlet.js';
import type { SampleShape } from './distribution.js';
import { ExponentialFamily } from './expFamily.js';
import { broadcastAll, type Param, type Size } from './utils.js';

const read = named(
  'distributions.Beta',
  ['concentration1', 'concentration0', 'validateArgs'],
  (concentration1: Param, concentration0: Param, validateArgs: boolean | null = null) => ({
    concentration1,
    concentration0,
    validateArgs,
  }),
);

/**
 * The beta distribution of concentrations `concentration1` (alpha, of 1) and `concentration0` (beta, of 0): the first of
 * the two shares that a Dirichlet distribution gives.
 *
 * @throws RangeError for parameters that are not positive, while arguments are validated.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.beta.Beta
 */
export class Beta extends ExponentialFamily {
  static override readonly argConstraints = {
    concentration1: constraints.positive,
    concentration0: constraints.positive,
  };
  static override readonly support = constraints.unitInterval;
  static override readonly hasRsample = true;

  /** @internal */
  declare readonly _dirichlet: Dirichlet;

  constructor(...args: Parameters<typeof read>) {
    const { concentration1, concentration0, validateArgs } = read(...args);
    const _dirichlet = new Dirichlet(stack(broadcastAll(concentration1, concentration0), -1), validateArgs);
    super(_dirichlet._batchShape, [], validateArgs, { _dirichlet });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const parameters = { _dirichlet: this._dirichlet.expand(batchShape) };
    return this._getCheckedInstance(Beta, instance)._fill(batchShape, [], this._validateArgs, parameters);
  }

  /** Alpha. */
  get concentration1(): Tensor {
    return this._dirichlet.concentration.select(-1, 0);
  }

  /** Beta. */
  get concentration0(): Tensor {
    return this._dirichlet.concentration.select(-1, 1);
  }

  override get mean(): Tensor {
    return this.concentration1.div(this.concentration1.add(this.concentration0));
  }

  override get mode(): Tensor {
    return this._dirichlet.mode.select(-1, 0);
  }

  override get variance(): Tensor {
    const total = this.concentration1.add(this.concentration0);
    return this.concentration1.mul(this.concentration0).div(total.pow(2).mul(total.add(1)));
  }

  override rsample(sampleShape: SampleShape = []): Tensor {
    return this._dirichlet.rsample(sampleShape).select(-1, 0);
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    return this._dirichlet.logProb(stack([value, rsub(value, new FloatScalar(1))], -1));
  }

  override entropy(): Tensor {
    return this._dirichlet.entropy();
  }

  override get _naturalParams(): Tensor[] {
    return [this.concentration1, this.concentration0];
  }

  override _logNormalizer(x: Tensor, y: Tensor): Tensor {
    return lgamma(x)
      .add(lgamma(y))
      .sub(lgamma(x.add(y)));
  }
}
