import { rangeError } from '../../core/errors.js';
import { finfo } from '../../core/limits.js';
import type { Tensor } from '../../core/tensor.js';
import { rsub } from '../../generated/functions.js';
import { logsigmoid, pad } from '../../nn/functional/index.js';
import type { Constraint } from '../constraints/constraint.js';
import * as constraints from '../constraints/index.js';
import type { Size } from '../utils.js';
import { clippedSigmoid } from './elementwise.js';
import { Transform } from './transform.js';

function checkVector(shape: Size): void {
  if (shape.length < 1) throw rangeError('Too few dimensions on input: it must have at least one.');
}

/** All but the last along the last dimension. */
function butLast(x: Tensor): Tensor {
  return x.narrow(-1, 0, x.size(-1) - 1);
}

abstract class ToSimplex extends Transform {
  override get domain(): Constraint {
    return constraints.realVector;
  }

  override get codomain(): Constraint {
    return constraints.simplex;
  }

  override equals(other: unknown): boolean {
    return (other as Transform | null)?.constructor === this.constructor;
  }
}

/**
 * The softmax over the last dimension, which is not bijective. Each coordinate has its own, which suits optimization.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.SoftmaxTransform
 */
export class SoftmaxTransform extends ToSimplex {
  protected override _call(x: Tensor): Tensor {
    const weights = x.sub(x.max(-1, true).values).exp();
    return weights.div(weights.sum(-1, true));
  }

  protected override _inverse(y: Tensor): Tensor {
    return y.log();
  }

  override forwardShape(shape: Size): Size {
    checkVector(shape);
    return shape;
  }

  override inverseShape(shape: Size): Size {
    checkVector(shape);
    return shape;
  }
}

/** `count, count - 1, ..., 1` breaks of the stick that remain, as a vector of `like`'s dtype. */
function remaining(like: Tensor, count: number): Tensor {
  return rsub(like.newOnes([count]).cumsum(-1), count + 1);
}

/**
 * Breaks pieces off a stick of length 1: `n` numbers to `n + 1` that sum up to 1. It is bijective.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.StickBreakingTransform
 */
export class StickBreakingTransform extends ToSimplex {
  override get bijective(): boolean {
    return true;
  }

  protected override _call(x: Tensor): Tensor {
    const z = clippedSigmoid(x.sub(remaining(x, x.size(-1)).log()));
    const left = rsub(z, 1).cumprod(-1);
    return pad(z, [0, 1], { value: 1 }).mul(pad(left, [1, 0], { value: 1 }));
  }

  protected override _inverse(y: Tensor): Tensor {
    const broken = butLast(y);
    // Rounding may take what is left below 0.
    const left = rsub(broken.cumsum(-1), 1).clamp(finfo(y.dtype).tiny);
    return broken
      .log()
      .sub(left.log())
      .add(remaining(y, broken.size(-1)).log());
  }

  override logAbsDetJacobian(x: Tensor, y: Tensor): Tensor {
    const shifted = x.sub(remaining(x, x.size(-1)).log());
    // 1 - sigmoid(x) is exp(-x) * sigmoid(x).
    return shifted.neg().add(logsigmoid(shifted)).add(butLast(y).log()).sum(-1);
  }

  override forwardShape(shape: Size): Size {
    checkVector(shape);
    return [...shape.slice(0, -1), shape.at(-1)! + 1];
  }

  override inverseShape(shape: Size): Size {
    checkVector(shape);
    return [...shape.slice(0, -1), shape.at(-1)! - 1];
  }
}
