import { describe, rangeError, typeError } from '../core/errors.js';

/** Which arguments a function is differentiated by: one, or several. */
export type Argnums = number | readonly number[];

/** The value for the chosen arguments `N` of `A`: one, or an array. */
export type Chosen<A extends readonly unknown[], N> = N extends readonly number[]
  ? { -readonly [K in keyof N]: A[N[K] & number] }
  : A[N & number];

/** The places of the chosen arguments, counted from the front. */
export function placesOf(transform: string, argnums: Argnums, count: number): number[] {
  const list: readonly unknown[] = Array.isArray(argnums) ? argnums : [argnums];
  if (list.length === 0) throw rangeError(`${transform}: argnums must be non-empty`);
  const places = list.map((argnum) => {
    if (typeof argnum !== 'number' || !Number.isInteger(argnum)) {
      throw typeError(`${transform}: argnums must be an integer or an array of integers, got ${describe(argnum)}`);
    }
    if (argnum < -count || argnum >= count) {
      throw rangeError(`${transform}: Got argnum=${argnum}, but only ${count} positional inputs`);
    }
    return argnum < 0 ? argnum + count : argnum;
  });
  if (new Set(places).size < places.length) {
    throw rangeError(`${transform}: argnums elements must be unique, got [${list.join(', ')}]`);
  }
  return places;
}

/** The chosen arguments: one by itself, or an array. */
export function choose(transform: string, args: readonly unknown[], argnums: Argnums): unknown {
  const chosen = placesOf(transform, argnums, args.length).map((at) => args[at]);
  return Array.isArray(argnums) ? chosen : chosen[0];
}
