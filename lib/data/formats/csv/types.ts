import { describe, rangeError } from '../../../core/errors.js';
import { type CsvSettings, noColumn } from './options.js';
import type { Rows } from './rows.js';
import { type ColumnType, convert, inferType, NA_VALUES, type Value } from './values.js';

/** The types of a file's columns: those that were given, and for the others what the first rows show. */
export class Types {
  readonly names: readonly string[];
  /** The type of each column; one of integers becomes one of floats where a missing or fractional value comes later. */
  readonly types: ColumnType[];
  readonly #fn: string;
  readonly #given: ReadonlyMap<string, ColumnType>;
  readonly #missing: ReadonlySet<string>;
  readonly #seen: number;

  constructor(fn: string, settings: CsvSettings, first: readonly Rows[]) {
    const { dtype, keepDefaultNa, naValues } = settings;
    const { names = [], label = '' } = first[0] ?? {};
    this.#fn = fn;
    this.names = names;
    this.#missing = new Set(keepDefaultNa ? [...NA_VALUES, ...naValues] : naValues);
    const listed =
      typeof dtype === 'string' ? names.map((name) => [name, dtype] as const) : Object.entries(dtype ?? {});
    this.#given = new Map(listed);
    if (first.length > 0) {
      for (const name of this.#given.keys()) if (!names.includes(name)) throw noColumn(fn, label, name, names);
    }
    this.#seen = first.reduce((sum, { rows }) => sum + rows.length, 0);
    const places = first.map((rows) => this.places(rows));
    this.types = names.map((name, i) => {
      const texts = first.flatMap(({ rows }, b) => rows.map((row) => row[places[b]![i]!]));
      return this.#given.get(name) ?? inferType(texts, this.#missing);
    });
  }

  /** The value of the field in column `i` of a row. Throws a RangeError where it has none of the column's type. */
  value(i: number, field: string | undefined, label: string, line: number): Value {
    const type = this.types[i]!;
    const value = convert(field, type, this.#missing);
    if (value !== undefined) return value;
    const name = this.names[i]!;
    const given = this.#given.has(name);
    if (type === 'int64' && !given) {
      const float = convert(field, 'float64', this.#missing);
      if (float !== undefined) {
        this.types[i] = 'float64';
        return float;
      }
    }
    const what = field === undefined ? 'the row ends before it' : `${describe(field)} is no ${type}`;
    const why = given ? '' : `, as the first ${this.#seen} rows are`;
    const advice =
      type === 'int64' && (field === undefined || this.#missing.has(field))
        ? "An int64 can't be missing: make it float64."
        : `Give { dtype: { ${JSON.stringify(name)}: 'string' } }, or name what stands for a missing value in naValues.`;
    throw rangeError(`${this.#fn}: ${label}, line ${line}, column ${JSON.stringify(name)}: ${what}${why}. ${advice}`);
  }

  /** Throws a RangeError where another file has other columns; gives the places of this one's columns in its rows. */
  places({ label, names }: Rows): readonly number[] {
    if (names.length !== this.names.length) {
      throw rangeError(
        `${this.#fn}: ${label} has ${names.length} columns, the first file ${this.names.length}: ${this.names.join(', ')}.`,
      );
    }
    return this.names.map((name) => {
      const place = names.indexOf(name);
      if (place < 0) throw noColumn(this.#fn, label, name, names);
      return place;
    });
  }
}
