import { describe, typeError } from '../../core/errors.js';
import { Tensor } from '../../core/tensor.js';

/** The size of a layer's input or output as the table shows it, and the bytes of one element. */
export interface Measured {
  size: number[];
  elementBytes: number;
}

const nothing: Measured = { size: [], elementBytes: 0 };

const measure = (tensor: Tensor): Measured => ({ size: tensor.shape, elementBytes: tensor.dtype.itemsize });

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A tensor, or the tensor of a packed sequence. */
function tensorOf(value: unknown): Tensor | null {
  if (value instanceof Tensor) return value;
  return isObject(value) && value.data instanceof Tensor ? value.data : null;
}

/** The first tensor in nested arrays and objects. */
function firstOf(value: unknown): Measured {
  if (value instanceof Tensor) return measure(value);
  if (!isObject(value)) return nothing;
  const [first] = Object.values(value);
  return first === undefined ? nothing : firstOf(first);
}

/** `size` with one in the place of the batch. */
function withOne({ size, elementBytes }: Measured, batchDim: number | null): Measured {
  if (batchDim === null || batchDim >= size.length) return { size, elementBytes };
  return { size: size.with(batchDim, 1), elementBytes };
}

/**
 * The size of what goes into or comes out of a layer: of several tensors the first, of named ones the last.
 * @throws TypeError for what holds no tensors.
 */
export function sizeOf(value: unknown, batchDim: number | null): Measured {
  if (value === null || value === undefined) return nothing;
  if (value instanceof Tensor) return measure(value);
  if (!isObject(value)) throw typeError(`a layer takes or gives what nn.summary can't measure: ${describe(value)}`);
  if (!Array.isArray(value)) return withOne(firstOf(Object.values(value).at(-1)), batchDim);
  const first = tensorOf(value[0]);
  return withOne(first ? measure(first) : firstOf(value), batchDim);
}

export const product = (sizes: readonly number[]): number => sizes.reduce((all, n) => all * n, 1);
