import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseSchema, type Schema } from '../../lib/core/schema.js';

/** One entry of native_functions.yaml. */
export interface NativeFunction {
  schema: Schema;
  variants: ('function' | 'method')[];
  /** The Python namespace, e.g. `linalg`; `torch` where the file names none. */
  module: string;
  category: string;
}

/** A Python signature that stands for another one's arguments in another order. */
export interface DeprecatedFunction {
  schema: Schema;
  /** The ATen name that it calls; `out` where it is the variant that writes to `out`. */
  target: string;
  out: boolean;
  /** The call's arguments: names of the schema's, or the number 1. */
  args: string[];
}

interface Entry {
  func: string;
  variants?: string;
  python_module?: string;
  category_override?: string;
  tags?: string | string[];
  autogen?: string;
}

const list = (v: string | string[] | undefined): string[] =>
  v === undefined ? [] : Array.isArray(v) ? v : v.split(',').map((s) => s.trim());

/**
 * The out variant that torchgen derives for a functional operator. It does so for many; Python binds only those of
 * the `_copy` views, which were once written by hand.
 */
function deriveOut(schema: Schema, overload: string): Schema | null {
  const [result] = schema.returns;
  if (schema.returns.length !== 1 || !result!.type.startsWith('Tensor')) return null;
  const isList = result!.type === 'Tensor[]';
  const out = { name: 'out', type: result!.type, alias: 'a!', writes: true, default: undefined, keywordOnly: true };
  return {
    name: schema.name,
    overload,
    arguments: [...schema.arguments, out],
    returns: isList ? [] : [{ name: '', type: 'Tensor', alias: 'a!', writes: true }],
  };
}

/** Reads the operators that a libtorch declares, from the wheel's torchgen folder. */
export function readNativeFunctions(torchgen: string): NativeFunction[] {
  const file = join(torchgen, 'packaged/ATen/native/native_functions.yaml');
  const functions: NativeFunction[] = [];
  for (const entry of parse(readFileSync(file, 'utf8')) as Entry[]) {
    const base = {
      schema: parseSchema(entry.func),
      variants: list(entry.variants ?? 'function') as ('function' | 'method')[],
      module: entry.python_module ?? 'torch',
      category: entry.category_override ?? '',
    };
    functions.push(base);
    if (!list(entry.tags).includes('view_copy')) continue;
    for (const derived of list(entry.autogen)) {
      const [name, overload = ''] = derived.split('.');
      const schema = name === base.schema.name && overload.endsWith('out') ? deriveOut(base.schema, overload) : null;
      if (schema) functions.push({ ...base, schema, variants: ['function'] });
    }
  }
  return functions;
}

/** Reads the deprecated signatures that Python still accepts. */
export function readDeprecated(torchgen: string): DeprecatedFunction[] {
  const file = join(torchgen, 'packaged/autograd/deprecated.yaml');
  return (parse(readFileSync(file, 'utf8')) as { name: string; aten: string }[]).map(({ name, aten }) => {
    const [, target, args] = /^(\w+?)(?:_out)?\((.*)\)$/.exec(aten)!;
    return { schema: parseSchema(name), target: target!, out: /_out\(/.test(aten), args: args!.split(', ') };
  });
}
