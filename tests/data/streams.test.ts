import { describe, expect, expectTypeOf, it } from 'vitest';
import { ChainDataset, DataLoader, IterableDataset } from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';

/** Counts, and how often it was opened and closed. */
class Counting extends IterableDataset<number> {
  opened = 0;
  closed = 0;

  constructor(readonly count: number) {
    super();
  }

  override *[Symbol.iterator](): IterableIterator<number> {
    this.opened++;
    try {
      for (let i = 0; i < this.count; i++) yield i;
    } finally {
      this.closed++;
    }
  }

  override get length(): number {
    return this.count;
  }
}

class SlowCounting extends IterableDataset<number> {
  closed = 0;

  constructor(readonly count: number) {
    super();
  }

  override async *[Symbol.asyncIterator](): AsyncIterableIterator<number> {
    try {
      for (let i = 0; i < this.count; i++) {
        await null;
        yield i;
      }
    } finally {
      this.closed++;
    }
  }
}

const now = <T>(stream: IterableDataset<T>): T[] => [...(stream as Iterable<T>)];
const later = async <T>(stream: IterableDataset<T>): Promise<T[]> => {
  const samples: T[] = [];
  for await (const sample of stream as AsyncIterable<T>) samples.push(sample);
  return samples;
};

const steps: [string, (stream: IterableDataset<number>) => IterableDataset<unknown>, unknown[], number | undefined][] =
  [
    ['map', (s) => s.map((n) => n * 2), [0, 2, 4, 6, 8], 5],
    ['filter', (s) => s.filter((n) => n % 2 === 1), [1, 3], undefined],
    ['batch', (s) => s.batch(2), [[0, 1], [2, 3], [4]], 3],
    [
      'batch, whole ones',
      (s) => s.batch(2, { dropLast: true }),
      [
        [0, 1],
        [2, 3],
      ],
      2,
    ],
    ['take', (s) => s.take(3), [0, 1, 2], 3],
    ['take all', (s) => s.take(9), [0, 1, 2, 3, 4], 5],
    ['take none', (s) => s.take(0), [], 0],
    ['skip', (s) => s.skip(3), [3, 4], 2],
    ['skip all', (s) => s.skip(9), [], 0],
    ['repeat', (s) => s.repeat(2), [0, 1, 2, 3, 4, 0, 1, 2, 3, 4], 10],
    ['repeat without end', (s) => s.repeat().take(7), [0, 1, 2, 3, 4, 0, 1], 7],
    ['repeat nothing', (s) => s.take(0).repeat(), [], 0],
    ['concat', (s) => s.take(2).concat(new Counting(1), s.skip(4)), [0, 1, 0, 4], 4],
    [
      'zip',
      (s) => s.zip(new Counting(2)),
      [
        [0, 0],
        [1, 1],
      ],
      2,
    ],
    [
      'several',
      (s) =>
        s
          .map((n) => n + 1)
          .filter((n) => n > 1)
          .batch(2)
          .skip(1),
      [[4, 5]],
      undefined,
    ],
    ['cache', (s) => s.cache(), [0, 1, 2, 3, 4], 5],
  ];

