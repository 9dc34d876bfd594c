import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSchema, printSchema, type Schema, type SchemaArgument } from '../../lib/core/schema.js';

const identifier = fc.stringMatching(/^[a-z_][a-z0-9_]{0,8}$/);
const type = fc
  .tuple(
    fc.constantFrom('Tensor', 'int', 'SymInt', 'float', 'bool', 'Scalar', 'ScalarType', 'str', 'Generator'),
    fc.constantFrom('', '?', '[]', '[2]', '[]?', '?[]', '[3]?'),
  )
  .map(([base, suffix]) => base + suffix);
const alias = fc.constantFrom('', 'a', 'a!', 'b!', 'a -> *', 'a! -> a|b');
const value = fc.constantFrom(
  undefined,
  'None',
  '1',
  '-1',
  '1e-05',
  'True',
  '[]',
  '[0, 1]',
  '"L"',
  "'fro'",
  '"a, (b"',
  '"\\"\'"',
);

const argument: fc.Arbitrary<SchemaArgument> = fc
  .record({ name: identifier, type, alias, default: value })
  .map((a) => ({ ...a, writes: a.alias.includes('!'), keywordOnly: false }));
const result = fc
  .record({ name: fc.oneof(fc.constant(''), identifier), type, alias })
  .map((r) => ({ ...r, writes: r.alias.includes('!') }));
const schema: fc.Arbitrary<Schema> = fc
  .record({
    name: identifier,
    overload: fc.oneof(fc.constant(''), fc.stringMatching(/^[A-Za-z_]\w{0,8}$/)),
    positional: fc.array(argument, { maxLength: 4 }),
    keywords: fc.array(argument, { maxLength: 3 }),
    returns: fc.array(result, { maxLength: 3 }),
  })
  .map(({ positional, keywords, ...rest }) => ({
    ...rest,
    arguments: [...positional, ...keywords.map((a) => ({ ...a, keywordOnly: true }))],
  }));

describe('parseSchema', () => {
  test('reads what printSchema writes', () => {
    fc.assert(
      fc.property(schema, (s) => {
        expect(parseSchema(printSchema(s))).toEqual(s);
      }),
    );
  });

  test('tells the parts of an out variant apart', () => {
    const s = parseSchema('add.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) -> Tensor(a!)');
    expect([s.name, s.overload]).toEqual(['add', 'out']);
    expect(s.arguments.map((a) => [a.type, a.name, a.default, a.keywordOnly, a.writes])).toEqual([
      ['Tensor', 'self', undefined, false, false],
      ['Tensor', 'other', undefined, false, false],
      ['Scalar', 'alpha', '1', true, false],
      ['Tensor', 'out', undefined, true, true],
    ]);
    expect(s.returns).toEqual([{ name: '', type: 'Tensor', alias: 'a!', writes: true }]);
  });

  test('takes a namespace, no results and named results', () => {
    expect(parseSchema('aten::_foreach_zero_(Tensor(a!)[] self) -> ()').returns).toEqual([]);
    const topk = parseSchema('topk(Tensor self, SymInt k) -> (Tensor values, Tensor indices)');
    expect(topk.returns.map((r) => r.name)).toEqual(['values', 'indices']);
  });

  test.each([
    ['add', 'no name and argument list'],
    ['add(Tensor self', 'never closed'],
    ['add(Tensor self)', 'names no result'],
    ['add(self) -> Tensor', '"self" is no argument'],
    ['add(Ten!sor self) -> Tensor', 'is no type'],
  ])('quotes what is wrong with %j', (text, message) => {
    expect(() => parseSchema(text)).toThrow(message);
  });
});
