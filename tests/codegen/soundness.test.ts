import { afterAll, describe, expect, test } from 'vitest';
import { aliasesOf } from '../../lib/core/aliases.js';
import { Operator } from '../../lib/core/aten.js';
import { float64 } from '../../lib/core/dtype.js';
import * as fast from '../../lib/core/fast.js';
import { defaultGenerator } from '../../lib/core/random.js';
import { printSchema, type Schema } from '../../lib/core/schema.js';
import { scope } from '../../lib/core/scope.js';
import type { Spec } from '../../lib/core/signature/compile.js';
import { Overloads } from '../../lib/core/signature.js';
import { Tensor } from '../../lib/core/tensor.js';
import { ones } from '../../lib/generated/functions.js';
import * as operators from '../../lib/generated/operators.js';
import { native } from '../../lib/native.js';
import { shapesOf } from '../../tools/codegen/emit-types.js';
import { type FastPath, fastPaths, PARAMETERS } from '../../tools/codegen/fast-path.js';
import { type OptionPath, optionPaths } from '../../tools/codegen/option-path.js';
import { overloads, type Signature, takesNumbers } from '../../tools/codegen/overloads.js';
import { group, isBound } from '../../tools/codegen/selection.js';
import { alternatives, type Member, type Shape } from '../../tools/codegen/shapes.js';
import { readDeprecated, readNativeFunctions } from '../../tools/codegen/source.js';
import { isSource, torchgen } from './source.js';

const x = ones(2);
const y = ones([]);
afterAll(() => {
  x.dispose();
  y.dispose();
});

/** Of every kind that a fast path tests for, and such as the general path reads in more than one way. */
const samples: unknown[] = [x, y, 0, 2, 2.5, true, 'mean', [1, 2], [], [x, y], null, float64];

const functions = readNativeFunctions(torchgen).filter(isBound);
const deprecated = readDeprecated(torchgen);

let called: [schema: string, args: unknown[]] | undefined;

/** The general path of these signatures, with operators that only note that they were called. */
function resolver(name: string, signatures: Signature[], isMethod: boolean): Overloads {
  const noting = (schema: Schema): Operator => {
    const operator = new Operator(printSchema(schema));
    operator.call = (...args) => {
      called = [printSchema(schema), args];
      return undefined;
    };
    operator.result = () => ({});
    return operator;
  };
  const specs = signatures.map(({ base, out, deprecated: old }): Spec => {
    const order = old ? ([printSchema(old.schema), old.args.join(', ')] as const) : undefined;
    return [noting(base.schema), out && noting(out.schema), order];
  });
  return new Overloads(name, specs, isMethod, takesNumbers(name));
}

/** Calls whose arguments pass a fast path's test: for every parameter each sample that passes its part. */
function* callsOf(path: FastPath): Generator<unknown[]> {
  const passes = path.test.split(' && ').map((test, i) => {
    const holds = new Function(PARAMETERS[i]!, 'Tensor', ...Object.keys(fast), `return ${test || 'true'}`);
    return path.count === 0 ? [] : samples.filter((sample) => holds(sample, Tensor, ...Object.values(fast)));
  });
  const longest = Math.max(1, ...passes.map((p) => p.length));
  for (let turn = 0; turn < longest; turn++) {
    yield passes.slice(0, path.count).map((values, i) => values[(turn + i) % values.length]);
  }
}

/** Calls that pass an option path's tests, with every mixture of its options given and left out. */
function* callsWithOptions(path: OptionPath): Generator<unknown[]> {
  const passing = (name: string, test: string): unknown[] => {
    const holds = new Function(name, 'Tensor', ...Object.keys(fast), `return ${test}`);
    return [...samples, undefined].filter((sample) => holds(sample, Tensor, ...Object.values(fast)));
  };
  const tests = path.test.split(' && ').slice(0, -1);
  const given = tests.map((test, i) => passing(PARAMETERS[i]!, test));
  const names = /\{ (.*) \}/.exec(path.reads)![1]!.split(', ');
  const values = path.fits.split(' && ').map((test, i) => passing(names[i]!, test));
  const at = (list: unknown[], turn: number): unknown => list[turn % list.length];
  for (let turn = 0; turn < 24; turn++) {
    const options = names.map((name, i) => [name, at(values[i]!, Math.floor(turn / (i + 1)) + i)]);
    yield [...given.map((list, i) => at(list, turn + i)), Object.fromEntries(options)];
  }
}

const trimmed = (args: unknown[]): unknown[] => args.slice(0, args.findLastIndex((arg) => arg !== undefined) + 1);

const modules = ['torch', 'methods', 'nn', 'linalg', 'fft', 'special', 'sparse', 'nested'];

