import type { Schema } from '../../lib/core/schema.js';
import { Descriptions } from './descriptions.js';
import { readDocumented } from './documented.js';
import {
  type Callable,
  emitFunction,
  emitMethod,
  emitMethodTypes,
  emitOperator,
  operatorName,
} from './emit-functions.js';
import { DECLARED } from './emit-types.js';
import { overloads } from './overloads.js';
import { HAND_WRITTEN_METHODS } from './overrides.js';
import { group, isBound } from './selection.js';
import { readDeprecated, readNativeFunctions } from './source.js';

const MODULES = ['fft', 'linalg', 'nested', 'nn', 'sparse', 'special'];

/** What generated code may call of the hand-written core, by module. */
const RUNTIME: Record<string, readonly string[]> = {
  '../core/fast.js': [
    'codeOrNone',
    'handleOrNone',
    'handlesOf',
    'isDtypeOrNone',
    'isInt',
    'isIntOrInts',
    'isInts',
    'isOptionsOf',
    'isTensors',
    'intsOf',
  ],
  '../core/signature.js': ['Overloads'],
  '../core/aten.js': ['Operator'],
  '../core/tensor.js': ['Tensor', 'wrap'],
};

const uses = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\w$.'])${name.replace('$', '\\$')}(?![\\w$])`).test(text);

/** The end of methods.ts. */
const INSTALL = `\
/** Gives tensors these methods, but for those that they have already: what is written by hand comes first. */
export function installMethods(prototype: Tensor): void {
  for (const [name, value] of Object.entries(methods)) {
    if (Object.hasOwn(prototype, name)) continue;
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  }
}`;

/** What a file of generated code consists of. */
type Contents = 'functions' | 'methods' | 'types';

/** The import statements for what `text` names. */
function imports(text: string, contents: Contents): string[] {
  const found = new Map<string, string[]>();
  const add = (from: string, name: string): void => void found.set(from, [...(found.get(from) ?? []), name]);
  const values = contents === 'types' ? {} : RUNTIME;
  for (const [from, names] of Object.entries(values)) for (const name of names) if (uses(text, name)) add(from, name);
  for (const [from, names] of Object.entries(contents === 'methods' ? {} : DECLARED)) {
    for (const name of names) if (!values[from]?.includes(name) && uses(text, name)) add(from, `type ${name}`);
  }
  const operators = [...new Set(text.match(/(?<![\w$])\$\w+/g))].sort();
  const bare = (name: string): string => name.replace('type ', '');
  const lines = [...found].sort().map(([from, names]) => {
    const sorted = names.sort((a, b) => (bare(a) < bare(b) ? -1 : 1));
    const isType = sorted.every((name) => name !== bare(name));
    return `import ${isType ? 'type ' : ''}{ ${sorted.map(isType ? bare : (n) => n).join(', ')} } from '${from}';`;
  });
  if (operators.length && contents !== 'types')
    lines.push(`import {\n  ${operators.join(',\n  ')},\n} from './operators.js';`);
  return lines;
}

/**
 * Everything that lib/generated holds, by file name, from the schemas that a wheel brings: `torchgen` and `torch` are its folders.
 *
 * @throws Error that lists the public names without a description, and the descriptions of no public name
 */
export function generate(torchgen: string, torch: string, version: string): Map<string, string> {
  const functions = readNativeFunctions(torchgen).filter(isBound);
  const deprecated = readDeprecated(torchgen);
  const documented = readDocumented(torch);
  const descriptions = new Descriptions();
  const missing: string[] = [];
  const files = new Map<string, string>();
  const operators = new Map<string, Schema>();
  const header = `// Written by tools/codegen from the schemas of torch ${version}. Change the generator, not this file.`;

  const callables = (module: string): Callable[] =>
    [...group(functions, module)].map(([name, members]) => {
      const schemaName = members[0]!.schema.name;
      const signatures = overloads(schemaName, members, deprecated, module === 'methods');
      for (const { base, out } of signatures) {
        operators.set(operatorName(base.schema), base.schema);
        if (out) operators.set(operatorName(out.schema), out.schema);
      }
      const page = `${{ torch: 'torch', methods: 'torch.Tensor' }[module] ?? `torch.${module}`}.${name}`;
      const description = descriptions.of(name, module);
      if (description === undefined) missing.push(`${module}: ${name}`);
      return { name, module, signatures, description: description ?? '', page: documented.has(page) ? page : '' };
    });
  const write = (name: string, parts: string[], contents: Contents = 'functions'): void => {
    const text = parts.join('\n\n');
    files.set(name, `${[header, ...imports(text, contents)].join('\n')}\n\n${text}\n`);
  };

  const plain = callables('torch');
  write('internal.ts', plain.filter((c) => c.name.startsWith('_')).map(emitFunction));
  const named = plain.filter((c) => !c.name.startsWith('_')).map(emitFunction);
  write('functions.ts', ["export * from './internal.js';", ...named]);
  for (const module of MODULES) write(`${module}.ts`, callables(module).map(emitFunction));

  const methods = callables('methods');
  const emitted = methods.map(emitMethod);
  const members = emitted.flatMap((m) => m.member.split('\n')).map((line) => `  ${line}`);
  const literal = ['/** What TensorMethods declares. */', 'const methods = {', ...members, '};'];
  write('methods.ts', [emitted.map((m) => m.constant).join('\n'), literal.join('\n'), INSTALL], 'methods');
  const typed = methods.filter((c) => !HAND_WRITTEN_METHODS.has(c.name)).map(emitMethodTypes);
  const lines = typed.flatMap((t) => t.split('\n')).map((line) => `  ${line}`);
  const comment = "/** The methods that tensors have from libtorch's schemas. */";
  write('tensor-methods.ts', [[comment, 'export interface TensorMethods {', ...lines, '}'].join('\n')], 'types');

  if (missing.length + descriptions.unused.length > 0) {
    const lines = [...missing.map((m) => `${m} has none`), ...descriptions.unused.map((u) => `${u} describes nothing`)];
    throw new Error(`tools/codegen/descriptions does not fit the schemas:\n${lines.join('\n')}`);
  }

  const constants = [...operators].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, schema]) => emitOperator(schema));
  files.set('operators.ts', `${header}\nimport { Operator } from '../core/aten.js';\n\n${constants.join('\n')}\n`);
  return files;
}
