import { native } from '../native.js';
import { isOptions, unknownOption } from './arguments.js';
import { Operator } from './aten.js';
import { type Converter, converterOf, NO_MATCH, wordsFor } from './convert.js';
import { bool, complex64, complex128, type DType, dtypeFromCode, float64, int64 } from './dtype.js';
import { describe, startAtCaller } from './errors.js';
import { handlesOf } from './fast.js';
import { named } from './named.js';
import { camel } from './names.js';
import { Complex, isScalar } from './scalar.js';
import { parseSchema, type SchemaArgument } from './schema.js';
import { Tensor, wrap } from './tensor.js';

/** A deprecated order of arguments: its schema, and the target's arguments, by name or as the number 1. */
export type Reordered = readonly [schema: string, args: string];

/** One signature of a public function: its operator, the variant that writes to `out`, another order of arguments. */
export type Spec = readonly [base: Operator, out?: Operator | null, reordered?: Reordered];

/** Other names that Python takes for a parameter, for the sake of NumPy's users. */
const ALIASES: Record<string, readonly string[]> = {
  dim: ['axis'],
  keepdim: ['keepdims'],
  input: ['x', 'a', 'x1'],
  other: ['x2'],
};

interface Parameter {
  key: string;
  aliases: readonly string[];
  type: string;
  convert: Converter;
  required: boolean;
  nullable: boolean;
  /** Where the value goes: a place among the operator's arguments, `OUT` or `REQUIRES_GRAD`. */
  slot: number;
}

const OUT = -1;
const REQUIRES_GRAD = -2;

/** How an out variant is called: for each of its arguments the place of the base's that it gets, or which result. */
interface OutVariant {
  operator: Operator;
  places: number[];
  /** How many results it writes; 0 where it takes them as one list. */
  count: number;
  /** The results' names, where they have any. */
  names: string[];
  dtypePlace: number;
}

interface Signature {
  base: Operator;
  out: OutVariant | null;
  isDeprecated: boolean;
  /** Positional ones first; the first `positional` of them can be given by position. */
  parameters: Parameter[];
  positional: number;
  /** How many have to be given. */
  required: number;
  /** `view(2, 3)` for `view([2, 3])`. */
  takesVarargs: boolean;
  selfSlot: number;
  /** The argument that an in-place operator returns; -1 where the result is new. */
  returned: number;
  /** The operator's arguments before anything is given: constants of deprecated orders. */
  initial: unknown[];
}

/** What a call came to: the operator's arguments, and what isn't one of them. */
interface Bound {
  values: unknown[];
  out: unknown;
  requiresGrad: boolean;
  /** The very object that an in-place operator was given. */
  returned: unknown;
}

const toOut: Converter = (value) => {
  if (value instanceof Tensor) return value;
  return Array.isArray(value) && value.every((t) => t instanceof Tensor) ? value : NO_MATCH;
};

function compileParameter(a: SchemaArgument, slot: number, isMethod: boolean): Parameter {
  const isInput = !isMethod && a.name === 'self' && (a.type === 'Tensor' || a.type === 'Scalar');
  const key = isInput ? 'input' : camel(a.name);
  return {
    key,
    aliases: ALIASES[key] ?? [],
    type: a.type,
    convert: converterOf(a.type),
    required: a.default === undefined,
    nullable: a.type.endsWith('?') || a.default === 'None',
    slot,
  };
}

const isOut = (a: SchemaArgument): boolean => a.keywordOnly && a.writes;

function compileOut(operator: Operator, base: SchemaArgument[]): OutVariant {
  const { arguments: args, returns } = operator.schema;
  const outs = args.filter(isOut);
  const places = args.map((a) => (isOut(a) ? -1 - outs.indexOf(a) : base.findIndex((b) => b.name === a.name)));
  const takesDtype = args.some((a) => a.name === 'dtype');
  return {
    operator,
    places,
    count: outs[0]!.type === 'Tensor[]' ? 0 : outs.length,
    names: returns.every((r) => r.name) ? returns.map((r) => camel(r.name)) : [],
    dtypePlace: takesDtype ? -1 : base.findIndex((b) => b.name === 'dtype'),
  };
}

