import { describe, rangeError, typeError } from '../core/errors.js';
import type { Tensor } from '../core/tensor.js';
import { broadcastTensors as broadcast } from '../generated/functions.js';
import { operands } from './operands.js';

/**
 * Views of the tensors, expanded to their common shape. Several elements of a view may be one place in memory: clone
 * it before writing to it.
 * @throws TorchError where the shapes do not broadcast.
 * @see https://pytorch.org/docs/stable/generated/torch.broadcast_tensors.html
 */
export function broadcastTensors(tensors: readonly Tensor[]): Tensor[];
export function broadcastTensors(...tensors: Tensor[]): Tensor[];
export function broadcastTensors(...args: unknown[]): Tensor[] {
  return broadcast(operands('torch.broadcastTensors', args));
}

/**
 * The shape that tensors of the given shapes broadcast to; an integer stands for a shape of one dimension.
 * @throws RangeError where they do not broadcast.
 * @see https://pytorch.org/docs/stable/generated/torch.broadcast_shapes.html
 */
export function broadcastShapes(...shapes: (number | readonly number[])[]): number[] {
  const lists = shapes.map((shape) => {
    const list = typeof shape === 'number' ? [shape] : shape;
    if (!Array.isArray(list)) {
      throw typeError(`torch.broadcastShapes takes integers and lists of integers, got ${describe(shape)}.`);
    }
    for (const size of list as readonly unknown[]) {
      if (!Number.isInteger(size)) {
        throw typeError(`torch.broadcastShapes: a size must be an integer, got ${describe(size)} in [${list}].`);
      }
      if ((size as number) < 0) {
        throw rangeError(`torch.broadcastShapes: a size can't be negative, got ${size} in [${list}].`);
      }
    }
    return list as readonly number[];
  });
  const ndim = Math.max(0, ...lists.map((list) => list.length));
  const common = new Array<number>(ndim).fill(1);
  for (const list of lists) {
    const offset = ndim - list.length;
    list.forEach((size, i) => {
      const at = offset + i;
      if (common[at] === 1) common[at] = size;
      else if (size !== 1 && size !== common[at]) {
        throw rangeError(
          `torch.broadcastShapes: shapes ${lists.map((l) => `[${l}]`).join(', ')} do not broadcast; ` +
            `at dimension ${at} a size is ${size} where another is ${common[at]}.`,
        );
      }
    });
  }
  return common;
}
