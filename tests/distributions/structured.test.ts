import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { testTable } from './reference.js';

const { distributions: D, tensor } = torch;

testTable('distributions_structured');

/** What each call throws, by the start of its message. */
const REFUSED: readonly [
  what: string,
  kind: new (...args: never[]) => Error,
  message: string | RegExp,
  call: () => unknown,
][] = [
  ['neither', RangeError, /Either `probs` or `logits` must be specified, but not both/, () => new D.Categorical()],
  [
    'both',
    RangeError,
    /Either `probs` or `logits` must be specified, but not both/,
    () => new D.OneHotCategorical(torch.ones([2]), torch.ones([2])),
  ],
  [
    'an array',
    TypeError,
    'Categorical: probs must be a Tensor, got array of 2',
    () => new D.Categorical([1, 2] as never),
  ],
  ['a number of weights', RangeError, 'probs must have at least 1 dimension', () => new D.Categorical(tensor(1))],
  [
    'negative weights',
    RangeError,
    /parameter probs .* constraint Simplex\(\)/,
    () => new D.Categorical(tensor([-1, 2])),
  ],
  [
    'a category that is not there',
    RangeError,
    /support \(IntegerInterval\(lower_bound=0, upper_bound=1\)\) .* invalid values:\n2\.0/,
    () => new D.Categorical(torch.ones([2])).logProb(tensor(2)),
  ],
  ['two ones', RangeError, /OneHot\(\)/, () => new D.OneHotCategorical(torch.ones([2])).logProb(torch.ones([2]))],
  ['another length', RangeError, 'match eventShape: [3] vs [2]', () => oneHot().logProb(tensor([0, 1, 0]))],
  ['counts of a tensor', TypeError, /totalCount must be a number/, () => new D.Multinomial(tensor(2) as never)],
  [
    'half a count',
    RangeError,
    'totalCount must be an integer >= 0, got 1.5',
    () => new D.Multinomial(1.5, tensor([1])),
  ],
  ['too many', RangeError, /Multinomial\(\)/, () => new D.Multinomial(2, tensor([1, 1])).logProb(tensor([2, 1]))],
  ['half a trial', RangeError, /parameter totalCount .* IntegerGreaterThan/, () => new D.Binomial(1.5, 0.5)],
  [
    'different counts',
    torch.TorchError,
    'Binomial does not implement entropy of a batch with different totalCounts',
    () => new D.Binomial(tensor([1, 2]), 0.5).entropy(),
  ],
  ['a scalar concentration', RangeError, 'at least 1 dimension, got', () => new D.Dirichlet(tensor(1))],
  ['a scalar mean', RangeError, 'MultivariateNormal: loc must have', () => gaussian(tensor(0), torch.eye(2))],
  ['no covariance', RangeError, /Exactly one of covarianceMatrix .* got none/, () => gaussian(torch.zeros([2]), null)],
  [
    'two covariances',
    RangeError,
    /got scaleTril and covarianceMatrix/,
    () => new D.MultivariateNormal(torch.zeros([2]), torch.eye(2), { scaleTril: torch.eye(2) }),
  ],
  ['a vector of variances', RangeError, 'at least 2 dimensions', () => gaussian(torch.zeros([2]), torch.ones([2]))],
  ['a rectangle', RangeError, 'must be square matrices', () => gaussian(torch.zeros([2]), torch.ones([2, 3]))],
  ['no covariance matrix', RangeError, /PositiveDefinite\(\)/, () => gaussian(torch.zeros([2]), torch.ones([2, 2]))],
  [
    'batches that differ',
    RangeError,
    'do not broadcast',
    () => gaussian(torch.zeros([3, 2]), torch.eye(2).repeat(2, 1, 1)),
  ],
  [
    'another rank',
    RangeError,
    'shape 2 x m',
    () => new D.LowRankMultivariateNormal(torch.zeros([2]), torch.ones([3, 1]), torch.ones([2])),
  ],
  [
    'another diagonal',
    RangeError,
    'shape [2]',
    () => new D.LowRankMultivariateNormal(torch.zeros([2]), torch.ones([2, 1]), torch.ones([3])),
  ],
  [
    'few degrees',
    RangeError,
    'Value of df=1 expected to be greater than ndim - 1 = 1',
    () => new D.Wishart(1, torch.eye(2)),
  ],
  ['a 1 x 1 correlation', RangeError, 'Found dim=1', () => new D.LKJCholesky(1)],
  ['dim as a tensor', TypeError, 'dim must be a number', () => new D.LKJCholesky(tensor(2) as never)],
  [
    'no distribution',
    TypeError,
    'baseDistribution must be a Distribution, got 1',
    () => new D.Independent(1 as never, 1),
  ],
  ['too many dimensions', RangeError, 'actual 2 vs 1', () => new D.Independent(new D.Normal(torch.zeros([2]), 1), 2)],
  ['dimensions below 0', RangeError, 'actual -1 vs 1', () => new D.Independent(new D.Normal(torch.zeros([2]), 1), -1)],
  [
    'a mixture by another',
    TypeError,
    'must be a Categorical',
    () => new D.MixtureSameFamily(new D.Normal(0, 1) as never, new D.Normal(0, 1)),
  ],
  ['a mixture of one', RangeError, 'has 2 components', () => mixture(new D.Normal(0, 1))],
  ['a mixture of three', RangeError, 'has 2 components', () => mixture(new D.Normal(torch.zeros([3]), 1))],
  [
    'a batch of mixtures',
    RangeError,
    'is not compatible with',
    () => new D.MixtureSameFamily(new D.Categorical(torch.ones([3, 2])), new D.Normal(torch.zeros([4, 2]), 1)),
  ],
  [
    'no transforms',
    TypeError,
    'must be a Transform or an array',
    () => new D.TransformedDistribution(new D.Normal(0, 1), [1] as never),
  ],
  [
    'a transform of vectors',
    RangeError,
    'shape with size at least 1, but got []',
    () => new D.TransformedDistribution(new D.Normal(0, 1), new D.SoftmaxTransform()),
  ],
  [
    'a mean',
    torch.TorchError,
    'TransformedDistribution does not implement mean',
    () => new D.TransformedDistribution(new D.Normal(0, 1), []).mean,
  ],
  [
    'an enumeration',
    torch.TorchError,
    'over a cartesian product',
    () => new D.Independent(new D.Categorical(torch.ones([2, 2])), 1).enumerateSupport(),
  ],
];

