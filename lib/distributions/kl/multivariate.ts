import { rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { broadcastShapes } from '../../functional/broadcast.js';
import { diagEmbed } from '../../generated/functions.js';
import { solveTriangular } from '../../linalg.js';
import { batchLowrankLogdet, batchLowrankMahalanobis, batchMahalanobis } from '../batchedMatrices.js';
import type { Distribution } from '../distribution.js';
import { LowRankMultivariateNormal } from '../lowrankMultivariateNormal.js';
import { MultivariateNormal } from '../multivariateNormal.js';
import { batchTraceXXT } from './parts.js';
import { registerKl } from './registry.js';

// Normal distributions of vectors. The covariance is `L Lᵀ` of one kind, and `W Wᵀ + D` of the other, of low rank.

/** The size of a vector. */
function sharedSize(p: Distribution, q: Distribution): number {
  const [[n], [m]] = [p._eventShape, q._eventShape];
  if (n !== m) {
    throw rangeError(
      `KL-divergence between normal distributions of vectors of ${n} and ${m} elements can't be computed.`,
    );
  }
  return n!;
}

/** Half the logarithm of the covariance's determinant. */
const halfLogdet = (d: MultivariateNormal): Tensor => d._unbroadcastedScaleTril.diagonal(0, -2, -1).log().sum(-1);

const lowrankLogdet = (d: LowRankMultivariateNormal): Tensor =>
  batchLowrankLogdet(d._unbroadcastedCovDiag, d._capacitanceTril);

/** The squared distance of `p`'s mean from `q`'s, in standard deviations of `q`. */
const lowrankDistance = (p: { loc: Tensor }, q: LowRankMultivariateNormal): Tensor =>
  batchLowrankMahalanobis(q._unbroadcastedCovFactor, q._unbroadcastedCovDiag, q.loc.sub(p.loc), q._capacitanceTril);

/** What takes the low-rank part off the inverse of `q`'s covariance, `inv(D) - Aᵀ A`. */
function lowrankCorrection(q: LowRankMultivariateNormal): Tensor {
  const scaled = q._unbroadcastedCovFactor.mT.div(q._unbroadcastedCovDiag.unsqueeze(-2));
  return solveTriangular(q._capacitanceTril, scaled, { upper: false });
}

/** The trace of `inv(L) X Xᵀ inv(L)ᵀ`. */
const whitenedTrace = (tril: Tensor, x: Tensor): Tensor => batchTraceXXT(solveTriangular(tril, x, { upper: false }));

registerKl(LowRankMultivariateNormal, LowRankMultivariateNormal, (p, q) => {
  const n = sharedSize(p, q);
  const term1 = lowrankLogdet(q).sub(lowrankLogdet(p));
  const term3 = lowrankDistance(p, q);
  const a = lowrankCorrection(q);
  const [diagP, diagQ] = [p._unbroadcastedCovDiag, q._unbroadcastedCovDiag];
  const term21 = diagP.div(diagQ).sum(-1);
  const term22 = batchTraceXXT(p._unbroadcastedCovFactor.mul(diagQ.rsqrt().unsqueeze(-1)));
  const term23 = batchTraceXXT(a.mul(diagP.sqrt().unsqueeze(-2)));
  const term24 = batchTraceXXT(a.matmul(p._unbroadcastedCovFactor));
  const term2 = term21.add(term22).sub(term23).sub(term24);
  return term1.add(term2).add(term3).sub(n).mul(0.5);
});

registerKl(MultivariateNormal, LowRankMultivariateNormal, (p, q) => {
  const n = sharedSize(p, q);
  const term1 = lowrankLogdet(q).sub(halfLogdet(p).mul(2));
  const term3 = lowrankDistance(p, q);
  const a = lowrankCorrection(q);
  const term21 = batchTraceXXT(p._unbroadcastedScaleTril.mul(q._unbroadcastedCovDiag.rsqrt().unsqueeze(-1)));
  const term22 = batchTraceXXT(a.matmul(p._unbroadcastedScaleTril));
  return term1.add(term21.sub(term22)).add(term3).sub(n).mul(0.5);
});

registerKl(LowRankMultivariateNormal, MultivariateNormal, (p, q) => {
  const n = sharedSize(p, q);
  const term1 = halfLogdet(q).mul(2).sub(lowrankLogdet(p));
  const term3 = batchMahalanobis(q._unbroadcastedScaleTril, q.loc.sub(p.loc));
  const batch = broadcastShapes(
    q._unbroadcastedScaleTril.shape.slice(0, -2),
    p._unbroadcastedCovFactor.shape.slice(0, -2),
  );
  const trilQ = q._unbroadcastedScaleTril.expand([...batch, n, n]);
  const factorP = p._unbroadcastedCovFactor.expand([...batch, n, p.covFactor.size(-1)]);
  const diagP = diagEmbed(p._unbroadcastedCovDiag.sqrt()).expand([...batch, n, n]);
  const term2 = whitenedTrace(trilQ, factorP).add(whitenedTrace(trilQ, diagP));
  return term1.add(term2).add(term3).sub(n).mul(0.5);
});

registerKl(MultivariateNormal, MultivariateNormal, (p, q) => {
  const n = sharedSize(p, q);
  const term1 = halfLogdet(q).sub(halfLogdet(p));
  const batch = broadcastShapes(
    q._unbroadcastedScaleTril.shape.slice(0, -2),
    p._unbroadcastedScaleTril.shape.slice(0, -2),
  );
  const trilQ = q._unbroadcastedScaleTril.expand([...batch, n, n]);
  const trilP = p._unbroadcastedScaleTril.expand([...batch, n, n]);
  const term2 = whitenedTrace(trilQ, trilP);
  const term3 = batchMahalanobis(q._unbroadcastedScaleTril, q.loc.sub(p.loc));
  return term1.add(term2.add(term3).sub(n).mul(0.5));
});
