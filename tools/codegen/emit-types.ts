import { aliasesOf } from '../../lib/core/aliases.js';
import { camel } from '../../lib/core/names.js';
import type { Schema, SchemaArgument, SchemaReturn } from '../../lib/core/schema.js';
import { isReserved } from './names.js';
import { type Signature, takesNumbers, takesTensorOptions } from './overloads.js';
import { type Member, mergeShapes, type Shape } from './shapes.js';

const INPUT: Record<string, string> = {
  Tensor: 'Tensor',
  Scalar: 'Scalar',
  int: 'number',
  SymInt: 'number',
  DeviceIndex: 'number',
  float: 'number',
  bool: 'boolean',
  str: 'string',
  ScalarType: 'DTypeLike',
  Layout: 'LayoutLike',
  MemoryFormat: 'MemoryFormatLike',
  Device: 'DeviceLike',
  Generator: 'Generator',
};

const OUTPUT: Record<string, string> = {
  Tensor: 'Tensor',
  'Tensor[]': 'Tensor[]',
  Scalar: 'number',
  int: 'number',
  SymInt: 'number',
  SymBool: 'boolean',
  float: 'number',
  bool: 'boolean',
  ScalarType: 'DType',
};

/** The names of core types that declarations use, by module. */
export const DECLARED: Record<string, readonly string[]> = {
  '../core/aliases.js': ['Given'],
  '../core/create.js': ['FactoryOptions'],
  '../core/device.js': ['DeviceLike'],
  '../core/dtype.js': ['DType', 'DTypeLike'],
  '../core/generator.js': ['Generator'],
  '../core/layout.js': ['LayoutLike', 'MemoryFormatLike'],
  '../core/named.js': ['Named'],
  '../core/options.js': ['Dim', 'Input', 'Other', 'Out', 'Outs'],
  '../core/scalar.js': ['Scalar'],
  '../core/tensor.js': ['Tensor'],
};

/** The TypeScript type of a parameter, e.g. `number | readonly number[]` for `int[2]`. */
function inputType(a: SchemaArgument): string {
  const [, base, elementOptional, size, optional] = /^(\w+)(\?)?(?:\[(\d*)\])?(\?)?$/.exec(a.type)!;
  const single = INPUT[base!]!;
  const isNullable = optional || (elementOptional && size === undefined) || a.default === 'None';
  const orNull = isNullable ? ' | null' : '';
  if (size === undefined) return single + orNull;
  const element = elementOptional ? `(${single} | null)` : single;
  const list = `readonly ${element}[]`;
  return (size && base !== 'Tensor' ? `${single} | ${list}` : list) + orNull;
}

const COLLIDES_WITH_ARRAY = new Set(['values', 'keys', 'entries', 'length', 'sort', 'reverse', 'fill', 'at', 'map']);

/** The type of a function's result: `self` is what in-place variants give back. */
function outputType(schema: Schema, self: string): string {
  const { returns } = schema;
  if (returns.length === 0) {
    return schema.name.startsWith('_foreach_') && schema.arguments[0]!.writes ? 'readonly Tensor[]' : 'void';
  }
  const typeOf = (r: SchemaReturn): string => OUTPUT[r.type] ?? 'unknown';
  if (returns.length === 1) return returns[0]!.writes ? self : typeOf(returns[0]!);
  if (!returns.every((r) => r.name)) return `[${returns.map(typeOf).join(', ')}]`;
  const fields = returns.map((r) => [camel(r.name), typeOf(r)] as const);
  const tuple = `[${fields.map(([name, type]) => `${name}: ${type}`).join(', ')}]`;
  const record = `{ ${fields.map(([name, type]) => `${name}: ${type}`).join('; ')} }`;
  return fields.some(([name]) => COLLIDES_WITH_ARRAY.has(name)) ? `Named<${tuple}, ${record}>` : `${tuple} & ${record}`;
}

const optional = (m: Member): string => `${m.name}${m.required ? '' : '?'}: ${m.type}`;

/** What FactoryOptions declares. */
const FACTORY = ['dtype', 'layout', 'device', 'pinMemory', 'requiresGrad'];

/** Options that occur often enough for a name: each record that is written out costs every user compile time. */
const NAMED: Record<string, string> = {
  '{ out?: Tensor | null }': 'Out',
  '{ out?: readonly Tensor[] | null }': 'Outs',
  "Given<'input', Tensor>": 'Input',
  "Given<'other', Tensor>": 'Other',
  "Given<'dim', number>": 'Dim',
};

