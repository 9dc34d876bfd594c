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
}

/** What a call came to: the operator's arguments, and what isn't one of them. */
export interface Bound {
  values: unknown[];
  out: unknown;
  requiresGrad: boolean;
  /** The very object that an in-place operator was given. */
  returned: unknown;
}

/** How a signature reads the calls of one form: which parameter gets which argument, by position or by name. */
export interface Plan {
  signature: Signature;
  parameters: Parameter[];
  sources: (number | string)[];
  /** Whether the first parameter may be a list that is given element by element. */
  collects: boolean;
}

/**
 * The form of a call: which arguments it gives, by position or by name. Calls from the same line mostly have the same
 * form, so what follows from the form alone is found out once.
 */
export interface Form {
  given: (number | string)[];
  plans: Plan[];
}

/** How many of the first `count` arguments are left when trailing ones that are undefined are taken off. */
function countGiven(args: ArrayLike<unknown>, count: number): number {
  let given = count;
  while (given > 0 && args[given - 1] === undefined) given--;
  return given;
}

/** Parts a call's arguments into positional ones and the trailing options object. */
export function readCall(args: ArrayLike<unknown>, self: Tensor | undefined): Call {
  let count = countGiven(args, args.length);
  const last = args[count - 1];
  const options = count > 0 && isOptions(last) ? last : undefined;
  if (options) count = countGiven(args, count - 1);
  return { self, args, count, options };
}

/** What a call gives: the places of its positional arguments and the names of its options. `undefined` is not given. */
function givenBy({ args, count, options }: Call): (number | string)[] {
  const given: (number | string)[] = [];
  for (let i = 0; i < count; i++) if (args[i] !== undefined) given.push(i);
  for (const key in options) if (options[key] !== undefined) given.push(key);
  return given;
}

/** Whether a call is of a form: `givenBy` without making the list. */
function isOf({ given }: Form, { args, count, options }: Call): boolean {
  let at = 0;
  for (let i = 0; i < count; i++) if (args[i] !== undefined && given[at++] !== i) return false;
  for (const key in options) if (options[key] !== undefined && given[at++] !== key) return false;
  return at === given.length;
}

/** How many forms are remembered for a function: calls of more are read anew each time. */
const MAX_FORMS = 32;

/** The form of a call, among those that are known or as a new one. */
export function formOf(call: Call, signatures: readonly Signature[], known: Form[]): Form {
  for (let i = 0; i < known.length; i++) if (isOf(known[i]!, call)) return known[i]!;
  const given = givenBy(call);
  const form = { given, plans: signatures.flatMap((signature) => plan(signature, given) ?? []) };
  // What no signature takes is an error, of which there may be any number; lists given element by element may have any
  // length.
  if (form.plans.length > 0 && known.length < MAX_FORMS) known.push(form);
  return form;
}

/** The parameter that an argument is meant for. */
function parameterFor(
  { parameters, positional, takesVarargs }: Signature,
  given: number | string,
): Parameter | undefined {
  if (typeof given === 'string') return parameters.find((p) => p.key === given || p.aliases.includes(given));
  return parameters[given < positional ? given : takesVarargs ? 0 : -1];
}

/** How a signature takes calls that give these arguments, if it does. */
function plan(signature: Signature, given: readonly (number | string)[]): Plan | undefined {
  const positions = given.filter((g) => typeof g === 'number');
  const collects = signature.takesVarargs && positions.length > 0;
  const sources = collects ? [0, ...given.slice(positions.length)] : [...given];
  const parameters: Parameter[] = [];
  for (const source of sources) {
    const p = parameterFor(signature, source);
    if (!p || parameters.includes(p)) return undefined;
    parameters.push(p);
  }
  const isComplete = signature.parameters.every((p) => !p.required || parameters.includes(p));
  return isComplete ? { signature, parameters, sources, collects } : undefined;
}

/** What the first parameter makes of all positional arguments as one list, or of the only one by itself. */
function collect(p: Parameter, { args, count }: Call, convert: Convert): unknown {
  const alone = count > 1 ? NO_MATCH : convert(p, args[0]);
  return alone === NO_MATCH ? p.convert(Array.prototype.slice.call(args, 0, count)) : alone;
}

/** How a parameter takes a value. */
export type Convert = (p: Parameter, value: unknown) => unknown;

/** Reads a call by a plan for its form; nothing where a value is of the wrong type. */
export function bind(
  { signature, parameters, sources, collects }: Plan,
  call: Call,
  convert: Convert,
): Bound | undefined {
  const { args, options, self } = call;
  const values = signature.initial.slice();
  const bound: Bound = { values, out: undefined, requiresGrad: false, returned: self };
  if (signature.selfSlot >= 0) values[signature.selfSlot] = self!._handle;
  for (let i = 0; i < parameters.length; i++) {
    const p = parameters[i]!;
    const source = sources[i]!;
    const value = typeof source === 'number' ? args[source] : options![source];
    const converted =
      value === null && p.nullable ? null : i === 0 && collects ? collect(p, call, convert) : convert(p, value);
    if (converted === NO_MATCH) return undefined;
    if (p.slot === signature.returned) bound.returned = value;
    if (p.slot >= 0) values[p.slot] = converted;
    else if (p.slot === OUT) bound.out = converted ?? undefined;
    else bound.requiresGrad = converted === true;
  }
  return bound;
}
