import { camel } from '../../lib/core/names.js';
import { printSchema, type Schema } from '../../lib/core/schema.js';
import { declarations } from './emit-types.js';
import { type FastPath, fastPaths, PARAMETERS, varargs } from './fast-path.js';
import { isReserved } from './names.js';
import { optionPaths } from './option-path.js';
import { type Signature, takesNumbers } from './overloads.js';

/** A public function or method with everything that its code and types come from. */
export interface Callable {
  /** The Python name, e.g. `log_softmax`. */
  name: string;
  /** The Python module, or `methods`. */
  module: string;
  signatures: Signature[];
  /** What it does, in a sentence; empty for what is internal. */
  description: string;
  /** The page of PyTorch's documentation, e.g. `torch.Tensor.add`; empty where there is none. */
  page: string;
}

/** The constant that holds an operator: `add_Tensor`. */
export function operatorName({ name, overload }: Schema): string {
  return overload ? `$${name}_${overload}` : `$${name}`;
}

function call({ signature, args }: Pick<FastPath, 'signature' | 'args'>, isMethod: boolean): string {
  const { schema } = signature.base;
  const operator = operatorName(schema);
  const native = `${operator}.call(${args})`;
  const [result] = schema.returns;
  if (schema.returns.length === 0 && schema.name.startsWith('_foreach_') && schema.arguments[0]!.writes) {
    return `${native};\n    return a;`;
  }
  if (!result) return `${native};\n    return;`;
  if (schema.returns.length > 1) return `return ${operator}.result(${native});`;
  if (result.writes) {
    const written = schema.arguments.findIndex((a) => a.alias === result.alias);
    const name = schema.arguments[written]!.name;
    const at = signature.parameters.findIndex((a) => a.name === name);
    return `${native};\n    return ${isMethod && name === 'self' ? 'this' : PARAMETERS[at]};`;
  }
  if (result.type === 'Tensor') return `return wrap(${native} as number);`;
  if (['int', 'SymInt', 'float', 'bool', 'SymBool', 'Scalar'].includes(result.type)) return `return ${native};`;
  return `return ${operator}.result(${native});`;
}

/** The statements of an implementation, with how many parameters they name. */
function body({ name, signatures, module }: Callable, general: string): { lines: string[]; parameters: number } {
  const isMethod = module === 'methods';
  const lines: string[] = [];
  let parameters = 0;
  const paths = fastPaths(signatures, isMethod);
  for (const count of new Set(paths.map((p) => p.count))) {
    const group = paths.filter((p) => p.count === count);
    parameters = Math.max(parameters, count);
    if (group.length === 1) {
      const [path] = group;
      const test = path!.test ? ` && ${path!.test}` : '';
      lines.push(`if (arguments.length === ${count}${test}) {`, `  ${call(path!, isMethod)}`, '}');
      continue;
    }
    lines.push(`if (arguments.length === ${count}) {`);
    for (const path of group) lines.push(`  if (${path.test}) {`, `    ${call(path, isMethod)}`, '  }');
    lines.push('}');
  }
  const spread = varargs(signatures);
  if (spread) {
    const args = spread.base.schema.arguments;
    const values = args.map((a) =>
      isMethod && a.name === 'self' ? 'this._handle' : a.name === spread.parameters[0]!.name ? 'ints' : '',
    );
    const given = values.slice(0, values.lastIndexOf('ints') + 1).map((v) => v || 'undefined');
    const own = call({ signature: spread, args: given.join(', ') }, isMethod);
    lines.push(
      'if (isInt(a)) {',
      '  const ints = intsOf(arguments);',
      `  if (ints) ${own.includes('\n') ? `{ ${own} }` : own}`,
      '}',
    );
    parameters = Math.max(parameters, 1);
  }
  const takesOptions = (isMethod || module === 'torch') && !name.startsWith('_');
  for (const path of takesOptions ? optionPaths(signatures, isMethod) : []) {
    lines.push(
      `if (arguments.length === ${path.count} && ${path.test}) {`,
      `  ${path.reads}`,
      `  if (${path.fits}) {`,
      `    ${call(path, isMethod)}`,
      '  }',
      '}',
    );
    parameters = Math.max(parameters, path.count);
  }
  lines.push(`return ${general}.call(arguments${isMethod ? ', this' : ''});`);
  return { lines, parameters };
}

/** The expression that makes the general path of a callable. */
function general({ name, module, signatures }: Callable): string {
  const isMethod = module === 'methods';
  const specs = signatures.map(({ base, out, deprecated }) => {
    const parts = [operatorName(base.schema)];
    if (out || deprecated) parts.push(out ? operatorName(out.schema) : 'null');
    if (deprecated) parts.push(`['${printSchema(deprecated.schema)}', '${deprecated.args.join(', ')}']`);
    return `[${parts.join(', ')}]`;
  });
  const flags = takesNumbers(name) ? `, ${isMethod}, true` : isMethod ? ', true' : '';
  const shown = isMethod || module === 'torch' || module === 'nn' ? camel(name) : `${module}.${camel(name)}`;
  return `new Overloads('${shown}', [${specs.join(', ')}]${flags})`;
}

/** The comment above a callable's declarations, of which editors show it with each: what it does, where to read more. */
function documentation({ description, page }: Callable): string[] {
  const link = page && `@see [${page}](https://pytorch.org/docs/stable/generated/${page}.html)`;
  const text = [description, link].filter(Boolean).join(' ');
  return text ? [`/** ${text} */`] : [];
}

/** A function's overloads and implementation, as the statements of a module. */
export function emitFunction(callable: Callable): string {
  const name = camel(callable.name);
  const local = isReserved(name) ? `${name}_` : name;
  const { lines, parameters } = body(callable, `${local}$`);
  const keyword = local === name ? 'export function' : 'function';
  const heads = declarations(callable.name, callable.signatures, false).map((d) => `${keyword} ${local}${d};`);
  const named = PARAMETERS.slice(0, parameters).map((p) => `${p}?: unknown`);
  // TypeScript finds a rest parameter in front of an options object compatible with nothing less.
  if (heads.some((head) => head.includes('...args'))) named.push('..._rest: unknown[]');
  return [
    `const ${local}$ = ${general(callable)};`,
    ...documentation(callable),
    ...heads,
    `${keyword} ${local}(${named.join(', ')}): unknown {`,
    ...lines.map((line) => `  ${line}`),
    '}',
    ...(local === name ? [] : [`export { ${local} as ${name} };`]),
  ].join('\n');
}

/** A method's implementation: a member of an object literal, and the constant that it needs before. */
export function emitMethod(callable: Callable): { constant: string; member: string } {
  const name = camel(callable.name);
  const { lines, parameters } = body(callable, `${name}$`);
  const named = ['this: Tensor', ...PARAMETERS.slice(0, parameters).map((p) => `${p}?: unknown`)];
  return {
    constant: `const ${name}$ = ${general(callable)};`,
    member: [`${name}(${named.join(', ')}): unknown {`, ...lines.map((line) => `  ${line}`), '},'].join('\n'),
  };
}

/** A method's declarations: members of an interface. */
export function emitMethodTypes(callable: Callable): string {
  const heads = declarations(callable.name, callable.signatures, true).map((d) => `${camel(callable.name)}${d};`);
  return [...documentation(callable), ...heads].join('\n');
}

/** The declaration of an operator's constant. */
export const emitOperator = (schema: Schema): string =>
  `export const ${operatorName(schema)} = new Operator(${quote(printSchema(schema))});`;

const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
