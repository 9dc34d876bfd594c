// Checked by the compiler (npm run typecheck), never run: what callers of torch.distributions may write.
import { describe, expectTypeOf, test } from 'vitest';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';

declare const x: Tensor;
const { distributions: D } = torch;

describe('distributions', () => {
  test('take parameters by position and by name', () => {
    new D.Normal(0, x);
    new D.Normal(0, { scale: x, validateArgs: false });
    new D.Categorical({ logits: x });
    new D.MultivariateNormal(x, { scaleTril: x });
    new D.Independent(new D.Normal(x, 1), { reinterpretedBatchNdims: 1 });
    // @ts-expect-error no such parameter
    new D.Normal(0, { sigma: 1 });
    // @ts-expect-error a scale is needed
    new D.Normal(0);
    // @ts-expect-error weights are tensors
    new D.Categorical([1, 2]);
  });

  test('know what they are made of', () => {
    const d = new D.Independent(new D.Normal(x, 1), 1);
    expectTypeOf(d.baseDist.loc).toEqualTypeOf<Tensor>();
    expectTypeOf(d.expand([2]).baseDist).toEqualTypeOf<torch.distributions.Normal>();
    expectTypeOf(new D.RelaxedBernoulli(x, x).baseDist.temperature).toEqualTypeOf<Tensor>();
    expectTypeOf(d.sample({ sampleShape: [3] })).toEqualTypeOf<Tensor>();
    // @ts-expect-error parameters are not replaced
    d.baseDist.loc = x;
  });

  test('have constraints and transforms that know their parts', () => {
    expectTypeOf(D.transformTo(D.constraints.positive).forward(x)).toEqualTypeOf<Tensor>();
    D.bijectTo.register(D.constraints.interval, (c) => new D.AffineTransform(c.lowerBound, c.upperBound));
    // @ts-expect-error a transform is no function
    new D.ExpTransform()(x);
  });
});
