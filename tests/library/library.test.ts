import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';

const { library, ops } = torch;
const scoped = (fn: () => void) => () => {
  torch.scope(fn);
};

describe('operators defined here', () => {
  it(
    'appear under torch.ops, with defaults, options and several results',
    scoped(() => {
      library.define('tests1::scale', '(Tensor x, float by=2.0, *, bool? negate=None) -> Tensor');
      library.impl('tests1::scale', 'cpu', (x: Tensor, by: number, { negate }: { negate: boolean | null }) =>
        x.mul(negate ? -by : by),
      );
      const x = torch.tensor([1, 2]);
      expect(ops.tests1!.scale!(x).tolist()).toEqual([2, 4]);
      expect(ops.tests1!.scale!(x, 3).tolist()).toEqual([3, 6]);
      expect(ops.tests1!.scale!(x, { by: 4, negate: true }).tolist()).toEqual([-4, -8]);
      library.define('tests1::halves', '(Tensor x) -> (Tensor low, Tensor high)');
      library.impl('tests1::halves', 'default', (x: Tensor) => x.chunk(2));
      const halves = ops.tests1!.halves!(x);
      expect(halves.high.tolist()).toEqual([2]);
    }),
  );

  it(
    'take lists, optional tensors, dtypes and scalars',
    scoped(() => {
      const seen: unknown[] = [];
      library.define('tests1::many', '(Tensor[] xs, Tensor? y, ScalarType d, Scalar s, int[] n, str t) -> Tensor[]');
      library.impl('tests1::many', 'default', (xs: Tensor[], ...rest: unknown[]) => {
        seen.push(...rest);
        return xs.map((x) => x.add(1));
      });
      const result = ops.tests1!.many!([torch.tensor([1]), torch.tensor([2])], null, torch.int64, 0.5, [3, 4], 'five');
      expect(result.map((t: Tensor) => t.tolist())).toEqual([[2], [3]]);
      expect(seen).toEqual([null, torch.int64, 0.5, [3, 4], 'five']);
    }),
  );

  it(
    'may be implemented through a Library',
    scoped(() => {
      const fragment = new library.Library('tests2', 'FRAGMENT', 'CPU');
      expect(fragment.define('minus(Tensor x, Tensor y) -> Tensor')).toBe('minus');
      fragment.impl('minus', (x: Tensor, y: Tensor) => x.sub(y));
      expect(ops.tests2!.minus!(torch.tensor([3]), torch.tensor([1])).tolist()).toEqual([2]);
      expect(() => fragment.impl('minus', (x: Tensor) => x)).toThrow('tests2::minus (CPU) has a kernel already');
      expect(() => fragment.define('minus(Tensor x, Tensor y) -> Tensor')).toThrow('is defined already');
      expect(() => new library.Library('tests2', 'IMPL').define('f(Tensor x) -> Tensor')).toThrow("kind 'IMPL'");
    }),
  );

  it(
    'compute like others on the meta device',
    scoped(() => {
      const op = library.customOp('tests2::flat', { schema: '(Tensor x) -> Tensor', deviceTypes: 'cpu' }, (x: Tensor) =>
        x.flatten().clone(),
      );
      const x = torch.empty([2, 3], { device: 'meta' });
      expect(() => op(x)).toThrow(/flat/);
      op.registerFake((t: Tensor) => t.newEmpty([t.numel()]));
      expect(op(x).shape).toEqual([6]);
      expect(op(x).device.type).toBe('meta');
    }),
  );
});

