import { inRegion, isObserved } from '../profiler/regions.js';

const NAME = 'enumerate(DataLoader)#DataLoader.next';

/** Names the wait for each batch in profiles, where one runs when the iteration begins. */
export function named<I extends { next(): unknown }>(batches: I): I {
  if (!isObserved) return batches;
  const next = batches.next.bind(batches);
  batches.next = () => inRegion(NAME, next);
  return batches;
}
