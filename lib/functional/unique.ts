import { signature } from '../core/arguments.js';
import type { Tensor } from '../core/tensor.js';
import { uniqueConsecutive as consecutive, uniqueDim } from '../generated/functions.js';
import { _unique2 } from '../generated/internal.js';

export interface UniqueConsecutiveOptions {
  /** Also return where each element of the input went. */
  returnInverse?: boolean;
  /** Also return how often each element occurs. */
  returnCounts?: boolean;
  /** Compare slices along this dimension instead of single elements. */
  dim?: number | null;
}

export interface UniqueOptions extends UniqueConsecutiveOptions {
  /** Sort the result in ascending order; true by default. */
  sorted?: boolean;
}

/** Options that leave inverse and counts out. */
type Plain<O> = O & { returnInverse?: false; returnCounts?: false };

type Results = [output: Tensor, inverse: Tensor, counts: Tensor];

/** As many results as were asked for, as in Python: the output alone, or a list. */
function asked([output, inverse, counts]: Results, returnInverse: boolean, returnCounts: boolean): Tensor | Tensor[] {
  const kept = [output];
  if (returnInverse) kept.push(inverse);
  else inverse.dispose();
  if (returnCounts) kept.push(counts);
  else counts.dispose();
  return kept.length === 1 ? output : kept;
}

const readUnique = signature<{ input: Tensor } & UniqueOptions>('torch.unique', [
  'input',
  'sorted?',
  'returnInverse?',
  'returnCounts?',
  'dim?',
]);

/**
 * The distinct elements of a tensor, or its distinct slices along `dim`. With `returnInverse` or `returnCounts` the
 * result is a list: the output, the inverse indices, the counts.
 * @see https://pytorch.org/docs/stable/generated/torch.unique.html
 */
export function unique(input: Tensor, options?: Plain<UniqueOptions>): Tensor;
export function unique(input: Tensor, options: UniqueOptions): Tensor | Tensor[];
export function unique(
  input: Tensor,
  sorted: boolean,
  returnInverse?: boolean,
  returnCounts?: boolean,
  dim?: number | null,
): Tensor | Tensor[];
export function unique(...args: unknown[]): Tensor | Tensor[] {
  const { input, sorted = true, returnInverse = false, returnCounts = false, dim = null } = readUnique(args);
  const results =
    dim === null
      ? _unique2(input, sorted, returnInverse, returnCounts)
      : uniqueDim(input, dim, sorted, returnInverse, returnCounts);
  return asked(results, returnInverse, returnCounts);
}

const readConsecutive = signature<{ input: Tensor } & UniqueConsecutiveOptions>('torch.uniqueConsecutive', [
  'input',
  'returnInverse?',
  'returnCounts?',
  'dim?',
]);

/**
 * The tensor without elements (or slices along `dim`) that equal the one before. With `returnInverse` or
 * `returnCounts` the result is a list: the output, the inverse indices, the counts.
 * @see https://pytorch.org/docs/stable/generated/torch.unique_consecutive.html
 */
export function uniqueConsecutive(input: Tensor, options?: Plain<UniqueConsecutiveOptions>): Tensor;
export function uniqueConsecutive(input: Tensor, options: UniqueConsecutiveOptions): Tensor | Tensor[];
export function uniqueConsecutive(
  input: Tensor,
  returnInverse: boolean,
  returnCounts?: boolean,
  dim?: number | null,
): Tensor | Tensor[];
export function uniqueConsecutive(...args: unknown[]): Tensor | Tensor[] {
  const { input, returnInverse = false, returnCounts = false, dim = null } = readConsecutive(args);
  const results = consecutive(input, returnInverse, returnCounts, dim);
  return asked(results, returnInverse, returnCounts);
}
