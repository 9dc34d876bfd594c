import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { device, nn, optim, scope, type Tensor, tensor, zeros } from '../../lib/torch.js';
import { setGradients } from './gradients.js';
import { expectSame, load, loadAll, reference, save } from './reference.js';

const param = (...values: number[]): Tensor => tensor(values).requiresGrad_(true);

/** Runs `fn` in a scope: a test leaves no tensor behind. */
const scoped = (fn: () => void) => () => scope(fn);

describe('parameters', () => {
  test(
    'come as tensors, as named pairs or as groups',
    scoped(() => {
      const [a, b] = [param(1), param(2)];
      expect(new optim.SGD([a, b]).paramGroups[0]!.params[1]).toBe(b);
      expect(new optim.SGD(new Set([a, b])).paramGroups[0]!.params[1]).toBe(b);
      const named = new optim.SGD(
        new Map([
          ['w', a],
          ['b', b],
        ]),
        0.1,
      );
      expect(named.paramGroups[0]!.paramNames).toEqual(['w', 'b']);
      expect(named.stateDict().param_groups[0]!.param_names).toEqual(['w', 'b']);
      const groups = new optim.SGD([{ params: a, lr: 0.5, name: 'head' }, { params: [b] }], { lr: 0.1, momentum: 0.9 });
      expect(groups.paramGroups).toMatchObject([
        { lr: 0.5, momentum: 0.9, name: 'head' },
        { lr: 0.1, momentum: 0.9 },
      ]);
    }),
  );

  test(
    'are checked',
    scoped(() => {
      const a = param(1);
      expect(() => new optim.SGD(a as any)).toThrow(
        'params must be an iterable of Tensors, of [name, Tensor] pairs or of groups, got Tensor(float32 [1])',
      );
      expect(() => new optim.SGD([])).toThrow(new RangeError('optim.SGD got an empty parameter list.'));
      expect(() => new optim.SGD([3] as any)).toThrow(
        'optim.SGD can only optimize Tensors, but one of the params is 3',
      );
      expect(() => new optim.SGD([a.mul(2)])).toThrow("can't optimize a non-leaf Tensor");
      expect(() => new optim.SGD([{ params: [a] }, { params: [a] }])).toThrow(
        'some parameters appear in more than one parameter group',
      );
      expect(() => new optim.SGD([['a', a], param(2)] as any)).toThrow('with or without names; 1 of 2 have one');
      expect(() => new optim.SGD([{ params: [a], weigthDecay: 1 }])).toThrow(
        "unknown option 'weigthDecay'. Did you mean 'weightDecay'?",
      );
      const retained = a.mul(2);
      retained.retainGrad();
      expect(() => new optim.SGD([retained])).not.toThrow();
      expect(() => new optim.Muon([a])).toThrow('Muon only supports 2D parameters');
    }),
  );

  test(
    'given twice in a group only bring a warning',
    scoped(() => {
      const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
      const [a, b] = [param(1), param(2)];
      const opt = new optim.SGD([a, a, b]);
      expect(warn).toHaveBeenCalledWith(expect.stringContaining('duplicate parameters'));
      expect(opt.stateDict().param_groups[0]!.params).toEqual([0, 0, 2]);
      warn.mockRestore();
    }),
  );
});

