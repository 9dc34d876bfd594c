import { describe, expect, it } from 'vitest';
import { ConcatDataset, DataLoader, Dataset, Subset, TensorDataset, TwoPhaseDataset } from '../../lib/data/index.js';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';
import { Range } from './fixtures.js';

/** Prepares numbers after whiles that differ, and completes each with a random number. */
class Noisy extends TwoPhaseDataset<[number, number], { n: number }> {
  readonly prepared: number[] = [];
  readonly completed: number[] = [];

  constructor(
    readonly length: number,
    readonly delay = (i: number) => (i * 7) % 5,
    readonly failing = -1,
  ) {
    super();
  }

  async prepare(n: number): Promise<{ n: number }> {
    this.prepared.push(n);
    await new Promise((resolve) => setTimeout(resolve, this.delay(n)));
    return { n };
  }

  complete({ n }: { n: number }, index: number): [number, number] {
    if (n === this.failing) throw new Error('too small to crop');
    this.completed.push(index);
    return torch.scope(() => [n, torch.randint(1000, []).item()] as [number, number]);
  }

  override describeSample(index: number): string {
    return `${index}.jpg`;
  }
}

const rows = async (loader: DataLoader<[number, number]>): Promise<number[][]> => {
  const all: number[][] = [];
  for await (const [n, noise] of loader) {
    const noises = noise.tolist() as number[];
    all.push(...(n.tolist() as number[]).map((value, i) => [value, noises[i]!]));
  }
  return all;
};

describe('datasets of two phases', () => {
  it('draw the same random numbers whatever the timing', async () => {
    const run = (dataset: Dataset<[number, number]>, options = {}) => {
      torch.manualSeed(5);
      return rows(new DataLoader(dataset, { batchSize: 4, shuffle: true, ...options }));
    };
    const first = await run(new Noisy(11));
    expect(new Set(first.map(([n]) => n)).size).toBe(11);
    expect(await run(new Noisy(11, (i) => (i * 3) % 7))).toEqual(first);
    expect(await run(new Noisy(11), { prefetch: 0, concurrency: 1 })).toEqual(first);
    expect(await run(new Noisy(11), { prefetch: 9, concurrency: 50 })).toEqual(first);
  });

  it('complete samples when their batch is asked for, in order', async () => {
    const dataset = new Noisy(12);
    const iterator = new DataLoader(dataset, { batchSize: 3, prefetch: 2 }).iterate();
    await iterator.next();
    expect(dataset.prepared.length).toBeGreaterThan(3);
    expect(dataset.completed).toEqual([0, 1, 2]);
    await iterator.next();
    expect(dataset.completed).toEqual([0, 1, 2, 3, 4, 5]);
    await iterator.return!();
  });

  it('have a get that does both, at once where both do', async () => {
    const [n] = await new Noisy(3).get(2);
    expect(n).toBe(2);
    class Halves extends TwoPhaseDataset<number, number> {
      length = 4;
      prepare = (i: number) => i / 2;
      complete = (half: number) => half + 1;
    }
    expect(new Halves().get(3)).toBe(2.5);
    expect([...new DataLoader(new Halves(), { batchSize: null })]).toEqual([1, 1.5, 2, 2.5]);
  });

  it('give way to a get that overrides both', async () => {
    class Quiet extends Noisy {
      override get(i: number): [number, number] {
        return [i, 0];
      }
    }
    const dataset = new Quiet(4);
    expect(await rows(new DataLoader(dataset, { batchSize: 2 }))).toEqual([0, 1, 2, 3].map((i) => [i, 0]));
    expect(dataset.prepared).toEqual([]);
    expect(await rows(new DataLoader(new Subset(dataset, [3, 1])))).toEqual([
      [3, 0],
      [1, 0],
    ]);
  });

  it('are no subset that has a get of its own, which also counts instead of a getBatch', async () => {
    class Negative extends Subset<[number, number]> {
      override get(i: number): [number, number] {
        return [-this.indices[i]!, 1];
      }
    }
    const expected = [
      [-3, 1],
      [-1, 1],
    ];
    expect(await rows(new DataLoader(new Negative(new Noisy(4), [3, 1]), { batchSize: 2 }))).toEqual(expected);
    const pairs = new TensorDataset(torch.arange(4), torch.arange(4)) as unknown as Dataset<[number, number]>;
    expect(await rows(new DataLoader(new Negative(pairs, [3, 1]), { batchSize: 2 }))).toEqual(expected);
    class Shifted extends TensorDataset<[Tensor]> {
      override get(i: number): [Tensor] {
        return [super.get(i)[0].add(10)];
      }
    }
    const [[batch]] = [...new DataLoader(new Shifted(torch.arange(2)), { batchSize: 2 })] as [[Tensor]];
    expect(batch.tolist()).toEqual([10, 11]);
  });

  it('are told from those that lack something', () => {
    // In JavaScript nobody else would tell.
    class Neither extends (Dataset as new () => object) {
      length = 1;
    }
    expect(() => new DataLoader(new Neither() as Dataset)).toThrow(/a Neither has no get\(index\)/);
    expect(() => [...new DataLoader(new Noisy(2))]).toThrow(/for await/);
  });

  it('name what could not be completed or prepared', async () => {
    const loader = new DataLoader(new Noisy(9, () => 0, 4), { batchSize: 2 });
    await expect(rows(loader)).rejects.toThrow('sample 4 (4.jpg) could not be read: too small to crop');
    const subset = new Subset(new Noisy(9, () => 0, 4), [8, 4]);
    await expect(rows(new DataLoader(subset))).rejects.toThrow('sample 1 (4.jpg) could not be read: too small');
  });
});