/** The type of an options object: parameters under all of their names. */
function optionsType(members: Member[]): string {
  const names = members.map((m) => m.name);
  const isFactory = FACTORY.every((name) => names.includes(name));
  const rest = members.filter((m) => !(isFactory && FACTORY.includes(m.name)));
  const isOneOf = (m: Member): boolean => m.required && aliasesOf(m.name).length > 0;
  const others = rest.filter((m) => !isOneOf(m));
  const fields = others.flatMap((m) => [m, ...aliasesOf(m.name).map((name) => ({ ...m, name }))]);
  const parts = rest.filter(isOneOf).map((m) => `Given<'${m.name}', ${m.type}>`);
  if (isFactory) parts.push('FactoryOptions');
  if (fields.length) parts.push(`{ ${fields.map(optional).join('; ')} }`);
  return parts.map((part) => NAMED[part] ?? part).join(' & ');
}

/** Parameter names that can't be JavaScript parameters get an underscore; as options they keep their name. */
const parameterName = (name: string): string => (isReserved(name) ? `${name}_` : name);

function shapeOf(name: string, signature: Signature, isMethod: boolean): Shape {
  const member = (a: SchemaArgument): Member => ({
    name: a.name === 'self' && !isMethod ? 'input' : camel(a.name),
    type: takesNumbers(name) && a.type === 'Tensor' ? 'Tensor | Scalar' : inputType(a),
    required: a.default === undefined,
  });
  const { parameters, base, out } = signature;
  const keywords = parameters.filter((a) => a.keywordOnly).map(member);
  if (takesTensorOptions(base.schema)) keywords.push({ name: 'requiresGrad', type: 'boolean', required: false });
  if (out) {
    const outs = out.schema.arguments.filter((a) => a.keywordOnly && a.writes);
    const type = outs.length > 1 || outs[0]!.type === 'Tensor[]' ? 'readonly Tensor[]' : 'Tensor';
    keywords.push({ name: 'out', type: `${type} | null`, required: false });
  }
  const positional = parameters.filter((a) => !a.keywordOnly).map(member);
  const varargs = positional.length === 1 && /number\[\]/.test(positional[0]!.type);
  return { positional, keywords, varargs, result: outputType(base.schema, isMethod ? 'this' : 'Tensor') };
}

function list(given: Member[], options: Member[]): string {
  const isRequired = options.some((o) => o.required);
  const parts = given.map((m, i) => {
    const canOmit = !m.required && !isRequired && given.slice(i).every((later) => !later.required);
    return `${parameterName(m.name)}${canOmit ? '?' : ''}: ${m.type}`;
  });
  if (options.length) parts.push(`options${isRequired ? '' : '?'}: ${optionsType(options)}`);
  return parts.join(', ');
}

/** The parameter lists with all of the positional parameters. */
function plainLists({ positional, keywords, varargs }: Shape): string[] {
  const lists = [list(positional, keywords)];
  if (varargs) {
    const { name } = positional[0]!;
    lists.push(`...${parameterName(name)}: number[]`);
    if (keywords.length) lists.push(`...args: [...${name}: number[], options: ${optionsType(keywords)}]`);
  }
  return lists;
}

/** Each way to move on to the options object earlier, since every parameter can be given there. */
function withOptions({ positional, keywords, result }: Shape): Shape[] {
  return positional.map((_, i) => {
    const at = positional.length - 1 - i;
    const given = positional.slice(0, at).map((m) => ({ ...m, required: true }));
    return { positional: given, keywords: [...positional.slice(at), ...keywords], varargs: false, result };
  });
}

/** How a function or method can be called: with all positional parameters, and moving on to the options earlier. */
export function shapesOf(
  name: string,
  signatures: Signature[],
  isMethod: boolean,
): Record<'plain' | 'earlier', Shape[]> {
  const own = signatures.filter((s) => !s.deprecated).map((s) => shapeOf(name, s, isMethod));
  if (name.startsWith('_')) return { plain: own, earlier: [] };
  const plain = mergeShapes(own);
  return { plain, earlier: mergeShapes(plain.flatMap(withOptions)) };
}

/**
 * The declarations of a function or method: what stands between its name and the end of the line, e.g.
 * `(input: Tensor, options?: { out?: Tensor | null }): Tensor`. The plain ones come first, since an editor offers
 * them in this order; internal functions are declared in no other way.
 */
export function declarations(name: string, signatures: Signature[], isMethod: boolean): string[] {
  const { plain, earlier } = shapesOf(name, signatures, isMethod);
  const declare = ({ result }: Shape, lists: string[]): string[] => lists.map((l) => `(${l}): ${result}`);
  const all = [
    ...plain.flatMap((shape) => declare(shape, plainLists(shape))),
    ...earlier.flatMap((shape) => declare(shape, [list(shape.positional, shape.keywords)])),
  ];
  return [...new Set(all)];
}
