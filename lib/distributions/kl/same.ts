import type { Tensor } from '../../core/tensor.js';
import { digamma, exp, lgamma, log1p, rsub } from '../../generated/functions.js';
import { softplus } from '../../generated/nn.js';
import { Bernoulli } from '../bernoulli.js';
import { Beta } from '../beta.js';
import { Binomial } from '../binomial.js';
import { Categorical } from '../categorical.js';
import { Cauchy } from '../cauchy.js';
import { ContinuousBernoulli } from '../continuousBernoulli.js';
import { Dirichlet } from '../dirichlet.js';
import { Exponential } from '../exponential.js';
import { Gamma } from '../gamma.js';
import { Geometric } from '../geometric.js';
import { Gumbel } from '../gumbel.js';
import { HalfNormal } from '../halfNormal.js';
import { Laplace } from '../laplace.js';
import { Normal } from '../normal.js';
import { OneHotCategorical } from '../oneHotCategorical.js';
import { Pareto } from '../pareto.js';
import { Poisson } from '../poisson.js';
import { Uniform } from '../uniform.js';
import { eulerConstant } from '../utils.js';
import { infiniteLike, unavailable } from './parts.js';
import { registerKl } from './registry.js';

// Pairs of one family.

registerKl(Bernoulli, Bernoulli, (p, q) => {
  const t1 = p.probs.mul(softplus(q.logits.neg()).sub(softplus(p.logits.neg())));
  t1.indexPut_([q.probs.eq(0)], Infinity);
  t1.indexPut_([p.probs.eq(0)], 0);
  const t2 = rsub(p.probs, 1).mul(softplus(q.logits).sub(softplus(p.logits)));
  t2.indexPut_([q.probs.eq(1)], Infinity);
  t2.indexPut_([p.probs.eq(1)], 0);
  return t1.add(t2);
});

registerKl(Beta, Beta, (p, q) => {
  const sumP = p.concentration1.add(p.concentration0);
  const sumQ = q.concentration1.add(q.concentration0);
  const t1 = q.concentration1.lgamma().add(q.concentration0.lgamma()).add(sumP.lgamma());
  const t2 = p.concentration1.lgamma().add(p.concentration0.lgamma()).add(sumQ.lgamma());
  const t3 = p.concentration1.sub(q.concentration1).mul(digamma(p.concentration1));
  const t4 = p.concentration0.sub(q.concentration0).mul(digamma(p.concentration0));
  const t5 = sumQ.sub(sumP).mul(digamma(sumP));
  return t1.sub(t2).add(t3).add(t4).add(t5);
});

registerKl(Binomial, Binomial, (p, q) => {
  if (p.totalCount.lt(q.totalCount).any().item()) {
    throw unavailable('KL between Binomials where q.totalCount > p.totalCount is not implemented');
  }
  const kl = p.totalCount.mul(
    p.probs.mul(p.logits.sub(q.logits)).add(p.probs.neg().log1p()).sub(q.probs.neg().log1p()),
  );
  const more = p.totalCount.gt(q.totalCount);
  return kl.indexPut_([more], infiniteLike(kl.index(more)));
});

function categorical(p: Categorical, q: Categorical): Tensor {
  const t = p.probs.mul(p.logits.sub(q.logits));
  t.indexPut_([q.probs.eq(0).expandAs(t)], Infinity);
  t.indexPut_([p.probs.eq(0).expandAs(t)], 0);
  return t.sum(-1);
}
registerKl(Categorical, Categorical, categorical);
registerKl(OneHotCategorical, OneHotCategorical, (p, q) => categorical(p._categorical, q._categorical));

registerKl(ContinuousBernoulli, ContinuousBernoulli, (p, q) => {
  const t1 = p.mean.mul(p.logits.sub(q.logits));
  const t2 = p._contBernLogNorm().add(log1p(p.probs.neg()));
  const t3 = q._contBernLogNorm().neg().sub(log1p(q.probs.neg()));
  return t1.add(t2).add(t3);
});