describe.each(modules)('%s', (module) => {
  test('a fast path calls what the general path would, with the same arguments', () => {
    const isMethod = module === 'methods';
    let compared = 0;
    for (const [name, members] of group(functions, module)) {
      const signatures = overloads(members[0]!.schema.name, members, deprecated, isMethod);
      const general = resolver(name, signatures, isMethod);
      const paths = fastPaths(signatures, isMethod);
      for (const path of paths) {
        const earlier = paths.slice(0, paths.indexOf(path)).filter((p) => p.count === path.count);
        const native = new Function(...PARAMETERS, ...Object.keys(fast), `return [${path.args}]`);
        for (const args of callsOf(path)) {
          if (earlier.some((p) => passes(p, args))) continue;
          const padded = PARAMETERS.map((_, i) => args[i]);
          const expected = native.apply(x, [...padded, ...Object.values(fast)]);
          called = undefined;
          scope(() => void general.call(args, isMethod ? x : undefined));
          const shown = `${name}(${args.map(String).join(', ')})`;
          expect([shown, called?.[0], trimmed(called?.[1] ?? [])]).toEqual([
            shown,
            printSchema(path.signature.base.schema),
            trimmed(expected),
          ]);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(0);
  });

  test('the arguments that the types allow are taken', () => {
    const isMethod = module === 'methods';
    let taken = 0;
    const refused: string[] = [];
    for (const [name, members] of group(functions, module)) {
      const signatures = overloads(members[0]!.schema.name, members, deprecated, isMethod);
      const general = resolver(name, signatures, isMethod);
      const { plain, earlier } = shapesOf(name, signatures, isMethod);
      for (const args of [...plain, ...earlier].flatMap((shape) => [...callsOfShape(shape)])) {
        try {
          scope(() => void general.call(args, isMethod ? x : undefined));
          taken++;
        } catch (error) {
          refused.push(String(error));
        }
      }
    }
    expect(refused).toEqual([]);
    expect(taken).toBeGreaterThan(0);
  });
});

describe.each(['torch', 'methods'])('%s', (module) => {
  test('an option path calls what the general path would, with the same arguments', () => {
    const isMethod = module === 'methods';
    let compared = 0;
    for (const [name, members] of group(functions, module)) {
      const signatures = overloads(members[0]!.schema.name, members, deprecated, isMethod);
      const general = resolver(name, signatures, isMethod);
      for (const path of optionPaths(signatures, isMethod)) {
        const native = new Function(...PARAMETERS, ...Object.keys(fast), `${path.reads} return [${path.args}]`);
        for (const args of callsWithOptions(path)) {
          const expected = native.apply(x, [...PARAMETERS.map((_, i) => args[i]), ...Object.values(fast)]);
          called = undefined;
          scope(() => void general.call(args, isMethod ? x : undefined));
          const shown = `${name}(${JSON.stringify(args.slice(-1))})`;
          expect([shown, called?.[0], trimmed(called?.[1] ?? [])]).toEqual([
            shown,
            printSchema(path.signature.base.schema),
            trimmed(expected),
          ]);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(1000);
  });
});

/** A value of each type that generated declarations name. */
const VALUES: Record<string, unknown> = {
  Tensor: x,
  Scalar: 2.5,
  number: 1,
  boolean: true,
  string: 'mean',
  null: null,
  DTypeLike: 'float32',
  LayoutLike: 'strided',
  MemoryFormatLike: 'preserve_format',
  DeviceLike: 'cpu',
  Generator: defaultGenerator,
  'readonly number[]': [1, 2],
  'readonly Tensor[]': [x, y],
  'readonly Scalar[]': [2, 0.5],
  'readonly (Tensor | null)[]': [x, null],
};

/** Calls of a shape: with what is required, with everything, and with each alternative of each type. */
function* callsOfShape({ positional, keywords }: Shape): Generator<unknown[]> {
  // What `out` takes depends on the results; it has tests of its own.
  const options = keywords.filter((m) => m.name !== 'out');
  const all = [...positional, ...options];
  const sampleOf = (type: string): unknown => {
    if (!(type in VALUES)) throw new Error(`no value of type ${type}`);
    return VALUES[type];
  };
  const call = (chosen: (m: Member) => string | undefined, nameOf = (m: Member) => m.name): unknown[] => {
    const value = (m: Member): unknown => {
      const type = chosen(m);
      return type === undefined ? undefined : sampleOf(type);
    };
    const given = Object.fromEntries(options.map((m) => [nameOf(m), value(m)]));
    return [...positional.map(value), ...(options.length ? [given] : [])];
  };
  const first = (m: Member): string => alternatives(m.type)[0]!;
  yield call((m) => (m.required ? first(m) : undefined));
  yield call(first);
  yield call(first, (m) => aliasesOf(m.name).filter((name) => all.every((other) => other.name !== name))[0] ?? m.name);
  for (const member of all) {
    for (const type of alternatives(member.type).slice(1)) yield call((m) => (m === member ? type : first(m)));
  }
}

/** Whether a call passes a path's whole test, and so never reaches the paths after it. */
function passes(path: FastPath, args: unknown[]): boolean {
  const test = new Function(...PARAMETERS, 'Tensor', ...Object.keys(fast), `return ${path.test || 'true'}`);
  return test(...PARAMETERS.map((_, i) => args[i]), Tensor, ...Object.values(fast));
}

test.skipIf(!isSource)("every operator is one of libtorch's, with its arguments in its order", () => {
  const shown = (list: { name: string; isWrite: boolean }[]): string[] =>
    list.map((a) => `${a.name}${a.isWrite ? '!' : ''}`);
  for (const { schema } of Object.values(operators)) {
    const real = native.operatorSchema(`aten::${schema.name}`, schema.overload);
    const mine = schema.arguments.map((a) => ({ name: a.name, isWrite: a.writes }));
    expect([printSchema(schema), ...shown(mine)]).toEqual([printSchema(schema), ...shown(real.arguments)]);
    expect(schema.returns).toHaveLength(real.returns.length);
  }
});
