import { isOptions, signature } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { fromTypedArray, type Tensor } from '../../index.js';
import { countsFromJson, countsToJson } from './tokenizerJson.js';

export interface TokenizerOptions {
  /** How many words to keep, by how often they come: those numbered below this. null: all. */
  numWords?: number | null;
  /** The characters that separate words, besides `split`. */
  filters?: string;
  /** Whether to write all in lower case. */
  lower?: boolean;
  /** What separates words. */
  split?: string;
  /** Whether every character is a word. */
  charLevel?: boolean;
  /** What stands for words that are not known; it gets number 1. null: they are left out. */
  oovToken?: string | null;
  /** Makes words of a text, instead of `filters`, `lower` and `split`. */
  analyzer?: (text: string) => readonly string[];
}

const NAMES = ['numWords?', 'filters?', 'lower?', 'split?', 'charLevel?', 'oovToken?', 'analyzer?'] as const;
const read = signature<TokenizerOptions>('Tokenizer', ['*', ...NAMES]);
const MODES = ['binary', 'count', 'tfidf', 'freq'] as const;

/** How a row of `textsToMatrix` tells of a text's words. */
export type MatrixMode = (typeof MODES)[number];

/** A text, or its words. */
export type Text = string | readonly string[];

/**
 * Turns texts into sequences of numbers, or rows of a matrix: each word gets a number from 1 on, the more frequent
 * before the less frequent. The rules, and the JSON form, are those of Keras's Tokenizer.
 *
 * ```ts
 * const tokenizer = new Tokenizer({ numWords: 10_000, oovToken: '<unk>' });
 * tokenizer.fitOnTexts(texts);
 * const x = padSequences(tokenizer.textsToSequences(texts), { maxlen: 200 }); // int32 [texts, 200]
 * ```
 *
 * @see https://www.tensorflow.org/api_docs/python/tf/keras/preprocessing/text/Tokenizer
 */
export class Tokenizer {
  readonly numWords: number | null;
  readonly filters: string;
  readonly lower: boolean;
  readonly split: string;
  readonly charLevel: boolean;
  readonly oovToken: string | null;
  readonly analyzer: ((text: string) => readonly string[]) | undefined;
  /** How many texts were seen. */
  documentCount = 0;
  /** How often each word came, in the order in which they first did. */
  wordCounts = new Map<string, number>();
  /** In how many texts each word came. */
  wordDocs = new Map<string, number>();
  /** The same by the words' numbers. */
  indexDocs = new Map<number, number>();
  wordIndex = new Map<string, number>();
  indexWord = new Map<number, string>();

  constructor(options: TokenizerOptions = {}) {
    const given = read([options]);
    const { numWords = null, filters = '!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n', lower = true, split = ' ' } = given;
    const { charLevel = false, oovToken = null, analyzer } = given;
    if (numWords !== null && !(Number.isSafeInteger(numWords) && numWords > 0)) {
      throw rangeError(`Tokenizer: numWords should be a positive integer or null, got ${describe(numWords)}.`);
    }
    if (typeof split !== 'string' || split === '') {
      throw rangeError(`Tokenizer: split should be some characters, got ${describe(split)}.`);
    }
    this.numWords = numWords;
    this.filters = filters;
    this.lower = lower;
    this.split = split;
    this.charLevel = charLevel;
    this.oovToken = oovToken;
    this.analyzer = analyzer;
  }

  /** Learns the words of texts, beside those it knows. */
  fitOnTexts(texts: readonly Text[]): void {
    for (const text of list('fitOnTexts', texts)) {
      this.documentCount++;
      const words = this.#words('fitOnTexts', text);
      for (const word of words) add(this.wordCounts, word);
      for (const word of new Set(words)) add(this.wordDocs, word);
    }
    const byCount = [...this.wordCounts].sort(([, a], [, b]) => b - a).map(([word]) => word);
    const words = this.oovToken === null ? byCount : [this.oovToken, ...byCount];
    // Where the word for unknown ones is in the texts, too, its later number counts, as in Keras.
    this.wordIndex = new Map(words.map((word, i) => [word, i + 1]));
    this.indexWord = new Map([...this.wordIndex].map(([word, index]) => [index, word]));
    for (const [word, count] of this.wordDocs) this.indexDocs.set(this.wordIndex.get(word)!, count);
  }

  /** Counts in how many sequences each number comes, for `sequencesToMatrix` without `fitOnTexts`. */
  fitOnSequences(sequences: readonly (readonly number[])[]): void {
    this.documentCount += sequences.length;
    for (const sequence of sequences) for (const index of new Set(sequence)) add(this.indexDocs, index);
  }

