import { signature } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { Tensor } from '../core/tensor.js';
import { tensordot as contract } from '../generated/functions.js';

/** The last n dimensions of `a` with the first n of `b`, or the two lists of dimensions. */
export type ContractedDims = number | readonly [a: readonly number[], b: readonly number[]] | Tensor;

interface Arguments {
  a: Tensor;
  b: Tensor;
  dims?: ContractedDims;
  out?: Tensor | null;
}

const read = signature<Arguments>('torch.tensordot', ['a', 'b', 'dims?', 'out?']);

const dimsForms = 'an integer, two lists of integers, or a tensor of either';

function lastAndFirst(n: number, a: Tensor, b: Tensor): [number[], number[]] {
  if (!Number.isInteger(n)) throw typeError(`torch.tensordot: dims must be ${dimsForms}, got ${n}.`);
  if (n < 0 || n > Math.min(a.ndim, b.ndim)) {
    throw rangeError(
      `torch.tensordot: dims must be from 0 to the lesser number of dimensions, got ${n} for ${describe(a)} and ${describe(b)}.`,
    );
  }
  const first = Array.from({ length: n }, (_, i) => i);
  return [first.map((i) => i - n), first];
}

function contracted(dims: ContractedDims, a: Tensor, b: Tensor): [readonly number[], readonly number[]] {
  if (typeof dims === 'number') return lastAndFirst(dims, a, b);
  if (dims instanceof Tensor) {
    if (dims.numel() === 1) return lastAndFirst(dims.item(), a, b);
    return contracted(dims.tolist() as [number[], number[]], a, b);
  }
  if (Array.isArray(dims) && dims.length === 2 && dims.every(Array.isArray)) return [dims[0], dims[1]];
  throw typeError(`torch.tensordot: dims must be ${dimsForms}, got ${describe(dims)}.`);
}

/**
 * Sums the products of `a` and `b` over several dimensions: over the last `dims` of `a` and the first `dims` of `b`
 * (2 by default), or over the dimensions that two lists name pairwise.
 * @throws RangeError for more dimensions than there are; TorchError where their sizes differ.
 * @see https://pytorch.org/docs/stable/generated/torch.tensordot.html
 */
export function tensordot(a: Tensor, b: Tensor, options?: Omit<Arguments, 'a' | 'b'>): Tensor;
export function tensordot(a: Tensor, b: Tensor, dims: ContractedDims, options?: Pick<Arguments, 'out'>): Tensor;
export function tensordot(...args: unknown[]): Tensor {
  const { a, b, dims = 2, out = null } = read(args);
  const [dimsA, dimsB] = contracted(dims, a, b);
  return out === null ? contract(a, b, dimsA, dimsB) : contract(a, b, dimsA, dimsB, { out });
}
