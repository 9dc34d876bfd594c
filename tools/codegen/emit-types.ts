import { camel } from '../../lib/core/names.js';
import type { Schema, SchemaArgument, SchemaReturn } from '../../lib/core/schema.js';
import { isReserved } from './names.js';
import { type Signature, takesNumbers, takesTensorOptions } from './overloads.js';

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
  '../core/device.js': ['DeviceLike'],
  '../core/dtype.js': ['DType', 'DTypeLike'],
  '../core/generator.js': ['Generator'],
  '../core/layout.js': ['LayoutLike', 'MemoryFormatLike'],
  '../core/named.js': ['Named'],
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

interface Member {
  name: string;
  type: string;
  required: boolean;
}

const optional = (m: Member): string => `${m.name}${m.required ? '' : '?'}: ${m.type}`;
const record = (members: Member[]): string => `{ ${members.map(optional).join('; ')} }`;

/** Parameter names that can't be JavaScript parameters get an underscore; as options they keep their name. */
const parameterName = (name: string): string => (isReserved(name) ? `${name}_` : name);

function members(
  signature: Signature,
  isMethod: boolean,
  numbers: boolean,
): { positional: Member[]; keywords: Member[] } {
  const member = (a: SchemaArgument): Member => ({
    name: a.name === 'self' && !isMethod ? 'input' : camel(a.name),
    type: numbers && a.type === 'Tensor' ? 'Tensor | Scalar' : inputType(a),
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
  return { positional: parameters.filter((a) => !a.keywordOnly).map(member), keywords };
}

/**
 * The parameter lists under which one signature can be called: all positional, and then each way to move on to the
 * options object earlier, since every parameter can be given there. Internal functions are declared the first way only.
 */
function parameterLists(name: string, signature: Signature, isMethod: boolean): string[] {
  const { positional, keywords } = members(signature, isMethod, takesNumbers(name));
  const lists: string[] = [];
  const list = (given: Member[], options: Member[]): string => {
    const isRequired = options.some((o) => o.required);
    const parts = given.map((m, i) => {
      const canOmit = !m.required && !isRequired && given.slice(i).every((later) => !later.required);
      return `${parameterName(m.name)}${canOmit ? '?' : ''}: ${m.type}`;
    });
    if (options.length) parts.push(`options${isRequired ? '' : '?'}: ${record(options)}`);
    return parts.join(', ');
  };
  lists.push(list(positional, keywords));
  if (name.startsWith('_')) return lists;
  const first = isMethod ? 0 : Math.min(1, positional.length);
  for (let at = positional.length - 1; at >= first; at--) {
    const given = positional.slice(0, at).map((m) => ({ ...m, required: true }));
    lists.push(list(given, [...positional.slice(at), ...keywords]));
  }
  const [size] = positional;
  if (positional.length === 1 && /number\[\]/.test(size!.type)) {
    lists.push(`...${parameterName(size!.name)}: number[]`);
    if (keywords.length) lists.push(`...args: [...${size!.name}: number[], options: ${record(keywords)}]`);
  }
  return lists;
}

/**
 * The declarations of a function or method: what stands between its name and the end of the line, e.g.
 * `(input: Tensor, options?: { out?: Tensor | null }): Tensor`.
 */
export function declarations(name: string, signatures: Signature[], isMethod: boolean): string[] {
  const seen = new Set<string>();
  for (const signature of signatures) {
    if (signature.deprecated) continue;
    const result = outputType(signature.base.schema, isMethod ? 'this' : 'Tensor');
    for (const list of parameterLists(name, signature, isMethod)) seen.add(`(${list}): ${result}`);
  }
  return [...seen];
}
