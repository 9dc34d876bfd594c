import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkParameters, geometry, pack } from '../../../lib/cuda/kernel/pack.js';
import { kernelsIn, type Parameter } from '../../../lib/cuda/kernel/signature.js';
import * as torch from '../../../lib/index.js';

const parametersOf = (list: string): readonly Parameter[] => kernelsIn(`__global__ void k(${list}) {}`)[0]!.parameters;

/** The first argument's 8 bytes. */
function bytes(type: string, value: unknown): DataView {
  return new DataView(pack('k', parametersOf(`${type} x`), [value]).buffer);
}

/** A number as torch stores it. */
function stored(value: number, dtype: 'float16' | 'bfloat16'): number {
  return torch.scope(() => {
    const raw = torch.tensor([value], { dtype }).toBytes();
    return raw[0]! | (raw[1]! << 8);
  });
}

describe('scalars', () => {
  it.each([
    ['signed char', 8, true],
    ['unsigned char', 8, false],
    ['short', 16, true],
    ['unsigned short', 16, false],
    ['int', 32, true],
    ['unsigned', 32, false],
    ['long long', 64, true],
    ['size_t', 64, false],
  ] as const)('of %s are written whole, and refused beyond its range', (type, bits, signed) => {
    const least = signed ? -(2n ** BigInt(bits - 1)) : 0n;
    const most = 2n ** BigInt(signed ? bits - 1 : bits) - 1n;
    const wrap = signed ? BigInt.asIntN : BigInt.asUintN;
    fc.assert(
      fc.property(fc.bigInt({ min: least, max: most }), (value) => {
        expect(wrap(bits, bytes(type, value).getBigUint64(0, true))).toBe(value);
        if (Number.isSafeInteger(Number(value))) {
          expect(wrap(bits, bytes(type, Number(value)).getBigUint64(0, true))).toBe(value);
        }
      }),
    );
    for (const beyond of [least - 1n, most + 1n]) expect(() => bytes(type, beyond)).toThrow(RangeError);
    expect(() => bytes(type, 0.5)).toThrow("k: argument 1, 'x' (");
    expect(() => bytes(type, 2 ** 53)).toThrow(bits === 64 ? 'a bigint tells integers exactly' : RangeError);
    expect(() => bytes(type, NaN)).toThrow(RangeError);
    expect(() => bytes(type, torch.float(1))).toThrow(TypeError);
    expect(() => bytes(type, '1')).toThrow(TypeError);
  });

  it('of floating-point types are rounded as torch does', () => {
    const edges = [
      0,
      -0,
      1,
      -1.5,
      65504,
      65519.9,
      6e-8,
      2 ** -24,
      2 ** -25,
      2 ** -14,
      2 ** -14 - 2 ** -26,
      1e-40,
      2049,
      2051,
    ];
    const numbers = fc.oneof(fc.constantFrom(...edges), fc.float({ noNaN: true, min: -65504, max: 65504 }));
    fc.assert(
      fc.property(numbers, (value) => {
        const single = Math.fround(value);
        expect(bytes('__half', single).getUint16(0, true)).toBe(stored(single, 'float16'));
        expect(bytes('__nv_bfloat16', single).getUint16(0, true)).toBe(stored(single, 'bfloat16'));
        expect(bytes('float', value).getFloat32(0, true)).toBe(single);
        expect(bytes('double', value).getFloat64(0, true)).toBe(value);
      }),
    );
    for (const type of ['__half', '__nv_bfloat16', 'float', 'double']) {
      expect(bytes(type, torch.float(2))).toEqual(bytes(type, 2));
      expect(() => bytes(type, 1n)).toThrow(TypeError);
      for (const value of [Infinity, -Infinity, NaN]) expect(bytes(type, value)).toBeInstanceOf(DataView);
    }
    expect(bytes('__half', -Infinity).getUint16(0, true)).toBe(0xfc00);
    expect(bytes('__nv_bfloat16', NaN).getUint16(0, true)).toBe(0x7fc0);
    expect(bytes('float', 3.4028235e38).getFloat32(0, true)).toBe(3.4028234663852886e38);
    expect(() => bytes('float', 3.5e38)).toThrow(RangeError);
    expect(() => bytes('__half', 65520)).toThrow('must be from -65504 to 65504, got 65520');
    expect(() => bytes('__nv_bfloat16', 3.4e38)).toThrow(RangeError);
    expect(bytes('double', Number.MAX_VALUE).getFloat64(0, true)).toBe(Number.MAX_VALUE);
  });

  it('of bool are true or false', () => {
    expect([true, false, 1, 0].map((value) => bytes('bool', value).getUint8(0))).toEqual([1, 0, 1, 0]);
    expect(() => bytes('bool', 2)).toThrow(TypeError);
  });

  it('that are structs are refused before any call', () => {
    expect(() => checkParameters('k', parametersOf('float* x, float4 v'))).toThrow(
      "k: argument 2, 'v' (float4) can't be passed from JavaScript",
    );
    checkParameters('k', parametersOf('float4* v, void* p, long n'));
  });
});

