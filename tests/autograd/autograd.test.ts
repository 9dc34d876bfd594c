import { setImmediate } from 'node:timers/promises';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';

const { autograd } = torch;
const scoped = (fn: () => void) => () => torch.scope(fn);
const leaf = (...values: number[]) => torch.tensor(values, { requiresGrad: true });

describe('backward', () => {
  it(
    'accumulates in leaves',
    scoped(() => {
      const x = leaf(1, 2);
      x.mul(x).sum().backward();
      expect(x.grad!.tolist()).toEqual([2, 4]);
      x.mul(x).sum().backward();
      expect(x.grad!.tolist()).toEqual([4, 8]);
      x.grad = null;
      expect(x.grad).toBeNull();
    }),
  );

  it(
    'needs a gradient for what is no scalar',
    scoped(() => {
      const x = leaf(1, 2);
      expect(() => x.mul(2).backward()).toThrow(/scalar outputs/);
      x.mul(2).backward(torch.tensor([1, 10]));
      expect(x.grad!.tolist()).toEqual([2, 20]);
      expect(() => x.mul(2).backward('no' as never)).toThrow(TypeError);
    }),
  );

  it(
    'refuses a graph that was freed, and one that needs no gradient',
    scoped(() => {
      const x = leaf(3);
      const y = x.mul(x).sum();
      y.backward({ retainGraph: true });
      y.backward();
      expect(() => y.backward()).toThrow(/second time/);
      expect(() => torch.ones([1]).backward()).toThrow(/does not require grad/);
    }),
  );

  it(
    'gives derivatives of a higher order',
    scoped(() => {
      const x = leaf(2);
      const [g] = autograd.grad(x.pow(3).sum(), [x], { createGraph: true });
      const [h] = autograd.grad(g!.sum(), x);
      expect(h!.item()).toBe(12);
    }),
  );

  it(
    'takes inputs to accumulate in',
    scoped(() => {
      const x = leaf(1);
      const y = leaf(1);
      x.mul(y)
        .sum()
        .backward({ inputs: [x] });
      expect(x.grad!.item()).toBe(1);
      expect(y.grad).toBeNull();
    }),
  );
});

describe('grad', () => {
  it(
    'accumulates nothing and knows unused inputs',
    scoped(() => {
      const x = leaf(2);
      const unused = leaf(1, 1);
      const y = x.mul(4).sum();
      expect(() => autograd.grad(y, [x, unused], { retainGraph: true })).toThrow(
        /^The differentiated Tensor at index 1 appears to not have been used.*allowUnused: true/,
      );
      const grads = autograd.grad(y, [x, unused], { allowUnused: true, retainGraph: true });
      expect(grads.map((g) => g?.tolist() ?? null)).toEqual([[4], null]);
      const zeros = autograd.grad(y, [x, unused], { materializeGrads: true });
      expect(zeros.map((g) => g!.tolist())).toEqual([[4], [0, 0]]);
      expect(x.grad).toBeNull();
    }),
  );
});

describe('grad of a batch of gradients', () => {
  it(
    'gives what one after another gives',
    scoped(() => {
      const x = torch.tensor([1, 2, 3]).requiresGrad_();
      const w = torch.tensor([2]).requiresGrad_();
      const y = x.pow(3).mul(w);
      const batch = torch.eye(3);
      const [gx, gw] = torch.autograd.grad(y, [x, w], batch, { isGradsBatched: true, retainGraph: true });
      expect(gx.tolist()).toEqual([
        [6, 0, 0],
        [0, 24, 0],
        [0, 0, 54],
      ]);
      expect(gw.tolist()).toEqual([[1], [8], [27]]);
      expect(() => torch.autograd.grad(y, x, { isGradsBatched: true })).toThrow('isGradsBatched needs gradOutputs');
    }),
  );
});

