import { describe, rangeError } from '../core/errors.js';
import type { Tensor } from '../core/tensor.js';
import { broadcastShapes } from '../functional/broadcast.js';
import { broadcastTensors } from '../generated/functions.js';
import { solveTriangular } from '../linalg.js';
import { named } from '../nn/named.js';
import {
  batchCapacitanceTril,
  batchLowrankLogdet,
  batchLowrankMahalanobis,
  batchMv,
  choleskyOfIdentityPlus,
} from './batchedMatrices.js';
import * as constraints from './constraints/index.js';
import { Distribution, type SampleShape } from './distribution.js';
import { _standardNormal, checkTensor, lazyProperty, type Size } from './utils.js';

const NAME = 'LowRankMultivariateNormal';

const read = named(
  `distributions.${NAME}`,
  ['loc', 'covFactor', 'covDiag', 'validateArgs'],
  (loc: Tensor, covFactor: Tensor, covDiag: Tensor, validateArgs: boolean | null = null) => ({
    loc,
    covFactor,
    covDiag,
    validateArgs,
  }),
);

/** Throws where the parameters are not of one size, or their batches do not broadcast. */
function checkShapes(loc: Tensor, covFactor: Tensor, covDiag: Tensor): void {
  checkTensor(`${NAME}: loc`, loc, 1);
  checkTensor(`${NAME}: covFactor`, covFactor, 2);
  checkTensor(`${NAME}: covDiag`, covDiag, 1);
  const n = loc.size(-1);
  if (covFactor.size(-2) !== n) {
    throw rangeError(`covFactor must be a batch of matrices with shape ${n} x m, got ${describe(covFactor)}.`);
  }
  if (covDiag.size(-1) !== n) {
    throw rangeError(`covDiag must be a batch of vectors with shape [${n}], got ${describe(covDiag)}.`);
  }
  broadcastShapes(loc.shape.slice(0, -1), covFactor.shape.slice(0, -2), covDiag.shape.slice(0, -1));
}

/**
 * The normal distribution of vectors of mean `loc` and covariance `W Wᵀ + D`, of a matrix `covFactor` of few columns and
 * a diagonal `covDiag`: neither the large matrix's determinant nor its inverse is computed.
 *
 * @throws RangeError for shapes that don't go together, and, while arguments are validated, for a `covDiag` that is not
 * positive.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.lowrank_multivariate_normal.LowRankMultivariateNormal
 */
export class LowRankMultivariateNormal extends Distribution {
  static override readonly argConstraints = {
    loc: constraints.realVector,
    covFactor: constraints.independent(constraints.real, 2),
    covDiag: constraints.independent(constraints.positive, 1),
  };
  static override readonly support = constraints.realVector;
  static override readonly hasRsample = true;

  declare readonly loc: Tensor;
  declare readonly covFactor: Tensor;
  declare readonly covDiag: Tensor;
  /** The lower Cholesky factor of the covariance. */
  declare readonly scaleTril: Tensor;
  declare readonly covarianceMatrix: Tensor;
  declare readonly precisionMatrix: Tensor;
  static {
    lazyProperty(LowRankMultivariateNormal, 'scaleTril', scaleTril);
    lazyProperty(LowRankMultivariateNormal, 'covarianceMatrix', covarianceMatrix);
    lazyProperty(LowRankMultivariateNormal, 'precisionMatrix', precisionMatrix);
  }

  /** The parameters, of the batches that they were given with. @internal */
  declare readonly _unbroadcastedCovFactor: Tensor;
  /** @internal */
  declare readonly _unbroadcastedCovDiag: Tensor;
  /** @internal */
  declare readonly _capacitanceTril: Tensor;

