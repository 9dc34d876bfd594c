import { rangeError } from '../../core/errors.js';
import { finfo } from '../../core/limits.js';
import type { Tensor } from '../../core/tensor.js';
import { eye, rsub } from '../../generated/functions.js';
import { pad, softplus } from '../../nn/functional/index.js';
import type { Constraint } from '../constraints/constraint.js';
import * as constraints from '../constraints/index.js';
import { type Size, trilMatrixToVec, vecToTrilMatrix } from '../utils.js';
import { Transform } from './transform.js';

/** The columns moved one to the right, with ones as the first. */
function shiftedRight(x: Tensor): Tensor {
  return pad(x.narrow(-1, 0, x.size(-1) - 1), [1, 0], { value: 1 });
}

/**
 * Vectors of `D * (D - 1) / 2` numbers to Cholesky factors of `D x D` correlation matrices: lower triangular, with a
 * positive diagonal and rows of length 1. Each row breaks its squares off a stick of length 1, with the signs of `x`.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.CorrCholeskyTransform
 */
export class CorrCholeskyTransform extends Transform {
  override get domain(): Constraint {
    return constraints.realVector;
  }

  override get codomain(): Constraint {
    return constraints.corrCholesky;
  }

  override get bijective(): boolean {
    return true;
  }

  protected override _call(x: Tensor): Tensor {
    const { eps } = finfo(x.dtype);
    const r = vecToTrilMatrix(x.tanh().clamp(-1 + eps, 1 - eps), -1);
    const left = rsub(r.pow(2), 1).sqrt().cumprod(-1);
    const { dtype, device } = r;
    return r.add(eye(r.size(-1), { dtype, device })).mul(shiftedRight(left));
  }

  protected override _inverse(y: Tensor): Tensor {
    const left = rsub(y.mul(y).cumsum(-1), 1);
    const t = trilMatrixToVec(y, -1).div(trilMatrixToVec(shiftedRight(left), -1).sqrt());
    return t.log1p().sub(t.neg().log1p()).div(2);
  }

  /** That of the map to the elements below the diagonal of `y`. */
  override logAbsDetJacobian(x: Tensor, y: Tensor): Tensor {
    const left = rsub(y.mul(y).cumsum(-1), 1);
    const ofSticks = trilMatrixToVec(left, -2).log().sum(-1).mul(0.5);
    const ofTanh = x
      .add(softplus(x.mul(-2)))
      .sub(Math.LN2)
      .sum(-1)
      .mul(-2);
    return ofSticks.add(ofTanh);
  }

  override forwardShape(shape: Size): Size {
    if (shape.length < 1) throw rangeError('Too few dimensions on input: it must have at least one.');
    const n = shape.at(-1)!;
    const d = Math.round(Math.sqrt(0.25 + 2 * n) + 0.5);
    if ((d * (d - 1)) / 2 !== n) {
      throw rangeError(
        `Input is not a flattened lower-diagonal number: no square matrix has ${n} elements below its diagonal.`,
      );
    }
    return [...shape.slice(0, -1), d, d];
  }

  override inverseShape(shape: Size): Size {
    if (shape.length < 2) throw rangeError('Too few dimensions on input: it must have at least two.');
    const [rows, columns] = shape.slice(-2) as [number, number];
    if (rows !== columns) throw rangeError(`Input is not square: its last dimensions are [${rows}, ${columns}].`);
    return [...shape.slice(0, -2), (rows * (rows - 1)) / 2];
  }
}
