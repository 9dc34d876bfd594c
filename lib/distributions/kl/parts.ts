import { atCaller, TorchError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { fullLike, xlogy } from '../../generated/functions.js';

/** The divergence where `p` has mass that `q` has none for, whatever the parameters. */
export const infiniteLike = (parameter: Tensor): Tensor => fullLike(parameter, Infinity);

/** `x log x`, 0 at 0. */
export const xLogX = (x: Tensor): Tensor => xlogy(x, x);

/** The trace of `X Xᵀ` of each matrix of a batch. */
export function batchTraceXXT(matrices: Tensor): Tensor {
  const [rows, columns] = matrices.shape.slice(-2) as [number, number];
  const traces = matrices
    .reshape(-1, rows * columns)
    .pow(2)
    .sum(-1);
  return traces.reshape(matrices.shape.slice(0, -2));
}

/** The error for two distributions whose classes have a divergence, but whose parameters have none. */
export function unavailable(message: string): TorchError {
  return atCaller(() => new TorchError(message, 'ERR_NOT_IMPLEMENTED'));
}
