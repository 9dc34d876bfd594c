import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseSchema } from '../../lib/core/schema.js';
import { declarations } from '../../tools/codegen/emit-types.js';
import { fastPaths, varargs } from '../../tools/codegen/fast-path.js';
import { generate } from '../../tools/codegen/generate.js';
import { overloads, type Signature } from '../../tools/codegen/overloads.js';
import { group, isBound } from '../../tools/codegen/selection.js';
import type { NativeFunction } from '../../tools/codegen/source.js';
import { generated, isSource, torch, torchgen, version } from './source.js';

const native = (text: string, more: Partial<NativeFunction> = {}): NativeFunction => ({
  schema: parseSchema(text),
  variants: ['function', 'method'],
  module: 'torch',
  category: '',
  ...more,
});

const names = (signatures: Signature[]) =>
  signatures.map((s) => [s.base.schema.overload, s.out?.schema.overload ?? null]);

describe('selection', () => {
  test("takes what Python binds, and no operator's backward", () => {
    expect(isBound(native('add.Tensor(Tensor self, Tensor other) -> Tensor'))).toBe(true);
    expect(isBound(native('relu_backward(Tensor grad, Tensor self) -> Tensor'))).toBe(false);
    expect(isBound(native('range.out(Scalar start, Scalar end, *, Tensor(a!) out) -> Tensor(a!)'))).toBe(false);
    expect(isBound(native('set_.source_Storage(Tensor(a!) self, Storage source) -> Tensor(a!)'))).toBe(false);
  });

  test('sorts functions into namespaces under the names that they have there', () => {
    const fft = native('fft_rfft(Tensor self) -> Tensor', { module: 'fft', variants: ['function'] });
    const method = native('abs_(Tensor(a!) self) -> Tensor(a!)', { variants: ['method'] });
    expect([...group([fft, method], 'fft').keys()]).toEqual(['rfft']);
    expect([...group([fft, method], 'methods').keys()]).toEqual(['abs_']);
    expect([...group([fft, method], 'torch').keys()]).toEqual([]);
  });
});

describe('overloads', () => {
  test('pair an operator with its out variant, tensors before numbers', () => {
    const all = [
      native('ge.Scalar_out(Tensor self, Scalar other, *, Tensor(a!) out) -> Tensor(a!)'),
      native('ge.Scalar(Tensor self, Scalar other) -> Tensor'),
      native('ge.Tensor_out(Tensor self, Tensor other, *, Tensor(a!) out) -> Tensor(a!)'),
      native('ge.Tensor(Tensor self, Tensor other) -> Tensor'),
    ];
    expect(names(overloads('ge', all, [], false))).toEqual([
      ['Tensor', 'Tensor_out'],
      ['Scalar', 'Scalar_out'],
    ]);
  });

  test('put one number before a list of them', () => {
    const all = [native('f.list(Tensor self, int[] dim) -> Tensor'), native('f.one(Tensor self, int dim) -> Tensor')];
    expect(names(overloads('f', all, [], true)).map(([overload]) => overload)).toEqual(['one', 'list']);
  });

  test('leave self to what stands before the dot', () => {
    const where = native('where.self(Tensor condition, Tensor self, Tensor other) -> Tensor');
    const [method] = overloads('where', [where], [], true);
    expect(method!.parameters.map((p) => p.name)).toEqual(['condition', 'other']);
    expect(fastPaths([method!], true).map((p) => p.args)).toEqual(['a._handle, this._handle, b._handle']);
  });
});

describe('fast paths', () => {
  const of = (...schemas: string[]) =>
    fastPaths(
      overloads(
        'f',
        schemas.map((s) => native(s)),
        [],
        false,
      ),
      false,
    );

  test('test the arguments that were given and pass no others', () => {
    expect(of('f(Tensor self, int dim=-1, bool keepdim=False) -> Tensor').map((p) => [p.test, p.args])).toEqual([
      ['a instanceof Tensor', 'a._handle'],
      ['a instanceof Tensor && isInt(b)', 'a._handle, b'],
      ["a instanceof Tensor && isInt(b) && typeof c === 'boolean'", 'a._handle, b, c'],
    ]);
  });

  test('leave to the general path what an earlier signature might take', () => {
    // A tensor of one element would do as the first signature's number.
    const paths = of('f.a(Scalar self, Scalar n) -> Tensor', 'f.b(Tensor self, float n) -> Tensor');
    expect(paths.map((p) => p.signature.base.schema.overload)).toEqual(['a']);
  });

  test('pass over a signature all of whose calls another one takes', () => {
    const paths = of("f.a(Tensor self, str s='') -> Tensor", 'f.b(Tensor self, int n=0) -> Tensor');
    expect(paths.map((p) => [p.count, p.signature.base.schema.overload])).toEqual([
      [1, 'a'],
      [2, 'a'],
      [2, 'b'],
    ]);
  });

  test('take a list from the arguments only where no other signature takes several numbers', () => {
    const view = overloads('view', [native('view(Tensor self, SymInt[] size) -> Tensor')], [], true);
    const sum = overloads('sum', [native('sum(Tensor self, int[1]? dim, bool keepdim=False) -> Tensor')], [], true);
    expect(varargs(view)).toBe(view[0]);
    expect(varargs(sum)).toBeUndefined();
  });
});

