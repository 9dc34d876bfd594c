import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { isLater } from '../reference.js';

// Of torch.finfo(dtype): bits, eps, max, min, tiny, resolution.
const floats = [
  ['float64', 64, 2 ** -52, 1.7976931348623157e308, 2.2250738585072014e-308, 1e-15],
  ['float32', 32, 2 ** -23, 3.4028234663852886e38, 1.1754943508222875e-38, 1e-6],
  ['float16', 16, 2 ** -10, 65504, 6.103515625e-5, 1e-3],
  ['bfloat16', 16, 2 ** -7, 3.3895313892515355e38, 1.1754943508222875e-38, 1e-2],
  ['float8_e5m2', 8, 0.25, 57344, 6.103515625e-5, 1],
  ['float8_e4m3fn', 8, 0.125, 448, 0.015625, 1],
  ['float8_e5m2fnuz', 8, 0.25, 57344, 2 ** -15, 1],
  ['float8_e4m3fnuz', 8, 0.125, 240, 0.0078125, 1],
] as const;

describe('finfo', () => {
  it.each(floats)('of %s', (name, bits, eps, max, tiny, resolution) => {
    const info = torch.finfo(name);
    expect(info).toMatchObject({ dtype: name, bits, eps, max, min: -max, tiny, smallestNormal: tiny, resolution });
  });

  it('of exponents only', () => {
    const [min, max] = [5.877471754111438e-39, 1.7014118346046923e38];
    expect(torch.finfo('float8_e8m0fnu')).toMatchObject({ bits: 8, eps: 1, min, max, tiny: min, resolution: 1 });
  });

  it('of a complex dtype is its parts, of none the default', () => {
    expect(torch.finfo(torch.complex64)).toEqual(torch.finfo('float32'));
    expect(torch.finfo()).toEqual(torch.finfo('float32'));
  });

  it('agrees with the tensors of the dtype', () => {
    const one = torch.ones([], { dtype: 'float16' });
    expect(one.add(torch.finfo('float16').eps).item()).toBeGreaterThan(1);
    expect(torch.full([], torch.finfo('float16').max, { dtype: 'float16' }).mul(1.01).item()).toBe(Infinity);
  });

  it.each([
    ['float64', 1e-15, '-1.79769e+308', '2.22045e-16', '2.22507e-308'],
    ['float16', 0.001, '-65504', '0.000976562', '6.10352e-05'],
    ['float8_e4m3fn', 1, '-448', '0.125', '0.015625'],
  ] as const)('prints %s as Python does', (name, resolution, min, eps, tiny) => {
    const fields = `min=${min}, max=${min.slice(1)}, eps=${eps}, smallest_normal=${tiny}, tiny=${tiny}`;
    expect(String(torch.finfo(name))).toBe(`finfo(resolution=${resolution}, ${fields}, dtype=${name})`);
  });

  it('refuses integers', () => {
    expect(() => torch.finfo('int8')).toThrow(
      'torch.finfo takes a floating-point dtype, got torch.int8; see torch.iinfo.',
    );
  });
});

describe('iinfo', () => {
  it.each([
    ['int8', 8, -128, 127],
    ['uint8', 8, 0, 255],
    ['int16', 16, -32768, 32767],
    ['uint16', 16, 0, 65535],
    ['int32', 32, -2147483648, 2147483647],
    ['uint32', 32, 0, 4294967295],
    ['int64', 64, -9223372036854775808n, 9223372036854775807n],
    ['uint64', 64, 0, 18446744073709551615n],
  ] as const)('of %s', (name, bits, min, max) => {
    expect(torch.iinfo(name)).toMatchObject({ dtype: name, bits, min, max });
  });

  it('prints as Python does', () => {
    expect(String(torch.iinfo('int8'))).toBe('iinfo(min=-128, max=127, dtype=int8)');
    expect(String(torch.iinfo('int64'))).toBe('iinfo(min=-9.22337e+18, max=9.22337e+18, dtype=int64)');
  });

  it('refuses other numbers', () => {
    expect(() => torch.iinfo('float32')).toThrow(TypeError);
    expect(() => torch.iinfo('bool')).toThrow(TypeError);
  });
});

describe('real and complex dtypes', () => {
  it.each([
    ['float16', 'complex32'],
    ['float32', 'complex64'],
    ['float64', 'complex128'],
  ] as const)('%s and %s belong together', (real, complex) => {
    expect(torch[real].toComplex()).toBe(torch[complex]);
    expect(torch[complex].toReal()).toBe(torch[real]);
    expect(torch[real].toReal()).toBe(torch[real]);
    expect(torch[complex].toComplex()).toBe(torch[complex]);
  });

  it('has none for integers', () => {
    expect(torch.int64.toReal()).toBe(torch.int64);
    expect(() => torch.int64.toComplex()).toThrow(/no complex dtype belongs to torch.int64/);
  });
});

describe('bcomplex32, which libtorch has from 2.14 on', () => {
  it.runIf(isLater)('is the complex dtype of bfloat16', () => {
    const dtype = torch.bcomplex32!;
    expect([torch.bfloat16.toComplex(), dtype.toReal()]).toStrictEqual([dtype, torch.bfloat16]);
    const x = torch.tensor([new torch.Complex(1, 2), new torch.Complex(0, 0.5)]).to(dtype);
    expect(x.dtype).toBe(dtype);
    expect(String(x)).toContain('dtype=torch.bcomplex32');
    expect(x.type()).toMatch(/BComplex32Tensor$/);
    expect(x.tolist()).toStrictEqual([new torch.Complex(1, 2), new torch.Complex(0, 0.5)]);
    expect(x.real.dtype).toBe(torch.bfloat16);
    const { dtype: loaded } = torch.load(torch.save(x)) as torch.Tensor;
    expect(loaded).toBe(dtype);
  });

  it.skipIf(isLater)('is unknown before, and bfloat16 has complex64', () => {
    expect(torch.bfloat16.toComplex()).toBe(torch.complex64);
    expect(torch.bcomplex32).toBeUndefined();
    expect(() => torch.zeros([2], { dtype: 'bcomplex32' })).toThrow(/unknown dtype "bcomplex32"/);
  });
});

describe('the default dtype', () => {
  it('is that of tensors made from numbers', () => {
    expect(torch.getDefaultDtype()).toBe(torch.float32);
    torch.setDefaultDtype('float64');
    try {
      expect(torch.tensor([1]).dtype).toBe(torch.float64);
      expect(torch.finfo().bits).toBe(64);
    } finally {
      torch.setDefaultDtype(torch.float32);
    }
    expect(() => torch.setDefaultDtype('int64')).toThrow(/must be floating-point, got torch.int64/);
  });
});
