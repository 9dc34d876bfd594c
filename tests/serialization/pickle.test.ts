import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { device } from '../../lib/core/default-device.js';
import { bfloat16, float32, uint16 } from '../../lib/core/dtype.js';
import { sparseCoo } from '../../lib/core/layout.js';
import { Complex, FloatScalar } from '../../lib/core/scalar.js';
import { pickle } from '../../lib/serialization/pickler.js';
import { unpickle } from '../../lib/serialization/unpickler.js';
import { FakeBuilder, FakeTensor, fakeReader, fakeTensor } from './fake.js';

const write = (value: unknown) => pickle(value, fakeReader);
const read = (bytes: Uint8Array) => unpickle(bytes, new FakeBuilder()) as any;
const roundTrip = (value: unknown) => read(write(value));

describe('plain data', () => {
  const integer = fc.oneof(
    fc.maxSafeInteger(),
    fc.integer(),
    fc.bigInt(2n ** 53n, 2n ** 300n),
    fc.bigInt(-(2n ** 300n), -(2n ** 53n)),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  );
  const scalar = fc.oneof(integer, fc.double(), fc.boolean(), fc.constant(null), text);
  const key = fc.oneof(fc.maxSafeInteger(), fc.constant(null));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      scalar,
      fc.uint8Array(),
      fc.array(tie('value')),
      fc.dictionary(fc.oneof(text, fc.constant('__proto__')), tie('value')),
      fc.array(fc.tuple(text, tie('value'))).map((entries) => new Map(entries)),
      fc.array(fc.tuple(key, tie('value')), { minLength: 1 }).map((entries) => new Map(entries)),
      fc.array(scalar).map((items) => new Set(items)),
    ),
  }));

  it('comes back as it went', () => {
    // A Set or Map may hold what is equal in Python only where Python would mix it up: those are refused.
    fc.assert(
      fc.property(value, (data) => {
        let bytes: Uint8Array;
        try {
          bytes = write(data);
        } catch (error) {
          expect((error as Error).message).toContain('equal in Python');
          return;
        }
        const back = read(bytes);
        expect(normal(back)).toStrictEqual(normal(data));
        expect(write(back)).toStrictEqual(bytes);
      }),
      { numRuns: 200, seed: 1, endOnFailure: true },
    );
  });

  it('keeps -0, infinities, NaN and the difference of floats and ints', () => {
    expect(roundTrip([-0, 0, Infinity, -Infinity, NaN, 0.5])).toStrictEqual([-0, 0, Infinity, -Infinity, NaN, 0.5]);
    expect(write(new FloatScalar(1))).not.toStrictEqual(write(1));
    expect(roundTrip(new FloatScalar(1))).toBe(1);
    expect(roundTrip([5n, 2n ** 53n, -(2n ** 63n), 1e300])).toStrictEqual([5, 2n ** 53n, -(2n ** 63n), 1e300]);
  });

  it('keeps dtypes, devices, layouts and complex numbers', () => {
    expect(roundTrip([float32, bfloat16, uint16, sparseCoo])).toStrictEqual([float32, bfloat16, uint16, sparseCoo]);
    expect(roundTrip([device('cpu'), device('cuda', 1)])).toStrictEqual([device('cpu'), device('cuda', 1)]);
    expect(roundTrip(new Complex(1, -2))).toStrictEqual(new Complex(1, -2));
  });

  it('keeps what is shared shared', () => {
    const shared = { list: [1] };
    const back = roundTrip({ a: shared, b: [shared, shared.list] });
    expect(back.a).toBe(back.b[0]);
    expect(back.a.list).toBe(back.b[1]);
  });

  it('gives a key __proto__ to the object itself, never to its prototype', () => {
    const back = roundTrip(JSON.parse('{"__proto__": {"polluted": true}}'));
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
    expect(Object.keys(back)).toStrictEqual(['__proto__']);
    expect(({} as any).polluted).toBeUndefined();
  });

  it("keeps a state dict's metadata out of sight", () => {
    const state = new Map([['weight', 1]]);
    Object.defineProperty(state, '_metadata', { value: new Map([['', { version: 1 }]]) });
    const back = roundTrip(state);
    expect(back._metadata).toStrictEqual(new Map([['', { version: 1 }]]));
    expect(Object.keys(back)).toStrictEqual([]);
    expect(write(back)).toStrictEqual(write(state));
  });

  it('writes more than 256 values that it refers back to', () => {
    const shared = [1];
    const many = Array.from({ length: 300 }, (_, i) => `key${i}`);
    const back = roundTrip([many, shared, many.slice(), shared]);
    expect(back[2]).toStrictEqual(many);
    expect(back[1]).toBe(back[3]);
  });
});