describe('steps of streams', () => {
  it.each(steps)('%s: the same for both kinds of loop, again and again', async (_, make, expected, length) => {
    const source = new Counting(5);
    const stream = make(source);
    expect(now(stream)).toEqual(expected);
    expect(await later(stream)).toEqual(expected);
    expect(stream.length).toBe(length);
    expect(source.closed).toBe(source.opened);
    const slow = make(new SlowCounting(5));
    expect(await later(slow)).toEqual(expected);
    expect(await later(slow)).toEqual(expected);
    expect(slow[Symbol.iterator]).toBeUndefined();
  });

  it.each(steps)('%s: closes its source when the loop is left', async (_, make, expected) => {
    if (expected.length < 2) return;
    const source = new Counting(5);
    for (const _sample of make(source) as Iterable<unknown>) break;
    for await (const _sample of make(source) as AsyncIterable<unknown>) break;
    expect(source.closed).toBe(source.opened);
    const slow = new SlowCounting(5);
    for await (const _sample of make(slow) as AsyncIterable<unknown>) break;
    expect(slow.closed).toBeGreaterThan(0);
  });

  it('has types', () => {
    const stream = new Counting(3);
    expectTypeOf(stream.map(async (n) => `${n}`)).toEqualTypeOf<IterableDataset<string>>();
    expectTypeOf(stream.map(String).zip(stream)).toEqualTypeOf<IterableDataset<[string, number]>>();
    expectTypeOf(stream.batch(2)).toEqualTypeOf<IterableDataset<number[]>>();
  });

  it('waits for asynchronous functions, some at a time, in order', async () => {
    let running = 0;
    let most = 0;
    const double = async (n: number) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, (n * 7) % 4));
      running--;
      if (n === 11) throw new Error('eleven');
      return n * 2;
    };
    const doubled = (count: number, concurrency: number) => new Counting(count).map(double, { concurrency });
    expect(await later(doubled(10, 3))).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
    expect(most).toBe(3);
    most = 0;
    expect(await later(doubled(5, 1).filter(async (n) => n > 2))).toEqual([4, 6, 8]);
    expect(most).toBe(1);
    expect(() => now(doubled(2, 1))).toThrow(/for await/);
    const seen: number[] = [];
    const run = async () => {
      for await (const n of doubled(14, 4) as AsyncIterable<number>) seen.push(n);
    };
    await expect(run()).rejects.toThrow('eleven');
    expect(seen).toHaveLength(11);
  });

  it('shuffles as far as its memory goes, after a seed', async () => {
    const stream = new Counting(50).shuffle(8);
    torch.manualSeed(1);
    const [first, second] = [now(stream), now(stream)];
    torch.manualSeed(1);
    expect(await later(stream)).toEqual(first);
    expect(second).not.toEqual(first);
    expect([...first].sort((a, b) => a - b)).toEqual(now(new Counting(50)));
    // A sample can't come before it was read.
    for (const [place, n] of first.entries()) expect(n).toBeLessThanOrEqual(place + 8);
    expect(now(new Counting(5).shuffle(1))).toEqual([0, 1, 2, 3, 4]);
    const generator = () => new torch.Generator().manualSeed(3);
    const shuffled = (g: torch.Generator) => now(new Counting(600).shuffle(600, { generator: g }));
    expect(shuffled(generator())).toEqual(shuffled(generator()));
    expect(new Set(shuffled(generator())).size).toBe(600);
  });

  it('reads a cached source once', async () => {
    const source = new Counting(3);
    const cached = source.cache();
    for (const _ of cached as Iterable<number>) break;
    expect(now(cached)).toEqual([0, 1, 2]);
    expect(source.opened).toBe(2);
    expect(await later(cached.map((n) => n + 1))).toEqual([1, 2, 3]);
    expect(source.opened).toBe(2);
  });

  it('says what is wrong', () => {
    const stream = new Counting(3);
    expect(() => stream.map(3 as never)).toThrow(/map takes a function, got 3/);
    expect(() => stream.map((n) => n, { concurrency: 0 })).toThrow(RangeError);
    expect(() => stream.take(-1)).toThrow(/take takes a non-negative integer, got -1/);
    expect(() => stream.batch(1.5)).toThrow(/size.*1\.5/);
    expect(() => stream.batch(2, { droplast: true } as never)).toThrow(/'dropLast'/);
    expect(() => stream.shuffle(0)).toThrow(RangeError);
    expect(() => stream.zip([1] as never)).toThrow(/takes IterableDatasets, got array/);
    expect(() => new ChainDataset(stream as never)).toThrow(/takes an array/);
  });
});

describe('streams in a loader', () => {
  it('make batches, at once or later', async () => {
    const stream = new Counting(7).map((n) => torch.full([2], n)).filter((t) => t.sum().item() !== 4);
    const sums = torch.scope(() => [...new DataLoader(stream, { batchSize: 3 })].map((b) => b.sum().item()));
    expect(sums).toEqual([8, 30]);
    await torch.scope(async () => {
      const all: number[] = [];
      for await (const batch of new DataLoader(stream, { batchSize: 3 })) all.push(batch.sum().item());
      expect(all).toEqual(sums);
    });
  });

  it('keep what they read for later samples, whatever the steps free', async () => {
    class Shards extends IterableDataset<torch.Tensor> {
      override *[Symbol.iterator](): IterableIterator<torch.Tensor> {
        for (let shard = 0; shard < 2; shard++) {
          const rows = torch.arange(4).add(4 * shard);
          for (let i = 0; i < 4; i++) yield rows.select(0, i);
        }
      }
    }
    for (const stream of [new Shards(), new Shards().shuffle(1), new Shards().cache()]) {
      const iterator = new DataLoader(stream, { batchSize: 3 }).iterate();
      const all: unknown[] = [];
      for (let step = 0; step < 3; step++) {
        await torch.scope(async () => all.push((await iterator.next()).value.tolist()));
      }
      expect(all).toEqual([
        [0, 1, 2],
        [3, 4, 5],
        [6, 7],
      ]);
    }
  });

  it('are one after the other in a ChainDataset', () => {
    const chain = new ChainDataset([new Counting(2), new Counting(1)]);
    expect([...new DataLoader(chain, { batchSize: 2 })].map((b) => b.tolist())).toEqual([[0, 1], [0]]);
    expect(chain.length).toBe(3);
    expect(new ChainDataset([new SlowCounting(1)]).length).toBeUndefined();
  });
});
