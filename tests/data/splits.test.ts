import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DistributedSampler, kFold } from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';
import { readReference } from '../reference.js';
import { Range } from './fixtures.js';

const recorded = readReference<unknown>('data_splits');
const of = (kind: string) => Object.keys(recorded).filter((name) => name.startsWith(`${kind} `));

describe('DistributedSampler', () => {
  it("gives Python's indices", () => {
    expect(of('distributed')).toHaveLength(96);
    for (const name of of('distributed')) {
      const [n, replicas, shuffle, dropLast, epoch] = name
        .split(' ')
        .slice(1)
        .map((word) => JSON.parse(word) as never) as unknown as [number, number, boolean, boolean, number];
      const ranks = Array.from({ length: replicas }, (_, rank) => {
        const sampler = new DistributedSampler(new Range(n), replicas, rank, { shuffle, seed: 5, dropLast });
        sampler.setEpoch(epoch);
        return { length: sampler.length, indices: [...sampler] };
      });
      expect(ranks, name).toEqual(recorded[name]);
    }
  });

  it('leaves the default generator alone', () => {
    torch.manualSeed(1);
    const next = torch.randint(1000, []).item();
    torch.manualSeed(1);
    expect([...new DistributedSampler(new Range(9), { numReplicas: 2, rank: 1 })]).toHaveLength(5);
    expect(torch.randint(1000, []).item()).toBe(next);
  });

  it('says what is wrong', () => {
    const make = (...args: unknown[]) => new DistributedSampler(...(args as [never, never, never]));
    expect(() => make(new Range(4), 2, 2)).toThrow(/rank should be from 0 to 1, got 2/);
    expect(() => make(new Range(4), 0, 0)).toThrow(RangeError);
    expect(() => make(new Range(4), { numReplicas: 2 })).toThrow(/needs 'rank'/);
    expect(() => make(7, 2, 0)).toThrow(/has a length, got 7/);
    expect(() => make(new Range(4), { numReplicas: 2, rank: 0, seed: 1.5 })).toThrow(/seed.*1\.5/);
    expect(() => new DistributedSampler(new Range(4), 2, 0).setEpoch(Number.NaN)).toThrow(/epoch/);
  });
});

describe('kFold', () => {
  const indices = (folds: ReturnType<typeof kFold>) =>
    folds.map(({ train, validation }) => ({ train: train.indices, validation: validation.indices }));

  const labels: Record<string, (number | string)[]> = {
    two: [0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1],
    three: [2, 0, 1, 2, 2, 0, 1, 2, 0, 0, 2, 2, 1, 0],
    rare: [3, 3, 3, 7, 3, 3, 7, 3],
    names: ['b', 'a', 'b', 'c', 'a', 'b', 'c', 'a', 'b'],
  };

  it.each(of('folds'))("splits as scikit-learn's KFold: %s", (name) => {
    const [n, k] = name.split(' ').slice(1).map(Number);
    expect(indices(kFold(new Range(n!), k!))).toEqual(recorded[name]);
  });

  it.each(of('strata'))("splits as scikit-learn's StratifiedKFold: %s", (name) => {
    const [which, k] = name.split(' ').slice(1);
    const stratify = labels[which!]!;
    expect(indices(kFold(new Range(stratify.length), Number(k), { stratify }))).toEqual(recorded[name]);
  });

  it('takes classes in a tensor', () => {
    const stratify = torch.tensor(labels.two as number[], { dtype: 'int64' });
    expect(indices(kFold(new Range(11), 3, { stratify }))).toEqual(recorded['strata two 3']);
  });

  it('validates with each sample once, and shares classes evenly, also at random', () => {
    const cases = fc.record({
      classes: fc.array(fc.nat(2), { minLength: 6, maxLength: 30 }),
      k: fc.integer({ min: 2, max: 5 }),
      isStratified: fc.boolean(),
    });
    fc.assert(
      fc.property(cases, ({ classes, k, isStratified }) => {
        const counts = [0, 1, 2].map((c) => classes.filter((other) => other === c).length);
        fc.pre(!isStratified || counts.some((count) => count >= k));
        const n = classes.length;
        const generator = new torch.Generator().manualSeed(n);
        const options = { shuffle: true, generator, ...(isStratified ? { stratify: classes } : {}) };
        const folds = kFold(new Range(n), k, options);
        const all = Array.from({ length: n }, (_, i) => i);
        expect(folds.flatMap(({ validation }) => validation.indices).sort((a, b) => a - b)).toEqual(all);
        for (const { train, validation } of folds) {
          expect([...train.indices, ...validation.indices].sort((a, b) => a - b)).toEqual(all);
          expect(Math.abs(validation.length - n / k)).toBeLessThan(1);
          if (!isStratified) continue;
          for (const [c, count] of counts.entries()) {
            const own = validation.indices.filter((i) => classes[i] === c).length;
            expect(Math.abs(own - count / k)).toBeLessThan(1);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('shuffles after the generator', () => {
    const run = (seed: number) =>
      indices(kFold(new Range(20), 4, { shuffle: true, generator: new torch.Generator().manualSeed(seed) }));
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
    expect(run(1)).not.toEqual(indices(kFold(new Range(20), 4)));
  });

  it('says what is wrong', () => {
    expect(() => kFold(new Range(3), 4)).toThrow(/from 2 to the number of samples, 3, got 4/);
    expect(() => kFold(new Range(3), 1)).toThrow(RangeError);
    expect(() => kFold(new Range(3), 2, { stratify: [1, 2] })).toThrow(/2 classes for 3 samples/);
    expect(() => kFold(new Range(3), 2, { stratify: [1, 2, 3] })).toThrow(/no class has as many/);
    expect(() => kFold(new Range(2), 2, { stratify: [{}, {}] as never })).toThrow(/got an object/);
    expect(() => kFold(new Range(3), 2, { shufle: true } as never)).toThrow(/'shuffle'/);
    expect(() => kFold(3 as never, 2)).toThrow(/takes a Dataset/);
  });
});
