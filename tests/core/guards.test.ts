import { expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

// Each of these ends a Python process with torch 2.13.
const crashes: Record<string, () => unknown> = {
  'eigenvalues of NaN': () => torch.linalg.eigvals(torch.full([3, 3], NaN)),
  'eigenvalues of infinity': () => torch.linalg.eigvals(torch.full([3, 3], Infinity, { dtype: 'complex64' })),
  'a stack of nothing': () => torch._stack([]),
  'a weight norm of nothing': () => torch._weightNormInterface(torch.ones([0]), torch.ones([2])),
  'a weight norm with too few norms': () => torch._weightNormInterface(torch.ones([3]), torch.ones([0])),
  'labels that are no classes': () =>
    torch.nn.functional.ctcLoss(torch.randn(5, 1, 4).logSoftmax(2), torch.tensor([[900000000n, 2n]]), [5], [2]),
  'labels that are no classes, in a row': () =>
    torch.nn.functional.ctcLoss(
      torch.randn(5, 1, 4).logSoftmax(2),
      torch.tensor([-900000000n, 2n]),
      torch.tensor([5n]),
      torch.tensor([2n]),
    ),
  'offsets of bags that fall': () =>
    torch.nn.functional.embeddingBag(torch.tensor([0n, 1n]), torch.ones(3, 2), torch.tensor([0n, -90000000n]), {
      mode: 'sum',
    }),
  'segments beyond the end': () =>
    torch.segmentReduce(torch.ones(3), 'sum', { offsets: torch.tensor([0n, 90000000n]) }),
  'segments that are too long': () =>
    torch.segmentReduce(torch.ones(3), 'sum', { lengths: torch.tensor([900000000n]), unsafe: true }),
  'rows out of range': () => torch._convertIndicesFromCooToCsr(torch.tensor([5n, -7n]), 2),
  'row pointers that do not fit': () => torch._convertIndicesFromCsrToCoo(torch.tensor([5n, -7n]), torch.tensor([1n])),
};

it.each(Object.keys(crashes))('refuses %s', (name) => {
  torch.scope(() => expect(crashes[name]).toThrow(torch.TorchError));
});

it('refuses a pooling size that would not end', () => {
  torch.scope(() => expect(() => torch.maxPool1d(torch.ones([2, 3]), (2n ** 62n) as never)).toThrow(RangeError));
});

it('lets what is right through', () => {
  torch.scope(() => {
    expect(torch.linalg.eigvals(torch.eye(2)).real.tolist()).toEqual([1, 1]);
    const csr = torch._convertIndicesFromCooToCsr(torch.tensor([0n, 0n, 2n]), 3);
    expect(csr.tolist()).toEqual([0, 2, 2, 3]);
    expect(torch._convertIndicesFromCsrToCoo(csr, torch.tensor([0n, 1n, 1n])).tolist()).toEqual([
      [0, 0, 2],
      [0, 1, 1],
    ]);
    expect(torch.maxPool1d(torch.tensor([[1, 3, 2]]), 2).tolist()).toEqual([[3]]);
  });
});

it('takes labels, offsets and segments that fit', () => {
  torch.scope(() => {
    const F = torch.nn.functional;
    // What lies behind a target's length may be anything.
    const logProbs = torch.zeros(5, 2, 4).logSoftmax(2);
    const loss = F.ctcLoss(
      logProbs,
      torch.tensor([
        [1n, -1n, 99n],
        [3n, 2n, 1n],
      ]),
      [5, 5],
      [1, 3],
    );
    expect(loss.item()).toBeGreaterThan(0);
    const bags = F.embeddingBag(torch.tensor([0n, 1n, 2n]), torch.ones(3, 2), torch.tensor([0n, 2n]), { mode: 'sum' });
    expect(bags.tolist()).toEqual([
      [2, 2],
      [1, 1],
    ]);
    expect(torch.segmentReduce(torch.ones(3), 'sum', { lengths: torch.tensor([1n, 2n]) }).tolist()).toEqual([1, 2]);
    expect(torch.segmentReduce(torch.ones(3), 'sum', { offsets: torch.tensor([0n, 1n, 3n]) }).tolist()).toEqual([1, 2]);
  });
});
