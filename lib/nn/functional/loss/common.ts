import type { Tensor } from '../../../core/tensor.js';
import { legacyReduction, reductionCode } from '../reduction.js';

/** Whether two tensors have the same shape. */
export const sameShape = (a: Tensor, b: Tensor): boolean => String(a.shape) === String(b.shape);

/** A tensor's shape for messages. */
export const shapeText = (t: Tensor): string => `[${t.shape.join(', ')}]`;

/** Reduces the elements of a loss that no operator reduces by itself. */
export function reduce(loss: Tensor, reduction: string): Tensor {
  const code = reductionCode(reduction);
  return code === 0 ? loss : code === 1 ? loss.mean() : loss.sum();
}

/** The operator's code for `reduction`, which the deprecated `sizeAverage` and `reduce` override. */
export function code(sizeAverage: boolean | null, reduce: boolean | null, reduction: string): number {
  return reductionCode(legacyReduction(sizeAverage, reduce, reduction));
}

/** The names of the parameters that losses of an input and a target begin with. */
export const regression: ['input', 'target', 'sizeAverage', 'reduce', 'reduction'] = [
  'input',
  'target',
  'sizeAverage',
  'reduce',
  'reduction',
];
