import type { SchemaArgument } from '../../lib/core/schema.js';
import type { Signature } from './overloads.js';

/**
 * The kinds of value that a call is told apart by. The general path takes more (numbers out of tensors, for one);
 * a fast path must never take a call that an earlier signature would have taken there.
 */
type Kind =
  | 'tensor'
  | 'integer'
  | 'fraction'
  | 'boolean'
  | 'string'
  | 'dtype'
  | 'integers'
  | 'tensors'
  | 'list'
  | 'null'
  | 'other';

/** How a fast path takes a parameter of one type. */
interface Fast {
  /** The kinds that the test lets through. */
  kinds: Kind[];
  test: (v: string) => string;
  value: (v: string) => string;
}

const same = (v: string): string => v;

const FAST: Record<string, Fast> = {
  Tensor: { kinds: ['tensor'], test: (v) => `${v} instanceof Tensor`, value: (v) => `${v}._handle` },
  Scalar: { kinds: ['integer', 'fraction'], test: (v) => `typeof ${v} === 'number'`, value: same },
  int: { kinds: ['integer'], test: (v) => `isInt(${v})`, value: same },
  float: { kinds: ['integer', 'fraction'], test: (v) => `typeof ${v} === 'number'`, value: same },
  bool: { kinds: ['boolean'], test: (v) => `typeof ${v} === 'boolean'`, value: same },
  str: { kinds: ['string'], test: (v) => `typeof ${v} === 'string'`, value: same },
  'ScalarType?': { kinds: ['dtype', 'null'], test: (v) => `isDtypeOrNone(${v})`, value: (v) => `codeOrNone(${v})` },
  'int[]': { kinds: ['integers'], test: (v) => `isInts(${v})`, value: same },
  'int[n]': { kinds: ['integer', 'integers'], test: (v) => `isIntOrInts(${v})`, value: same },
  'Tensor[]': { kinds: ['tensors'], test: (v) => `isTensors(${v})`, value: (v) => `handlesOf(${v})` },
  'Tensor?': {
    kinds: ['tensor', 'null'],
    test: (v) => `(${v} === null || ${v} instanceof Tensor)`,
    value: (v) => `handleOrNone(${v})`,
  },
};

const plainType = (type: string): string => type.replace('SymInt', 'int');

/** How a parameter is taken fast, if it is. */
export function fastOf({ type }: SchemaArgument): Fast | undefined {
  const plain = plainType(type);
  return FAST[plain] ?? FAST[plain.replace(/\?$/, '').replace(/^int\[\d+\]$/, 'int[n]')];
}

/** Every kind that the general path takes for a parameter: what an earlier signature could claim. */
export function accepted(a: SchemaArgument): Set<Kind> {
  const plain = plainType(a.type).replace(/\?$/, '');
  const base: Record<string, Kind[]> = {
    Tensor: ['tensor'],
    Scalar: ['integer', 'fraction', 'boolean', 'tensor', 'other'],
    int: ['integer', 'tensor', 'other'],
    DeviceIndex: ['integer', 'tensor', 'other'],
    float: ['integer', 'fraction', 'tensor', 'other'],
    bool: ['boolean'],
    str: ['string'],
    ScalarType: ['dtype', 'string'],
  };
  const isList = plain.includes('[');
  const kinds: Kind[] = isList ? ['integers', 'tensors', 'list', 'other'] : (base[plain] ?? ['string', 'other']);
  const sized = /^(\w+)\[\d+\]$/.exec(plain);
  const all = new Set<Kind>([...kinds, ...(sized ? (base[sized[1]!] ?? []) : [])]);
  if (a.type.endsWith('?') || a.default === 'None') all.add('null');
  return all;
}

/** Whether a signature can take exactly `count` positional arguments and nothing else. */
function fits(s: Signature, count: number): boolean {
  const positional = s.parameters.filter((a) => !a.keywordOnly);
  return count <= positional.length && s.parameters.every((a, i) => i < count || a.default !== undefined);
}

/**
 * What an earlier signature makes of the calls that the test of `later` lets through: it refuses
 * those that are left, it has taken them all by its own test, or it might take some of them in the general path.
 */
function outcome(earlier: Signature, later: Signature, count: number): 'refused' | 'taken' | 'unclear' {
  let covers = true;
  let isTaken = true;
  for (let i = 0; i < count; i++) {
    const passing = fastOf(later.parameters[i]!)!.kinds;
    const claimed = accepted(earlier.parameters[i]!);
    const shared = passing.filter((kind) => claimed.has(kind));
    if (shared.length === 0) return 'refused';
    const tested = fastOf(earlier.parameters[i]!)?.kinds ?? [];
    if (!shared.every((kind) => tested.includes(kind))) isTaken = false;
    if (!passing.every((kind) => tested.includes(kind))) covers = false;
  }
  if (covers) return 'taken';
  return isTaken ? 'refused' : 'unclear';
}

export interface FastPath {
  signature: Signature;
  /** How many positional arguments the call has. */
  count: number;
  /** The test of the arguments; empty where there are none. */
  test: string;
  /** The argument list of the native call. */
  args: string;
}

/** The names that the implementations give to their parameters. */
export const PARAMETERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** Most functions are called with few arguments; those with more go the general way, where a number of tests costs as much. */
const MOST_ARGUMENTS = 8;

/**
 * The calls that need no resolution: positional arguments of the plain types, told apart by cheap tests. `self` is
 * the expression for a method's tensor.
 */
export function fastPaths(signatures: Signature[], isMethod: boolean): FastPath[] {
  const paths: FastPath[] = [];
  for (let count = 0; count <= MOST_ARGUMENTS; count++) {
    const candidates = signatures.filter((s) => fits(s, count));
    candidates.forEach((signature, at) => {
      if (signature.deprecated) return;
      const given = signature.parameters.slice(0, count);
      const fast = given.map(fastOf);
      if (!fast.every((f) => f !== undefined)) return;
      if (!candidates.slice(0, at).every((earlier) => outcome(earlier, signature, count) === 'refused')) return;
      const values = new Map(given.map((a, i) => [a.name, fast[i]!.value(PARAMETERS[i]!)]));
      if (isMethod) values.set('self', 'this._handle');
      const native = signature.base.schema.arguments.map((a) => values.get(a.name));
      const last = native.findLastIndex((v) => v !== undefined);
      const args = native.slice(0, last + 1).map((v) => v ?? 'undefined');
      const test = fast.map((f, i) => f.test(PARAMETERS[i]!)).join(' && ');
      paths.push({ signature, count, test, args: args.join(', ') });
    });
  }
  return paths;
}

/** `x.view(2, 3)`: the signature that takes its list of integers as arguments, where no other takes several numbers. */
export function varargs(signatures: Signature[]): Signature | undefined {
  const takesList = (s: Signature): boolean => {
    const positional = s.parameters.filter((a) => !a.keywordOnly);
    return positional.length === 1 && /^int\[/.test(plainType(positional[0]!.type));
  };
  const several = signatures.filter(
    (s) =>
      !s.deprecated &&
      s.parameters.filter((a) => !a.keywordOnly).length > 1 &&
      accepted(s.parameters[0]!).has('integer'),
  );
  if (several.length > 0) return undefined;
  return signatures.find((s) => takesList(s) && s.parameters.slice(1).every((a) => a.default !== undefined));
}
