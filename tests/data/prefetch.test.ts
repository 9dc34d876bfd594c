import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DataLoader, Dataset, IterableDataset, prefetchToDevice } from '../../lib/data/index.js';
import { readAhead } from '../../lib/data/prefetch.js';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';
import { nn } from '../../lib/index.js';

/** A feed as a CUDA device has one: it copies, and tells when. */
function copying(log: string[] = []) {
  return (batch: Tensor) => {
    const first = batch.flatten().index(0).item();
    log.push(`send ${first}`);
    return { batch: batch.clone(), arrive: () => void log.push(`arrive ${first}`) };
  };
}

const rows = (n: number): Tensor[] => Array.from({ length: n }, (_, i) => torch.full([2], i));

describe('reading ahead', () => {
  it('sends each batch before the one ahead of it is used, in order', async () => {
    const log: string[] = [];
    await torch.scope(async () => {
      for await (const batch of readAhead(rows(3)[Symbol.iterator](), copying(log)))
        log.push(`use ${batch.index(0).item()}`);
    });
    expect(log).toEqual(['send 0', 'arrive 0', 'send 1', 'use 0', 'arrive 1', 'send 2', 'use 1', 'arrive 2', 'use 2']);
  });

  it('gives a batch to the scope that asks for it, and frees what it was made of', async () => {
    const before = torch.memory().tensors;
    class Rows extends Dataset<Tensor> {
      length = 4;
      get(i: number): Tensor {
        return torch.full([2], i);
      }
    }
    const batches = readAhead(new DataLoader(new Rows(), { batchSize: 1 })[Symbol.asyncIterator](), copying());
    const kept: Tensor[] = [];
    for (let i = 0; ; i++) {
      const more = await torch.scope(async () => {
        const { done, value } = await batches.next();
        await setImmediate();
        // This batch, and the one on its way.
        expect(torch.memory().tensors - before).toBe(done ? 0 : i < 3 ? 2 : 1);
        if (!done) kept.push(value);
        return !done;
      });
      if (!more) break;
      expect(kept[i]!.isDisposed).toBe(true);
    }
    expect(kept.length).toBe(4);
    expect(torch.memory().tensors).toBe(before);
  });

  it('frees what nobody asks for, and ends what it reads', async () => {
    const before = torch.memory().tensors;
    let ended = false;
    function* source() {
      try {
        for (let i = 0; ; i++) yield torch.full([2], i);
      } finally {
        ended = true;
      }
    }
    await torch.scope(async () => {
      for await (const _ of readAhead(source(), copying())) break;
    });
    expect(ended).toBe(true);
    expect(torch.memory().tensors).toBe(before);
  });

  it('throws what can not be read in its turn', async () => {
    function* source() {
      for (let i = 0; i < 2; i++) yield torch.full([2], i);
      throw new Error('torn');
    }
    const seen: number[] = [];
    const run = torch.scope(async () => {
      for await (const batch of readAhead(source(), copying())) seen.push(batch.index(0).item());
    });
    await expect(run).rejects.toThrow('torn');
    expect(seen).toEqual([0, 1]);
  });

  it('keeps the tensors of objects that can be moved', async () => {
    await torch.scope(async () => {
      const packed = () => nn.utils.rnn.packSequence([torch.ones([3, 2]), torch.ones([1, 2])]);
      const feed = () => ({ batch: { x: [packed()] }, arrive() {} });
      for await (const { x } of readAhead([packed()][Symbol.iterator](), feed) as unknown as AsyncIterable<{
        x: ReturnType<typeof packed>[];
      }>) {
        expect(x[0]!.data.shape).toEqual([4, 2]);
      }
    });
  });
});

describe('batches on a device', () => {
  class Pairs extends IterableDataset<[Tensor, number]> {
    override *[Symbol.iterator](): Iterator<[Tensor, number]> {
      for (let i = 0; i < 5; i++) yield [torch.full([2], i), i];
    }
  }

  it('are moved by the loader', async () => {
    const seen: unknown[] = [];
    await torch.scope(async () => {
      const loader = new DataLoader(new Pairs(), { batchSize: 2, device: 'meta' });
      expect(String(loader.device)).toBe('meta');
      for await (const [x, y] of loader) seen.push([String(x.device), x.shape, String(y.device)]);
      for (const [x, y] of loader) seen.push([String(x.device), x.shape, String(y.device)]);
    });
    expect(seen).toEqual([0, 1].flatMap(() => [2, 2, 1].map((n) => ['meta', [n, 2], 'meta'])));
    expect(() => new DataLoader(new Pairs(), { device: 'cudo' })).toThrow(RangeError);
  });

  it('are moved from any source, more than once', async () => {
    await torch.scope(async () => {
      const batches = prefetchToDevice([{ x: torch.ones([2]), name: 'a' }], 'meta');
      for (let i = 0; i < 2; i++) {
        for await (const { x, name } of batches) expect([String(x.device), name]).toEqual(['meta', 'a']);
      }
    });
  });
});

describe.skipIf(!torch.cuda.isAvailable())('batches on a CUDA device', () => {
  class Rows extends Dataset<[Tensor, number]> {
    length = 7;
    get(i: number): [Tensor, number] {
      return [torch.full([1000], i), i];
    }
  }

  it('are those of the loader', async () => {
    await torch.scope(async () => {
      const seen: unknown[] = [];
      for await (const [x, y] of new DataLoader(new Rows(), { batchSize: 2, device: 'cuda' })) {
        expect(x.isCuda).toBe(true);
        seen.push([x.mul(2).sum(1).cpu().tolist(), y.cpu().tolist()]);
      }
      expect(seen).toEqual([
        [
          [0, 2000],
          [0, 1],
        ],
        [
          [4000, 6000],
          [2, 3],
        ],
        [
          [8000, 10000],
          [4, 5],
        ],
        [[12000], [6]],
      ]);
    });
  });
});
