import { type FileMetaData, parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { checkOptions } from '../../hub/weights.js';
import { IterableDataset } from '../iterable.js';
import { noColumn } from './csv/options.js';
import { openParts, type Parts } from './parts.js';
import { Share } from './share.js';
import {
  checkSourceOptions,
  type Located,
  locateAll,
  SOURCE_OPTIONS,
  type Source,
  type SourceOptions,
} from './source.js';
import { type Column, ColumnBuilder, Table } from './table.js';
import { unreadable } from './unreadable.js';

export interface ParquetOptions extends SourceOptions {
  /** The columns to read; all unless told otherwise. The others are not even fetched. */
  columns?: readonly string[];
}

/** How much of a remote file's end is asked for at first: it tells the size, and what lies where. */
const TAIL = 2 ** 19;

/**
 * The rows of Parquet files, one after the other, as objects: a stream, of which a row group is in memory at a time. Of
 * remote files only the wanted columns are fetched, by range requests.
 *
 * ```ts
 * for await (const { text, label } of new ParquetDataset('train.parquet', { columns: ['text', 'label'] })) { ... }
 * ```
 *
 * Integers are numbers, or bigints where a number can't hold them; dates and times are Dates, binary values
 * Uint8Arrays, decimals numbers, lists arrays, structs objects; what is missing is null. All of Parquet's codecs are
 * read: Snappy, gzip, Zstandard, LZ4, Brotli.
 *
 * @param source a path, a URL, bytes, a Blob, or an array of them; no stream, as a Parquet file is read from its end
 * @throws (while it is read) RangeError for a column that is not there; an Error that names the file where it is
 *   damaged or no Parquet file; HubError where a server does not give it
 * @see https://arrow.apache.org/docs/python/generated/pyarrow.parquet.ParquetFile.html
 */
export class ParquetDataset<T extends object = Record<string, unknown>> extends IterableDataset<T> {
  readonly #sources: readonly Located[];
  readonly #options: ParquetOptions;

  constructor(source: Source | readonly Source[], options: ParquetOptions = {}) {
    super();
    this.#sources = locateAll('ParquetDataset', source);
    this.#options = checkedOptions('ParquetDataset', options);
  }

  override async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    const share = Share.now();
    let count = 0;
    for (const source of this.#sources) {
      const file = await ParquetFile.open('ParquetDataset', source, this.#options);
      try {
        for (const group of file.groups) {
          if (!share.has(count++)) continue;
          const columns = await file.read(group);
          const length = columns[0]?.values.length ?? 0;
          for (let i = 0; i < length; i++) {
            yield Object.fromEntries(columns.map(({ name, values }) => [name, plain(values[i])])) as T;
          }
        }
      } finally {
        await file.close();
      }
    }
  }
}

/**
 * Reads Parquet files into memory: a table, a row group at a time.
 *
 * Source, options and errors are those of {@link ParquetDataset}; several files should have the same columns.
 *
 * @see https://pandas.pydata.org/docs/reference/api/pandas.read_parquet.html
 */
export async function readParquet(source: Source | readonly Source[], options: ParquetOptions = {}): Promise<Table> {
  const fn = 'readParquet';
  const sources = locateAll(fn, source);
  const settings = checkedOptions(fn, options);
  let builders: ColumnBuilder[] | undefined;
  let length = 0;
  for (const each of sources) {
    const file = await ParquetFile.open(fn, each, settings);
    try {
      builders ??= file.columns.map((name) => new ColumnBuilder(name, file.typeOf(name)));
      for (const group of file.groups) {
        const columns = await file.read({ ...group, columns: builders.map(({ name }) => name) });
        for (const [i, { values }] of columns.entries()) addAll(builders[i]!, values);
        length += columns[0]?.values.length ?? 0;
      }
    } finally {
      await file.close();
    }
  }
  return new Table(builders?.map((builder) => builder.build()) ?? [], length);
}

function addAll(builder: ColumnBuilder, values: ArrayLike<unknown>): void {
  for (let i = 0; i < values.length; i++) {
    const value = plain(values[i]);
    const isMissing = value === null && (builder.type === 'int64' || builder.type === 'float64');
    if (isMissing) builder.widen();
    builder.add(isMissing ? Number.NaN : value);
  }
}

function checkedOptions(fn: string, options: ParquetOptions): ParquetOptions {
  checkOptions(fn, options, ['columns', ...SOURCE_OPTIONS]);
  checkSourceOptions(fn, options);
  const { columns } = options;
  if (columns !== undefined && !(Array.isArray(columns) && columns.every((name) => typeof name === 'string'))) {
    throw typeError(`${fn}: columns should be an array of names, got ${describe(columns)}.`);
  }
  if (columns?.length === 0) throw rangeError(`${fn}: columns is empty: there is nothing to read.`);
  return { ...options };
}

interface Group {
  start: number;
  end: number;
  columns: readonly string[];
}

type Values = Pick<Column, 'name'> & { values: ArrayLike<unknown> };

class ParquetFile {
  readonly #fn: string;
  readonly #label: string;
  readonly #parts: Parts;
  readonly #metadata: FileMetaData;
  readonly #signal: Signal;
  /** The wanted columns. */
  readonly columns: readonly string[];
  readonly groups: readonly Group[];

  private constructor(fn: string, label: string, parts: Parts, metadata: FileMetaData, options: ParquetOptions) {
    this.#fn = fn;
    this.#label = label;
    this.#parts = parts;
    this.#metadata = metadata;
    this.#signal = options.signal;
    const all = parquetSchema(metadata).children.map(({ element }) => element.name);
    const { columns = all } = options;
    for (const name of columns) if (!all.includes(name)) throw noColumn(fn, label, name, all);
    this.columns = [...new Set(columns)];
    let start = 0;
    this.groups = metadata.row_groups.map(({ num_rows }) => {
      const end = start + Number(num_rows);
      const group = { start, end, columns: this.columns };
      start = end;
      return group;
    });
  }

  static async open(fn: string, source: Located, options: ParquetOptions): Promise<ParquetFile> {
    const parts = await openParts(fn, source, options, TAIL);
    try {
      const metadata = await understood(fn, source.label, options.signal, () =>
        parquetMetadataAsync(bufferOf(parts), { geoparquet: false }),
      );
      return new ParquetFile(fn, source.label, parts, metadata, options);
    } catch (error) {
      await parts.close();
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#parts.close();
  }

  /** The type of a table's column for one of the file's. */
  typeOf(name: string): Column['type'] {
    const tree = parquetSchema(this.#metadata).children.find(({ element }) => element.name === name)!;
    const { type, converted_type: converted, logical_type: logical, repetition_type: repeated } = tree.element;
    if (tree.children.length > 0 || repeated === 'REPEATED') return 'object';
    if (type === 'BOOLEAN') return 'bool';
    if (converted === 'UTF8' || logical?.type === 'STRING' || converted === 'ENUM') return 'string';
    if (converted === 'DECIMAL' || type === 'FLOAT' || type === 'DOUBLE' || logical?.type === 'FLOAT16')
      return 'float64';
    const isInteger = converted === undefined ? logical === undefined : /^U?INT_/.test(converted);
    return isInteger && (type === 'INT32' || type === 'INT64') ? 'int64' : 'object';
  }

  /** The columns of a row group. */
  async read({ start, end, columns }: Group): Promise<Values[]> {
    const pieces = new Map<string, { from: number; values: ArrayLike<unknown> }[]>();
    await understood(this.#fn, `${this.#label}, rows ${start} to ${end - 1}`, this.#signal, () =>
      parquetRead({
        file: bufferOf(this.#parts),
        metadata: this.#metadata,
        columns: [...columns],
        rowStart: start,
        rowEnd: end,
        compressors,
        utf8: false,
        geoparquet: false,
        onChunk: ({ columnName, columnData, rowStart }) => {
          const found = pieces.get(columnName) ?? [];
          pieces.set(columnName, [...found, { from: rowStart, values: columnData }]);
        },
      }),
    );
    return columns.map((name) => {
      const parts = (pieces.get(name) ?? []).sort((a, b) => a.from - b.from);
      const values = parts.length === 1 ? parts[0]!.values : parts.flatMap((part) => Array.from(part.values));
      if (values.length !== end - start) {
        const what = `has ${values.length} values in column ${name} for the rows ${start} to ${end - 1}; it is damaged.`;
        throw unreadable(this.#fn, this.#label, what);
      }
      return { name, values };
    });
  }
}

function bufferOf(parts: Parts) {
  return {
    byteLength: parts.size,
    slice: async (start: number, end = parts.size) => {
      const bytes = await parts.read(Math.max(start, 0), Math.min(end, parts.size));
      return bytes.buffer as ArrayBuffer;
    },
  };
}

/** Says of which file it is that it could not be understood. What was said of reading it stays. */
async function understood<R>(fn: string, label: string, signal: Signal, read: () => Promise<R>): Promise<R> {
  try {
    return await read();
  } catch (cause) {
    const isSaid = cause instanceof Error && cause.message.startsWith(`${fn}:`);
    if (signal?.aborted || isSaid) throw cause;
    throw unreadable(fn, label, `could not be read as Parquet: ${(cause as Error).message}.`, cause);
  }
}

type Signal = AbortSignal | null | undefined;

/** A value without bigints that a number can hold. */
function plain(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}
