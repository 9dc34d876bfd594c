import { describe, nearest, rangeError, typeError } from '../../core/errors.js';
import { bool, type DTypeLike, empty, float64, fromTypedArray, int64, scope, stack, type Tensor } from '../../index.js';
import type { ColumnType, Value } from './csv/values.js';

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType | 'object';
  /** Its values: integers that a number can't hold make it a BigInt64Array; of strings and booleans, null is missing. */
  readonly values: Float64Array | BigInt64Array | readonly unknown[];
}

/** A column's name, or its position from 0. */
export type ColumnKey = string | number;

/**
 * Rows and named columns in memory, as `readCsv` and `readParquet` give them.
 *
 * ```ts
 * const table = await readCsv('houses.csv');
 * const x = table.tensor(['rooms', 'area'], { dtype: 'float32' }); // [rows, 2]
 * const y = table.tensor('price'); // [rows]
 * ```
 *
 * See https://pandas.pydata.org/docs/reference/frame.html for what it stands in for.
 */
export class Table {
  /** The names of the columns. */
  readonly columns: readonly string[];
  /** The number of rows. */
  readonly length: number;
  readonly #columns: ReadonlyMap<string, Column>;

  /** @internal */
  constructor(columns: readonly Column[], length: number) {
    this.#columns = new Map(columns.map((column) => [column.name, column]));
    this.columns = columns.map(({ name }) => name);
    this.length = length;
  }