describe('gradients', () => {
  it(
    'come from the backward that was registered',
    scoped(() => {
      const cube = library.customOp('tests3::cube', { schema: '(Tensor x, int n) -> Tensor' }, (x: Tensor, n: number) =>
        x.pow(3).mul(n),
      );
      cube.registerAutograd(
        (ctx, grad: Tensor) => {
          const [x] = ctx.savedTensors;
          return [grad.mul(x!.pow(2)).mul(3 * ctx.n), null];
        },
        {
          setupContext(ctx, [x, n]) {
            ctx.saveForBackward(x);
            ctx.n = n;
          },
        },
      );
      const x = torch.tensor([1, 2]).requiresGrad_();
      const y = cube(x, 2);
      expect(y.gradFn!.name).toContain('tests3_cube');
      expect(torch.autograd.grad(y.sum(), x)[0].tolist()).toEqual([6, 24]);
      expect(torch.noGrad(() => cube(x, 2)).requiresGrad).toBe(false);
    }),
  );

  it(
    'reach lists of tensors',
    scoped(() => {
      const total = library.customOp(
        'tests3::total',
        { schema: '(Tensor[] xs, *, float by=1.0) -> Tensor' },
        (xs, { by }) => torch.stack(xs).sum(0).mul(by),
      );
      let given: unknown;
      total.registerAutograd((ctx, grad: Tensor) => [Array.from({ length: ctx.count }, (_, i) => grad.mul(i + 1))], {
        setupContext(ctx, [xs], _output, named) {
          ctx.count = xs.length;
          given = named;
        },
      });
      const [a, b] = [torch.tensor([1]).requiresGrad_(), torch.tensor([2]).requiresGrad_()];
      const y = total([a, b], { by: 3 });
      expect(y.tolist()).toEqual([9]);
      expect(given).toEqual({ by: 3 });
      y.backward();
      expect([a.grad!.item(), b.grad!.item()]).toEqual([1, 2]);
      expect(() => library.registerAutograd('tests3::total', 1 as any)).toThrow('backward must be a function');
    }),
  );

  it(
    'are refused where nobody said how, and may be told once',
    scoped(() => {
      const square = library.customOp('tests3::square', { schema: '(Tensor x) -> Tensor' }, (x: Tensor) => x.mul(x));
      const x = torch.tensor([3]).requiresGrad_();
      expect(() => square(x).backward()).toThrow(
        'Trying to backward through tests3::square but no autograd formula was registered',
      );
      expect(() => torch.func.jvp(square, [torch.ones([1])], [torch.ones([1])])).toThrow('use jacrev or vjp');
      const options = { setupContext: (ctx: any, [y]: any[]) => ctx.saveForBackward(y) };
      square.registerAutograd((ctx, grad: Tensor) => grad.mul(ctx.savedTensors[0]!).mul(2), options);
      square(x).backward();
      expect(x.grad!.item()).toBe(6);
      expect(() => square.registerAutograd(() => null)).toThrow('has a backward already');
    }),
  );

  it(
    'can rely on results with memory of their own',
    scoped(() => {
      const same = library.customOp('tests3::same', { schema: '(Tensor x) -> Tensor' }, (x: Tensor) => x.view(-1));
      expect(() => same(torch.ones([2]))).toThrow(
        'tests3::same: a result of the kernel shares memory with an argument',
      );
      expect(() => same(torch.ones([2]).requiresGrad_())).toThrow('shares memory');
    }),
  );

  it(
    'notice what an operator changes in place',
    scoped(() => {
      const bump = library.customOp('tests3::bump_', { schema: '(Tensor(a!) x) -> ()' }, (x: Tensor) => {
        x.add_(1);
      });
      const x = torch.tensor([1, 2]);
      const w = torch.tensor([3, 4]).requiresGrad_();
      const y = w.mul(x);
      const before = x._version;
      expect(bump(x)).toBeUndefined();
      expect(x.tolist()).toEqual([2, 3]);
      expect(x._version).toBeGreaterThan(before);
      expect(() => y.sum().backward()).toThrow('modified by an inplace operation');
      expect(() => bump.registerAutograd(() => null)).toThrow('changes an argument in place');
    }),
  );
});

describe('mistakes', () => {
  it(
    'in a kernel come out as they are, at the caller',
    scoped(() => {
      const wrong = library.customOp(
        'tests4::wrong',
        { schema: '(Tensor x, int kind) -> Tensor' },
        (x: Tensor, kind) => {
          if (kind === 0) throw new RangeError('my own words');
          // Its failure must not end the process as one that nobody handles.
          if (kind === 1) return Promise.reject(new Error('too late'));
          if (kind === 2) return 5;
          x.dispose();
          return torch.ones([1]);
        },
      );
      const x = torch.tensor([1]);
      expect(() => wrong(x, 0)).toThrow(new RangeError('my own words'));
      expect(() => wrong(x, 1)).toThrow('not a promise');
      expect(() => wrong(x, 2)).toThrow("wrong: the kernel's result must be a Tensor, got 5");
      // What a kernel disposes of is its own handle.
      expect(wrong(x, 3).tolist()).toEqual([1]);
      expect(x.tolist()).toEqual([1]);
    }),
  );

  it('in names, schemas and keys are told', () => {
    expect(() => library.define('scale', '(Tensor x) -> Tensor')).toThrow('must be like \'mylib::scale\', got "scale"');
    expect(() => library.define('tests4::bad', '(Tensor x -> Tensor')).toThrow(SyntaxError);
    expect(() => library.define('tests4::bad', '(Nothing x) -> Tensor')).toThrow();
    expect(() => library.impl('tests4::nothing', 'cpu', () => 0)).toThrow('no operator tests4::nothing');
    expect(() => library.impl('tests4::wrong', 'Abc', () => 0)).toThrow(/Abc/);
    expect(() => library.impl('tests4::wrong', 'cpu', 3 as any)).toThrow('a kernel must be a function, got 3');
  });

  it(
    'in disposing of an argument while its operator runs end nothing',
    scoped(() => {
      const x = torch.randn([64, 64]);
      const outer = library.customOp('tests4::outer', { schema: '(Tensor x) -> Tensor' }, (inner: Tensor) => {
        x.dispose();
        return inner.matmul(inner);
      });
      expect(outer(x).shape).toEqual([64, 64]);
      expect(() => outer(x)).toThrow(torch.DisposedError);
    }),
  );
});

describe('threads', () => {
  it('share operators, and have kernels of their own', async () => {
    library.define('tests5::twice', '(Tensor x) -> Tensor');
    library.impl('tests5::twice', 'default', (x: Tensor) => x.add(x));
    for (let i = 0; i < 2; i++) {
      const worker = new Worker(new URL('./child.mjs', import.meta.url));
      const exit = once(worker, 'exit');
      const [message] = await once(worker, 'message');
      expect(message.refusal).toContain('this thread has no kernel for it');
      expect(message.result).toEqual([2, 2]);
      await exit;
    }
    torch.scope(() => expect(ops.tests5!.twice!(torch.ones([2])).tolist()).toEqual([2, 2]));
  });
});
