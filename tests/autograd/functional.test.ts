import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';

const { functional } = torch.autograd;
const scoped = (fn: () => void) => () => torch.scope(fn);
const reference = JSON.parse(
  readFileSync(new URL('../reference/autograd_functional.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;
const double = (...values: number[]) => torch.tensor(values, { dtype: 'float64' });

const given = () => ({ x: double(0.3, -1.2, 2), y: double(0.7, 0.1), w: double(1, 2, -1), u: double(0.5, -0.5) });
const one = (a: Tensor) => a.exp().mul(a.flip(0));
const two = (a: Tensor, b: Tensor) => [a.sin().mul(b.sum()), b.mul(a.prod())];
const scalar = (a: Tensor) => a.pow(3).mul(a.flip(0)).sum();
const scalar2 = (a: Tensor, b: Tensor) => a.pow(2).sum().mul(b.exp().prod());

/** The value with tensors as arrays, and numbers as the reference has them to twelve digits. */
function plain(value: unknown): unknown {
  if (value instanceof torch.Tensor) return plain(value.tolist());
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}

function expectCase(name: string, value: unknown): void {
  expect(reference[name], name).toBeDefined();
  expect(plain(value)).toEqual(plain(reference[name]));
}

describe('products with Jacobians and Hessians', () => {
  it(
    'are what PyTorch gives',
    scoped(() => {
      const { x, y, w, u } = given();
      expectCase('vjp.one', functional.vjp(one, x, w));
      expectCase('vjp.two', functional.vjp(two, [x, y], [w, u]));
      expectCase('vjp.scalar', functional.vjp(scalar, x));
      expectCase('jvp.one', functional.jvp(one, x, w));
      expectCase('jvp.two', functional.jvp(two, [x, y], { v: [w, u] }));
      expectCase('vhp.scalar', functional.vhp(scalar, x, w));
      expectCase('vhp.scalar2', functional.vhp(scalar2, [x, y], [w, u]));
      expectCase('hvp.scalar', functional.hvp(scalar, x, w));
      expectCase('hvp.scalar2', functional.hvp(scalar2, [x, y], [w, u]));
    }),
  );

  it(
    'can be differentiated with createGraph, and have no history otherwise',
    scoped(() => {
      const x = double(0.3, -1.2).requiresGrad_();
      const v = double(1, 1);
      const cube = (a: Tensor) => a.pow(3);
      for (const product of [functional.vjp, functional.jvp]) {
        expect(product(cube, x, v)[1].requiresGrad).toBe(false);
        const [output, result] = product(cube, x, v, { createGraph: true });
        expect(output.requiresGrad).toBe(true);
        const [second] = torch.autograd.grad(result.sum(), x);
        expect(second!.allclose(x.detach().mul(6))).toBe(true);
      }
    }),
  );

  it(
    'give zeros for an input that does not matter, and an error in strict mode',
    scoped(() => {
      const { x, y, w } = given();
      const ignores = (a: Tensor, _b: Tensor) => a.sin();
      expect(functional.vjp(ignores, [x, y], w)[1][1]!.tolist()).toEqual([0, 0]);
      expect(() => functional.vjp(ignores, [x, y], w, { strict: true })).toThrow(/independent of input 1.*strict/s);
      expect(() => functional.jvp(() => x, x, w, { strict: true })).toThrow(/output 0 is independent of the inputs/);
      expect(() => functional.hvp((a) => a.sum(), x, w, { strict: true })).toThrow(/strict mode/);
      expect(functional.hvp((a) => a.sum(), x, w)[1].tolist()).toEqual([0, 0, 0]);
    }),
  );

  it(
    'say what is wrong with their arguments',
    scoped(() => {
      const { x, y, w } = given();
      expect(() => functional.vjp(one, x)).toThrow(/v can be left out only where the outputs are one Tensor/);
      expect(() => functional.vjp(one, x, y)).toThrow(/shape \[3\] of the outputs, got \[2\]/);
      expect(() => functional.jvp(two, [x, y], [w])).toThrow(/v must have 2 tensors.*got 1/);
      expect(() => functional.vjp(one, 3 as never, w)).toThrow(/inputs must be a Tensor.*got 3/);
      expect(() => functional.vhp(one, x, w)).toThrow(/single element, got Tensor\(float64 \[3\]\)/);
      expect(() => functional.vjp(one, x, { vector: w } as never)).toThrow(/unknown option 'vector'/);
    }),
  );
});

describe('jacobian and hessian', () => {
  it(
    'are what PyTorch gives, row by row, at once, and by forward-mode differentiation',
    scoped(() => {
      const { x, y } = given();
      for (const options of [{}, { vectorize: true }, { vectorize: true, strategy: 'forward-mode' as const }]) {
        expectCase('jacobian.one', functional.jacobian(one, x, options));
        expectCase('jacobian.two', functional.jacobian(two, [x, y], options));
      }
      for (const options of [
        {},
        { vectorize: true },
        { vectorize: true, outerJacobianStrategy: 'forward-mode' as const },
      ]) {
        expectCase('hessian.scalar', functional.hessian(scalar, x, options));
        expectCase('hessian.scalar2', functional.hessian(scalar2, [x, y], options));
      }
    }),
  );

  it(
    'have a history where asked for',
    scoped(() => {
      const x = double(0.3, -1.2).requiresGrad_();
      for (const vectorize of [false, true]) {
        const jac = functional.jacobian((a: Tensor) => a.pow(3), x, { createGraph: true, vectorize }) as Tensor;
        const [second] = torch.autograd.grad(jac.sum(), x);
        expect(second!.allclose(x.detach().mul(6))).toBe(true);
      }
      expect(functional.jacobian((a: Tensor) => a.pow(3), x).requiresGrad).toBe(false);
    }),
  );

  it(
    'take outputs and inputs without elements or that do not matter',
    scoped(() => {
      const { x, y } = given();
      expect(functional.jacobian((a: Tensor) => a.narrow(0, 0, 0).exp(), x).shape).toEqual([0, 3]);
      const ignores = (a: Tensor, _b: Tensor) => a.sin();
      for (const vectorize of [false, true]) {
        expect(plain(functional.jacobian(ignores, [x, y], { vectorize })[1])).toEqual([
          [0, 0],
          [0, 0],
          [0, 0],
        ]);
      }
      expect(() => functional.jacobian(ignores, [x, y], { strict: true })).toThrow(
        /output 0 is independent of input 1/,
      );
    }),
  );

  it(
    'refuse options that do not go together',
    scoped(() => {
      const { x } = given();
      expect(() => functional.jacobian(one, x, { strategy: 'sideways' as never })).toThrow(/got "sideways"/);
      expect(() => functional.jacobian(one, x, { strategy: 'forward-mode' })).toThrow(/vectorize: true only/);
      expect(() => functional.jacobian(one, x, { strict: true, vectorize: true })).toThrow(/vectorize: false only/);
      expect(() => functional.hessian(one, x)).toThrow(/single element/);
    }),
  );

  it('leave no tensor behind', () => {
    torch.scope(() => {
      const { x } = given();
      const before = torch.memory().tensors;
      functional.hessian(scalar, x, { vectorize: true }).dispose();
      functional.jacobian(one, x).dispose();
      const [output, product] = functional.hvp(scalar, x, x);
      output.dispose();
      product.dispose();
      expect(torch.memory().tensors).toBe(before);
    });
  });
});

describe('forwardAd', () => {
  const { forwardAd } = torch.autograd;

  it(
    'gives the tangent that PyTorch gives',
    scoped(() => {
      const { x, w } = given();
      forwardAd.dualLevel(() => {
        const output = forwardAd
          .makeDual(x, w)
          .tanh()
          .mul(forwardAd.makeDual(x.flip(0), w).exp());
        const unpacked = forwardAd.unpackDual(output);
        expectCase('forward', [unpacked.primal, unpacked.tangent]);
        expect(unpacked[1]).toBe(unpacked.tangent);
        expect(forwardAd.unpackDual(x).tangent).toBeNull();
      });
    }),
  );

  it(
    'ends with the level',
    scoped(() => {
      const { x, w } = given();
      const dual = forwardAd.dualLevel(() => forwardAd.makeDual(x, w).sin());
      expect(forwardAd.unpackDual(dual).tangent).toBeNull();
      expect(forwardAd.unpackDual(dual).primal).toBe(dual);
      expect(() => forwardAd.makeDual(x, w)).toThrow(/no level is open/);
      const level = forwardAd.enterDualLevel();
      expect(level).toBe(0);
      expect(() => forwardAd.enterDualLevel()).toThrow(/[Nn]ested/);
      expect(() => forwardAd.exitDualLevel({ level: 3 })).toThrow(/level 3 can't be closed: 0 is open/);
      forwardAd.exitDualLevel();
      expect(() => forwardAd.exitDualLevel()).toThrow(/none is open/);
      {
        using _ = forwardAd.dualLevel();
        expect(forwardAd.unpackDual(forwardAd.makeDual(x, w)).tangent!.tolist()).toEqual([1, 2, -1]);
      }
      expect(() => forwardAd.makeDual(x, w)).toThrow(/no level is open/);
    }),
  );

  it(
    'can be differentiated, and takes what is floating point only',
    scoped(() => {
      const { x, w } = given();
      forwardAd.dualLevel(() => {
        const leaf = x.clone().requiresGrad_();
        const { tangent } = forwardAd.unpackDual(forwardAd.makeDual(leaf, w).pow(3));
        const [grad] = torch.autograd.grad(tangent!.sum(), leaf);
        expect(grad!.allclose(x.mul(w).mul(6))).toBe(true);
        expect(() => forwardAd.makeDual(torch.arange(3), w)).toThrow(/tensor must be floating point.*int64/);
      });
      expect(() => forwardAd.dualLevel(async () => 1)).toThrow(/asynchronous/);
    }),
  );
});
