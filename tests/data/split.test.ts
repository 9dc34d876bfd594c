import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomSplit } from '../../lib/data/index.js';
import { Range } from './fixtures.js';

describe('randomSplit', () => {
  it('shares every sample out once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 5 }), (lengths) => {
        const n = lengths.reduce((a, b) => a + b, 0);
        fc.pre(n > 1);
        const subsets = randomSplit(new Range(n), lengths);
        expect(subsets.map((subset) => subset.length)).toEqual(lengths);
        const samples = subsets.flatMap((subset) => subset.indices.map((_, i) => subset.get(i) as number));
        expect(samples.sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, i) => i));
      }),
      { numRuns: 50 },
    );
  });

  it('hands what fractions leave over to the first subsets', () => {
    expect(randomSplit(new Range(10), [0.25, 0.25, 0.5]).map((s) => s.length)).toEqual([3, 2, 5]);
    expect(randomSplit(new Range(1797), [0.8, 0.2]).map((s) => s.length)).toEqual([1438, 359]);
    expect(randomSplit(new Range(11), [1 / 3, 1 / 3, 1 / 3]).map((s) => s.length)).toEqual([4, 4, 3]);
  });

  it('says what is wrong with lengths', () => {
    expect(() => randomSplit(new Range(10), [3, 6])).toThrow(/\[3, 6\].*10/);
    expect(() => randomSplit(new Range(10), [11, -1])).toThrow(RangeError);
    expect(() => randomSplit(new Range(10), [1.5, -0.5])).toThrow(/index 0.*1\.5/);
    expect(() => randomSplit(new Range(10), [0.5, 0.4])).toThrow(RangeError);
  });
});