describe('options', () => {
  test(
    "are positional in Python's order, or named",
    scoped(() => {
      const opt = new optim.SGD([param(1)], 0.1, 0.9, { weightDecay: 0.2 });
      expect(opt.paramGroups[0]).toMatchObject({ lr: 0.1, momentum: 0.9, weightDecay: 0.2, dampening: 0, fused: null });
      expect(new optim.AdamW([param(1)], 0.1, [0.8, 0.9]).defaults).toMatchObject({
        betas: [0.8, 0.9],
        decoupledWeightDecay: true,
      });
    }),
  );

  test(
    'are checked as in Python',
    scoped(() => {
      const p = [param(1)];
      expect(() => new optim.SGD(p, { lr: -1 })).toThrow(new RangeError('Invalid learning rate: -1'));
      expect(() => new optim.Adam(p, { lr: Number.NaN })).toThrow('Invalid learning rate: NaN');
      expect(() => new optim.SGD(p, { momentum: -0.5 })).toThrow('Invalid momentum value: -0.5');
      expect(() => new optim.SGD(p, { nesterov: true })).toThrow(
        'Nesterov momentum requires a momentum and zero dampening',
      );
      expect(() => new optim.Adam(p, { betas: [0.9, 1] })).toThrow('Invalid beta parameter at index 1: 1');
      expect(() => new optim.Adam(p, { eps: -1 })).toThrow('Invalid epsilon value: -1');
      expect(() => new optim.AdamW(p, { weightDecay: -1 })).toThrow('Invalid weight_decay value: -1');
      expect(() => new optim.Adadelta(p, { rho: 1.5 })).toThrow('Invalid rho value: 1.5');
      expect(() => new optim.Rprop(p, { etas: [1.5, 1.2] })).toThrow('Invalid eta values: 1.5, 1.2');
      expect(() => new optim.Adafactor(p, { d: 0.5 })).toThrow('Clipping threshold d should be >= 1 but is: 0.5');
      expect(() => new optim.Adam(p, { fused: true, foreach: true })).toThrow(
        '`fused` and `foreach` cannot be `True` together.',
      );
      expect(() => new optim.Adam(p, { lr: '1e-3' as any })).toThrow(
        new TypeError('optim.Adam: lr must be a number, got "1e-3".'),
      );
      expect(() => new optim.Adam(p, { betas: 0.9 as any })).toThrow('betas must be an array of 2 numbers, got 0.9');
      expect(() => new optim.Adam(p, { weight_decay: 1 } as any)).toThrow("Did you mean 'weightDecay'?");
      expect(() => new optim.Adam(p, { differentiable: true })).toThrow('differentiable: true is not supported');
      const opt = new optim.Adam(p, { capturable: true });
      p[0]!.grad = tensor([1]);
      expect(() => opt.step()).toThrow('If capturable=True, params and state_steps must be on supported devices');
      opt.paramGroups[0]!.lr = 'fast' as any;
      expect(() => opt.step()).toThrow('optim.Adam: lr must be a number, got "fast"');
    }),
  );

  test(
    'given as one-element tensors stay tensors, which steps read and schedulers write',
    scoped(() => {
      const [a, lr] = [param(1), tensor(0.5)];
      const opt = new optim.SGD([a], { lr });
      expect(opt.paramGroups[0]!.lr).toBe(lr);
      a.grad = tensor([1]);
      opt.step();
      expect(a.item()).toBe(0.5);
      lr.fill_(0.25);
      opt.step();
      expect(a.item()).toBe(0.25);
      const schedule = new optim.lrScheduler.StepLR(opt, 1, 0.5);
      schedule.step();
      expect([lr.item(), schedule.getLastLr()]).toEqual([0.125, [0.125]]);
      expect(opt.paramGroups[0]!.lr).toBe(lr);
      new optim.lrScheduler.SequentialLR(opt, [new optim.lrScheduler.ConstantLR(opt, 0.5)], []).step();
      expect(lr.item()).toBe(0.125);
      expect(JSON.stringify(schedule.stateDict())).toContain('"_last_lr":[0.125]');

      const dict = opt.stateDict();
      expect(dict.param_groups[0]!.lr).toBe(lr);
      const other = new optim.SGD([param(1)], { lr: 1 });
      scope(() => other.loadStateDict(dict));
      lr.fill_(3);
      expect(Number(other.paramGroups[0]!.lr)).toBe(0.125);
      expect(String(other)).toContain('lr: tensor(0.1250)');

      const betas = new optim.Adam([param(1)], { betas: [tensor(0.5), tensor(0.25)] });
      expect(betas.paramGroups[0]!.betas.map(Number)).toEqual([0.5, 0.25]);
      expect(() => new optim.SGD([param(1)], { lr: tensor(-1) })).toThrow('Invalid learning rate: tensor(-1.)');
      expect(() => new optim.SGD([param(1)], { lr: tensor([1, 2]) })).toThrow('Tensor lr must be 1-element');
    }),
  );

  test(
    'hold from the step after they are changed',
    scoped(() => {
      const [a, b] = [param(1), param(1)];
      const opt = new optim.SGD([{ params: [a], lr: 0.5 }, { params: [b] }], { lr: 0.25 });
      a.grad = tensor([1]);
      b.grad = tensor([1]);
      opt.step();
      expect([a.item(), b.item()]).toEqual([0.5, 0.75]);
      opt.paramGroups[0]!.lr = 2;
      opt.paramGroups[1]!.maximize = true;
      opt.step();
      expect([a.item(), b.item()]).toEqual([-1.5, 1]);
    }),
  );
});