  constructor(...args: Parameters<typeof read>) {
    const given = read(...args);
    checkShapes(given.loc, given.covFactor, given.covDiag);
    const columns = [given.loc.unsqueeze(-1), given.covFactor, given.covDiag.unsqueeze(-1)];
    const [loc, covFactor, covDiag] = broadcastTensors(columns) as [Tensor, Tensor, Tensor];
    super(loc.shape.slice(0, -2), given.loc.shape.slice(-1), given.validateArgs, {
      loc: loc.select(-1, 0),
      covFactor,
      covDiag: covDiag.select(-1, 0),
      _unbroadcastedCovFactor: given.covFactor,
      _unbroadcastedCovDiag: given.covDiag,
      _capacitanceTril: batchCapacitanceTril(given.covFactor, given.covDiag),
    });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const shape = [...batchShape, ...this._eventShape];
    const next = this._getCheckedInstance(LowRankMultivariateNormal, instance);
    return next._fill(batchShape, this._eventShape, this._validateArgs, {
      loc: this.loc.expand(shape),
      covDiag: this.covDiag.expand(shape),
      covFactor: this.covFactor.expand([...shape, this.covFactor.size(-1)]),
      _unbroadcastedCovFactor: this._unbroadcastedCovFactor,
      _unbroadcastedCovDiag: this._unbroadcastedCovDiag,
      _capacitanceTril: this._capacitanceTril,
    });
  }

  override get mean(): Tensor {
    return this.loc;
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get variance(): Tensor {
    const variance = this._unbroadcastedCovFactor.pow(2).sum(-1).add(this._unbroadcastedCovDiag);
    return variance.expand(this._extendedShape());
  }

  override rsample(sampleShape: SampleShape = []): Tensor {
    const shape = this._extendedShape(sampleShape);
    const ofFactor = _standardNormal([...shape.slice(0, -1), this.covFactor.size(-1)], this.loc);
    const ofDiagonal = _standardNormal(shape, this.loc);
    return this.loc
      .add(batchMv(this._unbroadcastedCovFactor, ofFactor))
      .add(this._unbroadcastedCovDiag.sqrt().mul(ofDiagonal));
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const { _unbroadcastedCovFactor: factor, _unbroadcastedCovDiag: diagonal, _capacitanceTril: capacitance } = this;
    const distance = batchLowrankMahalanobis(factor, diagonal, value.sub(this.loc), capacitance);
    const constant = this._eventShape[0]! * Math.log(2 * Math.PI);
    return batchLowrankLogdet(diagonal, capacitance).add(constant).add(distance).mul(-0.5);
  }

  override entropy(): Tensor {
    const constant = this._eventShape[0]! * (1 + Math.log(2 * Math.PI));
    const logDet = batchLowrankLogdet(this._unbroadcastedCovDiag, this._capacitanceTril);
    const entropy = logDet.add(constant).mul(0.5);
    return this._batchShape.length === 0 ? entropy : entropy.expand(this._batchShape);
  }
}

function matrixShape({ _batchShape, _eventShape }: LowRankMultivariateNormal): Size {
  return [..._batchShape, ..._eventShape, ..._eventShape];
}

// W Wᵀ + D is √D (I + √D⁻¹ W Wᵀ √D⁻¹) √D, and what is in brackets is well conditioned.
function scaleTril(self: LowRankMultivariateNormal): Tensor {
  const root = self._unbroadcastedCovDiag.sqrt().unsqueeze(-1);
  const scaled = self._unbroadcastedCovFactor.div(root);
  return root.mul(choleskyOfIdentityPlus(scaled.matmul(scaled.mT))).expand(matrixShape(self));
}

function covarianceMatrix(self: LowRankMultivariateNormal): Tensor {
  const factor = self._unbroadcastedCovFactor;
  return factor.matmul(factor.mT).add(self._unbroadcastedCovDiag.diagEmbed()).expand(matrixShape(self));
}

// By Woodbury's identity.
function precisionMatrix(self: LowRankMultivariateNormal): Tensor {
  const diagonal = self._unbroadcastedCovDiag;
  const scaled = self._unbroadcastedCovFactor.mT.div(diagonal.unsqueeze(-2));
  const a = solveTriangular(self._capacitanceTril, scaled, { upper: false });
  return diagonal.reciprocal().diagEmbed().sub(a.mT.matmul(a)).expand(matrixShape(self));
}
