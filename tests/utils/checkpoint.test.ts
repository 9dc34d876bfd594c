import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';
import { drawnOnCpu } from '../reference.js';

const { nn } = torch;
const { checkpoint, CheckpointError, checkpointSequential, setCheckpointEarlyStop } = torch.utils.checkpoint;
const scoped = (fn: () => void) => () => torch.scope(fn);
const leaf = (...values: number[]) => torch.tensor(values, { requiresGrad: true });
const reference = JSON.parse(readFileSync(new URL('../reference/autograd_graph.json', import.meta.url), 'utf8'));

function model() {
  torch.manualSeed(0);
  const block = () => new nn.Sequential(new nn.Linear(8, 8), new nn.Dropout(0.3), new nn.Tanh());
  return drawnOnCpu(() => new nn.Sequential(block(), block(), block(), block(), block()));
}

type Net = ReturnType<typeof model>;

const ways: Record<string, (net: Net, x: Tensor) => Tensor> = {
  plain: (net, x) => net.forward(x),
  checkpoint: (net, x) => checkpoint(net, x),
  reentrant: (net, x) => checkpoint(net, x, { useReentrant: true }),
  sequential: (net, x) => checkpointSequential(net, 2, x),
  nested: (net, x) => checkpoint((y: Tensor) => checkpointSequential(net, 5, y), x),
  'other numbers': (net, x) => checkpoint(net, x, { preserveRngState: false }),
};

