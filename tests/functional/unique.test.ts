import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { expectReference } from './reference.js';

const makeX = () => torch.tensor([3, 1, 3, 3, 2, 1, 1], { dtype: 'int64' });
const makeRows = () =>
  torch.tensor(
    [
      [1, 2],
      [1, 2],
      [0, 1],
      [1, 2],
    ],
    { dtype: 'int64' },
  );

describe('unique', () => {
  it('gives the output alone, or as many results as are asked for', () => {
    const x = makeX();
    expectReference(torch.unique(x), 'unique');
    expectReference(torch.unique(x, { returnInverse: true, returnCounts: true }), 'unique.all');
    expectReference(torch.unique(x, true, false, true), 'unique.counts');
    expectReference(x.unique({ returnCounts: true }), 'unique.counts');
  });

  it('compares slices along a dimension', () => {
    expectReference(makeRows().unique({ dim: 0, returnInverse: true }), 'unique.dim');
  });

  it('frees what was not asked for', () => {
    const x = makeX();
    const before = torch.memory().tensors;
    torch.unique(x).dispose();
    expect(torch.memory().tensors).toBe(before);
  });
});

describe('uniqueConsecutive', () => {
  it('gives the output alone, or as many results as are asked for', () => {
    const x = makeX();
    expectReference(x.uniqueConsecutive(), 'uniqueConsecutive');
    expectReference(torch.uniqueConsecutive(x, { returnInverse: true, returnCounts: true }), 'uniqueConsecutive.all');
    expectReference(torch.uniqueConsecutive(makeRows(), false, true, 0), 'uniqueConsecutive.dim');
  });
});
