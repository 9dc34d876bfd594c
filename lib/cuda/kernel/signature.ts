import { bracket, isWord, tokenize } from './tokens.js';
import { isQualifier, isTypeWord, type ParameterType, readType } from './types.js';

/** A parameter of a kernel. */
export interface Parameter extends ParameterType {
  /** Null where the source doesn't name it. */
  readonly name: string | null;
}

/** A kernel as a source declares it. */
export interface Signature {
  /** Without namespaces. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
}

/** What may stand between a declaration's parameters and what follows it. */
const AFTER = new Set(['{', ';', 'requires', '__launch_bounds__', '__cluster_dims__', '__attribute__', 'noexcept']);

/** Where no more of a declaration's beginning comes. */
const ENDS = new Set([';', '{', '}', '__global__']);

/** The kernels that a source declares, in its order: functions that are `__global__`. What macros make isn't seen. */
export function kernelsIn(source: string): Signature[] {
  const tokens = tokenize(source);
  return tokens.flatMap((token, i) => (token === '__global__' ? (declaration(tokens, i + 1) ?? []) : []));
}

function declaration(tokens: readonly string[], start: number): Signature | undefined {
  for (let i = start; i < tokens.length && !ENDS.has(tokens[i]!); i++) {
    if (!isWord(tokens[i])) continue;
    let open = i + 1;
    // A specialization has its template's arguments.
    if (tokens[open] === '<') open = bracket(tokens, open).end + 1;
    if (tokens[open] !== '(') continue;
    const { parts, end } = bracket(tokens, open);
    if (end === tokens.length) return undefined;
    // Otherwise it is an attribute, such as __launch_bounds__(256), or a macro.
    if (AFTER.has(tokens[end + 1]!) && !AFTER.has(tokens[i]!))
      return { name: tokens[i]!, parameters: parameters(parts) };
    i = end;
  }
  return undefined;
}

function parameters(parts: readonly string[][]): Parameter[] {
  if (parts.length === 1 && parts[0]!.join() === 'void') return [];
  return parts.map(parameter);
}

function parameter(part: readonly string[]): Parameter {
  const equals = part.indexOf('=');
  let type = equals < 0 ? [...part] : part.slice(0, equals);
  const array = type.indexOf('[');
  // `float x[]` is a pointer; `[[maybe_unused]]` comes first and says nothing.
  if (array === 0) return parameter(part.slice(bracket(part, 0).end + 1));
  if (array > 0) type = type.slice(0, array);
  const last = type.at(-1);
  const before = type.slice(0, -1);
  const named =
    isWord(last) &&
    !isQualifier(last) &&
    !isTypeWord(last) &&
    before.at(-1) !== '::' &&
    before.some((token) => !isQualifier(token));
  const written = named ? before : type;
  return { name: named ? last : null, ...readType(array > 0 ? [...written, '*'] : written) };
}

/** The name without namespaces and a template's arguments: `scale` of `ops::scale<float, 4>`. */
export function plainName(expression: string): string {
  const tokens = tokenize(expression);
  const angle = tokens.indexOf('<');
  return tokens.slice(0, angle < 0 ? undefined : angle).findLast(isWord) ?? '';
}

/** What is compiled with a source, so that its name tells the types that the compiler found a kernel to take. */
export const PROBE = 'template <typename Kernel> __global__ void nodetorch_signature() {}';

/** The probe for a kernel. */
export function probeFor(kernel: string): string {
  return `nodetorch_signature<decltype(&${kernel})>`;
}

/** The types in the probe's name, `void nodetorch_signature<void (*)(float*, int)>()`; null where it doesn't tell them. */
export function typesOf(probe: string): ParameterType[] | null {
  const tokens = tokenize(probe);
  const star = tokens.findIndex((_, i) => tokens.slice(i, i + 4).join('') === '(*)(');
  return star < 0 ? null : bracket(tokens, star + 3).parts.map((part) => readType(part));
}

/**
 * A kernel's signature: its types from the compiler, which knows what typedefs and templates stand for, and the names
 * from the source. The source tells the types too where the compiler's name for them can't be read.
 */
export function signatureOf(source: string, kernel: string, probe: string): Parameter[] | null {
  const name = plainName(kernel);
  const types = typesOf(probe);
  const declared = kernelsIn(source).filter((found) => found.name === name);
  if (types === null) return declared[0] ? [...declared[0].parameters] : null;
  const names = declared.find((found) => found.parameters.length === types.length)?.parameters;
  return types.map((type, i) => ({ name: names?.at(i)?.name ?? null, ...type }));
}
