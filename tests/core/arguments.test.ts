import { describe, expect, it } from 'vitest';
import { isOptions, signature } from '../../lib/core/arguments.js';

interface Fit {
  input: number;
  steps: number;
  rate?: number | null;
  verbose?: boolean;
}

const read = signature<Fit>('torch.fit', ['input', 'steps', 'rate?', '*', 'verbose?']);

describe('signature', () => {
  it('reads positional arguments in order', () => {
    expect(read([1, 2])).toEqual({ input: 1, steps: 2 });
    expect(read([1, 2, 0.5])).toEqual({ input: 1, steps: 2, rate: 0.5 });
  });

  it('reads any parameter by name from the trailing options', () => {
    expect(read([1, { steps: 2, verbose: true }])).toEqual({ input: 1, steps: 2, verbose: true });
    expect(read([{ input: 1, steps: 2 }])).toEqual({ input: 1, steps: 2 });
  });

  it('takes undefined for left out and null for None', () => {
    expect(read([1, 2, undefined, undefined])).toEqual({ input: 1, steps: 2 });
    expect(read([1, 2, { rate: undefined }])).toEqual({ input: 1, steps: 2 });
    expect(read([1, 2, null])).toEqual({ input: 1, steps: 2, rate: null });
  });

  it('names the nearest option for an unknown one', () => {
    expect(() => read([1, 2, { verbos: true }])).toThrow(
      new TypeError(
        "torch.fit: unknown option 'verbos'. Did you mean 'verbose'? It takes input, steps, rate, verbose.",
      ),
    );
  });

  it('refuses a parameter given twice', () => {
    expect(() => read([1, 2, 0.5, { rate: 0.1 }])).toThrow(
      new TypeError("torch.fit got 'rate' twice: 0.5 by position, 0.1 by name."),
    );
  });

  it('names the required parameter that is missing', () => {
    expect(() => read([1])).toThrow(new TypeError("torch.fit needs 'steps'; it takes input, steps, rate, verbose."));
  });

  it('refuses keyword-only parameters by position', () => {
    expect(() => read([1, 2, 3, true])).toThrow(
      /torch\.fit takes at most 3 positional arguments \(input, steps, rate\), got 4: 1, 2, 3, true/,
    );
  });
});

describe('isOptions', () => {
  it('is true for plain objects only', () => {
    expect(isOptions({})).toBe(true);
    expect(isOptions(Object.create(null))).toBe(true);
    expect(isOptions(null)).toBe(false);
    expect(isOptions([1])).toBe(false);
    expect(isOptions(new Float32Array(1))).toBe(false);
    expect(isOptions(new (class Point {})())).toBe(false);
  });
});
