import type { Tensor } from '../../index.js';

/**
 * Something to measure over many batches. A trainer resets it before each pass over the data, updates it with every
 * batch without gradients, and computes the value when it is shown; a trainer's metrics are numbers.
 */
export interface Metric<T = number> {
  reset(): void;
  update(output: Tensor, target: Tensor): void;
  compute(): T;
  /** What has been added up so far, as `torch.save` takes it, for a training that goes on in the middle of an epoch. */
  stateDict?(): unknown;
  /** Goes on from what `stateDict` gave; copies the tensors that it needs. */
  loadStateDict?(state: any): void;
}