describe('tensors', () => {
  const parameters = parametersOf('const float* x, __half* y, void* z');

  it('are passed by their handles, or as null', () => {
    torch.scope(() => {
      const [x, y, z] = [torch.ones([2]), torch.ones([2], { dtype: 'float16' }), torch.ones([1], { dtype: 'int64' })];
      expect([...pack('k', parameters, [x, y, z])]).toEqual([x._handle, y._handle, z._handle]);
      expect([...pack('k', parameters, [null, y, null])]).toEqual([0, y._handle, 0]);
    });
  });

  it('must have the dtype that the pointer has', () => {
    torch.scope(() => {
      const x = torch.ones([2], { dtype: 'float64' });
      expect(() => pack('k', parameters, [x, null, null])).toThrow(
        "k: argument 1, 'x' (const float*) must be a float32 tensor, got float64",
      );
      expect(() => pack('k', parameters, [null, torch.ones([1], { dtype: 'bfloat16' }), null])).toThrow(TypeError);
      expect(() => pack('k', parameters, [3, null, null])).toThrow('must be a tensor or null, got 3');
      expect(() => pack('k', parametersOf('char* c'), [x])).toThrow('must be a int8 or uint8 tensor, got float64');
      x.dispose();
      expect(() => pack('k', parameters, [x, null, null])).toThrow(torch.DisposedError);
    });
  });

  it('are counted', () => {
    expect(() => pack('k', parameters, [])).toThrow('k takes 3 arguments (const float* x, __half* y, void* z), got 0');
  });
});

describe('geometry', () => {
  const limits = { threads: 768, block: [1024, 1024, 64], grid: [2 ** 31 - 1, 65535, 65535], sharedMemory: 232448 };

  it('has three sizes of the grid, three of the block, and bytes', () => {
    expect([...geometry('k', [7], [16, 8, 2], 100, limits)]).toEqual([7, 1, 1, 16, 8, 2, 100]);
    expect([...geometry('k', [2 ** 31 - 1, 65535, 1], [768], 0, limits)]).toEqual([
      2 ** 31 - 1,
      65535,
      1,
      768,
      1,
      1,
      0,
    ]);
  });

  it('must fit the device', () => {
    const launch =
      (grid: unknown, block: unknown, shared: unknown = 0) =>
      () =>
        geometry('k', grid as number[], block as number[], shared as number, limits);
    expect(launch([1], [1025])).toThrow('k: block[0] must be an integer from 1 to 1024 on this device, got 1025');
    expect(launch([1], [32, 32])).toThrow(
      'may have 768 threads of this kernel on this device, got block [32,32], which has 1024',
    );
    expect(launch([1, 65536], [1])).toThrow('k: grid[1] must be an integer from 1 to 65535');
    expect(launch([0], [1])).toThrow(RangeError);
    expect(launch([1.5], [1])).toThrow(RangeError);
    expect(launch(['1'], [1])).toThrow(RangeError);
    expect(launch([], [1])).toThrow(TypeError);
    expect(launch(4, [1])).toThrow('k: grid must be an array of 1 to 3 numbers, got 4');
    expect(launch([1], [1, 1, 1, 1])).toThrow(TypeError);
    expect(launch([1], [1], 232449)).toThrow('sharedMem must be from 0 to 232448 bytes on this device, got 232449');
    expect(launch([1], [1], -1)).toThrow(RangeError);
  });
});
