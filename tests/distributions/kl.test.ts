import { describe, expect, it, vi } from 'vitest';
import * as torch from '../../lib/index.js';
import { readReference } from '../reference.js';
import { decode, expectRecorded, gradients } from './reference.js';

const { Cauchy, Chi2, Distribution, ExponentialFamily, Gamma, Gumbel, Normal, klDivergence, registerKl } =
  torch.distributions;
type Distribution = torch.distributions.Distribution;

describe('klDivergence', () => {
  const cases = readReference<{ p: unknown; q: unknown; kl: unknown }>('distributions_kl');
  for (const [name, { p, q, kl }] of Object.entries(cases)) {
    it(`gives what Python does: ${name}`, () =>
      torch.scope(() => {
        const compute = () => {
          const leaves: torch.Tensor[] = [];
          const out = klDivergence(decode(p, leaves) as Distribution, decode(q, leaves) as Distribution);
          return [out, gradients(out, leaves)];
        };
        expectRecorded(name, compute, kl);
      }));
  }

  it('refuses what is no distribution, and classes that it knows nothing of', () =>
    torch.scope(() => {
      const normal = new Normal(0, 1);
      expect(() => klDivergence(normal, 1 as never)).toThrow(/klDivergence: q must be a Distribution, got 1/);
      expect(() => klDivergence(normal, new Cauchy(0, 1))).toThrow(
        /No KL\(p \|\| q\) is implemented for p type Normal and q type Cauchy/,
      );
    }));
});

describe('registerKl', () => {
  const constant = (value: number) => () => torch.tensor(value);

  it('takes the most specific pair of classes', () =>
    torch.scope(() => {
      class P extends Gamma {}
      class Q extends Gumbel {}
      const [p, q] = [new P(1, 1), new Q(0, 1)];
      registerKl(Distribution, Q, constant(1));
      registerKl(Gamma, Q, constant(2));
      expect(klDivergence(p, q).item()).toBe(2);
      registerKl(P, Q, constant(3));
      expect(klDivergence(p, q).item()).toBe(3);
      expect(klDivergence(new Gamma(1, 1), q).item()).toBe(2);
      expect(klDivergence(new Chi2(1), q).item()).toBe(2);
      expect(klDivergence(new Cauchy(0, 1), q).item()).toBe(1);
    }));

  it('replaces what was registered before', () =>
    torch.scope(() => {
      class P extends Normal {}
      registerKl(P, P, constant(1));
      expect(klDivergence(new P(0, 1), new P(0, 1)).item()).toBe(1);
      registerKl(P, P, constant(2));
      expect(klDivergence(new P(0, 1), new P(0, 1)).item()).toBe(2);
    }));

  it('warns where it depends on which class counts first', () =>
    torch.scope(() => {
      class BaseP extends Normal {}
      class BaseQ extends Normal {}
      class DerivedP extends BaseP {}
      class DerivedQ extends BaseQ {}
      const emit = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
      registerKl(BaseP, DerivedQ, constant(1));
      registerKl(DerivedP, BaseQ, constant(2));
      expect(klDivergence(new DerivedP(0, 1), new DerivedQ(0, 1)).item()).toBe(2);
      expect(emit.mock.calls[0]![0]).toBe(
        'Ambiguous klDivergence(DerivedP, DerivedQ). Please registerKl(DerivedP, DerivedQ, ...)',
      );
      registerKl(DerivedP, DerivedQ, constant(3));
      expect(klDivergence(new DerivedP(0, 1), new DerivedQ(0, 1)).item()).toBe(3);
      expect(emit).toHaveBeenCalledTimes(1);
      emit.mockRestore();
    }));

  it('takes classes of distributions and a function', () => {
    expect(() => registerKl(Map as never, Normal, constant(1))).toThrow(/typeP to be a class of distributions/);
    expect(() => registerKl(Normal, 1 as never, constant(1))).toThrow(/typeQ to be a class of distributions, got 1/);
    expect(() => registerKl(ExponentialFamily, Normal, 1 as never)).toThrow(/fn must be a function/);
  });
});
