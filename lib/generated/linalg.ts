// Written by tools/codegen from the schemas of torch 2.13.0. Change the generator, not this file.
import type { DTypeLike } from '../core/dtype.js';
import { handlesOf, isInt, isIntOrInts, isInts, isTensors } from '../core/fast.js';
import type { Input, Other, Out, Outs } from '../core/options.js';
import type { Scalar } from '../core/scalar.js';
import { Overloads } from '../core/signature.js';
import { Tensor, wrap } from '../core/tensor.js';
import {
  $_linalg_eigvals,
  $linalg__powsum,
  $linalg_cholesky,
  $linalg_cholesky_ex,
  $linalg_cholesky_ex_L,
  $linalg_cholesky_out,
  $linalg_cond,
  $linalg_cond_out,
  $linalg_cond_p_str,
  $linalg_cond_p_str_out,
  $linalg_cross,
  $linalg_cross_out,
  $linalg_det,
  $linalg_det_out,
  $linalg_diagonal,
  $linalg_eig,
  $linalg_eig_out,
  $linalg_eigh,
  $linalg_eigh_eigvals,
  $linalg_eigvals,
  $linalg_eigvals_out,
  $linalg_eigvalsh,
  $linalg_eigvalsh_out,
  $linalg_householder_product,
  $linalg_householder_product_out,
  $linalg_inv,
  $linalg_inv_ex,
  $linalg_inv_ex_inverse,
  $linalg_inv_out,
  $linalg_ldl_factor,
  $linalg_ldl_factor_ex,
  $linalg_ldl_factor_ex_out,
  $linalg_ldl_factor_out,
  $linalg_ldl_solve,
  $linalg_ldl_solve_out,
  $linalg_lstsq,
  $linalg_lstsq_out,
  $linalg_lu,
  $linalg_lu_factor,
  $linalg_lu_factor_ex,
  $linalg_lu_factor_ex_out,
  $linalg_lu_factor_out,
  $linalg_lu_out,
  $linalg_lu_solve,
  $linalg_lu_solve_out,
  $linalg_matmul,
  $linalg_matmul_out,
  $linalg_matrix_exp,
  $linalg_matrix_norm,
  $linalg_matrix_norm_out,
  $linalg_matrix_norm_str_ord,
  $linalg_matrix_norm_str_ord_out,
  $linalg_matrix_power,
  $linalg_matrix_power_out,
  $linalg_matrix_rank,
  $linalg_matrix_rank_atol_rtol_float,
  $linalg_matrix_rank_atol_rtol_float_out,
  $linalg_matrix_rank_atol_rtol_tensor,
  $linalg_matrix_rank_atol_rtol_tensor_out,
  $linalg_matrix_rank_out,
  $linalg_matrix_rank_out_tol_tensor,
  $linalg_matrix_rank_tol_tensor,
  $linalg_multi_dot,
  $linalg_multi_dot_out,
  $linalg_norm,
  $linalg_norm_ord_str,
  $linalg_norm_ord_str_out,
  $linalg_norm_out,
  $linalg_pinv,
  $linalg_pinv_atol_rtol_float,
  $linalg_pinv_atol_rtol_float_out,
  $linalg_pinv_atol_rtol_tensor,
  $linalg_pinv_atol_rtol_tensor_out,
  $linalg_pinv_out,
  $linalg_pinv_out_rcond_tensor,
  $linalg_pinv_rcond_tensor,
  $linalg_qr,
  $linalg_qr_out,
  $linalg_slogdet,
  $linalg_slogdet_out,
  $linalg_solve,
  $linalg_solve_ex,
  $linalg_solve_ex_out,
  $linalg_solve_out,
  $linalg_solve_triangular,
  $linalg_solve_triangular_out,
  $linalg_svd,
  $linalg_svd_U,
  $linalg_svdvals,
  $linalg_svdvals_out,
  $linalg_tensorinv,
  $linalg_tensorinv_out,
  $linalg_tensorsolve,
  $linalg_tensorsolve_out,
  $linalg_vander,
  $linalg_vecdot,
  $linalg_vecdot_out,
  $linalg_vector_norm,
  $linalg_vector_norm_out,
} from './operators.js';

const _linalgEigvals$ = new Overloads('linalg._linalgEigvals', [[$_linalg_eigvals]]);
export function _linalgEigvals(input: Tensor): Tensor;
export function _linalgEigvals(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($_linalg_eigvals.call(a._handle) as number);
  }
  return _linalgEigvals$.call(arguments);
}

const _powsum$ = new Overloads('linalg._powsum', [[$linalg__powsum]]);
export function _powsum(input: Tensor, ord?: Scalar, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DTypeLike | null }): Tensor;
export function _powsum(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($linalg__powsum.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return wrap($linalg__powsum.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && isIntOrInts(c)) {
    return wrap($linalg__powsum.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && typeof b === 'number' && isIntOrInts(c) && typeof d === 'boolean') {
    return wrap($linalg__powsum.call(a._handle, b, c, d) as number);
  }
  return _powsum$.call(arguments);
}

const cholesky$ = new Overloads('linalg.cholesky', [[$linalg_cholesky, $linalg_cholesky_out]]);
/** The triangular Cholesky factor, lower unless `upper`, of a positive-definite matrix or each of a batch. @see [torch.linalg.cholesky](https://pytorch.org/docs/stable/generated/torch.linalg.cholesky.html) */
export function cholesky(input: Tensor, options?: { upper?: boolean; out?: Tensor | null }): Tensor;
export function cholesky(options: Input & { upper?: boolean; out?: Tensor | null }): Tensor;
export function cholesky(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($linalg_cholesky.call(a._handle) as number);
  }
  return cholesky$.call(arguments);
}

const choleskyEx$ = new Overloads('linalg.choleskyEx', [[$linalg_cholesky_ex, $linalg_cholesky_ex_L]]);
/** The Cholesky factors, and an `info` that is not 0 where a matrix has none, instead of an error. @see [torch.linalg.cholesky_ex](https://pytorch.org/docs/stable/generated/torch.linalg.cholesky_ex.html) */
export function choleskyEx(input: Tensor, options?: { upper?: boolean; checkErrors?: boolean; out?: readonly Tensor[] | null }): [L: Tensor, info: Tensor] & { L: Tensor; info: Tensor };
export function choleskyEx(options: Input & { upper?: boolean; checkErrors?: boolean; out?: readonly Tensor[] | null }): [L: Tensor, info: Tensor] & { L: Tensor; info: Tensor };
export function choleskyEx(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $linalg_cholesky_ex.result($linalg_cholesky_ex.call(a._handle));
  }
  return choleskyEx$.call(arguments);
}

