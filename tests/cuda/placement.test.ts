import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

const { nn, optim } = torch;
const deviceOf = (t: torch.Tensor | null | undefined) => String(t?.device);

// The default device is the CPU here, so that what the library makes by itself shows where it is put.
describe.skipIf(!torch.cuda.isAvailable())('tensors on a GPU', () => {
  afterEach(() => torch.setDefaultDevice(null));

  const scoped = (fn: () => void) => () =>
    torch.scope(() => {
      torch.setDefaultDevice(null);
      fn();
    });

  it(
    'are made there, moved there and back, and say where they are',
    scoped(() => {
      const x = torch.ones([2], { device: 'cuda' });
      expect(String(x)).toBe("tensor([1., 1.], device='cuda:0')");
      expect([deviceOf(x), x.isCuda, x.getDevice()]).toEqual(['cuda:0', true, 0]);
      const same = [x.cuda(), x.to('cuda'), x.to('cuda:0'), x.to(torch.device('cuda', 0)), x.to(x)];
      expect(same.map((t) => t.dataPtr())).toEqual(same.map(() => x.dataPtr()));
      expect([deviceOf(x.cpu()), deviceOf(x.cpu().cuda()), deviceOf(torch.zerosLike(x))]).toEqual([
        'cpu',
        'cuda:0',
        'cuda:0',
      ]);
      expect(deviceOf(x.newZeros([3]))).toBe('cuda:0');
      expect(deviceOf(torch.deepcopy(x))).toBe('cuda:0');
      expect(() => x.add(torch.ones([2]))).toThrow(/same device.*cuda:0 and cpu/s);
      expect(x.add(torch.tensor(1)).tolist()).toEqual([2, 2]);
    }),
  );

  it(
    'modules go there with parameters, gradients and buffers, and stay the same objects',
    scoped(() => {
      const net = new nn.Sequential(new nn.Linear(2, 3), new nn.BatchNorm1d(3));
      const [weight] = [...net.parameters()];
      weight!.grad = torch.ones([3, 2]);
      expect(net.cuda()).toBe(net);
      expect([...net.parameters()][0]).toBe(weight);
      const all = [...net.parameters(), ...net.buffers(), weight!.grad!];
      expect(new Set(all.map(deviceOf))).toEqual(new Set(['cuda:0']));
      const copy = torch.deepcopy(net);
      expect(new Set([...copy.stateDict().values()].map(deviceOf))).toEqual(new Set(['cuda:0']));
      expect(new Set([...net.cpu().stateDict().values()].map(deviceOf))).toEqual(new Set(['cpu']));
    }),
  );

  it(
    'recurrent networks are not laid out for cuDNN where it is off, or does not take their dtype',
    scoped(() => {
      torch.backends.cudnn.flags({ enabled: false }, () => {
        const x = torch.ones([4, 1, 2], { device: 'cuda' });
        const [y] = new nn.LSTM(2, 3).cuda().forward(x);
        expect([deviceOf(y), y.shape]).toEqual(['cuda:0', [4, 1, 3]]);
      });
      // Laid out, they would lie one after the other in one storage.
      const weights = [...new nn.GRU(2, 3).to('cuda', torch.bfloat16).parameters()];
      expect(weights.map((w) => w.storageOffset())).toEqual(weights.map(() => 0));
    }),
  );

  it(
    'sequences are packed by lengths that are on the CPU, whatever the default device',
    scoped(() => {
      const x = torch.ones([3, 2, 1], { device: 'cuda' });
      const packed = torch.device('cuda', () => nn.utils.rnn.packPaddedSequence(x, [3, 1]));
      expect([deviceOf(packed.data), deviceOf(packed.batchSizes)]).toEqual(['cuda:0', 'cpu']);
    }),
  );

  it(
    'tensors that autograd saves go to page-locked memory and back',
    scoped(() => {
      const a = torch.ones([3], { device: 'cuda', requiresGrad: true });
      const y = torch.device('cuda', () => torch.autograd.graph.saveOnCpu({ pinMemory: true }, () => a.mul(a).sum()));
      y.backward();
      expect([deviceOf(a.grad), a.grad!.tolist()]).toEqual(['cuda:0', [2, 2, 2]]);
    }),
  );

  it(
    'optimizers keep their state there and their counts on the CPU, but for kernels that count themselves',
    scoped(() => {
      for (const fused of [false, true]) {
        const p = torch.ones([2], { device: 'cuda', requiresGrad: true });
        const opt = new optim.AdamW([p], { fused });
        p.sum().backward();
        opt.step();
        const state = opt.stateDict();
        const other = new optim.AdamW([p], { fused });
        other.loadStateDict(torch.deepcopy(state));
        for (const { step, exp_avg } of [state, other.stateDict()].map((each) => each.state.get(0)!)) {
          expect([deviceOf(step as torch.Tensor), deviceOf(exp_avg as torch.Tensor)]).toEqual([
            fused ? 'cuda:0' : 'cpu',
            'cuda:0',
          ]);
        }
      }
    }),
  );

  it(
    'files are loaded to where they were saved from, or elsewhere',
    scoped(() => {
      const folder = mkdtempSync(join(tmpdir(), 'nodetorch-cuda-'));
      try {
        const file = join(folder, 'x.pt');
        torch.save({ x: torch.arange(3, { device: 'cuda' }) }, file);
        const x = (mapLocation?: string | Record<string, string>) =>
          (torch.load(file, { mapLocation }) as { x: torch.Tensor }).x;
        expect([undefined, 'cpu', { 'cuda:0': 'cpu' }, 'cuda'].map((place) => deviceOf(x(place)))).toEqual([
          'cuda:0',
          'cpu',
          'cpu',
          'cuda:0',
        ]);
        expect(x()!.tolist()).toEqual([0, 1, 2]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
  );
});
