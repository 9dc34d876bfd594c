import { describe, rangeError, typeError } from '../core/errors.js';
import { ellipsis } from '../core/indexing.js';
import { Tensor } from '../core/tensor.js';
import { einsum as contract } from '../generated/functions.js';
import { operands } from './operands.js';

/** An operand's subscripts: integers from 0 to 51, and `torch.ellipsis`. */
export type Sublist = readonly (number | typeof ellipsis)[];

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function subscripts(list: unknown): string {
  if (!Array.isArray(list)) {
    throw typeError(`torch.einsum: after an operand comes its list of subscripts, got ${describe(list)}.`);
  }
  return list
    .map((subscript) => {
      if (subscript === ellipsis) return '...';
      const letter = letters[subscript as number];
      if (typeof subscript !== 'number' || letter === undefined) {
        throw rangeError(
          `torch.einsum: a subscript is an integer from 0 to ${letters.length - 1} or torch.ellipsis, got ${describe(subscript)}.`,
        );
      }
      return letter;
    })
    .join('');
}

/** `[a, [0, 1], b, [1, 2], [0, 2]]` as an equation with its operands. */
function fromSublists(args: readonly unknown[]): [string, Tensor[]] {
  const pairs = args.length - (args.length % 2);
  const tensors: unknown[] = [];
  const inputs: string[] = [];
  for (let i = 0; i < pairs; i += 2) {
    tensors.push(args[i]);
    inputs.push(subscripts(args[i + 1]));
  }
  const output = args.length > pairs ? `->${subscripts(args[pairs])}` : '';
  return [inputs.join(',') + output, operands('torch.einsum', tensors)];
}

/**
 * Multiplies the operands and sums over subscripts, in Einstein's notation: `torch.einsum('ij,jk->ik', a, b)` is a
 * matrix product, `torch.einsum('...ii->...i', a)` a batch of diagonals. Without `->` the subscripts that appear once
 * make the output, in alphabetical order, after the ellipsis. Operands may be given as one list, or in sublist form,
 * `torch.einsum(a, [0, 1], b, [1, 2], [0, 2])`. Operands are contracted from left to right.
 * @throws TorchError where the equation does not fit the operands.
 * @see https://pytorch.org/docs/stable/generated/torch.einsum.html
 */
export function einsum(equation: string, operands: readonly Tensor[]): Tensor;
export function einsum(equation: string, ...operands: Tensor[]): Tensor;
export function einsum(...operandsAndSubscripts: (Tensor | Sublist)[]): Tensor;
export function einsum(...args: unknown[]): Tensor {
  const [first, ...rest] = args;
  if (args.length < 2 || !(typeof first === 'string' || first instanceof Tensor)) {
    throw typeError(
      'torch.einsum takes an equation and at least one operand, or operands each followed by its list of subscripts; ' +
        `got ${args.length ? args.map(describe).join(', ') : 'nothing'}.`,
    );
  }
  if (typeof first === 'string') return contract(first, operands('torch.einsum', rest));
  const [equation, tensors] = fromSublists(args);
  return contract(equation, tensors);
}
