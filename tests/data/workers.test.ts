import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
// Worker threads import the compiled package, and so does what starts them.
import * as torch from 'nodetorch';
import { DataLoader, Dataset, getWorkerInfo, ModuleDataset, ModuleStream, Subset } from 'nodetorch/data';
import { describe, expect, it, vi } from 'vitest';

// A worker begins by importing the library, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const at = (name: string) => new URL(`modules/${name}.mjs`, import.meta.url);

type Sample = { i: number; noise: torch.Tensor; worker: number; name: string };
type Batch = { i: torch.Tensor; noise: torch.Tensor; worker: torch.Tensor; name: string[] };

const open = (args = {}) => ModuleDataset.open<Sample>(at('numbers'), args);

/** What the batches hold, freed. */
async function rows(batches: AsyncIterable<unknown>) {
  const all: { i: number[]; noise: number[][]; worker: number[]; name: string[] }[] = [];
  for await (const batch of batches) {
    const { i, noise, worker, name } = batch as Batch;
    all.push({
      i: i.tolist() as number[],
      noise: noise.tolist() as number[][],
      worker: worker.tolist() as number[],
      name,
    });
    for (const tensor of [i, noise, worker]) tensor.dispose();
  }
  return all;
}

describe('workers', () => {
  it('make the same batches whatever their number, in order', async () => {
    const dataset = await open({ length: 11 });
    expect(dataset.length).toBe(11);
    const run = async (workers: number) => {
      torch.manualSeed(3);
      const all = await rows(new DataLoader(dataset, { batchSize: 2, shuffle: true, workers }));
      return { all, after: torch.randint(1000, []).item() };
    };
    const [none, one, two] = [await run(0), await run(1), await run(2)];
    expect(two.all.map(({ i, noise, name }) => ({ i, noise, name }))).toEqual(
      one.all.map(({ i, noise, name }) => ({ i, noise, name })),
    );
    expect(one.all.map(({ i }) => i)).toEqual(none.all.map(({ i }) => i));
    expect(one.all.flatMap(({ worker }) => worker)).toEqual(Array(11).fill(0));
    expect(new Set(two.all.flatMap(({ worker }) => worker))).toEqual(new Set([0, 1]));
    expect(two.after).toBe(one.after);
    expect(getWorkerInfo()).toBeNull();
  });

  it('read subsets, skip, and stay for the next iteration', async () => {
    const subset = new Subset(await open(), [9, 8, 7, 6, 5]);
    const loader = new DataLoader(subset, { batchSize: 2, workers: 1, persistentWorkers: true });
    torch.manualSeed(1);
    const whole = await rows(loader);
    expect(whole.map(({ i }) => i)).toEqual([[9, 8], [7, 6], [5]]);
    torch.manualSeed(1);
    expect(await rows(loader.iterate({ skip: 1 }))).toEqual(whole.slice(1));
    await loader.close();
    torch.manualSeed(1);
    expect(await rows(loader)).toEqual(whole);
    await loader[Symbol.asyncDispose]();
  });

  it('use what the module exports, and complete asynchronous samples in order', async () => {
    const dataset = await ModuleDataset.open<unknown>(at('two-phase'), { length: 4 });
    const run = async (workers: number) => {
      const all: unknown[] = [];
      torch.manualSeed(2);
      for await (const batch of new DataLoader<unknown, Map<string, unknown>>(dataset, { batchSize: 2, workers })) {
        const images = batch.get('images') as torch.Tensor;
        all.push([images.tolist(), batch.get('labels'), batch.get('greeting')]);
        images.dispose();
      }
      return all as [number[][], Set<number>, string][];
    };
    const two = await run(2);
    expect(two.map(([, labels, greeting]) => [labels, greeting])).toEqual([
      [new Set([0, 1]), '0 of 2, true'],
      [new Set([2, 3]), '1 of 2, true'],
    ]);
    expect((await run(0)).map(([, labels]) => labels)).toEqual(two.map(([, labels]) => labels));
  });

  const batchesOf = async (name: string, workers: number, options = {}) => {
    const stream = await ModuleStream.open<number>(at(name), 11);
    const all: unknown[] = [];
    for await (const batch of new DataLoader(stream, { batchSize: 2, workers, ...options })) {
      all.push(batch.tolist());
      batch.dispose();
    }
    return all;
  };

  it('take turns with their streams', async () => {
    expect(await batchesOf('stream', 0)).toEqual([[0, 1], [2, 3], [4, 5], [6, 7], [8, 9], [10]]);
    expect(await batchesOf('stream', 2)).toEqual([[0, 2], [1, 3], [4, 6], [5, 7], [8, 10], [9]]);
  });

  it('share the rows of files', async () => {
    expect(await batchesOf('lines', 2, { dropLast: true, prefetch: 1 })).toEqual([
      [0, 20],
      [10, 30],
      [40, 60],
      [50, 70],
      [80, 100],
    ]);
  });
});