describe('hooks', () => {
  it(
    'see and replace gradients, and come off',
    scoped(() => {
      const x = leaf(1);
      const y = x.mul(2);
      const seen: unknown[] = [];
      const handle = y.registerHook((g) => {
        seen.push(g.tolist());
        return g.mul(10);
      });
      y.sum().backward({ retainGraph: true });
      handle.remove();
      y.sum().backward();
      expect(seen).toEqual([[1]]);
      expect(x.grad!.item()).toBe(22);
    }),
  );

  it(
    'pass exceptions on as they were thrown',
    scoped(() => {
      const x = leaf(1);
      const mine = new RangeError('from the hook');
      x.registerHook(() => {
        throw mine;
      });
      let caught: unknown;
      try {
        x.mul(2).sum().backward();
      } catch (error) {
        caught = error;
      }
      expect(caught).toBe(mine);
      expect(() => x.registerHook(3 as never)).toThrow(TypeError);
      expect(() => torch.ones([1]).registerHook(() => null)).toThrow(/doesn't require gradient/);
    }),
  );

  it(
    'run after accumulation',
    scoped(() => {
      const x = leaf(5);
      const seen: number[] = [];
      const handle = x.registerPostAccumulateGradHook((t) => seen.push(t.grad!.item()));
      x.mul(2).sum().backward();
      handle.remove();
      x.mul(2).sum().backward();
      expect(seen).toEqual([2]);
    }),
  );

  it(
    'keep the gradients of results on request',
    scoped(() => {
      const x = leaf(1);
      const y = x.mul(3);
      y.retainGrad();
      y.sum().backward();
      expect(y.retainsGrad).toBe(true);
      expect(y.grad!.item()).toBe(1);
    }),
  );
});

describe('properties', () => {
  it(
    'tell how a tensor came about',
    scoped(() => {
      const x = leaf(1);
      const y = x.add(1);
      expect([x.isLeaf, y.isLeaf, x.gradFn, y.gradFn?.name]).toEqual([true, false, null, 'AddBackward0']);
      expect(y.detach().requiresGrad).toBe(false);
      expect(() => {
        y.requiresGrad = false;
      }).toThrow(/leaf/);
      expect(() => torch.tensor([1n]).requiresGrad_()).toThrow(/floating point/);
      expect(() => {
        x.grad = torch.ones([2]);
      }).toThrow(/different size/);
    }),
  );
});

class Square extends autograd.Function {
  static forward(ctx: torch.autograd.FunctionCtx, x: Tensor): Tensor {
    ctx.saveForBackward(x);
    return x.mul(x);
  }

  static backward(ctx: torch.autograd.FunctionCtx, g: Tensor): Tensor {
    const [x] = ctx.savedTensors;
    return g.mul(x!).mul(2);
  }
}

describe('Function', () => {
  it(
    'runs its own backward',
    scoped(() => {
      const x = leaf(3, 4);
      const y = Square.apply(x);
      expect(y.gradFn!.name).toBe('SquareBackward');
      y.sum().backward();
      expect(x.grad!.tolist()).toEqual([6, 8]);
    }),
  );

  it(
    'is differentiable twice',
    scoped(() => {
      const x = leaf(3);
      const [g] = autograd.grad(Square.apply(x).sum(), x, { createGraph: true });
      const [h] = autograd.grad(g!.sum(), x);
      expect(h!.item()).toBe(2);
    }),
  );

  it(
    'takes other arguments and several results, and tells what is needed',
    scoped(() => {
      const needed: boolean[][] = [];
      class ScaleAndShift extends autograd.Function {
        static forward(ctx: any, x: Tensor, factor: number, y: Tensor) {
          ctx.factor = factor;
          return [x.mul(factor), y.add(1)];
        }

        static backward(ctx: any, a: Tensor, b: Tensor) {
          needed.push(ctx.needsInputGrad);
          return [a.mul(ctx.factor), null, b];
        }
      }
      const x = leaf(1);
      const y = torch.tensor([2]);
      const [a] = ScaleAndShift.apply(x, 5, y);
      a!.sum().backward();
      expect(x.grad!.item()).toBe(5);
      expect(needed).toEqual([[true, false, false]]);
    }),
  );

  it(
    'splits forward and setupContext',
    scoped(() => {
      class Cube extends autograd.Function {
        static forward(x: Tensor) {
          return x.pow(3);
        }

        static setupContext(ctx: any, [x]: [Tensor]) {
          ctx.saveForBackward(x);
        }

        static backward(ctx: any, g: Tensor) {
          return g.mul(ctx.savedTensors[0].pow(2)).mul(3);
        }
      }
      const x = leaf(2);
      Cube.apply(x).sum().backward();
      expect(x.grad!.item()).toBe(12);
    }),
  );

  it(
    'saves a result without a cycle and notices changes in place',
    scoped(() => {
      class Exp extends autograd.Function {
        static forward(ctx: any, x: Tensor) {
          const y = x.exp();
          ctx.saveForBackward(y);
          return y;
        }

        static backward(ctx: any, g: Tensor) {
          return g.mul(ctx.savedTensors[0]);
        }
      }
      const x = leaf(0);
      Exp.apply(x).sum().backward();
      expect(x.grad!.item()).toBe(1);
      const y = Exp.apply(x);
      torch.noGrad(() => y.add_(1));
      expect(() => y.sum().backward()).toThrow(/modified by an inplace operation/);
    }),
  );

  it(
    'throws what backward throws, and counts gradients',
    scoped(() => {
      class Bad extends autograd.Function {
        static forward(_: any, x: Tensor, y: Tensor) {
          return x.add(y);
        }

        static backward(_: any, g: Tensor) {
          return [g];
        }
      }
      expect(() => Bad.apply(leaf(1), leaf(1)).sum().backward()).toThrow(
        /incorrect number of gradients \(expected 2, got 1\)/,
      );
    }),
  );

  it(
    'marks dirty and non-differentiable tensors',
    scoped(() => {
      class AddOne extends autograd.Function {
        static forward(ctx: any, x: Tensor) {
          ctx.markDirty(x);
          return x.add_(1);
        }

        static backward(_: any, g: Tensor) {
          return g;
        }
      }
      const x = leaf(1);
      const y = x.mul(2);
      const z = AddOne.apply(y);
      z.mul(3).sum().backward();
      expect(x.grad!.item()).toBe(6);

      class Sorted extends autograd.Function {
        static forward(ctx: any, t: Tensor) {
          const [values, indices] = t.sort();
          ctx.markNonDifferentiable(indices);
          ctx.saveForBackward(indices);
          return [values, indices];
        }

        static backward(ctx: any, g: Tensor) {
          return torch.zerosLike(g).scatter(0, ctx.savedTensors[0], g);
        }
      }
      const t = leaf(3, 1, 2);
      const [values, indices] = Sorted.apply(t);
      expect(indices!.requiresGrad).toBe(false);
      values!
        .mul(torch.tensor([1, 2, 3]))
        .sum()
        .backward();
      expect(t.grad!.tolist()).toEqual([3, 1, 2]);
    }),
  );

  it(
    'needs no graph where nothing requires a gradient',
    scoped(() => {
      expect(Square.apply(torch.ones([2])).requiresGrad).toBe(false);
    }),
  );

  it('leaves nothing behind without a scope, where the event loop turns', async () => {
    const before = torch.memory().tensors;
    for (let i = 0; i < 10; i++) Square.apply(leaf(1, 2)).sum().backward();
    for (let turn = 0; turn < 30 && torch.memory().tensors > before; turn++) {
      globalThis.gc!();
      await setImmediate();
    }
    expect(torch.memory().tensors).toBeLessThanOrEqual(before);
  });
});

describe('types', () => {
  it(
    'give a gradient for each input',
    scoped(() => {
      const [x, w] = [leaf(1), leaf(2)];
      const [a, b] = torch.autograd.grad(x.mul(w).sum(), [x, w]);
      expectTypeOf(a).toEqualTypeOf<Tensor>();
      expect(a.item() + b.item()).toBe(3);
      expectTypeOf(torch.autograd.grad(x.sum(), x)).toEqualTypeOf<[Tensor]>();
      const [, none] = torch.autograd.grad(x.sum(), [x, w], { allowUnused: true });
      expectTypeOf(none).toEqualTypeOf<Tensor | null>();
      expect(none).toBeNull();
    }),
  );

  it(
    "give a function's arguments and result, as forward has them",
    scoped(() => {
      const y = Square.apply(leaf(3));
      expectTypeOf(y).toEqualTypeOf<Tensor>();
      // @ts-expect-error a tensor is wanted
      expect(() => Square.apply('3')).toThrow();
    }),
  );
});

it(
  'what a function lacks is named',
  scoped(() => {
    class Half extends torch.autograd.Function {
      static forward(_ctx: unknown, x: Tensor): Tensor {
        return x.div(2);
      }
    }
    expect(() => Half.apply(leaf(1))).toThrow(/Half needs a static backward/);
  }),
);
