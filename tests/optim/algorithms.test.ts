import { describe, expect, test } from 'vitest';
import { optim, scope, sparseCooTensor, type Tensor, tensor } from '../../lib/torch.js';
import { setGradients } from './gradients.js';
import { expectSame, load, reference, save, title, toOptions } from './reference.js';

describe('ten steps lead where they lead in PyTorch, to the last bit', () => {
  test.each(
    reference.algorithms.map(
      (entry) =>
        [`${title(entry)} ${entry.first[0]!.dtype} ${entry.first.map((f) => f.shape.join('x'))}`, entry] as const,
    ),
  )('%s', (_, { name, options, skip, first, last, state }) => {
    scope(() => {
      const params = first.map((saved) => load(saved).requiresGrad_(true));
      const slopes = params.map((p) => p.detach().roll(1));
      const opt = new (optim as any)[name](params, toOptions(options));
      for (let step = 0; step < reference.steps; step++) {
        setGradients(params, step, slopes, skip);
        opt.step();
      }
      expectSame(params.map(save), last);
      const mine = params.map((p) =>
        Object.fromEntries(Object.entries(opt.state.get(p) ?? {}).map(([k, v]) => [k, save(v as Tensor)])),
      );
      expectSame(mine, state);
    });
  });
});

describe('sparse gradients', () => {
  test.each(reference.sparse.map((entry) => [title(entry), entry] as const))(
    '%s',
    (_, { name, options, first, last }) => {
      scope(() => {
        const param = load(first).requiresGrad_(true);
        const opt = new (optim as any)[name]([param], toOptions(options));
        for (let step = 0; step < reference.steps; step++) {
          const rows = tensor([[step % 6, (step + 2) % 6, step % 6]], { dtype: 'int64' });
          const values = param
            .detach()
            .index(rows.index(0))
            .mul(0.5)
            .add(step / 8);
          param.grad = sparseCooTensor(rows, values, [6, 3]);
          opt.step();
        }
        expectSame(save(param), last);
      });
    },
  );

  test('are refused by name where an optimizer takes none', () => {
    scope(() => {
      const param = tensor([[1], [2]]).requiresGrad_(true);
      param.grad = sparseCooTensor(tensor([[0]], { dtype: 'int64' }), tensor([[1]]), [2, 1]);
      expect(() => new optim.Adam([param]).step()).toThrow(
        'Adam does not support sparse gradients, please consider SparseAdam instead',
      );
      expect(() => new optim.RMSprop([param]).step()).toThrow('RMSprop does not support sparse gradients');
      param.grad = tensor([[1], [1]]);
      expect(() => new optim.SparseAdam([param]).step()).toThrow('please consider Adam instead');
    });
  });
});

describe('foreach', () => {
  test('updates whole lists with the same results', () => {
    scope(() => {
      const run = (name: string, foreach: boolean) => {
        const params = [[1, -2, 3], [0.5], [4, 5]].map((values) => tensor(values).requiresGrad_(true));
        const slopes = params.map((p) => p.detach().mul(0.3));
        const opt = new (optim as any)[name](params, { foreach });
        for (let step = 0; step < 5; step++) {
          // The second parameter comes in late, so that step counts differ within the list.
          setGradients(params, step, slopes, step < 2 ? [1, step] : null);
          opt.step();
        }
        return params.map(save);
      };
      for (const name of [
        'SGD',
        'Adam',
        'NAdam',
        'RAdam',
        'Adamax',
        'Adagrad',
        'Adadelta',
        'RMSprop',
        'Rprop',
        'ASGD',
      ]) {
        expect(run(name, true), name).toEqual(run(name, false));
      }
    });
  });
});
