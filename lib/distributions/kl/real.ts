import { erf, exp, log } from '../../generated/functions.js';
import { Gumbel } from '../gumbel.js';
import { Laplace } from '../laplace.js';
import { Normal } from '../normal.js';
import { eulerConstant } from '../utils.js';
import { registerKl } from './registry.js';

// What is any real number, from distributions of other families.

registerKl(Gumbel, Normal, (p, q) => {
  const ratio = p.scale.div(q.scale);
  const t1 = ratio.div(Math.sqrt(2 * Math.PI)).log();
  const t2 = ratio.mul(Math.PI).mul(0.5).pow(2).div(3);
  const t3 = p.loc.add(p.scale.mul(eulerConstant)).sub(q.loc).div(q.scale).pow(2).mul(0.5);
  return t1
    .neg()
    .add(t2)
    .add(t3)
    .sub(eulerConstant + 1);
});

registerKl(Laplace, Normal, (p, q) => {
  const variance = q.scale.pow(2);
  const ratio = p.scale.pow(2).div(variance);
  const t1 = log(ratio.mul(2).div(Math.PI)).mul(0.5);
  const t2 = p.loc.pow(2).mul(0.5);
  const t3 = p.loc.mul(q.loc);
  const t4 = q.loc.pow(2).mul(0.5);
  return t1.neg().add(ratio).add(t2.sub(t3).add(t4).div(variance)).sub(1);
});

registerKl(Normal, Gumbel, (p, q) => {
  const meanRatio = p.loc.div(q.scale);
  const varianceRatio = p.scale.div(q.scale).pow(2);
  const locRatio = q.loc.div(q.scale);
  const t1 = varianceRatio.log().mul(0.5);
  const t2 = meanRatio.sub(locRatio);
  const t3 = exp(meanRatio.neg().add(varianceRatio.mul(0.5)).add(locRatio));
  return t1
    .neg()
    .add(t2)
    .add(t3)
    .sub(0.5 * (1 + Math.log(2 * Math.PI)));
});

registerKl(Normal, Laplace, (p, q) => {
  const distance = p.loc.sub(q.loc);
  const ratio = p.scale.div(q.scale);
  const relative = distance.div(p.scale);
  const t1 = log(ratio);
  const t2 = p.scale.mul(Math.sqrt(2 / Math.PI)).mul(exp(relative.pow(2).mul(-0.5)));
  const t3 = distance.mul(erf(relative.mul(Math.sqrt(0.5))));
  return t1
    .neg()
    .add(t2.add(t3).div(q.scale))
    .sub(0.5 * (1 + Math.log(0.5 * Math.PI)));
});
