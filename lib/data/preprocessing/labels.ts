import { signature } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { float64, int64, stack, Tensor, tensor } from '../../index.js';
import { Table } from '../formats/table.js';
import { Preprocessor } from './base.js';

/** What a class may be. */
export type Label = string | number;

/** Labels: an array of strings or numbers, or a tensor `[samples]`. */
export type Labels = readonly Label[] | Tensor;

function toLabels(fn: string, y: unknown): Label[] {
  if (y instanceof Tensor) {
    if (y.ndim !== 1) throw rangeError(`${fn} takes labels [samples], got ${describe(y)}.`);
    return y.tolist() as number[];
  }
  if (!Array.isArray(y)) throw typeError(`${fn} takes an array or a tensor of labels, got ${describe(y)}.`);
  const odd = y.findIndex((label) => typeof label !== typeof y[0] || !['string', 'number'].includes(typeof label));
  if (odd < 0) return y;
  throw typeError(`${fn} takes strings or numbers, all of one kind, got ${describe(y[odd])} at index ${odd}.`);
}

/** The different labels in order: numbers by size, strings by their code points, as in Python. */
function distinct(labels: readonly Label[]): Label[] {
  return [...new Set(labels)].sort((a, b) =>
    typeof a === 'number' ? a - (b as number) : Buffer.compare(Buffer.from(a), Buffer.from(b as string)),
  );
}

/** The numbers of labels among the classes. Throws a RangeError for one that is not among them. */
function numbersOf(fn: string, labels: readonly Label[], classes: readonly Label[]): number[] {
  const numbers = new Map(classes.map((label, i) => [label, i]));
  return labels.map((label, i) => {
    const number = numbers.get(label);
    if (number !== undefined) return number;
    const known = classes.slice(0, 10).map(describe).join(', ');
    throw rangeError(`${fn}: ${describe(label)} at index ${i} was not seen in fit, which saw ${known}.`);
  });
}

/**
 * Numbers classes from 0 on, in the order of their names (or numbers).
 *
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.preprocessing.LabelEncoder.html
 */
export class LabelEncoder extends Preprocessor<Labels, Tensor> {
  /** The classes in order. */
  classes_: readonly Label[] | undefined;
  protected readonly learnt = ['classes_'];

  fit(y: Labels): this {
    this.learn('classes_', distinct(toLabels('LabelEncoder.fit', y)));
    return this;
  }

  /** The labels' numbers, int64 `[samples]`. Throws a RangeError for one that `fit` did not see. */
  transform(y: Labels): Tensor {
    this.checkFitted();
    const fn = 'LabelEncoder.transform';
    return tensor(numbersOf(fn, toLabels(fn, y), this.classes_!), { dtype: int64 });
  }

  /** The labels of numbers. Throws a RangeError for a number that no class has. */
  inverseTransform(y: Tensor | readonly number[]): Label[] {
    this.checkFitted();
    return (toLabels('LabelEncoder.inverseTransform', y) as number[]).map((number, i) => {
      const label = this.classes_![number];
      if (label !== undefined) return label;
      const last = this.classes_!.length - 1;
      throw rangeError(
        `LabelEncoder.inverseTransform: ${describe(number)} at index ${i} is no number from 0 to ${last}.`,
      );
    });
  }
}

/** Rows of categories: arrays of strings and numbers, a table, or a tensor `[rows, features]`. */
export type Categories = readonly (readonly Label[])[] | Table | Tensor;

interface OneHotOptions {
  /** Each feature's categories; `'auto'`: those that `fit` sees. */
  categories?: 'auto' | readonly (readonly Label[])[];
  /** Which category gets no column: none, the `first` of each feature, or that of features with two (`ifBinary`). */
  drop?: 'first' | 'ifBinary' | null;
  /** What an unknown category is: an error, or zeros. */
  handleUnknown?: 'error' | 'ignore';
}

const readOneHot = signature<OneHotOptions>('OneHotEncoder', ['*', 'categories?', 'drop?', 'handleUnknown?']);

/**
 * Makes a column of zeros and ones of each category of each feature.
 *
 * Throws a RangeError for unknown values of `drop` and `handleUnknown`.
 *
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.preprocessing.OneHotEncoder.html
 */
export class OneHotEncoder extends Preprocessor<Categories, Tensor> {
  readonly categories: 'auto' | readonly (readonly Label[])[];
  readonly drop: 'first' | 'ifBinary' | null;
  readonly handleUnknown: 'error' | 'ignore';
  /** Each feature's categories, in order. */
  categories_: readonly (readonly Label[])[] | undefined;
  protected readonly learnt = ['categories_'];