function compile([base, out = null, reordered]: Spec, isMethod: boolean): Signature {
  const target = base.schema.arguments;
  const source = reordered ? parseSchema(reordered[0]).arguments : target;
  const order = reordered ? reordered[1].split(', ') : target.map((a) => a.name);
  const parameters: Parameter[] = [];
  for (const a of source) {
    if (!(isMethod && a.name === 'self')) parameters.push(compileParameter(a, order.indexOf(a.name), isMethod));
  }
  const positional = source.filter((a) => !a.keywordOnly).length - (source.length - parameters.length);
  if (out) {
    const outs = out.schema.arguments.filter(isOut);
    const type = outs.length > 1 ? 'Tensor[]' : outs[0]!.type;
    const key = outs.length > 1 ? 'out' : camel(outs[0]!.name);
    parameters.push({ key, aliases: [], type, convert: toOut, required: false, nullable: true, slot: OUT });
  }
  if (['dtype', 'layout', 'device', 'pin_memory'].every((name) => order.includes(name))) {
    const convert = converterOf('bool');
    const key = 'requiresGrad';
    parameters.push({ key, aliases: [], type: 'bool', convert, required: false, nullable: true, slot: REQUIRES_GRAD });
  }
  const [result] = base.schema.returns;
  const isInPlaceForeach = !result && base.schema.name.startsWith('_foreach_') && target[0]!.writes;
  return {
    base,
    out: out && compileOut(out, target),
    isDeprecated: reordered !== undefined,
    parameters,
    positional,
    required: parameters.filter((p) => p.required).length,
    takesVarargs: positional === 1 && /^(Sym)?[iI]nt\[/.test(parameters[0]!.type),
    selfSlot: isMethod ? order.indexOf('self') : -1,
    returned: isInPlaceForeach ? 0 : result?.writes ? target.findIndex((a) => a.alias === result.alias) : -1,
    initial: order.map((name) => (name === '1' ? 1 : undefined)),
  };
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

function optionOf(options: Record<string, unknown>, p: Parameter): unknown {
  const value = options[p.key];
  if (value !== undefined || p.aliases.length === 0) return value;
  for (const alias of p.aliases) if (options[alias] !== undefined) return options[alias];
  return undefined;
}

/** All of `args` as one list of integers, where that is what they are. */
function collect(p: Parameter, args: ArrayLike<unknown>, count: number): unknown {
  return p.convert(Array.prototype.slice.call(args, 0, count));
}

/** A call's arguments as read against the signatures of a function. */
interface Call {
  self: Tensor | undefined;
  args: ArrayLike<unknown>;
  /** How many of `args` are positional. */
  count: number;
  options: Record<string, unknown> | undefined;
  given: number;
}

/** Reads a call against one signature; `convert` is how a parameter takes a value. */
function bind(signature: Signature, call: Call, convert: (p: Parameter, value: unknown) => unknown): Bound | undefined {
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

const plainly = (p: Parameter, value: unknown): unknown => p.convert(value);

const scalarTensor = new Operator(
  'scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor',
);

/** The kinds of number in the order in which type promotion ranks them. */
const [BOOLEAN, INTEGER, FLOAT, COMPLEX] = [0, 1, 2, 3];

function rankOf(value: unknown): number {
  if (typeof value === 'boolean') return BOOLEAN;
  if (typeof value === 'bigint' || Number.isInteger(value)) return INTEGER;
  return value instanceof Complex ? COMPLEX : FLOAT;
}

function rankOfDtype(dtype: DType): number {
  if (dtype.isComplex) return COMPLEX;
  if (dtype.isFloatingPoint) return FLOAT;
  return dtype === bool ? BOOLEAN : INTEGER;
}

/** The dtype of a number that meets no tensor of its rank. */
function dtypeOfRank(rank: number): DType {
  if (rank === BOOLEAN) return bool;
  if (rank === INTEGER) return int64;
  const float = dtypeFromCode(native.getDefaultDtype());
  if (rank === FLOAT) return float;
  return float === float64 ? complex128 : complex64;
}

/**
 * A number as a tensor without dimensions that weighs in type promotion as the number would: it has the dtype of the
 * tensor that it meets unless that ranks lower.
 */
function numberAsTensor(value: unknown, other: Tensor | undefined): Tensor {
  const rank = rankOf(value);
  const dtype = other && rankOfDtype(other.dtype) >= rank ? other.dtype : dtypeOfRank(rank);
  return wrap(scalarTensor.call(value, dtype.code) as number);
}

/**
 * The signatures of one public function or method. Generated code turns to it where a call is more than a few
 * positional arguments of the plain types: options, several overloads, elements taken out of tensors, and errors.
 */
export class Overloads {
  #compiled: Signature[] | undefined;

  /**
   * @param name as in messages: `add`
   * @param specs in the order in which they are tried
   * @param isMethod whether `self` comes from the left of the dot
   * @param takesNumbers whether numbers may stand for any tensor, as in Python's arithmetic
   */
  constructor(
    readonly name: string,
    private readonly specs: readonly Spec[],
    private readonly isMethod = false,
    private readonly takesNumbers = false,
  ) {}

  get #signatures(): Signature[] {
    this.#compiled ??= this.specs.map((spec) => compile(spec, this.isMethod));
    return this.#compiled;
  }

  /**
   * Calls the first signature that takes these arguments.
   *
   * @throws TypeError that tells which argument is wrong, or lists the signatures where several could be meant
   */
  call(args: ArrayLike<unknown>, self?: Tensor): unknown {
    let count = countGiven(args, args.length);
    const last = args[count - 1];
    const options = count > 0 && isOptions(last) ? last : undefined;
    if (options) count = countGiven(args, count - 1);
    const call: Call = { self, args, count, options, given: countOptions(options) };
    for (const signature of this.#signatures) {
      const bound = bind(signature, call, plainly);
      if (bound) return this.#run(signature, bound);
    }
    if (this.takesNumbers) return this.#callWithNumbers(call);
    throw startAtCaller(this.#failure(call));
  }

  /** The same once more, with numbers where the signatures have tensors. */
  #callWithNumbers(call: Call): unknown {
    const made: Tensor[] = [];
    const values = [call.self, ...Array.from(call.args), ...Object.values(call.options ?? {})];
    const other = values.find((v) => v instanceof Tensor);
    const convert = (p: Parameter, value: unknown): unknown => {
      const converted = p.convert(value);
      if (converted !== NO_MATCH || p.type !== 'Tensor' || p.slot < 0) return converted;
      if (!isScalar(value)) return NO_MATCH;
      const tensor = numberAsTensor(value, other);
      made.push(tensor);
      return tensor._handle;
    };
    try {
      for (const signature of this.#signatures) {
        const bound = bind(signature, call, convert);
        if (bound) return this.#run(signature, bound);
      }
    } finally {
      for (const tensor of made) tensor.dispose();
    }
    throw startAtCaller(this.#failure(call));
  }

  #run(signature: Signature, bound: Bound): unknown {
    const { base, out } = signature;
    if (bound.out !== undefined) return this.#runOut(out!, bound);
    const result = base.call(...bound.values);
    if (signature.returned >= 0) return bound.returned;
    const converted = base.result(result);
    if (bound.requiresGrad) (converted as Tensor).requiresGrad = true;
    return converted;
  }

  #runOut({ operator, places, count, names, dtypePlace }: OutVariant, { values, out: given }: Bound): unknown {
    const tensors: Tensor[] = Array.isArray(given) ? given : [given as Tensor];
    if (count > 0 && tensors.length !== count) {
      throw new TypeError(`${this.name}(): 'out' must be ${count} tensors, not ${tensors.length}`);
    }
    const dtype = values[dtypePlace];
    if (typeof dtype === 'number' && tensors[0]!.dtype.code !== dtype) {
      throw new TypeError(`${this.name}(): 'dtype' does not agree with that of 'out', which is ${tensors[0]!.dtype}`);
    }
    const handles = handlesOf(tensors);
    operator.call(...places.map((at) => (at >= 0 ? values[at] : count > 0 ? handles[-1 - at] : handles)));
    return Array.isArray(given) && names.length === given.length ? named(given.slice(), names) : given;
  }

  /** The error for arguments that no signature takes. */
  #failure(call: Call): TypeError {
    const shown = this.#signatures.filter((s) => !s.isDeprecated);
    const known = new Set(shown.flatMap((s) => s.parameters.map((p) => p.key)));
    const aliases = new Set(shown.flatMap((s) => s.parameters.flatMap((p) => p.aliases)));
    const options = Object.entries(call.options ?? {}).filter(([, value]) => value !== undefined);
    const unknown = options.find(([key]) => !known.has(key) && !aliases.has(key));
    if (unknown) return unknownOption(`${this.name}()`, unknown[0], known);
    const plausible = shown.filter((s) => isPlausible(s, call));
    const meant = shown.length === 1 ? shown : plausible;
    const fault = meant.length === 1 ? faultOf(meant[0]!, call) : undefined;
    if (fault) return new TypeError(`${this.name}()${fault}`);
    const values = Array.from({ length: call.count }, (_, i) => describe(call.args[i]));
    for (const [key, value] of options) values.push(`${key}: ${describe(value)}`);
    const forms = shown.map((s) => `\n * ${this.name}${formOf(s)}`);
    const got = `got (${values.join(', ')}), expected one of:${forms.join('')}`;
    return new TypeError(`${this.name}() received an invalid combination of arguments: ${got}`);
  }
}

