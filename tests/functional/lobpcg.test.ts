import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { expectReference, wave } from './reference.js';

function problem() {
  const base = wave([12, 12]);
  const A = base.matmul(base.mT).add(torch.arange(12, { dtype: torch.float64 }).diag());
  const B = torch.eye(12, { dtype: torch.float64 }).add(base.mT.matmul(base).mul(0.1));
  const X = torch.arange(36, { dtype: torch.float64 }).pow(2).mul(0.37).sin().reshape([12, 3]);
  return { A, B, X };
}

describe('lobpcg', () => {
  describe.each(['ortho', 'basic'] as const)('by the method %s', (method) => {
    it.each([
      [true, 'True'],
      [false, 'False'],
    ])('largest: %s', (largest, name) => {
      const { A, B, X } = problem();
      const options = { X, method, largest, niter: 40 };
      const [E, vectors] = torch.lobpcg(A, options);
      expectReference(E, `lobpcg.${method}.${name}`);
      if (method === 'ortho') expect(torch.allclose(A.matmul(vectors), vectors.mul(E), { atol: 1e-4 })).toBe(true);
      // The basic method is still on its way after as many steps.
      expectReference(torch.lobpcg(A, { ...options, B })[0], `lobpcg.${method}.${name}.generalized`, 1e-6);
      expectReference(torch.lobpcg(A, { ...options, niter: 2 })[0], `lobpcg.${method}.${name}.steps`);
    });
  });

  it('takes batches, sparse matrices, preconditioners and its own parameters', () => {
    const { A, B, X } = problem();
    expectReference(torch.lobpcg(torch.stack([A, B]), 2, { X: torch.stack([X, X]) })[0], 'lobpcg.batch');
    expectReference(torch.lobpcg(A.toSparse(), { X })[0], 'lobpcg.sparse');
    const iK = A.inverse();
    expectReference(torch.lobpcg(A, { X, iK, method: 'basic', largest: false })[0], 'lobpcg.preconditioned');
    expectReference(torch.lobpcg(A, { X, orthoBparams: { orthoUseDrop: true } })[0], 'lobpcg.drop');
  });

  it.each([
    [true, 'True'],
    [false, 'False'],
  ])('has a gradient, largest: %s', (largest, name) => {
    torch.scope(() => {
      const { A, X } = problem();
      const leaf = A.requiresGrad_();
      const [values, vectors] = torch.lobpcg(leaf, { X, largest, tol: 1e-12 });
      values.prod().add(vectors.abs().sum()).backward();
      expectReference(leaf.grad!, `lobpcg.gradient.${name}`);
    });
  });

  it('draws its first vectors, and shows each iteration', () => {
    torch.manualSeed(0);
    const steps: number[] = [];
    const { A } = problem();
    const [E] = torch.lobpcg(A, 1, { n: 3, tracker: (solver) => steps.push(solver.step) });
    expect(E.item()).toBeCloseTo(torch.linalg.eigvalsh(A).max().item(), 4);
    expect(steps).toEqual(steps.map((_, i) => i + 1));
  });

  it('checks shapes', () => {
    const { A, X } = problem();
    expect(() => torch.lobpcg(A, 5)).toThrow(/at least 15 rows for 5 eigenpairs, got 12/);
    expect(() => torch.lobpcg(torch.ones([2, 3]))).toThrow(/A must be square/);
    expect(() => torch.lobpcg(A, { X: X.mT })).toThrow(RangeError);
    expect(() => torch.lobpcg(A, { B: torch.ones([3, 3]) })).toThrow(/same shape/);
  });
});
