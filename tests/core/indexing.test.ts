import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { IndexItem } from '../../lib/core/indexing.js';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';
import { type ModelItem, numel, type Selection, select } from './index-model.js';

const { slice, ellipsis } = torch;

interface Case {
  shape: number[];
  index: string;
  /** The shape of what is selected, and its values. */
  selected?: number[];
  values?: number[];
  error?: string;
  number?: number[];
  tensor?: number[];
}

const file = new URL('../reference/indexing.json.gz', import.meta.url);
const cases: Case[] = JSON.parse(gunzipSync(readFileSync(file)).toString());

/** 0, 1, 2, ... in the given shape. */
function ranged(shape: readonly number[]): Tensor {
  return torch.arange(numel(shape)).reshape([...shape]);
}

const flat = (t: Tensor) => t.reshape([-1]).tolist();

describe('text selects and writes what it does in Python', () => {
  const byShape = new Map(cases.map((c) => [`[${c.shape}]`, cases.filter((d) => String(d.shape) === String(c.shape))]));
  test.each([...byShape])('in a tensor of shape %s', (_, list) => {
    for (const { shape, index, selected, values, error, number, tensor } of list) {
      const message = `x[${index}] of shape [${shape}]`;
      if (error !== undefined) {
        expect(() => torch.scope(() => void ranged(shape).index(index)), message).toThrow();
        continue;
      }
      torch.scope(() => {
        const x = ranged(shape);
        const part = x.index(index);
        expect({ selected: part.shape, values: flat(part) }, message).toEqual({ selected, values });
        x.indexPut_(index, -7);
        expect(flat(x), `${message} = -7`).toEqual(number);
        const y = ranged(shape);
        y.indexPut_(index, y.index(index).clone().neg().sub(1));
        expect(flat(y), `${message} = tensor`).toEqual(tensor);
      });
    }
  });
});

// -- against the model

const bound = (size: number) => fc.option(fc.integer({ min: -size - 2, max: size + 2 }), { nil: null });

/** Index arrays of one call broadcast together, so all have the shape `common` or one that stretches to it. */
const indexArray = (size: number, common: number[]) =>
  fc
    .constantFrom(
      common,
      [1],
      common.slice(1),
      common.map(() => 1),
    )
    .chain((shape) =>
      fc.record({
        shape: fc.constant(shape),
        values: fc.array(fc.integer({ min: -size, max: size - 1 }), {
          minLength: numel(shape),
          maxLength: numel(shape),
        }),
      }),
    );

function itemFor(size: number, common: number[]): fc.Arbitrary<ModelItem> {
  return fc.oneof(
    fc.integer({ min: -size, max: size - 1 }),
    fc.record({ start: bound(size), stop: bound(size), step: fc.constantFrom(null, 1, 2, 3) }),
    indexArray(size, common),
  );
}

const shapes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });

/** Items for some first dimensions and, behind an ellipsis, some last ones, with new dimensions in between. */
const indexes = shapes.chain((shape) =>
  fc
    .tuple(
      fc
        .constantFrom<number[]>([2], [3], [2, 3], [2, 1])
        .chain((common) => fc.tuple(...shape.map((size) => itemFor(size, common)))),
      fc.nat({ max: shape.length }),
      fc.nat({ max: shape.length }),
      fc.array(fc.nat({ max: 6 }), { maxLength: 2 }),
    )
    .map(([all, left, right, news]) => {
      const items: ModelItem[] =
        left + right <= shape.length && left < shape.length
          ? [...all.slice(0, left), '...', ...all.slice(shape.length - right)]
          : all.slice(0, left);
      for (const at of news) items.splice(Math.min(at, items.length), 0, null);
      return { shape, items };
    }),
);

const masks = fc.tuple(shapes, fc.nat({ max: 3 }), fc.nat({ max: 3 })).chain(([shape, first, count]) => {
  const from = Math.min(first, shape.length - 1);
  const maskShape = shape.slice(from, from + 1 + count);
  const size = numel(maskShape);
  return fc.array(fc.boolean(), { minLength: size, maxLength: size }).map((mask) => ({
    shape,
    items: [
      ...shape.slice(0, from).map(() => ({ start: null, stop: null, step: null })),
      { shape: maskShape, mask },
    ] as ModelItem[],
  }));
});

function nested<T>(values: T[], shape: number[]): any {
  if (shape.length === 0) return values[0];
  const rows = values.length / shape[0]!;
  return Array.from({ length: shape[0]! }, (_, i) => nested(values.slice(i * rows, (i + 1) * rows), shape.slice(1)));
}

