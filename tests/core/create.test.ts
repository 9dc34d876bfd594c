import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DTypeName, Tensor, TensorData } from '../../lib/index.js';
import * as torch from '../../lib/index.js';

const complex = torch.complexNumber;
const summary = (t: Tensor) => [String(t.dtype).replace('torch.', ''), t.shape, t.tolist()];

describe('torch.tensor', () => {
  test.each<[TensorData, unknown[]]>([
    [3, ['float32', [], 3]],
    [true, ['bool', [], true]],
    [5n, ['int64', [], 5]],
    [complex(1, 2), ['complex64', [], complex(1, 2)]],
    [torch.float(2), ['float32', [], 2]],
    [[], ['float32', [0], []]],
    [
      [[], []],
      ['float32', [2, 0], [[], []]],
    ],
    [
      [1, 2],
      ['float32', [2], [1, 2]],
    ],
    [
      [
        [1, 2],
        [3, 4],
      ],
      [
        'float32',
        [2, 2],
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    [
      [true, false],
      ['bool', [2], [true, false]],
    ],
    [
      [1n, -2n],
      ['int64', [2], [1, -2]],
    ],
    [
      [true, 2n],
      ['int64', [2], [1, 2]],
    ],
    [
      [true, 2.5],
      ['float32', [2], [1, 2.5]],
    ],
    [
      [1n, 2.5],
      ['float32', [2], [1, 2.5]],
    ],
    [
      [1, complex(0, 1)],
      ['complex64', [2], [complex(1, 0), complex(0, 1)]],
    ],
    [new Uint8Array([1, 2]), ['uint8', [2], [1, 2]]],
    [new Uint8ClampedArray([1, 2]), ['uint8', [2], [1, 2]]],
    [new Int8Array([-1]), ['int8', [1], [-1]]],
    [new Int16Array([-1]), ['int16', [1], [-1]]],
    [new Int32Array([-1]), ['int32', [1], [-1]]],
    [new Uint16Array([1]), ['uint16', [1], [1]]],
    [new Uint32Array([1]), ['uint32', [1], [1]]],
    [new BigInt64Array([-1n]), ['int64', [1], [-1]]],
    [new BigUint64Array([1n]), ['uint64', [1], [1]]],
    [new Float32Array([0.5]), ['float32', [1], [0.5]]],
    [new Float64Array([0.1]), ['float64', [1], [0.1]]],
    [
      [new Float64Array([0.1, 1]), [2, 3]],
      [
        'float64',
        [2, 2],
        [
          [0.1, 1],
          [2, 3],
        ],
      ],
    ],
    [
      [new Int8Array([1]), new Int16Array([300])],
      ['int16', [2, 1], [[1], [300]]],
    ],
    [Buffer.from([7, 8]).subarray(1), ['uint8', [1], [8]]],
  ])('%o has the dtype of its values', (data, expected) => {
    expect(summary(torch.tensor(data))).toEqual(expected);
  });

  test('takes tensors of one element as values', () => {
    const int = torch.tensor(1n);
    expect(summary(torch.tensor([int, int]))).toEqual(['int64', [2], [1, 1]]);
    expect(summary(torch.tensor([int, 2.5]))).toEqual(['float32', [2], [1, 2.5]]);
    expect(summary(torch.tensor([torch.tensor(0.5, { dtype: 'float64' }), 2]))).toEqual(['float64', [2], [0.5, 2]]);
    expect(summary(torch.tensor([torch.tensor([true]), torch.tensor(false)]))).toEqual(['bool', [2], [true, false]]);
    expect(summary(torch.tensor([torch.tensor(complex(1, 2))]))).toEqual(['complex64', [1], [complex(1, 2)]]);
  });

  test('copies a tensor out of the graph', () => {
    const x = torch.ones([2], { requiresGrad: true });
    const copy = torch.tensor(x.mul(2));
    expect([copy.requiresGrad, copy.isLeaf, copy.tolist()]).toEqual([false, true, [2, 2]]);
    expect(torch.tensor(x, { requiresGrad: true, dtype: 'float64' }).requiresGrad).toBe(true);
    torch.tensor(x).fill_(5);
    expect(x.tolist()).toEqual([1, 1]);
  });

  test('follows the default dtype', () => {
    try {
      torch.setDefaultDtype('float64');
      expect(summary(torch.tensor([0.1]))).toEqual(['float64', [1], [0.1]]);
      expect(String(torch.tensor(complex(0, 1)).dtype)).toBe('torch.complex128');
    } finally {
      torch.setDefaultDtype('float32');
    }
  });

  test.each<[DTypeName, TensorData, unknown]>([
    ['float64', [0.1], [0.1]],
    ['float16', [1.1, 70000], [1.099609375, Infinity]],
    ['bfloat16', [1e6], [999424]],
    ['float8_e4m3fn', [300], [288]],
    ['int64', [1.9, -1.9, 2 ** 53], [1, -1, 2 ** 53]],
    ['int64', [true, 3n, 4], [1, 3, 4]],
    ['int32', [1, 2], [1, 2]],
    ['uint8', [-1, 255.5], [255, 255]],
    ['uint16', [-1], [65535]],
    ['bool', [0, -0, 2.5, Number.NaN], [false, false, true, true]],
    ['bool', [0n, 3n, complex(0, 0), complex(0, 1)], [false, true, false, true]],
    ['complex64', [1, true, 2n], [complex(1, 0), complex(1, 0), complex(2, 0)]],
    ['complex128', [complex(0.1, 0.2)], [complex(0.1, 0.2)]],
    ['complex32', [complex(1, 2)], [complex(1, 2)]],
    ['int16', new Float32Array([1.5]), [1]],
    ['float32', new BigInt64Array([3n]), [3]],
  ])('converts to %s', (dtype, data, expected) => {
    const x = torch.tensor(data, { dtype });
    expect(String(x.dtype)).toBe(`torch.${dtype}`);
    if (dtype !== 'int64' || !JSON.stringify(expected).includes('9007199254740992'))
      expect(x.tolist()).toEqual(expected);
    else expect([...(x.toTypedArray() as BigInt64Array)].map(Number)).toEqual(expected);
  });

  test('keeps integers beyond what numbers hold exactly', () => {
    const values = [2n ** 63n - 1n, -(2n ** 63n)];
    expect([...(torch.tensor(values).toTypedArray() as BigInt64Array)]).toEqual(values);
    expect(torch.tensor(2n ** 64n - 1n, { dtype: 'uint64' }).itemBigInt()).toBe(2n ** 64n - 1n);
  });

  test('gives back what it was made from, whatever the nesting', () => {
    const shapes = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 });
    const data = shapes.chain((shape) =>
      fc
        .constantFrom<fc.Arbitrary<unknown>>(
          fc.double().map((v) => (Number.isNaN(v) ? 0 : v)),
          fc.boolean(),
          fc.maxSafeInteger(),
        )
        .chain((leaf) =>
          shape.reduceRight((inner, size) => fc.array(inner, { minLength: size, maxLength: size }), leaf),
        ),
    );
    fc.assert(
      fc.property(data, (nested) => {
        torch.scope(() =>
          expect(torch.tensor(nested as TensorData, leafIsNumber(nested) ? { dtype: 'float64' } : {}).tolist()).toEqual(
            nested,
          ),
        );
      }),
    );
  });

  test('makes a leaf that requires gradients', () => {
    const x = torch.tensor([1, 2], { requiresGrad: true });
    x.mul(x).sum().backward();
    expect(x.grad!.tolist()).toEqual([2, 4]);
    expect(torch.tensor([1], { dtype: 'float16', requiresGrad: true }).isLeaf).toBe(true);
  });

  test.each<[TensorData, object, new (...args: any[]) => Error, string]>([
    [
      [
        [1, 2, 3],
        [1, 2],
      ],
      {},
      RangeError,
      'torch.tensor: expected sequence of length 3 at dim 1 (got 2 for data[1]).',
    ],
    [[[[1]], [[1, 2]]], {}, RangeError, 'expected sequence of length 1 at dim 2 (got 2 for data[1][0])'],
    [[[1, 2], 5], {}, TypeError, 'expected sequence of length 2 at dim 1 (got 5 for data[1])'],
    [[1, [2]], {}, TypeError, 'data[1] is array of 1, but the first element at this depth is a single value'],
    [[[], [1]], {}, RangeError, 'expected sequence of length 0 at dim 1 (got 1 for data[1])'],
    [['a'] as any, {}, TypeError, 'data[0] is "a", but a tensor holds numbers, bigints, booleans and complex numbers'],
    [[1, null] as any, {}, TypeError, 'data[1] is null'],
    [undefined as any, {}, TypeError, 'data is undefined'],
    [new ArrayBuffer(4) as any, {}, TypeError, 'data is a ArrayBuffer'],
    [[256], { dtype: 'uint8' }, RangeError, 'torch.tensor: 256 cannot be converted to torch.uint8 without overflow.'],
    [[-256], { dtype: 'uint8' }, RangeError, '-256 cannot be converted to torch.uint8'],
    [[-129], { dtype: 'int8' }, RangeError, '-129 cannot be converted to torch.int8'],
    [[2 ** 40], { dtype: 'int32' }, RangeError, '1099511627776 cannot be converted to torch.int32'],
    [[2 ** 63], { dtype: 'int64' }, RangeError, 'cannot be converted to torch.int64'],
    [[2n ** 63n], {}, RangeError, '9223372036854775808 cannot be converted to torch.int64'],
    [[-1], { dtype: 'uint64' }, RangeError, '-1 cannot be converted to torch.uint64'],
    [[Number.NaN], { dtype: 'int64' }, RangeError, 'NaN cannot be converted to torch.int64'],
    [[Infinity, true], { dtype: 'int16' }, RangeError, 'Infinity cannot be converted to torch.int16'],
    [[complex(1, 2)], { dtype: 'float32' }, TypeError, '(1+2j) is complex and cannot be converted to torch.float32'],
    [[complex(1, 2)], { dtype: 'int8' }, TypeError, '(1+2j) is complex and cannot be converted to torch.int8'],
    [[1], { dtyp: 'int8' }, TypeError, "torch.tensor: unknown option 'dtyp'. Did you mean 'dtype'?"],
    [[1], { dtype: 'flaot32' }, TypeError, "did you mean 'float32'?"],
    [[1], { dtype: 'int64', requiresGrad: true }, torch.TorchError, 'floating point'],
    [[1], 'float32' as any, TypeError, 'options must be an object, got "float32"'],
  ])('refuses %o with %o', (data, options, kind, message) => {
    expect(() => torch.tensor(data, options)).toThrow(kind);
    expect(() => torch.tensor(data, options)).toThrow(message);
  });

  test('refuses tensors of several elements as values', () => {
    expect(() => torch.tensor([torch.ones([2]), torch.ones([2])])).toThrow(
      'data[0] is Tensor(float32 [2]), but only tensors of one element count as values; torch.stack() joins tensors.',
    );
  });

  test('leaves no tensors behind where it fails or converts', () => {
    const before = torch.memory().tensors;
    expect(() => torch.tensor([1], { dtype: 'int64', requiresGrad: true }).dispose()).toThrow();
    torch.tensor([1], { dtype: 'float16' }).dispose();
    expect(torch.memory().tensors).toBe(before);
  });
});