describe('step', () => {
  test(
    'leaves out parameters without a gradient',
    scoped(() => {
      const [a, b] = [param(1), param(2)];
      const opt = new optim.Adam([a, b]);
      a.grad = tensor([1]);
      opt.step();
      expect(b.item()).toBe(2);
      expect(opt.state.size).toBe(1);
      expect(opt.state.has(a)).toBe(true);
    }),
  );

  test(
    'calls a closure with gradients enabled and returns its loss',
    scoped(() => {
      const a = param(3);
      const opt = new optim.SGD([a], { lr: 0.5 });
      const loss = opt.step(() => {
        opt.zeroGrad();
        const l = a.mul(a).sum();
        l.backward();
        return l;
      });
      expect(loss.item()).toBe(9);
      expect(a.item()).toBe(0);
      expect(opt.step()).toBeNull();
    }),
  );

  test(
    'updates in place, without recording',
    scoped(() => {
      const a = param(3);
      a.grad = tensor([1]);
      const version = a._version;
      new optim.AdamW([a]).step();
      expect(a.isLeaf && a.requiresGrad).toBe(true);
      expect(a._version).toBeGreaterThan(version);
    }),
  );

  test(
    'runs hooks around it',
    scoped(() => {
      const calls: string[] = [];
      const opt = new optim.SGD([param(1)]);
      const handles = [
        opt.registerStepPreHook((_, args) => void calls.push(`pre ${args.length}`)),
        opt.registerStepPostHook(() => void calls.push('post')),
        optim.registerOptimizerStepPreHook(() => void calls.push('every pre')),
        optim.registerOptimizerStepPostHook(() => void calls.push('every post')),
      ];
      opt.step(() => calls.push('closure'));
      expect(calls).toEqual(['every pre', 'pre 1', 'closure', 'post', 'every post']);
      for (const handle of handles) handle.remove();
      opt.step();
      expect(calls).toHaveLength(5);
    }),
  );

  test(
    'trains a network',
    scoped(() => {
      const x = tensor([
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ]);
      const y = tensor([[0], [1], [1], [2]]);
      const layer = new nn.Linear(2, 1);
      const opt = new optim.AdamW(layer.parameters(), { lr: 0.1, weightDecay: 0 });
      let loss = Number.POSITIVE_INFINITY;
      for (let i = 0; i < 200; i++) {
        scope(() => {
          opt.zeroGrad();
          const error = layer.forward(x).sub(y).pow(2).mean();
          error.backward();
          opt.step();
          loss = error.item();
        });
      }
      expect(loss).toBeLessThan(1e-3);
    }),
  );
});

test(
  'options and state dicts that do not fit are refused',
  scoped(() => {
    const opt: any = new optim.SGD([zeros([1])]);
    expect(() => opt.zeroGrad({ setToNon: true })).toThrow(/Did you mean 'setToNone'/);
    expect(() => opt.loadStateDict(null)).toThrow(/a state dict is what stateDict\(\) returns, got null/);
    expect(inspect(opt)).toBe(String(opt));
  }),
);

describe('zeroGrad', () => {
  test(
    'removes gradients, or fills them with zeros',
    scoped(() => {
      const a = param(1);
      const opt = new optim.SGD([a]);
      a.mul(2).sum().backward();
      const { grad } = a;
      opt.zeroGrad({ setToNone: false });
      expect(a.grad!.tolist()).toEqual([0]);
      expect(grad!.tolist()).toEqual([0]);
      opt.zeroGrad();
      expect(a.grad).toBeNull();
    }),
  );
});

