import type { Tensor } from '../core/tensor.js';
import { atleast1d as one, atleast3d as three, atleast2d as two } from '../generated/functions.js';
import { operands } from './operands.js';

type Raise = { (tensor: Tensor): Tensor; (tensors: readonly Tensor[]): Tensor[] };

function raise(fn: string, op: Raise, args: readonly unknown[]): Tensor | Tensor[] {
  const tensors = operands(fn, args);
  return args.length === 1 && !Array.isArray(args[0]) ? op(tensors[0]!) : op(tensors);
}

/**
 * A view of each tensor with at least one dimension; several tensors, or a list, give a list.
 * @see https://pytorch.org/docs/stable/generated/torch.atleast_1d.html
 */
export function atleast1d(tensor: Tensor): Tensor;
export function atleast1d(tensors: readonly Tensor[]): Tensor[];
export function atleast1d(...tensors: Tensor[]): Tensor[];
export function atleast1d(...args: unknown[]): Tensor | Tensor[] {
  return raise('torch.atleast1d', one, args);
}

/**
 * A view of each tensor with at least two dimensions, `[n]` becoming `[1, n]`; several tensors, or a list, give a list.
 * @see https://pytorch.org/docs/stable/generated/torch.atleast_2d.html
 */
export function atleast2d(tensor: Tensor): Tensor;
export function atleast2d(tensors: readonly Tensor[]): Tensor[];
export function atleast2d(...tensors: Tensor[]): Tensor[];
export function atleast2d(...args: unknown[]): Tensor | Tensor[] {
  return raise('torch.atleast2d', two, args);
}

/**
 * A view of each tensor with at least three dimensions, `[n]` becoming `[1, n, 1]` and `[m, n]` `[m, n, 1]`; several
 * tensors, or a list, give a list.
 * @see https://pytorch.org/docs/stable/generated/torch.atleast_3d.html
 */
export function atleast3d(tensor: Tensor): Tensor;
export function atleast3d(tensors: readonly Tensor[]): Tensor[];
export function atleast3d(...tensors: Tensor[]): Tensor[];
export function atleast3d(...args: unknown[]): Tensor | Tensor[] {
  return raise('torch.atleast3d', three, args);
}
