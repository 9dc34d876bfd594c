import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import * as torch from '../../lib/index.js';
import { setGradients } from './gradients.js';
import { expectClose, expectSame, load, type Saved, save, title, toOptions } from './reference.js';

const { optim, scope, tensor } = torch;

interface Case {
  name: string;
  options: Record<string, any>;
  first: Saved[];
  last: Saved[];
  state: Record<string, Saved>[];
}

/** What tests/reference/optim_device.py wrote. */
const reference: {
  steps: number;
  scaled: (Case & { infinite: number[]; scales: number[]; grads: Saved[] })[];
  capturable: Case[];
} = JSON.parse(gunzipSync(readFileSync(new URL('../reference/optim_device.json.gz', import.meta.url))).toString());

const devices = torch.cuda.isAvailable() ? ['cpu', 'cuda'] : ['cpu'];

function make({ name, options, first }: Case, more: Record<string, unknown>, device = 'cpu') {
  const params = first.map((saved) => load(saved).to(device).requiresGrad_(true));
  const rate = options.lr?.tensor === undefined ? null : tensor(options.lr.tensor, { device });
  const given = rate === null ? options : { ...options, lr: rate };
  const opt: torch.optim.Optimizer = new (optim as any)[name](params, { ...toOptions(given), ...more });
  const slopes = params.map((p) => p.detach().roll(1));
  return { params, rate, opt, slopes };
}

const stateOf = (opt: torch.optim.Optimizer, params: torch.Tensor[]) =>
  params.map((p) =>
    Object.fromEntries(Object.entries(opt.state.get(p) ?? {}).map(([k, v]) => [k, save(v as torch.Tensor)])),
  );

describe.each(devices)('a fused optimizer on %s under a scaler goes where it goes in PyTorch', (device) => {
  const expectEqual = device === 'cpu' ? expectSame : expectClose;

  test.each(reference.scaled.map((entry) => [`${title(entry)} ${entry.infinite}`, entry] as const))(
    '%s',
    (_, entry) => {
      scope(() => {
        const { params, opt, slopes } = make(entry, { fused: true }, device);
        const scaler = new torch.amp.GradScaler(device, { initScale: 1024, growthInterval: 2 });
        const scales: number[] = [];
        for (let step = 0; step < reference.steps; step++) {
          scope(() => {
            setGradients(params, step, slopes);
            for (const p of params) p.grad = scaler.scale(p.grad!);
            if (entry.infinite.includes(step)) params[1]!.grad!.index(3).fill_(Infinity);
            if (step % 3 === 1) scaler.unscale_(opt);
            scaler.step(opt);
            scaler.update();
            scales.push(scaler.getScale());
          });
        }
        expect(scales).toEqual(entry.scales);
        expectEqual(params.map(save), entry.last);
        expectEqual(stateOf(opt, params), entry.state);
        expectEqual(
          params.map((p) => save(p.grad!)),
          entry.grads,
        );
        expect([opt.gradScale, opt.foundInf]).toEqual([null, null]);
      });
    },
  );
});

describe.runIf(torch.cuda.isAvailable())('a capturable optimizer goes where it goes in PyTorch', () => {
  test.each(reference.capturable.map((entry, i) => [`${i} ${title(entry)}`, entry] as const))('%s', (_, entry) => {
    scope(() => {
      const { params, rate, opt, slopes } = make(entry, { capturable: true }, 'cuda');
      for (let step = 0; step < reference.steps; step++) {
        if (step === 5) rate?.mul_(0.5);
        setGradients(params, step, slopes);
        opt.step();
      }
      for (const p of params)
        for (const value of Object.values(opt.state.get(p)!)) expect((value as torch.Tensor).device.type).toBe('cuda');
      expectClose(params.map(save), entry.last);
      expectClose(stateOf(opt, params), entry.state);
    });
  });
});

