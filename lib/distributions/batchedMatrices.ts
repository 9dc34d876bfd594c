/** Linear algebra on batches of matrices and vectors, for the multivariate normal distributions. */
import { slice } from '../core/indexing.js';
import type { Tensor } from '../core/tensor.js';
import { eye } from '../generated/functions.js';
import { cholesky, solveTriangular } from '../linalg.js';
import { numel } from './utils.js';

/** Products of matrices and vectors, whose batches broadcast. */
export function batchMv(matrices: Tensor, vectors: Tensor): Tensor {
  return matrices.matmul(vectors.unsqueeze(-1)).squeeze(-1);
}

/** Integers from `start` to below `end`, by `step`. */
function range(start: number, end: number, step = 1): number[] {
  return Array.from({ length: Math.max(0, Math.ceil((end - start) / step)) }, (_, i) => start + i * step);
}

/**
 * Squared Mahalanobis distances `xᵀ (L Lᵀ)⁻¹ x` of vectors `x`, for lower triangular matrices `L` whose batch broadcasts
 * with theirs. Each matrix is solved once, for all of its vectors.
 */
export function batchMahalanobis(factors: Tensor, x: Tensor): Tensor {
  const n = x.size(-1);
  const batchShape = x.shape.slice(0, -1);
  const own = factors.shape.slice(0, -2);
  const outer = batchShape.length - own.length;
  // Dimensions that the factors repeat over are parted from those that they have: [..., j / i, i, ...].
  const parted = own.flatMap((size, i) => [Math.floor(batchShape[outer + i]! / size), size]);
  const all = outer + 2 * own.length;
  const repeatedFirst = [...range(0, outer), ...range(outer, all, 2), ...range(outer + 1, all, 2)];
  const vectors = x.reshape([...batchShape.slice(0, outer), ...parted, n]).permute([...repeatedFirst, all]);
  const flatFactors = factors.reshape([-1, n, n]);
  const flatVectors = vectors.reshape([-1, numel(own), n]).permute([1, 2, 0]);
  const squares = solveTriangular(flatFactors, flatVectors, { upper: false }).pow(2).sum(-2);
  const distances = squares.t().reshape(vectors.shape.slice(0, -1));
  const back = own.flatMap((_, i) => [outer + i, outer + own.length + i]);
  return distances.permute([...range(0, outer), ...back]).reshape(batchShape);
}

/** The lower Cholesky factors of the inverses of positive-definite matrices. */
export function precisionToScaleTril(precision: Tensor): Tensor {
  const reversed = cholesky(precision.flip([-2, -1]));
  const inverse = reversed.flip([-2, -1]).transpose(-2, -1);
  const { dtype, device } = precision;
  return solveTriangular(inverse, eye(precision.size(-1), { dtype, device }), { upper: false });
}

/** The lower Cholesky factors of `I + X` for a batch of new matrices `X`, which are overwritten. */
export function choleskyOfIdentityPlus(matrices: Tensor): Tensor {
  const n = matrices.size(-1);
  const own = matrices.contiguous();
  own
    .view([-1, n * n])
    .index(slice(null), slice(null, null, n + 1))
    .add_(1);
  return cholesky(own);
}

/** The lower Cholesky factors of `I + Wᵀ D⁻¹ W`, the capacitance, for matrices `W` and diagonals `D`. */
export function batchCapacitanceTril(factor: Tensor, diagonal: Tensor): Tensor {
  return choleskyOfIdentityPlus(factor.mT.div(diagonal.unsqueeze(-2)).matmul(factor));
}

/** `log |W Wᵀ + D|`, by the matrix determinant lemma. */
export function batchLowrankLogdet(diagonal: Tensor, capacitanceTril: Tensor): Tensor {
  return capacitanceTril.diagonal(0, -2, -1).log().sum(-1).mul(2).add(diagonal.log().sum(-1));
}

/** `xᵀ (W Wᵀ + D)⁻¹ x`, by Woodbury's identity. */
export function batchLowrankMahalanobis(factor: Tensor, diagonal: Tensor, x: Tensor, capacitanceTril: Tensor): Tensor {
  const projected = batchMv(factor.mT.div(diagonal.unsqueeze(-2)), x);
  return x.pow(2).div(diagonal).sum(-1).sub(batchMahalanobis(capacitanceTril, projected));
}
