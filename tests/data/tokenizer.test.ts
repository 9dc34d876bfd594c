import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { padSequences, Tokenizer } from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';

const texts = ['The cat sat on the mat.', 'The dog: ate my\tcat!', 'dog dog'];

function fitted(options = {}) {
  const tokenizer = new Tokenizer(options);
  tokenizer.fitOnTexts(texts);
  return tokenizer;
}

// Keras's documented rules, worked out by hand.
describe('Tokenizer', () => {
  it('numbers words by how often they come, ties by which came first', () => {
    const tokenizer = fitted();
    expect([...tokenizer.wordIndex]).toEqual([
      ...[['the', 1], ['dog', 2], ['cat', 3], ['sat', 4], ['on', 5], ['mat', 6], ['ate', 7], ['my', 8]], // biome-ignore format: a table
    ]);
    expect(Object.fromEntries(tokenizer.wordDocs)).toEqual({
      the: 2,
      cat: 2,
      sat: 1,
      on: 1,
      mat: 1,
      dog: 2,
      ate: 1,
      my: 1,
    });
    expect(tokenizer.documentCount).toBe(3);
    expect(tokenizer.textsToSequences(['the DOG flew', '', ['My', 'cat']])).toEqual([[1, 2], [], [8, 3]]);
    expect(tokenizer.sequencesToTexts([[1, 2, 99, 3]])).toEqual(['the dog cat']);
  });

  it('keeps numWords - 1 words, and puts the unknown word for others', () => {
    expect(fitted({ numWords: 3 }).textsToSequences(texts)).toEqual([[1, 1], [1, 2], [2, 2]]); // biome-ignore format: short
    const tokenizer = fitted({ numWords: 3, oovToken: '<unk>' });
    expect(tokenizer.wordIndex.get('<unk>')).toBe(1);
    expect(tokenizer.textsToSequences(['the dog flew'])).toEqual([[2, 1, 1]]);
    expect(tokenizer.sequencesToTexts([[2, 3, 1, 50]])).toEqual(['the <unk> <unk> <unk>']);
  });

  it('splits as filters, lower, split, charLevel and analyzer say', () => {
    expect([...fitted({ lower: false }).wordIndex.keys()].slice(0, 2)).toEqual(['dog', 'The']);
    const lines = new Tokenizer({ split: '|', filters: '\n' });
    lines.fitOnTexts(['a b|c\na b']);
    expect([...lines.wordIndex]).toEqual([['a b', 1], ['c', 2]]); // biome-ignore format: short
    const chars = new Tokenizer({ charLevel: true });
    chars.fitOnTexts(['B🙂b', 'a']);
    expect([...chars.wordIndex]).toEqual([['b', 1], ['🙂', 2], ['a', 3]]); // biome-ignore format: short
    const analyzed = new Tokenizer({ analyzer: (text) => text.match(/\d/g) ?? [] });
    analyzed.fitOnTexts(['a1b22']);
    expect([...analyzed.wordIndex]).toEqual([['2', 1], ['1', 2]]); // biome-ignore format: short
  });

  it('makes matrices', () => {
    const tokenizer = fitted({ numWords: 4 });
    const row = (mode: 'binary' | 'count' | 'freq' | 'tfidf') =>
      torch.scope(() => tokenizer.textsToMatrix(['dog dog the flew', ''], mode).tolist() as number[][]);
    expect(row('binary')).toEqual([[0, 1, 1, 0], [0, 0, 0, 0]]); // biome-ignore format: a matrix
    expect(row('count')[0]).toEqual([0, 1, 2, 0]);
    expect(row('freq')[0]).toEqual([0, 1 / 3, 2 / 3, 0]);
    const idf = Math.log(1 + 3 / (1 + 2));
    expect(row('tfidf')[0]).toEqual([0, idf, (1 + Math.log(2)) * idf, 0]);
    expect(() => tokenizer.textsToMatrix([], 'tf' as never)).toThrow(
      /mode is one of binary, count, tfidf, freq, not "tf"/,
    );
    expect(() => new Tokenizer().textsToMatrix([])).toThrow(/give numWords, or fit it on texts first/);
    expect(() => new Tokenizer({ numWords: 3 }).textsToMatrix([], 'tfidf')).toThrow(/fit it first/);
    const counted = new Tokenizer({ numWords: 3 });
    counted.fitOnSequences([[1, 1, 2], [2]]);
    expect([...counted.indexDocs]).toEqual([[1, 1], [2, 2]]); // biome-ignore format: short
  });

  it('is written as Keras writes it, and read again', () => {
    const tokenizer = new Tokenizer({ oovToken: '<unk>' });
    tokenizer.fitOnTexts(['7 é 7 "q']);
    const { class_name, config } = JSON.parse(JSON.stringify(tokenizer));
    expect(class_name).toBe('Tokenizer');
    expect(config).toMatchObject({ num_words: null, char_level: false, oov_token: '<unk>', document_count: 1 });
    expect(config.word_counts).toBe('{"7": 2, "\\u00e9": 1, "q": 1}');
    expect(config.index_word).toBe('{"1": "<unk>", "2": "7", "3": "\\u00e9", "4": "q"}');
    expect(() => Tokenizer.fromJSON('{}')).toThrow(/it has no config/);
    fc.assert(
      fc.property(fc.array(fc.array(fc.string())), (documents) => {
        const one = new Tokenizer({ lower: false });
        one.fitOnTexts(documents);
        expect(Tokenizer.fromJSON(JSON.stringify(one))).toEqual(one);
      }),
    );
  });

  it('says what does not fit', () => {
    expect(() => new Tokenizer({ numwords: 3 } as never)).toThrow(/Did you mean 'numWords'/);
    expect(() => new Tokenizer({ numWords: 0 })).toThrow(/numWords should be a positive integer/);
    expect(() => new Tokenizer().fitOnTexts('abc' as never)).toThrow(/fitOnTexts takes an array, got "abc"/);
    expect(() => new Tokenizer().fitOnTexts([3 as never])).toThrow(/fitOnTexts takes texts, got 3/);
  });
});

describe('padSequences', () => {
  it('fills up and cuts', () => {
    const rows = [[1], [2, 3, 4], []];
    const padded = (options = {}) => torch.scope(() => padSequences(rows, options).tolist());
    expect(padded()).toEqual([[0, 0, 1], [2, 3, 4], [0, 0, 0]]); // biome-ignore format: a matrix
    expect(padded({ maxlen: 2 })).toEqual([[0, 1], [3, 4], [0, 0]]); // biome-ignore format: a matrix
    expect(padded({ maxlen: 2, padding: 'post', truncating: 'post', value: -1 })).toEqual([[1, -1], [2, 3], [-1, -1]]); // biome-ignore format: a matrix
    torch.scope(() => {
      expect(padSequences(rows).dtype).toBe(torch.int32);
      expect(padSequences([[0.5]], { dtype: 'float64', maxlen: 2 }).tolist()).toEqual([[0, 0.5]]);
      expect(padSequences([], 3).shape).toEqual([0, 3]);
      expect(padSequences(rows, 0).shape).toEqual([3, 0]);
    });
    expect(() => padSequences([[1]], { padding: 'left' as never })).toThrow(
      /padding should be 'pre' or 'post', got "left"/,
    );
    expect(() => padSequences([[1], 2 as never])).toThrow(/sequence 1 should be an array of numbers, got 2/);
    expect(() => padSequences([[1]], -1)).toThrow(/maxlen should be an integer from 0 on, got -1/);
  });
});
