import { afterEach, describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

afterEach(() => torch.setDefaultDevice(null));

const deviceOf = (make: () => torch.Tensor) => torch.scope(() => String(make().device));

describe('the default device', () => {
  it('is the CPU', () => {
    expect(torch.getDefaultDevice()).toEqual(torch.device('cpu'));
    torch.setDefaultDevice('meta');
    expect(torch.getDefaultDevice()).toEqual(torch.device('meta'));
    torch.setDefaultDevice(null);
    expect(String(torch.getDefaultDevice())).toBe('cpu');
    expect(() => torch.setDefaultDevice('nowhere')).toThrow(RangeError);
  });

  it('is another while a function runs', () => {
    torch.setDefaultDevice('cpu');
    const [inner, outer] = torch.device('meta', () => [
      torch.device('cpu', () => deviceOf(() => torch.zeros([1]))),
      deviceOf(() => new torch.nn.Linear(2, 2).weight),
    ]);
    expect([inner, outer]).toEqual(['cpu', 'meta']);
    expect(torch.device('cuda', 1, () => String(torch.getDefaultDevice()))).toBe('cuda:1');
    expect(() => torch.device('meta', () => torch.zeros([1]).item())).toThrow();
    expect(String(torch.getDefaultDevice())).toBe('cpu');
    expect(() => torch.device('meta', async () => 1)).toThrow('must not be asynchronous');
  });

  it('is where the functions that Python moves put their tensors', () => {
    const cpu = torch.ones([1]);
    const made: Record<string, () => torch.Tensor> = {
      zeros: () => torch.zeros([2]),
      zerosByOptions: () => torch.zeros([2], { dtype: 'int64' }),
      number: () => torch.tensor(1),
      data: () => torch.tensor([1, 2]),
      cast: () => torch.tensor([1, 2], { dtype: 'float16' }),
      tensorOfTensor: () => torch.tensor(cpu),
      asTensor: () => torch.asTensor(cpu),
      asarray: () => torch.asarray(cpu),
      full: () => torch.full([2], 1),
      randn: () => torch.randn([2]),
      randint: () => torch.randint(3, [2]),
      arange: () => torch.arange(3),
      eye: () => torch.eye(2),
      fftfreq: () => torch.fft.fftfreq(3),
      window: () => torch.hannWindow(3),
      weight: () => new torch.nn.Linear(2, 2).weight,
    };
    for (const [name, make] of Object.entries(made)) {
      expect([name, deviceOf(make)]).toEqual([name, 'cpu']);
      torch.setDefaultDevice('meta');
      expect([name, deviceOf(make)]).toEqual([name, 'meta']);
      torch.setDefaultDevice(null);
      expect([name, deviceOf(make)]).toEqual([name, 'cpu']);
    }
    cpu.dispose();
  });

  it('is not where others do, nor where a device is named', () => {
    torch.setDefaultDevice('meta');
    expect(deviceOf(() => torch.zeros([2], { device: 'cpu' }))).toBe('cpu');
    expect(deviceOf(() => torch.tensor([2], { device: 'cpu' }))).toBe('cpu');
    expect(deviceOf(() => torch.pow(2, torch.ones([2], { device: 'cpu' })))).toBe('cpu');
    expect(deviceOf(() => torch.normal(0, 1, [2]))).toBe('cpu');
    expect(deviceOf(() => torch.frombuffer(new Uint8Array(4), { dtype: 'float32' }))).toBe('cpu');
    expect(deviceOf(() => torch.zerosLike(torch.ones([2], { device: 'cpu' })))).toBe('cpu');
  });
});
