import { describe, rangeError, typeError } from '../../core/errors.js';
import { float64, Tensor, tensor } from '../../index.js';

/** Numbers as a tensor, an array or a typed array. */
export type Values = Tensor | readonly number[] | Float32Array | Float64Array | Int32Array;

/** Numbers in float64, where they are. Belongs in a scope. */
export function toTensor(owner: string, values: Values): Tensor {
  if (values instanceof Tensor) {
    const { isComplex } = values.dtype;
    if (isComplex) throw typeError(`${owner}: expected real numbers, got ${describe(values)}.`);
    return values.detach().to(float64);
  }
  if (Array.isArray(values) || ArrayBuffer.isView(values)) return tensor(Array.from(values), { dtype: float64 });
  throw typeError(`${owner}: expected a tensor or an array of numbers, got ${describe(values)}.`);
}

/** One number, as it is or in a tensor. */
export function toNumber(owner: string, value: number | bigint | Tensor): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (!(value instanceof Tensor)) throw typeError(`${owner}: expected a number or a tensor, got ${describe(value)}.`);
  if (value.numel() !== 1) throw rangeError(`${owner}: expected one number, got ${describe(value)}.`);
  return value.item();
}
