import type { Tensor } from '../core/tensor.js';
import { broadcastShapes } from '../functional/broadcast.js';
import { choleskyInverse } from '../generated/functions.js';
import { named } from '../nn/named.js';
import { batchMahalanobis, batchMv } from './batchedMatrices.js';
import * as constraints from './constraints/index.js';
import { expandCovariance, givenCovariance, scaleTrilOf } from './covariance.js';
import { Distribution, type SampleShape } from './distribution.js';
import { _standardNormal, checkTensor, lazyProperty, own, type Size } from './utils.js';

const read = named(
  'distributions.MultivariateNormal',
  ['loc', 'covarianceMatrix', 'precisionMatrix', 'scaleTril', 'validateArgs'],
  (
    loc: Tensor,
    covarianceMatrix: Tensor | null = null,
    precisionMatrix: Tensor | null = null,
    scaleTril: Tensor | null = null,
    validateArgs: boolean | null = null,
  ) => ({ loc, covariance: { covarianceMatrix, precisionMatrix, scaleTril }, validateArgs }),
);

/**
 * The normal distribution of vectors of mean `loc`, whose covariance is given as `covarianceMatrix`, as its inverse
 * `precisionMatrix`, or as its lower Cholesky factor `scaleTril`, which is the quickest.
 *
 * @throws RangeError unless exactly one of these is given, and, while arguments are validated, for matrices that are not
 * positive-definite.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.multivariate_normal.MultivariateNormal
 */
export class MultivariateNormal extends Distribution {
  static override readonly argConstraints = {
    loc: constraints.realVector,
    covarianceMatrix: constraints.positiveDefinite,
    precisionMatrix: constraints.positiveDefinite,
    scaleTril: constraints.lowerCholesky,
  };
  static override readonly support = constraints.realVector;
  static override readonly hasRsample = true;

  declare readonly loc: Tensor;
  declare readonly covarianceMatrix: Tensor;
  declare readonly precisionMatrix: Tensor;
  declare readonly scaleTril: Tensor;
  static {
    lazyProperty(MultivariateNormal, 'scaleTril', (self) => self._unbroadcastedScaleTril.expand(matrixShape(self)));
    lazyProperty(MultivariateNormal, 'covarianceMatrix', (self) => {
      const factor = self._unbroadcastedScaleTril;
      return factor.matmul(factor.mT).expand(matrixShape(self));
    });
    lazyProperty(MultivariateNormal, 'precisionMatrix', (self) =>
      choleskyInverse(self._unbroadcastedScaleTril).expand(matrixShape(self)),
    );
  }

  /** The Cholesky factor, of the batch that it was given with. @internal */
  declare readonly _unbroadcastedScaleTril: Tensor;

  constructor(...args: Parameters<typeof read>) {
    const { loc, covariance, validateArgs } = read(...args);
    checkTensor('MultivariateNormal: loc', loc, 1);
    const [name, matrices] = givenCovariance('MultivariateNormal', covariance);
    const batchShape = broadcastShapes(matrices.shape.slice(0, -2), loc.shape.slice(0, -1));
    const mean = loc.expand([...batchShape, -1]);
    super(batchShape, mean.shape.slice(-1), validateArgs, {
      loc: mean,
      [name]: matrices.expand([...batchShape, -1, -1]),
    });
    own(this, { _unbroadcastedScaleTril: scaleTrilOf(name, matrices) });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const event = this._eventShape;
    const next = this._getCheckedInstance(MultivariateNormal, instance);
    return next._fill(batchShape, event, this._validateArgs, {
      loc: this.loc.expand([...batchShape, ...event]),
      _unbroadcastedScaleTril: this._unbroadcastedScaleTril,
      ...expandCovariance(this, [...batchShape, ...event, ...event]),
    });
  }

  override get mean(): Tensor {
    return this.loc;
  }

  override get mode(): Tensor {
    return this.loc;
  }

  override get variance(): Tensor {
    return this._unbroadcastedScaleTril.pow(2).sum(-1).expand(this._extendedShape());
  }

  override rsample(sampleShape: SampleShape = []): Tensor {
    const eps = _standardNormal(this._extendedShape(sampleShape), this.loc);
    return this.loc.add(batchMv(this._unbroadcastedScaleTril, eps));
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const distance = batchMahalanobis(this._unbroadcastedScaleTril, value.sub(this.loc));
    const constant = this._eventShape[0]! * Math.log(2 * Math.PI);
    return distance.add(constant).mul(-0.5).sub(halfLogDet(this));
  }

  override entropy(): Tensor {
    const constant = 0.5 * this._eventShape[0]! * (1 + Math.log(2 * Math.PI));
    const entropy = halfLogDet(this).add(constant);
    return this._batchShape.length === 0 ? entropy : entropy.expand(this._batchShape);
  }
}

function matrixShape({ _batchShape, _eventShape }: MultivariateNormal): Size {
  return [..._batchShape, ..._eventShape, ..._eventShape];
}

function halfLogDet(self: MultivariateNormal): Tensor {
  return self._unbroadcastedScaleTril.diagonal(0, -2, -1).log().sum(-1);
}
