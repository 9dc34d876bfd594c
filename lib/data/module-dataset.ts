import { describe, typeError } from '../core/errors.js';
import { Subset } from './combine.js';
import { canGather, checkIndex, Dataset, isTwoPhase } from './dataset.js';
import { IterableDataset } from './iterable.js';
import { type DatasetModule, loadModule } from './workers/module.js';
import type { ModuleSource } from './workers/protocol.js';

function sourceOf(owner: string, module: unknown, args: unknown): ModuleSource {
  const url = module instanceof URL ? module.href : module;
  if (typeof url === 'string' && !/^\.{0,2}\//.test(url)) return { url, args };
  throw typeError(
    `${owner} takes a module's URL or a package's name, got ${describe(module)}. ` +
      "Write new URL('./faces.js', import.meta.url) for a file beside yours.",
  );
}

/**
 * A dataset that a module makes, so that worker threads can make it, too: for reading that costs much JavaScript.
 *
 * ```ts
 * // faces.js
 * export default class Faces extends Dataset { constructor({ root }) { ... } }
 * // train.js
 * const faces = await ModuleDataset.open(new URL('./faces.js', import.meta.url), { root: 'data' });
 * const loader = new DataLoader(faces, { batchSize: 64, workers: 4 });
 * ```
 *
 * The module's default export is a `Dataset`, a class of one, or a function that makes one (or promises to); class and
 * function get `args`, which are cloned for each worker. It may also export a `collateFn`, as the loader's option, and a
 * `workerInitFn(info)`, which each worker runs before it reads anything. Without workers it is a dataset like any other.
 */
export class ModuleDataset<T = unknown, P = unknown> extends Dataset<T, P> {
  override prepare?: (index: number) => P | Promise<P>;
  override complete?: (prepared: P, index: number) => T;
  override getBatch?: (indices: readonly number[]) => unknown;
  override describeSample?: (index: number) => string;
  /** This thread's dataset. */
  readonly dataset: Dataset<T, P>;
  /** The module's `collateFn`. */
  readonly collateFn: ((samples: T[]) => unknown) | undefined;

  private constructor(
    /** @internal */
    readonly source: ModuleSource,
    { dataset, collateFn }: DatasetModule,
  ) {
    super();
    const inner = dataset as Dataset<T, P>;
    this.dataset = inner;
    this.collateFn = collateFn;
    if (isTwoPhase(inner)) {
      this.prepare = (index) => inner.prepare(index) as P | Promise<P>;
      this.complete = (prepared, index) => inner.complete(prepared, index);
    }
    if (canGather(inner)) this.getBatch = (indices) => inner.getBatch(indices);
    if (inner.describeSample) this.describeSample = (index) => inner.describeSample!(index);
  }

  /**
   * Imports a module and makes its dataset.
   *
   * Throws a TypeError where `module` is a relative path, or where the module has no `Dataset`.
   */
  static async open<T = unknown, P = unknown>(module: URL | string, args?: unknown): Promise<ModuleDataset<T, P>> {
    const source = sourceOf('ModuleDataset.open', module, args);
    const loaded = await loadModule(source);
    if (loaded.dataset instanceof Dataset) return new ModuleDataset<T, P>(source, loaded);
    throw typeError(`ModuleDataset.open: ${source.url} has an IterableDataset; open it with ModuleStream.open.`);
  }

  get length(): number {
    return this.dataset.length;
  }

  get(index: number): T | Promise<T> {
    return this.dataset.get(index);
  }
}

/**
 * A stream that a module makes, as {@link ModuleDataset}. Each worker reads a stream of its own: let it give its share,
 * after `getWorkerInfo()`, or every sample comes once a worker. Batches are taken from the workers in turn.
 */
export class ModuleStream<T = unknown> extends IterableDataset<T> {
  override [Symbol.iterator]?: () => Iterator<T>;
  override [Symbol.asyncIterator]?: () => AsyncIterator<T>;
  /** This thread's stream. */
  readonly dataset: IterableDataset<T>;
  /** The module's `collateFn`. */
  readonly collateFn: ((samples: T[]) => unknown) | undefined;

  private constructor(
    /** @internal */
    readonly source: ModuleSource,
    { dataset, collateFn }: DatasetModule,
  ) {
    super();
    const inner = dataset as IterableDataset<T>;
    this.dataset = inner;
    this.collateFn = collateFn;
    if (inner[Symbol.iterator]) this[Symbol.iterator] = () => inner[Symbol.iterator]!();
    if (inner[Symbol.asyncIterator]) this[Symbol.asyncIterator] = () => inner[Symbol.asyncIterator]!();
  }

  /** Imports a module and makes its stream. Throws a TypeError as {@link ModuleDataset.open} does. */
  static async open<T = unknown>(module: URL | string, args?: unknown): Promise<ModuleStream<T>> {
    const source = sourceOf('ModuleStream.open', module, args);
    const loaded = await loadModule(source);
    if (loaded.dataset instanceof IterableDataset) return new ModuleStream<T>(source, loaded);
    throw typeError(`ModuleStream.open: ${source.url} has a Dataset; open it with ModuleDataset.open.`);
  }

  override get length(): number | undefined {
    return this.dataset.length;
  }
}

/** The module that a dataset comes from, and the index there of each of its samples. */
export interface InModule {
  readonly module: ModuleDataset | ModuleStream;
  readonly place: (index: number) => number;
}

/** Finds the module behind a dataset or a subset of one. */
export function findModule(dataset: unknown): InModule | undefined {
  if (dataset instanceof ModuleDataset || dataset instanceof ModuleStream) {
    const check = (index: number) => {
      checkIndex('ModuleDataset', index, dataset.length!);
      return index;
    };
    return { module: dataset, place: check };
  }
  if (!(dataset instanceof Subset)) return undefined;
  const inner = findModule(dataset.dataset);
  return inner && { module: inner.module, place: (index) => inner.place(dataset.placeOf(index)) };
}
