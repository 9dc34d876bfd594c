import { aliasesOf } from '../aliases.js';
import type { Operator } from '../aten.js';
import { type Converter, converterOf, NO_MATCH } from '../convert.js';
import { camel } from '../names.js';
import { parseSchema, type SchemaArgument } from '../schema.js';
import { Tensor } from '../tensor.js';

/** A deprecated order of arguments: its schema, and the target's arguments, by name or as the number 1. */
export type Reordered = readonly [schema: string, args: string];

/** One signature of a public function: its operator, the variant that writes to `out`, another order of arguments. */
export type Spec = readonly [base: Operator, out?: Operator | null, reordered?: Reordered];

export interface Parameter {
  key: string;
  aliases: readonly string[];
  type: string;
  convert: Converter;
  required: boolean;
  nullable: boolean;
  /** Where the value goes: a place among the operator's arguments, `OUT` or `REQUIRES_GRAD`. */
  slot: number;
}

/** Slots of what is no argument of the operator. */
export const OUT = -1;
const REQUIRES_GRAD = -2;

/** How an out variant is called: for each of its arguments the place of the base's that it gets, or which result. */
export interface OutVariant {
  operator: Operator;
  places: number[];
  /** How many results it writes; 0 where it takes them as one list. */
  count: number;
  /** The results' names, where they have any. */
  names: string[];
  dtypePlace: number;
}

export interface Signature {
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

const toOut: Converter = (value) => {
  if (value instanceof Tensor) return value;
  return Array.isArray(value) && value.every((t) => t instanceof Tensor) ? value : NO_MATCH;
};

function compileParameter(a: SchemaArgument, slot: number, isMethod: boolean): Parameter {
  const isInput = !isMethod && a.name === 'self' && (a.type === 'Tensor' || a.type === 'Scalar');
  const key = isInput ? 'input' : camel(a.name);
  const aliases = aliasesOf(key);
  return {
    key,
    // Python calls a tensor `input`, but leaves a number the operator's own name.
    aliases: isInput && a.type === 'Scalar' ? ['self', ...aliases] : aliases,
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

/** Reads a spec's schemas, which happens once a function and only where the general path is taken. */
export function compile([base, out = null, reordered]: Spec, isMethod: boolean): Signature {
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
