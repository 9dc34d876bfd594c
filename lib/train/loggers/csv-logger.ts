import { parse } from 'csv-parse/sync';
import { signature } from '../../core/arguments.js';
import { describe, rangeError } from '../../core/errors.js';
import type { Callback } from '../callback.js';
import { type Entry, epochEntry, LogFile, type LogFormat } from './log-file.js';

export interface CsvLoggerOptions {
  /** What stands between values: a comma. */
  separator?: string;
  /** Whether to keep what another training wrote, and go on below it. */
  append?: boolean;
}

const read = signature<CsvLoggerOptions>('callbacks.csvLogger', ['separator?', 'append?']);

/**
 * Writes a line an epoch: its number, the loss, the metrics and the seconds that it took. Figures that come later, such as
 * those of a validation, get columns of their own. A training that is resumed goes on with the file.
 *
 * See https://keras.io/api/callbacks/csv_logger.
 */
export function csvLogger(path: string, options: CsvLoggerOptions = {}): Callback {
  const { separator = ',', append = false } = read([options]);
  if (typeof separator !== 'string' || !/^[^"\r\n]$/.test(separator)) {
    throw rangeError(`callbacks.csvLogger: separator should be one character, got ${describe(separator)}.`);
  }
  const file = new LogFile('callbacks.csvLogger', path, csv(separator), append);
  return {
    onFitStart: (state) => file.begin(state),
    onEpochEnd: (state) => file.add(epochEntry(state)),
  };
}

function csv(separator: string): LogFormat {
  let columns: string[] = [];
  const quoted = (text: string) =>
    /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
  const row = (values: readonly unknown[]) => `${values.map((value) => quoted(String(value ?? ''))).join(separator)}\n`;
  const rowOf = (entry: Entry) => row(columns.map((column) => entry[column]));
  return {
    parse: (text) => parse(text, { columns: true, delimiter: separator, relax_column_count: true }) as Entry[],
    text(entries) {
      columns = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
      return entries.length === 0 ? '' : row(columns) + entries.map(rowOf).join('');
    },
    line(entries) {
      const entry = entries.at(-1)!;
      return Object.keys(entry).every((name) => columns.includes(name)) ? rowOf(entry) : null;
    },
  };
}
