import { signature } from '../core/arguments.js';
import { getDefaultDtype } from '../core/defaults.js';
import { describe, rangeError } from '../core/errors.js';
import type { Tensor } from '../core/tensor.js';
import { ones, randn, sparseCooTensor, stack, zerosLike } from '../generated/functions.js';
import { _sparseSum } from '../generated/internal.js';
import { qr, svd } from '../generated/linalg.js';

/** An orthonormal basis `[..., m, q]` of an approximation to the range of `A - M`. */
function approximateBasis(A: Tensor, q: number, niter: number, M: Tensor | null): Tensor {
  const times = (X: Tensor, adjoint: boolean) => {
    const product = (adjoint ? A.mH : A).matmul(X);
    return M === null ? product : product.sub((adjoint ? M.mH : M).matmul(X));
  };
  const orthonormal = (X: Tensor) => qr(X)[0]!;
  const dtype = A.dtype.isFloatingPoint || A.dtype.isComplex ? A.dtype : getDefaultDtype();
  let Q = orthonormal(times(randn([A.shape.at(-1)!, q], { dtype, device: A.device }), false));
  for (let i = 0; i < niter; i++) {
    Q = orthonormal(times(Q, true));
    Q = orthonormal(times(Q, false));
  }
  return Q;
}

export interface LowrankOptions {
  /** How many singular values to look for: a little more than the rank; 6 by default. */
  q?: number | null;
  /** Subspace iterations; 2 by default, 0 at least. */
  niter?: number | null;
}

export interface SvdLowrankOptions extends LowrankOptions {
  /** A matrix to subtract from `A`, broadcast to its shape: a mean, say. */
  M?: Tensor | null;
}

const readSvd = signature<{ A: Tensor } & SvdLowrankOptions>('torch.svdLowrank', ['A', 'q?', 'niter?', 'M?']);

/**
 * The singular value decomposition `U`, `S`, `V` of matrices `[..., m, n]` of low rank, by a randomized algorithm
 * (Halko et al., 2009): `A - M` is about `U diag(S) V^H`. It draws from the global generator.
 * @see https://pytorch.org/docs/stable/generated/torch.svd_lowrank.html
 */
export function svdLowrank(A: Tensor, options?: SvdLowrankOptions): [U: Tensor, S: Tensor, V: Tensor];
export function svdLowrank(
  A: Tensor,
  q: number | null,
  niter?: number | null,
  M?: Tensor | null,
): [U: Tensor, S: Tensor, V: Tensor];
export function svdLowrank(...args: unknown[]): [Tensor, Tensor, Tensor] {
  const { A, q, niter, M } = readSvd(args);
  const [m, n] = A.shape.slice(-2) as [number, number];
  const mean = M?.broadcastTo(A.shape) ?? null;
  const wide = m < n;
  const [a, b] = wide ? [A.mH, mean?.mH ?? null] : [A, mean];

  const Q = approximateBasis(a, q ?? 6, niter ?? 2, b);
  const product = Q.mH.matmul(a);
  const B = b === null ? product : product.sub(Q.mH.matmul(b));
  const [U, S, Vh] = svd(B, { fullMatrices: false });
  return wide ? [Vh.mH, S, Q.matmul(U)] : [Q.matmul(U), S, Vh.mH];
}

export interface PcaLowrankOptions extends LowrankOptions {
  /** Subtract the columns' means; true by default. */
  center?: boolean;
}

const readPca = signature<{ A: Tensor } & PcaLowrankOptions>('torch.pcaLowrank', ['A', 'q?', 'center?', 'niter?']);

/** The columns' means of a sparse matrix, repeated in every row, as a dense matrix. */
function sparseMeans(A: Tensor, m: number, n: number): Tensor {
  if (A.ndim !== 2) throw rangeError(`torch.pcaLowrank: a sparse tensor must be a matrix, got ${describe(A)}.`);
  const means = _sparseSum(A, [-2]).div(m);
  const columns = means.indices().select(0, 0);
  const column = sparseCooTensor(stack([columns, zerosLike(columns)]), means.values(), [n, 1]);
  return column.matmul(ones([1, m], { dtype: means.dtype, device: A.device })).mT;
}

/**
 * The principal components of matrices `[..., m, n]`, rows being samples: `U`, the singular values `S` and the
 * directions `V`, by `torch.svdLowrank`. `q` is `min(6, m, n)` by default.
 * @throws RangeError where `q` or `niter` does not fit.
 * @see https://pytorch.org/docs/stable/generated/torch.pca_lowrank.html
 */
export function pcaLowrank(A: Tensor, options?: PcaLowrankOptions): [U: Tensor, S: Tensor, V: Tensor];
export function pcaLowrank(
  A: Tensor,
  q: number | null,
  center?: boolean,
  niter?: number,
): [U: Tensor, S: Tensor, V: Tensor];
export function pcaLowrank(...args: unknown[]): [Tensor, Tensor, Tensor] {
  const { A, q: wanted, center = true, niter = 2 } = readPca(args);
  const [m, n] = A.shape.slice(-2) as [number, number];
  const q = wanted ?? Math.min(6, m, n);
  if (!(q >= 0 && q <= Math.min(m, n))) {
    throw rangeError(`torch.pcaLowrank: q must be from 0 to min(m, n) = ${Math.min(m, n)}, got ${q}.`);
  }
  if (niter !== null && niter < 0) throw rangeError(`torch.pcaLowrank: niter can't be negative, got ${niter}.`);
  if (!center) return svdLowrank(A, q, niter);
  if (A.isSparse) return svdLowrank(A, q, niter, sparseMeans(A, m, n));
  return svdLowrank(A.sub(A.mean([-2], { keepdim: true })), q, niter);
}