describe('memory', () => {
  test(
    'state and parameters survive the scopes that they were made in',
    scoped(() => {
      const opt = scope(() => {
        const a = new nn.Parameter(tensor([1, 2]));
        const made = new optim.Adam([a]);
        a.grad = tensor([1, 1]);
        made.step();
        return made;
      });
      const a = opt.paramGroups[0]!.params[0]!;
      scope(() => {
        a.grad = tensor([1, 1]);
        opt.step();
      });
      expect(opt.state.get(a)!.step.item()).toBe(2);
      a.dispose();
    }),
  );

  test(
    'dispose frees the native side',
    scoped(() => {
      const opt = new optim.SGD([param(1)]);
      opt.dispose();
      expect(() => opt.step()).toThrow('not alive any more');
    }),
  );
});

describe('addParamGroup', () => {
  test(
    'takes defaults, or options of its own',
    scoped(() => {
      const [a, b] = [param(1), param(1)];
      const opt = new optim.SGD([a], { lr: 0.5 });
      opt.addParamGroup({ params: [b], lr: 0.25 });
      expect(opt.paramGroups[1]).toMatchObject({ lr: 0.25, momentum: 0 });
      a.grad = tensor([1]);
      b.grad = tensor([1]);
      opt.step();
      expect([a.item(), b.item()]).toEqual([0.5, 0.75]);
      expect(() => opt.addParamGroup({ params: [a] })).toThrow('more than one parameter group');
    }),
  );
});

describe('state dicts', () => {
  test.each(reference.resumed.map((entry) => [entry.name, entry] as const))(
    '%s goes on from what Python saved, and saves the same',
    (name, { first: start, middle, saved, last, text }) => {
      scope(() => {
        const slopes = start.map((tensor) => load(tensor).roll(1));
        const resume = (dict: unknown) => {
          const params = middle.map((tensor) => load(tensor).requiresGrad_(true));
          const opt = new (optim as any)[name]([{ params: [params[0]] }, { params: [params[1]] }]);
          opt.loadStateDict(dict);
          return { params, opt };
        };
        const first = resume(loadAll(saved));
        const { opt } = first;
        const dict = opt.stateDict();
        expect(dict.param_groups).toEqual(saved.param_groups);
        const state = Object.fromEntries(
          [...dict.state].map(([id, entry]: any) => [
            id,
            Object.fromEntries(Object.entries(entry).map(([k, v]) => [k, save(v as Tensor)])),
          ]),
        );
        expect(state).toEqual(saved.state);

        // Loading copies: the two go their own ways.
        const twin = resume(dict);
        for (const { params, opt } of [first, twin]) {
          for (let step = 3; step < 7; step++) {
            setGradients(params, step, slopes);
            opt.step();
          }
          expectSame(params.map(save), last);
        }
        expect(String(opt).replace(/(\d)\.0$/gm, '$1')).toBe(text.replace(/(\d)\.0$/gm, '$1'));
      });
    },
  );

  test(
    'may come as objects, with steps as numbers, as old files have them',
    scoped(() => {
      const a = param(1, 2);
      const opt = new optim.Adam([a]);
      const state = { '0': { step: 4, exp_avg: zeros([2]), exp_avg_sq: zeros([2]).double() } };
      opt.loadStateDict({ state, param_groups: [{ lr: 0.5, params: [0] }] });
      expect(opt.paramGroups[0]).toMatchObject({ lr: 0.5, eps: 1e-8, amsgrad: false });
      const loaded = opt.state.get(a)!;
      expect([loaded.step.item(), loaded.exp_avg_sq!.dtype.name]).toEqual([4, 'float32']);
    }),
  );

  test(
    'has its counts on the CPU, whatever the default device, where reading them waits for nothing',
    scoped(() => {
      const opt = new optim.Adam([param(1, 2)]);
      const state = { '0': { step: 4, exp_avg: zeros([2]), exp_avg_sq: zeros([2]) } };
      device('meta', () => opt.loadStateDict({ state, param_groups: [{ params: [0] }] }));
      expect(opt.stateDict().state.get(0)!.step).toMatchObject({ device: device('cpu') });
      setGradients(opt.paramGroups[0]!.params, 0, [tensor([1, 1])]);
      opt.step();
    }),
  );

  test(
    'must fit the optimizer',
    scoped(() => {
      const opt = new optim.SGD([param(1)]);
      const good = opt.stateDict();
      expect(() => opt.loadStateDict({ ...good, param_groups: [] })).toThrow(
        'different number of parameter groups: 0, expected 1',
      );
      expect(() => opt.loadStateDict({ ...good, param_groups: [{ params: [0, 1] }] })).toThrow(
        "doesn't match the size of optimizer's group",
      );
      expect(() => opt.loadStateDict({ state: {} } as any)).toThrow("'param_groups'");
      const foreign = { state: { 0: { exp_avg: zeros([1]) } }, param_groups: good.param_groups };
      expect(() => opt.loadStateDict(foreign)).toThrow("SGD keeps no state called 'exp_avg'");
    }),
  );

  test(
    'pass through hooks',
    scoped(() => {
      const opt = new optim.SGD([param(1)]);
      const seen: string[] = [];
      opt.registerStateDictPreHook(() => void seen.push('pre'));
      opt.registerStateDictPostHook((_, dict) => ({
        ...dict,
        param_groups: dict.param_groups.map((g) => ({ ...g, lr: 7 })),
      }));
      opt.registerLoadStateDictPreHook(() => void seen.push('load pre'));
      opt.registerLoadStateDictPostHook(() => void seen.push('load post'));
      opt.loadStateDict(opt.stateDict());
      expect(opt.paramGroups[0]!.lr).toBe(7);
      expect(seen).toEqual(['pre', 'load pre', 'load post']);
    }),
  );

  test(
    'SparseAdam counts steps in a number, as Python does',
    scoped(() => {
      const a = tensor([[1], [2]]).requiresGrad_(true);
      const opt = new optim.SparseAdam([a]);
      a.grad = tensor([[1], [1]]).toSparse();
      opt.step();
      const dict = opt.stateDict();
      expect(dict.state.get(0)!.step).toBe(1);
      opt.loadStateDict(dict);
      opt.step();
      expect(opt.stateDict().state.get(0)!.step).toBe(2);
    }),
  );
});

