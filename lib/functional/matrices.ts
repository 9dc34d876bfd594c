import { isOptions, unknownOption } from '../core/arguments.js';
import type { Tensor } from '../core/tensor.js';
import { chainMatmul as chain, blockDiag as diagonal } from '../generated/functions.js';
import { operands } from './operands.js';

/**
 * A matrix with the given ones along its diagonal and zeros elsewhere; tensors of less than two dimensions count as
 * rows.
 * @see https://pytorch.org/docs/stable/generated/torch.block_diag.html
 */
export function blockDiag(tensors: readonly Tensor[]): Tensor;
export function blockDiag(...tensors: Tensor[]): Tensor;
export function blockDiag(...args: unknown[]): Tensor {
  return diagonal(operands('torch.blockDiag', args));
}

export interface ChainMatmulOptions {
  out?: Tensor | null;
}

/**
 * The product of two-dimensional tensors, in the order that costs least; `torch.linalg.multiDot` replaces it.
 * @see https://pytorch.org/docs/stable/generated/torch.chain_matmul.html
 */
export function chainMatmul(matrices: readonly Tensor[], options?: ChainMatmulOptions): Tensor;
export function chainMatmul(...matricesAndOptions: [...Tensor[], ChainMatmulOptions]): Tensor;
export function chainMatmul(...matrices: Tensor[]): Tensor;
export function chainMatmul(...args: unknown[]): Tensor {
  const last = args[args.length - 1];
  const { out = null, ...others }: ChainMatmulOptions = isOptions(last) ? last : {};
  for (const key of Object.keys(others)) throw unknownOption('torch.chainMatmul', key, ['out']);
  const matrices = operands('torch.chainMatmul', isOptions(last) || last === undefined ? args.slice(0, -1) : args);
  return out === null ? chain(matrices) : chain(matrices, { out });
}
