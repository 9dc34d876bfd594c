import { describe, expect, test } from 'vitest';
import { parseIndex } from '../../lib/core/index-text.js';

const slice = (start: number | null, stop: number | null, step: number | null = null) => ({ start, stop, step });

describe('an index as text', () => {
  test.each([
    ['0', [0]],
    ['-1', [-1]],
    ['+2', [2]],
    ['1, 2,', [1, 2]],
    ['...', ['...']],
    [':', [slice(null, null)]],
    ['::', [slice(null, null)]],
    ['1:', [slice(1, null)]],
    [':-1', [slice(null, -1)]],
    ['::2', [slice(null, null, 2)]],
    ['1:10:3', [slice(1, 10, 3)]],
    ['1:2:', [slice(1, 2)]],
    ['None:3', [slice(null, 3)]],
    [' 1 : 3 , None , ... , -1 ', [slice(1, 3), null, '...', -1]],
    ['True, false, null', [true, false, null]],
    ['[0, 2, -1]', [[0, 2, -1]]],
    ['[[0], [1]], :', [[[0], [1]], slice(null, null)]],
    ['[True, False]', [[true, false]]],
    ['[]', [[]]],
  ])('%j', (text, items) => {
    expect(parseIndex(text)).toEqual(items);
  });

  test('is parsed once', () => {
    expect(parseIndex('1:2, 3')).toBe(parseIndex('1:2, 3'));
  });

  test.each([
    ['', 'an index is needed', 0],
    ['   ', 'an index is needed', 0],
    ['1, x', 'invalid syntax', 3],
    ['1,, 2', 'invalid syntax', 2],
    ['1:2:3:4', 'invalid syntax', 5],
    ['1 2', 'invalid syntax', 2],
    ['1.5', 'invalid syntax', 1],
    ['1 + 2', 'invalid syntax', 2],
    ['[1, 2', 'invalid syntax', 5],
    ['1]', 'invalid syntax', 1],
    ['[None]', 'invalid syntax', 1],
    ['[1:2]', 'invalid syntax', 2],
    ['True:2', 'invalid syntax', 0],
    ['0:True', 'invalid syntax', 2],
    ['::-1', 'the step must be positive', 2],
    ['::0', 'the step must be positive', 2],
    ['99999999999999999999', 'the integer is too large', 0],
    ['toString', 'invalid syntax', 0],
  ])('%j is refused at the place where it is wrong', (text, why, at) => {
    let error: unknown;
    try {
      parseIndex(text);
    } catch (e) {
      error = e;
    }
    expect(error).toBeInstanceOf(why === 'the step must be positive' ? RangeError : TypeError);
    expect((error as Error).message).toBe(`index text: ${why}\n  ${text}\n  ${' '.repeat(at)}^`);
  });
});
