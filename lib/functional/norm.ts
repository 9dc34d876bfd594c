import { signature } from '../core/arguments.js';
import type { DTypeLike } from '../core/dtype.js';
import { rangeError, typeError } from '../core/errors.js';
import { strided } from '../core/layout.js';
import type { Scalar } from '../core/scalar.js';
import type { Tensor } from '../core/tensor.js';
import { frobeniusNorm, nuclearNorm, norm as sparseNorm } from '../generated/functions.js';
import { matrixNorm, vectorNorm } from '../generated/linalg.js';

/** A vector norm's order, or the Frobenius or nuclear norm. */
export type NormOrder = Scalar | 'fro' | 'nuc' | null;

export interface NormOptions {
  /** `'fro'` by default; null is 2. */
  p?: NormOrder;
  /** The dimensions to reduce; all by default. */
  dim?: number | readonly number[] | null;
  keepdim?: boolean;
  out?: Tensor | null;
  /** The input is cast to it first. */
  dtype?: DTypeLike | null;
}

const read = signature<{ input: Tensor } & NormOptions>('torch.norm', [
  'input',
  'p?',
  'dim?',
  'keepdim?',
  'out?',
  'dtype?',
]);

/** Sparse tensors have norms of their own, without a dtype for the matrix norms. */
function normOfSparse(input: Tensor, p: NormOrder, dim: readonly number[], options: NormOptions): Tensor {
  const { keepdim = false, out, dtype } = options;
  if (typeof p !== 'string') {
    return sparseNorm(input, p, dim, { keepdim, ...(dtype && { dtype }), ...(out && { out }) });
  }
  if (dtype) throw typeError(`torch.norm: dtype is not supported for the ${p} norm of a sparse tensor.`);
  const reduce = p === 'fro' ? frobeniusNorm : nuclearNorm;
  return reduce(input, dim, { keepdim, ...(out && { out }) });
}

/**
 * The norm of a tensor, over all its elements or over `dim`: of vectors for a number or `'fro'`, of matrices for
 * `'nuc'`. `torch.linalg.norm`, `vectorNorm` and `matrixNorm` replace it.
 * @throws RangeError for an order that is none; TorchError for dtypes that are neither floating-point nor complex.
 * @see https://pytorch.org/docs/stable/generated/torch.norm.html
 */
export function norm(input: Tensor, options?: NormOptions): Tensor;
export function norm(input: Tensor, p: NormOrder, options?: Omit<NormOptions, 'p'>): Tensor;
export function norm(
  input: Tensor,
  p: NormOrder,
  dim: NormOptions['dim'],
  options?: Omit<NormOptions, 'p' | 'dim'>,
): Tensor;
export function norm(
  input: Tensor,
  p: NormOrder,
  dim: NormOptions['dim'],
  keepdim: boolean,
  options?: Pick<NormOptions, 'out' | 'dtype'>,
): Tensor;
export function norm(...args: unknown[]): Tensor {
  const { input, p = 'fro', dim = null, keepdim = false, out = null, dtype = null } = read(args);
  if (typeof p === 'string' && p !== 'fro' && p !== 'nuc') {
    throw rangeError(`torch.norm: p is a number, 'fro' or 'nuc', got '${p}'.`);
  }
  const dims = typeof dim === 'number' ? [dim] : dim;
  const all = () => Array.from({ length: input.ndim }, (_, i) => i);
  if (input.layout !== strided) return normOfSparse(input, p, dims ?? all(), { keepdim, out, dtype });

  const options = { keepdim, dtype, ...(out && { out }) };
  if (typeof p === 'string' && (p === 'nuc' || (dims !== null && dims.length > 2))) {
    return matrixNorm(input, p, dims ?? all(), options);
  }
  return vectorNorm(input, p === null || typeof p === 'string' ? 2 : p, dims, options);
}
