import { afterAll, describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { metrics } from '../../../lib/train/index.js';

const scores = torch.tensor([
  [0.1, 0.7, 0.2],
  [0.5, 0.3, 0.2],
  [0.2, 0.3, 0.5],
]);
const classes = torch.tensor([1, 1, 0], { dtype: 'int64' });

afterAll(() => {
  scores.dispose();
  classes.dispose();
});

describe('metrics.accuracy', () => {
  it('adds up over batches, from anew after reset', () => {
    const accuracy = metrics.accuracy();
    expect(accuracy.compute()).toBeNaN();
    accuracy.update(scores, classes);
    accuracy.update(scores, torch.tensor([1, 0, 2], { dtype: 'int64' }));
    expect(accuracy.compute()).toBe(4 / 6);
    accuracy.reset();
    accuracy.update(scores, classes);
    expect(accuracy.compute()).toBe(1 / 3);
  });

  it('counts the topk highest', () => {
    const top = (k: number) => {
      const accuracy = metrics.accuracy({ topk: k });
      accuracy.update(scores, classes);
      return accuracy.compute();
    };
    expect([top(1), top(2), top(3)]).toEqual([1 / 3, 2 / 3, 1]);
  });

  it('counts every pixel', () => {
    const accuracy = metrics.accuracy();
    accuracy.update(
      torch.tensor([
        [
          [3, 0],
          [1, 2],
        ],
      ]),
      torch.tensor([[0, 0]], { dtype: 'int64' }),
    );
    expect(accuracy.compute()).toBe(0.5);
    const top = metrics.accuracy(2);
    top.update(
      torch.tensor([
        [
          [3, 0],
          [1, 2],
        ],
      ]),
      torch.tensor([[0, 0]], { dtype: 'int64' }),
    );
    expect(top.compute()).toBe(1);
  });

  it('survives the scopes of its updates', () => {
    const accuracy = metrics.accuracy();
    for (let i = 0; i < 3; i++) torch.scope(() => accuracy.update(scores.mul(1), classes));
    expect(accuracy.compute()).toBe(1 / 3);
  });

  it('says what does not fit', () => {
    expect(() => metrics.accuracy().update(scores, scores)).toThrow(/\[N, C, \.\.\.\].*\[3, 3\]/);
    expect(() => metrics.accuracy(0)).toThrow(RangeError);
    expect(() => metrics.accuracy({ topK: 2 } as never)).toThrow(/'topk'/);
  });
});
