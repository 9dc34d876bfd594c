import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { native } from '../../lib/native.js';

type Tensor = torch.Tensor;
const { func, vmap } = torch;
const { grad, gradAndValue, hessian, jacfwd, jacrev, jvp, vjp } = func;

const scoped = (fn: () => void) => () => torch.scope(fn);
const x = () => torch.tensor([1, 2, 3]);

function withHooks(a: Tensor): Tensor {
  native.pushSavedTensorHooks((saved) => () => saved);
  return a.pow(2).sum();
}

describe('errors', () => {
  const cases: [string, () => unknown, RegExp][] = [
    ['no scalar', () => grad((a: Tensor) => a)(x()), /scalar Tensor, got a tensor with 1 dims, of shape \[3\]/],
    ['no tensor', () => grad((_: Tensor) => 3 as never)(x()), /to return a Tensor, got 3/],
    ['no aux', () => grad((a: Tensor) => a.sum() as never, { hasAux: true })(x()), /array \[output, aux\] if hasAux/],
    ['argnums', () => grad((a: Tensor) => a.sum(), { argnums: 1 })(x()), /argnum=1, but only 1 positional/],
    ['twice', () => grad((a: Tensor) => a.sum(), { argnums: [0, -1] })(x()), /unique, got \[0, -1\]/],
    ['by a number', () => grad((n: number) => x().mul(n).sum())(3), /only differentiate by tensors, got 3/],
    ['a promise', () => grad(async (a: Tensor) => a.sum())(x()), /must be synchronous/],
    [
      'integers',
      () => vjp((a: Tensor) => a.gt(0), x()),
      /floating-point or complex tensors, got a tensor of dtype torch.bool/,
    ],
    ['cotangents', () => vjp((a: Tensor) => a.mul(2), x())[1]([x()] as never), /Cotangents: \[\*\], outputs: \*/],
    ['tangents', () => jvp((a: Tensor) => a, [x()], [x(), x()] as never), /nested alike/],
    ['primals', () => jvp((a: Tensor) => a, x() as never, x() as never), /Expected primals to be an array/],
    ['strict', () => jvp((_: Tensor) => x(), [x()], [x()], { strict: true }), /independent of the inputs/],
    ['complex', () => jacrev((a: Tensor) => a)(torch.complex(x(), x())), /to be real/],
    ['chunkSize', () => jacrev((a: Tensor) => a, { chunkSize: 0 }), /chunkSize should be/],
    [
      'an own error',
      () =>
        grad((_: Tensor): Tensor => {
          throw new RangeError('mine');
        })(x()),
      /^mine$/,
    ],
    ['hooks', () => grad(withHooks)(x()), /saved tensor hooks/],
  ];
  for (const [name, call, message] of cases) {
    it(name, () =>
      torch.scope(() => {
        expect(call).toThrow(message);
        // No level is left behind.
        expect(grad((a: Tensor) => a.pow(2).sum())(x()).tolist()).toEqual([2, 4, 6]);
        expect(jvp((a: Tensor) => a.pow(2), [x()], [x()])[1].tolist()).toEqual([2, 8, 18]);
      }),
    );
  }
});

