import { afterEach, describe, expect, it } from 'vitest';
import { DataLoader, Dataset, IterableDataset } from '../../lib/data/index.js';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';
import { Range, SlowRange } from './fixtures.js';

const listed = async (batches: AsyncIterable<Tensor>): Promise<unknown[]> => {
  const all: unknown[] = [];
  for await (const batch of batches) all.push(batch.tolist());
  return all;
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('concurrency', () => {
  it.each([1, 3, 100])('bounds how many samples are read at a time: %i', async (concurrency) => {
    const dataset = new SlowRange(30);
    const batches = await listed(new DataLoader(dataset, { batchSize: 4, prefetch: 2, concurrency }));
    expect(batches.flat()).toEqual(Array.from({ length: 30 }, (_, i) => i));
    expect(dataset.mostReading).toBe(Math.min(concurrency, 12));
    expect(dataset.asked).toEqual(batches.flat());
  });

  it('is a number of samples', () => {
    for (const concurrency of [0, 1.5, Number.NaN]) {
      expect(() => new DataLoader(new Range(2), { concurrency })).toThrow(/concurrency should be a positive integer/);
    }
    expect(new DataLoader(new Range(2)).concurrency).toBeGreaterThanOrEqual(8);
  });

  it('reads no more after a sample has failed', async () => {
    const dataset = new SlowRange(100, new Set([4]));
    const loader = new DataLoader(dataset, { batchSize: 2, prefetch: 40, concurrency: 3 });
    await expect(listed(loader)).rejects.toThrow('sample 4 could not be read');
    await settled();
    expect(dataset.asked.length).toBeLessThan(12);
  });

  it('frees what was read beside a sample that failed', async () => {
    class Failing extends Dataset<Tensor> {
      length = 6;
      override async get(i: number): Promise<Tensor> {
        const image = torch.full([2], i);
        await new Promise((resolve) => setTimeout(resolve, i === 3 ? 1 : 5));
        if (i === 3) throw new Error('torn');
        return image;
      }
    }
    const before = torch.memory();
    await torch.scope(() => expect(listed(new DataLoader(new Failing(), { batchSize: 6 }))).rejects.toThrow('torn'));
    await settled();
    expect(torch.memory()).toEqual(before);
  });
});

describe('a signal', () => {
  /** Some samples take until the end of the test. */
  class Stuck extends Dataset<number> {
    length = 4;
    override async get(i: number): Promise<number> {
      if (i >= 2) await new Promise<void>((resolve) => waiting.push(resolve));
      return i;
    }
  }
  const waiting: (() => void)[] = [];
  afterEach(() => {
    for (const resolve of waiting.splice(0)) resolve();
  });

  it('ends a loop that waits, with its reason', async () => {
    const controller = new AbortController();
    const loader = new DataLoader(new Stuck(), { batchSize: 2, signal: controller.signal });
    const run = listed(loader);
    setTimeout(() => controller.abort(new Error('enough')), 5);
    await expect(run).rejects.toThrow('enough');
    await expect(listed(loader)).rejects.toThrow('enough');
    expect(() => [...new DataLoader(new Range(3), { signal: controller.signal })]).toThrow('enough');
  });

  it('may be that of one iteration', async () => {
    const loader = new DataLoader(new Stuck(), { batchSize: 2, signal: new AbortController().signal });
    await expect(listed(loader.iterate({ signal: AbortSignal.timeout(5) }))).rejects.toThrow(/timeout/);
    await expect(listed(loader.iterate({ signal: AbortSignal.abort() }))).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('ends a synchronous loop between batches', async () => {
    const controller = new AbortController();
    const seen: unknown[] = [];
    const run = async () => {
      for await (const batch of new DataLoader(new Range(9), { signal: controller.signal })) {
        seen.push(batch.item());
        if (seen.length === 3) controller.abort();
      }
    };
    await expect(run()).rejects.toMatchObject({ name: 'AbortError' });
    expect(seen).toEqual([0, 1, 2]);
  });

  it('is a signal', () => {
    expect(() => new DataLoader(new Range(1), { signal: 3 as never })).toThrow(/AbortSignal, got 3/);
    expect(() => new DataLoader(new Range(1)).iterate({ signal: {} as never })).toThrow(/AbortSignal, got an object/);
  });
});

describe('iterate', () => {
  it.each([0, 1, 3, 5, 9])('goes on after %i batches, as the whole iteration does', async (skip) => {
    for (const options of [{ shuffle: true }, {}, { shuffle: true, generator: new torch.Generator() }]) {
      const dataset = new SlowRange(18);
      const loader = new DataLoader(dataset, { batchSize: 4, ...options });
      const seed = () => (options.generator ?? torch.defaultGenerator).manualSeed(6);
      seed();
      const whole = await listed(loader);
      const after = torch.randint(1000, [], { generator: options.generator ?? null }).item();
      dataset.asked.length = 0;
      seed();
      expect(await listed(loader.iterate({ skip }))).toEqual(whole.slice(skip));
      expect(torch.randint(1000, [], { generator: options.generator ?? null }).item()).toBe(after);
      expect(dataset.asked).toEqual(whole.slice(skip).flat());
    }
  });

  it('draws the order at once, so that the state of a generator can be put back afterwards', async () => {
    class Noisy extends Dataset<Tensor> {
      length = 9;
      override get(i: number): Tensor {
        return torch.rand([]).add(i);
      }
    }
    const loader = new DataLoader(new Noisy(), { batchSize: 2, shuffle: true });
    torch.manualSeed(4);
    const begin = torch.getRngState();
    const iterator = loader.iterate();
    const first = [(await iterator.next()).value.tolist(), (await iterator.next()).value.tolist()];
    const middle = torch.getRngState();
    const rest = await listed(iterator);
    expect(first.length + rest.length).toBe(5);
    torch.setRngState(begin);
    const resumed = loader.iterate({ skip: 2 });
    torch.setRngState(middle);
    expect(await listed(resumed)).toEqual(rest);
  });

  it('reads streams and drops what they give', async () => {
    class Stream extends IterableDataset<Tensor> {
      constructor(readonly isAsync: boolean) {
        super();
        if (isAsync) this[Symbol.iterator] = undefined as never;
        else this[Symbol.asyncIterator] = undefined as never;
      }
      override *[Symbol.iterator](): IterableIterator<Tensor> {
        for (let i = 0; i < 7; i++) yield torch.tensor(i);
      }
      override async *[Symbol.asyncIterator](): AsyncIterableIterator<Tensor> {
        for (let i = 0; i < 7; i++) yield torch.tensor(i);
      }
    }
    for (const isAsync of [false, true]) {
      const loader = new DataLoader(new Stream(isAsync), { batchSize: 2 });
      expect(await torch.scope(() => listed(loader.iterate({ skip: 2 })))).toEqual([[4, 5], [6]]);
      expect(await torch.scope(() => listed(loader.iterate({ skip: 9 })))).toEqual([]);
    }
  });

  it('takes a number of batches', () => {
    const loader = new DataLoader(new Range(3));
    expect(() => loader.iterate({ skip: -1 })).toThrow(/skip should be a non-negative integer, got -1/);
    expect(() => loader.iterate({ from: 3 } as never)).toThrow(/unknown option 'from'/);
  });
});
