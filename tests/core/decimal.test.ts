import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toExponential, toFixed, toRepr } from '../../lib/core/decimal.js';

interface Decimals {
  values: string;
  fixed: Record<string, string[]>;
  exponential: Record<string, string[]>;
  repr: string[];
}

const file = new URL('../reference/printing.json.gz', import.meta.url);
const reference: Decimals = JSON.parse(gunzipSync(readFileSync(file)).toString()).decimals;
const bytes = Buffer.from(reference.values, 'base64');
const values = Array.from({ length: bytes.length / 8 }, (_, i) => bytes.readDoubleLE(8 * i));

describe('decimal text is what Python writes', () => {
  test.each(Object.entries(reference.fixed))('with %s digits after the point', (digits, texts) => {
    expect(values.map((v) => toFixed(v, Number(digits)))).toEqual(texts);
  });

  test.each(Object.entries(reference.exponential))('with %s digits and an exponent', (digits, texts) => {
    expect(values.map((v) => toExponential(v, Number(digits)))).toEqual(texts);
  });

  test('with as many digits as it takes', () => {
    expect(values.map(toRepr)).toEqual(reference.repr);
  });
});

/** `value` as an exact fraction of two integers, the second a power of two. */
function fraction(value: number): [bigint, bigint] {
  let numerator = value;
  let denominator = 1n;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    denominator *= 2n;
  }
  return [BigInt(numerator), denominator];
}

/** `numerator / denominator` rounded to the nearest integer, ties to even. */
function roundHalfEven(numerator: bigint, denominator: bigint): bigint {
  const floor = numerator / denominator;
  const twice = 2n * (numerator % denominator);
  const up = twice > denominator || (twice === denominator && floor % 2n === 1n);
  return up ? floor + 1n : floor;
}

const magnitudes = fc.oneof(
  fc.double({ min: 0, max: 1e25, noNaN: true }),
  fc.integer({ min: 0, max: 100_000 }).map((n) => n / 64),
  fc.integer({ min: 0, max: 1000 }).map((n) => n * 5e15),
);
const digits = fc.integer({ min: 0, max: 6 });

test('toFixed gives the decimal nearest to the exact value', () => {
  fc.assert(
    fc.property(magnitudes, digits, (value, places) => {
      const [numerator, denominator] = fraction(value);
      const scaled = roundHalfEven(numerator * 10n ** BigInt(places), denominator)
        .toString()
        .padStart(places + 1, '0');
      const cut = scaled.length - places;
      expect(toFixed(value, places)).toBe(places ? `${scaled.slice(0, cut)}.${scaled.slice(cut)}` : scaled);
    }),
  );
});

test('toExponential gives the mantissa nearest to the exact value', () => {
  fc.assert(
    fc.property(magnitudes, digits, (value, places) => {
      fc.pre(value > 1e-30);
      const [numerator, denominator] = fraction(value);
      const text = toExponential(value, places);
      const [mantissa, exponent] = text.split('e') as [string, string];
      const power = BigInt(Number(exponent) - places);
      const [above, below] =
        power < 0n ? [numerator * 10n ** -power, denominator] : [numerator, denominator * 10n ** power];
      expect(BigInt(mantissa.replace('.', ''))).toBe(roundHalfEven(above, below));
      expect(mantissa).toMatch(/^[1-9](\.\d+)?$/);
    }),
  );
});
