import type { Schema, SchemaArgument } from '../../lib/core/schema.js';
import type { DeprecatedFunction, NativeFunction } from './source.js';

/** One way to call a public function: a schema and, where there is one, its variant that writes to `out`. */
export interface Signature {
  base: NativeFunction;
  out: NativeFunction | null;
  deprecated: DeprecatedFunction | null;
  /** The parameters, in Python's order: without `self` for a method, without `out`. */
  parameters: SchemaArgument[];
}

const isOutArgument = (a: SchemaArgument): boolean => a.keywordOnly && a.writes;
export const isOutVariant = (schema: Schema): boolean => schema.arguments.some(isOutArgument);

const TENSOR_OPTIONS = ['dtype', 'layout', 'device', 'pin_memory'];

/** Whether the schema takes all of dtype, layout, device and pin_memory, as functions that make tensors do. */
export function takesTensorOptions(schema: Schema): boolean {
  const names = schema.arguments.filter((a) => a.keywordOnly).map((a) => a.name);
  return TENSOR_OPTIONS.every((name) => names.includes(name));
}

/** Whether Python takes a number wherever the function takes a tensor: it does so in arithmetic. */
export function takesNumbers(name: string): boolean {
  return /^(add|sub|subtract|mul|multiply|div|divide|true_divide|floor_divide)_?$/.test(name);
}

/** Whether Python gives the function the keywords of a tensor's options, which it does without looking at the schema. */
function isFactory({ schema, category }: NativeFunction): boolean {
  if (category === 'dummy') return false;
  const takesTensor = schema.arguments.some((a) => !isOutArgument(a) && a.type.startsWith('Tensor'));
  const givesTensor = schema.returns.some((r) => r.type.startsWith('Tensor'));
  if (category === 'factory' || (givesTensor && !takesTensor)) return true;
  return /^new_|_like(_out)?$/.test(schema.name) || category === 'new' || category === 'like';
}

function pythonType(type: string): string {
  const m = /^(\w+)(\?)?(?:\[(\d*)\])?(\?)?$/.exec(type)!;
  const [, base, elementOptional, size, optional] = m;
  if (size === undefined) {
    const scalar: Record<string, string> = { int: 'int64_t', float: 'double', str: 'c10::string_view' };
    return (scalar[base!] ?? base!) + (elementOptional ?? '');
  }
  const count = size ? `[${size}]` : '';
  const lists: Record<string, string> = {
    int: `IntArrayRef${count}`,
    SymInt: `SymIntArrayRef${count}`,
    Tensor: elementOptional ? 'c10::List<::std::optional<Tensor>>' : `TensorList${count}`,
    Scalar: `ScalarList${count}`,
    float: 'ArrayRef<double>',
    bool: `::std::array<bool,${size}>`,
  };
  return lists[base!]! + (optional ?? '');
}

function pythonDefault(a: SchemaArgument): string {
  const text = a.default!;
  if (text.startsWith('[')) return text === '[]' ? 'None' : `{${text.slice(1, -1)}}`;
  return { long: 'torch.int64', Mean: 'at::Reduction::Mean', contiguous_format: 'MemoryFormat' }[text] ?? text;
}

/** The signature as Python's argument parser reads it: the key by which overloads are sorted and paired. */
export function pythonSignature(f: NativeFunction, schema: Schema, method: boolean, withOut: boolean): string {
  const factory = isFactory(f);
  const formal = (a: SchemaArgument): string => {
    const name = a.name === 'self' && !method && (a.type === 'Tensor' || a.type === 'Scalar') ? 'input' : a.name;
    return `${pythonType(a.type)} ${name}${a.default === undefined ? '' : `=${pythonDefault(a)}`}`;
  };
  const inputs = schema.arguments.filter((a) => !isOutArgument(a) && !(method && a.name === 'self'));
  const keywords = inputs.filter(
    (a) => a.keywordOnly && !(TENSOR_OPTIONS.includes(a.name) && takesTensorOptions(schema)),
  );
  const outs = schema.arguments.filter(isOutArgument);
  const formals = inputs.filter((a) => !a.keywordOnly).map(formal);
  const named = keywords.map(formal);
  if (withOut && outs.length === 1) named.push(`${pythonType(outs[0]!.type)} ${outs[0]!.name}=None`);
  if (withOut && outs.length > 1) named.push(`TensorList[${outs.length}] out=None`);
  if (factory) {
    named.push('ScalarType? dtype=None', 'Layout? layout=None', 'Device? device=None');
    named.push('bool? pin_memory=False', 'bool? requires_grad=False');
  }
  return `${schema.name}(${[...formals, ...(named.length ? ['*', ...named] : [])].join(', ')})`;
}