describe('tensors', () => {
  it('come with their storage, view and flags', () => {
    const value = [
      fakeTensor('0', [2, 3], { requiresGrad: true }),
      fakeTensor('1', [], { conj: false, neg: true }),
      fakeTensor('2', [0, 3]),
      new FakeTensor({ kind: 'meta', meta: { dtype: 'float16', shape: [2], strides: [1], requiresGrad: false } }),
      new FakeTensor({ kind: 'parameter', data: fakeTensor('3', [1]), requiresGrad: true }),
      new FakeTensor({
        kind: 'sparse',
        sparse: {
          layout: 'torch.sparse_coo',
          parts: [fakeTensor('4', [1, 1]), fakeTensor('5', [1])],
          shape: [3],
          coalesced: true,
        },
      }),
      new FakeTensor({
        kind: 'strided',
        storage: { key: '6', dtype: null, location: 'cuda:1', numel: 8 },
        view: { dtype: 'uint16', offset: 1, shape: [3], strides: [1], requiresGrad: false, conj: false, neg: false },
      }),
    ];
    expect(roundTrip(value)).toStrictEqual(value);
  });

  it('share a storage, which is asked for once', () => {
    const builder = new FakeBuilder();
    const row = fakeTensor('0', [4]);
    const bytes = write([row, fakeTensor('0', [4]), row]);
    const [first, second, third] = unpickle(bytes, builder) as FakeTensor[];
    expect(builder.storages).toHaveLength(1);
    expect(first).not.toBe(second);
    expect(first).toBe(third);
  });
});

describe('what Python wrote', () => {
  const files = JSON.parse(readFileSync(new URL('../reference/serialization/plain.json', import.meta.url), 'utf8'));

  it.each(Object.keys(files))('protocol %s', (protocol) => {
    const value = read(Buffer.from(files[protocol], 'base64'));
    expect(value).toStrictEqual({
      none: null,
      true: true,
      false: false,
      ints: [
        0,
        1,
        -1,
        255,
        256,
        65535,
        65536,
        -(2 ** 31),
        2 ** 31,
        2 ** 53 - 1,
        2n ** 53n,
        -(2n ** 53n),
        2n ** 64n,
        -(2n ** 200n),
      ],
      floats: [0.5, -0, 1e300, Infinity],
      nan: NaN,
      text: ['', 'abc', 'é', '日本', '😀', '\ud800', 'x'.repeat(300)],
      bytes: [new Uint8Array(0), Uint8Array.of(0, 0x7f, 0x80, 0xff), Uint8Array.of(97, 98)],
      tuple: [1, [2, 3], []],
      tuples: [[1], [1, 2], [1, 2, 3], [1, 2, 3, 4]],
      nested: { a: { b: [{ c: [] }] } },
      by_int: new Map<number | bigint, string>([
        [0, 'zero'],
        [1, 'one'],
        [2n ** 60n, 'big'],
      ]),
      mixed: new Map<unknown, unknown>([
        ['a', 1],
        [2, 'b'],
        [null, 3],
      ]),
      proto: JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}'),
      empty: {},
      set: new Set([1]),
      frozen: new Set(['a']),
      complex: new Complex(1, -2),
      counter: { a: 2, b: 1 },
      default: { k: [1] },
      ordered: new Map([
        ['z', 1],
        ['a', 2],
      ]),
      shared: [
        [1, 2],
        [1, 2],
      ],
    });
    expect(value.shared[0]).toBe(value.shared[1]);
    expect(({} as any).polluted).toBeUndefined();
  });
});

describe('what can not be saved', () => {
  class Net {
    stateDict() {}
  }
  const circular: any = { list: [] };
  circular.list.push({ back: circular });
  const deep = Array.from({ length: 501 }).reduce<unknown>((inner) => [inner], 0);
  const cases: [string, unknown, ErrorConstructor, RegExp][] = [
    ['a function', { state: { layers: [0, 1, 2, { fn() {} }] } }, TypeError, /state\.layers\[3\]\.fn is function fn/],
    ['undefined', { a: undefined }, TypeError, /a is undefined.*null for None/],
    ['a symbol', [Symbol('s')], TypeError, /\[0\] is Symbol/],
    ['a class instance', new Map([['x', new Date(0)]]), TypeError, /x is a Date/],
    ['a module', new Net(), TypeError, /the value is a Net.*stateDict\(\)/],
    ['a typed array', { 'a-b': new Float32Array(2) }, TypeError, /\["a-b"\] is Float32Array.*torch\.tensor/],
    ['circular data', circular, TypeError, /list\[0\]\.back is the value itself/],
    ['deep data', deep, RangeError, /more than 500 levels/],
    ['an object as a key', new Map([[{}, 1]]), TypeError, /an object among its keys/],
    [
      'equal keys',
      new Map<unknown, number>([
        [1, 1],
        [true, 2],
      ]),
      TypeError,
      /1 and true, which are equal in Python/,
    ],
    ['equal members', new Set<unknown>([1, 1n]), TypeError, /equal in Python/],
    ['a giant integer', 1n << 3000n, RangeError, /integer of 376 bytes/],
    ['a hole', new Array(2), TypeError, /\[0\] is undefined/],
  ];

  it.each(cases)('%s', (_, value, type, message) => {
    expect(() => write(value)).toThrow(type);
    expect(() => write(value)).toThrow(message);
  });

  it('names the way to each error, whatever the root is', () => {
    expect(() => write(new Map([[3, [() => 0]]]))).toThrow(/\[3\]\[0\] is a function/);
  });
});

/** What a value is once saved and loaded: small bigints are numbers. */
function normal(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (Array.isArray(value)) return value.map(normal);
  if (value instanceof Map) return new Map([...value].map(([k, v]) => [normal(k), normal(v)]));
  if (value instanceof Set) return new Set([...value].map(normal));
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return value;
  const object = {};
  for (const [k, v] of Object.entries(value)) {
    Object.defineProperty(object, k, { value: normal(v), enumerable: true, configurable: true, writable: true });
  }
  return object;
}
