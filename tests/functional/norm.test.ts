import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { expectReference, wave } from './reference.js';

describe('norm', () => {
  const make = () => wave([3, 4]);

  it.each(['fro', 'nuc', 0, 1, 2, 3, 0.5] as const)('of order %s', (p) => {
    const x = make();
    const name = `norm.${p}`;
    expectReference(torch.norm(x, p), name);
    expectReference(x.norm({ p }), name);
  });

  it('of order infinity', () => {
    const x = make();
    expectReference(x.norm(Number.POSITIVE_INFINITY), 'norm.inf');
    expectReference(x.norm(Number.NEGATIVE_INFINITY), 'norm.-inf');
  });

  it('of an order that is a float scalar', () => {
    expectReference(make().norm(torch.float(3)), 'norm.3');
  });

  it('over dimensions', () => {
    const x = make();
    expectReference(torch.norm(x, 3, 1), 'norm.dim');
    expectReference(x.norm({ dim: 0, keepdim: true }), 'norm.keepdim');
    expectReference(wave([2, 3, 4]).norm('nuc', [0, 2]), 'norm.dims');
  });

  it('in another dtype, and into a given tensor', () => {
    const x = make();
    expectReference(wave([3, 4], { dtype: torch.float32 }).norm({ dtype: torch.float64 }), 'norm.dtype');
    const out = torch.empty([], { dtype: torch.float64 });
    expect(torch.norm(x, { out })).toBe(out);
    expectReference(out, 'norm.fro');
  });

  it('of a sparse tensor', () => {
    const x = make();
    expectReference(x.toSparse().norm(), 'norm.sparse');
    expectReference(x.toSparse().norm(1), 'norm.sparse1');
  });

  it('refuses an unknown order', () => {
    const x = make();
    expect(() => torch.norm(x, 'max' as never)).toThrow(
      new RangeError("torch.norm: p is a number, 'fro' or 'nuc', got 'max'."),
    );
  });
});
