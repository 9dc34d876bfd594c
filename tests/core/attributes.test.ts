import { expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

it('knows what kind of tensor one is', () => {
  torch.scope(() => {
    const x = torch.ones([2, 2]);
    const on = ['Cpu', 'Cuda', 'Ipu', 'Maia', 'Meta', 'Mps', 'Mtia', 'Vulkan', 'Xla', 'Xpu'] as const;
    const of = (t: torch.Tensor) => on.filter((name) => t[`is${name}`]);
    expect(of(x)).toEqual(['Cpu']);
    expect(of(x.to('meta'))).toEqual(['Meta']);
    expect([x.isNested, x.isQuantized, x.isMkldnn, x.isSparse]).toEqual([false, false, false, false]);
    expect(torch.nested.nestedTensor([x, torch.ones([1, 2])]).isNested).toBe(true);
    expect(x.toSparse().isNested).toBe(false);
    expect(x.toMkldnn().isMkldnn).toBe(true);
    expect(x.constDataPtr()).toBe(x.dataPtr());
  });
});

it('tells the scheme of a quantized tensor', () => {
  torch.scope(() => {
    const x = torch.ones([2, 2]);
    const whole = torch.quantizePerTensor(x, 0.5, 0, 'quint8');
    expect(whole.isQuantized).toBe(true);
    expect(whole.qscheme()).toBe(torch.perTensorAffine);
    const scales = torch.tensor([0.5, 1], { dtype: 'float64' });
    const zeros = torch.tensor([0, 0], { dtype: 'int64' });
    expect(torch.quantizePerChannel(x, scales, zeros, 0, 'qint8').qscheme()).toBe(torch.perChannelAffine);
    expect(String(torch.perTensorAffine)).toBe('torch.per_tensor_affine');
    expect(() => x.qscheme()).toThrow(torch.TorchError);
  });
});

it('gives the classes of constants under their names in Python', () => {
  expect(torch.float32).toBeInstanceOf(torch.dtype);
  expect(torch.strided).toBeInstanceOf(torch.layout);
  expect(torch.channelsLast).toBeInstanceOf(torch.memoryFormat);
  expect(torch.perTensorAffine).toBeInstanceOf(torch.qscheme);
});

it('takes newaxis for a new dimension', () => {
  torch.scope(() => expect(torch.ones([2]).index(torch.newaxis).shape).toEqual([1, 2]));
});

it('throws errors of their own kinds', () => {
  torch.scope(() => {
    expect(() => torch.linalg.inv(torch.zeros([2, 2]))).toThrow(torch.linalg.LinAlgError);
    expect(() => torch.empty([2 ** 40, 2 ** 12])).toThrow(torch.TorchError);
  });
});