function leafIsNumber(data: unknown): boolean {
  return Array.isArray(data) ? leafIsNumber(data[0]) : typeof data === 'number';
}

describe('newTensor', () => {
  test('takes dtype and device from the tensor', () => {
    const like = torch.zeros([1], { dtype: 'int32' });
    expect(summary(like.newTensor([[1, 2]]))).toEqual(['int32', [1, 2], [[1, 2]]]);
    expect(summary(like.newTensor(1.5, { dtype: 'float64' }))).toEqual(['float64', [], 1.5]);
    expect(() => like.newTensor([1], { requireGrad: true } as any)).toThrow("Did you mean 'requiresGrad'?");
  });
});

describe('torch.asTensor', () => {
  test('returns a fitting tensor as it is, and converts others within the graph', () => {
    const x = torch.ones([2], { requiresGrad: true });
    expect(torch.asTensor(x)).toBe(x);
    expect(torch.asTensor(x, { dtype: 'float32', device: 'cpu' })).toBe(x);
    expect(torch.asTensor(x, { dtype: 'float64' }).gradFn).not.toBeNull();
    expect(summary(torch.asTensor([1n, 2n]))).toEqual(['int64', [2], [1, 2]]);
    expect(() => torch.asTensor([1], { requiresGrad: true } as any)).toThrow(
      "torch.asTensor: unknown option 'requiresGrad'",
    );
  });
});

