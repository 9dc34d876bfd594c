import { describe, expect, it } from 'vitest';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';
import { expectFrom, readReference, wave } from '../reference.js';

const expectReference = expectFrom('sparse');
const cases = readReference<unknown>('sparse');

/** Expects PyTorch's result, or a failure where PyTorch fails. */
function expectSame(name: string, compute: () => Tensor | Tensor[]): void {
  if (cases[name] === 'refused') expect(compute, name).toThrow(torch.TorchError);
  else expectReference(compute(), name);
}

/** A matrix of which about half are zeros. */
function matrix(rows: number, columns: number): Tensor {
  const x = wave([rows, columns], { step: 1.3 });
  return torch.where(x.gt(0), x, torch.zerosLike(x));
}

const layouts = (x: Tensor) => ({
  coo: x.toSparse(),
  csr: x.toSparseCsr(),
  csc: x.toSparseCsc(),
  bsr: x.toSparseBsr([2, 2]),
  bsc: x.toSparseBsc([2, 2]),
});
const names = ['coo', 'csr', 'csc', 'bsr', 'bsc'] as const;
const both = ['coo', 'csr'] as const;

const dims = (x: Tensor) => x.sparseDim() * 10 + x.denseDim();
const within = (test: () => void) => () => torch.scope(test);
const indices = [
  [0, 1, 0],
  [2, 0, 2],
];