  constructor(options: OneHotOptions = {}) {
    super();
    const { categories = 'auto', drop = null, handleUnknown = 'error' } = readOneHot([options]);
    if (![null, 'first', 'ifBinary'].includes(drop)) {
      throw rangeError(`OneHotEncoder: drop is 'first', 'ifBinary' or null, not ${describe(drop)}.`);
    }
    if (!['error', 'ignore'].includes(handleUnknown)) {
      throw rangeError(`OneHotEncoder: handleUnknown is 'error' or 'ignore', not ${describe(handleUnknown)}.`);
    }
    this.categories = categories;
    this.drop = drop;
    this.handleUnknown = handleUnknown;
  }

  fit(x: Categories): this {
    const features = toFeatures('OneHotEncoder.fit', x);
    const { categories } = this;
    if (categories !== 'auto' && categories.length !== features.length) {
      throw rangeError(
        `OneHotEncoder.fit: there are ${features.length} features, and categories of ${categories.length}.`,
      );
    }
    if (categories !== 'auto' && this.handleUnknown === 'error') {
      for (const [f, labels] of features.entries())
        numbersOf(`OneHotEncoder.fit: feature ${f}`, labels, categories[f]!);
    }
    this.learn('categories_', categories === 'auto' ? features.map(distinct) : categories);
    return this;
  }

  /** Zeros and ones, float64 `[rows, columns]`. Throws a RangeError for a category that `fit` did not see. */
  transform(x: Categories): Tensor {
    this.checkFitted();
    const fn = 'OneHotEncoder.transform';
    const features = toFeatures(fn, x, this.categories_!.length);
    const rows = features[0]?.length ?? 0;
    const columns = features.flatMap((labels, f) => {
      const categories = this.categories_![f]!;
      if (this.handleUnknown === 'error') numbersOf(`${fn}: feature ${f}`, labels, categories);
      return this.#kept(f).map((category) => labels.map((label) => (label === category ? 1 : 0)));
    });
    if (columns.length === 0) return tensor(new Array(rows).fill([]), { dtype: float64 });
    const parts = columns.map((column) => tensor(column, { dtype: float64 }));
    const whole = stack(parts, 1);
    for (const part of parts) part.dispose();
    return whole;
  }

  /** The categories of rows of zeros and ones: in each feature that with the greatest value, null where all are zero. */
  inverseTransform(x: Tensor): (Label | null)[][] {
    this.checkFitted();
    const wanted = this.getFeatureNamesOut().length;
    if (!(x instanceof Tensor) || x.ndim !== 2 || x.shape[1] !== wanted) {
      throw rangeError(`OneHotEncoder.inverseTransform takes [rows, ${wanted}], got ${describe(x)}.`);
    }
    return (x.tolist() as number[][]).map((row) => {
      let at = 0;
      return this.categories_!.map((categories, f) => {
        const kept = this.#kept(f);
        const values = row.slice(at, at + kept.length);
        at += kept.length;
        const greatest = values.reduce((best, value, i) => (value > values[best]! ? i : best), 0);
        if (values.some((value) => value !== 0)) return kept[greatest]!;
        return kept.length < categories.length ? categories[0]! : null;
      });
    });
  }

  /** The columns' names: `x0_cat`, ... */
  getFeatureNamesOut(inputFeatures?: readonly string[]): string[] {
    this.checkFitted();
    return this.categories_!.flatMap((_, f) =>
      this.#kept(f).map((label) => `${inputFeatures?.[f] ?? `x${f}`}_${label}`),
    );
  }

  #kept(f: number): readonly Label[] {
    const categories = this.categories_![f]!;
    const drops = this.drop === 'first' || (this.drop === 'ifBinary' && categories.length === 2);
    return drops ? categories.slice(1) : categories;
  }
}

/** The values of each feature. */
function toFeatures(fn: string, x: unknown, wanted?: number): Label[][] {
  let features: unknown[][];
  if (x instanceof Table) {
    features = x.columns.map((name) => x.column(name));
  } else {
    const rows = x instanceof Tensor ? x.tolist() : x;
    if (!Array.isArray(rows) || !rows.every(Array.isArray)) {
      throw typeError(`${fn} takes rows of categories, [rows, features], got ${describe(x)}.`);
    }
    const width = rows[0]?.length ?? wanted ?? 0;
    const odd = rows.findIndex((row) => row.length !== width);
    if (odd >= 0) throw rangeError(`${fn}: row ${odd} has ${rows[odd].length} features, the first has ${width}.`);
    features = Array.from({ length: width }, (_, f) => rows.map((row) => row[f]));
  }
  if (wanted !== undefined && features.length !== wanted) {
    throw rangeError(`${fn}: it was fitted to ${wanted} features, got ${features.length}.`);
  }
  return features.map((labels, f) => toLabels(`${fn}: feature ${f}`, labels));
}
