import { finfo } from '../../core/limits.js';
import type { Tensor } from '../../core/tensor.js';
import { broadcastShapes } from '../../functional/broadcast.js';
import { rsub } from '../../generated/functions.js';
import { softplus } from '../../nn/functional/index.js';
import { named } from '../../nn/named.js';
import type { Constraint } from '../constraints/constraint.js';
import * as constraints from '../constraints/index.js';
import { broadcastAll, type Param, type Size } from '../utils.js';
import { type CacheArguments, readCache, Transform } from './transform.js';

/** A transform of each number on its own, that takes any of them. */
abstract class Elementwise extends Transform {
  override get domain(): Constraint {
    return constraints.real;
  }

  override equals(other: unknown): boolean {
    return (other as Elementwise | null)?.constructor === this.constructor;
  }
}

/** An increasing one with an inverse. */
abstract class Increasing extends Elementwise {
  override get bijective(): boolean {
    return true;
  }

  override get sign(): number {
    return 1;
  }
}

/** `y = exp(x)`. @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.ExpTransform */
export class ExpTransform extends Increasing {
  override get codomain(): Constraint {
    return constraints.positive;
  }

  protected override _call(x: Tensor): Tensor {
    return x.exp();
  }

  protected override _inverse(y: Tensor): Tensor {
    return y.log();
  }

  override logAbsDetJacobian(x: Tensor, _y: Tensor): Tensor {
    return x;
  }
}

/** The sigmoid, kept off 0 and 1. @internal */
export function clippedSigmoid(x: Tensor): Tensor {
  const { tiny, eps } = finfo(x.dtype);
  return x.sigmoid().clamp(tiny, 1 - eps);
}

/** `y = 1 / (1 + exp(-x))`. @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.SigmoidTransform */
export class SigmoidTransform extends Increasing {
  override get codomain(): Constraint {
    return constraints.unitInterval;
  }

  protected override _call(x: Tensor): Tensor {
    return clippedSigmoid(x);
  }

  protected override _inverse(y: Tensor): Tensor {
    const { tiny, eps } = finfo(y.dtype);
    const inside = y.clamp(tiny, 1 - eps);
    return inside.log().sub(inside.neg().log1p());
  }

  override logAbsDetJacobian(x: Tensor, _y: Tensor): Tensor {
    return softplus(x.neg()).neg().sub(softplus(x));
  }
}

/** `y = log(1 + exp(x))`. @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.SoftplusTransform */
export class SoftplusTransform extends Increasing {
  override get codomain(): Constraint {
    return constraints.positive;
  }

  protected override _call(x: Tensor): Tensor {
    return softplus(x);
  }

  protected override _inverse(y: Tensor): Tensor {
    return y.neg().expm1().neg().log().add(y);
  }

  override logAbsDetJacobian(x: Tensor, _y: Tensor): Tensor {
    return softplus(x.neg()).neg();
  }
}

/** `y = tanh(x)`. With a cache its inverse is finite at the ends. @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.TanhTransform */
export class TanhTransform extends Increasing {
  override get codomain(): Constraint {
    return TANH_CODOMAIN;
  }

  protected override _call(x: Tensor): Tensor {
    return x.tanh();
  }

  protected override _inverse(y: Tensor): Tensor {
    return y.atanh();
  }

  // log(1 - tanh(x)**2), without the cancellation.
  override logAbsDetJacobian(x: Tensor, _y: Tensor): Tensor {
    return rsub(x, Math.LN2)
      .sub(softplus(x.mul(-2)))
      .mul(2);
  }
}

const TANH_CODOMAIN = constraints.interval(-1, 1);

/** `y = |x|`, which is not bijective. @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.AbsTransform */
export class AbsTransform extends Elementwise {
  override get codomain(): Constraint {
    return constraints.positive;
  }

  protected override _call(x: Tensor): Tensor {
    return x.abs();
  }

  protected override _inverse(y: Tensor): Tensor {
    return y;
  }
}

const readPower = named(
  'distributions.transforms.PowerTransform',
  ['exponent', 'cacheSize'],
  (exponent: Param, cacheSize = 0) => ({ exponent, cacheSize }),
);

/** `y = x ** exponent` of positive numbers. @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.PowerTransform */
export class PowerTransform extends Transform {
  readonly exponent: Tensor;

  constructor(...args: Parameters<typeof readPower>) {
    const { exponent, cacheSize } = readPower(...args);
    super(cacheSize);
    [this.exponent] = broadcastAll(exponent);
  }

  override get domain(): Constraint {
    return constraints.positive;
  }

  override get codomain(): Constraint {
    return constraints.positive;
  }

  override get bijective(): boolean {
    return true;
  }

  override get sign(): Tensor {
    return this.exponent.sign();
  }

  override withCache(...args: CacheArguments): Transform {
    const cacheSize = readCache(...args);
    return cacheSize === this._cacheSize ? this : new PowerTransform(this.exponent, cacheSize);
  }

  override equals(other: unknown): boolean {
    return other instanceof PowerTransform && this.exponent.eq(other.exponent).all().itemBoolean();
  }

  protected override _call(x: Tensor): Tensor {
    return x.pow(this.exponent);
  }

  protected override _inverse(y: Tensor): Tensor {
    return y.pow(this.exponent.reciprocal());
  }

  override logAbsDetJacobian(x: Tensor, y: Tensor): Tensor {
    return this.exponent.mul(y).div(x).abs().log();
  }

  override forwardShape(shape: Size): Size {
    return broadcastShapes(shape, this.exponent.shape);
  }

  override inverseShape(shape: Size): Size {
    return broadcastShapes(shape, this.exponent.shape);
  }
}
