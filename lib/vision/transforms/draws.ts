import { empty, rand, randint, type Tensor } from '../../index.js';

/** The number of a tensor of one, which goes. */
function taken(drawn: Tensor): number {
  const value = drawn.item();
  drawn.dispose();
  return value;
}

/** A number from `low` to `high`, all equally likely, with the accuracy of float32. */
export function uniform(low: number, high: number): number {
  return taken(empty([1]).uniform_(low, high));
}

/** An integer from 0 to below `count`. */
export function integer(count: number): number {
  return taken(randint(count, []));
}

/** A number from 0 to below 1. */
export function fraction(): number {
  return taken(rand([]));
}
