import { describe, expect, test } from 'vitest';
import { cat, optim, scope, type Tensor, tensor } from '../../lib/torch.js';
import { expectSame, load, loadAll, reference, save, toOptions } from './reference.js';

function makeClosure(params: Tensor[], opt: optim.LBFGS, count: () => void): () => Tensor {
  return () => {
    count();
    opt.zeroGrad();
    const x = cat(params.map((p) => p.reshape(-1)));
    const last = x.numel() - 1;
    const [next, here] = [() => x.narrow(0, 1, last), () => x.narrow(0, 0, last)];
    const bend = () => next().sub(here().mul(here()));
    const rest = () => x.neg().add(1);
    const loss = bend().mul(bend()).mul(10).sum().add(rest().mul(rest()).sum());
    loss.backward();
    return loss;
  };
}

describe('LBFGS', () => {
  test.each(reference.lbfgs.map((entry) => [JSON.stringify(entry.options), entry] as const))(
    'takes the steps that it takes in PyTorch: %s',
    (_, { options, first, last, losses, evaluations, state }) => {
      scope(() => {
        const params = first.map((saved) => load(saved).requiresGrad_(true));
        const opt = new optim.LBFGS(params, toOptions(options));
        let count = 0;
        const closure = makeClosure(params, opt, () => count++);
        // Each in a scope of its own: what the optimizer remembers survives it.
        const mine = losses.map(() => scope(() => opt.step(closure).item()));
        expectSame(mine, losses);
        expect(count).toBe(evaluations);
        expectSame(params.map(save), last);
        const saved = opt.stateDict().state.get(0) as Record<string, any>;
        expect(saved.n_iter).toBe(state.state[0].n_iter);
        expectSame(saved.old_dirs.map(save), state.state[0].old_dirs);
        opt.state.clear();
        for (const tensors of [saved.old_dirs, saved.old_stps, [saved.d, saved.prev_flat_grad]]) {
          for (const item of tensors as Tensor[]) item.dispose();
        }
      });
    },
  );

  test('searches along lines that are all but flat as PyTorch does', () => {
    const { first, last, evaluations } = reference.lbfgsFlat;
    scope(() => {
      const params = first.map((saved) => load(saved).requiresGrad_(true));
      const opt = new optim.LBFGS(params, { lineSearchFn: 'strong_wolfe' });
      let count = 0;
      for (let i = 0; i < 8; i++) {
        opt.step(() => {
          count++;
          opt.zeroGrad();
          const factor = 1 + 0.1 * i;
          const losses = params.map((p, n) =>
            p
              .sub(0.3 * (n + 1))
              .pow(2)
              .mul(factor)
              .sum()
              .add(p.sin().sum()),
          );
          const loss = losses.reduce((sum, next) => sum.add(next));
          loss.backward();
          return loss;
        });
      }
      expect(count).toBe(evaluations);
      expectSame(params.map(save), last);
      opt.state.clear();
    });
  });

  test("goes on from Python's state dict", () => {
    const { options, first, last, state } = reference.lbfgs[0]!;
    scope(() => {
      const params = last.map((saved) => load(saved).requiresGrad_(true));
      const opt = new optim.LBFGS(params, toOptions(options));
      opt.loadStateDict(loadAll(state));
      const memory = opt.state.get(params[0]!) as Record<string, any>;
      expect(memory.old_dirs).toHaveLength(state.state[0].old_dirs.length);
      expect(typeof memory.H_diag).toBe('number');
      const before = opt.step(makeClosure(params, opt, () => {})).item();
      const after = opt.step(makeClosure(params, opt, () => {})).item();
      expect(after).toBeLessThan(before);
      expect(first).toHaveLength(2);
      opt.state.clear();
    });
  });

  test('needs a closure, one group and a known line search', () => {
    scope(() => {
      const p = tensor([1]).requiresGrad_(true);
      expect(() => new optim.LBFGS([p]).step()).toThrow(TypeError);
      expect(() => new optim.LBFGS([{ params: [p] }, { params: [tensor([2])] }])).toThrow(
        "doesn't support per-parameter options",
      );
      expect(() => new optim.LBFGS([p], { lineSearchFn: 'wolfe' as any })).toThrow("only 'strong_wolfe' is supported");
    });
  });
});
