import { rangeError } from '../../core/errors.js';
import { checkOptions } from '../../hub/weights.js';
import { IterableDataset } from '../iterable.js';
import { readLines } from './lines.js';
import { Share } from './share.js';
import {
  checkSourceOptions,
  type Located,
  locateAll,
  openLocated,
  SOURCE_OPTIONS,
  type Source,
  type SourceOptions,
} from './source.js';

/**
 * The values of JSON Lines files (`.jsonl`, also compressed), one a line, one after the other: a stream, of which a
 * piece of the file is in memory at a time. Empty lines are passed over; NaN, Infinity and -Infinity, which Python's
 * json writes, are read. An integer beyond 2^53 loses its last digits, as in all of JavaScript's JSON.
 *
 * ```ts
 * for await (const { text, label } of new JsonLinesDataset<Review>('reviews.jsonl.gz')) { ... }
 * ```
 *
 * @param source a path, a URL, bytes, a Blob, a stream, or an array of them
 * @throws (while it is read) RangeError for a line that is no JSON, naming file and line; HubError or an Error where
 *   the file can't be read
 * @see https://pandas.pydata.org/docs/reference/api/pandas.read_json.html with `lines=True`
 */
export class JsonLinesDataset<T = unknown> extends IterableDataset<T> {
  readonly #sources: readonly Located[];
  readonly #options: SourceOptions;

  constructor(source: Source | readonly Source[], options: SourceOptions = {}) {
    super();
    checkOptions('JsonLinesDataset', options, SOURCE_OPTIONS);
    checkSourceOptions('JsonLinesDataset', options);
    this.#sources = locateAll('JsonLinesDataset', source);
    this.#options = { ...options };
  }

  override async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    const fn = 'JsonLinesDataset';
    const share = Share.now();
    let row = 0;
    for (const source of this.#sources) {
      for await (const { text, line } of readLines(fn, source.label, openLocated(fn, source, this.#options))) {
        if (text.trim() !== '' && share.has(row++)) yield parse(text, source.label, line) as T;
      }
    }
  }
}

function parse(text: string, label: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const value = parsePython(text);
    if (value !== undefined) return value;
    throw rangeError(`JsonLinesDataset: ${label}, line ${line} is no JSON: ${(cause as Error).message}.`, { cause });
  }
}

const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g;

/** Reads JSON with the numbers that Python's json adds to it; undefined for what is none with them either. */
function parsePython(text: string): unknown {
  // A string that is not in the text stands for each number.
  let mark = 'number:';
  while (text.includes(mark)) mark += ':';
  const marked = text.replace(STRING_OR_NUMBER, (token) => (token[0] === '"' ? token : `"${mark}${token}"`));
  try {
    return JSON.parse(marked, (_, value) =>
      typeof value === 'string' && value.startsWith(mark) ? Number(value.slice(mark.length)) : value,
    );
  } catch {
    return undefined;
  }
}
