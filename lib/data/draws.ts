import { type Device, type Generator, randperm } from '../index.js';

/**
 * Options for drawing from a generator, the CPU's own where there is none: where it is, whatever device new tensors are
 * put on by default. The order of an epoch does not depend on that.
 */
export function drawing(generator?: Generator | null): { generator: Generator | null; device: Device | string } {
  return { generator: generator ?? null, device: generator?.device ?? 'cpu' };
}

/** The integers from 0 to below `n` in random order. */
export function permutation(n: number, generator?: Generator | null): number[] {
  const drawn = randperm(n, drawing(generator));
  const order = drawn.tolist() as number[];
  drawn.dispose();
  return order;
}
