import type { Packed } from './pack.js';

/** Where a worker finds its dataset. */
export interface ModuleSource {
  /** What to import: a URL, or a package's name. */
  readonly url: string;
  /** What the module's function, or its class, is called with. */
  readonly args: unknown;
}

/** What a worker is started with. */
export interface WorkerStart {
  readonly source: ModuleSource;
  readonly id: number;
  readonly numWorkers: number;
  readonly baseSeed: bigint;
  /** How many samples are read at a time. */
  readonly concurrency: number;
  readonly gate: SharedArrayBuffer;
}

/** A batch that a worker is to make of a dataset's samples. */
export interface IndexedTask {
  readonly kind: 'indexed';
  readonly indices: readonly number[];
  /** Whether the samples are to be a batch; one is given as it is otherwise. */
  readonly batched: boolean;
  /** What the worker's generator is seeded with, together with the batch's number. */
  readonly baseSeed: bigint;
  readonly number: number;
}

/** The next batch of a worker's own stream. */
export interface StreamTask {
  readonly kind: 'stream';
  /** Tells the iterations of a loader apart. */
  readonly stream: number;
  readonly batchSize: number | null;
  readonly dropLast: boolean;
  readonly baseSeed: bigint;
}

export type Task = IndexedTask | StreamTask;

export type ToWorker = { readonly id: number; readonly task: Task } | { readonly close: number };

/** A batch, `null` at the end of a stream, or what went wrong. */
export interface FromWorker {
  readonly id: number;
  readonly batch?: Packed | null;
  readonly error?: unknown;
}

// What two threads know of each other at any moment, in the two places of `gate`.

/** Whether the worker may be ended: not while tensors are on their way, which would be lost. */
export const STATE = 0;
export const OPEN = 0;
export const SENDING = 1;
export const ENDED = 2;
/** Which sample is being read; -1 where that is unknown. */
export const SAMPLE = 1;
