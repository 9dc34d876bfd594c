/**
 * The operator schema language, e.g. `add.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)`.
 * It is read twice: by the generator for every operator, and at run time for those that a call needs in full.
 */

export interface SchemaArgument {
  name: string;
  /** Without alias marks, e.g. `Tensor`, `Tensor?[]`, `int[1]?`. */
  type: string;
  /** The alias mark, e.g. `a!` in `Tensor(a!)`; empty where there is none. */
  alias: string;
  /** Written to in place, as `Tensor(a!)` is. */
  writes: boolean;
  /** As written; undefined where the argument is required. */
  default: string | undefined;
  keywordOnly: boolean;
}

export interface SchemaReturn {
  /** Empty where the result has none. */
  name: string;
  type: string;
  alias: string;
  writes: boolean;
}

export interface Schema {
  /** Without namespace: `add`. */
  name: string;
  /** `Tensor` in `add.Tensor`, empty in `relu`. */
  overload: string;
  arguments: SchemaArgument[];
  returns: SchemaReturn[];
}

/** Splits at the top level of `text`: not within brackets, not within quotes. */
function splitTop(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quote) {
      if (c === '\\') i++;
      else if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth--;
    else if (c === ',' && depth === 0) {
      parts.push(text.slice(start, i).trim());
      start = i + 1;
    }
  }
  const rest = text.slice(start).trim();
  if (rest || parts.length) parts.push(rest);
  return parts;
}

/** Where the parenthesis that opens at `open` closes. */
function closing(text: string, open: number): number {
  let depth = 0;
  let quote = '';
  for (let i = open; i < text.length; i++) {
    const c = text[i]!;
    if (quote) {
      if (c === '\\') i++;
      else if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '(') depth++;
    else if (c === ')' && --depth === 0) return i;
  }
  throw new SyntaxError(`schema: a parenthesis is never closed in "${text}"`);
}

const TYPE = /^([A-Za-z_][\w.]*)(?:\(([^()]*)\))?((?:\?|\[\d*\])*)$/;

function parseType(text: string): { type: string; alias: string; writes: boolean } {
  const m = TYPE.exec(text);
  if (!m) throw new SyntaxError(`schema: "${text}" is no type`);
  const alias = m[2] ?? '';
  return { type: m[1]! + m[3]!, alias, writes: alias.includes('!') };
}

function parseArgument(text: string, keywordOnly: boolean): SchemaArgument {
  const m = /^(.*?[\w)\]?]) ([A-Za-z_]\w*)(?:=(.*))?$/s.exec(text);
  if (!m) throw new SyntaxError(`schema: "${text}" is no argument`);
  return { name: m[2]!, ...parseType(m[1]!), default: m[3], keywordOnly };
}

function parseReturn(text: string): SchemaReturn {
  const space = text.lastIndexOf(' ');
  const named = space > 0 && /^[A-Za-z_]\w*$/.test(text.slice(space + 1)) && !text.slice(space).includes(')');
  return named ? { name: text.slice(space + 1), ...parseType(text.slice(0, space)) } : { name: '', ...parseType(text) };
}

/**
 * Reads one schema. Throws a SyntaxError that quotes the part that it can't read.
 */
export function parseSchema(text: string): Schema {
  const open = text.indexOf('(');
  const head = /^(?:\w+::)?([A-Za-z_]\w*)(?:\.(\w+))?$/.exec(text.slice(0, Math.max(open, 0)));
  if (!head) throw new SyntaxError(`schema: "${text}" has no name and argument list`);
  const close = closing(text, open);
  const arrow = /^\s*->\s*(.*)$/s.exec(text.slice(close + 1));
  if (!arrow) throw new SyntaxError(`schema: "${text}" names no result`);

  let keywordOnly = false;
  const args: SchemaArgument[] = [];
  for (const part of splitTop(text.slice(open + 1, close))) {
    if (part === '*') keywordOnly = true;
    else args.push(parseArgument(part, keywordOnly));
  }
  const result = arrow[1]!.trim();
  const returns = result.startsWith('(') ? splitTop(result.slice(1, closing(result, 0))) : [result];
  return { name: head[1]!, overload: head[2] ?? '', arguments: args, returns: returns.map(parseReturn) };
}

function typeText(type: string, alias: string): string {
  return alias ? type.replace(/^[\w.]+/, (base) => `${base}(${alias})`) : type;
}

/** Writes a schema as libtorch does: the inverse of `parseSchema`. */
export function printSchema(schema: Schema): string {
  const args: string[] = [];
  let star = false;
  for (const a of schema.arguments) {
    if (a.keywordOnly && !star) {
      args.push('*');
      star = true;
    }
    args.push(`${typeText(a.type, a.alias)} ${a.name}${a.default === undefined ? '' : `=${a.default}`}`);
  }
  const returns = schema.returns.map((r) => typeText(r.type, r.alias) + (r.name ? ` ${r.name}` : ''));
  const name = schema.overload ? `${schema.name}.${schema.overload}` : schema.name;
  return `${name}(${args.join(', ')}) -> ${returns.length === 1 ? returns[0] : `(${returns.join(', ')})`}`;
}