  /** The columns' types: `int64`, `float64`, `bool`, `string`, or `object` for anything else. */
  get dtypes(): Record<string, Column['type']> {
    return Object.fromEntries([...this.#columns.values()].map(({ name, type }) => [name, type]));
  }

  /** A column's values: a copy as an array. Throws a RangeError for a column that is not there. */
  column(key: ColumnKey): unknown[] {
    return Array.from(this.#find(key).values as ArrayLike<unknown>);
  }

  /** The row at `index` as an object. Throws a RangeError for one that is not there. */
  row(index: number): Record<string, unknown> {
    if (!Number.isInteger(index) || index < 0 || index >= this.length) {
      throw rangeError(
        `Table: there is no row ${describe(index)}; it has ${this.length}, from 0 to ${this.length - 1}.`,
      );
    }
    return Object.fromEntries([...this.#columns.values()].map(({ name, values }) => [name, values[index]]));
  }

  /** The rows, one after the other, as objects. */
  *[Symbol.iterator](): IterableIterator<Record<string, unknown>> {
    for (let i = 0; i < this.length; i++) yield this.row(i);
  }

  /** A table of some of the columns, in the given order. It shares their values. */
  select(keys: readonly ColumnKey[]): Table {
    return new Table(this.#findAll('select', keys), this.length);
  }

  /** A table of all columns but these. It shares their values. */
  drop(keys: ColumnKey | readonly ColumnKey[]): Table {
    const list = Array.isArray(keys) ? (keys as readonly ColumnKey[]) : [keys as ColumnKey];
    const gone = new Set(this.#findAll('drop', list).map(({ name }) => name));
    return this.select(this.columns.filter((name) => !gone.has(name)));
  }

  /** A table of the rows at `indices`, in the given order. */
  take(indices: readonly number[]): Table {
    const odd = indices.find((i) => !Number.isInteger(i) || i < 0 || i >= this.length);
    if (odd !== undefined) throw rangeError(`Table.take: there is no row ${describe(odd)}; it has ${this.length}.`);
    const columns = [...this.#columns.values()].map((column) => {
      const { values } = column;
      if (values instanceof Float64Array) return { ...column, values: Float64Array.from(indices, (i) => values[i]!) };
      if (values instanceof BigInt64Array) return { ...column, values: BigInt64Array.from(indices, (i) => values[i]!) };
      return { ...column, values: indices.map((i) => values[i]) };
    });
    return new Table(columns, indices.length);
  }

  /**
   * Columns as a tensor: `[rows]` of one key, `[rows, columns]` of an array of them; all columns where none is given.
   *
   * @param options `dtype` of the tensor; unless told otherwise what holds all the columns: bool, int64 or float64
   * @throws TypeError for a column that is no numbers: use a LabelEncoder or OneHotEncoder, or leave it out
   */
  tensor(keys: ColumnKey | readonly ColumnKey[] = this.columns, options: { dtype?: DTypeLike } = {}): Tensor {
    const isList = Array.isArray(keys);
    const columns = this.#findAll('tensor', isList ? (keys as readonly ColumnKey[]) : [keys as ColumnKey]);
    const dtype = options.dtype ?? common(columns);
    if (columns.length === 0) return empty([this.length, 0], { dtype });
    return scope(() => {
      const parts = columns.map((column) => toTensor(column, this.length).to(dtype));
      return isList ? stack(parts, 1) : parts[0]!;
    });
  }

  #find(key: ColumnKey): Column {
    const name = typeof key === 'number' ? this.columns[key] : key;
    const column = name === undefined ? undefined : this.#columns.get(name);
    if (column !== undefined) return column;
    const close = typeof key === 'string' ? nearest(key, this.columns) : undefined;
    const hint = close === undefined ? '' : ` Did you mean ${JSON.stringify(close)}?`;
    const few = this.columns.length > 12 ? `${this.columns.slice(0, 12).join(', ')}, ...` : this.columns.join(', ');
    throw rangeError(`Table: there is no column ${describe(key)}.${hint} It has ${this.columns.length}: ${few}.`);
  }

  #findAll(fn: string, keys: readonly ColumnKey[]): Column[] {
    if (!Array.isArray(keys)) throw typeError(`Table.${fn} takes an array of columns' names, got ${describe(keys)}.`);
    return keys.map((key) => this.#find(key));
  }
}

function common(columns: readonly Column[]): DTypeLike {
  if (columns.length > 0 && columns.every(({ type }) => type === 'bool')) return bool;
  return columns.length > 0 && columns.every(({ type }) => type === 'bool' || type === 'int64') ? int64 : float64;
}

function toTensor({ name, type, values }: Column, length: number): Tensor {
  if (values instanceof Float64Array || values instanceof BigInt64Array) return fromTypedArray(values, [length]);
  const odd = values.findIndex((value) => typeof value !== 'boolean');
  if (type === 'bool' && odd < 0) {
    return fromTypedArray(Uint8Array.from(values as readonly boolean[], Number), [length]);
  }
  throw typeError(
    type === 'bool'
      ? `Table.tensor: column ${JSON.stringify(name)} lacks a value in row ${odd}.`
      : `Table.tensor: column ${JSON.stringify(name)} is of type ${type}, which no tensor holds. Leave it out, or make ` +
          'numbers of it with a LabelEncoder or OneHotEncoder.',
  );
}

/** Takes a column's values one by one, and keeps them in the smallest form that holds them. */
export class ColumnBuilder {
  #type: Column['type'];
  #length = 0;
  #numbers: Float64Array = new Float64Array(64);
  #big: bigint[] | null = null;
  readonly #values: unknown[] = [];

  constructor(
    readonly name: string,
    type: Column['type'],
  ) {
    this.#type = type;
  }

  get type(): Column['type'] {
    return this.#type;
  }

  /** Makes a column of integers one of floats, as a missing or fractional value asks for. */
  widen(): void {
    if (this.#type !== 'int64') return;
    this.#type = 'float64';
    if (this.#big === null) return;
    this.#numbers = Float64Array.from(this.#big, Number);
    this.#big = null;
  }

  add(value: Value | unknown): void {
    if (this.#type !== 'int64' && this.#type !== 'float64') {
      this.#values.push(value);
    } else if (this.#big !== null) {
      this.#big.push(BigInt(value as number | bigint));
    } else if (typeof value === 'bigint' && this.#type === 'int64') {
      this.#big = Array.from(this.#numbers.subarray(0, this.#length), BigInt);
      this.#big.push(value);
    } else {
      if (this.#length === this.#numbers.length) this.#grow();
      this.#numbers[this.#length] = Number(value);
    }
    this.#length++;
  }

  #grow(): void {
    const larger = new Float64Array(this.#numbers.length * 2);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }

  build(): Column {
    const isNumbers = this.#type === 'int64' || this.#type === 'float64';
    const values =
      this.#big !== null
        ? BigInt64Array.from(this.#big)
        : isNumbers
          ? this.#numbers.slice(0, this.#length)
          : this.#values;
    return { name: this.name, type: this.#type, values };
  }
}
