/** What a worker thread of a DataLoader runs: it makes batches of its own dataset, one after the other, and sends them. */
import { parentPort, workerData } from 'node:worker_threads';
import { manualSeed, scope, setNumThreads } from '../../index.js';
import { makerOf } from '../collate.js';
import { canGather, type Dataset } from '../dataset.js';
import { inOrder } from '../fetched.js';
import { readGathered, readIndexed } from '../indexed.js';
import type { IterableDataset } from '../iterable.js';
import { Pool } from '../pool.js';
import { readStream, readStreamAsync } from '../streamed.js';
import { setWorkerInfo } from './info.js';
import { type DatasetModule, loadModule } from './module.js';
import { discard, pack } from './pack.js';
import {
  type FromWorker,
  type IndexedTask,
  OPEN,
  SAMPLE,
  SENDING,
  STATE,
  type StreamTask,
  type ToWorker,
  type WorkerStart,
} from './protocol.js';

const { source, id, numWorkers, baseSeed, concurrency, gate } = workerData as WorkerStart;
const shared = new Int32Array(gate);
const port = parentPort!;
const asIs = <R>(fn: () => R): R => fn();
/** The streams that are being read, by iteration. */
const streams = new Map<number, AsyncIterator<unknown>>();

/** Where tsx compiles TypeScript in the main thread, it is asked to do so here: it does not reach workers by itself. */
async function allowTypeScript(): Promise<void> {
  if (!process.execArgv.some((option) => option.includes('tsx'))) return;
  const api = 'tsx/esm/api';
  const tsx = (await import(api).catch(() => undefined)) as { register(): unknown } | undefined;
  tsx?.register();
}

async function load(): Promise<DatasetModule> {
  await allowTypeScript();
  const seed = BigInt.asUintN(64, baseSeed + BigInt(id));
  setWorkerInfo({ id, numWorkers, seed, dataset: undefined });
  manualSeed(seed);
  // The processors are busy with the other workers; a `workerInitFn` can say otherwise.
  setNumThreads(1);
  const module = await loadModule(source);
  inform(baseSeed, module.dataset);
  await module.workerInitFn?.({ id, numWorkers, seed, dataset: module.dataset });
  return module;
}

function inform(base: bigint, dataset: Dataset | IterableDataset): void {
  setWorkerInfo({ id, numWorkers, seed: BigInt.asUintN(64, base + BigInt(id)), dataset });
}

async function readBatch({ indices, batched, baseSeed: base, number }: IndexedTask): Promise<unknown> {
  const module = await loaded;
  const dataset = module.dataset as Dataset;
  const pool = new Pool(concurrency, asIs);
  const note = (index: number) => Atomics.store(shared, SAMPLE, index);
  const gathers = batched && canGather(dataset) && !module.collateFn;
  const fetches = gathers
    ? readGathered(dataset, [indices], (batch) => batch, pool)
    : readIndexed(dataset, [indices], makerOf(module.collateFn, batched), pool, note);
  inform(base, dataset);
  manualSeed(BigInt.asUintN(64, base + BigInt(number)));
  const { value } = await inOrder(fetches, { prefetch: 0, signal: undefined, outside: asIs }).next();
  return value;
}

async function readNext(task: StreamTask): Promise<IteratorResult<unknown>> {
  const module = await loaded;
  let iterator = streams.get(task.stream);
  if (!iterator) {
    inform(task.baseSeed, module.dataset);
    manualSeed(BigInt.asUintN(64, task.baseSeed + BigInt(id)));
    const dataset = module.dataset as IterableDataset;
    const batches = {
      size: task.batchSize ?? 1,
      dropLast: task.dropLast,
      skip: 0,
      make: makerOf(module.collateFn, task.batchSize !== null),
    };
    const fetches = dataset[Symbol.asyncIterator] ? readStreamAsync(dataset, batches) : readStream(dataset, batches);
    iterator = inOrder(fetches, { prefetch: 0, signal: undefined, outside: asIs });
    streams.set(task.stream, iterator);
  }
  return iterator.next();
}

/** Sends an answer, unless the main thread has ended this one: what is lent then would never be claimed. */
function send(make: () => FromWorker): void {
  if (Atomics.compareExchange(shared, STATE, OPEN, SENDING) !== OPEN) return;
  try {
    const answer = make();
    try {
      port.postMessage(answer);
    } catch (error) {
      if (answer.batch) discard(answer.batch);
      throw error;
    }
  } finally {
    Atomics.store(shared, STATE, OPEN);
  }
}

function sendError(task: number, error: unknown): void {
  try {
    send(() => ({ id: task, error }));
  } catch {
    // What can't be cloned, its message still can.
    send(() => ({ id: task, error: new Error(error instanceof Error ? error.message : String(error)) }));
  }
}

async function answer(message: ToWorker): Promise<void> {
  if ('close' in message) {
    await streams.get(message.close)?.return?.();
    streams.delete(message.close);
    return;
  }
  const { id: taskId, task } = message;
  Atomics.store(shared, SAMPLE, -1);
  try {
    await scope(async () => {
      const next = task.kind === 'stream' ? await readNext(task) : { done: false, value: await readBatch(task) };
      send(() => ({ id: taskId, batch: next.done ? null : pack(next.value) }));
    });
  } catch (error) {
    sendError(taskId, error);
  }
}

const loaded = load();
loaded.catch(() => {}); // Whoever asks for a batch hears of it.
let last = Promise.resolve();
port.on('message', (message: ToWorker) => {
  last = last.then(() => answer(message));
});
