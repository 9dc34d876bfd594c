import { IterableDataset } from '../../iterable.js';
import { Share } from '../share.js';
import { type Located, locateAll, type Source } from '../source.js';
import { ColumnBuilder, Table } from '../table.js';
import { type CsvOptions, type CsvSettings, readCsvOptions } from './options.js';
import { type Rows, readRows } from './rows.js';
import { Types } from './types.js';
import type { Value } from './values.js';

/**
 * Reads CSV files into memory: a table of named columns, whose types are those that pandas would see (int64, float64,
 * bool, string) in the first 100,000 rows or that `dtype` names.
 *
 * ```ts
 * const table = await readCsv('houses.csv', { sep: ';' });
 * const x = table.tensor(['rooms', 'area'], { dtype: 'float32' });
 * ```
 *
 * @param source a path, a URL, bytes, a Blob, a stream, or an array of them, which should have the same columns; those
 *   compressed by gzip are decompressed
 * @throws RangeError for a row with too many fields, quotes that don't close, a value that its column can't hold, or
 *   bytes that are no text, naming file, line and column; HubError or an Error where the file can't be read
 * @see https://pandas.pydata.org/docs/reference/api/pandas.read_csv.html
 */
export async function readCsv(source: Source | readonly Source[], options: CsvOptions = {}): Promise<Table> {
  const sources = locateAll('readCsv', source);
  const settings = readCsvOptions('readCsv', [options], 100_000);
  let builders: ColumnBuilder[] | undefined;
  let length = 0;
  for await (const { types, batch, places } of typedRows('readCsv', sources, settings)) {
    builders ??= types.names.map((name, i) => new ColumnBuilder(name, types.types[i]!));
    for (const [r, row] of batch.rows.entries()) {
      for (let i = 0; i < builders.length; i++) {
        const value = types.value(i, row[places[i]!], batch.label, batch.lines[r]!);
        const builder = builders[i]!;
        if (builder.type !== types.types[i]) builder.widen();
        builder.add(value);
      }
    }
    length += batch.rows.length;
  }
  return new Table(builders?.map((builder) => builder.build()) ?? [], length);
}

/**
 * The rows of CSV files, one after the other, as objects of numbers, booleans and strings: a stream, of which a piece
 * of the file is in memory at a time. The types of columns are those that the first 1000 rows show (`inferRows`), or
 * that `dtype` names. A missing number is NaN, another missing value null; an integer that a number can't hold is a
 * bigint.
 *
 * ```ts
 * for await (const { sepalLength, species } of new CsvDataset('iris.csv')) { ... }
 * ```
 *
 * Source, options and errors are those of `readCsv`.
 */
export class CsvDataset<T extends object = Record<string, Value>> extends IterableDataset<T> {
  readonly #sources: readonly Located[];
  readonly #settings: CsvSettings;

  constructor(source: Source | readonly Source[], options: CsvOptions = {}) {
    super();
    this.#sources = locateAll('CsvDataset', source);
    this.#settings = readCsvOptions('CsvDataset', [options], 1000);
  }

  override async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    const share = Share.now();
    let count = 0;
    for await (const { types, batch, places } of typedRows('CsvDataset', this.#sources, this.#settings)) {
      for (const [r, row] of batch.rows.entries()) {
        if (!share.has(count++)) continue;
        const line = batch.lines[r]!;
        const values = types.names.map((name, i) => [name, types.value(i, row[places[i]!], batch.label, line)]);
        yield Object.fromEntries(values) as T;
      }
    }
  }
}

interface TypedRows {
  types: Types;
  batch: Rows;
  /** The places of the columns in the batch's rows. */
  places: readonly number[];
}

/** Rows with what is known of their types: held back until so many have come that the types can be told. */
async function* typedRows(fn: string, sources: readonly Located[], settings: CsvSettings): AsyncGenerator<TypedRows> {
  let types: Types | undefined;
  let held: Rows[] = [];
  let count = 0;
  for (const source of sources) {
    for await (const batch of readRows(fn, source, settings)) {
      if (types !== undefined) {
        yield { types, batch, places: types.places(batch) };
        continue;
      }
      held.push(batch);
      count += batch.rows.length;
      if (count < settings.inferRows) continue;
      types = new Types(fn, settings, held);
      yield* typed(types, held);
      held = [];
    }
  }
  types ??= new Types(fn, settings, held);
  yield* typed(types, held);
}

function* typed(types: Types, held: readonly Rows[]): Generator<TypedRows> {
  for (const batch of held) yield { types, batch, places: types.places(batch) };
}