const cond$ = new Overloads('linalg.cond', [[$linalg_cond, $linalg_cond_out], [$linalg_cond_p_str, $linalg_cond_p_str_out]]);
/** The condition number of a matrix, or of each of a batch, with respect to the norm `p`. @see [torch.linalg.cond](https://pytorch.org/docs/stable/generated/torch.linalg.cond.html) */
export function cond(input: Tensor, p?: Scalar | string | null, options?: Out): Tensor;
export function cond(input: Tensor, options?: { p?: Scalar | string | null; out?: Tensor | null }): Tensor;
export function cond(options: Input & { p?: Scalar | string | null; out?: Tensor | null }): Tensor;
export function cond(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($linalg_cond.call(a._handle) as number);
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($linalg_cond.call(a._handle, b) as number);
    }
    if (a instanceof Tensor && typeof b === 'string') {
      return wrap($linalg_cond_p_str.call(a._handle, b) as number);
    }
  }
  return cond$.call(arguments);
}

const cross$ = new Overloads('linalg.cross', [[$linalg_cross, $linalg_cross_out]]);
/** The cross product of vectors of three elements along `dim`, by default the last. @see [torch.linalg.cross](https://pytorch.org/docs/stable/generated/torch.linalg.cross.html) */
export function cross(input: Tensor, other: Tensor, options?: { dim?: number; axis?: number; out?: Tensor | null }): Tensor;
export function cross(input: Tensor, options: Other & { dim?: number; axis?: number; out?: Tensor | null }): Tensor;
export function cross(options: Input & Other & { dim?: number; axis?: number; out?: Tensor | null }): Tensor;
export function cross(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($linalg_cross.call(a._handle, b._handle) as number);
  }
  return cross$.call(arguments);
}

const det$ = new Overloads('linalg.det', [[$linalg_det, $linalg_det_out]]);
/** The determinant of a square matrix, or of each of a batch. @see [torch.linalg.det](https://pytorch.org/docs/stable/generated/torch.linalg.det.html) */
export function det(A: Tensor, options?: Out): Tensor;
export function det(options: { A: Tensor; out?: Tensor | null }): Tensor;
export function det(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($linalg_det.call(a._handle) as number);
  }
  return det$.call(arguments);
}

const diagonal$ = new Overloads('linalg.diagonal', [[$linalg_diagonal]]);
/** A view of the diagonals of matrices, by default in the last two dimensions. @see [torch.linalg.diagonal](https://pytorch.org/docs/stable/generated/torch.linalg.diagonal.html) */
export function diagonal(A: Tensor, options?: { offset?: number; dim1?: number; dim2?: number }): Tensor;
export function diagonal(options: { A: Tensor; offset?: number; dim1?: number; dim2?: number }): Tensor;
export function diagonal(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($linalg_diagonal.call(a._handle) as number);
  }
  return diagonal$.call(arguments);
}

const eig$ = new Overloads('linalg.eig', [[$linalg_eig, $linalg_eig_out]]);
/** The complex eigenvalues and eigenvectors of a square matrix, or of each of a batch. @see [torch.linalg.eig](https://pytorch.org/docs/stable/generated/torch.linalg.eig.html) */
export function eig(input: Tensor, options?: Outs): [eigenvalues: Tensor, eigenvectors: Tensor] & { eigenvalues: Tensor; eigenvectors: Tensor };
export function eig(options: Input & Outs): [eigenvalues: Tensor, eigenvectors: Tensor] & { eigenvalues: Tensor; eigenvectors: Tensor };
export function eig(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $linalg_eig.result($linalg_eig.call(a._handle));
  }
  return eig$.call(arguments);
}

const eigh$ = new Overloads('linalg.eigh', [[$linalg_eigh, $linalg_eigh_eigvals]]);
/** The real eigenvalues, in ascending order, and eigenvectors of a symmetric or Hermitian matrix, or of each of a batch. @see [torch.linalg.eigh](https://pytorch.org/docs/stable/generated/torch.linalg.eigh.html) */
export function eigh(input: Tensor, UPLO?: string, options?: Outs): [eigenvalues: Tensor, eigenvectors: Tensor] & { eigenvalues: Tensor; eigenvectors: Tensor };
export function eigh(input: Tensor, options?: { UPLO?: string; out?: readonly Tensor[] | null }): [eigenvalues: Tensor, eigenvectors: Tensor] & { eigenvalues: Tensor; eigenvectors: Tensor };
export function eigh(options: Input & { UPLO?: string; out?: readonly Tensor[] | null }): [eigenvalues: Tensor, eigenvectors: Tensor] & { eigenvalues: Tensor; eigenvectors: Tensor };
export function eigh(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $linalg_eigh.result($linalg_eigh.call(a._handle));
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'string') {
    return $linalg_eigh.result($linalg_eigh.call(a._handle, b));
  }
  return eigh$.call(arguments);
}