describe('torch.fromTypedArray', () => {
  test('takes a shape', () => {
    expect(summary(torch.fromTypedArray(new Float32Array(6), [2, 3]))).toEqual([
      'float32',
      [2, 3],
      [
        [0, 0, 0],
        [0, 0, 0],
      ],
    ]);
    expect(torch.fromTypedArray(new Int32Array([1, 2])).shape).toEqual([2]);
    expect(torch.fromTypedArray(new Float64Array([1]), [], { requiresGrad: true }).requiresGrad).toBe(true);
    const array = new Float32Array([1]);
    const x = torch.fromTypedArray(array);
    array[0] = 2;
    expect(x.item()).toBe(1);
  });

  test('refuses a shape that does not fit, and what is no typed array', () => {
    expect(() => torch.fromTypedArray(new Float32Array(6), [4])).toThrow('shape [4] has 4 elements, the array 6');
    expect(() => torch.fromTypedArray(new Float32Array(6), [-1, 6])).toThrow(RangeError);
    expect(() => torch.fromTypedArray(new Float32Array(6), [-2, -3])).toThrow(RangeError);
    expect(() => torch.fromTypedArray([1, 2] as any)).toThrow(TypeError);
    expect(() => torch.fromTypedArray(new DataView(new ArrayBuffer(4)) as any, [4])).toThrow(TypeError);
  });
});

