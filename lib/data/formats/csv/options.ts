import { signature } from '../../../core/arguments.js';
import { describe, nearest, rangeError, typeError } from '../../../core/errors.js';
import { checkSourceOptions, type SourceOptions } from '../source.js';
import { COLUMN_TYPES, type ColumnType } from './values.js';

/** How a CSV file is to be read. The names and their meaning are pandas'. */
export interface CsvOptions extends SourceOptions {
  /** What stands between fields, one character: `,` unless told otherwise. */
  sep?: string;
  /** The row with the names of the columns, from 0; null where there is none. 0, or null where `names` are given. */
  header?: number | null;
  /** The names of the columns; without a header they are '0', '1', ... unless given. */
  names?: readonly string[];
  /** The columns to read, by name or position. They keep the file's order. */
  usecols?: readonly (string | number)[];
  /** The type of all columns, or by name those of some; the others are inferred. */
  dtype?: ColumnType | Readonly<Record<string, ColumnType>>;
  /** How many lines to leave out at the beginning. */
  skiprows?: number;
  /** How many rows to read. */
  nrows?: number;
  /** What stands for a missing value, besides what pandas takes for one: nothing, 'NA', 'NaN', 'null', ... */
  naValues?: readonly string[];
  /** Whether pandas' own are missing values, too. */
  keepDefaultNa?: boolean;
  /** What stands around a field with separators or line ends in it: `"`, one character; null for none. */
  quotechar?: string | null;
  /** The character from which on a line is ignored. */
  comment?: string | null;
  /** Whether lines without anything are ignored rather than rows of missing values. */
  skipBlankLines?: boolean;
  /** As TextDecoder names them: 'utf-8', 'latin1', 'utf-16le', ... */
  encoding?: string;
  /** From how many rows at the beginning the types of columns are inferred. */
  inferRows?: number;
}

/** Options with their defaults. */
export type CsvSettings = Required<Omit<CsvOptions, 'names' | 'usecols' | 'dtype' | 'headers' | 'signal'>> &
  Pick<CsvOptions, 'names' | 'usecols' | 'dtype' | 'headers' | 'signal'>;

const NAMES = [
  ...['sep?', 'header?', 'names?', 'usecols?', 'dtype?', 'skiprows?', 'nrows?', 'naValues?', 'keepDefaultNa?'],
  ...['quotechar?', 'comment?', 'skipBlankLines?', 'encoding?', 'inferRows?', 'headers?', 'signal?'],
] as `${keyof CsvOptions}?`[];

/** Reads and checks what was given beside the source. */
export function readCsvOptions(fn: string, args: readonly unknown[], inferRows: number): CsvSettings {
  const given = signature<CsvOptions>(fn, ['*', ...NAMES])(args);
  const settings: CsvSettings = {
    sep: ',',
    header: given.names === undefined ? 0 : null,
    skiprows: 0,
    nrows: Infinity,
    naValues: [],
    keepDefaultNa: true,
    quotechar: '"',
    comment: null,
    skipBlankLines: true,
    encoding: 'utf-8',
    inferRows,
    ...given,
  };
  checkSourceOptions(fn, settings);
  for (const name of ['sep', 'quotechar', 'comment'] as const) {
    const value = settings[name];
    if (value === null && name !== 'sep') continue;
    if (typeof value !== 'string') throw typeError(`${fn}: ${name} should be a string, got ${describe(value)}.`);
    if (value.length !== 1 || value === '\n' || value === '\r') {
      throw rangeError(`${fn}: ${name} should be one character and no line end, got ${describe(value)}.`);
    }
  }
  const { sep, quotechar, comment, header } = settings;
  if (sep === quotechar || sep === comment || (quotechar === comment && comment !== null)) {
    throw rangeError(`${fn}: sep, quotechar and comment should differ, got ${describe(sep)} more than once.`);
  }
  if (header !== null) checkCount(fn, 'header', header, 0);
  checkCount(fn, 'skiprows', settings.skiprows, 0);
  checkCount(fn, 'inferRows', settings.inferRows, 1);
  if (settings.nrows !== Infinity) checkCount(fn, 'nrows', settings.nrows, 0);
  for (const name of ['names', 'naValues'] as const) {
    const value = settings[name];
    if (value !== undefined && !(Array.isArray(value) && value.every((each) => typeof each === 'string'))) {
      throw typeError(`${fn}: ${name} should be an array of strings, got ${describe(value)}.`);
    }
  }
  if (settings.usecols !== undefined && !Array.isArray(settings.usecols)) {
    throw typeError(`${fn}: usecols should be an array of columns' names, got ${describe(settings.usecols)}.`);
  }
  const { dtype } = settings;
  if (dtype !== undefined) {
    const types = typeof dtype === 'object' && dtype !== null ? Object.values(dtype) : [dtype];
    const odd = types.find((type) => !COLUMN_TYPES.includes(type));
    if (odd !== undefined) {
      throw rangeError(`${fn}: a column's dtype is one of ${COLUMN_TYPES.join(', ')}, not ${describe(odd)}.`);
    }
  }
  try {
    new TextDecoder(settings.encoding);
  } catch {
    throw rangeError(`${fn}: there is no encoding ${describe(settings.encoding)}; see TextDecoder for their names.`);
  }
  return settings;
}

export function checkCount(fn: string, name: string, value: unknown, least: number): void {
  if (!Number.isSafeInteger(value) || (value as number) < least) {
    throw rangeError(`${fn}: ${name} should be an integer from ${least} on, got ${describe(value)}.`);
  }
}

/** The error for a column that a file does not have. */
export function noColumn(fn: string, label: string, name: string | number, columns: readonly string[]): RangeError {
  const close = typeof name === 'string' ? nearest(name, columns) : undefined;
  const hint = close === undefined ? '' : ` Did you mean ${JSON.stringify(close)}?`;
  const few = columns.length > 12 ? [...columns.slice(0, 12), '...'] : columns;
  return rangeError(
    `${fn}: ${label} has no column ${describe(name)}.${hint} It has ${columns.length}: ${few.join(', ')}.`,
  );
}
