export interface Dialect {
  /** One character. */
  sep: string;
  /** One character, or null where quotes mean nothing. */
  quotechar: string | null;
  /** The character from which on a line is ignored, or null. */
  comment: string | null;
  skipBlankLines: boolean;
}

/** Takes the fields of one row, which began in `line` (from 1). */
export type TakeRow = (fields: string[], line: number) => void;

/**
 * Splits text, which comes in pieces cut anywhere, into rows of fields by the rules of pandas: rows end with `\n`,
 * `\r\n` or `\r`; a field that begins with a quote goes up to the next single one, a quote inside it being doubled; what
 * follows the closing quote up to the separator belongs to the field, too.
 *
 * Most lines have no quotes and are split by the engine's own `indexOf` and `split`; the others go through a loop over
 * their characters.
 */
export class Tokenizer {
  readonly #dialect: Dialect;
  readonly #take: TakeRow;
  #text = '';
  /** What has come behind `#text`: a row of many pieces is looked at again only when there is twice as much of it. */
  #behind: string[] = [];
  #waiting = 0;
  #line = 1;
  /** Where the next quote and the next `\r` are in `#text`; Infinity where there is none. */
  #quote = -1;
  #return = -1;

  constructor(dialect: Dialect, take: TakeRow) {
    this.#dialect = dialect;
    this.#take = take;
  }

  /** The line that the row which is not complete yet began in. */
  get line(): number {
    return this.#line;
  }

  push(piece: string): void {
    this.#behind.push(piece);
    this.#waiting += piece.length;
    if (this.#waiting >= this.#text.length) this.#split(false);
  }

  /** The text is over. Gives whether it ends inside of quotes. */
  end(): boolean {
    this.#split(true);
    return this.#text !== '';
  }

  #split(isEnd: boolean): void {
    this.#text += this.#behind.join('');
    this.#behind = [];
    this.#waiting = 0;
    this.#quote = this.#return = -1;
    let at = 0;
    while (at < this.#text.length) {
      const next = this.#row(at, isEnd);
      if (next < 0) break;
      at = next;
    }
    this.#text = this.#text.slice(at);
  }

  /** Takes the row that begins at `at` and gives where the next one begins; -1 where its end has not come yet. */
  #row(at: number, isEnd: boolean): number {
    const text = this.#text;
    const { quotechar } = this.#dialect;
    if (quotechar !== null && this.#quote < at) this.#quote = find(text, quotechar, at);
    if (this.#return < at) this.#return = find(text, '\r', at);
    const newline = text.indexOf('\n', at);
    const end = Math.min(newline < 0 ? text.length : newline, this.#return);
    if (quotechar !== null && this.#quote < end) return this.#quotedRow(at, isEnd);
    if (end === text.length && !isEnd) return -1;
    // Whether a `\n` follows a `\r` shows only when there is more.
    if (end === this.#return && end + 1 === text.length && !isEnd) return -1;
    this.#plainRow(text.slice(at, end));
    this.#line++;
    return end + (text.startsWith('\r\n', end) ? 2 : 1);
  }

  #plainRow(line: string): void {
    const { comment, sep, skipBlankLines } = this.#dialect;
    const cut = comment === null ? -1 : line.indexOf(comment);
    const content = cut < 0 ? line : line.slice(0, cut);
    const isBlank = content === '' || (content.trim() === '' && !content.includes(sep));
    if (isBlank && (skipBlankLines || cut >= 0)) return;
    this.#take(content.split(sep), this.#line);
  }

  #quotedRow(start: number, isEnd: boolean): number {
    const text = this.#text;
    const { sep, quotechar, comment } = this.#dialect;
    const fields: string[] = [];
    let field = '';
    let inQuotes = false;
    let atStart = true;
    let lines = 1;
    for (let at = start; at < text.length; at++) {
      const c = text[at]!;
      if (inQuotes) {
        const close = text.indexOf(quotechar!, at);
        const content = text.slice(at, close < 0 ? text.length : close);
        lines += content.match(/\r\n|\r|\n/g)?.length ?? 0;
        if (close < 0 || (close + 1 === text.length && !isEnd)) return -1;
        field += content;
        at = close;
        if (text[close + 1] === quotechar) {
          field += quotechar;
          at++;
        } else inQuotes = false;
      } else if (c === quotechar && atStart) {
        inQuotes = true;
        atStart = false;
      } else if (c === sep) {
        fields.push(field);
        field = '';
        atStart = true;
      } else if (c === '\n' || c === '\r' || c === comment) {
        let end = at;
        if (c === comment) while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
        if (end + 1 >= text.length && !isEnd && text[end] !== '\n') return -1;
        this.#take([...fields, field], this.#line);
        this.#line += lines;
        return end + (text.startsWith('\r\n', end) ? 2 : 1);
      } else {
        field += c;
        atStart = false;
      }
    }
    if (!isEnd || inQuotes) return -1;
    this.#take([...fields, field], this.#line);
    this.#line += lines;
    return text.length;
  }
}

function find(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at < 0 ? Infinity : at;
}