describe('workers that fail', () => {
  const failing = async (how: string, options = {}) => {
    const dataset = await open({ length: 8, broken: { 5: how } });
    const seen: number[][] = [];
    try {
      for await (const batch of new DataLoader(dataset, { batchSize: 2, workers: 1, ...options })) {
        const tensors = Object.values(batch).filter((value) => value instanceof torch.Tensor);
        if (batch.i instanceof torch.Tensor) seen.push(batch.i.tolist() as number[]);
        for (const tensor of tensors) tensor.dispose();
      }
    } catch (error) {
      return { seen, error: error as Error };
    }
    throw new Error('nothing failed');
  };

  it('name batch and sample of what was thrown', async () => {
    const { seen, error } = await failing('throw');
    expect(seen).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(error.message).toBe(
      'DataLoader: batch 2 could not be made by worker 0: sample 5 (5.bin) could not be read: bad bytes in 5.bin',
    );
    expect(error.cause).toMatchObject({ name: 'RangeError', message: 'bad bytes in 5.bin' });
  });

  it('say where they were when they ended', async () => {
    const { error } = await failing('exit');
    expect(error.message).toMatch(/batch 2 .* by worker 0, which was at sample 5: the worker has exited with code 3/);
  });

  it('say what can not be sent', async () => {
    const { error } = await failing('function', { batchSize: null });
    expect(error.message).toMatch(/batch 5 .*tensors, numbers.*, not a function.*collateFn/);
  });

  it('are ended by a signal, whatever they do', async () => {
    const { error } = await failing('hang', { signal: AbortSignal.timeout(1500), batchSize: 8 });
    expect(error.name).toBe('TimeoutError');
  });

  it('are ended when the loop is left, and let the process end', async () => {
    const script = fileURLToPath(new URL('modules/leaving.mjs', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script]);
    expect(stdout.trim().split('\n')).toEqual(['torn: 0', 'closed', '[ 0 ]']);
  });

  it('say what a module lacks', async () => {
    await expect(ModuleDataset.open('./numbers.mjs')).rejects.toThrow(/import\.meta\.url/);
    await expect(ModuleDataset.open(at('stream'), 3)).rejects.toThrow(/ModuleStream\.open/);
    await expect(ModuleStream.open(at('numbers'))).rejects.toThrow(/ModuleDataset\.open/);
    await expect(ModuleDataset.open('node:path')).rejects.toThrow(/default export of node:path is an object/);
  });
});

describe('options', () => {
  class Local extends Dataset<number> {
    length = 3;
    override get(i: number) {
      return i;
    }
  }

  it('need a module', async () => {
    expect(() => new DataLoader(new Local(), { workers: 2 })).toThrow(/ModuleDataset\.open/);
    expect(() => new DataLoader(new Local(), { workers: -1 })).toThrow(RangeError);
    expect(() => new DataLoader(new Local(), { persistentWorkers: true })).toThrow(/needs workers/);
    const dataset = await open();
    expect(() => new DataLoader(dataset, { workers: 1, collateFn: (s) => s })).toThrow(/module export it/);
    expect(() => [...new DataLoader(dataset, { workers: 1 })]).toThrow(/for await/);
  });
});