const eigvals$ = new Overloads('linalg.eigvals', [[$linalg_eigvals, $linalg_eigvals_out]]);
/** The complex eigenvalues of a square matrix, or of each of a batch. @see [torch.linalg.eigvals](https://pytorch.org/docs/stable/generated/torch.linalg.eigvals.html) */
export function eigvals(input: Tensor, options?: Out): Tensor;
export function eigvals(options: Input & Out): Tensor;
export function eigvals(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($linalg_eigvals.call(a._handle) as number);
  }
  return eigvals$.call(arguments);
}

const eigvalsh$ = new Overloads('linalg.eigvalsh', [[$linalg_eigvalsh, $linalg_eigvalsh_out]]);
/** The real eigenvalues, in ascending order, of a symmetric or Hermitian matrix, or of each of a batch. @see [torch.linalg.eigvalsh](https://pytorch.org/docs/stable/generated/torch.linalg.eigvalsh.html) */
export function eigvalsh(input: Tensor, UPLO?: string, options?: Out): Tensor;
export function eigvalsh(input: Tensor, options?: { UPLO?: string; out?: Tensor | null }): Tensor;
export function eigvalsh(options: Input & { UPLO?: string; out?: Tensor | null }): Tensor;
export function eigvalsh(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($linalg_eigvalsh.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'string') {
    return wrap($linalg_eigvalsh.call(a._handle, b) as number);
  }
  return eigvalsh$.call(arguments);
}

const householderProduct$ = new Overloads('linalg.householderProduct', [[$linalg_householder_product, $linalg_householder_product_out]]);
/** The first columns of the product of Householder reflectors, as `geqrf` gives them. @see [torch.linalg.householder_product](https://pytorch.org/docs/stable/generated/torch.linalg.householder_product.html) */
export function householderProduct(input: Tensor, tau: Tensor, options?: Out): Tensor;
export function householderProduct(input: Tensor, options: { tau: Tensor; out?: Tensor | null }): Tensor;
export function householderProduct(options: Input & { tau: Tensor; out?: Tensor | null }): Tensor;
export function householderProduct(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($linalg_householder_product.call(a._handle, b._handle) as number);
  }
  return householderProduct$.call(arguments);
}

const inv$ = new Overloads('linalg.inv', [[$linalg_inv, $linalg_inv_out]]);
/** The inverse of a square matrix, or of each of a batch; an error where there is none. @see [torch.linalg.inv](https://pytorch.org/docs/stable/generated/torch.linalg.inv.html) */
export function inv(A: Tensor, options?: Out): Tensor;
export function inv(options: { A: Tensor; out?: Tensor | null }): Tensor;
export function inv(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($linalg_inv.call(a._handle) as number);
  }
  return inv$.call(arguments);
}

const invEx$ = new Overloads('linalg.invEx', [[$linalg_inv_ex, $linalg_inv_ex_inverse]]);
/** The inverses, and an `info` that is not 0 where a matrix has none, instead of an error. @see [torch.linalg.inv_ex](https://pytorch.org/docs/stable/generated/torch.linalg.inv_ex.html) */
export function invEx(A: Tensor, options?: { checkErrors?: boolean; out?: readonly Tensor[] | null }): [inverse: Tensor, info: Tensor] & { inverse: Tensor; info: Tensor };
export function invEx(options: { A: Tensor; checkErrors?: boolean; out?: readonly Tensor[] | null }): [inverse: Tensor, info: Tensor] & { inverse: Tensor; info: Tensor };
export function invEx(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $linalg_inv_ex.result($linalg_inv_ex.call(a._handle));
  }
  return invEx$.call(arguments);
}

const ldlFactor$ = new Overloads('linalg.ldlFactor', [[$linalg_ldl_factor, $linalg_ldl_factor_out]]);
/** The LDL factorization of a symmetric or Hermitian matrix in compact form, and its pivots. @see [torch.linalg.ldl_factor](https://pytorch.org/docs/stable/generated/torch.linalg.ldl_factor.html) */
export function ldlFactor(input: Tensor, options?: { hermitian?: boolean; out?: readonly Tensor[] | null }): [LD: Tensor, pivots: Tensor] & { LD: Tensor; pivots: Tensor };
export function ldlFactor(options: Input & { hermitian?: boolean; out?: readonly Tensor[] | null }): [LD: Tensor, pivots: Tensor] & { LD: Tensor; pivots: Tensor };
export function ldlFactor(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $linalg_ldl_factor.result($linalg_ldl_factor.call(a._handle));
  }
  return ldlFactor$.call(arguments);
}

const ldlFactorEx$ = new Overloads('linalg.ldlFactorEx', [[$linalg_ldl_factor_ex, $linalg_ldl_factor_ex_out]]);
/** The LDL factorization in compact form, its pivots, and an `info` instead of an error. @see [torch.linalg.ldl_factor_ex](https://pytorch.org/docs/stable/generated/torch.linalg.ldl_factor_ex.html) */
export function ldlFactorEx(input: Tensor, options?: { hermitian?: boolean; checkErrors?: boolean; out?: readonly Tensor[] | null }): [LD: Tensor, pivots: Tensor, info: Tensor] & { LD: Tensor; pivots: Tensor; info: Tensor };
export function ldlFactorEx(options: Input & { hermitian?: boolean; checkErrors?: boolean; out?: readonly Tensor[] | null }): [LD: Tensor, pivots: Tensor, info: Tensor] & { LD: Tensor; pivots: Tensor; info: Tensor };
export function ldlFactorEx(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $linalg_ldl_factor_ex.result($linalg_ldl_factor_ex.call(a._handle));
  }
  return ldlFactorEx$.call(arguments);
}

