import { Generator } from '../../core/generator.js';
import type { Tensor } from '../../core/tensor.js';
import { choleskySolve, eye, onesLike, randn } from '../../generated/functions.js';
import { cholesky } from '../../generated/linalg.js';

/** The gradient of a symmetric A through the given eigenpairs alone, which is all of it where they are all. */
function ofGivenPairs(dD: Tensor, dU: Tensor, D: Tensor, U: Tensor): Tensor {
  const gaps = D.unsqueeze(-2).sub(D.unsqueeze(-1));
  gaps.diagonal(0, -2, -1).fill_(Number.POSITIVE_INFINITY);
  const Ut = U.mT;
  return U.matmul(dD.diagEmbed().add(Ut.matmul(dU).mul(gaps.reciprocal())).matmul(Ut));
}

/** The coefficients of the polynomial with these roots (the last dimension), from the constant to the leading 1. */
function polynomial(roots: Tensor): Tensor[] {
  let coefficients = [onesLike(roots.select(-1, 0))];
  for (const root of roots.unbind(-1)) {
    const shifted = coefficients.map((c, i) => (i === 0 ? root.mul(c).neg() : coefficients[i - 1]!.sub(root.mul(c))));
    coefficients = [...shifted, coefficients.at(-1)!];
  }
  return coefficients;
}

/** A polynomial's values at each element of `x`, by Horner's rule. */
function valuesAt(coefficients: Tensor[], x: Tensor): Tensor {
  return coefficients.slice(0, -1).reduceRight((sum, c) => sum.mul(x).add(c.unsqueeze(-1)), onesLike(x));
}

/** A polynomial's value at a matrix. */
function valueAtMatrix(coefficients: Tensor[], A: Tensor): Tensor {
  const identity = eye(A.shape.at(-1)!, { dtype: A.dtype, device: A.device });
  const scaled = (c: Tensor) => identity.mul(c.unsqueeze(-1).unsqueeze(-1));
  return coefficients.slice(0, -1).reduceRight((sum, c) => A.matmul(sum).add(scaled(c)), identity.expandAs(A));
}

/**
 * The gradient of a symmetric A, given some of its eigenpairs D, U and their gradients. What the other eigenvectors
 * contribute is found without computing them: on their span A fulfils a linear equation that the characteristic
 * polynomial of D gives.
 */
export function eigenGradient(dD: Tensor, dU: Tensor, A: Tensor, D: Tensor, U: Tensor, largest: boolean): Tensor {
  const [m, k] = U.shape.slice(-2) as [number, number];
  const given = ofGivenPairs(dD, dU, D, U);
  if (m === k) return given;

  const Ut = U.mT;
  const identity = eye(m, { dtype: A.dtype, device: A.device });
  const generator = new Generator(A.device);
  const start = randn([...A.shape.slice(0, -1), m - k], { dtype: A.dtype, device: A.device, generator });
  const others = identity.sub(U.matmul(Ut)).matmul(start);

  const coefficients = polynomial(D);
  let power = dU;
  let series = dU.mul(0);
  for (let i = 1; i <= k; i++) {
    series = series.add(power.mul(valuesAt(coefficients.slice(i), D).unsqueeze(-2)));
    power = A.matmul(power);
  }
  // Definite on the others' span: with the largest eigenvalues taken out, an odd polynomial is negative there.
  const sign = largest && k % 2 === 1 ? -1 : 1;
  const restricted = others.mT.matmul(valueAtMatrix(coefficients, A).matmul(others)).mul(sign);
  const solved = choleskySolve(others.mT.matmul(series), cholesky(restricted)).mul(sign);
  return given.sub(others.matmul(solved).matmul(Ut));
}