/** What is wrong with the first argument that this signature does not take; put behind the function's name. */
function faultOf(signature: Signature, { args, count, options }: Call): string | undefined {
  const { parameters, positional, takesVarargs } = signature;
  if (count > positional && !takesVarargs) {
    const required = parameters.slice(0, positional).filter((p) => p.required).length;
    const takes = required === positional ? `${positional}` : `from ${required} to ${positional}`;
    return ` takes ${takes} positional arguments but ${count} were given`;
  }
  for (const [i, p] of parameters.entries()) {
    const isPositional = i < count && i < positional && args[i] !== undefined;
    const option = options && optionOf(options, p);
    if (isPositional && option !== undefined) {
      return ` got two values for '${p.key}': ${describe(args[i])} and ${describe(option)}`;
    }
    const value = isPositional ? args[i] : option;
    if (value === undefined) {
      if (p.required) return `: missing argument '${p.key}', ${article(wordsFor(p.type))}`;
      continue;
    }
    if (value === null && p.nullable) continue;
    const all = i === 0 && takesVarargs && isPositional ? Array.prototype.slice.call(args, 0, count) : [];
    if (all.length < 2 && p.convert(value) !== NO_MATCH) continue;
    if (all.length > 0 && p.convert(all) !== NO_MATCH) continue;
    const position = isPositional ? ` (position ${i + 1})` : '';
    const given = misfit(p, all.length > 1 ? all : value);
    return `: argument '${p.key}'${position} must be ${wordsFor(p.type)}, ${given}`;
  }
  return undefined;
}