describe('Subset and ConcatDataset', () => {
  it('pass both phases on', async () => {
    const noisy = new Noisy(6);
    const subset = new Subset(noisy, [5, 1]);
    expect((await rows(new DataLoader(subset, { batchSize: 2 }))).map(([n]) => n)).toEqual([5, 1]);
    expect(noisy.completed).toEqual([5, 1]);

    class Pairs extends Dataset<[number, number]> {
      length = 2;
      override get = (i: number): [number, number] => [i - 9, 0];
    }
    const all = new ConcatDataset<[number, number], unknown>([new Pairs(), new Noisy(3), subset]);
    expect((await rows(new DataLoader(all, { batchSize: 3 }))).map(([n]) => n)).toEqual([-9, -8, 0, 1, 2, 5, 1]);
    expect((await all.get(5))[0]).toBe(5);
    expect(all.describeSample(5)).toBe('5.jpg');
    expect(all.describeSample(1)).toBe('sample 1 of a Pairs');
    expect(new ConcatDataset([new Range(2)]).prepare).toBeUndefined();
  });

  it('draw the same through a subset as without', async () => {
    const order = [4, 0, 3, 1, 2];
    torch.manualSeed(1);
    const direct = await rows(new DataLoader(new Noisy(5), { sampler: order, batchSize: 2 }));
    torch.manualSeed(1);
    expect(await rows(new DataLoader(new Subset(new Noisy(5), order), { batchSize: 2 }))).toEqual(direct);
  });

  it('gather batches from several datasets in the order asked for', async () => {
    const ints = (from: number, n: number) => torch.arange(from, from + n);
    const all = new ConcatDataset([
      new TensorDataset(ints(0, 3), ints(100, 3)),
      new TensorDataset(ints(3, 2), ints(103, 2)),
    ]);
    const order = [4, 0, 3, 2, 0];
    const batch = all.getBatch!(order) as Tensor[];
    expect(batch.map((t) => t.tolist())).toEqual([order, order.map((i) => i + 100)]);
    expect((all.getBatch!([1, 2]) as Tensor[])[1]!.tolist()).toEqual([101, 102]);
    expect(() => all.getBatch!([5])).toThrow(RangeError);
    expect(new ConcatDataset<unknown>([all, new Range(2)]).getBatch).toBeUndefined();

    class Words extends Dataset<unknown> {
      length = 2;
      get(i: number) {
        return { word: this.prefix + i, at: i };
      }
      constructor(readonly prefix: string) {
        super();
      }
      override async getBatch(indices: readonly number[]) {
        return { word: indices.map((i) => this.prefix + i), at: torch.tensor([...indices]) };
      }
    }
    const words = new ConcatDataset([new Words('a'), new Words('b')]);
    const { word, at } = (await words.getBatch!([3, 0, 1, 2])) as { word: string[]; at: Tensor };
    expect(word).toEqual(['b1', 'a0', 'a1', 'b0']);
    expect(at.tolist()).toEqual([1, 0, 1, 0]);
  });
});

describe('tensors that were prepared ahead', () => {
  class Images extends TwoPhaseDataset<Tensor, Tensor> {
    length = 12;
    async prepare(i: number): Promise<Tensor> {
      await null;
      const bytes = torch.full([2], i, { dtype: 'uint8' });
      const image = bytes.to('float32');
      bytes.dispose();
      return image;
    }
    complete(image: Tensor, i: number): Tensor {
      return image.add(i);
    }
  }

  it('outlive the steps before theirs, and go with their own', async () => {
    const before = torch.memory().tensors;
    const iterator = new DataLoader(new Images(), { batchSize: 2, prefetch: 2, concurrency: 4 }).iterate();
    const sums: number[] = [];
    for (let step = 0; step < 6; step++) {
      await torch.scope(async () => sums.push((await iterator.next()).value.sum().item()));
      // Two batches that were read ahead, and nothing else.
      expect(torch.memory().tensors - before).toBe(Math.min(2, 5 - step) * 2);
    }
    expect(sums).toEqual([4, 20, 36, 52, 68, 84]);
    await iterator.return!();
  });

  it('are freed when the loop is left', async () => {
    const before = torch.memory().tensors;
    await torch.scope(async () => {
      for await (const _ of new DataLoader(new Images(), { batchSize: 3, prefetch: 3 })) break;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(torch.memory().tensors).toBe(before);
  });
});
