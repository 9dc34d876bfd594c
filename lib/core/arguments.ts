import { describe, nearest, typeError } from './errors.js';

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
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
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
  const star = parameters.indexOf('*');
  const listed = parameters.filter((p) => p !== '*');
  const names: string[] = listed.map((p) => p.replace('?', ''));
  const required = listed.filter((p) => !p.endsWith('?'));
  const positional = star < 0 ? names.length : star;
  const known = new Set(names);

  return (args) => {
    const bound: Record<string, unknown> = {};
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
    for (let i = 0; i < count; i++) if (args[i] !== undefined) bound[names[i]!] = args[i];
    if (options) {
      for (const key of Object.keys(options)) {
        if (!known.has(key)) throw unknownOption(fn, key, names);
        if (options[key] === undefined) continue;
        if (Object.hasOwn(bound, key)) {
          throw typeError(
            `${fn} got '${key}' twice: ${describe(bound[key])} by position, ${describe(options[key])} by name.`,
          );
        }
        bound[key] = options[key];
      }
    }
    for (const name of required) {
      if (!Object.hasOwn(bound, name)) throw typeError(`${fn} needs '${name}'; it takes ${names.join(', ')}.`);
    }
    return bound as P;
  };
}