describe('fused', () => {
  test(
    'refuses what does not fit its kernel, which would read and write beside it',
    scoped(() => {
      const step = (p: Tensor, change: Record<string, unknown> = {}) => {
        const opt = new optim.Adam([p], { fused: true });
        p.grad = p.detach().add(1);
        opt.step();
        const dict = opt.stateDict();
        Object.assign(dict.state.get(0)!, change);
        opt.loadStateDict(dict);
        opt.step();
      };
      expect(() => step(zeros([1]).expand([100]).requiresGrad_(true))).toThrow('whose elements fill their memory');
      expect(() => step(param(1, 2), { exp_avg: zeros([1]) })).toThrow('a dense exp_avg like its parameter');
      expect(() => step(param(1, 2), { step: zeros([0]) })).toThrow('requires step counts in float32');
      expect(() => step(tensor([1, 2], { dtype: 'complex64' }).requiresGrad_(true))).toThrow('floating point Tensors');
    }),
  );

  test(
    'takes gradients in another layout than the parameter',
    scoped(() => {
      const run = (fused: boolean) => {
        const values = [
          [1, 2],
          [3, 4],
        ];
        const p = tensor(values).requiresGrad_(true);
        p.grad = tensor(values).t();
        new optim.SGD([p], { lr: 1, fused }).step();
        return p.tolist();
      };
      expect(run(true)).toEqual(run(false));
    }),
  );
});

test(
  "an optimizer of one's own",
  scoped(() => {
    class SignDescent extends optim.Optimizer<{ lr: number }> {
      constructor(params: optim.Params, { lr = 0.5 } = {}) {
        super(params, { lr });
      }
      protected override update(closure?: () => unknown): unknown {
        const loss = closure?.() ?? null;
        for (const { params, lr } of this.paramGroups) {
          for (const p of params) {
            if (!p.grad) continue;
            p.data.sub_(p.grad.sign().mul(lr));
            const { count = 0 } = this.state.get(p) ?? {};
            this.state.set(p, { count: (count as number) + 1 });
          }
        }
        return loss;
      }
    }
    const a = param(3, -3);
    const opt = new SignDescent([a]);
    a.mul(a).sum().backward();
    opt.step();
    expect(a.tolist()).toEqual([2.5, -2.5]);
    expect(opt.stateDict().state.get(0)).toEqual({ count: 1 });
    opt.zeroGrad({ setToNone: false });
    expect(a.grad!.tolist()).toEqual([0, 0]);
    opt.zeroGrad();
    expect(a.grad).toBeNull();
  }),
);
