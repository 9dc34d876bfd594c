import { toRepr } from '../core/decimal.js';
import type { Tensor } from '../core/tensor.js';

/** A float as Python prints it, or a tensor as its f-strings do: one of no dimensions as the number that it holds. */
export function valueText(value: number | Tensor): string {
  if (typeof value === 'number') return toRepr(value);
  if (value.ndim > 0 || value.dtype.isComplex) return String(value);
  if (value.dtype.isFloatingPoint) return toRepr(value.item());
  return value.dtype.name === 'bool' ? (value.itemBoolean() ? 'True' : 'False') : String(value.itemBigInt());
}

/** A shape as Python prints it: `torch.Size([2, 3])`. */
export function sizeText(shape: readonly number[]): string {
  return `torch.Size([${shape.join(', ')}])`;
}
