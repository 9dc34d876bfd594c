import type { Tensor } from '../../core/tensor.js';
import { cosineSimilarity, pairwiseDistance } from '../../generated/functions.js';
import { Module } from '../module.js';
import { named } from '../named.js';

const pairwiseParameters = named(
  'nn.PairwiseDistance',
  ['p', 'eps', 'keepdim'],
  (p = 2, eps = 1e-6, keepdim = false) => ({
    p,
    eps,
    keepdim,
  }),
);

/**
 * The `p`-norm of the difference of two batches of vectors, `[N, D]` to `[N]`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.PairwiseDistance.html
 */
export class PairwiseDistance extends Module {
  readonly norm: number;
  readonly eps: number;
  readonly keepdim: boolean;

  constructor(...args: Parameters<typeof pairwiseParameters>) {
    super();
    const { p, eps, keepdim } = pairwiseParameters(...args);
    this.norm = p;
    this.eps = eps;
    this.keepdim = keepdim;
  }

  override forward(x1: Tensor, x2: Tensor): Tensor {
    return pairwiseDistance(x1, x2, this.norm, this.eps, this.keepdim);
  }
}

const cosineParameters = named('nn.CosineSimilarity', ['dim', 'eps'], (dim = 1, eps = 1e-8) => ({ dim, eps }));

/**
 * The cosine of the angle between vectors along `dim`.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.CosineSimilarity.html
 */
export class CosineSimilarity extends Module {
  readonly dim: number;
  readonly eps: number;

  constructor(...args: Parameters<typeof cosineParameters>) {
    super();
    const { dim, eps } = cosineParameters(...args);
    this.dim = dim;
    this.eps = eps;
  }

  override forward(x1: Tensor, x2: Tensor): Tensor {
    return cosineSimilarity(x1, x2, this.dim, this.eps);
  }
}
