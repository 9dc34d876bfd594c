import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  BatchSampler,
  DataLoader,
  RandomSampler,
  randomSplit,
  SubsetRandomSampler,
  WeightedRandomSampler,
} from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';
import { Range } from './fixtures.js';

interface Recorded {
  result: unknown;
  next: number;
  nextDefault?: number;
}
const recorded = JSON.parse(readFileSync(new URL('../reference/data.json', import.meta.url), 'utf8')) as Record<
  string,
  { default: Recorded; generator: Recorded }
>;

type Options = { generator?: torch.Generator };
const epochs = (loader: DataLoader<number>) => [0, 1].map(() => [...loader].map((batch) => batch.tolist()));
const weights = [0.1, 0.9, 0.4, 0.7, 3.0, 0.6];

const cases: Record<string, (g: Options) => unknown> = {
  shuffle: (g) => epochs(new DataLoader(new Range(23), { batchSize: 5, shuffle: true, ...g })),
  shuffleEven: (g) => epochs(new DataLoader(new Range(20), { batchSize: 5, shuffle: true, ...g })),
  shuffleDropLast: (g) => epochs(new DataLoader(new Range(23), { batchSize: 5, shuffle: true, dropLast: true, ...g })),
  sequential: (g) => epochs(new DataLoader(new Range(7), 3, { ...g })),
  unbatched: (g) => [[...new DataLoader(new Range(9), { batchSize: null, shuffle: true, ...g })]],
  partial: (g) => {
    const loader = new DataLoader(new Range(23), 4, true, { ...g });
    const iterator = loader[Symbol.iterator]();
    const two = [iterator.next().value.tolist(), iterator.next().value.tolist()];
    return [two, [...loader].map((batch) => batch.tolist())];
  },
  random: (g) => [...new RandomSampler(new Range(50), g)],
  randomMore: (g) => [...new RandomSampler({ length: 7 }, { numSamples: 17, ...g })],
  replacement: (g) => [...new RandomSampler(new Range(11), true, 70, g.generator)],
  subset: (g) => [...new SubsetRandomSampler([3, 1, 4, 15, 9, 2, 6], g)],
  weighted: (g) => [...new WeightedRandomSampler(weights, 12, { ...g })],
  weightedOnce: (g) => [
    ...new WeightedRandomSampler(torch.tensor(weights, { dtype: 'float64', device: 'cpu' }), 5, false, g.generator),
  ],
  batches: (g) => [...new BatchSampler(new RandomSampler(new Range(10), g), 3, false)],
  splitLengths: (g) => randomSplit(new Range(10), [3, 7], g).map((subset) => subset.indices),
  splitFractions: (g) => randomSplit(new Range(31), [0.3, 0.3, 0.4], g.generator).map((subset) => subset.indices),
};

const draw = (g: Options = {}) => torch.randint(2 ** 30, [], { generator: g.generator ?? null, device: 'cpu' }).item();

describe("orders are Python's for the same seed, and so is what the generator draws next", () => {
  it('covers every recorded case', () => expect(Object.keys(cases)).toEqual(Object.keys(recorded)));

  it.each(Object.keys(recorded))('%s, default generator', (name) => {
    torch.manualSeed(7);
    expect(cases[name]!({})).toEqual(recorded[name]!.default.result);
    expect(draw()).toBe(recorded[name]!.default.next);
  });

  it.each(Object.keys(recorded))('%s, own generator', (name) => {
    const generator = new torch.Generator().manualSeed(7);
    torch.manualSeed(0);
    expect(cases[name]!({ generator })).toEqual(recorded[name]!.generator.result);
    expect(draw({ generator })).toBe(recorded[name]!.generator.next);
    expect(draw()).toBe(recorded[name]!.generator.nextDefault);
  });

  it('gives the same batches to for and for await', async () => {
    const loader = new DataLoader(new Range(23), { batchSize: 5, shuffle: true });
    torch.manualSeed(3);
    const now = [...loader].map((batch) => batch.tolist());
    torch.manualSeed(3);
    const later: unknown[] = [];
    for await (const batch of loader) later.push(batch.tolist());
    expect(later).toEqual(now);
  });
});

describe('samplers', () => {
  it('know their lengths', () => {
    expect(new RandomSampler(new Range(5), { numSamples: 12 }).length).toBe(12);
    expect(new SubsetRandomSampler([4, 5]).length).toBe(2);
    expect(new BatchSampler([0, 1, 2, 3, 4], 2, false).length).toBe(3);
    expect(new BatchSampler([0, 1, 2, 3, 4], 2, true).length).toBe(2);
    expect([...new BatchSampler([0, 1, 2, 3, 4], 2, true)]).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('say what is wrong', () => {
    expect(() => new RandomSampler(new Range(0))).toThrow(RangeError);
    expect(() => new RandomSampler(new Range(3), { numSamples: 2.5 })).toThrow(/numSamples.*2\.5/);
    expect(() => new RandomSampler(new Range(3), { replacment: true } as never)).toThrow(/replacment.*'replacement'/);
    expect(() => new WeightedRandomSampler([[1, 2]] as never, 3)).toThrow(/one dimension/);
    expect(() => new BatchSampler([1], 0, false)).toThrow(/batchSize.*0/);
    expect(() => new BatchSampler([1], 1, 'yes' as never)).toThrow(TypeError);
    expect(() => new BatchSampler(new Set([1]) as never, 1, false).length).toThrow(/no length/);
  });
});