describe('levels', () => {
  it('compose in any order', () =>
    torch.scope(() => {
      const cube = (a: Tensor) => a.pow(3).sum();
      const want = [
        [6, 0, 0],
        [0, 12, 0],
        [0, 0, 18],
      ];
      const jacobians: ((f: (a: Tensor) => Tensor) => (a: Tensor) => Tensor)[] = [jacrev, jacfwd];
      for (const outer of jacobians) {
        for (const inner of jacobians) expect(outer(inner(cube))(x()).tolist()).toEqual(want);
      }
      expect(hessian(cube)(x()).tolist()).toEqual(want);
      expect(grad((a: Tensor) => vmap((e: Tensor) => e.pow(2))(a).sum())(x()).tolist()).toEqual([2, 4, 6]);
    }));

  it('are independent of autograd around them', () =>
    torch.scope(() => {
      const w = torch.tensor([1, 2, 3], { requiresGrad: true });
      grad((a: Tensor) => a.pow(2).mul(w).sum())(x())
        .sum()
        .backward();
      expect(w.grad!.tolist()).toEqual([2, 4, 6]);
      expect(torch.noGrad(() => grad((a: Tensor) => a.pow(2).sum())(x())).tolist()).toEqual([2, 4, 6]);
      expect(torch.inferenceMode(() => grad((a: Tensor) => a.pow(2).sum())(x())).tolist()).toEqual([2, 4, 6]);
      expect(
        grad((a: Tensor) =>
          torch
            .noGrad(() => a.pow(2))
            .mul(a)
            .sum(),
        )(x()).tolist(),
      ).toEqual([1, 4, 9]);
    }));

  it('let elements be read and tensors be made', () =>
    torch.scope(() => {
      const read: unknown[] = [];
      const f = (a: Tensor) => {
        const two = torch.tensor([2, 2, 2]);
        read.push(a.tolist(), a.sum().item(), two.tolist(), a.index([2, 0]).tolist());
        return a.mul(two).sum();
      };
      expect(grad(f)(x()).tolist()).toEqual([2, 2, 2]);
      expect(read).toEqual([[1, 2, 3], 6, [2, 2, 2], [3, 1]]);
    }));

  it('free what is made inside', () => {
    const before = torch.memory().tensors;
    const input = x();
    const [gradient, value] = gradAndValue((a: Tensor) => a.sin().mul(a).sum())(input);
    const jacobian = jacrev((a: Tensor) => a.pow(2))(input);
    expect(torch.memory().tensors).toBe(before + 4);
    for (const tensor of [input, gradient, value, jacobian]) tensor.dispose();
  });
});

class Square extends torch.autograd.Function {
  static forward(a: Tensor) {
    return a.mul(a);
  }
  static setupContext(ctx: torch.autograd.FunctionCtx, [a]: [Tensor]) {
    ctx.saveForBackward(a);
    ctx.saveForForward(a);
  }
  // Ten times the derivative, so that it shows which one is taken.
  static backward(ctx: torch.autograd.FunctionCtx, g: Tensor) {
    return g.mul(ctx.savedTensors[0]!).mul(20);
  }
  static jvp(ctx: torch.autograd.FunctionCtx, t: Tensor) {
    return t.mul(ctx.savedTensors[0]!).mul(20);
  }
}

