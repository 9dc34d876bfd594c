import type { Fn } from './levels.js';

/** The parameters of each of a function's overloads, the last eight, after `unknown[]` for each that it has less. */
type Overloads<F> = F extends {
  (...args: infer A): any;
  (...args: infer B): any;
  (...args: infer C): any;
  (...args: infer D): any;
  (...args: infer E): any;
  (...args: infer G): any;
  (...args: infer H): any;
  (...args: infer I): any;
}
  ? [A, B, C, D, E, G, H, I]
  : [];

type Known<O extends unknown[]> = O extends [infer A, ...infer Rest] ? (unknown[] extends A ? Known<Rest> : O) : [];

/** Those of all overloads; any where there may be more than eight. */
type All<F extends Fn> = Known<Overloads<F>>['length'] extends 8 ? [any[]] : Known<Overloads<F>>;

/** The parameters of `fn`, in any of its overloads: `Parameters<F>` has the last one's, which takes options by name. */
export type AnyParameters<F extends Fn> =
  All<F> extends [infer First, ...infer Rest] ? Extract<First | Rest[number], unknown[]> : Parameters<F>;

/** Those in its first overload, where an operator has its arguments one by one. */
export type FirstParameters<F extends Fn> =
  All<F> extends [infer First extends unknown[], ...unknown[]] ? First : Parameters<F>;
