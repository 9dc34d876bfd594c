import { describe, expect, it } from 'vitest';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';

const { gradcheck, gradgradcheck, GradcheckError } = torch.autograd;
const scoped = (fn: () => void) => () => torch.scope(fn);
const double = (...values: number[]) => torch.tensor(values, { dtype: 'float64', requiresGrad: true });
const complex = (...values: number[]) =>
  torch.complex(double(...values).detach(), double(...values.toReversed()).detach()).requiresGrad_();

/** Squares, with a derivative that is wrong by a factor. */
class Wrong extends torch.autograd.Function {
  static forward(ctx: torch.autograd.FunctionCtx, x: Tensor) {
    ctx.saveForBackward(x);
    return x.mul(x);
  }

  static backward(ctx: torch.autograd.FunctionCtx, g: Tensor) {
    return g.mul(ctx.savedTensors[0]!).mul(3);
  }
}

describe('gradcheck', () => {
  it(
    'passes for right derivatives, real and complex, in every mode',
    scoped(() => {
      const [x, y] = [double(0.3, -1.2, 2), double(0.7, 0.1, 0.4)];
      const functions = [
        (a: Tensor, b: Tensor) => a.sin().mul(b.exp()),
        (a: Tensor, b: Tensor) => [a.pow(3).sum(), b.mul(2), a.outer(b)],
        (a: Tensor, _b: Tensor) => a.mul(2),
      ];
      for (const fn of functions) {
        expect(gradcheck(fn, [x, y])).toBe(true);
        expect(gradcheck(fn, [x, y], { checkForwardAd: true, checkBatchedGrad: true, checkGradDtypes: true })).toBe(
          true,
        );
        expect(gradcheck(fn, [x, y], { fastMode: true })).toBe(true);
        expect(gradgradcheck(fn, [x, y])).toBe(true);
      }
      const z = complex(0.3, -1.2);
      expect(gradcheck((a: Tensor) => a.mul(a).exp(), z, { checkForwardAd: true })).toBe(true);
      expect(gradcheck((a: Tensor) => a.abs(), z, { checkForwardAd: true })).toBe(true);
      expect(gradcheck((a: Tensor) => torch.complex(a, a.mul(2)).exp(), x, { checkForwardAd: true })).toBe(true);
      expect(x.tolist()).toEqual([0.3, -1.2, 2]);
    }),
  );

  it(
    'moves the inputs themselves, for functions that hold them',
    scoped(() => {
      const net = new torch.nn.Linear(2, 2).double();
      const x = torch.ones([3, 2], { dtype: 'float64' });
      expect(gradcheck(() => net.forward(x).tanh(), [...net.parameters()])).toBe(true);
      expect(gradcheck((a: Tensor) => a.t().sin(), double(1, 2, 3, 4).detach().view(2, 2).t().requiresGrad_())).toBe(
        true,
      );
    }),
  );

  it(
    'shows both Jacobians where they differ',
    scoped(() => {
      const x = double(1, 2);
      expect(() => gradcheck((a: Tensor) => Wrong.apply(a), x)).toThrow(GradcheckError);
      expect(() => gradcheck((a: Tensor) => Wrong.apply(a), x)).toThrow(
        /of output 0 by input 0 is wrong, by up to 2 .*\nnumerical: tensor\(\[\[2\.0000, 0\.0000\].*\nanalytical: tensor\(\[\[3\., 0\.\]/s,
      );
      expect(gradcheck((a: Tensor) => Wrong.apply(a), x, { raiseException: false })).toBe(false);
      expect(gradcheck((a: Tensor) => Wrong.apply(a), x, { fastMode: true, raiseException: false })).toBe(false);
      expect(gradcheck((a: Tensor) => Wrong.apply(a), x, { rtol: 1 })).toBe(true);
      expect(() => gradcheck((a: Tensor) => a.detach().mul(2), x)).toThrow(/analytical: tensor\(\[\[0\., 0\.\]/);
    }),
  );

  it(
    'checks gradients that are missing, that change, and their dtypes',
    scoped(() => {
      const x = double(1, 2);
      class Fussy extends torch.autograd.Function {
        static forward(ctx: torch.autograd.FunctionCtx, a: Tensor) {
          ctx.setMaterializeGrads(false);
          return a.mul(2);
        }

        static backward(_ctx: torch.autograd.FunctionCtx, g: Tensor) {
          return g.mul(2);
        }
      }
      const fussy = (a: Tensor) => Fussy.apply(a);
      expect(() => gradcheck(fussy, x)).toThrow(/gradients that are missing/);
      expect(gradcheck(fussy, x, { checkUndefinedGrad: false })).toBe(true);

      let runs = 0;
      class Drifting extends torch.autograd.Function {
        static forward(_ctx: torch.autograd.FunctionCtx, a: Tensor) {
          return a.mul(2);
        }

        static backward(_ctx: torch.autograd.FunctionCtx, g: Tensor) {
          return g.mul(2 + 1e-7 * runs++);
        }
      }
      const drifting = (a: Tensor) => Drifting.apply(a);
      expect(() => gradcheck(drifting, x)).toThrow(/not reentrant/);
      expect(gradcheck(drifting, x, { nondetTol: 1e-5 })).toBe(true);
    }),
  );

  it(
    'finds wrong second derivatives that the first do not show',
    scoped(() => {
      class Cut extends torch.autograd.Function {
        static forward(ctx: torch.autograd.FunctionCtx, a: Tensor) {
          ctx.saveForBackward(a);
          return a.pow(3);
        }

        static backward(ctx: torch.autograd.FunctionCtx, g: Tensor) {
          return g.mul(ctx.savedTensors[0]!.detach().pow(2)).mul(3);
        }
      }
      const x = double(1, 2);
      const cut = (a: Tensor) => Cut.apply(a);
      expect(gradcheck(cut, x)).toBe(true);
      expect(() => gradgradcheck(cut, x)).toThrow(/by input 0 is wrong/);
      expect(gradgradcheck((a: Tensor) => a.pow(3), x, double(1, -1))).toBe(true);
      expect(() => gradgradcheck((a: Tensor) => a.pow(3), x, [])).toThrow(/1 outputs, and there are 0 gradOutputs/);
    }),
  );

  it(
    'says what is wrong with its arguments',
    scoped(() => {
      const x = double(1, 2);
      expect(() => gradcheck((a: Tensor) => a, x.detach())).toThrow(
        /at least one input must be a Tensor that requires/,
      );
      expect(() => gradcheck(3 as never, x)).toThrow(/func must be a function, got 3/);
      expect(() => gradcheck((a: Tensor) => a.gt(0), x)).toThrow(/at least one tensor that is floating point/);
      const shared = double(1).detach().expand(3).requiresGrad_();
      expect(() => gradcheck((a: Tensor) => a.sin(), shared)).toThrow(/elements of input 0 share memory/);
      expect(() => gradcheck((a: Tensor) => a, x, { tol: 1 } as never)).toThrow(/unknown option 'tol'/);
      expect(() => gradcheck((a: Tensor) => a.mul(a), complex(1), { fastMode: true })).toThrow(/fastMode takes real/);
    }),
  );
});

describe('anomaly mode', () => {
  it(
    'fails on NaN inside only',
    scoped(() => {
      const { detectAnomaly, isAnomalyEnabled, setDetectAnomaly } = torch.autograd;
      const run = () => double(-1).sqrt().sum().backward();
      expect(isAnomalyEnabled()).toBe(false);
      expect(() => detectAnomaly(run)).toThrow(/SqrtBackward0.*nan/);
      expect(isAnomalyEnabled()).toBe(false);
      detectAnomaly({ checkNan: false }, run);
      {
        using _ = detectAnomaly();
        expect(isAnomalyEnabled()).toBe(true);
        expect(run).toThrow(/nan/);
      }
      run();
      expect(() => detectAnomaly(async () => 1)).toThrow(/asynchronous/);
      expect(() => setDetectAnomaly('yes' as never)).toThrow(/mode must be a boolean, got "yes"/);
    }),
  );
});

it(
  'onceDifferentiable refuses a second derivative',
  scoped(() => {
    class Square extends torch.autograd.Function {
      static forward(ctx: torch.autograd.FunctionCtx, x: Tensor) {
        ctx.saveForBackward(x);
        return x.mul(x);
      }

      static backward = torch.autograd.onceDifferentiable((ctx, g: Tensor) => {
        expect(torch.isGradEnabled()).toBe(false);
        return g.mul(ctx.savedTensors[0]!).mul(2);
      });
    }
    const x = double(3);
    Square.apply(x).sum().backward();
    expect(x.grad!.tolist()).toEqual([6]);
    const [g] = torch.autograd.grad(Square.apply(x).sum().mul(x).sum(), [x], { createGraph: true });
    expect(g!.tolist()).toEqual([27]);
    expect(() => g!.sum().backward()).toThrow(/onceDifferentiable/);
  }),
);