describe('a custom function', () => {
  const f = (a: Tensor) => Square.apply(a).sum();
  const rows = () =>
    torch.tensor([
      [1, 2],
      [3, 4],
    ]);

  it('has its derivative at every level', () =>
    torch.scope(() => {
      const diagonal = [
        [20, 0, 0],
        [0, 20, 0],
        [0, 0, 20],
      ];
      expect(grad(f)(x()).tolist()).toEqual([20, 40, 60]);
      expect(jacrev(jacrev(f))(x()).tolist()).toEqual(diagonal);
      expect(jacrev(jacfwd(f))(x()).tolist()).toEqual(diagonal);
      expect(hessian(f)(x()).tolist()).toEqual(diagonal);
      expect(jvp(f, [x()], [x()])[1].item()).toBe(280);
      const w = torch.tensor([1, 2, 3], { requiresGrad: true });
      grad((a: Tensor) => f(a.mul(w)))(x())
        .sum()
        .backward();
      expect(w.grad!.tolist()).toEqual([40, 160, 360]);
    }));

  it('has it around vmap and inside', () =>
    torch.scope(() => {
      const want = [
        [20, 40],
        [60, 80],
      ];
      expect(vmap(grad(f))(rows()).tolist()).toEqual(want);
      expect(grad((a: Tensor) => vmap(f)(a).sum())(rows()).tolist()).toEqual(want);
      expect(grad((a: Tensor) => vmap(vmap((e: Tensor) => Square.apply(e)))(a).sum())(rows()).tolist()).toEqual(want);
      expect(vmap(vmap(grad(f)))(rows()).tolist()).toEqual(want);
      expect(jvp((a: Tensor) => vmap(f)(a).sum(), [rows()], [rows()])[1].item()).toBe(600);
      const w = torch.tensor(
        [
          [1, 2],
          [3, 4],
        ],
        { requiresGrad: true },
      );
      vmap(f)(w).sum().backward();
      expect(w.grad!.tolist()).toEqual(want);
    }));

  it('sums the gradients of what all of a batch share', () =>
    torch.scope(() => {
      class Product extends torch.autograd.Function {
        static forward(a: Tensor, n: number, b: Tensor) {
          return [a.mul(b).mul(n), b.exp()];
        }
        static setupContext(ctx: torch.autograd.FunctionCtx, [a, n, b]: [Tensor, number, Tensor], [, e]: Tensor[]) {
          ctx.saveForBackward(a, b, e!);
          ctx.n = n;
        }
        static backward(ctx: torch.autograd.FunctionCtx, g: Tensor, h: Tensor) {
          const [a, b, e] = ctx.savedTensors as [Tensor, Tensor, Tensor];
          return [g.mul(b).mul(ctx.n), null, g.mul(a).mul(ctx.n).add(h.mul(e))];
        }
      }
      const custom = (a: Tensor, b: Tensor) => {
        const [p, e] = Product.apply(a, 3, b) as [Tensor, Tensor];
        return p.sum().add(e.sum());
      };
      const plain = (a: Tensor, b: Tensor) => a.mul(b).mul(3).sum().add(b.exp().sum());
      const both = (q: typeof plain) =>
        grad((a: Tensor, b: Tensor) => vmap(q, [0, null])(a, b).sum(), { argnums: [0, 1] })(
          rows(),
          torch.tensor([0.5, 1]),
        );
      const [got, want] = [both(custom), both(plain)];
      for (const i of [0, 1] as const) expect(torch.allclose(got[i], want[i])).toBe(true);
    }));

  it('must say how, where PyTorch needs it', () =>
    torch.scope(() => {
      class Old extends torch.autograd.Function {
        static forward(_ctx: torch.autograd.FunctionCtx, a: Tensor) {
          return a.mul(2);
        }
        static backward(_ctx: torch.autograd.FunctionCtx, g: Tensor) {
          return g;
        }
      }
      class Reverse extends torch.autograd.Function {
        static forward(a: Tensor) {
          return a.mul(2);
        }
        static setupContext() {}
        static backward(_ctx: torch.autograd.FunctionCtx, g: Tensor) {
          return g;
        }
      }
      expect(() => grad((a: Tensor) => Old.apply(a).sum())(x())).toThrow(/Old: [\s\S]*needs a static setupContext/);
      expect(() => jvp((a: Tensor) => Reverse.apply(a), [x()], [x()])).toThrow(/Reverse needs a static jvp/);
    }));
});

describe('operators as functions', () => {
  it(
    'are transformed with their arguments one by one',
    scoped(() => {
      const x = torch.tensor([1, 2]);
      const [byX, byY]: [Tensor, Tensor] = grad(torch.dot, { argnums: [0, 1] })(x, x.add(1));
      expect([byX.tolist(), byY.tolist()]).toEqual([
        [2, 3],
        [1, 2],
      ]);
      const rows = x.expand([3, 2]);
      expect(vmap(torch.dot)(rows, rows).tolist()).toEqual([5, 5, 5]);
      expect(vmap(torch.where)(rows.gt(1), rows, rows.neg()).tolist()).toEqual([
        [-1, 2],
        [-1, 2],
        [-1, 2],
      ]);
      expect(vmap(grad(torch.sum))(rows).tolist()).toEqual([
        [1, 1],
        [1, 1],
        [1, 1],
      ]);
    }),
  );
});

it(
  'backward inside a transform says what to use',
  scoped(() => {
    const f = (x: Tensor) => {
      const y = x.pow(2).sum();
      y.backward();
      return y;
    };
    expect(() => grad(f)(torch.ones(2))).toThrow('use torch.func.grad');
    expect(() => vmap(f)(torch.ones(2, { requiresGrad: true }))).toThrow('use torch.func.grad');
  }),
);
