import { rangeError, typeError } from './errors.js';

/** `start:stop:step` as it was written. */
export interface TextSlice {
  start: number | null;
  stop: number | null;
  step: number | null;
}

type TextArray = (number | boolean | TextArray)[];

/** An item of an index written as text; `'...'` is the ellipsis. */
export type TextItem = number | boolean | null | '...' | TextSlice | TextArray;

const CONSTANTS: Readonly<Record<string, null | boolean>> = {
  None: null,
  null: null,
  True: true,
  true: true,
  False: false,
  false: false,
};

const TOKEN = /\s*(?:(?<integer>[+-]?\d+)|(?<word>[A-Za-z_]\w*)|(?<mark>\.\.\.|[:,[\]]))\s*/y;

interface Token {
  text: string;
  kind: 'integer' | 'word' | 'mark' | 'end';
  at: number;
}

/** A recursive-descent parser of what Python allows between the brackets of `x[...]`, without expressions. */
class Parser {
  private readonly tokens: Token[] = [];
  private next = 0;

  constructor(private readonly source: string) {
    TOKEN.lastIndex = 0;
    const end = source.trimEnd().length;
    let at = 0;
    while (at < end) {
      const match = TOKEN.exec(source);
      if (!match) {
        const rest = source.slice(at);
        this.fail(at + rest.length - rest.trimStart().length);
      }
      const { integer, word, mark } = match.groups!;
      const text = (integer ?? word ?? mark)!;
      const kind = integer ? 'integer' : word ? 'word' : 'mark';
      this.tokens.push({ text, kind, at: at + match[0].indexOf(text) });
      at = TOKEN.lastIndex;
    }
    this.tokens.push({ text: '', kind: 'end', at: source.length });
  }

  parse(): TextItem[] {
    const items = this.list('', () => this.item());
    if (items.length === 0) this.fail(0, 'an index is needed');
    return items;
  }

  private get token(): Token {
    return this.tokens[this.next]!;
  }

  private accept(text: string): boolean {
    if (this.token.text !== text) return false;
    this.next++;
    return true;
  }

  /** Items between commas up to `close`; a comma may follow the last. */
  private list<T>(close: string, item: () => T): T[] {
    const items: T[] = [];
    while (!this.accept(close)) {
      items.push(item());
      if (this.accept(close)) break;
      if (!this.accept(',')) this.fail(this.token.at);
    }
    return items;
  }

  private item(): TextItem {
    if (this.accept('...')) return '...';
    if (this.accept('[')) return this.array();
    const start = this.token.text === ':' ? null : this.constant();
    if (this.token.text !== ':') return start;
    const bounds: (number | null)[] = [this.bound(start)];
    while (this.token.text === ':' && bounds.length < 3) {
      this.next++;
      const isOpen = [':', ',', ''].includes(this.token.text);
      bounds.push(isOpen ? null : this.bound(this.constant()));
    }
    const step = bounds[2] ?? null;
    if (step !== null && step <= 0) this.fail(this.tokens[this.next - 1]!.at, 'the step must be positive', rangeError);
    return { start: bounds[0]!, stop: bounds[1]!, step };
  }

  private array(): TextArray {
    return this.list(']', () => {
      if (this.accept('[')) return this.array();
      const value = this.constant();
      if (value === null) this.fail(this.tokens[this.next - 1]!.at);
      return value;
    });
  }

  private constant(): number | boolean | null {
    const { text, kind, at } = this.token;
    if (kind === 'integer') {
      const value = Number(text);
      if (!Number.isSafeInteger(value)) this.fail(at, 'the integer is too large');
      this.next++;
      return value;
    }
    if (kind !== 'word' || !Object.hasOwn(CONSTANTS, text)) this.fail(at);
    this.next++;
    return CONSTANTS[text]!;
  }

  /** A slice's bound: what was just read must be an integer or None. */
  private bound(value: number | boolean | null): number | null {
    if (typeof value === 'boolean') this.fail(this.tokens[this.next - 1]!.at);
    return value;
  }

  private fail(at: number, why = 'invalid syntax', error = typeError): never {
    throw error(`index text: ${why}\n  ${this.source}\n  ${' '.repeat(at)}^`);
  }
}

/** Texts are mostly literals in a program, so few: what is parsed is kept until there are this many. */
const CACHE_SIZE = 512;
const cache = new Map<string, readonly TextItem[]>();

/**
 * The items of an index written as in Python: integers, slices, `...`, `None` (or `null`), `True`/`False` and lists,
 * separated by commas. Throws a TypeError that shows where the text is wrong, a RangeError for a step that is not positive.
 */
export function parseIndex(text: string): readonly TextItem[] {
  let items = cache.get(text);
  if (!items) {
    items = new Parser(text).parse();
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(text, items);
  }
  return items;
}
