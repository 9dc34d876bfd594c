import type { Tensor } from '../torch.js';

/** The last `count` positions of `[batch, length, size]`; all where it is 0, as Python's `[:, -0:]`. */
export function lastPositions(states: Tensor, count = 0): Tensor {
  const length = states.shape[1]!;
  return count === 0 || count >= length ? states : states.narrow(1, length - count, count);
}
