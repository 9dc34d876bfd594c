import { grad } from '../../autograd/grad.js';
import { ExponentialFamily } from '../expFamily.js';
import { Independent } from '../independent.js';
import { TransformedDistribution } from '../transformed.js';
import { _sumRightmost } from '../utils.js';
import { unavailable } from './parts.js';
import { klDivergence, registerKl } from './registry.js';

// Whole families of distributions, and those that are made of others.

registerKl(ExponentialFamily, ExponentialFamily, (p, q) => {
  if (p.constructor !== q.constructor) {
    throw unavailable(
      'The cross KL-divergence between different exponential families cannot be computed using Bregman divergences: ' +
        `p is ${p}, q is ${q}.`,
    );
  }
  const paramsP = p._naturalParams.map((param) => param.detach().requiresGrad_());
  const paramsQ = q._naturalParams;
  const logNormalizer = p._logNormalizer(...paramsP);
  const gradients = grad([logNormalizer.sum()], paramsP, { createGraph: true });
  let result = q._logNormalizer(...paramsQ).sub(logNormalizer);
  for (const [i, param] of paramsP.entries()) {
    result = result.sub(_sumRightmost(paramsQ[i]!.sub(param).mul(gradients[i]!), q._eventShape.length));
  }
  return result;
});

registerKl(TransformedDistribution, TransformedDistribution, (p, q) => {
  const isSame = p.transforms.length === q.transforms.length && p.transforms.every((t, i) => t.equals(q.transforms[i]));
  if (!isSame) throw unavailable(`KL(p || q) needs the same transforms: p is ${p}, q is ${q}.`);
  if (String(p._eventShape) !== String(q._eventShape)) {
    throw unavailable(`KL(p || q) needs events of one shape, got [${p._eventShape}] and [${q._eventShape}].`);
  }
  return klDivergence(p.baseDist, q.baseDist);
});

registerKl(Independent, Independent, (p, q) => {
  const ndims = p.reinterpretedBatchNdims;
  if (ndims !== q.reinterpretedBatchNdims) {
    throw unavailable(
      `KL(p || q) needs the same reinterpretedBatchNdims, got ${ndims} and ${q.reinterpretedBatchNdims}.`,
    );
  }
  return _sumRightmost(klDivergence(p.baseDist, q.baseDist), ndims);
});
