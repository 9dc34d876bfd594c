import { Function as AutogradFunction, type FunctionCtx } from '../autograd/function.js';
import { onceDifferentiable } from '../autograd/once.js';
import type { Tensor } from '../core/tensor.js';
import { digamma, lgamma, rsub, xlogy } from '../generated/functions.js';
import { _dirichletGrad, _sampleDirichlet } from '../generated/internal.js';
import { oneHot } from '../nn/functional/index.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import type { SampleShape } from './distribution.js';
import { ExponentialFamily } from './expFamily.js';
import { checkTensor, type Size } from './utils.js';

/** Draws with implicit gradients, for which PyTorch's own operator has no backward. */
class Draw extends AutogradFunction {
  static forward(ctx: FunctionCtx, concentration: Tensor): Tensor {
    const x = _sampleDirichlet(concentration);
    ctx.saveForBackward(x, concentration);
    return x;
  }

  static backward = onceDifferentiable((ctx: FunctionCtx, gradOutput: Tensor) => {
    const [x, concentration] = ctx.savedTensors as [Tensor, Tensor];
    const total = concentration.sum(-1, true).expandAs(concentration);
    const grad = _dirichletGrad(x, concentration, total);
    return grad.mul(gradOutput.sub(x.mul(gradOutput).sum(-1, true)));
  });
}

const read = named(
  'distributions.Dirichlet',
  ['concentration', 'validateArgs'],
  (concentration: Tensor, validateArgs: boolean | null = null) => ({ concentration, validateArgs }),
);

/**
 * Vectors of probabilities that sum up to 1, the more alike the greater `concentration` is, a tensor of at least one
 * dimension.
 * @throws RangeError for a `concentration` without dimensions, or, while arguments are validated, one that is not positive.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.dirichlet.Dirichlet
 */
export class Dirichlet extends ExponentialFamily {
  static override readonly argConstraints = { concentration: constraints.independent(constraints.positive, 1) };
  static override readonly support = constraints.simplex;
  static override readonly hasRsample = true;

  declare readonly concentration: Tensor;

  constructor(...args: Parameters<typeof read>) {
    const { concentration, validateArgs } = read(...args);
    checkTensor('Dirichlet: concentration', concentration, 1);
    const { shape } = concentration;
    super(shape.slice(0, -1), shape.slice(-1), validateArgs, { concentration });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const fields = { concentration: this.concentration.expand([...batchShape, ...this._eventShape]) };
    const next = this._getCheckedInstance(Dirichlet, instance);
    return next._fill(batchShape, this._eventShape, this._validateArgs, fields);
  }

  override get mean(): Tensor {
    return this.concentration.div(this.concentration.sum(-1, true));
  }

  /** Where all concentrations are below 1 the density is greatest in corners: the first of those. */
  override get mode(): Tensor {
    const weights = this.concentration.sub(1).clamp(0);
    const mode = weights.div(weights.sum(-1, true));
    const isCorner = this.concentration.lt(1).all(-1);
    const corners = oneHot(mode.index(isCorner).argmax(-1), weights.size(-1)).to(mode);
    return mode.indexPut_([isCorner], corners);
  }

  override get variance(): Tensor {
    const total = this.concentration.sum(-1, true);
    return this.concentration.mul(total.sub(this.concentration)).div(total.pow(2).mul(total.add(1)));
  }

  override rsample(sampleShape: SampleShape = []): Tensor {
    return Draw.apply(this.concentration.expand(this._extendedShape(sampleShape)));
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    return xlogy(this.concentration.sub(1), value)
      .sum(-1)
      .add(lgamma(this.concentration.sum(-1)))
      .sub(lgamma(this.concentration).sum(-1));
  }

  override entropy(): Tensor {
    const { concentration } = this;
    const total = concentration.sum(-1);
    return lgamma(concentration)
      .sum(-1)
      .sub(lgamma(total))
      .sub(rsub(total, concentration.size(-1)).mul(digamma(total)))
      .sub(concentration.sub(1).mul(digamma(concentration)).sum(-1));
  }

  override get _naturalParams(): Tensor[] {
    return [this.concentration];
  }

  override _logNormalizer(x: Tensor): Tensor {
    return x
      .lgamma()
      .sum(-1)
      .sub(lgamma(x.sum(-1)));
  }

  override get _meanCarrierMeasure(): number {
    return 0;
  }
}
