import { expect, test } from 'vitest';
import * as torch from '../../lib/index.js';
import { drawnOnCpu } from '../reference.js';
import { expectLayer, expectSequence, expectValue, scoped, sequenceReference, wave } from './reference.js';

const { nn } = torch;
const { fuseConvBnEval, fuseLinearBnEval, removeSpectralNorm, removeWeightNorm, spectralNorm, weightNorm } = nn.utils;

const x = () => wave([5, 3]);
const image = () => wave([2, 3, 4, 4]);
const property = (module: torch.nn.Module, name: string) =>
  (module as unknown as Record<string, torch.Tensor>)[name] as torch.Tensor;

test(
  'weight norm',
  scoped(() => {
    expectSequence(
      'weightNorm',
      () => weightNorm(new nn.Linear(3, 2)),
      (m) => m.forward(x()),
    );
    expectSequence(
      'weightNorm.all',
      () => weightNorm(new nn.Conv2d(3, 2, 2), { dim: null }),
      (m) => m.forward(image()),
    );
    expectSequence(
      'weightNorm.lstm',
      () => weightNorm(new nn.LSTM(3, 2), 'weightHhL0'),
      (m) => m.forward(x()),
    );
    const layer = weightNorm(new nn.Linear(3, 2));
    const copy = layer.clone();
    torch.noGrad(() => property(layer, 'weightG').mul_(2));
    expect(torch.allclose(layer.weight, copy.weight.mul(2))).toBe(true);
    const before = layer.forward(x());
    removeWeightNorm(layer);
    expect([...layer.namedParameters()].map(([name]) => name)).toEqual(['bias', 'weight']);
    expect(torch.equal(layer.forward(x()), before)).toBe(true);
    expect(() => removeWeightNorm(layer)).toThrow("weightNorm of 'weight' not found in Linear(");
    expect(() => weightNorm(copy)).toThrow("parameter 'weight' of Linear is normalized already");
    expect(() => weightNorm(layer, 'wieght')).toThrow("Linear has no parameter 'wieght'");
    expect(() => weightNorm(new nn.LazyLinear(2))).toThrow('has no shape yet');
  }),
);

test(
  'spectral norm',
  scoped(() => {
    expectSequence(
      'spectralNorm',
      () => spectralNorm(new nn.Linear(3, 2)),
      (m) => [m.forward(x()), m.forward(x()), property(m, 'weightU')],
    );
    expectSequence(
      'spectralNorm.conv',
      () => spectralNorm(new nn.ConvTranspose2d(3, 2, 2), { nPowerIterations: 3 }),
      (m) => [m.forward(image()), property(m, 'weightV')],
    );
    expectSequence(
      'spectralNorm.eval',
      () => spectralNorm(new nn.Linear(3, 2)),
      (m) => [m.forward(x()), m.eval().forward(x())],
    );
    const layer = spectralNorm(new nn.Linear(3, 2));
    layer.forward(x());
    const copy = layer.clone();
    const u = property(layer, 'weightU').clone();
    copy.forward(x());
    expect(torch.equal(property(layer, 'weightU'), u)).toBe(true);
    expect(torch.equal(property(copy, 'weightU'), u)).toBe(false);
    const before = layer.eval().forward(x());
    for (const m of [layer, copy]) removeSpectralNorm(m);
    expect([...layer.stateDict().keys()]).toEqual(['bias', 'weight']);
    expect(torch.equal(layer.forward(x()), before)).toBe(true);
    expect(copy.forward(x()).shape).toEqual([5, 2]);
    expect(() => removeSpectralNorm(layer)).toThrow("spectralNorm of 'weight' not found");
    expect(() => spectralNorm(layer, { nPowerIterations: 0 })).toThrow('Expected nPowerIterations to be positive');
  }),
);

