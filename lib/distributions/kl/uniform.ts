import { exp, log, rsub } from '../../generated/functions.js';
import { Beta } from '../beta.js';
import { Exponential } from '../exponential.js';
import { Gamma } from '../gamma.js';
import { Gumbel } from '../gumbel.js';
import { Normal } from '../normal.js';
import { Pareto } from '../pareto.js';
import { Uniform } from '../uniform.js';
import { xLogX } from './parts.js';
import { registerKl } from './registry.js';

// The uniform distribution, from those of other families.

registerKl(Uniform, Beta, (p, q) => {
  const width = p.high.sub(p.low);
  const t1 = log(width);
  const t2 = q.concentration1
    .sub(1)
    .mul(xLogX(p.high).sub(xLogX(p.low)).sub(width))
    .div(width);
  const t3 = q.concentration0
    .sub(1)
    .mul(
      xLogX(rsub(p.high, 1))
        .sub(xLogX(rsub(p.low, 1)))
        .add(width),
    )
    .div(width);
  const t4 = q.concentration1
    .lgamma()
    .add(q.concentration0.lgamma())
    .sub(q.concentration1.add(q.concentration0).lgamma());
  const result = t3.add(t4).sub(t1).sub(t2);
  const outside = p.high.gt(1).bitwiseOr(p.low.lt(0));
  return result.indexPut_([outside], Infinity);
});

registerKl(Uniform, Exponential, (p, q) => {
  const result = q.rate.mul(p.high.add(p.low)).div(2).sub(p.high.sub(p.low).mul(q.rate).log());
  return result.indexPut_([p.low.lt(0)], Infinity);
});

registerKl(Uniform, Gamma, (p, q) => {
  const width = p.high.sub(p.low);
  const t1 = width.log();
  const t2 = q.concentration.lgamma().sub(q.concentration.mul(q.rate.log()));
  const t3 = rsub(q.concentration, 1)
    .mul(xLogX(p.high).sub(xLogX(p.low)).sub(width))
    .div(width);
  const t4 = q.rate.mul(p.high.add(p.low)).div(2);
  const result = t1.neg().add(t2).add(t3).add(t4);
  return result.indexPut_([p.low.lt(0)], Infinity);
});

registerKl(Uniform, Gumbel, (p, q) => {
  const common = q.scale.div(p.high.sub(p.low));
  const high = p.high.sub(q.loc).div(q.scale);
  const low = p.low.sub(q.loc).div(q.scale);
  const t1 = common.log().add(high.add(low).mul(0.5));
  const t2 = common.mul(exp(high.neg()).sub(exp(low.neg())));
  return t1.sub(t2);
});

registerKl(Uniform, Normal, (p, q) => {
  const width = p.high.sub(p.low);
  const t1 = q.scale
    .mul(Math.sqrt(Math.PI * 2))
    .div(width)
    .log();
  const t2 = width.pow(2).div(12);
  const t3 = p.high.add(p.low).sub(q.loc.mul(2)).div(2).pow(2);
  return t1.add(t2.add(t3).mul(0.5).div(q.scale.pow(2)));
});

registerKl(Uniform, Pareto, (p, q) => {
  const width = p.high.sub(p.low);
  const t1 = q.alpha.mul(q.scale.pow(q.alpha)).mul(width).log();
  const t2 = xLogX(p.high).sub(xLogX(p.low)).sub(width).div(width);
  const result = t2.mul(q.alpha.add(1)).sub(t1);
  return result.indexPut_([p.low.lt(q.scale)], Infinity);
});
