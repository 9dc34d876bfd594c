import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

const make = () =>
  torch.tensor([
    [1.5, -2],
    [0, 3],
  ]);

describe('conversion', () => {
  it('to a dtype, by object, name or option', () => {
    const x = make();
    for (const y of [x.to(torch.float64), x.to('float64'), x.to('torch.float64'), x.to({ dtype: 'float64' })]) {
      expect(y.dtype).toBe(torch.float64);
      expect(y.tolist()).toEqual([
        [1.5, -2],
        [0, 3],
      ]);
    }
    expect(x.to('cpu', torch.int64).tolist()).toEqual([
      [1, -2],
      [0, 3],
    ]);
    expect(x.to(torch.device('cpu'), { dtype: 'int32' }).dtype).toBe(torch.int32);
    expect(x.to(null, 'int8').dtype).toBe(torch.int8);
  });

  it('like another tensor', () => {
    const x = make();
    expect(x.to(torch.ones([1], { dtype: 'int16' })).dtype).toBe(torch.int16);
    expect(x.to({ other: torch.ones([1], { dtype: 'int16' }) }).dtype).toBe(torch.int16);
  });

  it('shares the data where nothing changes, unless a copy is asked for', () => {
    const x = make();
    expect(x.to(torch.float32).dataPtr()).toBe(x.dataPtr());
    expect(x.to(torch.float32, { copy: true }).dataPtr()).not.toBe(x.dataPtr());
    expect(x.to(torch.float32, false, true).dataPtr()).not.toBe(x.dataPtr());
  });

  it('in a memory format', () => {
    const image = torch.ones([1, 2, 3, 4]).to({ memoryFormat: torch.channelsLast });
    expect(image.isContiguous({ memoryFormat: torch.channelsLast })).toBe(true);
    expect(image.half({ memoryFormat: torch.contiguousFormat }).isContiguous()).toBe(true);
  });

  it('explains what it can not convert to', () => {
    const x = make();
    expect(() => x.to('flaot32' as never)).toThrow(/unknown device type "flaot32"|a device is written/);
    expect(() => x.to(torch.float64, { coppy: true } as never)).toThrow(/Tensor.to: unknown option 'coppy'.*'copy'/);
    expect(() => x.float('x' as never)).toThrow(/at most 0 positional/);
  });

  it.each([
    ['float', 'float32'],
    ['double', 'float64'],
    ['half', 'float16'],
    ['bfloat16', 'bfloat16'],
    ['int', 'int32'],
    ['long', 'int64'],
    ['short', 'int16'],
    ['char', 'int8'],
    ['byte', 'uint8'],
    ['bool', 'bool'],
    ['cfloat', 'complex64'],
    ['cdouble', 'complex128'],
  ] as const)('%s() gives %s', (method, dtype) => {
    const x = make();
    expect(String(x[method]().dtype)).toBe(`torch.${dtype}`);
  });

  it('names types as Python does, and takes such names', () => {
    const x = make();
    expect(x.type()).toBe('torch.FloatTensor');
    expect(x.bool().type()).toBe('torch.BoolTensor');
    expect(x.cdouble().type()).toBe('torch.ComplexDoubleTensor');
    expect(x.toSparse().type()).toBe('torch.sparse.FloatTensor');
    expect(torch.empty([1], { device: 'meta', dtype: 'uint16' }).type()).toBe('torch.meta.UInt16Tensor');
    expect(x.type('torch.DoubleTensor').dtype).toBe(torch.float64);
    expect(x.type('torch.BoolTensor').dtype).toBe(torch.bool);
    expect(x.type(torch.int64).dtype).toBe(torch.int64);
    expect(() => x.type('torch.FloatyTensor')).toThrow(TypeError);
  });

  it('cpu() and cuda()', () => {
    const x = make();
    expect(x.cpu().dataPtr()).toBe(x.dataPtr());
    expect(() => x.cuda('cpu')).toThrow(/must be a CUDA device or its index, got "cpu"/);
  });

  it('copy_ converts and broadcasts', () => {
    const y = torch.zeros([2, 2], { dtype: 'int64' });
    expect(y.copy_(torch.tensor([1.7, 2.2]))).toBe(y);
    expect(y.tolist()).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(() => y.copy_(3 as never)).toThrow(/Tensor.copy_: other must be a Tensor, got 3/);
  });
});

