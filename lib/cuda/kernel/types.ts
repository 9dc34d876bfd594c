import { isWord } from './tokens.js';

/** A type that a kernel takes. */
export interface ParameterType {
  /** As C++ writes it. */
  readonly text: string;
  /** A scalar by its value, or the address of a tensor's elements, which the kernel may only read or may write. */
  readonly kind: 'scalar' | 'constPointer' | 'pointer';
  /** The dtypes that hold what it is or points to, the first of them exactly; none where no dtype is known to. */
  readonly dtypes: readonly string[];
}

/** Words that say nothing about what is passed. */
const QUALIFIERS = new Set([
  'const',
  'volatile',
  'restrict',
  '__restrict',
  '__restrict__',
  '__grid_constant__',
  'struct',
  'class',
  'enum',
  'typename',
  'register',
]);

const NAMED: Readonly<Record<string, readonly string[]>> = {
  bool: ['bool'],
  float: ['float32'],
  double: ['float64'],
  __half: ['float16'],
  half: ['float16'],
  Half: ['float16'],
  __nv_bfloat16: ['bfloat16'],
  nv_bfloat16: ['bfloat16'],
  BFloat16: ['bfloat16'],
  __nv_fp8_e4m3: ['float8_e4m3fn'],
  __nv_fp8_e5m2: ['float8_e5m2'],
  int8_t: ['int8'],
  int16_t: ['int16'],
  int32_t: ['int32'],
  int64_t: ['int64'],
  uint8_t: ['uint8'],
  uint16_t: ['uint16'],
  uint32_t: ['uint32'],
  uint64_t: ['uint64'],
  size_t: ['uint64'],
  ptrdiff_t: ['int64'],
};

const NAMESPACES = /^((std|cuda|c10|at)::)+/;
const INTEGER_WORDS = new Set(['char', 'short', 'int', 'long', 'signed', 'unsigned']);

/** The bits of C's integers: `long` is what Windows has short. */
function integer(words: readonly string[], windows: boolean): string[] {
  const has = (word: string) => words.includes(word);
  const longs = words.filter((word) => word === 'long').length;
  const sign = has('unsigned') ? 'u' : '';
  // Plain `char` holds either.
  if (has('char')) return has('signed') ? ['int8'] : has('unsigned') ? ['uint8'] : ['int8', 'uint8'];
  if (has('short')) return [`${sign}int16`];
  if (longs === 0) return [`${sign}int32`];
  return [`${sign}int${longs === 1 && windows ? 32 : 64}`];
}

/** Whether a word only qualifies the type that it stands beside. */
export function isQualifier(token: string): boolean {
  return QUALIFIERS.has(token);
}

/** Whether a word is a type or a part of one in the language itself, so that it can't be a name. */
export function isTypeWord(token: string): boolean {
  return INTEGER_WORDS.has(token) || ['bool', 'float', 'double', 'void'].includes(token);
}

/** Reads a type from its tokens: `const float *`, `unsigned long long`, `ns :: Pair < int > &`. */
export function readType(tokens: readonly string[], windows = process.platform === 'win32'): ParameterType {
  const text = spell(tokens);
  const star = tokens.indexOf('*');
  const base = star < 0 ? tokens : tokens.slice(0, star);
  const words = base.filter((token) => !isQualifier(token));
  const name = words.join('').replace(NAMESPACES, '');
  const isInteger = words.length > 0 && words.every((word) => INTEGER_WORDS.has(word));
  const dtypes = isInteger ? integer(words, windows) : Object.hasOwn(NAMED, name) ? NAMED[name]! : [];
  if (star < 0) return { text, kind: 'scalar', dtypes };
  const rest = tokens.slice(star + 1);
  // A function's address, or a reference: nothing of a tensor's.
  if (tokens.some((token) => token === '(' || token === '&')) return { text, kind: 'scalar', dtypes: [] };
  const deep = rest.includes('*');
  const isConst = deep ? rest.includes('const') : base.includes('const');
  return { text, kind: isConst ? 'constPointer' : 'pointer', dtypes: deep ? [] : dtypes };
}

function spell(tokens: readonly string[]): string {
  return tokens.reduce((text, token, i) => text + (isWord(token) && isWord(tokens[i - 1]) ? ' ' : '') + token, '');
}
