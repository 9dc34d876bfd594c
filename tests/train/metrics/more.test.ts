import { describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { type Metric, metrics } from '../../../lib/train/index.js';
import { readReference, wave } from '../../reference.js';

const reference = readReference<number>('metrics');

/** What a metric computes over batches of 16, having gone on in the middle from what it had saved. */
function measure<T>(metric: Metric<T>, output: torch.Tensor, target: torch.Tensor): T {
  return torch.scope(() => {
    for (const [i, part] of output.split(16).entries()) {
      torch.scope(() => metric.update(part, target.narrow(0, 16 * i, part.shape[0]!)));
      if (i !== 1) continue;
      const saved = metric.stateDict!() as Record<string, unknown>;
      const copy = Object.fromEntries(
        Object.entries(saved).map(([name, value]) => [name, value instanceof torch.Tensor ? value.clone() : value]),
      );
      metric.reset();
      metric.loadStateDict!(copy);
    }
    const value = metric.compute();
    metric.reset();
    return value;
  });
}

const scores = () => wave([60, 4], { step: 1.3 });
const classes = () => wave([60], { step: 2.3 }).add(1).mul(2).long().clamp(0, 3);
const binary = () => wave([50], { step: 1.7 }).mul(2).round({ decimals: 1 }).div(2).add(0.5);
const probability = () => binary().div(2).add(0.25);
const truth = () => wave([50], { step: 0.9 }).gt(0.2).long();
const output = () => wave([40, 2], { step: 0.31 });
const target = () => wave([40, 2], { step: 0.33 }).mul(2);

describe('metrics, as scikit-learn and torchmetrics measure', () => {
  const cases: Record<string, () => number> = {
    'specificity.macro': () => measure(metrics.specificity(), scores(), classes()),
    'specificity.binary': () => measure(metrics.specificity(), binary(), truth()),
    'f1.macro': () => measure(metrics.dice(), scores(), classes()),
    'mcc.classes': () => measure(metrics.matthewsCorrCoef(), scores(), classes()),
    'mcc.binary': () => measure(metrics.matthewsCorrCoef(), binary(), truth()),
    'kappa.None': () => measure(metrics.cohenKappa(), scores(), classes()),
    'kappa.linear': () => measure(metrics.cohenKappa({ weights: 'linear' }), scores(), classes()),
    'kappa.quadratic': () => measure(metrics.cohenKappa({ weights: 'quadratic' }), scores(), classes()),
    'logLoss.classes': () => measure(metrics.logLoss(), scores(), classes()),
    'logLoss.binary': () => measure(metrics.logLoss({ logits: false }), probability(), truth()),
    mape: () => measure(metrics.mape(), output(), target()),
    explainedVariance: () => measure(metrics.explainedVariance(), output(), target()),
    'calibration.classes': () => measure(metrics.calibrationError({ bins: 10 }), scores(), classes()),
    'calibration.binary': () => measure(metrics.calibrationError({ logits: false }), probability(), truth()),
    perplexity: () => {
      const tokens = classes().reshape([6, 10]);
      const ignored = torch.where(tokens.eq(3), torch.tensor(-1n), tokens);
      return measure(metrics.perplexity({ ignoreIndex: -1 }), scores().reshape([6, 10, 4]).transpose(1, 2), ignored);
    },
  };
  it.each(Object.keys(cases))('%s', (name) => {
    torch.scope(() => expect(cases[name]!()).toBeCloseTo(reference[name]!, 7));
  });

  it('the same from logits as from probabilities', () => {
    torch.scope(() => {
      const logits = measure(metrics.logLoss(), scores(), classes());
      expect(measure(metrics.logLoss({ logits: false }), scores().softmax(1), classes())).toBeCloseTo(logits, 12);
      const two = measure(metrics.logLoss(), binary(), truth());
      expect(measure(metrics.logLoss({ logits: false }), binary().sigmoid(), truth())).toBeCloseTo(two, 12);
      expect(measure(metrics.logLoss({ logits: false }), torch.ones([3]), torch.zeros([3]))).toBeCloseTo(36.04, 2);
    });
  });

  it('variances of values far from 0 keep their digits', () => {
    torch.scope(() => {
      const far = (metric: Metric, shift: number) => measure(metric, output().add(1e7 + shift), target().add(1e7));
      expect(far(metrics.r2(), 0)).toBeCloseTo(reference['r2.far']!, 8);
      expect(far(metrics.explainedVariance(), 3)).toBeCloseTo(reference['explainedVariance.far']!, 8);
      expect(measure(metrics.explainedVariance(), torch.ones([3]), torch.ones([3]))).toBeNaN();
    });
  });

  it.each([true, false])('ROC curves, dropIntermediate: %s', (dropIntermediate) => {
    torch.scope(() => {
      const { fpr, tpr, thresholds } = metrics.rocCurve(binary(), truth(), { dropIntermediate });
      const wanted = reference[`roc.${dropIntermediate ? 'True' : 'False'}`] as unknown as (number | null)[][];
      for (const [i, part] of [fpr, tpr, thresholds].entries()) {
        expect(part.map((v) => (Number.isFinite(v) ? Number(v.toFixed(12)) : null))).toEqual(
          wanted[i]!.map((v) => v && Number(v.toFixed(12))),
        );
      }
    });
  });

  it('precision-recall curves', () => {
    torch.scope(() => {
      const { precision, recall, thresholds } = metrics.precisionRecallCurve(binary(), truth());
      const wanted = reference.pr as unknown as number[][];
      for (const [i, part] of [precision, recall, thresholds].entries()) {
        expect(part).toHaveLength(wanted[i]!.length);
        for (const [j, value] of part.entries()) expect(value).toBeCloseTo(wanted[i]![j]!, 12);
      }
      expect(metrics.precisionRecallCurve(torch.tensor([0.5]), torch.tensor([0])).recall).toEqual([1, 0]);
      expect(metrics.rocCurve(torch.tensor([0.5]), torch.tensor([0])).tpr).toEqual([Number.NaN, Number.NaN]);
    });
  });

  it('means of any figure', () => {
    torch.scope(() => {
      const error = metrics.meanMetric((o, t) => o.sub(t).abs());
      expect(measure(error, output(), target())).toBeCloseTo(measure(metrics.mae(), output(), target()), 12);
      expect(
        measure(
          metrics.meanMetric((o) => o.shape[0]!),
          output(),
          target(),
        ),
      ).toBeCloseTo(40 / 3, 12);
    });
  });

  it('where one class occurs', () => {
    torch.scope(() => {
      const one = () => [torch.tensor([0.9, 0.8]), torch.tensor([1, 1])] as const;
      expect(measure(metrics.matthewsCorrCoef(), ...one())).toBe(0);
      expect(measure(metrics.cohenKappa(), ...one())).toBeNaN();
      expect(measure(metrics.specificity(), ...one())).toBe(0);
    });
  });

  it('say what does not fit, and are NaN before the first batch', () => {
    torch.scope(() => {
      const all = [metrics.logLoss(), metrics.perplexity(), metrics.mape(), metrics.matthewsCorrCoef()];
      for (const metric of [...all, metrics.calibrationError(), metrics.meanMetric(() => 1)]) {
        expect(metric.compute()).toBeNaN();
      }
      const ids = torch.tensor([0, 1], { dtype: 'int64' });
      expect(() => metrics.logLoss().update(torch.ones([3, 2]), ids)).toThrow(/\[N, C, \.\.\.\]/);
      expect(() => metrics.calibrationError().update(torch.ones([3, 2]), ids)).toThrow(/\[N, C\]/);
      expect(() => metrics.calibrationError({ bins: 0 })).toThrow(RangeError);
      expect(() => metrics.cohenKappa({ weights: 'cubic' as never })).toThrow(/"cubic"/);
      expect(() => metrics.meanMetric(3 as never)).toThrow(/a function, got 3/);
      expect(() => metrics.meanMetric(() => 'x' as never).update(ids, ids)).toThrow(TypeError);
      expect(() => metrics.rocCurve(torch.ones([3]), ids)).toThrow(/a score of class 1 for each/);
      expect(() => metrics.rocCurve(torch.tensor([Number.NaN, 1]), ids)).toThrow(/NaN among the scores/);
      expect(() => metrics.logLoss({ ignoreIndex: 0.5 })).toThrow(/ignoreIndex/);
    });
  });
});
