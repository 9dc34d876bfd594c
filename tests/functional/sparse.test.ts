import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

const dense = [
  [0, 2, 0],
  [3, 0, 4],
];

describe('sparse constructors', () => {
  it('sparseCooTensor takes lists and tensors', () => {
    const lists = torch.sparseCooTensor(
      [
        [0, 1, 1],
        [1, 0, 2],
      ],
      [2, 3, 4],
    );
    expect(lists.dtype).toBe(torch.float32);
    expect(lists.toDense().tolist()).toEqual(dense);
    const indices = torch.tensor(
      [
        [0, 1, 1],
        [1, 0, 2],
      ],
      { dtype: 'int64' },
    );
    const sized = torch.sparseCooTensor(indices, torch.tensor([2, 3, 4]), [2, 4], { dtype: 'float64' });
    expect([sized.dtype, sized.shape]).toEqual([torch.float64, [2, 4]]);
    for (const dtype of ['int32', 'float32'] as const) {
      const at = torch.tensor([[1], [2]], { dtype });
      expect(torch.sparseCooTensor(at, [5], [2, 3]).toDense().index(1, 2).item(), dtype).toBe(5);
    }
    expect(torch.sparseCooTensor([2, 3]).toDense().tolist()).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(torch.sparseCooTensor([[0]], [1], { requiresGrad: true }).requiresGrad).toBe(true);
    expect(() => torch.sparseCooTensor([[5]], [1], [2], { checkInvariants: true })).toThrow(
      /size is 2 but found index 5/,
    );
    expect(() => torch.sparseCooTensor([[0]], [1], { dtipe: 'int64' } as never)).toThrow(/unknown option 'dtipe'/);
  });

  it('compressed tensors take lists and tensors', () => {
    expect(torch.sparseCsrTensor([0, 1, 3], [1, 0, 2], [2, 3, 4]).toDense().tolist()).toEqual(dense);
    expect(torch.sparseCscTensor([0, 1, 2, 3], [1, 0, 1], [3, 2, 4], [2, 3]).toDense().tolist()).toEqual(dense);
    expect(
      torch
        .sparseBsrTensor([0, 1], [1], [[[1, 2]]])
        .toDense()
        .tolist(),
    ).toEqual([[0, 0, 1, 2]]);
    expect(
      torch
        .sparseBscTensor([0, 1], [0], [[[1], [2]]])
        .toDense()
        .tolist(),
    ).toEqual([[1], [2]]);
    const csr = torch.sparseCompressedTensor([0, 1], [0], [5], { layout: torch.sparseCsr, dtype: 'int64' });
    expect(() => torch.sparseCsrTensor([0, 2], [1, 0], [1, 2], { checkInvariants: true })).toThrow(torch.TorchError);
    expect([csr.layout, csr.dtype, csr.toDense().tolist()]).toEqual([torch.sparseCsr, torch.int64, [[5]]]);
  });
});

describe('torch.sparse', () => {
  it('sums all or some dimensions', () => {
    const s = torch.tensor(dense).toSparse();
    expect(torch.sparse.sum(s).item()).toBe(9);
    expect(torch.sparse.sum(s, 0).toDense().tolist()).toEqual([3, 2, 4]);
    expect(torch.sparse.sum(s, { dim: [1], dtype: 'float64' }).dtype).toBe(torch.float64);
  });

  it('multiplies', () => {
    const s = torch.tensor(dense).toSparse();
    expect(torch.sparse.mm(s, torch.eye(3)).tolist()).toEqual(dense);
    expect(torch.spmm(s, torch.eye(3)).tolist()).toEqual(dense);
  });
});

describe('torch.nested', () => {
  it('holds tensors of several shapes', () => {
    const nested = torch.nested.nestedTensor([torch.ones([1, 2]), torch.ones([3, 2])]);
    expect(torch.nested.toPaddedTensor(nested, 0).shape).toEqual([2, 3, 2]);
    expect(nested.unbind().map((t) => t.shape)).toEqual([
      [1, 2],
      [3, 2],
    ]);
    expect(torch.nested.nestedTensor([[1], [2, 3]], { dtype: 'float64' }).dtype).toBe(torch.float64);
  });

  it('passes gradients on, or not', () => {
    const leaf = torch.ones([2], { requiresGrad: true });
    expect(torch.nested.asNestedTensor([leaf]).requiresGrad).toBe(true);
    expect(torch.nested.nestedTensor([leaf]).requiresGrad).toBe(false);
  });

  it('refuses jagged layout', () => {
    expect(() => torch.nested.nestedTensor([torch.ones([1])], { layout: torch.jagged })).toThrow(/strided/);
    expect(() => torch.nested.nestedTensor(3 as never)).toThrow(/takes a list of tensors, got 3/);
  });
});

describe('nonzero', () => {
  it('gives rows of coordinates, or indices a dimension', () => {
    const x = torch.tensor(dense);
    expect(torch.nonzero(x).tolist()).toEqual([
      [0, 1],
      [1, 0],
      [1, 2],
    ]);
    expect(x.nonzero({ asTuple: true }).map((t) => t.tolist())).toEqual([
      [0, 1, 1],
      [1, 0, 2],
    ]);
    const out = torch.empty([0], { dtype: 'int64' });
    expect(torch.nonzero(x, { out })).toBe(out);
    expect(() => torch.nonzero(x, { out, asTuple: true })).toThrow(TypeError);
  });
});

describe('inspection', () => {
  it('numel, getDevice and typename', () => {
    expect([torch.numel(torch.ones([2, 3])), torch.getDevice(torch.ones([1]))]).toEqual([6, -1]);
    expect([torch.typename(torch.ones([1])), torch.typename(3)]).toEqual(['torch.FloatTensor', 'number']);
    expect(() => torch.numel([1] as never)).toThrow(/torch.numel: input must be a Tensor/);
  });
});
