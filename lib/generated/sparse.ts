// Written by tools/codegen from the schemas of torch 2.13.0. Change the generator, not this file.
import type { DTypeLike } from '../core/dtype.js';
import { codeOrNone, isDtypeOrNone, isInt, isInts } from '../core/fast.js';
import type { LayoutLike } from '../core/layout.js';
import type { Input } from '../core/options.js';
import type { Scalar } from '../core/scalar.js';
import { Overloads } from '../core/signature.js';
import { Tensor, wrap } from '../core/tensor.js';
import {
  $_sparse_addmm,
  $_sparse_log_softmax,
  $_sparse_log_softmax_int,
  $_sparse_mm,
  $_sparse_mm_reduce,
  $_sparse_mm_reduce_impl,
  $_sparse_softmax,
  $_sparse_softmax_int,
  $_spdiags,
  $_spsolve,
  $sparse_sampled_addmm,
  $sparse_sampled_addmm_out,
} from './operators.js';

const _sparseAddmm$ = new Overloads('sparse._sparseAddmm', [[$_sparse_addmm]]);
export function _sparseAddmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor;
export function _sparseAddmm(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($_sparse_addmm.call(a._handle, b._handle, c._handle) as number);
  }
  return _sparseAddmm$.call(arguments);
}

const _sparseLogSoftmax$ = new Overloads('sparse._sparseLogSoftmax', [[$_sparse_log_softmax_int], [$_sparse_log_softmax]]);
export function _sparseLogSoftmax(input: Tensor, dim: number, dtype?: DTypeLike | null): Tensor;
export function _sparseLogSoftmax(input: Tensor, dim: number, halfToFloat: boolean): Tensor;
export function _sparseLogSoftmax(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($_sparse_log_softmax_int.call(a._handle, b) as number);
  }
  if (arguments.length === 3) {
    if (a instanceof Tensor && isInt(b) && isDtypeOrNone(c)) {
      return wrap($_sparse_log_softmax_int.call(a._handle, b, codeOrNone(c)) as number);
    }
    if (a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
      return wrap($_sparse_log_softmax.call(a._handle, b, c) as number);
    }
  }
  return _sparseLogSoftmax$.call(arguments);
}

const _sparseMm$ = new Overloads('sparse._sparseMm', [[$_sparse_mm], [$_sparse_mm_reduce]]);
export function _sparseMm(sparse: Tensor, dense: Tensor): Tensor;
export function _sparseMm(sparse: Tensor, dense: Tensor, reduce: string): Tensor;
export function _sparseMm(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_sparse_mm.call(a._handle, b._handle) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'string') {
    return wrap($_sparse_mm_reduce.call(a._handle, b._handle, c) as number);
  }
  return _sparseMm$.call(arguments);
}

const _sparseMmReduceImpl$ = new Overloads('sparse._sparseMmReduceImpl', [[$_sparse_mm_reduce_impl]]);
export function _sparseMmReduceImpl(input: Tensor, other: Tensor, reduce: string): [Tensor, Tensor];
export function _sparseMmReduceImpl(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && typeof c === 'string') {
    return $_sparse_mm_reduce_impl.result($_sparse_mm_reduce_impl.call(a._handle, b._handle, c));
  }
  return _sparseMmReduceImpl$.call(arguments);
}

const _sparseSoftmax$ = new Overloads('sparse._sparseSoftmax', [[$_sparse_softmax_int], [$_sparse_softmax]]);
export function _sparseSoftmax(input: Tensor, dim: number, dtype?: DTypeLike | null): Tensor;
export function _sparseSoftmax(input: Tensor, dim: number, halfToFloat: boolean): Tensor;
export function _sparseSoftmax(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && isInt(b)) {
    return wrap($_sparse_softmax_int.call(a._handle, b) as number);
  }
  if (arguments.length === 3) {
    if (a instanceof Tensor && isInt(b) && isDtypeOrNone(c)) {
      return wrap($_sparse_softmax_int.call(a._handle, b, codeOrNone(c)) as number);
    }
    if (a instanceof Tensor && isInt(b) && typeof c === 'boolean') {
      return wrap($_sparse_softmax.call(a._handle, b, c) as number);
    }
  }
  return _sparseSoftmax$.call(arguments);
}

const _spdiags$ = new Overloads('sparse._spdiags', [[$_spdiags]]);
export function _spdiags(diagonals: Tensor, offsets: Tensor, shape: readonly number[], layout?: LayoutLike | null): Tensor;
export function _spdiags(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && isInts(c)) {
    return wrap($_spdiags.call(a._handle, b._handle, c) as number);
  }
  return _spdiags$.call(arguments);
}

const _spsolve$ = new Overloads('sparse._spsolve', [[$_spsolve]]);
export function _spsolve(A: Tensor, B: Tensor, options?: { left?: boolean }): Tensor;
export function _spsolve(a?: unknown, b?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && b instanceof Tensor) {
    return wrap($_spsolve.call(a._handle, b._handle) as number);
  }
  return _spsolve$.call(arguments);
}

const sampledAddmm$ = new Overloads('sparse.sampledAddmm', [[$sparse_sampled_addmm, $sparse_sampled_addmm_out]]);
/** Computes `beta * input + alpha * (mat1 @ mat2)` of dense matrices only where the sparse CSR `input` has elements. */
export function sampledAddmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function sampledAddmm(input: Tensor, mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function sampledAddmm(input: Tensor, options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function sampledAddmm(options: Input & { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor | null }): Tensor;
export function sampledAddmm(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 3 && a instanceof Tensor && b instanceof Tensor && c instanceof Tensor) {
    return wrap($sparse_sampled_addmm.call(a._handle, b._handle, c._handle) as number);
  }
  return sampledAddmm$.call(arguments);
}
