import { signature } from '../core/arguments.js';
import { describe, typeError } from '../core/errors.js';
import type { Tensor } from '../core/tensor.js';
import { _luWithInfo } from '../generated/internal.js';

export interface LuOptions {
  /** Partial pivoting, the default; without it only on CUDA. */
  pivot?: boolean;
  /** Also return the infos tensor, and don't throw for a matrix that can't be factored. */
  getInfos?: boolean;
  /** Tensors to hold the results: two, or three with `getInfos`. */
  out?: readonly Tensor[] | null;
}

const read = signature<{ A: Tensor } & LuOptions>('torch.lu', ['A', 'pivot?', 'getInfos?', 'out?']);

/**
 * The LU factorization of matrices `[..., m, n]`, packed in one tensor, and the pivots, which count from 1; with
 * `getInfos` also a status a matrix. `torch.luUnpack` takes it apart; `torch.linalg.luFactor` replaces it.
 * @throws TypeError where `out` has not as many tensors as there are results.
 * @see https://pytorch.org/docs/stable/generated/torch.lu.html
 */
export function lu(A: Tensor, options?: LuOptions): Tensor[];
export function lu(A: Tensor, pivot: boolean, options?: Omit<LuOptions, 'pivot'>): Tensor[];
export function lu(A: Tensor, pivot: boolean, getInfos: boolean, options?: Pick<LuOptions, 'out'>): Tensor[];
export function lu(...args: unknown[]): Tensor[] {
  const { A, pivot = true, getInfos = false, out = null } = read(args);
  const [factors, pivots, infos] = _luWithInfo(A, pivot, !getInfos);
  const results = getInfos ? [factors, pivots, infos] : [factors, pivots];
  if (!getInfos) infos.dispose();
  if (out === null) return results;
  if (!Array.isArray(out) || out.length !== results.length) {
    throw typeError(`torch.lu: out must be a list of ${results.length} tensors, got ${describe(out)}.`);
  }
  return results.map((result, i) => {
    const target = out[i]!.resizeAs_(result).copy_(result);
    result.dispose();
    return target;
  });
}
