import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { DTypeName, TypedArray } from '../../lib/index.js';
import * as torch from '../../lib/index.js';

const complex = torch.complexNumber;

describe('one element', () => {
  test('as JavaScript takes a number, and as text where it takes text', () => {
    const [x, y] = [torch.tensor(1.5), torch.tensor([[2]])];
    expect([Number(x), +y, Math.max(x as never, y as never)]).toEqual([1.5, 2, 2]);
    expect([x < y, x > y]).toEqual([true, false]);
    expect(String(new torch.nn.Parameter(x))).toBe('Parameter containing:\ntensor(1.5000, requires_grad=True)');
    expect([`${x}`, `loss ${'' + x}`]).toEqual(['tensor(1.5000)', 'loss tensor(1.5000)']);
    expect(() => Number(torch.ones(2))).toThrow(/a Tensor with 2 elements cannot be converted to Scalar/);
    expect(() => Number(torch.tensor(2n ** 62n + 1n))).toThrow(/itemBigInt/);
  });

  test('as a number, of every real dtype', () => {
    const real: DTypeName[] = [
      'float32',
      'float64',
      'float16',
      'bfloat16',
      'float8_e4m3fn',
      'float8_e5m2',
      'int8',
      'int16',
      'int32',
      'int64',
      'uint8',
      'uint16',
      'uint32',
      'uint64',
    ];
    for (const dtype of real) expect(torch.tensor(3, { dtype }).item(), dtype).toBe(3);
    expect(torch.tensor([[true]]).item()).toBe(1);
    expect(torch.tensor(Number.NaN).item()).toBeNaN();
    expect(Object.is(torch.tensor(-0).item(), -0)).toBe(true);
  });

  test('as a bigint, a boolean and a complex number', () => {
    expect(torch.tensor(2n ** 63n - 1n).itemBigInt()).toBe(2n ** 63n - 1n);
    expect(torch.tensor(2n ** 64n - 1n, { dtype: 'uint64' }).itemBigInt()).toBe(2n ** 64n - 1n);
    expect(torch.tensor(true).itemBigInt()).toBe(1n);
    expect(torch.tensor(0.5).itemBoolean()).toBe(true);
    expect(torch.tensor(Number.NaN).itemBoolean()).toBe(true);
    expect(torch.tensor(0n).itemBoolean()).toBe(false);
    expect(torch.tensor(2n ** 62n).itemBoolean()).toBe(true);
    expect(torch.tensor(complex(0, 1)).itemBoolean()).toBe(true);
    expect(torch.tensor(complex(1, -2.5)).itemComplex()).toEqual(complex(1, -2.5));
    expect(torch.tensor(1.5).itemComplex()).toEqual(complex(1.5, 0));
  });

  test.each<[() => unknown, new (...args: any[]) => Error, string]>([
    [() => torch.tensor(2n ** 60n).item(), RangeError, 'itemBigInt()'],
    [() => torch.tensor(complex(0, 1)).item(), TypeError, 'itemComplex()'],
    [() => torch.tensor(1.5).itemBigInt(), TypeError, 'item()'],
    [() => torch.ones([2]).item(), torch.TorchError, 'a Tensor with 2 elements cannot be converted to Scalar'],
    [() => torch.empty([1], { device: 'meta' }).item(), Error, 'Meta'],
  ])('%s', (act, kind, message) => {
    expect(act).toThrow(kind);
    expect(act).toThrow(message);
  });
});

describe('tolist', () => {
  test('nests as the tensor does', () => {
    expect(torch.arange(24).reshape([2, 3, 4]).tolist()).toEqual([
      [
        [0, 1, 2, 3],
        [4, 5, 6, 7],
        [8, 9, 10, 11],
      ],
      [
        [12, 13, 14, 15],
        [16, 17, 18, 19],
        [20, 21, 22, 23],
      ],
    ]);
    expect(torch.tensor(1.5).tolist()).toBe(1.5);
    expect(torch.zeros([0]).tolist()).toEqual([]);
    expect(torch.zeros([2, 0, 3]).tolist()).toEqual([[], []]);
    expect(torch.arange(6).reshape([2, 3]).T.tolist()).toEqual([
      [0, 3],
      [1, 4],
      [2, 5],
    ]);
  });

  test('gives booleans, numbers and complex numbers', () => {
    expect(torch.tensor([true, false]).tolist()).toEqual([true, false]);
    expect(torch.tensor([1n, -2n]).tolist()).toEqual([1, -2]);
    expect(torch.tensor([0.5, -2], { dtype: 'bfloat16' }).tolist()).toEqual([0.5, -2]);
    expect(torch.tensor([[complex(1, 2)], [complex(3, -4)]]).tolist()).toEqual([[complex(1, 2)], [complex(3, -4)]]);
    expect(
      torch
        .tensor([complex(1, 2)])
        .conj()
        .tolist(),
    ).toEqual([complex(1, -2)]);
    expect(torch.tensor(complex(1, 2)).tolist()).toEqual(complex(1, 2));
  });

  test('refuses an integer that a number would round', () => {
    const x = torch.tensor([1n, 2n ** 53n]);
    expect(() => x.tolist()).toThrow(RangeError);
    expect(() => x.tolist()).toThrow('9007199254740992 does not fit a number exactly; toTypedArray() gives bigints.');
  });
});

