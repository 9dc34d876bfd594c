import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { testTable } from './reference.js';

const {
  Chi2,
  ContinuousBernoulli,
  Gamma,
  GeneralizedPareto,
  HalfNormal,
  Laplace,
  NegativeBinomial,
  StudentT,
  Uniform,
  Weibull,
} = torch.distributions;

testTable('distributions_univariate');

describe('univariate distributions', () => {
  it('take parameters by name', () =>
    torch.scope(() => {
      expect(String(new Weibull(2, { concentration: 1 }))).toBe('Weibull(scale: 2.0, concentration: 1.0)');
      expect(String(new NegativeBinomial({ totalCount: 3, logits: torch.zeros([2]) }))).toBe(
        'NegativeBinomial(total_count: torch.Size([2]), logits: torch.Size([2]))',
      );
      expect(() => new Gamma(1, { scale: 1 } as never)).toThrow(/unknown option 'scale'.*concentration, rate/);
      expect(() => new ContinuousBernoulli(0.5, { lims: 0.4 as never })).toThrow(
        /lims must be an array of two numbers/,
      );
    }));

  it('take any number for a number', () =>
    torch.scope(() => {
      for (const df of [4, 4n, torch.float(4)]) expect(new Chi2(df).df.item()).toBe(4);
      expect(new Gamma(2, 1).logProb(1).item()).toBe(-1);
    }));

  it('take tensors for values', () =>
    torch.scope(() => {
      for (const d of [new Laplace(0, 1), new Uniform(0, 1), new HalfNormal(1), new Weibull(1, 1)]) {
        expect(() => d.icdf(0.5 as never)).toThrow(new TypeError('icdf: value must be a Tensor, got 0.5.'));
        expect(() => d.cdf(0.5 as never)).toThrow(/value.* must be a Tensor, got 0\.5/);
        expect(() => d.logProb(0.5 as never)).toThrow('The value argument to logProb must be a Tensor, got 0.5.');
      }
    }));

  it('validate nothing where told so, expanded ones too', () =>
    torch.scope(() => {
      const d = new HalfNormal(1, { validateArgs: false });
      for (const any of [d, d.expand([2])]) {
        expect(any.logProb(torch.tensor([-1, -1])).tolist()).toEqual([-Infinity, -Infinity]);
      }
      expect(() => new HalfNormal(1).expand([2]).logProb(torch.tensor([-1, -1]))).toThrow(/within the support/);
    }));

  it('keep their class and need an expand of their own where they are derived from', () =>
    torch.scope(() => {
      class Mine extends Chi2 {}
      expect(() => new Mine(1).expand([2])).toThrow(/a class derived from Chi2 must have one of its own/);
      class Other extends Chi2 {
        override expand(batchShape: readonly number[], instance?: this | null): this {
          return super.expand(batchShape, instance ?? Object.create(Object.getPrototypeOf(this)));
        }
      }
      const wide = new Other(3).expand([2, 1]);
      expect(wide).toBeInstanceOf(Other);
      expect(wide.df.shape).toEqual([2, 1]);
    }));

  it('keep what they computed in a scope that ended', () =>
    torch.scope(() => {
      const d = new NegativeBinomial(3, { probs: torch.tensor([0.25, 0.5]) });
      const [first, second] = [0, 1].map(() => {
        torch.manualSeed(1);
        return torch.scope(() => d.sample([4]).tolist());
      });
      expect(second).toEqual(first);
      const made = torch.scope(() => new StudentT(torch.tensor([3, 4])));
      expect(made.sample().shape).toEqual([2]);
    }));

  it('have logarithms of both tails of the generalized Pareto distribution', () =>
    torch.scope(() => {
      const d = new GeneralizedPareto(0, 1, torch.tensor([0, 0.5]));
      const survival = d.logSurvivalFunction(torch.tensor([1, 2])).tolist() as number[];
      expect(survival[0]).toBe(-1);
      expect(survival[1]).toBeCloseTo(-2 * Math.log(2), 6);
      const cdf = d.logCdf(torch.tensor([1, 2])).tolist() as number[];
      expect(cdf[0]).toBeCloseTo(Math.log(1 - Math.exp(-1)), 6);
      expect(cdf[1]).toBeCloseTo(Math.log(0.75), 6);
    }));
});