describe('what a scaler tells an optimizer', () => {
  const param = (...values: number[]) => {
    const p = tensor(values).requiresGrad_(true);
    p.grad = tensor(values.map(() => 8));
    return p;
  };

  test('is applied by fused kernels, and is theirs alone', () => {
    scope(() => {
      const p = param(1, 2);
      const opt = new optim.SGD([p], { lr: 1, fused: true });
      opt.gradScale = tensor(4);
      opt.step();
      expect(p.tolist()).toEqual([-1, 0]);
      expect(p.grad!.tolist()).toEqual([2, 2]);
      opt.foundInf = tensor(1);
      opt.step();
      expect(p.tolist()).toEqual([-1, 0]);
      opt.foundInf = tensor([1, 1]);
      expect(() => opt.step()).toThrow('foundInf must be a float32 tensor of one element, got Float[2] on ');
      opt.foundInf = null;
      opt.gradScale = tensor(4, { dtype: 'float64' });
      expect(() => opt.step()).toThrow('gradScale must be a float32 tensor of one element, got Double[] on ');

      const plain = new optim.SGD([p], { lr: 1 });
      plain.foundInf = tensor(0);
      expect(() => plain.step()).toThrow('gradScale and foundInf are for groups with fused: true');
    });
  });

  test('multiplies with a scale of the optimizer’s own', () => {
    scope(() => {
      const p = param(1);
      const opt = new optim.SGD([p], { lr: 1, fused: true });
      const scaler = new torch.amp.GradScaler('cpu', { initScale: 2 });
      scaler.scale(tensor(0));
      opt.gradScale = tensor(4);
      scaler.step(opt);
      expect(p.item()).toBe(0);
      expect(opt.gradScale).toBeNull();
    });
  });

  test('leaves buffers as if there had been no step, the first one too', () => {
    scope(() => {
      const p = param(1);
      const opt = new optim.SGD([p], { lr: 1, momentum: 0.5, fused: true });
      opt.foundInf = tensor(1);
      opt.step();
      expect((opt.state.get(p)!.momentum_buffer as torch.Tensor).item()).toBe(0);
      const adam = new optim.Adam([p], { fused: true });
      adam.foundInf = tensor(1);
      adam.step();
      expect((adam.state.get(p)!.step as torch.Tensor).item()).toBe(0);
    });
  });

  test('takes float16 parameters, which only unscale_ refuses', () => {
    scope(() => {
      const p = tensor([1, 2], { dtype: 'float16' }).requiresGrad_(true);
      p.grad = tensor([4, 8], { dtype: 'float16' });
      const opt = new optim.SGD([p], { lr: 1, fused: true });
      const scaler = new torch.amp.GradScaler('cpu', { initScale: 4 });
      scaler.scale(tensor(0));
      expect(() => scaler.unscale_(opt)).toThrow('Attempting to unscale FP16 gradients.');
      scaler.step(opt);
      expect(p.tolist()).toEqual([0, 0]);
    });
  });

  test('is what a step without gradients goes without', () => {
    scope(() => {
      const opt = new optim.Adam([tensor([1]).requiresGrad_(true)], { fused: true });
      const scaler = new torch.amp.GradScaler('cpu');
      scaler.scale(tensor(0));
      scaler.step(opt);
      expect(() => scaler.update()).toThrow('No inf checks were recorded prior to update.');
    });
  });
});

describe('a learning rate that is a tensor', () => {
  test('stays one for fused kernels', () => {
    scope(() => {
      const run = (lr: number | torch.Tensor, change: (opt: torch.optim.Optimizer<any>) => void) => {
        const p = tensor([1, 2, 3]).requiresGrad_(true);
        const opt = new optim.AdamW([p], { lr, fused: true });
        for (let step = 0; step < 4; step++) {
          if (step === 2) change(opt);
          p.grad = p.detach().mul(2);
          opt.step();
        }
        return p.tolist();
      };
      const lr = tensor([0.5]);
      const changed = run(lr, () => lr.fill_(0.25));
      expect(changed).toEqual(run(0.5, (opt) => Object.assign(opt.paramGroups[0]!, { lr: 0.25 })));
      expect(changed).not.toEqual(run(0.5, () => undefined));
      expect(() => run(0.5, (opt) => Object.assign(opt.paramGroups[0]!, { lr: tensor([1, 2]) }))).toThrow(
        'Tensor lr must be 1-element, got Float[2] on ',
      );
    });
  });

  test('is not for whole lists that are not capturable', () => {
    scope(() => {
      const params = [tensor([1]).requiresGrad_(true)];
      const message = 'lr as a Tensor is not supported for capturable=False and foreach=True';
      expect(() => new optim.Adam(params, { lr: tensor(0.1), foreach: true })).toThrow(message);
      expect(() => new optim.AdamW(params, { lr: tensor(0.1), foreach: true })).toThrow(message);
    });
  });
});

describe('state dicts', () => {
  test('have the options that say where a step runs, under Python’s names', () => {
    scope(() => {
      const params = [tensor([1]).requiresGrad_(true)];
      const keys = (opt: torch.optim.Optimizer) => Object.keys(opt.stateDict().param_groups[0]!);
      const all = ['maximize', 'foreach', 'capturable', 'differentiable'];
      for (const name of ['Adadelta', 'Adamax', 'ASGD', 'NAdam', 'RAdam', 'RMSprop', 'Rprop'] as const) {
        expect(keys(new optim[name](params)), name).toEqual(expect.arrayContaining(all));
      }
      expect(keys(new optim.Adam(params))).toEqual(expect.arrayContaining([...all, 'fused']));
      for (const name of ['SGD', 'Adagrad'] as const) {
        const want = ['maximize', 'foreach', 'differentiable', 'fused'];
        expect(keys(new optim[name](params)), name).toEqual(expect.arrayContaining(want));
      }
    });
  });

  test('give a step count in float32 to fused kernels, and leave others theirs', () => {
    scope(() => {
      const p = tensor([1]).requiresGrad_(true);
      p.grad = tensor([1]);
      const opt = new optim.Adam([p]);
      opt.step();
      const dict = opt.stateDict();
      dict.state.get(0)!.step = tensor(5, { dtype: 'float64' });
      const stepOf = (loaded: torch.optim.Optimizer) => {
        loaded.loadStateDict(dict);
        const { step } = loaded.state.get(p)!;
        return String((step as torch.Tensor).dtype);
      };
      expect(stepOf(new optim.Adam([p]))).toBe('torch.float64');
      dict.param_groups[0]!.fused = true;
      expect(stepOf(new optim.Adam([p], { fused: true }))).toBe('torch.float32');
    });
  });
});
