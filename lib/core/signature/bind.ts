import { isOptions } from '../arguments.js';
import { NO_MATCH } from '../convert.js';
import type { Tensor } from '../tensor.js';
import { OUT, type Parameter, type Signature } from './compile.js';

/** A call's arguments as read against the signatures of a function. */
export interface Call {
  self: Tensor | undefined;
  args: ArrayLike<unknown>;
  /** How many of `args` are positional. */
  count: number;
  options: Record<string, unknown> | undefined;
  /** How many of the options are given. */
  given: number;
}

/** What a call came to: the operator's arguments, and what isn't one of them. */
export interface Bound {
  values: unknown[];
  out: unknown;
  requiresGrad: boolean;
  /** The very object that an in-place operator was given. */
  returned: unknown;
}

/** How many of the first `count` arguments are left when trailing ones that are undefined are taken off. */
function countGiven(args: ArrayLike<unknown>, count: number): number {
  let given = count;
  while (given > 0 && args[given - 1] === undefined) given--;
  return given;
}

/** How many options a call gives: `undefined` counts as left out. */
function countOptions(options: Record<string, unknown> | undefined): number {
  let count = 0;
  for (const key in options) if (options[key] !== undefined) count++;
  return count;
}

/** Parts a call's arguments into positional ones and the trailing options object. */
export function readCall(args: ArrayLike<unknown>, self: Tensor | undefined): Call {
  let count = countGiven(args, args.length);
  const last = args[count - 1];
  const options = count > 0 && isOptions(last) ? last : undefined;
  if (options) count = countGiven(args, count - 1);
  return { self, args, count, options, given: countOptions(options) };
}

/** What a call's options have for a parameter, under any of its names. */
export function optionOf(options: Record<string, unknown>, p: Parameter): unknown {
  const value = options[p.key];
  if (value !== undefined || p.aliases.length === 0) return value;
  for (const alias of p.aliases) if (options[alias] !== undefined) return options[alias];
  return undefined;
}

/** All of `args` as one list of integers, where that is what they are. */
function collect(p: Parameter, args: ArrayLike<unknown>, count: number): unknown {
  return p.convert(Array.prototype.slice.call(args, 0, count));
}

/** Reads a call against one signature; `convert` is how a parameter takes a value. */
export function bind(
  signature: Signature,
  call: Call,
  convert: (p: Parameter, value: unknown) => unknown,
): Bound | undefined {
  const { args, count, options, self } = call;
  const { parameters, positional, takesVarargs } = signature;
  if (count > positional && !takesVarargs) return undefined;
  const values = signature.initial.slice();
  const bound: Bound = { values, out: undefined, requiresGrad: false, returned: self };
  if (signature.selfSlot >= 0) values[signature.selfSlot] = self!._handle;
  let used = 0;

  for (let i = 0; i < parameters.length; i++) {
    const p = parameters[i]!;
    let value = i < count && i < positional ? args[i] : undefined;
    if (value === undefined && options) {
      value = optionOf(options, p);
      if (value !== undefined) used++;
    }
    if (value === undefined) {
      if (p.required) return undefined;
      continue;
    }
    if (p.slot === signature.returned) bound.returned = value;
    if (value === null && p.nullable) {
      if (p.slot >= 0) values[p.slot] = null;
      continue;
    }
    let converted = i === 0 && count > 1 && takesVarargs ? NO_MATCH : convert(p, value);
    if (converted === NO_MATCH && i === 0 && takesVarargs && count > 0) converted = collect(p, args, count);
    if (converted === NO_MATCH) return undefined;
    if (p.slot >= 0) values[p.slot] = converted;
    else if (p.slot === OUT) bound.out = converted;
    else bound.requiresGrad = converted as boolean;
  }
  return used === call.given ? bound : undefined;
}
