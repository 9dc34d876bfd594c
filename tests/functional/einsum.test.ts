import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { expectReference, wave } from './reference.js';

describe('einsum', () => {
  const operands = () => [wave([2, 3]), wave([3, 4], { step: 0.9 })] as const;

  it('takes an equation and operands, one by one or as a list', () => {
    const [a, b] = operands();
    expectReference(torch.einsum('ij,jk->ik', a, b), 'einsum.matmul');
    expectReference(torch.einsum('ij,jk->ik', [a, b]), 'einsum.matmul');
    expectReference(torch.einsum('ij,jk', a, b), 'einsum.implicit');
    expectReference(torch.einsum('ij,jk,kl->il', a, b, wave([4, 2], { step: 1.1 })), 'einsum.chain');
  });

  it('reads repeated subscripts as diagonals', () => {
    expectReference(torch.einsum('ii', wave([3, 3])), 'einsum.trace');
    expectReference(torch.einsum('...ii->...i', wave([2, 3, 3])), 'einsum.diagonal');
  });

  it('takes sublists', () => {
    const [a, b] = operands();
    expectReference(torch.einsum(a, [0, 1], b, [1, 2], [0, 2]), 'einsum.sublist');
    const c = wave([2, 2, 3]);
    expectReference(torch.einsum(c, [torch.ellipsis, 0, 1], b, [1, 2], [torch.ellipsis, 0, 2]), 'einsum.ellipsis');
  });

  it('explains what does not fit', () => {
    const [a] = operands();
    expect(() => torch.einsum('ij')).toThrow(TypeError);
    expect(() => torch.einsum(a, [0, 52])).toThrow(/from 0 to 51 or torch\.ellipsis, got 52/);
    expect(() => torch.einsum('ij,jk', a, 3 as never)).toThrow(/operand 1 is 3/);
    expect(() => torch.einsum('ijk', a)).toThrow(torch.TorchError);
  });
});
