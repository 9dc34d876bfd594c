import { describe, expect, expectTypeOf, it } from 'vitest';
import { DataLoader, type Dataset, StackDataset, TensorDataset, TwoPhaseDataset } from '../../lib/data/index.js';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';
import { Range, SlowRange } from './fixtures.js';

const all = <T>(dataset: Dataset<T>) => Array.from({ length: dataset.length }, (_, i) => dataset.get(i));

describe('Dataset.map', () => {
  it('applies a function to each sample', async () => {
    const doubled = new Range(4).map((n, i) => [n * 2, i] as const);
    expectTypeOf(doubled).toEqualTypeOf<Dataset<readonly [number, number]>>();
    expect(all(doubled.map(([n]) => n + 1))).toEqual([1, 3, 5, 7]);
    expect(await Promise.all(all(new SlowRange(3).map((n) => n + 1)))).toEqual([1, 2, 3]);
    const batches = [...new DataLoader(new Range(4).map(String), { batchSize: 2 })];
    expect(batches).toEqual([
      ['0', '1'],
      ['2', '3'],
    ]);
  });

  it('draws random numbers in order, whatever the timing', async () => {
    const noisy = (length: number) => new SlowRange(length).map((n) => n * 1000 + torch.randint(1000, []).item());
    const run = async (concurrency: number) => {
      torch.manualSeed(1);
      const batches: unknown[] = [];
      for await (const batch of new DataLoader(noisy(9), { batchSize: 2, concurrency })) batches.push(batch.tolist());
      return batches;
    };
    expect(await run(1)).toEqual(await run(9));
  });

  it('takes asynchronous functions that are run ahead', async () => {
    const later = async (n: number) => `${n}.jpg`;
    const named = new Range(3).map(later, { ahead: true });
    expectTypeOf(named).toEqualTypeOf<Dataset<string>>();
    expect(await named.get(2)).toBe('2.jpg');
    expect(await new SlowRange(3).map(later, { ahead: true }).get(1)).toBe('1.jpg');
    await expect(async () => new Range(3).map(later).get(0)).rejects.toThrow(/ahead: true/);
    expect(() => new Range(3).map(3 as never)).toThrow(/takes a function/);
  });

  it('says what a sample is', async () => {
    class Files extends Range {
      override describeSample(i: number): string {
        return `${i}.png`;
      }
    }
    const broken = new Files(3).map((n) => {
      if (n === 1) throw new Error('too dark');
      return n;
    });
    expect(() => [...new DataLoader(broken.cache())]).toThrow('sample 1 (1.png) could not be read: too dark');
  });
});

describe('Dataset.cache', () => {
  it('reads each sample once', async () => {
    const dataset = new SlowRange(6);
    const loader = new DataLoader(dataset.cache(), { batchSize: 4 });
    for (let epoch = 0; epoch < 3; epoch++) {
      const batches: unknown[] = [];
      for await (const batch of loader) batches.push(batch.tolist());
      expect(batches).toEqual([
        [0, 1, 2, 3],
        [4, 5],
      ]);
    }
    expect(dataset.asked).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('tries again what has failed', async () => {
    const failing = new Set([1]);
    const cached = new SlowRange(3, failing).cache();
    await expect(cached.get(1)).rejects.toThrow('no such file');
    failing.clear();
    expect(await cached.get(1)).toBe(1);
  });

  it('keeps tensors from the steps that read them, and what was prepared rather than what was completed', async () => {
    let prepared = 0;
    class Images extends TwoPhaseDataset<Tensor, Tensor> {
      length = 4;
      async prepare(i: number): Promise<Tensor> {
        prepared++;
        return torch.full([2], i);
      }
      complete(image: Tensor): Tensor {
        return image.add(torch.rand([]));
      }
    }
    const loader = new DataLoader(new Images().cache(), { batchSize: 2, prefetch: 1 });
    const sums: number[] = [];
    for (let epoch = 0; epoch < 2; epoch++) {
      const iterator = loader.iterate();
      for (let step = 0; step < 2; step++) {
        await torch.scope(async () => sums.push((await iterator.next()).value.sum().item()));
      }
      await iterator.return!();
    }
    expect(prepared).toBe(4);
    expect(sums.map(Math.floor).every((sum, i) => sum >= [2, 10][i % 2]!)).toBe(true);
    expect(sums[0]).not.toBe(sums[2]);
  });
});

describe('StackDataset', () => {
  it('puts samples side by side', async () => {
    const pairs = new StackDataset(new Range(3), new Range(3).map(String));
    expectTypeOf(pairs.get(0)).toEqualTypeOf<[number, string] | Promise<[number, string]>>();
    expect(all(pairs)).toEqual([
      [0, '0'],
      [1, '1'],
      [2, '2'],
    ]);
    const named = new StackDataset({ n: new SlowRange(2), text: new Range(2).map(String) });
    expectTypeOf(named.get(0)).toEqualTypeOf<{ n: number; text: string } | Promise<{ n: number; text: string }>>();
    expect(await Promise.all(all(named))).toEqual([
      { n: 0, text: '0' },
      { n: 1, text: '1' },
    ]);
    for await (const batch of new DataLoader(named, { batchSize: 2 })) {
      expect(batch.n.tolist()).toEqual([0, 1]);
      expect(batch.text).toEqual(['0', '1']);
    }
  });

  it('gathers where its datasets do', () => {
    const stacked = new StackDataset(new TensorDataset(torch.arange(4)), new TensorDataset(torch.arange(4, 8)));
    const batches = [...new DataLoader(stacked, { batchSize: 3 })];
    expect(batches.map(([[a], [b]]) => [a!.tolist(), b!.tolist()])).toEqual([
      [
        [0, 1, 2],
        [4, 5, 6],
      ],
      [[3], [7]],
    ]);
    expect(new StackDataset(new Range(2)).getBatch).toBeUndefined();
  });

  it('says what is wrong', () => {
    expect(() => new StackDataset(new Range(3), new Range(4))).toThrow(/same length, got 3, 4/);
    expect(() => new StackDataset()).toThrow(/at least one/);
    expect(() => new StackDataset({ a: 3 as never })).toThrow(/takes a Dataset, got 3/);
  });
});
