import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Collated, defaultCollate, defaultConvert } from '../../lib/data/index.js';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';

const show = (value: unknown): unknown => {
  if (value instanceof torch.Tensor) return [String(value.dtype), value.shape, value.tolist()];
  if (Array.isArray(value)) return value.map(show);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value!).map(([key, inner]) => [key, show(inner)]));
};

describe('defaultCollate', () => {
  it('stacks tensors and typed arrays', () => {
    expect(show(defaultCollate([torch.tensor([1, 2]), torch.tensor([3, 4])]))).toEqual([
      'torch.float32',
      [2, 2],
      [
        [1, 2],
        [3, 4],
      ],
    ]);
    expect(show(defaultCollate([Uint8Array.of(1, 2), Uint8Array.of(3, 4)]))).toEqual([
      'torch.uint8',
      [2, 2],
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });

  it('makes numbers int64, whatever the batch holds', () => {
    expect(show(defaultCollate([3, 1]))).toEqual(['torch.int64', [2], [3, 1]]);
    expect(show(defaultCollate([3n, 1n]))).toEqual(['torch.int64', [2], [3, 1]]);
    expect(() => defaultCollate([3, 1.5])).toThrow(RangeError);
    expect(() => defaultCollate([{ age: 1.5 }])).toThrow(/1\.5 at \.age.*torch\.float\(x\)/);
    expect(() => defaultCollate([Number.NaN])).toThrow(RangeError);
  });

  it('makes float scalars the default dtype and booleans bool', () => {
    expect(show(defaultCollate([new torch.FloatScalar(3), new torch.FloatScalar(1.5)]))).toEqual([
      'torch.float32',
      [2],
      [3, 1.5],
    ]);
    expect(show(defaultCollate([true, false]))).toEqual(['torch.bool', [2], [true, false]]);
  });

  it('goes into arrays and objects, and keeps strings', () => {
    const samples = [
      { image: torch.zeros([2]), name: 'a', boxes: [1, 2n] as [number, bigint] },
      { image: torch.ones([2]), name: 'b', boxes: [3, 4n] as [number, bigint] },
    ];
    const batch = defaultCollate(samples);
    expectTypeOf(batch).toEqualTypeOf<{ image: Tensor; name: string[]; boxes: [Tensor, Tensor] }>();
    expect(show(batch)).toEqual({
      image: [
        'torch.float32',
        [2, 2],
        [
          [0, 0],
          [1, 1],
        ],
      ],
      name: ['a', 'b'],
      boxes: [
        ['torch.int64', [2], [1, 3]],
        ['torch.int64', [2], [2, 4]],
      ],
    });
    expectTypeOf<Collated<[Tensor, number]>>().toEqualTypeOf<[Tensor, Tensor]>();
  });

  it('says what does not fit together, and where', () => {
    expect(() => defaultCollate([])).toThrow(RangeError);
    expect(() => defaultCollate([[1, 2], [3]])).toThrow(/2 and 1/);
    expect(() =>
      defaultCollate<unknown>([
        [1, 'a'],
        [2, 3],
      ]),
    ).toThrow(/at \[1\].*different kinds.*"a"/);
    expect(() => defaultCollate([new Date(0)])).toThrow(/collateFn/);
    expect(() => defaultCollate([null])).toThrow(TypeError);
    expect(() => defaultCollate<unknown>([{ a: 1 }, { b: 1 }])).toThrow(/sample 1.*'a'/);
    expect(() => defaultCollate([torch.zeros([2]), torch.zeros([3])])).toThrow(torch.TorchError);
  });
});

it('defaultConvert makes tensors of typed arrays and leaves the rest', () => {
  const t = torch.zeros([1]);
  const converted = defaultConvert({ a: Float32Array.of(1), b: [t, 'x', 2], c: null }) as Record<string, unknown>;
  expect(show(converted.a)).toEqual(['torch.float32', [1], [1]]);
  expect((converted.b as unknown[])[0]).toBe(t);
  expect((converted.b as unknown[]).slice(1)).toEqual(['x', 2]);
  expect(converted.c).toBeNull();
});
