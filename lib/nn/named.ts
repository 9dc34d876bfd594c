import { isOptions, positions } from '../core/arguments.js';

type Flat<T> = { [K in keyof T]: T[K] } & {};

type Field<Name extends string, Value, IsOptional> = IsOptional extends true
  ? { [K in Name]?: Value }
  : { [K in Name]: Value };

/** Every call form with a trailing options object: `[options]`, `[first, options]`, ... */
type WithOptions<Front extends unknown[], Names extends string[], All extends unknown[], Options = unknown> = [
  Front,
  Names,
] extends [[...infer Rest, infer Value], [...infer Others extends string[], infer Name extends string]]
  ?
      | WithOptions<
          Rest,
          Others,
          All,
          Options & Field<Name, Value, Rest['length'] extends All['length'] ? true : false>
        >
      | [...Rest, options: Flat<Options & Field<Name, Value, Rest['length'] extends All['length'] ? true : false>>]
  : never;

/**
 * What a function with parameters `P`, called `Names`, accepts: everything by position, or any number of leading
 * arguments by position and the others in one trailing options object.
 */
export type Arguments<P extends unknown[], Names extends string[]> = P | WithOptions<Required<P>, Names, P>;

/** `F`, whose arguments may also be given by name. */
export type Named<F, Names extends string[]> = F extends (...args: infer P) => infer R
  ? (...args: Arguments<P, Names>) => R
  : never;

/**
 * Gives `fn` Python's calling convention: positional arguments in order, then one trailing options object that may
 * name any parameter. `fn` itself takes them by position and writes its defaults in its parameter list. A call without
 * options costs nothing but the check for them.
 *
 * @throws TypeError (when called) for an unknown option, naming the nearest; a parameter given twice; a missing one.
 */
export function named<
  // No call signature in the constraint, or TypeScript would take its `any` for the type of parameters with defaults.
  // biome-ignore lint/complexity/noBannedTypes: see above
  F extends Function,
  const Names extends string[],
>(name: string, names: Names, fn: F): Named<F, Names> {
  const required = fn.length;
  const call = fn as unknown as (...args: unknown[]) => unknown;
  const read = positions(
    name,
    names.map((n, i) => (i < required ? n : `${n}?`)),
  );
  const wrapper = (...args: unknown[]): unknown => {
    const count = args.length;
    if (count >= required && count <= names.length && !isOptions(args[count - 1])) return call(...args);
    return call(...read(args));
  };
  Object.defineProperty(wrapper, 'name', { value: name.slice(name.lastIndexOf('.') + 1) });
  return wrapper as Named<F, Names>;
}
