import type { Tensor } from '../../core/tensor.js';
import { ge, le, log, log1p, maximum, onesLike, rsub, square, where } from '../../generated/functions.js';
import { Bernoulli } from '../bernoulli.js';
import { Beta } from '../beta.js';
import { ContinuousBernoulli } from '../continuousBernoulli.js';
import { Exponential } from '../exponential.js';
import { Gamma } from '../gamma.js';
import { Normal } from '../normal.js';
import { Poisson } from '../poisson.js';
import { Uniform } from '../uniform.js';
import { registerKl } from './registry.js';

// What is between 0 and 1, from distributions of other families.

registerKl(Bernoulli, Poisson, (p, q) => p.entropy().neg().sub(p.probs.mul(q.rate.log()).sub(q.rate)));

/** The mean of a Beta distribution, in the order of operations that these pairs have. */
const betaMean = (p: Beta): Tensor => p.concentration1.div(p.concentration1.add(p.concentration0));

/** The cross-entropy's part that all continuous Bernoulli distributions share. */
const fromContinuousBernoulli = (p: Beta | Uniform, q: ContinuousBernoulli): Tensor =>
  p.entropy().neg().sub(p.mean.mul(q.logits)).sub(log1p(q.probs.neg())).sub(q._contBernLogNorm());

registerKl(Beta, ContinuousBernoulli, fromContinuousBernoulli);

registerKl(Beta, Exponential, (p, q) =>
  p
    .entropy()
    .neg()
    .sub(q.rate.log())
    .add(q.rate.mul(betaMean(p))),
);

registerKl(Beta, Gamma, (p, q) => {
  // Computed anew where Python does so: the order in which gradients are summed depends on it.
  const total = () => p.concentration1.add(p.concentration0);
  const t1 = p.entropy().neg();
  const t2 = q.concentration.lgamma().sub(q.concentration.mul(q.rate.log()));
  const t3 = q.concentration.sub(1).mul(p.concentration1.digamma().sub(total().digamma()));
  const t4 = q.rate.mul(p.concentration1).div(total());
  return t1.add(t2).sub(t3).add(t4);
});

registerKl(Beta, Normal, (p, q) => {
  const mean = betaMean(p);
  const variance = q.scale.pow(2);
  const t1 = p.entropy().neg();
  const t2 = variance.mul(2).mul(Math.PI).log().mul(0.5);
  const spread = mean.mul(rsub(mean, 1)).div(p.concentration1.add(p.concentration0).add(1));
  const t3 = spread.add(mean.pow(2)).mul(0.5);
  const t4 = q.loc.mul(mean);
  const t5 = q.loc.pow(2).mul(0.5);
  return t1.add(t2).add(t3.sub(t4).add(t5).div(variance));
});

registerKl(Beta, Uniform, (p, q) => {
  const result = p.entropy().neg().add(q.high.sub(q.low).log());
  const outside = q.low.gt(0).bitwiseOr(q.high.lt(1));
  return result.indexPut_([outside], Infinity);
});

registerKl(ContinuousBernoulli, Exponential, (p, q) => p.entropy().neg().sub(log(q.rate)).add(q.rate.mul(p.mean)));

registerKl(ContinuousBernoulli, Normal, (p, q) => {
  const t1 = p.entropy().neg();
  const t2 = square(q.loc.div(q.scale))
    .add(Math.log(2 * Math.PI))
    .mul(0.5)
    .add(log(q.scale));
  const t3 = p.variance.add(square(p.mean)).sub(q.loc.mul(2).mul(p.mean)).div(square(q.scale).mul(2));
  return t1.add(t2).add(t3);
});

// PyTorch takes the divergence for infinite where the uniform distribution's bounds are those of the unit interval, too.

registerKl(ContinuousBernoulli, Uniform, (p, q) => {
  const result = p.entropy().neg().add(q.high.sub(q.low).log());
  const outside = maximum(ge(q.low, 0), le(q.high, 1));
  return where(outside, onesLike(result).mul(Infinity), result);
});

registerKl(Uniform, ContinuousBernoulli, (p, q) => {
  const result = fromContinuousBernoulli(p, q);
  const outside = maximum(ge(p.high, 1), le(p.low, 0));
  return where(outside, onesLike(result).mul(Infinity), result);
});
