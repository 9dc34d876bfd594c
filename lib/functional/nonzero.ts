import { signature } from '../core/arguments.js';
import { typeError } from '../core/errors.js';
import { Op } from '../core/operator.js';
import { handleOf, type Tensor, wrap } from '../core/tensor.js';
import { nonzero as coordinates } from '../generated/functions.js';

export interface NonzeroOptions {
  out?: Tensor | null;
  /** A tensor of indices a dimension, as an index takes them, instead of rows of coordinates. */
  asTuple?: boolean;
}

const byDimension = new Op('nonzero_numpy', '');

const read = signature<{ input: Tensor } & NonzeroOptions>('torch.nonzero', ['input', '*', 'out?', 'asTuple?']);

/**
 * Where a tensor is not zero: coordinates as rows, `[n, ndim]`, or with `asTuple` a tensor of n indices a dimension.
 * @throws TypeError for `out` together with `asTuple`.
 * @see https://pytorch.org/docs/stable/generated/torch.nonzero.html
 */
export function nonzero(input: Tensor, options?: { out?: Tensor | null; asTuple?: false }): Tensor;
export function nonzero(input: Tensor, options: { asTuple: true }): Tensor[];
export function nonzero(input: Tensor, options: NonzeroOptions): Tensor | Tensor[];
export function nonzero(...args: unknown[]): Tensor | Tensor[] {
  const { input, out = null, asTuple = false } = read(args);
  if (!asTuple) return out === null ? coordinates(input) : coordinates(input, { out });
  if (out !== null) throw typeError('torch.nonzero: out takes the rows of coordinates; asTuple gives several tensors.');
  return (byDimension.call(handleOf(input, 'torch.nonzero: input')) as number[]).map(wrap);
}
