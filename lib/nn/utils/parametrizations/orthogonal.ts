import { describe, rangeError, TorchError } from '../../../core/errors.js';
import { finfo } from '../../../core/limits.js';
import { noGrad } from '../../../core/modes.js';
import type { Tensor } from '../../../core/tensor.js';
import { add, allclose, cat, eye, geqrf, matrixExp, randn, where, zerosLike } from '../../../generated/functions.js';
import { householderProduct, solve } from '../../../generated/linalg.js';
import { Module } from '../../module.js';
import { named } from '../../named.js';
import { type Parametrized, registerParametrization } from '../parametrize/index.js';
import { tensorOf } from './tensor.js';

const MAPS = ['matrix_exp', 'cayley', 'householder'] as const;
type OrthogonalMap = (typeof MAPS)[number];

const isMap = (name: string): name is OrthogonalMap => (MAPS as readonly string[]).includes(name);

const diagonalOf = (matrix: Tensor): Tensor => matrix.diagonal(0, -2, -1);
const size = (matrix: Tensor): [n: number, k: number] => matrix.shape.slice(-2) as [number, number];

function isOrthogonal(q: Tensor): boolean {
  const [n, k] = size(q);
  const { dtype, device } = q;
  return allclose(q.mH.matmul(q), eye(k, { dtype, device }), { atol: 10 * n * finfo(dtype).eps });
}

/** The orthogonal factor of a tall matrix whose triangular one has a real, non-negative diagonal. */
function orthogonalized(matrix: Tensor): Tensor {
  const [x, tau] = geqrf(matrix);
  return householderProduct(x, tau).mul_(diagonalOf(x).sgn().unsqueeze(-2));
}

/** A matrix with orthonormal columns, or rows where it is wide, from any other. */
class _Orthogonal extends Module {
  readonly shape: readonly number[];
  declare base: Tensor | null;

  constructor(
    weight: Tensor,
    readonly orthogonalMap: OrthogonalMap,
    readonly useTrivialization: boolean,
  ) {
    super();
    if (weight.isComplex() && orthogonalMap === 'householder') {
      throw rangeError('The householder parametrization does not support complex tensors.');
    }
    this.shape = weight.shape;
    // The point at which the map is applied, which follows assigned values.
    if (useTrivialization) this.registerBuffer('base', null);
  }

  override forward(input: Tensor): Tensor {
    const [rows, columns] = size(input);
    const isWide = rows < columns;
    const x = isWide ? input.mT : input;
    let q = this.orthogonalMap === 'householder' ? this.#reflected(x) : this.#rotated(x);
    if (this.useTrivialization) q = this.base!.matmul(q);
    return isWide ? q.mT : q;
  }

  /** By the exponential, or Cayley's map, of a skew-symmetric matrix. */
  #rotated(x: Tensor): Tensor {
    const [n, k] = size(x);
    const lower = x.tril();
    const zeros = n === k ? null : x.newZeros([n, n - k]).expand([...x.shape.slice(0, -2), -1, -1]);
    const square = zeros ? cat([lower, zeros], -1) : lower;
    const skew = square.sub(square.mH);
    const { dtype, device } = skew;
    let q: Tensor;
    if (this.orthogonalMap === 'matrix_exp') q = matrixExp(skew);
    else {
      const identity = eye(n, { dtype, device });
      q = solve(add(identity, skew, { alpha: -0.5 }), add(identity, skew, { alpha: 0.5 }));
    }
    return n === k ? q : q.narrow(-1, 0, k);
  }

  /** By Householder's reflections; the diagonal holds signs. */
  #reflected(x: Tensor): Tensor {
    const a = x.tril(-1);
    const tau = a.mul(a).sum(-2).add(1).reciprocal().mul(2);
    return householderProduct(a, tau).mul(diagonalOf(x).int().unsqueeze(-2));
  }

  rightInverse(value: Tensor): Tensor {
    if (String(value.shape) !== String(this.shape)) {
      throw rangeError(
        `Expected a matrix or batch of matrices of shape [${this.shape}], got a tensor of shape [${value.shape}].`,
      );
    }
    const [rows, columns] = size(value);
    const isWide = rows < columns;
    const q = isWide ? value.mT : value;
    return noGrad(() => (this.useTrivialization ? this.#moveBase(value, q) : this.#reflections(q, isWide)));
  }

  #reflections(q: Tensor, isWide: boolean): Tensor {
    if (this.orthogonalMap !== 'householder') {
      throw new TorchError(
        'It is not possible to assign to the matrix exponential or the Cayley parametrizations when useTrivialization is false.',
        'ERR_NOT_IMPLEMENTED',
      );
    }
    const [a, tau] = geqrf(q);
    const signs = diagonalOf(a).sign_();
    signs.copy_(where(tau.eq(0), signs.neg(), signs));
    return isWide ? a.mT : a;
  }

  /** Makes the value, or the nearest matrix that is orthogonal and square, the base: the map then starts from its neutral point. */
  #moveBase(value: Tensor, q: Tensor): Tensor {
    const [n, k] = size(q);
    const { dtype, device } = q;
    if (n !== k) {
      const rest = randn([...q.shape.slice(0, -2), n, n - k], { dtype, device });
      this.base = orthogonalized(cat([q, rest], -1));
    } else {
      this.base = isOrthogonal(q) ? q.clone() : orthogonalized(q);
    }
    const neutral = zerosLike(value);
    diagonalOf(neutral).fill_(-1);
    return neutral;
  }
}

const settings = named(
  'parametrizations.orthogonal',
  ['name', 'orthogonalMap', 'useTrivialization'],
  (name = 'weight', orthogonalMap: OrthogonalMap | null = null, useTrivialization = true) => ({
    name,
    orthogonalMap,
    useTrivialization,
  }),
);

/**
 * Makes a matrix, or each of a batch, orthogonal (unitary where complex): its columns are orthonormal, or its rows where it
 * is wide. `orthogonalMap` is `'matrix_exp'`, `'cayley'` or `'householder'`; by default the first for square and complex
 * matrices, the last for others. With `useTrivialization` the map starts from a matrix of its own, the buffer
 * `parametrizations.weight.at(0).base`, which often converges faster. Returns the module.
 * @throws RangeError where the module has no such tensor, it is no matrix, or for another map.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.parametrizations.orthogonal.html
 */
export function orthogonal<M extends Module>(module: M, ...args: Parameters<typeof settings>): Parametrized<M> {
  const { name, orthogonalMap, useTrivialization } = settings(...args);
  const weight = tensorOf(module, name);
  if (weight.ndim < 2) {
    throw rangeError(`Expected a matrix or batch of matrices, got a tensor of ${weight.ndim} dimensions.`);
  }
  const [n, k] = size(weight);
  const map = orthogonalMap ?? (n === k || weight.isComplex() ? 'matrix_exp' : 'householder');
  if (!isMap(map)) {
    throw rangeError(`orthogonalMap has to be one of ${MAPS.join(', ')}, got ${describe(map)}`);
  }
  return registerParametrization(module, name, new _Orthogonal(weight, map, useTrivialization), { unsafe: true });
}