test('JSON has the nested arrays', () =>
  torch.scope(() => {
    const y = { matrix: torch.tensor([[1, 2]]), flag: torch.tensor(true), z: torch.tensor([complex(1, 2)]) };
    expect(JSON.stringify(y)).toBe('{"matrix":[[1,2]],"flag":true,"z":[{"re":1,"im":2}]}');
    expect(JSON.stringify(torch.tensor([Number.NaN]))).toBe('[null]');
  }));

describe('typed arrays', () => {
  const kinds: [DTypeName, TypedArray][] = [
    ['float32', new Float32Array([1, 0])],
    ['float64', new Float64Array([1, 0])],
    ['float16', new Float32Array([1, 0])],
    ['bfloat16', new Float32Array([1, 0])],
    ['float8_e4m3fn', new Float32Array([1, 0])],
    ['float8_e4m3fnuz', new Float32Array([1, 0])],
    ['float8_e5m2', new Float32Array([1, 0])],
    ['float8_e5m2fnuz', new Float32Array([1, 0])],
    ['int8', new Int8Array([1, 0])],
    ['int16', new Int16Array([1, 0])],
    ['int32', new Int32Array([1, 0])],
    ['int64', new BigInt64Array([1n, 0n])],
    ['uint8', new Uint8Array([1, 0])],
    ['uint16', new Uint16Array([1, 0])],
    ['uint32', new Uint32Array([1, 0])],
    ['uint64', new BigUint64Array([1n, 0n])],
    ['bool', new Uint8Array([1, 0])],
    ['complex32', new Float32Array([1, 0, 0, 0])],
    ['complex64', new Float32Array([1, 0, 0, 0])],
    ['complex128', new Float64Array([1, 0, 0, 0])],
  ];

  test.each(kinds)('of %s', async (dtype, expected) => {
    const x = torch.tensor([1, 0], { dtype });
    expect(x.toTypedArray()).toEqual(expected);
    await expect(x.toTypedArrayAsync()).resolves.toEqual(expected);
  });

  test('are copies, in row-major order', async () => {
    const x = torch.arange(6, { dtype: 'float32' }).reshape([2, 3]).T;
    const copy = x.toTypedArray();
    copy[0] = 9;
    expect([...x.toTypedArray()]).toEqual([0, 3, 1, 4, 2, 5]);
    expect([...(await x.toTypedArrayAsync())]).toEqual([0, 3, 1, 4, 2, 5]);
    const contiguous = torch.zeros([2]);
    const later = contiguous.toTypedArrayAsync();
    expect((await later).buffer).not.toBe(contiguous.toTypedArray().buffer);
  });

  test('of a tensor in the autograd graph hold its values', () => {
    expect([...torch.ones([2], { requiresGrad: true }).mul(2).toTypedArray()]).toEqual([2, 2]);
    const half = torch.ones([2], { requiresGrad: true, dtype: 'float16' });
    expect([...half.toTypedArray()]).toEqual([1, 1]);
  });

  test('of an asynchronous read-out survive the tensor', async () => {
    const x = torch.full([1000], 2.5, { dtype: 'bfloat16' });
    const pending = x.toTypedArrayAsync();
    x.dispose();
    const values = await pending;
    expect([values.length, values[999]]).toEqual([1000, 2.5]);
    await expect(x.toTypedArrayAsync()).rejects.toThrow(torch.DisposedError);
  });

  test('leave no tensors behind', async () => {
    const x = torch.ones([4], { dtype: 'float16' });
    const before = torch.memory().tensors;
    x.toTypedArray();
    await x.toTypedArrayAsync();
    x.tolist();
    expect(torch.memory().tensors).toBe(before);
  });
});

