import type { SchemaArgument } from '../../lib/core/schema.js';
import { accepted, fastOf, PARAMETERS } from './fast-path.js';
import type { Signature } from './overloads.js';

/** A call with positional tensors and such, and then an options object, told apart from every other by cheap tests. */
export interface OptionPath {
  signature: Signature;
  /** How many arguments the call has, the options among them. */
  count: number;
  /** The test of the arguments: what stands before the options, and which options there are. */
  test: string;
  /** What takes the options apart, for `fits` and `args`. */
  reads: string;
  /** The test of the options' values. */
  fits: string;
  /** The argument list of the native call. */
  args: string;
}

/**
 * The options that programs give most, by far. What is called with others goes the general way, which a path for every
 * option of every operator would not be worth the size of.
 */
const COMMON = new Set(
  'dim keepdim dtype correction alpha min max descending stride padding dilation groups'.split(' '),
);

/** Whether a path may take a parameter by name. Tensors are given by position. */
const isOption = (a: SchemaArgument): boolean =>
  COMMON.has(a.name) && fastOf(a) !== undefined && !a.type.startsWith('Tensor');

/**
 * Whether `earlier` refuses every call with `count` arguments and options that the path of `later` lets through, for
 * one that it has to be given: it has no such parameter, or none of that kind.
 */
function refuses(earlier: Signature, later: Signature, count: number): boolean {
  const options = later.parameters.slice(count).filter(isOption);
  const isRefused = (value: SchemaArgument, place: SchemaArgument | undefined): boolean =>
    !place || !fastOf(value)!.kinds.some((kind) => accepted(place).has(kind));
  const positional = earlier.parameters.filter((a) => !a.keywordOnly);
  const byPosition = later.parameters.slice(0, count).some((a, i) => isRefused(a, positional[i]));
  const required = options.filter((a) => a.default === undefined);
  const isShort = earlier.parameters.some(
    (a, i) => i >= count && a.default === undefined && !options.some((o) => o.name === a.name),
  );
  const byName = required.some((a) =>
    isRefused(
      a,
      earlier.parameters.find((b, i) => i >= count && b.name === a.name),
    ),
  );
  return byPosition || byName || isShort;
}

function pathOf(signature: Signature, count: number, isMethod: boolean): OptionPath | undefined {
  const given = signature.parameters.slice(0, count);
  const options = signature.parameters.slice(count).filter(isOption);
  const isComplete = signature.parameters.slice(count).every((a) => a.default !== undefined || options.includes(a));
  if (!isComplete || options.length === 0) return undefined;
  if (!given.every((a) => fastOf(a) && !a.keywordOnly)) return undefined;
  const names = options.map((a) => a.name);
  const holder = PARAMETERS[count]!;
  const test = [
    ...given.map((a, i) => fastOf(a)!.test(PARAMETERS[i]!)),
    `isOptionsOf(${holder}, ${names.map((name) => `'${name}'`).join(', ')})`,
  ];
  const fits = options.map((a, i) => {
    const own = fastOf(a)!.test(names[i]!);
    return a.default === undefined ? own : `(${names[i]!} === undefined || ${own})`;
  });
  const values = new Map(given.map((a, i) => [a.name, fastOf(a)!.value(PARAMETERS[i]!)]));
  options.forEach((a, i) => void values.set(a.name, fastOf(a)!.value(names[i]!)));
  if (isMethod) values.set('self', 'this._handle');
  const native = signature.base.schema.arguments.map((a) => values.get(a.name));
  const last = native.findLastIndex((v) => v !== undefined);
  return {
    signature,
    count: count + 1,
    test: test.join(' && '),
    reads: `const { ${names.join(', ')} } = ${holder};`,
    fits: fits.join(' && '),
    args: native
      .slice(0, last + 1)
      .map((v) => v ?? 'undefined')
      .join(', '),
  };
}

/**
 * The calls with options that need no resolution. Options come after the tensors, or after all that has to be given:
 * what is called in other ways goes the general way.
 */
export function optionPaths(signatures: Signature[], isMethod: boolean): OptionPath[] {
  return signatures.flatMap((signature, at) => {
    if (signature.deprecated) return [];
    const positional = signature.parameters.filter((a) => !a.keywordOnly);
    const tensors = positional.findLastIndex((a) => a.type.startsWith('Tensor') && a.default === undefined) + 1;
    const required = positional.findLastIndex((a) => a.default === undefined) + 1;
    return [...new Set([tensors, required])].flatMap((count) => {
      const path = pathOf(signature, count, isMethod);
      const isFirst = path && signatures.slice(0, at).every((earlier) => refuses(earlier, signature, count));
      return isFirst ? [path] : [];
    });
  });
}