/** What is wrong with a value that a parameter does not take: for a list, which of its elements. */
function misfit({ convert }: Parameter, value: unknown): string {
  const at = Array.isArray(value) ? value.findIndex((element) => convert([element]) === NO_MATCH) : -1;
  return at < 0 ? `not ${describe(value)}` : `but element ${at} is ${describe((value as unknown[])[at])}`;
}

/** Whether a call has the form of a signature, be the values what they may. */
function isPlausible({ parameters, positional, takesVarargs, required }: Signature, call: Call): boolean {
  const { count, options, given } = call;
  if (count > positional && !takesVarargs) return false;
  const known = parameters.filter((p) => options && optionOf(options, p) !== undefined).length;
  return known === given && count + given >= required;
}

const article = (words: string): string => (/^[aeio]/i.test(words) ? `an ${words}` : `a ${words}`);

/** A signature as JavaScript writes it: `(input: Tensor, dim?: int, { dtype?: dtype })`. */
function formOf({ parameters, positional }: Signature): string {
  const form = (p: Parameter): string => `${p.key}${p.required ? '' : '?'}: ${wordsFor(p.type)}`;
  const options = parameters.slice(positional).map(form);
  const parts = parameters.slice(0, positional).map(form);
  if (options.length) parts.push(`{ ${options.join(', ')} }`);
  return `(${parts.join(', ')})`;
}
