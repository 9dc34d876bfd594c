import { rangeError } from '../core/errors.js';
import type { Tensor } from '../torch.js';
import * as torch from '../torch.js';

/**
 * Computes `forward` on so many positions of `[batch, length, size]` at a time, which takes less memory; on all at once
 * where `size` is 0. It is `config.chunkSizeFeedForward`.
 * @throws RangeError for a length that is no multiple of it.
 */
export function inChunks(size: number, states: Tensor, forward: (states: Tensor) => Tensor): Tensor {
  if (size <= 0) return forward(states);
  const length = states.shape[1]!;
  if (length % size !== 0) {
    throw rangeError(`config.chunkSizeFeedForward (${size}) should divide the length of inputs, which is ${length}`);
  }
  return torch.cat(states.chunk(length / size, 1).map(forward), 1);
}
