import { isOptions, unknownOption } from '../core/arguments.js';
import type { Tensor } from '../core/tensor.js';
import { meshgrid as mesh, cartesianProd as product } from '../generated/functions.js';
import { operands } from './operands.js';

export interface MeshgridOptions {
  /** `'ij'` (matrix order, the default) or `'xy'`, which swaps the first two dimensions. */
  indexing?: 'ij' | 'xy' | null;
}

/**
 * The grids of coordinates that one-dimensional tensors span, one a tensor, each of shape `[n1, n2, ...]`; the tensors
 * are given one by one or as a list.
 * @throws TorchError where the tensors' dtypes or devices differ or one has more than one dimension.
 * @see https://pytorch.org/docs/stable/generated/torch.meshgrid.html
 */
export function meshgrid(tensors: readonly Tensor[], options?: MeshgridOptions): Tensor[];
export function meshgrid(...tensorsAndOptions: [...Tensor[], MeshgridOptions]): Tensor[];
export function meshgrid(...tensors: Tensor[]): Tensor[];
export function meshgrid(...args: unknown[]): Tensor[] {
  const last = args[args.length - 1];
  const options: MeshgridOptions = isOptions(last) ? last : {};
  for (const key of Object.keys(options)) {
    if (key !== 'indexing') throw unknownOption('torch.meshgrid', key, ['indexing']);
  }
  const given = isOptions(last) || last === undefined ? args.slice(0, -1) : args;
  return mesh(operands('torch.meshgrid', given), { indexing: options.indexing ?? 'ij' });
}

/**
 * Every combination of the elements of one-dimensional tensors, of shape `[n1 * n2 * ..., number of tensors]`; of a
 * single tensor, itself.
 * @see https://pytorch.org/docs/stable/generated/torch.cartesian_prod.html
 */
export function cartesianProd(tensors: readonly Tensor[]): Tensor;
export function cartesianProd(...tensors: Tensor[]): Tensor;
export function cartesianProd(...args: unknown[]): Tensor {
  return product(operands('torch.cartesianProd', args));
}
