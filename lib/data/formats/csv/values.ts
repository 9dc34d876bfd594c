/** The types of a table's columns. */
export type ColumnType = 'int64' | 'float64' | 'bool' | 'string';

export const COLUMN_TYPES: readonly ColumnType[] = ['int64', 'float64', 'bool', 'string'];

/** A value of a column: null where a string or boolean is missing; a missing number is NaN. */
export type Value = number | bigint | boolean | string | null;

/** What stands for a missing value, as in pandas. */
export const NA_VALUES: readonly string[] = [
  ...['', '#N/A', '#N/A N/A', '#NA', '-1.#IND', '-1.#QNAN', '-NaN', '-nan', '1.#IND', '1.#QNAN', '<NA>', 'N/A', 'NA'],
  ...['NULL', 'NaN', 'None', 'n/a', 'nan', 'null'],
];

const BOOLEANS = new Map([
  ...['True', 'TRUE', 'true'].map((text) => [text, true] as const),
  ...['False', 'FALSE', 'false'].map((text) => [text, false] as const),
]);
const INFINITY = /^\s*([+-]?)inf(?:inity)?\s*$/i;
const INTEGER = /^\s*[+-]?\d+\s*$/;

/** The number that a text stands for in decimal notation, else undefined: JavaScript takes '', '0x1f' and '0b1', too. */
export function toNumber(text: string): number | undefined {
  const value = Number(text);
  if (Number.isNaN(value)) {
    const [, sign] = INFINITY.exec(text) ?? [];
    return sign === undefined ? undefined : sign === '-' ? -Infinity : Infinity;
  }
  const second = text.charCodeAt(1) | 32;
  const isPrefixed = second > 97 && second !== 101 && /^\s*0[xob]/i.test(text);
  const isBlank = value === 0 && text.trim() === '';
  if (isPrefixed || isBlank) return undefined;
  return text.charCodeAt(0) > 32 || !/^\s+0[xob]/i.test(text) ? value : undefined;
}

/** The integer that a text stands for, a bigint where a number would not hold it; undefined where it is none of 64 bits. */
export function toInteger(text: string): number | bigint | undefined {
  const value = toNumber(text);
  if (value === undefined || !Number.isInteger(value) || !INTEGER.test(text)) return undefined;
  if (Number.isSafeInteger(value)) return value;
  const exact = BigInt(text.trim().replace(/^\+/, ''));
  return BigInt.asIntN(64, exact) === exact ? exact : undefined;
}

export function toBoolean(text: string): boolean | undefined {
  return BOOLEANS.get(text.trim());
}

/** The narrowest type that all values of a column have; pandas' rules, but for booleans that lack some. */
export function inferType(texts: Iterable<string | undefined>, missing: ReadonlySet<string>): ColumnType {
  let integers = true;
  let numbers = true;
  let booleans = true;
  let lacking = false;
  let any = false;
  for (const text of texts) {
    if (text === undefined || missing.has(text)) {
      lacking = true;
      continue;
    }
    any = true;
    if (numbers && toNumber(text) === undefined) numbers = integers = false;
    if (integers && toInteger(text) === undefined) {
      // What is an integer of more than 64 bits would lose its last digits as a float.
      if (INTEGER.test(text)) return 'string';
      integers = false;
    }
    if (booleans && toBoolean(text) === undefined) booleans = false;
    if (!numbers && !booleans) return 'string';
  }
  if (any && booleans) return 'bool';
  return any && integers && !lacking ? 'int64' : 'float64';
}

/** The value of a text; undefined where it has none of the type. A missing text is undefined itself. */
export function convert(text: string | undefined, type: ColumnType, missing: ReadonlySet<string>): Value | undefined {
  const lacks = text === undefined || missing.has(text);
  switch (type) {
    case 'int64':
      return lacks ? undefined : toInteger(text);
    case 'float64':
      return lacks ? Number.NaN : toNumber(text);
    case 'bool':
      return lacks ? null : toBoolean(text);
    case 'string':
      return lacks ? null : text;
  }
}
