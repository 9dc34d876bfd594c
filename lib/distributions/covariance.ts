import { describe, rangeError } from '../core/errors.js';
import type { Tensor } from '../core/tensor.js';
import { cholesky } from '../linalg.js';
import { precisionToScaleTril } from './batchedMatrices.js';
import { checkTensor } from './utils.js';

/** The three ways to give a covariance. */
export interface CovarianceArguments {
  covarianceMatrix: Tensor | null;
  precisionMatrix: Tensor | null;
  scaleTril: Tensor | null;
}

/** A name of `CovarianceArguments`. */
export type CovarianceName = keyof CovarianceArguments;

const NAMES: readonly CovarianceName[] = ['scaleTril', 'covarianceMatrix', 'precisionMatrix'];

/**
 * Which of the three was given, and its matrices.
 * @throws RangeError unless it is one, of at least two dimensions.
 */
export function givenCovariance(fn: string, given: CovarianceArguments): [name: CovarianceName, matrices: Tensor] {
  const names = NAMES.filter((name) => given[name] !== null);
  const [name] = names;
  if (name === undefined || names.length > 1) {
    throw rangeError(
      `${fn}: Exactly one of covarianceMatrix or precisionMatrix or scaleTril may be specified, ` +
        `got ${names.length ? names.join(' and ') : 'none'}.`,
    );
  }
  const matrices = given[name]!;
  checkTensor(`${fn}: ${name}`, matrices, 2);
  if (matrices.size(-1) !== matrices.size(-2)) {
    throw rangeError(`${fn}: ${name} must be square matrices, got ${describe(matrices)}.`);
  }
  return [name, matrices];
}

/** The lower Cholesky factors of the covariance that was given. */
export function scaleTrilOf(name: CovarianceName, matrices: Tensor): Tensor {
  if (name === 'scaleTril') return matrices;
  return name === 'covarianceMatrix' ? cholesky(matrices) : precisionToScaleTril(matrices);
}

/** Those of the three that `self` has already, expanded to `shape`. */
export function expandCovariance(self: object, shape: readonly number[]): Record<string, Tensor> {
  const matrices = self as Record<CovarianceName, Tensor>;
  const names = NAMES.filter((name) => Object.hasOwn(self, name));
  return Object.fromEntries(names.map((name) => [name, matrices[name].expand(shape)]));
}
