import { expect, test } from 'vitest';
import * as torch from '../../../lib/index.js';
import { readReference } from '../../reference.js';
import { scoped } from '../reference.js';
import { type Exact, expectState, wave } from './reference.js';

const { nn } = torch;
const { clipGradNorm, clipGradNorm_, convertConv2dWeightMemoryFormat, convertConv3dWeightMemoryFormat, skipInit } =
  nn.utils;

test(
  'a module without initial values',
  scoped(() => {
    torch.manualSeed(3);
    const state = torch.getRngState();
    const m = skipInit(nn.Linear, 5, 2, { bias: false });
    expect([m.weight.shape, String(m.weight.device), m.bias]).toEqual([[2, 5], 'cpu', null]);
    expect(m.weight.requiresGrad).toBe(true);
    expect(skipInit(nn.BatchNorm2d, 3).runningMean!.shape).toEqual([3]);
    expect(skipInit(nn.LSTM, 3, 4, { device: 'cpu' }).forward(wave(2, 3))[0].shape).toEqual([2, 4]);
    expect(torch.equal(torch.getRngState(), state)).toBe(true);
    class Fixed extends nn.Module {
      weight = new nn.Parameter(torch.ones([2]));
    }
    expect(() => skipInit(Fixed)).toThrow("Fixed must make all its parameters on the 'device'");
    expect(() => skipInit(Map as unknown as typeof Fixed)).toThrow(
      'skipInit takes a class of modules, got function Map',
    );
  }),
);

test(
  'memory formats of convolutions',
  scoped(() => {
    const strides = (t: torch.Tensor) => t.stride();
    const net = new nn.Sequential(new nn.Conv2d(3, 4, 2), new nn.ConvTranspose2d(4, 1, 1), new nn.Linear(2, 2));
    const before = (net.at(0) as torch.nn.Conv2d).weight.clone();
    expect(convertConv2dWeightMemoryFormat(net, torch.channelsLast)).toBe(net);
    const [conv, transposed] = [net.at(0) as torch.nn.Conv2d, net.at(1) as torch.nn.ConvTranspose2d];
    expect([strides(conv.weight), strides(transposed.weight)]).toEqual([
      [12, 1, 6, 3],
      [1, 1, 1, 1],
    ]);
    expect(torch.equal(conv.weight, before)).toBe(true);
    convertConv3dWeightMemoryFormat(net, torch.channelsLast3d);
    expect(strides(conv.weight)).toEqual([12, 1, 6, 3]);
    const solid = convertConv3dWeightMemoryFormat(new nn.Conv3d(2, 2, 2), torch.channelsLast3d);
    expect(strides(solid.weight)).toEqual([16, 1, 8, 4, 2]);
  }),
);

test(
  'clipping by the norm of infinity, in words, and by the old name',
  scoped(() => {
    const p = new nn.Parameter(torch.zeros([3]));
    p.grad = torch.tensor([3, -6, 1]);
    expect(clipGradNorm_([p], 3, 'inf').item()).toBe(6);
    expect(p.grad.abs().max().item()).toBeCloseTo(3, 5);
    expect(clipGradNorm([p], 1, { normType: Number.POSITIVE_INFINITY }).item()).toBeCloseTo(3, 5);
  }),
);

test(
  'one functionalCall',
  scoped(() => {
    expect(nn.utils.stateless.functionalCall).toBe(torch.func.functionalCall);
  }),
);

test(
  'spectral norm loads what old versions saved',
  scoped(() => {
    const reference = readReference<Record<string, Exact>>('nn_utils');
    const tensor = ({ shape, bits }: Exact) =>
      torch.tensor(bits, { dtype: torch.int32 }).view(torch.float32).reshape(shape);
    const state = Object.fromEntries(
      Object.entries(reference['spectralNorm.old']!).map(([key, exact]) => [key, tensor(exact)]),
    );
    const m = nn.utils.spectralNorm(new nn.Linear(2, 3));
    expect(m.loadStateDict(state)).toEqual({ missingKeys: [], unexpectedKeys: [] });
    expectState(m.stateDict(), reference['spectralNorm.old.loaded']!, 'loaded');
    expect(torch.allclose(m.eval().weight, state.weight!)).toBe(true);
    // The new form loads as it is, by Python's names too.
    const copy = nn.utils.spectralNorm(new nn.LSTM(4, 3), 'weight_hh_l0');
    expect(copy.loadStateDict(copy.stateDict())).toEqual({ missingKeys: [], unexpectedKeys: [] });
    nn.utils.removeSpectralNorm(copy, 'weight_hh_l0');
    expect(copy.weightHhL0).toBeInstanceOf(nn.Parameter);
  }),
);
