import { describe, expect, expectTypeOf, it } from 'vitest';
import { DataLoader, Dataset, IterableDataset, TensorDataset } from '../../lib/data/index.js';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';
import { Range, SlowRange } from './fixtures.js';

const listed = async (loader: AsyncIterable<Tensor>): Promise<unknown[]> => {
  const batches: unknown[] = [];
  for await (const batch of loader) batches.push(batch.tolist());
  return batches;
};

class Stream extends IterableDataset<number> {
  closed = 0;

  constructor(readonly count: number) {
    super();
  }

  override *[Symbol.iterator](): IterableIterator<number> {
    try {
      for (let i = 0; i < this.count; i++) yield i;
    } finally {
      this.closed++;
    }
  }
}

class SlowStream extends IterableDataset<number> {
  closed = 0;

  constructor(
    readonly count: number,
    readonly failAt = -1,
  ) {
    super();
  }

  override async *[Symbol.asyncIterator](): AsyncIterableIterator<number> {
    try {
      for (let i = 0; i < this.count; i++) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        if (i === this.failAt) throw new Error('connection lost');
        yield i;
      }
    } finally {
      this.closed++;
    }
  }
}

describe('DataLoader', () => {
  it('types batches after samples', () => {
    class Faces extends Dataset<[Tensor, number]> {
      get length() {
        return 2;
      }
      override get(i: number): [Tensor, number] {
        return [torch.full([2], i), i];
      }
    }
    const loader = new DataLoader(new Faces(), { batchSize: 2 });
    for (const [x, y] of loader) {
      expectTypeOf(x).toEqualTypeOf<Tensor>();
      expect(x.tolist()).toEqual([
        [0, 0],
        [1, 1],
      ]);
      expect(y.dtype).toBe(torch.int64);
    }
    const joined = new DataLoader(new Range(4), { batchSize: 2, collateFn: (samples) => samples.join('+') });
    expectTypeOf(joined).toEqualTypeOf<DataLoader<number, string>>();
    expect([...joined]).toEqual(['0+1', '2+3']);
  });

  it('gathers with one getBatch a batch', () => {
    const calls: (readonly number[])[] = [];
    class Gathering extends TensorDataset<[Tensor]> {
      override getBatch(indices: readonly number[]): [Tensor] {
        calls.push(indices);
        return super.getBatch(indices);
      }
      override get(): [Tensor] {
        throw new Error('read one by one');
      }
    }
    const loader = new DataLoader(new Gathering(torch.arange(5)), { batchSize: 2 });
    expect([...loader].map(([x]) => x.tolist())).toEqual([[0, 1], [2, 3], [4]]);
    expect(calls).toEqual([[0, 1], [2, 3], [4]]);
  });

  it('counts batches', () => {
    expect(new DataLoader(new Range(10), { batchSize: 4 }).length).toBe(3);
    expect(new DataLoader(new Range(10), { batchSize: 4, dropLast: true }).length).toBe(2);
    expect(new DataLoader(new Range(10), { batchSize: null }).length).toBe(10);
    expect(new DataLoader(new Range(10), { batchSampler: [[1], [2, 3]] }).length).toBe(2);
    expect(() => new DataLoader(new Stream(3)).length).toThrow(TypeError);
  });

  it('takes samplers and batch samplers', () => {
    const batches = (loader: DataLoader<number>) => [...loader].map((batch) => batch.tolist());
    expect(batches(new DataLoader(new Range(10), { sampler: [7, 3, 5], batchSize: 2 }))).toEqual([[7, 3], [5]]);
    expect(batches(new DataLoader(new Range(10), { batchSampler: [[1, 9], [4]] }))).toEqual([[1, 9], [4]]);
  });

  it('says which options exclude each other', () => {
    const dataset = new Range(4);
    expect(() => new DataLoader(dataset, { sampler: [1], shuffle: true })).toThrow(TypeError);
    expect(() => new DataLoader(dataset, { batchSampler: [[1]], batchSize: 2 })).toThrow(TypeError);
    expect(() => new DataLoader(dataset, { batchSize: null, dropLast: true })).toThrow(TypeError);
    expect(() => new DataLoader(dataset, { batchSize: 0 })).toThrow(/batchSize.*0/);
    expect(() => new DataLoader(dataset, { prefetch: -1 })).toThrow(RangeError);
    expect(() => new DataLoader(dataset, { batchsize: 2 } as never)).toThrow(/'batchSize'/);
    expect(() => new DataLoader(dataset, { numWorkers: 2 } as never)).toThrow(/prefetch/);
    expect(() => new DataLoader([1, 2] as never)).toThrow(/array/);
    expect(() => new DataLoader(new Stream(3), { shuffle: true })).toThrow(/shuffle/);
    expect(() => new DataLoader(new Range(0), { shuffle: true })).toThrow(RangeError);
  });
});

