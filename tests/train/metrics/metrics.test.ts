import { describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { type Metric, metrics } from '../../../lib/train/index.js';
import { readReference, wave } from '../../reference.js';

const reference = readReference<number>('metrics');

/** What a metric computes over batches of 16. */
function measure<T>(metric: Metric<T>, output: torch.Tensor, target: torch.Tensor): T {
  return torch.scope(() => {
    for (const [i, part] of output.split(16).entries()) {
      torch.scope(() => metric.update(part, target.narrow(0, 16 * i, part.shape[0]!)));
    }
    const value = metric.compute();
    metric.reset();
    return value;
  });
}

const scores = () => wave([60, 4], { step: 1.3 });
const classes = () => wave([60], { step: 2.3 }).add(1).mul(2).long().clamp(0, 3);
const binary = () => wave([50], { step: 1.7 }).mul(2).round({ decimals: 1 }).div(2).add(0.5);
const truth = () => wave([50], { step: 0.9 }).gt(0.2).long();

describe('metrics, as scikit-learn measures', () => {
  it.each(['macro', 'micro', 'weighted'] as const)('%s averages of classes', (average) => {
    torch.scope(() => {
      for (const name of ['precision', 'recall', 'f1', 'iou'] as const) {
        const value = measure(metrics[name]({ average }), scores(), classes());
        expect(value, name).toBeCloseTo(reference[`${name}.${average}`]!, 12);
      }
    });
  });

  it('leaves out classes that do not occur, and ones to ignore', () => {
    torch.scope(() => {
      const merge = (t: torch.Tensor) => torch.where(t.eq(2), torch.tensor(1n), t);
      const metric = metrics.f1({ numClasses: 4 });
      expect(measure(metric, merge(scores().argmax(1)), merge(classes()))).toBeCloseTo(reference['f1.absent']!, 12);
      const ignoring = metrics.f1({ ignoreIndex: 255, average: 'macro' });
      const padded = torch.cat([classes(), torch.full([20], 255, { dtype: 'int64' })]);
      const value = measure(ignoring, torch.cat([scores(), torch.zeros([20, 4])]), padded);
      expect(value).toBeCloseTo(reference['f1.macro']!, 12);
    });
  });

  it('two classes by one score', () => {
    torch.scope(() => {
      expect(measure(metrics.precision(), binary(), truth())).toBeCloseTo(reference['precision.binary']!, 12);
      expect(measure(metrics.recall({ threshold: 0.7 }), binary(), truth())).toBeCloseTo(
        reference['recall.binary']!,
        12,
      );
    });
  });

  it.each([null, 'true', 'pred', 'all'] as const)('confusion matrices, normalize: %s', (normalize) => {
    torch.scope(() => {
      const matrix = measure(metrics.confusionMatrix({ normalize }), scores(), classes());
      const name = `confusion.${normalize === null ? 'None' : normalize}`;
      const wanted = reference[name] as unknown as number[][];
      expect(matrix).toHaveLength(4);
      for (const [i, row] of matrix.entries()) {
        for (const [j, value] of row.entries()) expect(value).toBeCloseTo(wanted[i]![j]!, 12);
      }
    });
  });

  it('rankings', () => {
    torch.scope(() => {
      expect(measure(metrics.rocAuc(), binary(), truth())).toBeCloseTo(reference['auc.binary']!, 12);
      expect(measure(metrics.averagePrecision(), binary(), truth())).toBeCloseTo(reference['ap.binary']!, 12);
      expect(measure(metrics.rocAuc(), scores().softmax(1), classes())).toBeCloseTo(reference['auc.classes']!, 12);
      expect(measure(metrics.rocAuc(), binary(), truth().zero_())).toBeNaN();
    });
  });

  it('regressions', () => {
    torch.scope(() => {
      const target = () => wave([40, 2], { step: 0.33 }).mul(2);
      for (const name of ['mae', 'mse', 'rmse', 'r2'] as const) {
        const value = measure(metrics[name](), wave([40, 2], { step: 0.31 }), target());
        expect(value, name).toBeCloseTo(reference[name]!, 12);
      }
      expect(measure(metrics.r2(), torch.ones([3]), torch.ones([3]))).toBeNaN();
    });
  });
});

describe('metrics', () => {
  it('are NaN before the first batch', () => {
    const all = [metrics.precision(), metrics.f1(), metrics.rocAuc(), metrics.averagePrecision(), metrics.mae()];
    for (const metric of all) expect(metric.compute()).toBeNaN();
    expect(metrics.confusionMatrix().compute()).toEqual([]);
  });

  it('say what does not fit', () => {
    torch.scope(() => {
      const ids = (...values: number[]) => torch.tensor(values, { dtype: 'int64' });
      expect(() => metrics.f1({ average: 'mean' as never })).toThrow(/binary, macro, micro, weighted, got "mean"/);
      expect(() => metrics.f1({ numClasses: 1 })).toThrow(RangeError);
      expect(() => metrics.f1({ classes: 3 } as never)).toThrow(/unknown option 'classes'/);
      expect(() => metrics.f1().update(ids(1, 2), ids(0, 1))).toThrow(/numClasses has to be given/);
      const outside = metrics.f1({ numClasses: 3 });
      outside.update(ids(1, 2), ids(0, 5));
      expect(() => outside.compute()).toThrow('metrics.f1: 1 targets or outputs are no class from 0 to 2.');
      outside.reset();
      expect(() => metrics.f1({ numClasses: 3 }).update(torch.ones([2, 4]), ids(0, 1))).toThrow(/scores of 4 classes/);
      expect(() => metrics.f1().update(torch.ones([2, 3, 4]), ids(0, 1))).toThrow(/\[N, C, \.\.\.\]/);
      expect(() => metrics.rocAuc().update(torch.ones([3, 2]), ids(0, 1))).toThrow(/\[N, C\]/);
      expect(() => metrics.mae().update(torch.ones([3]), torch.ones([4]))).toThrow(/two tensors of one shape/);
      const three = metrics.f1({ average: 'binary' });
      three.update(torch.ones([2, 3]), ids(0, 1));
      expect(() => three.compute()).toThrow(/'binary' is for two classes, got 3/);
      three.reset();
    });
  });
});
