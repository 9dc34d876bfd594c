import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { expectReference, wave } from './reference.js';

describe('tensordot', () => {
  it('contracts as many dimensions as given, two by default', () => {
    expectReference(torch.tensordot(wave([2, 3, 4]), wave([3, 4, 5], { step: 0.9 })), 'tensordot');
    expectReference(torch.tensordot(wave([2, 3]), wave([3, 4], { step: 0.9 }), 1), 'tensordot.one');
    expectReference(torch.tensordot(wave([2]), wave([3]), 0), 'tensordot.zero');
  });

  it('contracts listed dimensions, given as lists or as a tensor', () => {
    const a = wave([3, 4, 5]);
    const b = wave([4, 3, 2], { step: 0.9 });
    const dims = [[1, 0], [0, 1]] as const; // biome-ignore format: a table
    expectReference(torch.tensordot(a, b, { dims }), 'tensordot.lists');
    expectReference(torch.tensordot(a, b, torch.tensor(dims, { dtype: 'int64' })), 'tensordot.lists');
  });

  it('writes to out', () => {
    const out = torch.empty([2, 4], { dtype: torch.float64 });
    expect(torch.tensordot(wave([2, 3]), wave([3, 4], { step: 0.9 }), 1, { out })).toBe(out);
    expectReference(out, 'tensordot.one');
  });

  it('explains what does not fit', () => {
    expect(() => torch.tensordot(wave([2]), wave([2]), 2)).toThrow(RangeError);
    expect(() => torch.tensordot(wave([2]), wave([2]), 'all' as never)).toThrow(/dims must be an integer, two lists/);
  });
});

describe('grids and blocks', () => {
  it('meshgrid, of tensors or a list of them', () => {
    expectReference(torch.meshgrid(wave([2]), wave([3]), { indexing: 'ij' }), 'meshgrid.ij');
    expectReference(torch.meshgrid(wave([2]), wave([3])), 'meshgrid.ij');
    expectReference(torch.meshgrid([wave([2]), wave([3])], { indexing: 'xy' }), 'meshgrid.xy');
    expect(() => torch.meshgrid(wave([2]), { indexng: 'ij' } as never)).toThrow(/unknown option 'indexng'.*'indexing'/);
  });

  it('cartesianProd', () => {
    expectReference(torch.cartesianProd(wave([2]), wave([3])), 'cartesianProd');
    expect(torch.cartesianProd(wave([2])).shape).toEqual([2]);
  });

  it('blockDiag', () => {
    expectReference(torch.blockDiag(wave([2, 2]), wave([3]), wave([1, 2])), 'blockDiag');
    expect(() => torch.blockDiag(wave([2]), 1 as never)).toThrow(
      new TypeError('torch.blockDiag takes tensors, or one list of them; operand 1 is 1.'),
    );
  });

  it('chainMatmul', () => {
    const matrices = [wave([2, 3]), wave([3, 4]), wave([4, 5])];
    expectReference(torch.chainMatmul(...matrices), 'chainMatmul');
    const out = torch.empty([2, 5], { dtype: torch.float64 });
    expect(torch.chainMatmul(matrices, { out })).toBe(out);
    expectReference(out, 'chainMatmul');
  });
});

describe('cdist', () => {
  const make = () => [wave([2, 3]), wave([4, 3], { step: 0.9 })] as const;

  it('measures every pair of rows', () => {
    const [a, b] = make();
    expectReference(torch.cdist(a, b), 'cdist');
    expectReference(torch.cdist(a, b, 1), 'cdist.1');
    expectReference(torch.cdist(a, b, { computeMode: 'use_mm_for_euclid_dist' }), 'cdist.mm');
  });

  it('names the compute modes', () => {
    const [a, b] = make();
    expect(() => torch.cdist(a, b, 2, 'mm' as never)).toThrow(/computeMode is one of .*use_mm_for_euclid_dist.*"mm"/);
  });
});
