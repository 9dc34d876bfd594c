import { describe, expect, it } from 'vitest';
import type { Tensor } from '../../../lib/index.js';
import * as torch from '../../../lib/index.js';
import { type Metric, metrics } from '../../../lib/train/index.js';
import { drawnOnCpu } from '../../reference.js';

/** Everything that makes a metric; what else is exported are functions of scores. */
const { precisionRecallCurve, rocCurve, meanMetric, meanAveragePrecision, ...makers } = metrics;

type AnyMetric = Metric<unknown> & Required<Pick<Metric, 'stateDict' | 'loadStateDict'>>;

const scores = (seed: number): [Tensor, Tensor] => {
  const generator = new torch.Generator().manualSeed(seed);
  return [drawnOnCpu(() => torch.rand([12], { generator })), drawnOnCpu(() => torch.randint(2, [12], { generator }))];
};
const boxes = (seed: number) => {
  const generator = new torch.Generator().manualSeed(seed);
  const corner = drawnOnCpu(() => torch.rand([4, 2], { generator })).mul(40);
  const all = torch.cat([corner, corner.add(20)], 1);
  const labels = drawnOnCpu(() => torch.randint(2, [4], { generator }));
  const found = {
    boxes: all.add(drawnOnCpu(() => torch.rand([4, 4], { generator }))),
    scores: drawnOnCpu(() => torch.rand([4], { generator })),
    labels,
  };
  return [[found], [{ boxes: all, labels, iscrowd: torch.tensor([0, 0, 0, 1]) }]] as never;
};

const cases: [string, () => unknown, (seed: number) => [any, any]][] = [
  ...Object.entries(makers).map(([name, make]): (typeof cases)[number] => {
    // Of classes accuracy takes scores with a dimension of them.
    const input =
      name === 'accuracy'
        ? (seed: number): [any, any] => [
            torch.stack([scores(seed)[0].neg(), scores(seed)[0].sub(0.5)], 1),
            scores(seed)[1],
          ]
        : scores;
    const options = ['logLoss', 'perplexity', 'calibrationError'].includes(name) ? [{ logits: false }] : [];
    return [name, () => (make as (...args: unknown[]) => unknown)(...options), input];
  }),
  ['meanMetric', () => meanMetric((output, target) => output.sub(target)), scores],
  ['meanAveragePrecision', meanAveragePrecision, boxes],
];

describe('the state of every metric', () => {
  it('covers what is exported', () => {
    expect(cases.length).toBe(Object.keys(metrics).length - 2);
    expect([rocCurve, precisionRecallCurve].every((fn) => typeof fn === 'function')).toBe(true);
  });

  it.each(cases)('goes into a file and back: %s', (_, make, input) => {
    torch.scope(() => {
      const [whole, first, second] = [make(), make(), make()] as [AnyMetric, AnyMetric, AnyMetric];
      for (const seed of [1, 2]) whole.update(...input(seed));
      first.update(...input(1));
      // What a metric had before goes when it is given a state.
      second.update(...input(3));
      const state = first.stateDict();
      second.loadStateDict(torch.load(torch.save(state)));
      for (const metric of [first, second]) metric.update(...input(2));
      expect(first.compute()).toEqual(whole.compute());
      expect(second.compute()).toEqual(whole.compute());
      const empty = make() as AnyMetric;
      first.loadStateDict(torch.load(torch.save(empty.stateDict())));
      expect(first.compute()).toEqual(empty.compute());
      for (const metric of [whole, first, second]) metric.reset();
    });
  });
});