test('toBytes gives the raw elements', () => {
  expect(torch.tensor([1, -2], { dtype: 'int16' }).toBytes()).toEqual(new Uint8Array([1, 0, 254, 255]));
  expect(torch.tensor([1], { dtype: 'bfloat16' }).toBytes()).toEqual(new Uint8Array([0x80, 0x3f]));
  expect(
    torch
      .tensor(
        [
          [1, 2],
          [3, 4],
        ],
        { dtype: 'uint8' },
      )
      .T.toBytes(),
  ).toEqual(new Uint8Array([1, 3, 2, 4]));
  expect(torch.zeros([0, 3]).toBytes()).toEqual(new Uint8Array(0));
});

test('a tensor without memory, as the gradient of a flat function is, reads as zeros', async () => {
  const x = torch.ones([2]).requiresGrad_(true);
  x.sgn().sum().backward();
  expect(x.grad!._isZerotensor()).toBe(true);
  expect(x.grad!.tolist()).toEqual([0, 0]);
  for (const dtype of ['float32', 'bfloat16', 'complex64', 'int64'] as const) {
    const empty = torch._efficientzerotensor([2], { dtype });
    const zeros = torch.zeros([2], { dtype });
    expect(empty.tolist(), dtype).toEqual(zeros.tolist());
    expect(empty.toBytes()).toEqual(zeros.toBytes());
    expect(empty.toTypedArray()).toEqual(zeros.toTypedArray());
    expect(await empty.toTypedArrayAsync()).toEqual(zeros.toTypedArray());
    expect(String(empty)).toBe(String(zeros));
  }
});

test('a sparse tensor is refused', async () => {
  const x = torch.eye(2).toSparse();
  const message = "a tensor of layout torch.sparse_coo can't be read element by element: toDense() gives one that can.";
  expect(() => x.tolist()).toThrow(message);
  expect(() => x.toTypedArray()).toThrow(message);
  expect(() => x.toBytes()).toThrow(message);
  await expect(x.toTypedArrayAsync()).rejects.toThrow(message);
});

test('a tensor iterates over its first dimension', () => {
  expect([...torch.arange(6).reshape([3, 2])].map((row) => row.tolist())).toEqual([
    [0, 1],
    [2, 3],
    [4, 5],
  ]);
  expect(() => [...torch.tensor(1)]).toThrow('a 0-dim tensor has no rows to iterate over');
});

test('names the operator and the tensor where a read-out or an index fails', () => {
  torch.scope(() => {
    const x = torch.ones([2, 3]);
    expect(() => x.item()).toThrow('cannot be converted to Scalar\n  in aten::item(self: float32[2, 3])');
    expect(() => x.index(0, 7)).toThrow(
      'out of bounds for dimension 1 with size 3\n  in aten::index(self: float32[2, 3])',
    );
    expect(() => x.indexPut_(5, 1)).toThrow('  in aten::index_put_(self: float32[2, 3])');
  });
});

describe('without blocking the event loop', () => {
  test('gives what the calls that wait give', async () => {
    const x = torch.tensor([
      [1.5, 2],
      [3, 4],
    ]);
    await expect(x.tolistAsync()).resolves.toEqual(x.tolist());
    await expect(x.toBytesAsync()).resolves.toEqual(x.toBytes());
    await expect(x.index(0, 0).itemAsync()).resolves.toBe(1.5);
    await expect(torch.tensor([[true]]).itemAsync()).resolves.toBe(1);
    await expect(torch.tensor(2.5, { dtype: 'bfloat16' }).itemAsync()).resolves.toBe(2.5);
    await expect(torch.tensor(2n ** 62n + 1n).itemBigIntAsync()).resolves.toBe(2n ** 62n + 1n);
    await expect(torch.tensor(2n ** 62n + 1n).itemAsync()).rejects.toThrow(/itemBigInt/);
    await expect(x.itemAsync()).rejects.toThrow(/a Tensor with 4 elements cannot be converted to Scalar/);
    await expect(torch.tensor(complex(0, 1)).itemAsync()).rejects.toThrow(TypeError);
    await expect(torch.tensor(1.5).itemBigIntAsync()).rejects.toThrow(TypeError);
    x.dispose();
    await expect(x.itemAsync()).rejects.toThrow(torch.DisposedError);
  });

  test('lets a server answer meanwhile', async () => {
    const server = createServer((_, response) => response.end('here'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const order: string[] = [];
    // A transposed matrix is copied element by element.
    const reading = torch
      .ones([6000, 6000])
      .t()
      .toBytesAsync()
      .then(() => order.push('read'));
    const answer = await fetch(`http://127.0.0.1:${port}`).then((response) => response.text());
    order.push(answer);
    await reading;
    server.close();
    expect(order).toEqual(['here', 'read']);
  });
});