const ldlSolve$ = new Overloads('linalg.ldlSolve', [[$linalg_ldl_solve, $linalg_ldl_solve_out]]);
/** Solves `A @ X = B` where the LDL factorization of A is given. @see [torch.linalg.ldl_solve](https://pytorch.org/docs/stable/generated/torch.linalg.ldl_solve.html) */
export function ldlSolve(LD: Tensor, pivots: Tensor, B: Tensor, options?: { hermitian?: boolean; out?: Tensor | null }): Tensor;
export function ldlSolve(LD: Tensor, pivots: Tensor, options: { B: Tensor; hermitian?: boolean; out?: Tensor | null }): Tensor;
export function ldlSolve(LD: Tensor, options: { pivots: Tensor; B: Tensor; hermitian?: boolean; out?: Tensor | null }): Tensor;
export function ldlSolve(options: { LD: Tensor; pivots: Tensor; B: Tensor; hermitian?: boolean; out?: Tensor | null }): Tensor;
export function ldlSolve(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($linalg_ldl_solve.call(a._handle, b._handle, c._handle) as number);
  }
  return ldlSolve$.call(arguments);
}

const lstsq$ = new Overloads('linalg.lstsq', [[$linalg_lstsq, $linalg_lstsq_out]]);
/** The least-squares solution of `A @ X = B`, with residuals, rank and singular values as the driver has them. @see [torch.linalg.lstsq](https://pytorch.org/docs/stable/generated/torch.linalg.lstsq.html) */
export function lstsq(input: Tensor, b: Tensor, rcond?: number | null, options?: { driver?: string | null; out?: readonly Tensor[] | null }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor] & { solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor };
export function lstsq(input: Tensor, b: Tensor, options?: { rcond?: number | null; driver?: string | null; out?: readonly Tensor[] | null }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor] & { solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor };
export function lstsq(input: Tensor, options: { b: Tensor; rcond?: number | null; driver?: string | null; out?: readonly Tensor[] | null }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor] & { solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor };
export function lstsq(options: Input & { b: Tensor; rcond?: number | null; driver?: string | null; out?: readonly Tensor[] | null }): [solution: Tensor, residuals: Tensor, rank: Tensor, singularValues: Tensor] & { solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor };
export function lstsq(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return $linalg_lstsq.result($linalg_lstsq.call(a._handle, b._handle));
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'number') {
    return $linalg_lstsq.result($linalg_lstsq.call(a._handle, b._handle, c));
  }
  return lstsq$.call(arguments);
}

const lu$ = new Overloads('linalg.lu', [[$linalg_lu, $linalg_lu_out]]);
/** The LU decomposition with partial pivoting, `A = P @ L @ U`, of a matrix or each of a batch. @see [torch.linalg.lu](https://pytorch.org/docs/stable/generated/torch.linalg.lu.html) */
export function lu(A: Tensor, options?: { pivot?: boolean; out?: readonly Tensor[] | null }): [P: Tensor, L: Tensor, U: Tensor] & { P: Tensor; L: Tensor; U: Tensor };
export function lu(options: { A: Tensor; pivot?: boolean; out?: readonly Tensor[] | null }): [P: Tensor, L: Tensor, U: Tensor] & { P: Tensor; L: Tensor; U: Tensor };
export function lu(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $linalg_lu.result($linalg_lu.call(a._handle));
  }
  return lu$.call(arguments);
}

const luFactor$ = new Overloads('linalg.luFactor', [[$linalg_lu_factor, $linalg_lu_factor_out]]);
/** The LU factorization of a matrix, or of each of a batch, in compact form, and its pivots. @see [torch.linalg.lu_factor](https://pytorch.org/docs/stable/generated/torch.linalg.lu_factor.html) */
export function luFactor(A: Tensor, options?: { pivot?: boolean; out?: readonly Tensor[] | null }): [LU: Tensor, pivots: Tensor] & { LU: Tensor; pivots: Tensor };
export function luFactor(options: { A: Tensor; pivot?: boolean; out?: readonly Tensor[] | null }): [LU: Tensor, pivots: Tensor] & { LU: Tensor; pivots: Tensor };
export function luFactor(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $linalg_lu_factor.result($linalg_lu_factor.call(a._handle));
  }
  return luFactor$.call(arguments);
}

const luFactorEx$ = new Overloads('linalg.luFactorEx', [[$linalg_lu_factor_ex, $linalg_lu_factor_ex_out]]);
/** The LU factorization in compact form, its pivots, and an `info` instead of an error. @see [torch.linalg.lu_factor_ex](https://pytorch.org/docs/stable/generated/torch.linalg.lu_factor_ex.html) */
export function luFactorEx(A: Tensor, options?: { pivot?: boolean; checkErrors?: boolean; out?: readonly Tensor[] | null }): [LU: Tensor, pivots: Tensor, info: Tensor] & { LU: Tensor; pivots: Tensor; info: Tensor };
export function luFactorEx(options: { A: Tensor; pivot?: boolean; checkErrors?: boolean; out?: readonly Tensor[] | null }): [LU: Tensor, pivots: Tensor, info: Tensor] & { LU: Tensor; pivots: Tensor; info: Tensor };
export function luFactorEx(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $linalg_lu_factor_ex.result($linalg_lu_factor_ex.call(a._handle));
  }
  return luFactorEx$.call(arguments);
}

