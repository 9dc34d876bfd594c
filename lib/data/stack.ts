import { isOptions } from '../core/arguments.js';
import { rangeError, typeError } from '../core/errors.js';
import { isThenable } from '../core/thenable.js';
import { canGather, checkDataset, Dataset, isTwoPhase } from './dataset.js';

type Stacked<D> = { -readonly [K in keyof D]: D[K] extends Dataset<infer T, any> ? T : never };

/**
 * Datasets of the same length side by side: a sample is an array of one from each, or an object where they were given by
 * name.
 *
 * ```ts
 * new StackDataset(images, texts).get(0); // [image, text]
 * new StackDataset({ image: images, text: texts }).get(0); // { image, text }
 * ```
 *
 * Throws a RangeError where the lengths differ.
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.StackDataset.
 */
export class StackDataset<D extends readonly Dataset[] | Readonly<Record<string, Dataset>>> extends Dataset<
  Stacked<D>,
  unknown[]
> {
  readonly datasets: D;
  override prepare?: (index: number) => unknown[] | Promise<unknown[]>;
  override complete?: (prepared: unknown[], index: number) => Stacked<D>;
  override getBatch?: (indices: readonly number[]) => unknown;
  readonly #list: readonly Dataset[];
  readonly #names: readonly string[] | undefined;

  constructor(...datasets: D extends readonly Dataset[] ? D : never);
  constructor(datasets: D extends readonly Dataset[] ? never : D);
  constructor(...args: unknown[]) {
    super();
    const named = args.length === 1 && isOptions(args[0]) ? args[0] : undefined;
    const list = named ? Object.values(named) : args;
    if (list.length === 0) throw typeError('StackDataset needs at least one dataset.');
    for (const dataset of list) checkDataset('StackDataset', dataset);
    this.#list = list as Dataset[];
    this.#names = named && Object.keys(named);
    this.datasets = (named ?? args) as D;
    const lengths = this.#list.map((dataset) => dataset.length);
    if (lengths.some((length) => length !== lengths[0])) {
      throw rangeError(`StackDataset: the datasets should have the same length, got ${lengths.join(', ')}.`);
    }
    if (this.#list.some(isTwoPhase)) {
      this.prepare = (index) =>
        together(this.#list.map((one) => (isTwoPhase(one) ? one.prepare(index) : one.get(index))));
      this.complete = (prepared, index) =>
        this.#shaped(this.#list.map((one, i) => (isTwoPhase(one) ? one.complete(prepared[i], index) : prepared[i])));
    }
    if (this.#list.every(canGather)) {
      this.getBatch = (indices) => this.#read((dataset) => dataset.getBatch!(indices));
    }
  }

  get length(): number {
    return this.#list[0]!.length;
  }

  get(index: number): Stacked<D> | Promise<Stacked<D>> {
    return this.#read((dataset) => dataset.get(index));
  }

  #read(read: (dataset: Dataset) => unknown): Stacked<D> | Promise<Stacked<D>> {
    const parts = together(this.#list.map(read));
    return isThenable(parts) ? parts.then((all) => this.#shaped(all)) : this.#shaped(parts);
  }

  #shaped(parts: unknown[]): Stacked<D> {
    return (this.#names ? Object.fromEntries(this.#names.map((name, i) => [name, parts[i]])) : parts) as Stacked<D>;
  }
}

/** The values, or where some are promises a promise of them. */
function together(values: unknown[]): unknown[] | Promise<unknown[]> {
  return values.some(isThenable) ? Promise.all(values) : values;
}
