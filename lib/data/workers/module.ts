import { describe, typeError } from '../../core/errors.js';
import { Dataset } from '../dataset.js';
import { IterableDataset } from '../iterable.js';
import type { WorkerInfo } from './info.js';
import type { ModuleSource } from './protocol.js';

/** What a dataset's module exports. */
export interface DatasetModule {
  readonly dataset: Dataset | IterableDataset;
  readonly collateFn: ((samples: unknown[]) => unknown) | undefined;
  readonly workerInitFn: ((info: WorkerInfo) => unknown) | undefined;
}

/** Imports a dataset's module, and makes the dataset. */
export async function loadModule({ url, args }: ModuleSource): Promise<DatasetModule> {
  const { default: made, collateFn, workerInitFn } = (await import(url)) as Record<string, unknown>;
  const dataset = await make(made, args);
  if (!(dataset instanceof Dataset) && !(dataset instanceof IterableDataset)) {
    const what = typeof made === 'function' ? `the default export of ${url} gave` : `the default export of ${url} is`;
    throw typeError(
      `${what} ${describe(dataset)}: it should be a Dataset or an IterableDataset, a class of one, or a function that makes one.`,
    );
  }
  for (const [name, fn] of Object.entries({ collateFn, workerInitFn })) {
    if (fn === undefined || typeof fn === 'function') continue;
    throw typeError(`${url} exports a ${name} that is ${describe(fn)}, not a function.`);
  }
  return { dataset, collateFn, workerInitFn } as DatasetModule;
}

function make(made: unknown, args: unknown): unknown {
  if (typeof made !== 'function') return made;
  const isClass = made.prototype instanceof Dataset || made.prototype instanceof IterableDataset;
  return isClass ? new (made as new (args: unknown) => unknown)(args) : made(args);
}
