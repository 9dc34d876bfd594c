import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { device } from '../device.js';
import { drawnOnCpu, expectFrom, readReference } from '../reference.js';

const { nn, optim } = torch;
const { GradScaler } = torch.amp;
const reference = expectFrom('amp');

function setUp() {
  torch.manualSeed(0);
  const net = drawnOnCpu(
    () => new nn.Sequential(new nn.Linear(6, 8), new nn.LayerNorm(8), new nn.GELU(), new nn.Linear(8, 3)),
  );
  return { net, opt: new optim.SGD(net.parameters(), { lr: 0.1, momentum: 0.9 }) };
}

describe('GradScaler', () => {
  it('scales, skips and adjusts as Python does', () => {
    torch.scope(() => {
      const { net, opt } = setUp();
      const scaler = new GradScaler(device, { initScale: 1024, growthInterval: 2 });
      const x = drawnOnCpu(() => torch.randn(5, 6));
      const scales: number[] = [];
      for (let step = 0; step < 7; step++) {
        torch.scope(() => {
          opt.zeroGrad();
          const out = (net.forward(x) as torch.Tensor).mul(step === 2 || step === 5 ? Infinity : 1);
          scaler.scale(out.square().mean()).backward();
          if (step % 2) {
            scaler.unscale_(opt);
            nn.utils.clipGradNorm_(net.parameters(), 1);
          }
          scaler.step(opt);
          scaler.update();
          scales.push(scaler.getScale());
        });
      }
      reference(torch.tensor(scales), 'scales');
      reference(
        [...net.parameters()].map((p) => p.detach()),
        'params',
      );
      expect(scaler.stateDict()).toEqual(readReference('amp').state);

      const other = new GradScaler(device);
      other.loadStateDict(scaler.stateDict());
      expect(other.stateDict()).toEqual(scaler.stateDict());
      scaler.update(8);
      expect(scaler.getScale()).toBe(8);
      torch.save(scaler.stateDict(), '/dev/null');
    });
  });

  it('scales arrays', () => {
    torch.scope(() => {
      const scaler = new GradScaler(device, { initScale: 4 });
      const [a, [b]] = scaler.scale([torch.ones([2]), [torch.ones([])]] as const);
      expect([a.tolist(), b.item()]).toEqual([[4, 4], 4]);
      expect(() => scaler.scale([1])).toThrow(/must be a tensor or an array of tensors, got 1/);
    });
  });

  it('does nothing where it is not enabled', () => {
    torch.scope(() => {
      const { net, opt } = setUp();
      const scaler = new GradScaler(device, { enabled: false });
      const loss = (net.forward(torch.ones([1, 6])) as torch.Tensor).sum();
      expect(scaler.scale(loss)).toBe(loss);
      loss.backward();
      scaler.step(opt);
      scaler.update();
      expect([scaler.getScale(), scaler.stateDict(), scaler.isEnabled()]).toEqual([1, {}, false]);
      expect(new GradScaler().isEnabled()).toBe(torch.cuda.isAvailable());
    });
  });

  it('says what is out of order', () => {
    torch.scope(() => {
      const { net, opt } = setUp();
      const scaler = new GradScaler(device);
      expect(() => scaler.step(opt)).toThrow(/nothing was scaled yet/);
      scaler.scale((net.forward(torch.ones([1, 6])) as torch.Tensor).sum()).backward();
      expect(() => scaler.update()).toThrow('No inf checks were recorded prior to update.');
      scaler.unscale_(opt);
      expect(() => scaler.unscale_(opt)).toThrow(/already been called/);
      scaler.step(opt);
      expect(() => scaler.step(opt)).toThrow(/step\(\) has already been called/);
      expect(() => scaler.unscale_(opt)).toThrow(/after step/);
      scaler.update();
      expect(() => scaler.step(new optim.SGD([new nn.Parameter(torch.ones([1]))]))).toThrow(
        'No inf checks were recorded for this optimizer.',
      );
      expect(() => scaler.update(torch.ones([2]))).toThrow(/newScale must be a number or a tensor of one element on/);
      expect(() => new GradScaler(device, { growthFactor: 1 })).toThrow('The growth factor must be > 1.0, got 1');
      expect(() => scaler.loadStateDict({})).toThrow(/not enabled saves an empty state/);
      const half = new nn.Parameter(torch.ones([1], { dtype: 'float16' }));
      half.grad = torch.ones([1], { dtype: 'float16' });
      expect(() => scaler.unscale_(new optim.SGD([half], { lr: 1 }))).toThrow('Attempting to unscale FP16 gradients.');
    });
  });

  it("tells an optimizer of one's own that asks for it what it found, and adds sparse elements of one index up first", () => {
    torch.scope(() => {
      const told: unknown[] = [];
      class Asking extends optim.Optimizer {
        override _stepSupportsAmpScaling = true;
        protected override update(): unknown {
          told.push([this.gradScale?.item(), this.foundInf?.item()]);
          return 'done';
        }
      }
      const p = new nn.Parameter(torch.zeros([4], { dtype: 'float16' }));
      const indices = torch.tensor([[1, 1]], { dtype: 'int64' });
      const values = torch.tensor([4e4, 4e4], { dtype: 'float16' });
      p.grad = torch.sparseCooTensor(indices, values, [4]);
      const opt = new Asking([p], {});
      const scaler = new GradScaler('cpu', { initScale: 8 });
      scaler.scale(torch.zeros([]));
      expect(scaler.step(opt)).toBe('done');
      p.grad = torch.ones([4], { dtype: 'float16' });
      scaler.update();
      scaler.step(opt);
      expect(told).toEqual([
        [8, 1],
        [4, 0],
      ]);
    });
  });
});
