import { atCaller, rangeError } from '../../../core/errors.js';
import { type Located, openLocated } from '../source.js';
import { type CsvSettings, noColumn } from './options.js';
import { Tokenizer } from './tokenizer.js';

/** Rows that came in one piece of a file: the wanted fields of each, and the line that it began in. */
export interface Rows {
  label: string;
  names: readonly string[];
  rows: (string | undefined)[][];
  lines: number[];
}

/** The rows of a file, a piece of it at a time: while nobody asks, nothing is read. */
export async function* readRows(fn: string, source: Located, settings: CsvSettings): AsyncGenerator<Rows> {
  const { label } = source;
  const reader = new RowReader(fn, label, settings);
  const decoder = new TextDecoder(settings.encoding, { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (cause) {
      const text = `${fn}: ${label}, line ${reader.line} or after it, is not ${decoder.encoding}. Give its encoding.`;
      throw rangeError(text, { cause });
    }
  };
  for await (const bytes of openLocated(fn, source, settings)) {
    reader.push(decode(bytes));
    yield* reader.take();
    if (reader.done) return;
  }
  reader.push(decode());
  reader.end();
  yield* reader.take();
}

/** Makes rows of a file's text: knows its columns. */
class RowReader {
  readonly #fn: string;
  readonly #label: string;
  readonly #settings: CsvSettings;
  readonly #tokenizer: Tokenizer;
  #names: readonly string[] | undefined;
  /** The places of the wanted columns in a row, if not all are. */
  #picks: readonly number[] | null = null;
  #width = 0;
  #told = false;
  #headerIn: number;
  #left: number;
  #rows: (string | undefined)[][] = [];
  #lines: number[] = [];

  constructor(fn: string, label: string, settings: CsvSettings) {
    this.#fn = fn;
    this.#label = label;
    this.#settings = settings;
    this.#headerIn = settings.header ?? -1;
    this.#left = settings.nrows;
    this.#tokenizer = new Tokenizer(settings, (fields, line) => this.#row(fields, line));
  }

  get line(): number {
    return this.#tokenizer.line;
  }

  get done(): boolean {
    return this.#left <= 0 && this.#names !== undefined;
  }

  push(text: string): void {
    this.#tokenizer.push(text);
  }

  end(): void {
    const { line } = this;
    if (this.#tokenizer.end() && !this.done) {
      throw rangeError(`${this.#fn}: ${this.#label}, line ${line}: the quotes that open in this row do not close.`);
    }
    if (this.#names === undefined) {
      const { header, skiprows } = this.#settings;
      const where = header ? ` in row ${header}` : skiprows > 0 ? ` after ${skiprows} lines` : '';
      throw atCaller(() => new Error(`${this.#fn}: ${this.#label} has no columns${where}: there is nothing in it.`));
    }
  }

  /** What has come; a file of no rows gives none of them once, so that its columns are known. */
  *take(): Generator<Rows> {
    if (this.#names === undefined || (this.#told && this.#rows.length === 0)) return;
    this.#told = true;
    const taken = { label: this.#label, names: this.#names, rows: this.#rows, lines: this.#lines };
    this.#rows = [];
    this.#lines = [];
    yield taken;
  }

  #row(fields: string[], line: number): void {
    const { skiprows, header } = this.#settings;
    if (line <= skiprows || this.done) return;
    if (this.#names === undefined) {
      if (this.#headerIn-- > 0) return;
      this.#begin(fields);
      if (header !== null) return;
    }
    if (this.#left-- <= 0) return;
    if (fields.length > this.#width) {
      throw rangeError(
        `${this.#fn}: ${this.#label}, line ${line}: expected ${this.#width} fields, saw ${fields.length}. ` +
          "Is the separator another one? Does a field have separators in it, without quotes around it? Give 'names'.",
      );
    }
    this.#rows.push(this.#picks === null ? fields : this.#picks.map((place) => fields[place]));
    this.#lines.push(line);
  }

  #begin(fields: readonly string[]): void {
    const { header, names, usecols } = this.#settings;
    const all = names ?? (header === null ? fields.map((_, i) => String(i)) : distinct(fields));
    this.#width = Math.max(all.length, header === null || names === undefined ? 0 : fields.length);
    this.#names = all;
    if (usecols === undefined) return;
    const places = new Set(
      usecols.map((key) => {
        const place = typeof key === 'number' ? key : all.indexOf(key);
        if (all[place] === undefined) throw noColumn(this.#fn, this.#label, key, all);
        return place;
      }),
    );
    this.#picks = [...places].sort((a, b) => a - b);
    this.#names = this.#picks.map((place) => all[place]!);
  }
}

/** Names as pandas makes them distinct: `a`, `a.1`, `a.2`; a column without a name is `Unnamed: 3`. */
function distinct(fields: readonly string[]): string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return fields.map((field, i) => {
    const base = field === '' ? `Unnamed: ${i}` : field;
    let name = base;
    for (let n = counts.get(base) ?? 1; taken.has(name); n++) {
      name = `${base}.${n}`;
      counts.set(base, n + 1);
    }
    taken.add(name);
    return name;
  });
}