describe('geometry', () => {
  const makeCube = () => torch.zeros([2, 3, 4]);

  it('sizes and strides', () => {
    const y = makeCube();
    expect([y.size(), y.stride(), y.dimOrder()]).toEqual([
      [2, 3, 4],
      [12, 4, 1],
      [0, 1, 2],
    ]);
    expect([y.size(-1), y.size({ dim: 0 }), y.stride(1)]).toEqual([4, 2, 4]);
    expect([y.dim(), y.ndimension(), y.numel(), y.nelement()]).toEqual([3, 3, 24, 24]);
    expect([y.elementSize(), y.itemsize, y.nbytes, y.getDevice()]).toEqual([4, 4, 96, -1]);
    expect(y.permute(2, 0, 1).dimOrder()).toEqual([1, 2, 0]);
    expect(y.select(0, 1).storageOffset()).toBe(12);
    expect(() => y.size(3)).toThrow(new RangeError('Tensor.size: the dimension must be from -3 to 2, got 3.'));
    expect(() => torch.ones([]).stride(0)).toThrow(RangeError);
  });

  it('contiguous', () => {
    const y = makeCube();
    const t = torch.arange(6).reshape([2, 3]).T;
    expect([t.isContiguous(), t.contiguous().isContiguous()]).toEqual([false, true]);
    expect(t.contiguous().tolist()).toEqual([
      [0, 3],
      [1, 4],
      [2, 5],
    ]);
    expect(y.contiguous().dataPtr()).toBe(y.dataPtr());
  });

  it('set_ refers to other data', () => {
    const x = make();
    const t = torch.empty([0]);
    t.set_(x);
    expect(t.tolist()).toEqual(x.tolist());
    t.set_(x, 1, [2], [2]);
    expect(t.tolist()).toEqual([-2, 3]);
    expect(t.set_().shape).toEqual([0]);
  });
});

describe('properties', () => {
  it('transposes', () => {
    const x = make();
    const z = torch.viewAsComplex(x);
    expect(x.T.tolist()).toEqual([
      [1.5, 0],
      [-2, 3],
    ]);
    expect(torch.ones([2, 3, 4]).mT.shape).toEqual([2, 4, 3]);
    expect(z.unsqueeze(0).H.resolveConj().imag.tolist()).toEqual([[2], [-3]]);
    expect(torch.ones([2, 3, 4]).mH.shape).toEqual([2, 4, 3]);
  });

  it('real and imaginary parts', () => {
    const x = make();
    const z = torch.viewAsComplex(x);
    expect(z.real.tolist()).toEqual([1.5, 0]);
    expect(z.imag.tolist()).toEqual([-2, 3]);
    expect(x.real.dataPtr()).toBe(x.dataPtr());
    expect(() => x.imag).toThrow(torch.TorchError);
  });

  it('kinds of tensors', () => {
    const x = make();
    expect([x.isCpu, x.isCuda, x.isMeta, x.isSparse, x.isSparseCsr]).toEqual([true, false, false, false, false]);
    expect([x.toSparseCoo().isSparse, x.toSparseCsr().isSparseCsr]).toEqual([true, true]);
    expect(torch.empty([1], { device: 'meta' }).isMeta).toBe(true);
  });

  it('requiresGrad_ returns the tensor', () => {
    const t = torch.ones([2]);
    expect(t.requiresGrad_()).toBe(t);
    expect([t.requiresGrad, t.requiresGrad_(false).requiresGrad]).toEqual([true, false]);
    expect(() => t.long().requiresGrad_()).toThrow(/floating point/);
  });
});

describe('callbacks for elements', () => {
  it('apply_, map_ and map2_', () => {
    const t = torch.tensor([1, 2, 3]);
    expect(t.apply_((v) => v * 10)).toBe(t);
    t.map_(torch.tensor(1), (a, b) => a + b);
    expect(t.tolist()).toEqual([11, 21, 31]);
    t.map2_(torch.ones([3]), torch.full([3], 2), (a, b, c) => a - b * c);
    expect(t.tolist()).toEqual([9, 19, 29]);
    expect(
      torch
        .tensor([true, false])
        .apply_((v: boolean) => !v)
        .tolist(),
    ).toEqual([false, true]);
  });

  it('refuse gradients, and what is no function', () => {
    expect(() => torch.ones([1], { requiresGrad: true }).apply_((v) => v)).toThrow(/x\.detach\(\)/);
    expect(() => torch.ones([1]).apply_(1 as never)).toThrow(/takes a function, got 1/);
    expect(() => torch.ones([1]).map_(1 as never, (v) => v)).toThrow(/takes tensors before the function, got 1/);
  });
});