describe('sparse tensors are as in PyTorch', () => {
  it(
    'in their parts',
    within(() => {
      const { coo, csr, csc, bsr, bsc } = layouts(matrix(4, 6));
      expectReference([coo.indices(), coo.values()], 'parts.coo');
      for (const [name, x] of [
        ['csr', csr],
        ['bsr', bsr],
      ] as const) {
        expectReference([x.crowIndices(), x.colIndices(), x.values()], `parts.${name}`);
      }
      for (const [name, x] of [
        ['csc', csc],
        ['bsc', bsc],
      ] as const) {
        expectReference([x.ccolIndices(), x.rowIndices(), x.values()], `parts.${name}`);
      }
      for (const [name, x] of Object.entries({ coo, csr, csc, bsr, bsc })) {
        expect([x._nnz(), dims(x)], name).toEqual([cases[`nnz.${name}`], cases[`dims.${name}`]]);
      }
      const uncoalesced = torch.sparseCooTensor(indices, [1, 2, 3], [2, 3], { dtype: 'float64' });
      expect(uncoalesced.isCoalesced()).toBe(false);
      expectReference(uncoalesced.coalesce(), 'uncoalesced.sum');
      expectReference(uncoalesced._indices(), 'uncoalesced.indices');
      expect(() => uncoalesced.indices()).toThrow(/coalesce/);
      const hybrid = torch.sparseCooTensor([[0, 2]], wave([2, 3]), [4, 3]);
      expectReference(hybrid, 'hybrid');
      expect(dims(hybrid)).toBe(cases['hybrid.dims']);
    }),
  );

  it(
    'in products',
    within(() => {
      const [a, b, v] = [matrix(4, 6), wave([6, 2], { step: 0.9 }), wave([6], { step: 0.4 })];
      const all = layouts(a);
      for (const name of names) expectSame(`matmul.${name}`, () => all[name].matmul(b));
      for (const name of both) {
        const x = all[name];
        expectSame(`matvec.${name}`, () => x.matmul(v));
        expectSame(`mm.${name}`, () => torch.sparse.mm(x, b));
        expectSame(`mm.sparse.${name}`, () => torch.sparse.mm(x, layouts(matrix(6, 4))[name]));
        const factors = { beta: 0.5, alpha: 2 };
        expectSame(`addmm.${name}`, () => torch.sparse.addmm(wave([4, 2]), x, b, factors));
        expectSame(`torch.addmm.${name}`, () => torch.addmm(wave([4, 2]), x, b, factors));
      }
      for (const reduce of ['sum', 'mean', 'amax', 'amin']) {
        expectReference(torch.sparse.mm(all.csr, b, reduce), `mm.reduce.${reduce}`);
      }
      const sampled = torch.sparse.sampledAddmm(all.csr, wave([4, 3]), wave([3, 6], { step: 0.2 }), {
        beta: 0.5,
        alpha: 2,
      });
      expectReference(sampled, 'sampled_addmm');
      expectSame('smm', () => torch.smm(all.coo, b));
      expectSame('sspaddmm', () => torch.sspaddmm(matrix(4, 2).toSparse(), all.coo, b));
      expectSame('hspmm', () => torch.hspmm(all.coo, b));
    }),
  );

  it(
    'element by element, and in parts of them',
    within(() => {
      const [a, b] = [matrix(4, 6), wave([4, 6], { step: 0.9 })];
      const all = layouts(a);
      for (const name of names) {
        const x = all[name];
        expectSame(`mul.${name}`, () => x.mul(2));
        expectSame(`neg.${name}`, () => x.neg());
        expectSame(`sin.${name}`, () => torch.sin(x));
        expectSame(`to.${name}`, () => x.to(torch.float32));
      }
      for (const name of both) {
        const x = all[name];
        expectSame(`add.${name}`, () => x.add(layouts(matrix(4, 6).mul(3))[name]));
        expectSame(`dense.${name}`, () => b.add(x));
        expectSame(`product.${name}`, () => x.mul(x));
        expectSame(`t.${name}`, () => x.t());
      }
      const { coo, csr } = all;
      expectSame('cat', () => torch.cat([coo, coo], 1));
      expectSame('select', () => coo.index(1));
      expectSame('narrow', () => coo.narrow(1, 1, 3));
      expectSame('index_select', () => coo.indexSelect(1, torch.tensor([4, 0], { dtype: 'int64' })));
      expectSame('mask', () => b.sparseMask(coo));
      expectSame('mask.csr', () => b.sparseMask(csr));
      expectSame('log1p', () => coo.log1p());
      expectSame('resized', () => coo.clone().sparseResize_([5, 7], 2, 0));
    }),
  );

  it(
    'in reductions and diagonals',
    within(() => {
      const { coo, csr } = layouts(matrix(4, 6));
      expectReference(torch.sparse.sum(coo), 'sum');
      expectReference(torch.sparse.sum(coo, 1), 'sum.dim');
      expectReference(torch.sparse.sum(coo, [0, 1]), 'sum.dims');
      expectReference(torch.sparse.sum(coo, { dim: 0, dtype: 'float32' }), 'sum.dtype');
      expectSame('sum.csr', () => csr.sum(1, { keepdim: true }));
      expectReference(torch.sparse.softmax(coo, 1), 'softmax');
      expectReference(torch.sparse.logSoftmax(coo, 1), 'log_softmax');
      for (const [name, fn] of [
        ['softmax', torch.sparse.softmax],
        ['log_softmax', torch.sparse.logSoftmax],
      ] as const) {
        expectReference(fn(coo, 0), `${name}.rows`);
        expectReference(fn(coo.to(torch.float32), 1, torch.float64), `${name}.dtype`);
      }
      expectSame('norm', () => torch.norm(coo));
      const offsets = torch.tensor([0, 1, -1], { dtype: 'int64' });
      expectSame('spdiags', () => torch.sparse.spdiags(wave([3, 4]), offsets, [4, 5]));
      expectSame('spdiags.csr', () => torch.sparse.spdiags(wave([3, 4]), offsets, [4, 5], torch.sparseCsr));
    }),
  );

  it(
    'in conversions between layouts',
    within(() => {
      const targets = { coo: torch.sparseCoo, csr: torch.sparseCsr, csc: torch.sparseCsc };
      for (const [first, x] of Object.entries(layouts(matrix(4, 6)))) {
        for (const [second, layout] of Object.entries(targets)) {
          expectSame(`convert.${first}.${second}`, () => x.toSparse({ layout }));
        }
      }
    }),
  );

  it(
    'in gradients',
    within(() => {
      const [a, b] = [matrix(4, 6), wave([6, 2], { step: 0.9 })];
      const leaf = (x: Tensor) => x.detach().clone().requiresGrad_();
      const squared = (x: Tensor) => x.square().sum().backward();
      for (const name of both) {
        const leaves = () => [leaf(layouts(a)[name]), leaf(b)] as const;
        let [x, y] = leaves();
        squared(torch.sparse.mm(x, y));
        expectReference([x.grad!, y.grad!], `grad.mm.${name}`);
        [x, y] = leaves();
        squared(torch.sparse.addmm(wave([4, 2]), x, y, { alpha: 2 }));
        expectReference([x.grad!, y.grad!], `grad.addmm.${name}`);
        [x] = leaves();
        squared(x.toDense());
        expectReference(x.grad!, `grad.to_dense.${name}`);
      }
      const summed = leaf(a.toSparse());
      squared(torch.sparse.sum(summed, 1).toDense());
      expectReference(summed.grad!, 'grad.sum');
      const softened = leaf(a.toSparse());
      squared(torch.sparse.softmax(softened, 1).toDense());
      expectReference(softened.grad!, 'grad.softmax');
      const dense = leaf(a);
      squared(torch.sparse.mm(dense.toSparse(), b));
      expectReference(dense.grad!, 'grad.to_sparse');
      const values = leaf(wave([3]));
      squared(torch.sparseCooTensor(indices, values, [2, 3]).toDense());
      expectReference(values.grad!, 'grad.values');
      const sampled = [leaf(a.toSparseCsr()), leaf(wave([4, 3])), leaf(wave([3, 6]))] as const;
      squared(torch.sparse.sampledAddmm(...sampled).toDense());
      expectReference(
        sampled.map((t) => t.grad!),
        'grad.sampled_addmm',
      );
      const weight = leaf(wave([5, 3]));
      const rows = torch.tensor([1, 3, 1], { dtype: 'int64' });
      squared(torch.nn.functional.embedding(rows, weight, { sparse: true }));
      expectReference(weight.grad!, 'grad.embedding');
    }),
  );
});