/** An item as it is written in JavaScript; index arrays in turn as a tensor, an array and (one-dimensional) a typed array. */
function written(item: ModelItem, turn: number): IndexItem {
  if (item === '...') return ellipsis;
  if (item === null || typeof item === 'number') return item;
  if ('step' in item) return slice(item.start, item.stop, item.step);
  if ('mask' in item) return turn % 2 ? torch.tensor(nested(item.mask, item.shape)) : nested(item.mask, item.shape);
  const array = nested(item.values, item.shape);
  if (turn % 3 === 0 || item.shape.length === 0) return torch.tensor(array, { dtype: 'int64' });
  return turn % 3 === 1 || item.shape.length > 1 ? array : new Int32Array(item.values);
}

function expectSelection(x: Tensor, { shape, positions }: Selection): void {
  expect(x.shape).toEqual(shape);
  expect(flat(x)).toEqual(positions);
}

test.each([
  ['integers, slices, arrays, new dimensions and the ellipsis', indexes],
  ['masks', masks],
])('%s select and write as in the model', (_, arbitrary) => {
  fc.assert(
    fc.property(arbitrary as typeof indexes, fc.nat({ max: 5 }), ({ shape, items }, turn) => {
      const selection = select(shape, items);
      torch.scope(() => {
        const x = ranged(shape);
        const args = items.map((item, i) => written(item, turn + i));
        expectSelection(x.index(...args), selection);

        const expected = Array.from({ length: numel(shape) }, (_, i) => i);
        x.indexPut_(args, -1);
        for (const at of selection.positions) expected[at] = -1;
        expect(flat(x)).toEqual(expected);

        const values = torch.tensor(selection.positions, { dtype: 'int64' }).add(100).reshape(selection.shape);
        x.indexPut_(args, values);
        for (const at of selection.positions) expected[at] = at + 100;
        expect(flat(x)).toEqual(expected);
      });
    }),
    { numRuns: 200 },
  );
});

// -- the forms of an index

describe('an index', () => {
  const x = ranged([2, 3, 4]);
  afterAll(() => x.dispose());

  test('may be one integer, several, or none', () => {
    expect(x.index(1).tolist()).toEqual([
      [12, 13, 14, 15],
      [16, 17, 18, 19],
      [20, 21, 22, 23],
    ]);
    expect(x.index(-1, 0, 2).item()).toBe(14);
    expect(x.index(1n, 0n).tolist()).toEqual([12, 13, 14, 15]);
    expect(x.index().shape).toEqual([2, 3, 4]);
  });

  test('mixes slices, null, the ellipsis and text', () => {
    const same = x.index(slice(1, 3), null, ellipsis, -1);
    expect(same.shape).toEqual([1, 1, 3]);
    expect(same.tolist()).toEqual(x.index('1:3, None, ..., -1').tolist());
    expect(x.index('0', ellipsis, ':2').tolist()).toEqual(x.index('0, ..., :2').tolist());
  });

  test('of integers and slices is a view', () => {
    const base = torch.zeros([4]);
    base.index(slice(1, 3)).fill_(5);
    base.index(0).add_(1);
    expect(base.tolist()).toEqual([1, 5, 5, 0]);
  });

  test('may be a mask of the whole tensor', () => {
    expect(x.index(x.gt(20)).tolist()).toEqual([21, 22, 23]);
    expect(torch.arange(4).index([true, false, false, true]).tolist()).toEqual([0, 3]);
    expect(
      torch
        .arange(4)
        .index(new Uint8Array([0, 1, 1, 0]))
        .tolist(),
    ).toEqual([1, 2]);
  });

  test('may be a boolean, which adds a dimension', () => {
    expect(torch.arange(3).index(true).tolist()).toEqual([[0, 1, 2]]);
    expect(torch.arange(3).index(false).shape).toEqual([0, 3]);
  });

  test('may hold 0-dim tensors, alone, in slices and in arrays', () => {
    const one = torch.tensor(1, { dtype: 'int64' });
    expect(torch.arange(3).index(one).item()).toBe(1);
    expect(torch.arange(3).index(slice(one, null)).tolist()).toEqual([1, 2]);
    expect(torch.arange(3).index([one, 0]).tolist()).toEqual([1, 0]);
  });

  test('of int32 and of BigInt64Array works as one of int64', () => {
    expect(
      torch
        .arange(3)
        .index(torch.tensor([2, 0], { dtype: 'int32' }))
        .tolist(),
    ).toEqual([2, 0]);
    expect(
      torch
        .arange(3)
        .index(new BigInt64Array([2n, -1n]))
        .tolist(),
    ).toEqual([2, 2]);
    expect(torch.arange(3).index([2n, 0]).tolist()).toEqual([2, 0]);
  });

  test('lets the gradient through', () => {
    const w = torch.ones([3], { requiresGrad: true });
    w.index([0, 0, 2]).sum().backward();
    expect(w.grad!.tolist()).toEqual([2, 0, 1]);
    expect(x.to(torch.float32).requiresGrad_().index(0).gradFn).not.toBeNull();
  });
});

