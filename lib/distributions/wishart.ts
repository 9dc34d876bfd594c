import { signature } from '../core/arguments.js';
import { tensor } from '../core/create.js';
import { rangeError } from '../core/errors.js';
import { ellipsis } from '../core/indexing.js';
import { finfo } from '../core/limits.js';
import { Tensor } from '../core/tensor.js';
import { broadcastShapes } from '../functional/broadcast.js';
import { einsum } from '../functional/einsum.js';
import { arange, choleskySolve, digamma, eye, mvlgamma, randn, trilIndices } from '../generated/functions.js';
import { slogdet } from '../linalg.js';
import { named } from '../nn/named.js';
import { warn } from '../nn/warn.js';
import { Chi2 } from './chi2.js';
import * as constraints from './constraints/index.js';
import { expandCovariance, givenCovariance, scaleTrilOf } from './covariance.js';
import { type ArgConstraints, readSampleShape, type SampleShape } from './distribution.js';
import { ExponentialFamily } from './expFamily.js';
import { lazyProperty, own, type Size } from './utils.js';

const read = named(
  'distributions.Wishart',
  ['df', 'covarianceMatrix', 'precisionMatrix', 'scaleTril', 'validateArgs'],
  (
    df: Tensor | number,
    covarianceMatrix: Tensor | null = null,
    precisionMatrix: Tensor | null = null,
    scaleTril: Tensor | null = null,
    validateArgs: boolean | null = null,
  ) => ({ df, covariance: { covarianceMatrix, precisionMatrix, scaleTril }, validateArgs }),
);

interface RsampleOptions {
  sampleShape?: Size;
  maxTryCorrection?: number | null;
}

type TryCorrection = number | null | Pick<RsampleOptions, 'maxTryCorrection'>;

const readRsample = signature<RsampleOptions>('distributions.Wishart.rsample', ['sampleShape?', 'maxTryCorrection?']);

/** How often to draw again what is singular. */
const TRIES = 10;

/**
 * Covariance matrices: the sum of `df` outer products of normal vectors of a covariance that is given as
 * `covarianceMatrix`, as its inverse `precisionMatrix`, or as its lower Cholesky factor `scaleTril`.
 *
 * @throws RangeError unless exactly one of these is given, for a `df` that is not greater than the matrices' size less
 * one, and, while arguments are validated, for matrices that are not positive-definite.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.wishart.Wishart
 */
export class Wishart extends ExponentialFamily {
  static override readonly support = constraints.positiveDefinite;
  static override readonly hasRsample = true;

  declare readonly df: Tensor;
  declare readonly covarianceMatrix: Tensor;
  declare readonly precisionMatrix: Tensor;
  declare readonly scaleTril: Tensor;
  static {
    lazyProperty(Wishart, 'scaleTril', (self) => self._unbroadcastedScaleTril.expand(self._extendedShape()));
    lazyProperty(Wishart, 'covarianceMatrix', (self) => {
      const factor = self._unbroadcastedScaleTril;
      return factor.matmul(factor.mT).expand(self._extendedShape());
    });
    lazyProperty(Wishart, 'precisionMatrix', (self) => {
      const factor = self._unbroadcastedScaleTril;
      const { dtype, device } = factor;
      return choleskySolve(eye(size(self), { dtype, device }), factor).expand(self._extendedShape());
    });
  }

  /** The Cholesky factor, of the batch that it was given with. @internal */
  declare readonly _unbroadcastedScaleTril: Tensor;
  /** Of the squares on the diagonal of Bartlett's decomposition. @internal */
  declare readonly _distChi2: Chi2;

  constructor(...args: Parameters<typeof read>) {
    const { df, covariance, validateArgs } = read(...args);
    const [name, matrices] = givenCovariance('Wishart', covariance);
    const { dtype, device, shape } = matrices;
    const ownShape = shape.slice(0, -2);
    const batchShape = df instanceof Tensor ? broadcastShapes(ownShape, df.shape) : ownShape;
    const degrees = df instanceof Tensor ? df.expand(batchShape) : tensor(df, { dtype, device });
    const n = shape.at(-1)!;
    if (
      degrees
        .le(n - 1)
        .any()
        .itemBoolean()
    ) {
      throw rangeError(`Value of df=${df} expected to be greater than ndim - 1 = ${n - 1}.`);
    }
    if (degrees.lt(n).any().itemBoolean()) {
      warn('Low df values detected. Singular samples are highly likely to occur for ndim - 1 < df < ndim.');
    }
    super(batchShape, shape.slice(-2), validateArgs, { df: degrees, [name]: matrices.expand([...batchShape, -1, -1]) });
    const _unbroadcastedScaleTril = scaleTrilOf(name, matrices);
    own(this, { _unbroadcastedScaleTril, _distChi2: chi2(degrees, _unbroadcastedScaleTril, batchShape) });
  }

  override get argConstraints(): ArgConstraints {
    return {
      covarianceMatrix: constraints.positiveDefinite,
      precisionMatrix: constraints.positiveDefinite,
      scaleTril: constraints.lowerCholesky,
      df: constraints.greaterThan(size(this) - 1),
    };
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const shape = [...batchShape, ...this._eventShape];
    const _unbroadcastedScaleTril = this._unbroadcastedScaleTril.expand(shape);
    const df = this.df.expand(batchShape);
    return this._getCheckedInstance(Wishart, instance)._fill(batchShape, this._eventShape, this._validateArgs, {
      df,
      _unbroadcastedScaleTril,
      _distChi2: chi2(df, _unbroadcastedScaleTril, batchShape),
      ...expandCovariance(this, shape),
    });
  }