describe('asynchronous datasets', () => {
  it('come in order, whatever finishes first', async () => {
    const loader = new DataLoader(new SlowRange(11), { batchSize: 3 });
    expect(await listed(loader)).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7, 8],
      [9, 10],
    ]);
  });

  it.each([0, 1, 3])('are read %i batches ahead', async (prefetch) => {
    const dataset = new SlowRange(40);
    const iterator = new DataLoader(dataset, { batchSize: 4, prefetch, concurrency: 16 })[Symbol.asyncIterator]();
    await iterator.next();
    expect(dataset.asked).toEqual(Array.from({ length: 4 * (1 + prefetch) }, (_, i) => i));
    await iterator.return?.();
    expect(dataset.mostReading).toBe(4 * (1 + prefetch));
  });

  it('name the sample that failed, after the batches before it', async () => {
    const loader = new DataLoader(new SlowRange(12, new Set([7])), { batchSize: 3, prefetch: 4 });
    const got: unknown[] = [];
    const run = async () => {
      for await (const batch of loader) got.push(batch.tolist());
    };
    await expect(run()).rejects.toThrow('sample 7 could not be read: no such file: 7.jpg');
    expect(got).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
    await expect(run()).rejects.toMatchObject({ cause: { message: 'no such file: 7.jpg' } });
  });

  it('can be left early, with nothing unheard of later', async () => {
    const dataset = new SlowRange(100, new Set([5, 6, 7, 8]));
    for await (const batch of new DataLoader(dataset, { batchSize: 2, prefetch: 3 })) {
      expect(batch.tolist()).toEqual([0, 1]);
      break;
    }
    const { length } = dataset.asked;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(dataset.asked.length).toBe(length);
    expect(dataset.reading).toBe(0);
  });

  it('refuse a loop that can not wait', async () => {
    expect(() => [...new DataLoader(new SlowRange(3))]).toThrow(/for await/);
    await new Promise((resolve) => setTimeout(resolve, 10));
  });

  it('keep samples that were read ahead from the scope of an earlier batch', async () => {
    class Images extends Dataset<Tensor> {
      get length() {
        return 12;
      }
      override async get(i: number): Promise<Tensor> {
        await null;
        return torch.full([2], i);
      }
    }
    const iterator = new DataLoader(new Images(), { batchSize: 2, prefetch: 3 })[Symbol.asyncIterator]();
    const sums: number[] = [];
    let batch: Tensor | undefined;
    for (let step = 0; step < 6; step++) {
      await torch.scope(async () => {
        batch = (await iterator.next()).value as Tensor;
        sums.push(batch.sum().item());
      });
      expect(() => batch!.sum()).toThrow(torch.DisposedError);
    }
    expect(sums).toEqual([2, 10, 18, 26, 34, 42]);
  });
});

describe('synchronous datasets in for await', () => {
  it('name the sample that failed', async () => {
    class Broken extends Range {
      override get(i: number): number {
        if (i === 4) throw new RangeError('bad bytes');
        return i;
      }
    }
    const loader = new DataLoader(new Broken(9), { batchSize: 3 });
    expect(() => [...loader]).toThrow('DataLoader: sample 4 could not be read: bad bytes');
    await expect(listed(loader)).rejects.toThrow('sample 4');
  });

  it('let the event loop turn', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    for await (const _ of new DataLoader(new Range(1e6), { batchSize: 8 })) if (turns > 1) break;
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });

  it('make batches in the scope that asks', async () => {
    const iterator = new DataLoader(new TensorDataset(torch.arange(4)), { batchSize: 2 })[Symbol.asyncIterator]();
    const batches: Tensor[] = [];
    for (let step = 0; step < 2; step++) {
      await torch.scope(async () => batches.push((await iterator.next()).value[0]));
    }
    for (const batch of batches) expect(() => batch.sum()).toThrow(torch.DisposedError);
  });
});

describe('streams', () => {
  it('make batches as they come', async () => {
    expect([...new DataLoader(new Stream(5), { batchSize: 2 })].map((b) => b.tolist())).toEqual([[0, 1], [2, 3], [4]]);
    expect(await listed(new DataLoader(new Stream(5), { batchSize: 2, dropLast: true }))).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect([...new DataLoader(new Stream(3), { batchSize: null })]).toEqual([0, 1, 2]);
    expect(await listed(new DataLoader(new SlowStream(5), { batchSize: 2 }))).toEqual([[0, 1], [2, 3], [4]]);
    expect(await listed(new DataLoader(new SlowStream(5), { batchSize: 2, dropLast: true }))).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(await listed(new DataLoader(new SlowStream(4), { batchSize: 2, prefetch: 0 }))).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('are closed when the loop is left', async () => {
    const stream = new Stream(100);
    for (const _ of new DataLoader(stream)) break;
    expect(stream.closed).toBe(1);
    const slow = new SlowStream(100);
    for await (const _ of new DataLoader(slow)) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(slow.closed).toBe(1);
  });

  it('name where they failed', async () => {
    await expect(listed(new DataLoader(new SlowStream(9, 5), { batchSize: 2 }))).rejects.toThrow(
      'sample 5 could not be read: connection lost',
    );
  });

  it('need an iterator', () => {
    class Nothing extends IterableDataset<number> {}
    expect(() => new DataLoader(new Nothing())).toThrow(/neither/);
  });
});

it('what is no generator is refused before the first batch', () => {
  class Numbers extends Dataset<number> {
    get length() {
      return 2;
    }
    override get(i: number) {
      return i;
    }
  }
  for (const shuffle of [true, false]) {
    const make = () => new DataLoader(new Numbers(), { shuffle, generator: 3 as any });
    expect(make).toThrow(/generator should be a torch\.Generator, got 3/);
  }
});