describe('writing', () => {
  test('converts and broadcasts, and gives the tensor back', () => {
    const x = torch.zeros([2, 3]);
    expect(x.indexPut_([slice(null, null, 2)], 1)).toBe(x);
    x.indexPut_('1', torch.tensor([7, 8, 9], { dtype: 'int64' }));
    x.indexPut_([ellipsis, 1], torch.full([], 5));
    expect(x.tolist()).toEqual([
      [1, 5, 1],
      [7, 5, 9],
    ]);
  });

  test('takes one item without an array, and numbers of any kind', () => {
    const x = torch.zeros([3], { dtype: 'int64' });
    x.indexPut_(0, 2n ** 60n).indexPut_(-1, true);
    expect([...(x.toTypedArray() as BigInt64Array)]).toEqual([2n ** 60n, 0n, 1n]);
    const z = torch.zeros([2], { dtype: 'complex64' }).indexPut_(1, torch.complexNumber(1, -2));
    expect(z.tolist()).toEqual([torch.complexNumber(0, 0), torch.complexNumber(1, -2)]);
  });

  test('accumulates at tensors, by position and by name', () => {
    const x = torch.zeros([3]);
    const at = torch.tensor([0, 0, 2], { dtype: 'int64' });
    x.indexPut_([at], torch.ones([3]), true).indexPut_([at], torch.ones([3]), { accumulate: true });
    expect(x.tolist()).toEqual([4, 0, 2]);
    x.indexPut_([at], { values: torch.tensor(9), accumulate: false });
    expect(x.tolist()).toEqual([9, 0, 9]);
  });

  test('does not leave the tensors behind that arrays are turned into', () => {
    const x = torch.zeros([3]);
    const before = torch.memory().tensors;
    x.indexPut_([[0, 1]], 1);
    expect(() => x.indexPut_([[0, 1], [5]], 1)).toThrow();
    expect(torch.memory().tensors).toBe(before);
  });
});

describe('mistakes', () => {
  const x = torch.zeros([3, 4]);
  afterAll(() => x.dispose());

  test.each<[() => unknown, new (...args: any[]) => Error, string]>([
    [() => x.index(5), torch.TorchError, 'index 5 is out of bounds for dimension 0 with size 3'],
    [() => x.index(0, 0, 0), torch.TorchError, 'too many indices for tensor of dimension 2'],
    [() => x.index([0, 9]), torch.TorchError, 'index 9 is out of bounds for dimension 0 with size 3'],
    [() => x.index([0, 1], [0, 1, 2]), torch.TorchError, 'shape mismatch'],
    [
      () => x.index(torch.ones([2])),
      torch.TorchError,
      'tensors used as indices must be long, int, byte or bool tensors',
    ],
    [() => x.index(0, 1.5), TypeError, 'index 1 is 1.5'],
    [() => x.index(0, {} as any), TypeError, 'index 1 is an object'],
    [() => x.index(undefined as any), TypeError, 'index 0 is undefined'],
    [() => x.index([0.5]), TypeError, 'index 0 holds 0.5'],
    [() => x.index(new Float32Array(2)), TypeError, 'index 0 is Float32Array'],
    [() => x.index([[0, 1], [0]]), RangeError, 'index 0: expected sequence of length 2 at dim 1 (got 1 for data[1])'],
    [() => x.index('1:2, ?'), TypeError, 'index text: invalid syntax\n  1:2, ?\n       ^'],
    [() => slice(0, 3, -1), RangeError, 'step must be positive, got -1'],
    [() => slice(0, 3, 0), RangeError, 'step must be positive, got 0'],
    [() => slice(1.5), TypeError, 'stop must be an integer or null, got 1.5'],
    [() => (slice as any)(), TypeError, 'takes 1 to 3 arguments'],
    [() => x.indexPut_([0], [1, 2] as any), TypeError, 'the values must be a tensor or a number, got array of 2'],
    [() => x.indexPut_([0], torch.ones([3])), torch.TorchError, 'The expanded size of the tensor (4) must match'],
    [
      () => x.indexPut_([slice(1)], torch.ones([1]), true),
      TypeError,
      'with accumulate every index must be a tensor; index 0 is a Slice',
    ],
    [() => x.indexPut_([x.gt(0)], 1, true), TypeError, 'with accumulate the values must be a tensor, got 1'],
    [() => x.indexPut_([0], 1, { acumulate: true } as any), TypeError, "Did you mean 'accumulate'?"],
  ])('%s', (act, kind, message) => {
    expect(act).toThrow(kind);
    expect(act).toThrow(message);
  });
});

test('says that several tensors are given one by one', () => {
  torch.scope(() => {
    const i = torch.tensor([0n, 1n]);
    expect(() => torch.ones([2, 2]).index([i, i])).toThrow('index 0 is an array with Tensor(int64 [2]) in it');
    expect(torch.eye(2).index(i, i).tolist()).toEqual([1, 1]);
  });
});