const luSolve$ = new Overloads('linalg.luSolve', [[$linalg_lu_solve, $linalg_lu_solve_out]]);
/** Solves `A @ X = B`, or `X @ A = B` where not `left`, where the LU factorization of A is given. @see [torch.linalg.lu_solve](https://pytorch.org/docs/stable/generated/torch.linalg.lu_solve.html) */
export function luSolve(LU: Tensor, pivots: Tensor, B: Tensor, options?: { left?: boolean; adjoint?: boolean; out?: Tensor | null }): Tensor;
export function luSolve(LU: Tensor, pivots: Tensor, options: { B: Tensor; left?: boolean; adjoint?: boolean; out?: Tensor | null }): Tensor;
export function luSolve(LU: Tensor, options: { pivots: Tensor; B: Tensor; left?: boolean; adjoint?: boolean; out?: Tensor | null }): Tensor;
export function luSolve(options: { LU: Tensor; pivots: Tensor; B: Tensor; left?: boolean; adjoint?: boolean; out?: Tensor | null }): Tensor;
export function luSolve(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($linalg_lu_solve.call(a._handle, b._handle, c._handle) as number);
  }
  return luSolve$.call(arguments);
}

const matmul$ = new Overloads('linalg.matmul', [[$linalg_matmul, $linalg_matmul_out]]);
/** The matrix product of two tensors: vectors, matrices, or batches of matrices, which are broadcast. @see [torch.linalg.matmul](https://pytorch.org/docs/stable/generated/torch.linalg.matmul.html) */
export function matmul(input: Tensor, other: Tensor, options?: Out): Tensor;
export function matmul(input: Tensor, options: Other & Out): Tensor;
export function matmul(options: Input & Other & Out): Tensor;
export function matmul(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($linalg_matmul.call(a._handle, b._handle) as number);
  }
  return matmul$.call(arguments);
}

const matrixExp$ = new Overloads('linalg.matrixExp', [[$linalg_matrix_exp]]);
/** The matrix exponential of a square matrix, or of each of a batch. @see [torch.linalg.matrix_exp](https://pytorch.org/docs/stable/generated/torch.linalg.matrix_exp.html) */
export function matrixExp(input: Tensor): Tensor;
export function matrixExp(options: Input): Tensor;
export function matrixExp(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($linalg_matrix_exp.call(a._handle) as number);
  }
  return matrixExp$.call(arguments);
}