function oneHot() {
  return new D.OneHotCategorical(torch.ones([2]));
}

function gaussian(loc: torch.Tensor, covariance: torch.Tensor | null) {
  return new D.MultivariateNormal(loc, covariance);
}

function mixture(components: torch.distributions.Distribution) {
  return new D.MixtureSameFamily(new D.Categorical(torch.ones([2])), components);
}

describe('a structured distribution refuses', () => {
  for (const [what, kind, message, call] of REFUSED) {
    it(what, () =>
      torch.scope(() => {
        expect(call).toThrow(kind);
        expect(call).toThrow(message);
      }),
    );
  }
});

describe('a structured distribution', () => {
  it('takes parameters by name', () =>
    torch.scope(() => {
      expect(new D.Binomial({ totalCount: 3, logits: 0 }).mean.item()).toBe(1.5);
      expect(new D.MultivariateNormal({ loc: torch.zeros([2]), scaleTril: torch.eye(2) }).variance.tolist()).toEqual([
        1, 1,
      ]);
      expect(
        new D.Independent({ baseDistribution: new D.Normal(torch.zeros([2]), 1), reinterpretedBatchNdims: 1 })
          .eventShape,
      ).toEqual([2]);
      expect(new D.RelaxedBernoulli(0.5, { probs: torch.tensor([0.3]) }).temperature.item()).toBe(0.5);
      expect(new D.Categorical(torch.ones([2]), { validateArgs: false }).logProb(tensor(1)).item()).toBeCloseTo(
        -Math.LN2,
      );
    }));

  it('differentiates what Wishart drew again', () =>
    torch.scope(() => {
      const df = tensor(4, { requiresGrad: true });
      new D.Wishart(df, torch.eye(3)).rsample([2]).sum().backward();
      expect(Number.isFinite(df.grad!.item())).toBe(true);
    }));

  it('makes the covariances that it was not given', () =>
    torch.scope(() => {
      const loc = torch.zeros([2]);
      const matrix = tensor([
        [2, 0.5],
        [0.5, 1],
      ]);
      const factor = torch.linalg.cholesky(matrix);
      const identity = torch.eye(2);
      for (const d of [
        new D.MultivariateNormal(loc, matrix),
        new D.MultivariateNormal(loc, { precisionMatrix: matrix.inverse() }),
        new D.MultivariateNormal(loc, { scaleTril: factor }).expand([3]),
        new D.Wishart(3, matrix),
        new D.LowRankMultivariateNormal(loc, tensor([[1], [0.5]]), tensor([1, 0.75])),
      ]) {
        expect(torch.allclose(d.covarianceMatrix, matrix.expandAs(d.covarianceMatrix), 1e-5, 1e-6), String(d)).toBe(
          true,
        );
        expect(torch.allclose(d.scaleTril, factor.expandAs(d.scaleTril), 1e-5, 1e-6), String(d)).toBe(true);
        const product = d.precisionMatrix.matmul(d.covarianceMatrix);
        expect(torch.allclose(product, identity.expandAs(product), 1e-5, 1e-5), String(d)).toBe(true);
      }
    }));
});
