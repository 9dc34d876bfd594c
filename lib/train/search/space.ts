import { describe, rangeError, typeError } from '../../core/errors.js';

/** What a parameter may be: a value that JSON can hold. */
export type ParamValue = number | string | boolean | null;

/** The values that a parameter may have. */
export interface Dimension<T extends ParamValue = ParamValue> {
  /** All values, where there is a finite choice of them. */
  readonly values: readonly T[] | null;
  /** The value at a place from 0 to 1, exclusive. */
  at(place: number): T;
}

/** By name, the values that each parameter may have. */
export type Space = Readonly<Record<string, Dimension>>;

/** The parameters that a space gives. */
export type ParamsOf<S extends Space> = { [K in keyof S]: S[K] extends Dimension<infer T> ? T : never };

/** One of some values, each as likely as the others. */
export function choice<const T extends ParamValue>(values: readonly T[]): Dimension<T> {
  if (!Array.isArray(values)) throw typeError(`space.choice: values should be an array, got ${describe(values)}.`);
  if (values.length === 0) throw rangeError('space.choice: there is no value to choose.');
  const all: readonly T[] = [...values];
  for (const value of all) {
    const isPlain = value === null || ['number', 'string', 'boolean'].includes(typeof value);
    if (isPlain && (typeof value !== 'number' || Number.isFinite(value))) continue;
    throw typeError(
      `space.choice: a value should be a finite number, a string, a boolean or null, got ${describe(value)}. ` +
        'Choose names, and look up what they stand for in the objective.',
    );
  }
  return { values: all, at: (place) => all[Math.floor(place * all.length)]! };
}

function checkRange(owner: string, low: number, high: number): void {
  if (Number.isFinite(low) && Number.isFinite(high) && low < high) return;
  throw rangeError(`${owner}: expected two numbers, the lower one first, got ${describe(low)} and ${describe(high)}.`);
}

/** A number from `low` to `high`. */
export function uniform(low: number, high: number): Dimension<number> {
  checkRange('space.uniform', low, high);
  return { values: null, at: (place) => low + place * (high - low) };
}

/** A number from `low` to `high`, as likely from 0.001 to 0.01 as from 0.01 to 0.1. */
export function logUniform(low: number, high: number): Dimension<number> {
  checkRange('space.logUniform', low, high);
  if (low <= 0) throw rangeError(`space.logUniform: the numbers should be positive, got ${low}.`);
  const [a, b] = [Math.log(low), Math.log(high)];
  return { values: null, at: (place) => Math.min(high, Math.max(low, Math.exp(a + place * (b - a)))) };
}

/** An integer from `low` to `high`, both included. */
export function intUniform(low: number, high: number): Dimension<number> {
  checkRange('space.intUniform', low, high);
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high)) {
    throw rangeError(`space.intUniform: expected integers, got ${low} and ${high}.`);
  }
  return { values: null, at: (place) => low + Math.floor(place * (high - low + 1)) };
}