  /** The numbers of each text's words. Words that are not known or kept are left out, or `oovToken`'s number. */
  textsToSequences(texts: readonly Text[]): number[][] {
    const unknown = this.#unknown;
    return list('textsToSequences', texts).map((text) =>
      this.#words('textsToSequences', text).flatMap((word) => {
        const index = this.wordIndex.get(word);
        return index !== undefined && this.#isKept(index) ? [index] : unknown === undefined ? [] : [unknown];
      }),
    );
  }

  /** Each sequence's words with spaces between them. */
  sequencesToTexts(sequences: readonly (readonly number[])[]): string[] {
    const unknown = this.#unknown === undefined ? [] : [this.oovToken!];
    return list('sequencesToTexts', sequences).map((sequence) =>
      sequence
        .flatMap((index) => {
          const word = this.indexWord.get(index);
          return word !== undefined && this.#isKept(index) ? [word] : unknown;
        })
        .join(' '),
    );
  }

  /** A row a text, float64 `[texts, words]`; see {@link sequencesToMatrix}. */
  textsToMatrix(texts: readonly Text[], mode: MatrixMode | { mode?: MatrixMode } = 'binary'): Tensor {
    return this.sequencesToMatrix(this.textsToSequences(texts), mode);
  }

  /**
   * A row a sequence and a column a word, float64: 1 where the word is there (`binary`), how often it is (`count`), what
   * part of the sequence it is (`freq`), or how much it tells (`tfidf`). Column 0 stands for nothing.
   *
   * Throws a RangeError for an unknown mode, and where neither `numWords` nor texts tell how many words there are.
   */
  sequencesToMatrix(
    sequences: readonly (readonly number[])[],
    mode: MatrixMode | { mode?: MatrixMode } = 'binary',
  ): Tensor {
    const kind = typeof mode === 'string' ? mode : (mode.mode ?? 'binary');
    if (!MODES.includes(kind))
      throw rangeError(`Tokenizer: mode is one of ${MODES.join(', ')}, not ${describe(kind)}.`);
    const width = this.numWords ?? (this.wordIndex.size > 0 ? this.wordIndex.size + 1 : null);
    if (width === null)
      throw rangeError('Tokenizer: give numWords, or fit it on texts first, so that the width is known.');
    if (kind === 'tfidf' && this.documentCount === 0)
      throw rangeError('Tokenizer: fit it first to use the mode tfidf.');
    const elements = new Float64Array(sequences.length * width);
    for (const [row, sequence] of list('sequencesToMatrix', sequences).entries()) {
      const counts = new Map<number, number>();
      for (const index of sequence) if (index < width) add(counts, index);
      for (const [index, count] of counts) {
        elements[row * width + index] = this.#weight(kind, index, count, sequence.length);
      }
    }
    return fromTypedArray(elements, [sequences.length, width]);
  }

  #weight(mode: MatrixMode, index: number, count: number, length: number): number {
    if (mode === 'binary') return 1;
    if (mode === 'count') return count;
    if (mode === 'freq') return count / length;
    return (1 + Math.log(count)) * Math.log(1 + this.documentCount / (1 + (this.indexDocs.get(index) ?? 0)));
  }

  get #unknown(): number | undefined {
    return this.oovToken === null ? undefined : this.wordIndex.get(this.oovToken);
  }

  #isKept(index: number): boolean {
    return this.numWords === null || index < this.numWords;
  }

  #words(method: string, text: Text): readonly string[] {
    if (Array.isArray(text)) return this.lower ? text.map((word: string) => word.toLowerCase()) : text;
    if (typeof text !== 'string') throw typeError(`Tokenizer.${method} takes texts, got ${describe(text)}.`);
    if (this.charLevel) return [...(this.lower ? text.toLowerCase() : text)];
    if (this.analyzer) return this.analyzer(text);
    const filtered = new Set(this.filters);
    const plain = [...(this.lower ? text.toLowerCase() : text)].map((c) => (filtered.has(c) ? this.split : c)).join('');
    return plain.split(this.split).filter((word) => word !== '');
  }

  /** What `JSON.stringify(tokenizer)` writes: what Keras's `to_json` does, which `tokenizer_from_json` reads. */
  toJSON(): { class_name: string; config: Record<string, unknown> } {
    return {
      class_name: 'Tokenizer',
      config: {
        num_words: this.numWords,
        filters: this.filters,
        lower: this.lower,
        split: this.split,
        char_level: this.charLevel,
        oov_token: this.oovToken,
        document_count: this.documentCount,
        word_counts: countsToJson(this.wordCounts),
        word_docs: countsToJson(this.wordDocs),
        index_docs: countsToJson(this.indexDocs),
        index_word: countsToJson(this.indexWord),
        word_index: countsToJson(this.wordIndex),
      },
    };
  }

  /** The tokenizer that was written as JSON, by `JSON.stringify` or by Keras. Throws a TypeError for other JSON. */
  static fromJSON(json: string | object): Tokenizer {
    const { config } = (typeof json === 'string' ? JSON.parse(json) : json) as { config?: Record<string, any> };
    if (!isOptions(config))
      throw typeError('Tokenizer.fromJSON: this is not the JSON of a Tokenizer: it has no config.');
    const { num_words: numWords, filters, lower, split, char_level: charLevel, oov_token: oovToken } = config as any;
    const tokenizer = new Tokenizer({ numWords, filters, lower, split, charLevel, oovToken });
    const text = (name: string): string => {
      if (typeof config[name] === 'string') return config[name] as string;
      throw typeError(
        `Tokenizer.fromJSON: ${name} in the config should be JSON in a string, got ${describe(config[name])}.`,
      );
    };
    const numbers = <V>(entries: Map<string, V>) => new Map([...entries].map(([key, value]) => [Number(key), value]));
    tokenizer.documentCount = Number(config.document_count);
    tokenizer.wordCounts = countsFromJson<number>(text('word_counts'));
    tokenizer.wordDocs = countsFromJson<number>(text('word_docs'));
    tokenizer.indexDocs = numbers(countsFromJson<number>(text('index_docs')));
    tokenizer.indexWord = numbers(countsFromJson<string>(text('index_word')));
    tokenizer.wordIndex = countsFromJson<number>(text('word_index'));
    return tokenizer;
  }
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function list<T>(method: string, values: readonly T[]): readonly T[] {
  if (Array.isArray(values)) return values;
  throw typeError(`Tokenizer.${method} takes an array, got ${describe(values)}.`);
}
