import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { expectReference, wave } from './reference.js';

const shapes = (tensors: torch.Tensor[]) => tensors.map((t) => t.shape);

describe('atleast1d, 2d, 3d', () => {
  it('give a tensor for a tensor and a list for several', () => {
    expect(torch.atleast1d(torch.ones([])).shape).toEqual([1]);
    expect(torch.atleast2d(torch.ones([3])).shape).toEqual([1, 3]);
    expect(torch.atleast3d(torch.ones([3])).shape).toEqual([1, 3, 1]);
    expect(shapes(torch.atleast3d(torch.ones([2, 3]), torch.ones([])))).toEqual([
      [2, 3, 1],
      [1, 1, 1],
    ]);
    expect(shapes(torch.atleast1d([torch.ones([])]))).toEqual([[1]]);
  });
});

describe('broadcasting', () => {
  it('broadcastTensors', () => {
    expect(shapes(torch.broadcastTensors(torch.ones([2, 1]), torch.ones([3])))).toEqual([
      [2, 3],
      [2, 3],
    ]);
    expect(() => torch.broadcastTensors(torch.ones([2]), torch.ones([3]))).toThrow(torch.TorchError);
  });

  it('broadcastShapes', () => {
    expect(torch.broadcastShapes([2], [3, 1], [1, 1, 1])).toEqual([1, 3, 2]);
    expect(torch.broadcastShapes(5, [4, 1])).toEqual([4, 5]);
    expect(torch.broadcastShapes()).toEqual([]);
    expect(torch.broadcastShapes([0], [1])).toEqual([0]);
    expect(() => torch.broadcastShapes([2], [3])).toThrow(/\[2\], \[3\] do not broadcast; at dimension 0/);
    expect(() => torch.broadcastShapes([1.5])).toThrow(TypeError);
    expect(() => torch.broadcastShapes([-1])).toThrow(RangeError);
  });
});

describe('split', () => {
  it('into equal pieces or listed sizes', () => {
    const x = torch.arange(10).reshape([5, 2]);
    expect(torch.split(x, 2).map((t) => t.tolist())).toEqual([
      [
        [0, 1],
        [2, 3],
      ],
      [
        [4, 5],
        [6, 7],
      ],
      [[8, 9]],
    ]);
    expect(shapes(torch.split(x, [1, 4]))).toEqual([
      [1, 2],
      [4, 2],
    ]);
    expect(shapes(x.split(1, 1))).toEqual([
      [5, 1],
      [5, 1],
    ]);
    expect(shapes(x.split({ splitSize: [2, 3], dim: 0 }))).toEqual([
      [2, 2],
      [3, 2],
    ]);
    expect(shapes(x.split(torch.tensor(3, { dtype: 'int64' }), { dim: 0 }))).toEqual([
      [3, 2],
      [2, 2],
    ]);
  });

  it('gives views', () => {
    const y = torch.zeros([4]);
    y.split(2)[1]!.fill_(1);
    expect(y.tolist()).toEqual([0, 0, 1, 1]);
  });
});

describe('unravelIndex', () => {
  it('gives a tensor of coordinates a dimension', () => {
    const indices = torch.tensor([0, 5, 11], { dtype: 'int64' });
    expectReference(torch.unravelIndex(indices, [2, 3, 2]), 'unravelIndex');
    expect(torch.unravelIndex(indices, { shape: 12 })[0]!.tolist()).toEqual([0, 5, 11]);
  });

  it('takes sizes and strides that numbers do not hold exactly', () => {
    const last = torch.tensor(2n ** 63n - 2n);
    const coordinates = torch.unravelIndex(last, [1, 2n ** 63n - 1n]);
    expect(coordinates.map((c) => c.itemBigInt())).toEqual([0n, 2n ** 63n - 2n]);
    const long = torch.unravelIndex(last, [3, 2 ** 31, 2 ** 31]);
    expect(long.map((c) => c.item())).toEqual([1, 2 ** 31 - 1, 2 ** 31 - 2]);
  });

  it('takes integers only', () => {
    expect(() => torch.unravelIndex(wave([3]), [3])).toThrow(/indices must be integers/);
    expect(() => torch.unravelIndex(torch.tensor([1], { dtype: 'int64' }), [-1])).toThrow(RangeError);
  });
});
