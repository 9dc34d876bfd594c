import { describe, nearest, typeError } from './errors.js';
import { Tensor } from './tensor.js';

/**
 * A parameter as Python's signature has it, in camelCase: `name` is required, `name?` has a default, and what
 * follows `*` is keyword-only.
 */
export type Parameter<P> = (keyof P & string) | `${keyof P & string}?` | '*';

/**
 * Whether `value` can be an options object: a plain object, from any realm. Tensors, dtypes, devices, complex
 * numbers, arrays and typed arrays are none, so a trailing options object is never mistaken for an operand.
 */
export function isOptions(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || value instanceof Tensor) return false;
  // What is usual, told without the prototype: engines look that up slowly.
  if (value.constructor === Object) return true;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The error for an option that `fn` does not have. */
export function unknownOption(fn: string, key: string, known: Iterable<string>): TypeError {
  // What begins with an underscore is PyTorch's own business.
  const names = [...known].filter((name) => !name.startsWith('_'));
  const close = nearest(key, names);
  const hint = close === undefined ? '' : ` Did you mean '${close}'?`;
  return typeError(`${fn}: unknown option '${key}'.${hint} It takes ${names.length ? names.join(', ') : 'none'}.`);
}

/**
 * Makes the function that reads a call's arguments against a Python signature: positional arguments in order, then
 * one trailing options object in which any parameter may be given by name. `undefined` counts as left out, so that
 * defaults are written where the result is taken apart:
 *
 *     const read = signature<{ input: Tensor; dim?: number; keepdim?: boolean }>('torch.mode', ['input', 'dim?', 'keepdim?']);
 *     const { input, dim = -1, keepdim = false } = read(args);
 *
 * The reader throws a TypeError for an unknown option (naming the nearest), a parameter given twice, a required one
 * that is missing, and too many positional arguments.
 */
export function signature<P extends object>(
  fn: string,
  parameters: readonly Parameter<P>[],
): (args: readonly unknown[]) => P {
  const names = parameters.filter((p) => p !== '*').map((p) => p.replace('?', ''));
  const read = positions(fn, parameters);
  return (args) => {
    const values = read(args);
    const bound: Record<string, unknown> = {};
    for (let i = 0; i < values.length; i++) if (values[i] !== undefined) bound[names[i]!] = values[i];
    return bound as P;
  };
}

/** As `signature`, for a reader that gives the values in the order of the parameters, undefined where one is left out. */
export function positions(fn: string, parameters: readonly string[]): (args: readonly unknown[]) => unknown[] {
  const star = parameters.indexOf('*');
  const listed = parameters.filter((p) => p !== '*');
  const names = listed.map((p) => p.replace('?', ''));
  const positional = star < 0 ? names.length : star;
  const places = new Map(names.map((name, i) => [name, i]));
  const required = listed.flatMap((p, i) => (p.endsWith('?') ? [] : [i]));
  const none = names.map(() => undefined);

  return (args) => {
    const values: unknown[] = none.slice();
    const last = args[args.length - 1];
    const options = isOptions(last) ? last : undefined;
    let count = options ? args.length - 1 : args.length;
    while (count > positional && args[count - 1] === undefined) count--;
    if (count > positional) {
      const taken = positional ? ` (${names.slice(0, positional).join(', ')})` : '';
      throw typeError(
        `${fn} takes at most ${positional} positional arguments${taken}, got ${count}: ` +
          `${args.slice(0, count).map(describe).join(', ')}. Give the others by name in a trailing options object.`,
      );
    }
    for (let i = 0; i < count; i++) values[i] = args[i];
    for (const key in options) {
      const value = options[key];
      const at = places.get(key);
      if (at === undefined) throw unknownOption(fn, key, names);
      if (value === undefined) continue;
      if (values[at] !== undefined) {
        throw typeError(`${fn} got '${key}' twice: ${describe(values[at])} by position, ${describe(value)} by name.`);
      }
      values[at] = value;
    }
    for (const at of required) {
      if (values[at] === undefined) throw typeError(`${fn} needs '${names[at]}'; it takes ${names.join(', ')}.`);
    }
    return values;
  };
}