describe('checkpoint', () => {
  it.each(Object.entries(ways))('%s gives the gradients and random numbers that PyTorch gives', (name, call) => {
    torch.scope(() => {
      const net = model();
      torch.manualSeed(1);
      const x = torch.randn(4, 8, { requiresGrad: true });
      const { tensors } = torch.memory();
      const out = torch.scope(() => call(net, x));
      torch.rand(1);
      out.sum().backward();
      const got = {
        out: out.sum().item(),
        input: x.grad!.sum().item(),
        weight: [...net.parameters()][0]!.grad!.abs().sum().item(),
        next: torch.rand(1).item(),
      };
      for (const [key, value] of Object.entries(reference[`checkpoint.${name}`])) {
        expect(got[key as keyof typeof got], key).toBeCloseTo(value as number, 5);
      }
      if (name === 'plain') return;
      // The ten results above, two gradients that a custom function gets, and nothing of the checkpoint's own.
      expect(torch.memory().tensors - tensors).toBe(name === 'reentrant' ? 12 : 10);
    });
  });

  it('keeps no intermediate result for backward, and frees what it recomputes', () => {
    // Memory that the graph holds is nobody's tensor: the process tells. A block is 16 MB, more than is kept in reserve.
    const rss = () => process.memoryUsage().rss / 2 ** 20;
    const run = (x: Tensor) => {
      let y = x;
      for (let i = 0; i < 12; i++) y = torch.scope(() => y.sin());
      return y;
    };
    const held = (forward: (x: Tensor) => Tensor) =>
      torch.scope(() => {
        const x = torch.rand([4 * 2 ** 20]).requiresGrad_();
        torch.scope(() => forward(x).sum()); // what the process needs anyhow
        const before = rss();
        const loss = torch.scope(() => forward(x).sum());
        const after = rss();
        loss.backward();
        expect(x.grad!.shape).toEqual([4 * 2 ** 20]);
        return after - before;
      });
    expect(held(run)).toBeGreaterThan(100);
    expect(held((x) => checkpoint(run, x))).toBeLessThan(64);
  });

  it(
    'frees all of its own when backward is over, also piece by piece',
    scoped(() => {
      const x = leaf(0.3, 0.5);
      const before = torch.memory().tensors;
      const [y, z] = checkpoint((t: Tensor) => [t.sin().cos(), t.exp().tanh()] as const, x);
      expect(torch.memory().tensors - before).toBe(4); // two results, the argument, the random state
      y.sum().backward({ retainGraph: true });
      y.sum().backward();
      const between = torch.memory().tensors - before;
      z.sum().backward();
      expect(torch.memory().tensors - before).toBe(between - 1); // one sum more, the argument and the state gone
      const w = x.sin().cos().add(x.exp().tanh());
      const [expected] = torch.autograd.grad(w.sum(), x);
      const [first] = torch.autograd.grad(x.sin().cos().sum(), x);
      expect(x.grad!.allclose(expected!.add(first!))).toBe(true);
    }),
  );

  it(
    'recomputes once for each backward, as far as it must',
    scoped(() => {
      const x = leaf(0.3, 0.5);
      const steps: string[] = [];
      const fn = (t: Tensor) => {
        steps.push('start');
        const y = t.sin().cos();
        steps.push('end');
        return y.add(1);
      };
      const y = checkpoint(fn, x);
      expect(steps.splice(0)).toEqual(['start', 'end']);
      y.sum().backward({ retainGraph: true });
      expect(steps.splice(0)).toEqual(['start']);
      y.sum().backward();
      expect(steps.splice(0)).toEqual(['start']);
      checkpoint(fn, x, { earlyStop: false }).sum().backward();
      expect(steps.splice(0)).toEqual(['start', 'end', 'start', 'end']);
      setCheckpointEarlyStop(false, () => checkpoint(fn, x))
        .sum()
        .backward();
      expect(steps.splice(0)).toEqual(['start', 'end', 'start', 'end']);
      torch.noGrad(() => checkpoint(fn, x));
      expect(steps).toEqual(['start', 'end']);
    }),
  );

  it(
    'gives derivatives of a higher order and takes a backward inside',
    scoped(() => {
      const x = leaf(0.3, 0.5);
      const [g] = torch.autograd.grad(checkpoint((t: Tensor) => t.pow(3), x).sum(), [x], { createGraph: true });
      const [h] = torch.autograd.grad(g!.sum(), [x]);
      expect(h!.allclose(x.mul(6))).toBe(true);
      for (const earlyStop of [true, false]) {
        for (const retainGraph of [true, false]) {
          const fn = (t: Tensor) => {
            const [inner] = torch.autograd.grad(t.sin().cos().sum(), [t], { retainGraph });
            return t.cos().mul(inner!);
          };
          x.grad = null;
          checkpoint(fn, x, { earlyStop }).sum().backward();
          const [inner] = torch.autograd.grad(x.sin().cos().sum(), [x]);
          expect(x.grad!.allclose(x.sin().neg().mul(inner!))).toBe(true);
        }
      }
    }),
  );

  it(
    'runs the hooks of modules again',
    scoped(() => {
      const net = new nn.Linear(2, 2);
      let calls = 0;
      net.registerForwardHook(() => void calls++);
      const block = (x: Tensor) => net.forward(x).tanh().sin();
      const y = checkpoint(block, torch.ones([1, 2]));
      expect(calls).toBe(1);
      y.sum().backward();
      expect(calls).toBe(2);
    }),
  );

  it(
    'keeps arguments past their scope, in arrays and objects too',
    scoped(() => {
      const x = leaf(2, 3);
      const fn = (a: Tensor, [b]: Tensor[], { c }: { c: Tensor }, n: number) => a.mul(b!).mul(c).mul(n).mul(x);
      const y = torch.scope(() => checkpoint(fn, x.mul(2), [x.mul(3)], { c: x.mul(1) }, 2, {}));
      y.sum().backward();
      expect(x.grad!.allclose(x.pow(3).mul(48))).toBe(true);
    }),
  );

  it(
    'hands on a last argument that is a plain object with other than options in it',
    scoped(() => {
      const x = leaf(1);
      const scaled = (y: Tensor, { by }: { by: number }) => y.mul(by).exp();
      checkpoint(scaled, x, { by: 0 }, { preserveRngState: false }).backward();
      checkpoint(scaled, x, { by: 0 }).backward();
      expect(x.grad!.tolist()).toEqual([0]);
      checkpoint(scaled, x, { by: 2 }).backward();
      expect(x.grad!.item()).toBeCloseTo(2 * Math.exp(2), 4);
    }),
  );

  it('keeps nothing of a call that fails', () => {
    using x = leaf(1);
    const before = torch.memory().tensors;
    const failing = (y: Tensor): Tensor => {
      y.exp();
      throw new RangeError('mine');
    };
    expect(() => checkpoint(failing, x)).toThrow('mine');
    expect(torch.memory().tensors).toBe(before);
  });

  it(
    'runs the call and the recomputation in contexts',
    scoped(() => {
      const seen: string[] = [];
      const context = (name: string) => (run: () => unknown) => {
        seen.push(name);
        return run();
      };
      const contextFn = () => [context('forward'), context('recompute')] as const;
      checkpoint((t: Tensor) => t.sin().cos(), leaf(1), { contextFn }).backward();
      expect(seen).toEqual(['forward', 'recompute']);
      expect(() => checkpoint((t: Tensor) => t, leaf(1), { contextFn: (() => [1]) as never })).toThrow(/two functions/);
    }),
  );

  it(
    'notices a recomputation that differs',
    scoped(() => {
      const x = leaf(0.3, 0.5);
      const changing = (first: (t: Tensor) => Tensor, then: (t: Tensor) => Tensor) => {
        let calls = 0;
        return (t: Tensor) => (calls++ === 0 ? first(t) : then(t));
      };
      const run = (fn: (t: Tensor) => Tensor, options = {}) => checkpoint(fn, x, options).sum().backward();
      const long = (t: Tensor) => t.sin().cos();
      const short = (t: Tensor) => t.sin();
      const before = torch.memory().tensors;
      expect(() => run(changing(long, short))).toThrow(/forward pass saved 2 tensors, the recomputation 1/);
      expect(() => run(changing(short, long), { earlyStop: false })).toThrow(/saves more tensors.*saved 1/);
      const other = changing(long, (t) => long(t.index(0)));
      expect(() => run(other)).toThrow(/tensor 0: was float32 \[2\] on cpu, is float32 \[\] on cpu/);
      expect(() => run(changing(long, short))).toThrow(CheckpointError);
      run(
        changing(long, (t) => t.sin().cos().mul(1)),
        { determinismCheck: 'none' },
      );
      const mine = new Error('mine');
      const failing = changing(long, () => {
        throw mine;
      });
      expect(() => run(failing)).toThrow(mine);
      expect(torch.memory().tensors - before).toBeLessThan(40); // no handle of a failed recomputation stays for good
    }),
  );

  it(
    'notices arguments that were changed',
    scoped(() => {
      const x = leaf(0.3, 0.5);
      const y = x.mul(1);
      const out = checkpoint((t: Tensor) => t.sin(), y);
      y.add_(1);
      expect(() => out.sum().backward()).toThrow(
        /argument 0, Tensor\(float32 \[2\]\), has been modified by an inplace/,
      );
    }),
  );

  it(
    'refuses what it does not do',
    scoped(() => {
      const x = leaf(1);
      const fn = (t: Tensor) => t.sin();
      expect(() => checkpoint(async (t: Tensor) => t.sin(), x)).toThrow(/fn must not be asynchronous/);
      expect(() => checkpoint(3 as never, x)).toThrow(/fn must be a function or a module, got 3/);
      expect(() => checkpoint(fn, x, { usereentrant: true } as never)).toThrow(/Did you mean 'useReentrant'/);
      expect(() => checkpoint(fn, x, { debug: true } as never)).toThrow(/debug needs a record of the operators/);
      expect(() => checkpoint(fn, x, { determinismCheck: 'all' as never })).toThrow(/'default' or 'none', got "all"/);
      const reentrant = { useReentrant: true };
      expect(() => torch.autograd.grad(checkpoint(fn, x, reentrant), [x])).toThrow(/useReentrant: false/);
      expect(() => checkpointSequential([fn], 2, x)).toThrow(/from 1 to the number of functions, 1, got 2/);
      expect(() => checkpointSequential('no' as never, 2, x)).toThrow(/Sequential or an array, got "no"/);
    }),
  );
});
