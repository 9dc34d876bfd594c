import type { Dataset } from '../dataset.js';
import type { IterableDataset } from '../iterable.js';

/** What a worker thread of a DataLoader knows of itself. */
export interface WorkerInfo {
  /** Which of the workers it is, from 0 on. */
  readonly id: number;
  readonly numWorkers: number;
  /** The loader's base seed of this iteration, plus `id`. */
  readonly seed: bigint;
  /** This thread's dataset; undefined while its module is still being loaded. */
  readonly dataset: Dataset | IterableDataset | undefined;
}

let current: WorkerInfo | null = null;

/**
 * What this worker thread of a DataLoader knows of itself, `null` outside one. A stream that is read by several workers
 * uses it to give each its share.
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.get_worker_info.
 */
export function getWorkerInfo(): WorkerInfo | null {
  return current;
}

/** Says which worker this thread is. */
export function setWorkerInfo(info: WorkerInfo): void {
  current = Object.freeze(info);
}
