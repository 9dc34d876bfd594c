import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { expectReference, wave } from './reference.js';

describe('lu', () => {
  const make = () => wave([3, 3]).add(torch.eye(3, { dtype: torch.float64 }).mul(2));

  it('gives factors and pivots, and infos where asked', () => {
    const a = make();
    expectReference(torch.lu(a, { getInfos: true }), 'lu');
    expect(a.lu()).toHaveLength(2);
    const [P, L, U] = torch.luUnpack(...(a.lu() as [torch.Tensor, torch.Tensor]));
    expect(torch.allclose(P.matmul(L).matmul(U), a)).toBe(true);
  });

  it('says in infos that a matrix is singular', () => {
    const zeros = torch.zeros([2, 2]);
    expect(torch.lu(zeros, true, true)[2]!.item()).toBe(1);
  });

  it('writes to out', () => {
    const a = make();
    const out = [torch.empty([0], { dtype: torch.float64 }), torch.empty([0], { dtype: torch.int32 })];
    const results = torch.lu(a, { out });
    expect(results[0]).toBe(out[0]);
    expect(out[1]!.shape).toEqual([3]);
    expect(() => torch.lu(a, { getInfos: true, out })).toThrow(/out must be a list of 3 tensors, got array of 2/);
  });
});

describe('low rank', () => {
  const make = () => wave([8, 2]).matmul(wave([2, 6], { step: 0.9 }));

  it('svdLowrank finds the singular values', () => {
    const low = make();
    torch.manualSeed(0);
    const [U, S, V] = torch.svdLowrank(low, 4);
    expectReference(S, 'svdLowrank');
    expect(torch.allclose(U.mul(S).matmul(V.mT), low)).toBe(true);
    const [, wide] = torch.svdLowrank(low.mT, { q: 4 });
    expectReference(wide, 'svdLowrank');
  });

  it('pcaLowrank subtracts the means', () => {
    const low = make();
    torch.manualSeed(0);
    expectReference(torch.pcaLowrank(low, 3)[1], 'pcaLowrank');
    expectReference(torch.pcaLowrank(low, { q: 3, center: false })[1], 'pcaLowrank.uncentered');
    expectReference(torch.pcaLowrank(low.toSparse(), 3)[1], 'pcaLowrank.sparse');
  });

  it('checks q and niter', () => {
    const low = make();
    expect(() => torch.pcaLowrank(low, 7)).toThrow(/q must be from 0 to min\(m, n\) = 6, got 7/);
    expect(() => torch.pcaLowrank(low, { niter: -1 })).toThrow(RangeError);
  });
});