describe('torch.frombuffer', () => {
  const bytes = Buffer.from([1, 0, 2, 0, 3, 0]);

  test('reads any view, from an offset, as many elements as asked for', () => {
    expect(summary(torch.frombuffer(bytes, { dtype: 'int16' }))).toEqual(['int16', [3], [1, 2, 3]]);
    expect(torch.frombuffer(bytes, { dtype: torch.int16, offset: 2 }).tolist()).toEqual([2, 3]);
    expect(torch.frombuffer(bytes, { dtype: 'int16', offset: 1, count: 2 }).tolist()).toEqual([512, 768]);
    expect(torch.frombuffer(bytes, { dtype: 'int16', count: -5 }).tolist()).toEqual([1, 2, 3]);
    const shared = new SharedArrayBuffer(4);
    new Float32Array(shared)[0] = 2.5;
    expect(torch.frombuffer(shared, { dtype: 'float32', requiresGrad: true }).tolist()).toEqual([2.5]);
    expect(torch.frombuffer(new Float32Array(shared), { dtype: 'float32' }).item()).toBe(2.5);
    expect(torch.frombuffer(new DataView(new ArrayBuffer(2), 1), { dtype: 'bool' }).tolist()).toEqual([false]);
  });

  test.each<[unknown, object | undefined, new (...args: any[]) => Error, string]>([
    [bytes, undefined, TypeError, "needs the elements' dtype"],
    [bytes, {}, TypeError, "needs the elements' dtype"],
    ['abc', { dtype: 'int8' }, TypeError, 'needs an ArrayBuffer, a SharedArrayBuffer or a view of one, got "abc"'],
    [new Uint8Array(0), { dtype: 'int8' }, RangeError, 'both buffer length (0) and count (-1) must not be 0'],
    [bytes, { dtype: 'int8', count: 0 }, RangeError, 'both buffer length (6) and count (0) must not be 0'],
    [
      bytes,
      { dtype: 'int8', offset: 6 },
      RangeError,
      'offset (6 bytes) must be non-negative and no greater than buffer length (6 bytes) minus 1',
    ],
    [bytes, { dtype: 'int8', offset: -1 }, RangeError, 'offset (-1 bytes)'],
    [
      bytes,
      { dtype: 'int32' },
      RangeError,
      'buffer length (6 bytes) after offset (0 bytes) must be a multiple of element size (4)',
    ],
    [
      bytes,
      { dtype: 'int16', count: 4 },
      RangeError,
      'requested buffer length (4 * 2 bytes) after offset (0 bytes) must not be greater than actual buffer length (6 bytes)',
    ],
    [bytes, { dtype: 'int16', size: 4 }, TypeError, "unknown option 'size'"],
  ])('refuses %o with %j', (buffer, options, kind, message) => {
    expect(() => torch.frombuffer(buffer as any, options as any)).toThrow(kind);
    expect(() => torch.frombuffer(buffer as any, options as any)).toThrow(message);
  });
});

describe('torch.full', () => {
  test('has the dtype of its value', () => {
    expect(summary(torch.full([2], 1))).toEqual(['float32', [2], [1, 1]]);
    expect(summary(torch.full([], true))).toEqual(['bool', [], true]);
    expect(summary(torch.full([1], 2n ** 40n))).toEqual(['int64', [1], [2 ** 40]]);
    expect(summary(torch.full([1], complex(1, -1)))).toEqual(['complex64', [1], [complex(1, -1)]]);
    expect(summary(torch.full([1], 3, { dtype: 'int8' }))).toEqual(['int8', [1], [3]]);
    expect(summary(torch.full([1], torch.tensor(3n)))).toEqual(['int64', [1], [3]]);
    expect(summary(torch.full([1], { fillValue: 2.5 }))).toEqual(['float32', [1], [2.5]]);
    expect(torch.full([1], -0).toTypedArray()).toEqual(new Float32Array([-0]));
  });

  test('takes options', () => {
    expect(torch.full([2], 1, { requiresGrad: true }).requiresGrad).toBe(true);
    expect(torch.full([2], 1, { device: 'meta' }).device.type).toBe('meta');
    const out = torch.zeros([2]);
    expect(torch.full([2], 7, { out })).toBe(out);
    expect(out.tolist()).toEqual([7, 7]);
    expect(() => torch.full([2], 'a' as any)).toThrow('fillValue must be a number, got "a"');
    expect(() => (torch.full as any)([2])).toThrow("needs 'fillValue'");
    expect(() => torch.full([-1], 1)).toThrow();
  });
});

test('arrays that nest without end are refused', () => {
  const endless: any[] = [];
  endless.push(endless);
  expect(() => torch.tensor(endless)).toThrow(/too many dimensions: the arrays nest more than 128 deep/);
  torch.scope(() => expect(() => torch.ones([2]).index(endless)).toThrow(/too many dimensions/));
});
