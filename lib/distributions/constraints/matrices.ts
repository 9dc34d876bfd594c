import { full } from '../../core/create.js';
import { finfo } from '../../core/limits.js';
import type { Tensor } from '../../core/tensor.js';
import { isclose } from '../../generated/functions.js';
import { choleskyEx, eigvalsh, norm } from '../../linalg.js';
import { Constraint } from './constraint.js';

/** Vectors of numbers from 0 whose sum is 1. */
export class Simplex extends Constraint {
  override get eventDim(): number {
    return 1;
  }

  override check(value: Tensor): Tensor {
    return value.ge(0).all(-1).bitwiseAnd(value.sum(-1).sub(1).abs().lt(1e-6));
  }
}

abstract class MatrixConstraint extends Constraint {
  override get eventDim(): number {
    return 2;
  }
}

/** Which of the last two dimensions' matrices are true everywhere. */
function allOfMatrix(matrices: Tensor): Tensor {
  return matrices.flatten(-2).all(-1);
}

/** Matrices without anything above the diagonal. */
export class LowerTriangular extends MatrixConstraint {
  override check(value: Tensor): Tensor {
    return allOfMatrix(value.tril().eq(value));
  }
}

/** Lower triangular matrices with a positive diagonal. */
export class LowerCholesky extends MatrixConstraint {
  override check(value: Tensor): Tensor {
    const positiveDiagonal = value.diagonal(0, -2, -1).gt(0).all(-1);
    return allOfMatrix(value.tril().eq(value)).bitwiseAnd(positiveDiagonal);
  }
}

/** How many of the dtype's steps from 1, for each column, a row's length may be. */
const ROW_TOLERANCE = 10;

/** Lower triangular matrices with a positive diagonal and rows of length 1: Cholesky factors of correlation matrices. */
export class CorrCholesky extends LowerCholesky {
  override check(value: Tensor): Tensor {
    const tolerance = finfo(value.dtype).eps * value.size(-1) * ROW_TOLERANCE;
    const lengths = norm(value.detach(), null, -1);
    return super.check(value).bitwiseAnd(lengths.sub(1).abs().le(tolerance).all(-1));
  }
}

/** Matrices with as many rows as columns. */
export class Square extends MatrixConstraint {
  override check(value: Tensor): Tensor {
    const { shape, device } = value;
    return full(shape.slice(0, -2), shape.at(-2) === shape.at(-1), { dtype: 'bool', device });
  }
}

/** Matrices that equal their transpose. */
export class Symmetric extends Square {
  override check(value: Tensor): Tensor {
    const square = super.check(value);
    if (!square.all().itemBoolean()) return square;
    return isclose(value, value.mT, { atol: 1e-6 }).all(-2).all(-1);
  }
}

/** Symmetric matrices without negative eigenvalues. */
export class PositiveSemidefinite extends Symmetric {
  override check(value: Tensor): Tensor {
    const symmetric = super.check(value);
    if (!symmetric.all().itemBoolean()) return symmetric;
    return eigvalsh(value).ge(0).all(-1);
  }
}

/** Symmetric matrices with positive eigenvalues only. */
export class PositiveDefinite extends Symmetric {
  override check(value: Tensor): Tensor {
    const symmetric = super.check(value);
    if (!symmetric.all().itemBoolean()) return symmetric;
    return choleskyEx(value).info.eq(0);
  }
}

/** Vectors of numbers from 0 whose sum is 1. */
export const simplex: Constraint = new Simplex();
/** Matrices without anything above the diagonal. */
export const lowerTriangular: Constraint = new LowerTriangular();
/** Lower triangular matrices with a positive diagonal. */
export const lowerCholesky: Constraint = new LowerCholesky();
/** Cholesky factors of correlation matrices. */
export const corrCholesky: Constraint = new CorrCholesky();
/** Matrices with as many rows as columns. */
export const square: Constraint = new Square();
/** Matrices that equal their transpose. */
export const symmetric: Constraint = new Symmetric();
/** Symmetric matrices without negative eigenvalues. */
export const positiveSemidefinite: Constraint = new PositiveSemidefinite();
/** Symmetric matrices with positive eigenvalues only. */
export const positiveDefinite: Constraint = new PositiveDefinite();
