import { signature } from '../core/arguments.js';
import { Tensor } from '../core/tensor.js';
import { split as splitEvenly, splitWithSizes } from '../generated/functions.js';

interface Arguments {
  tensor: Tensor;
  splitSizeOrSections: number | readonly number[] | Tensor;
  dim?: number;
}

const read = signature<Arguments>('torch.split', ['tensor', 'splitSizeOrSections', 'dim?']);

/**
 * Views of a tensor, cut along `dim` (0 by default) into pieces of one size, the last one smaller where it does not
 * divide, or of the sizes listed, which must add up.
 * @see https://pytorch.org/docs/stable/generated/torch.split.html
 */
export function split(
  tensor: Tensor,
  splitSizeOrSections: Arguments['splitSizeOrSections'],
  dim?: number | { dim?: number },
): Tensor[];
export function split(tensor: Tensor, options: Omit<Arguments, 'tensor'>): Tensor[];
export function split(...args: unknown[]): Tensor[] {
  const { tensor, splitSizeOrSections: sizes, dim = 0 } = read(args);
  if (Array.isArray(sizes)) return splitWithSizes(tensor, sizes, dim);
  return splitEvenly(tensor, sizes instanceof Tensor ? sizes.item() : (sizes as number), dim);
}
