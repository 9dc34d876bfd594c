import { rangeError } from '../../../core/errors.js';
import { noGrad } from '../../../core/modes.js';
import { scope } from '../../../core/scope.js';
import type { Tensor } from '../../../core/tensor.js';
import { mv, vdot } from '../../../generated/functions.js';
import { normalize } from '../../functional/normalization.js';
import { Module } from '../../module.js';
import { ConvTransposeNd } from '../../modules/conv.js';
import { named } from '../../named.js';
import { type Parametrized, registerParametrization } from '../parametrize/index.js';
import { tensorOf } from './tensor.js';

/** A weight divided by an estimate of its largest singular value, which gets better at every reading in training mode. */
class _SpectralNorm extends Module {
  readonly dim: number;
  declare readonly _u: Tensor;
  declare readonly _v: Tensor;

  constructor(
    weight: Tensor,
    readonly nPowerIterations: number,
    dim: number,
    readonly eps: number,
  ) {
    super();
    const { ndim } = weight;
    if (!(dim >= -ndim && dim < ndim)) {
      throw rangeError(
        `spectralNorm: dim out of range (expected to be in range of [${-ndim}, ${ndim - 1}], but got ${dim})`,
      );
    }
    if (!(nPowerIterations > 0)) {
      throw rangeError(`Expected nPowerIterations to be positive, but got nPowerIterations=${nPowerIterations}`);
    }
    this.dim = dim < 0 ? dim + ndim : dim;
    if (ndim <= 1) return;
    scope(() =>
      noGrad(() => {
        const matrix = this.#matrixOf(weight);
        const [rows, columns] = matrix.shape as [number, number];
        const [u, v] = [matrix.newEmpty([rows]).normal_(0, 1), matrix.newEmpty([columns]).normal_(0, 1)];
        this.registerBuffer('_u', normalize(u, { dim: 0, eps }));
        this.registerBuffer('_v', normalize(v, { dim: 0, eps }));
        this.#iterate(matrix, 15);
      }),
    );
  }

  #matrixOf(weight: Tensor): Tensor {
    return (this.dim === 0 ? weight : weight.movedim(this.dim, 0)).flatten(1);
  }

  #iterate(matrix: Tensor, times: number): void {
    const { _u: u, _v: v, eps } = this;
    scope(() =>
      noGrad(() => {
        for (let i = 0; i < times; i++) {
          u.copy_(normalize(mv(matrix, v), { dim: 0, eps }));
          v.copy_(normalize(mv(matrix.H, u), { dim: 0, eps }));
        }
      }),
    );
  }

  override forward(weight: Tensor): Tensor {
    if (weight.ndim === 1) return normalize(weight, { dim: 0, eps: this.eps });
    const matrix = this.#matrixOf(weight);
    if (this.training) this.#iterate(matrix, this.nPowerIterations);
    // Copies: the next reading changes the vectors, and the backward of this one needs them as they are.
    const sigma = vdot(this._u.clone(), mv(matrix, this._v.clone()));
    return weight.div(sigma);
  }

  rightInverse(value: Tensor): Tensor {
    return value;
  }
}

const settings = named(
  'parametrizations.spectralNorm',
  ['name', 'nPowerIterations', 'eps', 'dim'],
  (name = 'weight', nPowerIterations = 1, eps = 1e-12, dim: number | null = null) => ({
    name,
    nPowerIterations,
    eps,
    dim,
  }),
);

/**
 * Divides a parameter by its spectral norm, the largest singular value of it as a matrix with the rows of dimension
 * `dim` (0, but 1 for transposed convolutions); a vector is divided by its length. The original is
 * `parametrizations.weight.original`. Every reading in training mode improves the estimate of the singular vectors by
 * `nPowerIterations`. Returns the module.
 * @throws RangeError where the module has no such parameter, for a dimension that it lacks, or for no iterations.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.parametrizations.spectral_norm.html
 */
export function spectralNorm<M extends Module>(module: M, ...args: Parameters<typeof settings>): Parametrized<M> {
  const { name, nPowerIterations, eps, dim } = settings(...args);
  const rows = dim ?? (module instanceof ConvTransposeNd ? 1 : 0);
  const norm = new _SpectralNorm(tensorOf(module, name), nPowerIterations, rows, eps);
  return registerParametrization(module, name, norm);
}