describe('declarations', () => {
  const of = (isMethod: boolean, ...schemas: string[]) =>
    declarations(
      'f',
      overloads(
        'f',
        schemas.map((s) => native(s)),
        [],
        isMethod,
      ),
      isMethod,
    );

  test('let the options object begin after any parameter', () => {
    expect(of(true, 'f(Tensor self, int dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor')).toEqual([
      '(dim: number, keepdim?: boolean, options?: { dtype?: DTypeLike | null }): Tensor',
      '(dim: number, options?: { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null }): Tensor',
      '(options: Dim & { keepdim?: boolean; keepdims?: boolean; dtype?: DTypeLike | null }): Tensor',
    ]);
  });

  test('put the plain ways to call in front of those by options', () => {
    expect(
      of(true, 'f.a(Tensor self, Tensor w) -> Tensor', 'f.b(Tensor self, int n) -> (Tensor, Tensor)').map((d) =>
        d.replace(/\):.*/, ')'),
      ),
    ).toEqual(['(w: Tensor)', '(n: number)', '(options: { w: Tensor })', '(options: { n: number })']);
  });

  test('are one where signatures differ in one type or one more parameter, and none where another takes the calls', () => {
    const plain = (...schemas: string[]) => of(false, ...schemas).filter((d) => d.startsWith('(input'));
    expect(plain('f.a(Tensor self, Tensor n) -> Tensor', 'f.b(Tensor self, Scalar n) -> Tensor')).toEqual([
      '(input: Tensor, n: Tensor | Scalar): Tensor',
      '(input: Tensor, options: { n: Tensor | Scalar }): Tensor',
    ]);
    expect(plain('f.a(Tensor self) -> Tensor', 'f.b(Tensor self, int n) -> Tensor')).toEqual([
      '(input: Tensor, n?: number): Tensor',
      '(input: Tensor, options?: { n?: number }): Tensor',
    ]);
    expect(plain('f.a(Tensor self) -> Tensor', 'f.b(Tensor self, *, str? mode) -> Tensor')).toEqual([
      '(input: Tensor, options?: { mode?: string | null }): Tensor',
    ]);
    expect(plain('f.a(Tensor self, int n=1) -> Tensor', 'f.b(Tensor self, int n) -> Tensor')).toEqual([
      '(input: Tensor, n?: number): Tensor',
      '(input: Tensor, options?: { n?: number }): Tensor',
    ]);
  });

  test('stay apart where one for both would take mixtures', () => {
    const apart = of(
      false,
      'f.a(Tensor self, Tensor n, Tensor m) -> Tensor',
      'f.b(Tensor self, Scalar n, Scalar m) -> Tensor',
    );
    expect(apart.slice(0, 2)).toEqual([
      '(input: Tensor, n: Tensor, m: Tensor): Tensor',
      '(input: Tensor, n: Scalar, m: Scalar): Tensor',
    ]);
  });

  test("call a new tensor's options by their name", () => {
    const options = 'ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None';
    expect(of(false, `f(int n, *, ${options}) -> Tensor`)).toEqual([
      '(n: number, options?: FactoryOptions): Tensor',
      '(options: FactoryOptions & { n: number }): Tensor',
    ]);
  });

  test('name the elements of a result', () => {
    expect(of(true, 'f(Tensor self) -> (Tensor sign, Tensor log_abs)')).toEqual([
      '(): [sign: Tensor, logAbs: Tensor] & { sign: Tensor; logAbs: Tensor }',
    ]);
    expect(of(true, 'f(Tensor self) -> (Tensor values, Tensor indices)')[0]).toContain('Named<');
  });

  test('offer a list as arguments, and give an in-place method its own type', () => {
    expect(of(true, 'f(Tensor(a!) self, SymInt[] size) -> Tensor(a!)')).toContain('(...size: number[]): this');
  });
});

test.skipIf(!isSource)('lib/generated is what the generator writes', () => {
  const files = generate(torchgen, torch, version);
  expect(readdirSync(generated).sort()).toEqual([...files.keys()].sort());
  for (const [name, text] of files) expect(readFileSync(join(generated, name), 'utf8') === text, name).toBe(true);
});