registerKl(Dirichlet, Dirichlet, (p, q) => {
  const sumP = p.concentration.sum(-1);
  const sumQ = q.concentration.sum(-1);
  const t1 = sumP.lgamma().sub(sumQ.lgamma());
  const t2 = p.concentration.lgamma().sub(q.concentration.lgamma()).sum(-1);
  const t3 = p.concentration.sub(q.concentration);
  const t4 = p.concentration.digamma().sub(sumP.digamma().unsqueeze(-1));
  return t1.sub(t2).add(t3.mul(t4).sum(-1));
});

registerKl(Exponential, Exponential, (p, q) => {
  const ratio = q.rate.div(p.rate);
  return ratio.log().neg().add(ratio).sub(1);
});

registerKl(Gamma, Gamma, (p, q) => {
  const t1 = q.concentration.mul(p.rate.div(q.rate).log());
  const t2 = lgamma(q.concentration).sub(lgamma(p.concentration));
  const t3 = p.concentration.sub(q.concentration).mul(digamma(p.concentration));
  const t4 = q.rate.sub(p.rate).mul(p.concentration.div(p.rate));
  return t1.add(t2).add(t3).add(t4);
});

registerKl(Gumbel, Gumbel, (p, q) => {
  const ct1 = p.scale.div(q.scale);
  const ct2 = q.loc.div(q.scale);
  const ct3 = p.loc.div(q.scale);
  const t1 = ct1.log().neg().sub(ct2).add(ct3);
  const t2 = ct1.mul(eulerConstant);
  const t3 = exp(ct2.add(ct1.add(1).lgamma()).sub(ct3));
  return t1
    .add(t2)
    .add(t3)
    .sub(1 + eulerConstant);
});

registerKl(Geometric, Geometric, (p, q) => p.entropy().neg().sub(log1p(q.probs.neg()).div(p.probs)).sub(q.logits));

function normal(p: Normal, q: Normal): Tensor {
  const ratio = p.scale.div(q.scale).pow(2);
  const t1 = p.loc.sub(q.loc).div(q.scale).pow(2);
  return ratio.add(t1).sub(1).sub(ratio.log()).mul(0.5);
}
registerKl(Normal, Normal, normal);
registerKl(HalfNormal, HalfNormal, (p, q) => normal(p.baseDist, q.baseDist));

registerKl(Laplace, Laplace, (p, q) => {
  const ratio = p.scale.div(q.scale);
  const distance = p.loc.sub(q.loc).abs();
  const t1 = ratio.log().neg();
  const t2 = distance.div(q.scale);
  const t3 = ratio.mul(exp(distance.neg().div(p.scale)));
  return t1.add(t2).add(t3).sub(1);
});

registerKl(Pareto, Pareto, (p, q) => {
  const t1 = q.alpha.mul(p.scale.div(q.scale).log());
  const ratio = q.alpha.div(p.alpha);
  const result = t1.add(ratio.log().neg()).add(ratio).sub(1);
  return result.indexPut_([p.scale.lt(q.scale)], Infinity);
});

registerKl(Poisson, Poisson, (p, q) => p.rate.mul(p.rate.log().sub(q.rate.log())).sub(p.rate.sub(q.rate)));

registerKl(Uniform, Uniform, (p, q) => {
  const result = q.high.sub(q.low).div(p.high.sub(p.low)).log();
  return result.indexPut_([q.low.gt(p.low).bitwiseOr(q.high.lt(p.high))], Infinity);
});

registerKl(Cauchy, Cauchy, (p, q) => {
  const t1 = p.scale.add(q.scale).pow(2).add(p.loc.sub(q.loc).pow(2)).log();
  const t2 = p.scale.mul(4).mul(q.scale).log();
  return t1.sub(t2);
});