test(
  'synchronized batch norm is batch norm in one process',
  scoped(() => {
    expectSequence(
      'SyncBatchNorm',
      () => new nn.SyncBatchNorm(3, { momentum: null }),
      (m) => [m.forward(image()), m.runningVar],
    );
    const net = new nn.Sequential(new nn.Conv2d(3, 2, 1), new nn.Sequential(new nn.BatchNorm2d(2)));
    const expected = net.forward(image());
    const parameters = [...net.parameters()];
    expect(nn.SyncBatchNorm.convertSyncBatchnorm(net)).toBe(net);
    expect((net.get(1) as torch.nn.Sequential).get(0)).toBeInstanceOf(nn.SyncBatchNorm);
    for (const [i, parameter] of [...net.parameters()].entries()) expect(parameter).toBe(parameters[i]);
    expect(torch.equal(net.forward(image()), expected)).toBe(true);
    expect(() => new nn.SyncBatchNorm(3).forward(wave([3]))).toThrow('expected at least 2D input (got 1D input)');
  }),
);

test(
  'batch norm is fused into the layer before it',
  scoped(() => {
    const filled = <N extends torch.nn.BatchNorm1d | torch.nn.BatchNorm2d>(norm: N): N => {
      const tensors = [norm.runningMean!, norm.runningVar!, norm.weight!, norm.bias!];
      torch.noGrad(() => {
        for (const [i, t] of tensors.entries())
          t.copy_(
            wave(t.shape, 0.2 + i)
              .abs()
              .add(0.1),
          );
      });
      norm.eval();
      return norm;
    };
    const expectFused = (fused: { weight: torch.Tensor; bias: torch.Tensor | null }, name: string) =>
      expectValue([fused.weight, fused.bias], name, sequenceReference);
    torch.manualSeed(0);
    const conv = drawnOnCpu(() => new nn.Conv2d(3, 2, 2, { bias: false })).eval();
    const norm = filled(new nn.BatchNorm2d(2));
    const fused = fuseConvBnEval(conv, norm);
    expectFused(fused, 'fuse.conv');
    expect(torch.allclose(fused.forward(image()), norm.forward(conv.forward(image())), { atol: 1e-5 })).toBe(true);
    expect(conv.bias).toBe(null);
    const transposed = new nn.ConvTranspose1d(3, 2, 2).eval();
    expectFused(fuseConvBnEval(transposed, filled(new nn.BatchNorm1d(2)), { transpose: true }), 'fuse.transpose');
    const linear = new nn.Linear(3, 2).eval();
    expectFused(fuseLinearBnEval(linear, filled(new nn.BatchNorm1d(2))), 'fuse.linear');
    expect(() => fuseLinearBnEval(linear, new nn.BatchNorm1d(2))).toThrow('Fusion only for eval!');
    expect(() => fuseLinearBnEval(linear, new nn.BatchNorm1d(3).eval())).toThrow(
      'got linear.outFeatures=2 and bn.numFeatures=3',
    );
  }),
);

class Counter extends nn.Module {
  total: torch.Tensor = new nn.Buffer(torch.zeros([2]));
  fc = new nn.Linear(2, 2);
  scratch = new nn.Buffer(torch.ones([1]), { persistent: false });
}

test(
  'buffers as fields',
  scoped(() => {
    expectLayer(() => new Counter(), sequenceReference.layers.Counter!);
    const counter = new Counter();
    const copy = counter.clone();
    counter.double();
    expect([counter.total.dtype, copy.total.dtype]).toEqual([torch.float64, torch.float32]);
    counter.loadStateDict({ ...Object.fromEntries(copy.stateDict()), total: torch.ones([2]) });
    expect(counter.total.tolist()).toEqual([1, 1]);
    torch.scope(() => {
      counter.total = torch.full([2], 3);
    });
    expect(counter.stateDict().get('total')!.tolist()).toEqual([3, 3]);
    expect(() => new nn.Buffer(1 as never)).toThrow('new Buffer takes a tensor, got 1');
  }),
);
