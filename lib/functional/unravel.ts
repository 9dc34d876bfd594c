import { signature } from '../core/arguments.js';
import { tensor } from '../core/create.js';
import { bool, int64 } from '../core/dtype.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import type { Tensor } from '../core/tensor.js';

interface Arguments {
  indices: Tensor;
  shape: number | bigint | readonly (number | bigint)[];
}

const read = signature<Arguments>('torch.unravelIndex', ['indices', 'shape']);

/**
 * The coordinates of flat indices in a tensor of the given shape: a tensor a dimension, each of the indices' shape.
 * @throws TypeError for indices that are no integers or a shape of anything else; RangeError for a negative size.
 * @see https://pytorch.org/docs/stable/generated/torch.unravel_index.html
 */
export function unravelIndex(indices: Tensor, shape: Arguments['shape'] | { shape: Arguments['shape'] }): Tensor[];
export function unravelIndex(...args: unknown[]): Tensor[] {
  const { indices, shape } = read(args);
  const { dtype } = indices;
  if (dtype.isFloatingPoint || dtype.isComplex || dtype === bool) {
    throw typeError(`torch.unravelIndex: indices must be integers, got ${describe(indices)}.`);
  }
  const given = typeof shape === 'object' ? shape : [shape];
  if (!Array.isArray(given) || !given.every((size) => typeof size === 'bigint' || Number.isInteger(size))) {
    throw typeError(`torch.unravelIndex: shape must be an integer or a list of integers, got ${describe(shape)}.`);
  }
  // A stride is a product of sizes, which a number may not hold exactly.
  const sizes = given.map(BigInt);
  if (sizes.some((size) => size < 0n)) {
    throw rangeError(`torch.unravelIndex: shape can't have negative sizes, got [${sizes}].`);
  }
  const strides = sizes.map((_, i) => sizes.slice(i + 1).reduce((product, size) => product * size, 1n));
  const options = { dtype: int64, device: indices.device };
  return indices.unsqueeze(-1).floorDivide(tensor(strides, options)).remainder(tensor(sizes, options)).unbind(-1);
}
