/** torch.sparse: operators on sparse tensors. See https://pytorch.org/docs/stable/sparse.html */
import { signature } from '../core/arguments.js';
import type { DTypeLike } from '../core/dtype.js';
import type { Tensor } from '../core/tensor.js';
import { _sparseSum } from '../generated/internal.js';

export {
  _sparseAddmm as addmm,
  _sparseLogSoftmax as logSoftmax,
  _sparseMm as mm,
  _sparseSoftmax as softmax,
  _spdiags as spdiags,
  _spsolve as spsolve,
  sampledAddmm,
} from '../generated/sparse.js';

export { checkSparseTensorInvariants, InvariantsGuard } from './invariants.js';

export interface SumOptions {
  /** The dimensions to sum over; all by default. */
  dim?: number | readonly number[] | null;
  dtype?: DTypeLike | null;
}

const read = signature<{ input: Tensor } & SumOptions>('torch.sparse.sum', ['input', 'dim?', 'dtype?']);

/**
 * The sum of a sparse tensor over the given dimensions: sparse while a sparse dimension is left, dense otherwise. Its
 * gradient is as sparse as the input.
 * @see https://pytorch.org/docs/stable/generated/torch.sparse.sum.html
 */
export function sum(input: Tensor, options?: SumOptions): Tensor;
export function sum(input: Tensor, dim: SumOptions['dim'], options?: Pick<SumOptions, 'dtype'>): Tensor;
export function sum(input: Tensor, dim: SumOptions['dim'], dtype: DTypeLike | null): Tensor;
export function sum(...args: unknown[]): Tensor {
  const { input, dim = null, dtype = null } = read(args);
  if (dim === null) return dtype === null ? _sparseSum(input) : _sparseSum(input, { dtype });
  return dtype === null ? _sparseSum(input, dim) : _sparseSum(input, dim, { dtype });
}
