import { parquetWriteBuffer } from 'hyparquet-writer';
import { Header } from 'tar';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  CsvDataset,
  type IterableDataset,
  JsonLinesDataset,
  ParquetDataset,
  TarDataset,
  WebDataset,
} from '../../lib/data/index.js';
import type { WorkerInfo } from '../../lib/data/workers/info.js';
import * as torch from '../../lib/index.js';
import { all } from './formats-fixtures.js';

const worker = vi.hoisted(() => ({ info: null as unknown }));
vi.mock('../../lib/data/workers/info.js', () => ({ getWorkerInfo: () => worker.info }));
afterEach(() => {
  worker.info = null;
});

/** What each of so many workers reads of a stream, as if it were in its thread. */
async function shares<T>(dataset: IterableDataset<T>, numWorkers: number, base = 7n): Promise<T[][]> {
  const read: T[][] = [];
  for (let id = 0; id < numWorkers; id++) {
    worker.info = { id, numWorkers, seed: BigInt.asUintN(64, base + BigInt(id)), dataset } satisfies WorkerInfo;
    // A worker's own seed, as it has before its stream begins.
    torch.manualSeed(BigInt.asUintN(64, base + BigInt(id)));
    read.push(await all(dataset));
  }
  worker.info = null;
  return read;
}

function archive(name: string, content: string): Buffer {
  const block = Buffer.alloc(512);
  new Header({ path: name, size: content.length, mode: 0o644, type: 'File', mtime: new Date(0) }).encode(block);
  return Buffer.concat([block, Buffer.from(content.padEnd(512, '\0')), Buffer.alloc(1024)]);
}

const archives = Array.from({ length: 5 }, (_, i) => archive(`${i}.txt`, `${i}`));

describe('what each worker reads', () => {
  it('is every n-th row of text, counted over all files', async () => {
    const [one, two] = [Buffer.from('a\n0\n1\n2\n'), Buffer.from('a\n3\n4\n')];
    expect(await shares(new CsvDataset([one, two]), 2)).toEqual([
      [{ a: 0 }, { a: 2 }, { a: 4 }],
      [{ a: 1 }, { a: 3 }],
    ]);
    const lines = new JsonLinesDataset([Buffer.from('0\n\n1\n2'), Buffer.from('3\n4')]);
    expect(await shares(lines, 3)).toEqual([[0, 3], [1, 4], [2]]);
    expect(await all(lines)).toEqual([0, 1, 2, 3, 4]);
  });

  it('does not depend on the types that it sees', async () => {
    const dataset = new CsvDataset(Buffer.from('a\n1\nx\n2\n'));
    expect(await shares(dataset, 2)).toEqual([[{ a: '1' }, { a: '2' }], [{ a: 'x' }]]);
  });

  it('is every n-th archive', async () => {
    const names = (await shares(new TarDataset(archives), 2)).map((own) => own.map(({ name }) => name));
    expect(names).toEqual([
      ['0.txt', '2.txt', '4.txt'],
      ['1.txt', '3.txt'],
    ]);
    // More workers than archives: the last ones have nothing.
    const few = await shares(new TarDataset(archives.slice(0, 1)), 3);
    expect(few.map((own) => own.length)).toEqual([1, 0, 0]);
  });

  it('is every n-th row group', async () => {
    const data = Array.from({ length: 10 }, (_, i) => i);
    const file = (from: number) =>
      parquetWriteBuffer({
        columnData: [{ name: 'i', data: data.map((i) => from + i), type: 'INT32' }],
        rowGroupSize: 4,
      });
    const read = await shares(new ParquetDataset<{ i: number }>([file(0), file(10)]), 2);
    expect(read.map((own) => own.map(({ i }) => i))).toEqual([
      [0, 1, 2, 3, 8, 9, 14, 15, 16, 17],
      [4, 5, 6, 7, 10, 11, 12, 13, 18, 19],
    ]);
  });

  it('are together all shards once, in an order that is common, and new in each iteration', async () => {
    const dataset = new WebDataset<{ txt: string }>(archives, { shardshuffle: true });
    const order = async (base: bigint) => {
      const own = (await shares(dataset, 2, base)).map((samples) => samples.map(({ txt }) => txt));
      expect(own.map(({ length }) => length)).toEqual([3, 2]);
      return own[0]!.flatMap((txt, i) => (i < 2 ? [txt, own[1]![i]!] : [txt]));
    };
    const first = await order(7n);
    expect([...first].sort()).toEqual(['0', '1', '2', '3', '4']);
    expect(await order(7n)).toEqual(first);
    const orders = new Set([first.join()]);
    for (let base = 8n; base < 14n; base++) orders.add((await order(base)).join());
    expect(orders.size).toBeGreaterThan(2);
    // The base seed that wraps around.
    expect((await order(2n ** 64n - 1n)).length).toBe(5);
  });

  it('is the whole where the workers read no stream, or have not loaded it yet', async () => {
    const dataset = new JsonLinesDataset(Buffer.from('0\n1\n2'));
    for (const of of [undefined, { length: 3 }]) {
      worker.info = { id: 1, numWorkers: 2, seed: 1n, dataset: of };
      expect(await all(dataset)).toEqual([0, 1, 2]);
    }
  });
});