/** Whether type `a` has to be tried after `b`, because it accepts what is meant for `b`. */
function isTypeLater(a: string, b: string): boolean {
  return (
    (a === 'Scalar' && b === 'Tensor') ||
    (a === 'Scalar?' && b === 'Tensor?') ||
    (a === 'int[]' && (b === 'int' || b === 'int?')) ||
    (a === 'Tensor[]' && b.includes('[]')) ||
    (a === 'SymInt[]' && b === 'int[]') ||
    ((a === 'SymInt' || a === 'int') && b === 'Tensor')
  );
}

function isLater(a: SchemaArgument[], b: SchemaArgument[]): boolean {
  if (a.length !== b.length) return false;
  const isEqual = a.every((p, i) => p.type === b[i]!.type);
  return !isEqual && a.every((p, i) => p.type === b[i]!.type || isTypeLater(p.type, b[i]!.type));
}

function pair(functions: NativeFunction[], method: boolean): { key: string; signature: Signature }[] {
  const bases = new Map<string, NativeFunction>();
  const outs = new Map<string, NativeFunction>();
  for (const f of functions) {
    (isOutVariant(f.schema) ? outs : bases).set(pythonSignature(f, f.schema, method, false), f);
  }
  return [...bases].map(([key, base]) => {
    const out = outs.get(key) ?? null;
    const parameters = base.schema.arguments.filter((a) => !(method && a.name === 'self'));
    const source = out ?? base;
    return {
      key: pythonSignature(source, source.schema, method, true),
      signature: { base, out, deprecated: null, parameters },
    };
  });
}

function pairDeprecated(
  functions: NativeFunction[],
  deprecated: DeprecatedFunction[],
  name: string,
  method: boolean,
): { key: string; signature: Signature }[] {
  const find = (d: DeprecatedFunction): NativeFunction | undefined =>
    functions.find((f) => {
      if (isOutVariant(f.schema) !== d.out) return false;
      const inputs = f.schema.arguments.filter((a) => !isOutArgument(a));
      const given = d.args.filter((arg) => arg !== 'out');
      return inputs.every((input, i) => {
        if (i >= given.length) return input.default !== undefined;
        const type = given[i] === '1' ? 'Scalar' : d.schema.arguments.find((a) => a.name === given[i])!.type;
        return type === input.type;
      });
    });
  const mine = deprecated.filter((d) => d.schema.name === name);
  return mine
    .filter((d) => !d.out && (!method || d.schema.arguments.some((a) => a.name === 'self')))
    .flatMap((d) => {
      const base = find(d);
      if (!base) return [];
      const withOut = mine.find((o) => o.out && o.args.slice(1).join() === d.args.join());
      const parameters = d.schema.arguments.filter((a) => !(method && a.name === 'self'));
      const key = `${pythonSignature(base, d.schema, method, true)}|deprecated`;
      return [{ key, signature: { base, out: (withOut && find(withOut)) ?? null, deprecated: d, parameters } }];
    });
}

/**
 * The signatures of one public function in the order in which a call is tried against them: Python's, so that a call
 * that several accept reaches the same operator.
 */
export function overloads(
  name: string,
  functions: NativeFunction[],
  deprecated: DeprecatedFunction[],
  method: boolean,
): Signature[] {
  const paired = [...pair(functions, method), ...pairDeprecated(functions, deprecated, name, method)];
  paired.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const sorted = paired.map((p) => p.signature);

  const after = new Map<number, Set<number>>();
  sorted.forEach((a, i) => {
    const earlier = sorted.flatMap((b, j) => (isLater(a.parameters, b.parameters) ? [j] : []));
    if (earlier.length) after.set(i, new Set(earlier));
  });
  const order = sorted.map((_, i) => i).filter((i) => !after.has(i));
  for (let at = 0; at < order.length; at++) {
    for (const i of [...after.keys()].sort((a, b) => a - b)) {
      const earlier = after.get(i)!;
      earlier.delete(order[at]!);
      if (earlier.size === 0) {
        after.delete(i);
        order.push(i);
      }
    }
  }
  const ordered = order.map((i) => sorted[i]!);
  return [...ordered.filter((s) => !s.deprecated), ...ordered.filter((s) => s.deprecated)];
}