const matrixNorm$ = new Overloads('linalg.matrixNorm', [[$linalg_matrix_norm, $linalg_matrix_norm_out], [$linalg_matrix_norm_str_ord, $linalg_matrix_norm_str_ord_out]]);
/** The norm `ord` (Frobenius by default) of matrices in the dimensions `dim`, by default the last two. @see [torch.linalg.matrix_norm](https://pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html) */
export function matrixNorm(input: Tensor, ord?: Scalar | string, dim?: readonly number[], keepdim?: boolean, options?: { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function matrixNorm(input: Tensor, ord: Scalar | string, dim: readonly number[], options?: { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function matrixNorm(input: Tensor, ord: Scalar | string, options?: { dim?: readonly number[]; axis?: readonly number[]; keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function matrixNorm(input: Tensor, options?: { ord?: Scalar | string; dim?: readonly number[]; axis?: readonly number[]; keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function matrixNorm(options: Input & { ord?: Scalar | string; dim?: readonly number[]; axis?: readonly number[]; keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function matrixNorm(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($linalg_matrix_norm_str_ord.call(a._handle) as number);
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($linalg_matrix_norm.call(a._handle, b) as number);
    }
    if (a instanceof Tensor && typeof b === 'string') {
      return wrap($linalg_matrix_norm_str_ord.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 3) {
    if (a instanceof Tensor && typeof b === 'number' && isInts(c)) {
      return wrap($linalg_matrix_norm.call(a._handle, b, c) as number);
    }
    if (a instanceof Tensor && typeof b === 'string' && isInts(c)) {
      return wrap($linalg_matrix_norm_str_ord.call(a._handle, b, c) as number);
    }
  }
  if (arguments.length === 4) {
    if (a instanceof Tensor && typeof b === 'number' && isInts(c) && typeof d === 'boolean') {
      return wrap($linalg_matrix_norm.call(a._handle, b, c, d) as number);
    }
    if (a instanceof Tensor && typeof b === 'string' && isInts(c) && typeof d === 'boolean') {
      return wrap($linalg_matrix_norm_str_ord.call(a._handle, b, c, d) as number);
    }
  }
  return matrixNorm$.call(arguments);
}

const matrixPower$ = new Overloads('linalg.matrixPower', [[$linalg_matrix_power, $linalg_matrix_power_out]]);
/** The `n`-th power of a square matrix, or of each of a batch; a negative `n` inverts it. @see [torch.linalg.matrix_power](https://pytorch.org/docs/stable/generated/torch.linalg.matrix_power.html) */
export function matrixPower(input: Tensor, n: number, options?: Out): Tensor;
export function matrixPower(input: Tensor, options: { n: number; out?: Tensor | null }): Tensor;
export function matrixPower(options: Input & { n: number; out?: Tensor | null }): Tensor;
export function matrixPower(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($linalg_matrix_power.call(a._handle, b) as number);
  }
  return matrixPower$.call(arguments);
}

const matrixRank$ = new Overloads('linalg.matrixRank', [[$linalg_matrix_rank_atol_rtol_tensor, $linalg_matrix_rank_atol_rtol_tensor_out], [$linalg_matrix_rank_atol_rtol_float, $linalg_matrix_rank_atol_rtol_float_out], [$linalg_matrix_rank_tol_tensor, $linalg_matrix_rank_out_tol_tensor], [$linalg_matrix_rank, $linalg_matrix_rank_out]]);
/** How many singular values of a matrix, or of each of a batch, are above a tolerance. @see [torch.linalg.matrix_rank](https://pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html) */
export function matrixRank(input: Tensor, options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
export function matrixRank(input: Tensor, options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
export function matrixRank(input: Tensor, tol: Tensor | number, hermitian?: boolean, options?: Out): Tensor;
export function matrixRank(options: Input & { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
export function matrixRank(options: Input & { atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
export function matrixRank(input: Tensor, tol: Tensor | number, options?: { hermitian?: boolean; out?: Tensor | null }): Tensor;
export function matrixRank(input: Tensor, options: { tol: Tensor | number; hermitian?: boolean; out?: Tensor | null }): Tensor;
export function matrixRank(options: Input & { tol: Tensor | number; hermitian?: boolean; out?: Tensor | null }): Tensor;
export function matrixRank(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($linalg_matrix_rank_atol_rtol_tensor.call(a._handle) as number);
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($linalg_matrix_rank_tol_tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($linalg_matrix_rank.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 3) {
    if (a instanceof Tensor && b instanceof Tensor && typeof c === 'boolean') {
      return wrap($linalg_matrix_rank_tol_tensor.call(a._handle, b._handle, c) as number);
    }
    if (a instanceof Tensor && typeof b === 'number' && typeof c === 'boolean') {
      return wrap($linalg_matrix_rank.call(a._handle, b, c) as number);
    }
  }
  return matrixRank$.call(arguments);
}

const multiDot$ = new Overloads('linalg.multiDot', [[$linalg_multi_dot, $linalg_multi_dot_out]]);
/** The product of several matrices, multiplied in the order that takes the fewest operations. @see [torch.linalg.multi_dot](https://pytorch.org/docs/stable/generated/torch.linalg.multi_dot.html) */
export function multiDot(tensors: readonly Tensor[], options?: Out): Tensor;
export function multiDot(options: { tensors: readonly Tensor[]; out?: Tensor | null }): Tensor;
export function multiDot(a?: unknown): unknown {
  if (arguments.length === 1 && isTensors(a)) {
    return wrap($linalg_multi_dot.call(handlesOf(a)) as number);
  }
  return multiDot$.call(arguments);
}

const norm$ = new Overloads('linalg.norm', [[$linalg_norm, $linalg_norm_out], [$linalg_norm_ord_str, $linalg_norm_ord_str_out]]);
/** A norm of vectors or matrices: which one, `ord` and the number of dimensions in `dim` decide. @see [torch.linalg.norm](https://pytorch.org/docs/stable/generated/torch.linalg.norm.html) */
export function norm(input: Tensor, ord?: Scalar | string | null, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function norm(input: Tensor, ord: Scalar | string | null, dim: number | readonly number[] | null, options?: { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function norm(input: Tensor, ord: Scalar | string | null, options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function norm(input: Tensor, options?: { ord?: Scalar | string | null; dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function norm(options: Input & { ord?: Scalar | string | null; dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function norm(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($linalg_norm.call(a._handle) as number);
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($linalg_norm.call(a._handle, b) as number);
    }
    if (a instanceof Tensor && typeof b === 'string') {
      return wrap($linalg_norm_ord_str.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 3) {
    if (a instanceof Tensor && typeof b === 'number' && isIntOrInts(c)) {
      return wrap($linalg_norm.call(a._handle, b, c) as number);
    }
    if (a instanceof Tensor && typeof b === 'string' && isIntOrInts(c)) {
      return wrap($linalg_norm_ord_str.call(a._handle, b, c) as number);
    }
  }
  if (arguments.length === 4) {
    if (a instanceof Tensor && typeof b === 'number' && isIntOrInts(c) && typeof d === 'boolean') {
      return wrap($linalg_norm.call(a._handle, b, c, d) as number);
    }
    if (a instanceof Tensor && typeof b === 'string' && isIntOrInts(c) && typeof d === 'boolean') {
      return wrap($linalg_norm_ord_str.call(a._handle, b, c, d) as number);
    }
  }
  return norm$.call(arguments);
}

const pinv$ = new Overloads('linalg.pinv', [[$linalg_pinv_atol_rtol_tensor, $linalg_pinv_atol_rtol_tensor_out], [$linalg_pinv_atol_rtol_float, $linalg_pinv_atol_rtol_float_out], [$linalg_pinv_rcond_tensor, $linalg_pinv_out_rcond_tensor], [$linalg_pinv, $linalg_pinv_out]]);
/** The Moore-Penrose pseudoinverse of a matrix, or of each of a batch. @see [torch.linalg.pinv](https://pytorch.org/docs/stable/generated/torch.linalg.pinv.html) */
export function pinv(input: Tensor, options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
export function pinv(input: Tensor, options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
export function pinv(input: Tensor, rcond: Tensor | number, hermitian?: boolean, options?: Out): Tensor;
export function pinv(options: Input & { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
export function pinv(options: Input & { atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor | null }): Tensor;
export function pinv(input: Tensor, rcond: Tensor | number, options?: { hermitian?: boolean; out?: Tensor | null }): Tensor;
export function pinv(input: Tensor, options: { rcond: Tensor | number; hermitian?: boolean; out?: Tensor | null }): Tensor;
export function pinv(options: Input & { rcond: Tensor | number; hermitian?: boolean; out?: Tensor | null }): Tensor;
export function pinv(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($linalg_pinv_atol_rtol_tensor.call(a._handle) as number);
  }
  if (arguments.length === 2) {
    if (a instanceof Tensor && b instanceof Tensor) {
      return wrap($linalg_pinv_rcond_tensor.call(a._handle, b._handle) as number);
    }
    if (a instanceof Tensor && typeof b === 'number') {
      return wrap($linalg_pinv.call(a._handle, b) as number);
    }
  }
  if (arguments.length === 3) {
    if (a instanceof Tensor && b instanceof Tensor && typeof c === 'boolean') {
      return wrap($linalg_pinv_rcond_tensor.call(a._handle, b._handle, c) as number);
    }
    if (a instanceof Tensor && typeof b === 'number' && typeof c === 'boolean') {
      return wrap($linalg_pinv.call(a._handle, b, c) as number);
    }
  }
  return pinv$.call(arguments);
}

const qr$ = new Overloads('linalg.qr', [[$linalg_qr, $linalg_qr_out]]);
/** The QR decomposition of a matrix, or of each of a batch: Q with orthonormal columns, R upper triangular. @see [torch.linalg.qr](https://pytorch.org/docs/stable/generated/torch.linalg.qr.html) */
export function qr(A: Tensor, mode?: string, options?: Outs): [Q: Tensor, R: Tensor] & { Q: Tensor; R: Tensor };
export function qr(A: Tensor, options?: { mode?: string; out?: readonly Tensor[] | null }): [Q: Tensor, R: Tensor] & { Q: Tensor; R: Tensor };
export function qr(options: { A: Tensor; mode?: string; out?: readonly Tensor[] | null }): [Q: Tensor, R: Tensor] & { Q: Tensor; R: Tensor };
export function qr(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $linalg_qr.result($linalg_qr.call(a._handle));
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'string') {
    return $linalg_qr.result($linalg_qr.call(a._handle, b));
  }
  return qr$.call(arguments);
}

const slogdet$ = new Overloads('linalg.slogdet', [[$linalg_slogdet, $linalg_slogdet_out]]);
/** The sign of the determinant, and the logarithm of its magnitude, of a square matrix or each of a batch. @see [torch.linalg.slogdet](https://pytorch.org/docs/stable/generated/torch.linalg.slogdet.html) */
export function slogdet(A: Tensor, options?: Outs): [sign: Tensor, logabsdet: Tensor] & { sign: Tensor; logabsdet: Tensor };
export function slogdet(options: { A: Tensor; out?: readonly Tensor[] | null }): [sign: Tensor, logabsdet: Tensor] & { sign: Tensor; logabsdet: Tensor };
export function slogdet(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $linalg_slogdet.result($linalg_slogdet.call(a._handle));
  }
  return slogdet$.call(arguments);
}

const solve$ = new Overloads('linalg.solve', [[$linalg_solve, $linalg_solve_out]]);
/** Solves `A @ X = B`, or `X @ A = B` where not `left`, for a square A that has an inverse. @see [torch.linalg.solve](https://pytorch.org/docs/stable/generated/torch.linalg.solve.html) */
export function solve(A: Tensor, B: Tensor, options?: { left?: boolean; out?: Tensor | null }): Tensor;
export function solve(A: Tensor, options: { B: Tensor; left?: boolean; out?: Tensor | null }): Tensor;
export function solve(options: { A: Tensor; B: Tensor; left?: boolean; out?: Tensor | null }): Tensor;
export function solve(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($linalg_solve.call(a._handle, b._handle) as number);
  }
  return solve$.call(arguments);
}

const solveEx$ = new Overloads('linalg.solveEx', [[$linalg_solve_ex, $linalg_solve_ex_out]]);
/** Solves `A @ X = B` and gives an `info` that is not 0 where A has no inverse, instead of an error. @see [torch.linalg.solve_ex](https://pytorch.org/docs/stable/generated/torch.linalg.solve_ex.html) */
export function solveEx(A: Tensor, B: Tensor, options?: { left?: boolean; checkErrors?: boolean; out?: readonly Tensor[] | null }): [result: Tensor, info: Tensor] & { result: Tensor; info: Tensor };
export function solveEx(A: Tensor, options: { B: Tensor; left?: boolean; checkErrors?: boolean; out?: readonly Tensor[] | null }): [result: Tensor, info: Tensor] & { result: Tensor; info: Tensor };
export function solveEx(options: { A: Tensor; B: Tensor; left?: boolean; checkErrors?: boolean; out?: readonly Tensor[] | null }): [result: Tensor, info: Tensor] & { result: Tensor; info: Tensor };
export function solveEx(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return $linalg_solve_ex.result($linalg_solve_ex.call(a._handle, b._handle));
  }
  return solveEx$.call(arguments);
}

const solveTriangular$ = new Overloads('linalg.solveTriangular', [[$linalg_solve_triangular, $linalg_solve_triangular_out]]);
/** Solves `A @ X = B`, or `X @ A = B` where not `left`, for triangular A. @see [torch.linalg.solve_triangular](https://pytorch.org/docs/stable/generated/torch.linalg.solve_triangular.html) */
export function solveTriangular(input: Tensor, B: Tensor, options: { upper: boolean; left?: boolean; unitriangular?: boolean; out?: Tensor | null }): Tensor;
export function solveTriangular(input: Tensor, options: { B: Tensor; upper: boolean; left?: boolean; unitriangular?: boolean; out?: Tensor | null }): Tensor;
export function solveTriangular(options: Input & { B: Tensor; upper: boolean; left?: boolean; unitriangular?: boolean; out?: Tensor | null }): Tensor;
export function solveTriangular(): unknown {
  return solveTriangular$.call(arguments);
}

const svd$ = new Overloads('linalg.svd', [[$linalg_svd, $linalg_svd_U]]);
/** The singular value decomposition `U diag(S) Vh` of a matrix, or of each of a batch. @see [torch.linalg.svd](https://pytorch.org/docs/stable/generated/torch.linalg.svd.html) */
export function svd(A: Tensor, fullMatrices?: boolean, options?: { driver?: string | null; out?: readonly Tensor[] | null }): [U: Tensor, S: Tensor, Vh: Tensor] & { U: Tensor; S: Tensor; Vh: Tensor };
export function svd(A: Tensor, options?: { fullMatrices?: boolean; driver?: string | null; out?: readonly Tensor[] | null }): [U: Tensor, S: Tensor, Vh: Tensor] & { U: Tensor; S: Tensor; Vh: Tensor };
export function svd(options: { A: Tensor; fullMatrices?: boolean; driver?: string | null; out?: readonly Tensor[] | null }): [U: Tensor, S: Tensor, Vh: Tensor] & { U: Tensor; S: Tensor; Vh: Tensor };
export function svd(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return $linalg_svd.result($linalg_svd.call(a._handle));
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'boolean') {
    return $linalg_svd.result($linalg_svd.call(a._handle, b));
  }
  return svd$.call(arguments);
}

const svdvals$ = new Overloads('linalg.svdvals', [[$linalg_svdvals, $linalg_svdvals_out]]);
/** The singular values, in descending order, of a matrix or each of a batch. @see [torch.linalg.svdvals](https://pytorch.org/docs/stable/generated/torch.linalg.svdvals.html) */
export function svdvals(A: Tensor, options?: { driver?: string | null; out?: Tensor | null }): Tensor;
export function svdvals(options: { A: Tensor; driver?: string | null; out?: Tensor | null }): Tensor;
export function svdvals(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($linalg_svdvals.call(a._handle) as number);
  }
  return svdvals$.call(arguments);
}

const tensorinv$ = new Overloads('linalg.tensorinv', [[$linalg_tensorinv, $linalg_tensorinv_out]]);
/** The inverse of a tensor as a map: with its first `ind` dimensions as rows and the others as columns. @see [torch.linalg.tensorinv](https://pytorch.org/docs/stable/generated/torch.linalg.tensorinv.html) */
export function tensorinv(input: Tensor, ind?: number, options?: Out): Tensor;
export function tensorinv(input: Tensor, options?: { ind?: number; out?: Tensor | null }): Tensor;
export function tensorinv(options: Input & { ind?: number; out?: Tensor | null }): Tensor;
export function tensorinv(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($linalg_tensorinv.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($linalg_tensorinv.call(a._handle, b) as number);
  }
  return tensorinv$.call(arguments);
}

const tensorsolve$ = new Overloads('linalg.tensorsolve', [[$linalg_tensorsolve, $linalg_tensorsolve_out]]);
/** Solves `tensordot(A, X) = B` for X, with A taken as a square matrix over several dimensions. @see [torch.linalg.tensorsolve](https://pytorch.org/docs/stable/generated/torch.linalg.tensorsolve.html) */
export function tensorsolve(input: Tensor, other: Tensor, dims?: readonly number[] | null, options?: Out): Tensor;
export function tensorsolve(input: Tensor, other: Tensor, options?: { dims?: readonly number[] | null; out?: Tensor | null }): Tensor;
export function tensorsolve(input: Tensor, options: Other & { dims?: readonly number[] | null; out?: Tensor | null }): Tensor;
export function tensorsolve(options: Input & Other & { dims?: readonly number[] | null; out?: Tensor | null }): Tensor;
export function tensorsolve(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($linalg_tensorsolve.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInts(c)) {
    return wrap($linalg_tensorsolve.call(a._handle, b._handle, c) as number);
  }
  return tensorsolve$.call(arguments);
}

const vander$ = new Overloads('linalg.vander', [[$linalg_vander]]);
/** A Vandermonde matrix: the powers from 0 to `N - 1` of the last dimension's elements, one row each. @see [torch.linalg.vander](https://pytorch.org/docs/stable/generated/torch.linalg.vander.html) */
export function vander(x: Tensor, options?: { N?: number | null }): Tensor;
export function vander(options: { x: Tensor; N?: number | null }): Tensor;
export function vander(a?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($linalg_vander.call(a._handle) as number);
  }
  return vander$.call(arguments);
}

const vecdot$ = new Overloads('linalg.vecdot', [[$linalg_vecdot, $linalg_vecdot_out]]);
/** The dot products of vectors along `dim`, those of the first tensor conjugated. @see [torch.linalg.vecdot](https://pytorch.org/docs/stable/generated/torch.linalg.vecdot.html) */
export function vecdot(x: Tensor, y: Tensor, options?: { dim?: number; axis?: number; out?: Tensor | null }): Tensor;
export function vecdot(x: Tensor, options: { y: Tensor; dim?: number; axis?: number; out?: Tensor | null }): Tensor;
export function vecdot(options: { x: Tensor; y: Tensor; dim?: number; axis?: number; out?: Tensor | null }): Tensor;
export function vecdot(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($linalg_vecdot.call(a._handle, b._handle) as number);
  }
  return vecdot$.call(arguments);
}

const vectorNorm$ = new Overloads('linalg.vectorNorm', [[$linalg_vector_norm, $linalg_vector_norm_out]]);
/** The norm `ord` (2 by default) of all elements as one vector, or of the vectors along `dim`. @see [torch.linalg.vector_norm](https://pytorch.org/docs/stable/generated/torch.linalg.vector_norm.html) */
export function vectorNorm(input: Tensor, ord?: Scalar, dim?: number | readonly number[] | null, keepdim?: boolean, options?: { dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function vectorNorm(input: Tensor, ord: Scalar, dim: number | readonly number[] | null, options?: { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function vectorNorm(input: Tensor, ord: Scalar, options?: { dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function vectorNorm(input: Tensor, options?: { ord?: Scalar; dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function vectorNorm(options: Input & { ord?: Scalar; dim?: number | readonly number[] | null; axis?: number | readonly number[] | null; keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null; out?: Tensor | null }): Tensor;
export function vectorNorm(a?: unknown, b?: unknown, c?: unknown, d?: unknown): unknown {
  if (arguments.length === 1 && a instanceof Tensor) {
    return wrap($linalg_vector_norm.call(a._handle) as number);
  }
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return wrap($linalg_vector_norm.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && isIntOrInts(c)) {
    return wrap($linalg_vector_norm.call(a._handle, b, c) as number);
  }
  if (arguments.length === 4 && a instanceof Tensor && typeof b === 'number' && isIntOrInts(c) && typeof d === 'boolean') {
    return wrap($linalg_vector_norm.call(a._handle, b, c, d) as number);
  }
  return vectorNorm$.call(arguments);
}
