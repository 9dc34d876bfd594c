import { rangeError } from '../../core/errors.js';
import { collectPieces } from './receive.js';

/** A line without its end, and its number from 1. */
export interface Line {
  text: string;
  line: number;
}

/** The longest line that a string can hold. */
const LONGEST = 2 ** 29 - 24;

/** The lines of UTF-8 text, which end with `\n` or `\r\n`. Throws a RangeError that names the line for other bytes. */
export async function* readLines(fn: string, label: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  const decode = (piece: Uint8Array): Line => {
    const end = piece[piece.length - 1] === 13 ? piece.length - 1 : piece.length;
    try {
      // The byte order mark is left out by the decoder, which also does so on later lines, where it is none.
      const text = decoder.decode(piece.subarray(0, end));
      return { text, line: line++ };
    } catch (cause) {
      throw rangeError(`${fn}: ${label}, line ${line} is not UTF-8 text.`, { cause });
    }
  };
  let begun: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    let start = 0;
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, start)) {
      begun.push(piece.subarray(start, end));
      yield decode(collectPieces(begun));
      begun = [];
      length = 0;
      start = end + 1;
    }
    begun.push(piece.subarray(start));
    length += piece.length - start;
    if (length > LONGEST) throw rangeError(`${fn}: ${label}, line ${line} is longer than a string can be.`);
  }
  const last = collectPieces(begun);
  if (last.length > 0) yield decode(last);
}
