import { isOptions } from '../core/arguments.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { isThenable } from '../core/thenable.js';
import { cat, Tensor } from '../index.js';
import { canGather, checkDataset, checkIndex, Dataset, indexTensor, isTwoPhase } from './dataset.js';

/**
 * The samples of `dataset` at `indices`, in that order.
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.Subset.
 */
export class Subset<T, P = unknown> extends Dataset<T, P> {
  override prepare?: (index: number) => P | Promise<P>;
  override complete?: (prepared: P, index: number) => T;
  override getBatch?: (indices: readonly number[]) => unknown;
  override describeSample?: (index: number) => string;

  constructor(
    readonly dataset: Dataset<T, P>,
    readonly indices: readonly number[],
  ) {
    super();
    checkDataset('Subset', dataset);
    // A subclass may have a `get` of its own, which then counts.
    if (isTwoPhase(dataset) && this.get === Subset.prototype.get) {
      this.prepare = (index) => dataset.prepare(this.placeOf(index)) as P | Promise<P>;
      this.complete = (prepared, index) => dataset.complete(prepared, this.placeOf(index));
    }
    if (dataset.describeSample) this.describeSample = (index) => dataset.describeSample!(this.placeOf(index));
    if (canGather(dataset) && this.get === Subset.prototype.get) {
      this.getBatch = (batch) => dataset.getBatch(batch.map((i) => this.placeOf(i)));
    }
  }

  get length(): number {
    return this.indices.length;
  }

  get(index: number): T | Promise<T> {
    return this.dataset.get(this.placeOf(index));
  }

  /**
   * The index of a sample in `dataset`.
   * @internal
   */
  placeOf(index: number): number {
    checkIndex('Subset', index, this.length);
    return this.indices[index]!;
  }
}

/**
 * Datasets one after the other. Where all of them have a `getBatch`, so has this, for batches of tensors.
 *
 * See https://pytorch.org/docs/stable/data.html#torch.utils.data.ConcatDataset.
 */
export class ConcatDataset<T, P = unknown> extends Dataset<T, P> {
  readonly datasets: readonly Dataset<T, P>[];
  /** The index after each dataset's last sample. */
  readonly cumulativeSizes: readonly number[];
  override prepare?: (index: number) => P | Promise<P>;
  override complete?: (prepared: P, index: number) => T;
  override getBatch?: (indices: readonly number[]) => unknown;

  constructor(datasets: readonly Dataset<T, P>[]) {
    super();
    if (!Array.isArray(datasets)) throw typeError(`ConcatDataset takes an array, got ${describe(datasets)}.`);
    if (datasets.length === 0) throw rangeError('ConcatDataset needs at least one dataset.');
    for (const dataset of datasets) checkDataset('ConcatDataset', dataset);
    this.datasets = [...datasets];
    let end = 0;
    this.cumulativeSizes = datasets.map((dataset) => {
      end += dataset.length;
      return end;
    });
    if (datasets.some(isTwoPhase) && this.get === ConcatDataset.prototype.get) {
      this.prepare = (index) => {
        const [dataset, place] = this.#place(index);
        return (isTwoPhase(dataset) ? dataset.prepare(place) : dataset.get(place)) as P | Promise<P>;
      };
      this.complete = (prepared, index) => {
        const [dataset, place] = this.#place(index);
        return isTwoPhase(dataset) ? dataset.complete(prepared, place) : (prepared as unknown as T);
      };
    }
    if (datasets.every(canGather) && this.get === ConcatDataset.prototype.get) {
      this.getBatch = (indices) => this.#gather(indices);
    }
  }

  get length(): number {
    return this.cumulativeSizes[this.cumulativeSizes.length - 1]!;
  }

  get(index: number): T | Promise<T> {
    const [dataset, place] = this.#place(index);
    return dataset.get(place);
  }

  override describeSample(index: number): string {
    const [dataset, place] = this.#place(index);
    const text = dataset.describeSample?.(place);
    return text ?? `sample ${place} of ${describe(dataset)}`;
  }

  /** The dataset that has a sample, and the sample's index in it. */
  #place(index: number): [Dataset<T, P>, number] {
    checkIndex('ConcatDataset', index, this.length);
    const which = this.cumulativeSizes.findIndex((end) => index < end);
    return [this.datasets[which]!, index - (which === 0 ? 0 : this.cumulativeSizes[which - 1]!)];
  }

  /** One batch from each dataset that has some of the samples, put together in the order that was asked for. */
  #gather(indices: readonly number[]): unknown {
    const places = new Map<Dataset<T, P>, number[]>();
    const positions = new Map<Dataset<T, P>, number[]>();
    for (const [position, index] of indices.entries()) {
      const [dataset, place] = this.#place(index);
      if (!places.has(dataset)) places.set(dataset, []);
      if (!positions.has(dataset)) positions.set(dataset, []);
      places.get(dataset)!.push(place);
      positions.get(dataset)!.push(position);
    }
    const parts = [...places].map(([dataset, own]) => dataset.getBatch!(own));
    if (parts.length === 1) return parts[0];
    const order = new Array<number>(indices.length);
    for (const [row, position] of [...positions.values()].flat().entries()) order[position] = row;
    return parts.some(isThenable) ? Promise.all(parts).then((all) => merge(all, order)) : merge(parts, order);
  }
}

/** One batch of several, whose rows, numbered through all of them, come in the given order. */
function merge(parts: readonly unknown[], order: readonly number[]): unknown {
  const [first] = parts;
  if (first instanceof Tensor) {
    const all = cat(parts as Tensor[], 0);
    const index = indexTensor(order);
    const there = index.to(all.device);
    const batch = all.indexSelect(0, there);
    for (const done of new Set([all, index, there, ...(parts as Tensor[])])) done.dispose();
    return batch;
  }
  if (Array.isArray(first)) {
    const lists = parts as unknown[][];
    if (first.every((value) => typeof value === 'string')) {
      const all = lists.flat();
      return order.map((row) => all[row]);
    }
    return first.map((_, i) =>
      merge(
        lists.map((list) => list[i]),
        order,
      ),
    );
  }
  if (isOptions(first)) {
    const records = parts as Record<string, unknown>[];
    return Object.fromEntries(
      Object.keys(first).map((key) => [
        key,
        merge(
          records.map((record) => record[key]),
          order,
        ),
      ]),
    );
  }
  throw typeError(`ConcatDataset: a batch can't be put together of ${parts.map(describe).join(' and ')}.`);
}
