import { expect, it } from 'vitest';
import {
  DataLoader,
  Dataset,
  DistributedSampler,
  RandomSampler,
  randomSplit,
  SubsetRandomSampler,
  WeightedRandomSampler,
} from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';

// Orders are drawn on the CPU, or where their generator is. The meta device would have no numbers to draw.
const indices = Array.from({ length: 10 }, (_, i) => i);
class Numbers extends Dataset<number> {
  override get length(): number {
    return 10;
  }
  override get(i: number): number {
    return i;
  }
}
const dataset = new Numbers();
const generator = () => new torch.Generator().manualSeed(3);

const drawn: Record<string, () => unknown> = {
  RandomSampler: () => [...new RandomSampler(dataset, { generator: generator() })],
  'RandomSampler without a generator': () => [...new RandomSampler(dataset)],
  'RandomSampler with replacement': () => [...new RandomSampler(dataset, { replacement: true, numSamples: 40 })],
  SubsetRandomSampler: () => [...new SubsetRandomSampler(indices, generator())],
  WeightedRandomSampler: () => [...new WeightedRandomSampler(indices, 5, { generator: generator() })],
  DistributedSampler: () => [...new DistributedSampler(dataset, { numReplicas: 2, rank: 0 })],
  randomSplit: () => randomSplit(dataset, [4, 6], { generator: generator() }).map((part) => part.indices),
  DataLoader: () => [...new DataLoader(dataset, { batchSize: 4, shuffle: true, collateFn: (batch) => batch })],
};

for (const [name, draw] of Object.entries(drawn)) {
  it(`${name} draws the same order whatever the default device`, () => {
    torch.manualSeed(0);
    const want = draw();
    torch.manualSeed(0);
    expect(torch.device('meta', draw)).toEqual(want);
  });
}
