import { describe, expect, it } from 'vitest';
import {
  ConcatDataset,
  IterableDataset,
  RandomSampler,
  randomSplit,
  Subset,
  TensorDataset,
} from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';
import { Range } from './fixtures.js';

describe('TensorDataset', () => {
  it('gives samples and gathers batches', () => {
    const dataset = new TensorDataset(torch.arange(12).reshape([4, 3]), torch.tensor([9, 8, 7, 6]));
    expect(dataset.length).toBe(4);
    expect(dataset.get(2).map((t) => t.tolist())).toEqual([[6, 7, 8], 7]);
    expect(dataset.getBatch([3, 0, 3]).map((t) => t.tolist())).toEqual([
      [
        [9, 10, 11],
        [0, 1, 2],
        [9, 10, 11],
      ],
      [6, 9, 6],
    ]);
  });

  it('outlives the scope that it was made in', () => {
    const dataset = torch.scope(() => new TensorDataset(torch.ones([2, 2])));
    expect(dataset.get(1)[0].tolist()).toEqual([1, 1]);
  });

  it('says what is wrong', () => {
    expect(() => new TensorDataset()).toThrow(TypeError);
    expect(() => new TensorDataset(torch.zeros([3, 1]), torch.zeros([4]))).toThrow(/\[3, 1\].*\[4\]/);
    expect(() => new TensorDataset(torch.zeros([3])).get(3)).toThrow(/no sample 3.*from 0 to 2/);
    expect(() => new TensorDataset(torch.zeros([3])).get(-1)).toThrow(RangeError);
  });
});

describe('Subset', () => {
  it('chooses and orders', () => {
    const subset = new Subset(new Range(10), [5, 2, 5]);
    expect([0, 1, 2].map((i) => subset.get(i))).toEqual([5, 2, 5]);
    expect(subset.length).toBe(3);
    expect(subset.getBatch).toBeUndefined();
    expect(() => subset.get(3)).toThrow(RangeError);
  });

  it('gathers where its dataset does, also subset of subset', () => {
    const subset = new Subset(new Subset(new TensorDataset(torch.arange(10)), [9, 8, 7, 6]), [2, 0]);
    expect((subset.getBatch!([1, 0]) as torch.Tensor[]).map((t) => t.tolist())).toEqual([[9, 7]]);
    expect(() => subset.getBatch!([2])).toThrow(RangeError);
  });
});

describe('ConcatDataset', () => {
  it('goes from one dataset to the next', () => {
    const all = new ConcatDataset([new Range(2), new Range(0), new Range(3)]);
    expect(Array.from({ length: all.length }, (_, i) => all.get(i))).toEqual([0, 1, 0, 1, 2]);
    expect(all.cumulativeSizes).toEqual([2, 2, 5]);
    expect(() => all.get(5)).toThrow(RangeError);
  });

  it('takes no streams', () => {
    class Stream extends IterableDataset<number> {}
    expect(() => new ConcatDataset([new Stream() as never])).toThrow(TypeError);
    expect(() => new ConcatDataset([])).toThrow(RangeError);
  });
});

it('what is no tensor is refused by TensorDataset', () => {
  expect(() => new TensorDataset([1, 2] as any)).toThrow(/TensorDataset takes tensors, got array of 2/);
});

it('what is no data set is refused where it is given', () => {
  const loose = (value: unknown): any => value;
  const one = new Range(3);
  expect(() => new Subset(loose([1]), [0])).toThrow(/Subset takes a Dataset, got array of 1/);
  expect(() => new ConcatDataset([one, loose(3)])).toThrow(/ConcatDataset takes a Dataset, got 3/);
  expect(() => new ConcatDataset(loose(one))).toThrow(/ConcatDataset takes an array, got a Range/);
  expect(() => randomSplit(loose(7), [7])).toThrow(/randomSplit takes a Dataset, got 7/);
  expect(() => new RandomSampler(loose(undefined))).toThrow(/RandomSampler takes what has a length, got undefined/);
});