describe('checkSparseTensorInvariants', () => {
  const outside = (options = {}) => torch.scope(() => void torch.sparseCooTensor([[5]], [1], [2], options));

  it('switches the checks of constructors off and on', () => {
    const { checkSparseTensorInvariants: check } = torch.sparse;
    expect(check.isEnabled()).toBe(true);
    expect(() => outside()).toThrow(/size is 2 but found index 5/);
    expect(() => torch.scope(() => void torch.sparseCsrTensor([0, 2], [1, 0], [1, 2]))).toThrow(torch.TorchError);
    expect(() => torch.scope(() => void torch.sparseCsrTensor([0, 5], [1, 0], [1, 2], [1, 2]))).toThrow(/crow_indices/);
    check.disable();
    try {
      expect(check.isEnabled()).toBe(false);
      expect(() => torch.scope(() => void torch.sparseCsrTensor([0, 2], [1, 0], [1, 2]))).not.toThrow();
    } finally {
      check.enable();
    }
    expect(check.isEnabled()).toBe(true);
  });

  it('checks nothing on the meta device', () =>
    torch.scope(() => {
      expect(torch.sparseCooTensor([[5]], [1], [2], { device: 'meta' }).device.type).toBe('meta');
      expect(torch.sparseCsrTensor([0, 1], [0], [1], [1, 1], { device: 'meta' }).device.type).toBe('meta');
    }));

  it('is a guard for the rest of a block', () => {
    const { checkSparseTensorInvariants: check } = torch.sparse;
    {
      using _ = check(false);
      expect(check.isEnabled()).toBe(false);
      {
        using _ = check();
        expect(check.isEnabled()).toBe(true);
      }
      expect(check.isEnabled()).toBe(false);
    }
    expect(check.isEnabled()).toBe(true);
  });
});