  override get mean(): Tensor {
    return overMatrices(this, this.df).mul(this.covarianceMatrix);
  }

  /** NaN where `df` is too low for one. */
  override get mode(): Tensor {
    const factor = this.df.sub(size(this)).sub(1);
    return overMatrices(this, factor.indexPut_([factor.le(0)], Number.NaN)).mul(this.covarianceMatrix);
  }

  override get variance(): Tensor {
    const covariance = this.covarianceMatrix;
    const diagonal = covariance.diagonal(0, -2, -1);
    const products = einsum('...i,...j->...ij', diagonal, diagonal);
    return overMatrices(this, this.df).mul(covariance.pow(2).add(products));
  }

  /**
   * As any distribution's, differentiable. Singular matrices are drawn again, up to `maxTryCorrection` times (10): where
   * they stay singular, `logProb` gives `-Infinity` for them.
   */
  override rsample(sampleShape?: SampleShape | RsampleOptions, maxTryCorrection?: TryCorrection): Tensor;
  override rsample(...args: unknown[]): Tensor {
    const { sampleShape = [], maxTryCorrection } = readRsample(args);
    const sample = bartlett(this, readSampleShape(sampleShape));
    // Python draws the regular ones of these anew, so that the same draws follow here too.
    let again = anyOfBatch(this, this.support!.check(sample));
    for (let i = 0; i < (maxTryCorrection ?? TRIES) && again.any().itemBoolean(); i++) {
      const other = bartlett(this, [again.sum().item()]);
      sample.indexPut_([again], other);
      const isSingular = anyOfBatch(this, this.support!.check(other).logicalNot());
      again = again.clone().indexPut_([again], isSingular);
    }
    return sample;
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    const p = size(this);
    const solved = choleskySolve(value, this._unbroadcastedScaleTril).diagonal(0, -2, -1).sum(-1);
    return this.df
      .neg()
      .mul(logScale(this))
      .sub(mvlgamma(this.df.div(2), p))
      .add(this.df.sub(p).sub(1).div(2).mul(slogdet(value).logabsdet))
      .sub(solved.div(2));
  }

  override entropy(): Tensor {
    const p = size(this);
    const half = this.df.div(2);
    return logScale(this)
      .mul(p + 1)
      .add(mvlgamma(half, p))
      .sub(this.df.sub(p).sub(1).div(2).mul(mvdigamma(half, p)))
      .add(this.df.mul(p).div(2));
  }

  override get _naturalParams(): Tensor[] {
    return [this.precisionMatrix.neg().div(2), this.df.sub(size(this)).sub(1).div(2)];
  }

  override _logNormalizer(x: Tensor, y: Tensor): Tensor {
    const p = size(this);
    const degrees = y.add((p + 1) / 2);
    return degrees
      .mul(
        slogdet(x.mul(-2))
          .logabsdet.neg()
          .add(Math.LN2 * p),
      )
      .add(mvlgamma(degrees, p));
  }

  override get _meanCarrierMeasure(): number {
    return 0;
  }
}

/** How many rows the matrices have. */
function size(self: Wishart): number {
  return self._eventShape.at(-1)!;
}

function chi2(df: Tensor, factor: Tensor, batchShape: Size): Chi2 {
  const { dtype, device } = factor;
  // A row's square on the diagonal has a degree of freedom less for each row above it.
  const rows = arange(factor.size(-1), { dtype, device }).expand([...batchShape, -1]);
  return new Chi2(df.unsqueeze(-1).sub(rows));
}

/** A number for each of the batch, as a factor of its matrices. */
function overMatrices(self: Wishart, values: Tensor): Tensor {
  return values.view([...self._batchShape, 1, 1]);
}

/** `log |Σ| / 2 + p log(2) / 2`. */
function logScale(self: Wishart): Tensor {
  const halfLogDet = self._unbroadcastedScaleTril.diagonal(0, -2, -1).log().sum(-1);
  return halfLogDet.add((size(self) * Math.LN2) / 2);
}

function mvdigamma(x: Tensor, p: number): Tensor {
  const { dtype, device } = x;
  const halves = arange(p, { dtype, device })
    .div(2)
    .expand([...x.shape, -1]);
  return digamma(x.unsqueeze(-1).sub(halves)).sum(-1);
}

/** For each draw whether `condition` holds anywhere in the batch. */
function anyOfBatch(self: Wishart, condition: Tensor): Tensor {
  const dims = self._batchShape.map((_, i) => -(i + 1));
  return dims.length ? condition.amax(dims) : condition;
}

/** Draws by Bartlett's decomposition: squares of chi-squared numbers on the diagonal, normal ones below it. */
function bartlett(self: Wishart, shape: Size): Tensor {
  const p = size(self);
  const roots = self._distChi2.rsample(shape).sqrt();
  const noise = roots.clamp(finfo(roots.dtype).eps).diagEmbed(0, -2, -1);
  const [rows, columns] = trilIndices(p, p, -1).unbind() as [Tensor, Tensor];
  const { dtype, device } = noise;
  const below = randn([...shape, ...self._batchShape, (p * (p - 1)) / 2], { dtype, device });
  noise.indexPut_([ellipsis, rows, columns], below);
  const factor = self._unbroadcastedScaleTril.matmul(noise);
  return factor.matmul(factor.mT);
}
