import type { Tensor } from '../../core/tensor.js';
import { cholesky } from '../../linalg.js';
import type { Constraint } from '../constraints/constraint.js';
import * as constraints from '../constraints/index.js';
import { Transform } from './transform.js';

const realMatrix = constraints.independent(constraints.real, 2);

abstract class OfMatrices extends Transform {
  override get domain(): Constraint {
    return realMatrix;
  }

  override equals(other: unknown): boolean {
    return (other as Transform | null)?.constructor === this.constructor;
  }
}

function toLowerCholesky(x: Tensor): Tensor {
  return x.tril(-1).add(x.diagonal(0, -2, -1).exp().diagEmbed());
}

function fromLowerCholesky(y: Tensor): Tensor {
  return y.tril(-1).add(y.diagonal(0, -2, -1).log().diagEmbed());
}

/**
 * Square matrices to lower triangular ones with a positive diagonal.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.LowerCholeskyTransform
 */
export class LowerCholeskyTransform extends OfMatrices {
  override get codomain(): Constraint {
    return constraints.lowerCholesky;
  }

  protected override _call(x: Tensor): Tensor {
    return toLowerCholesky(x);
  }

  protected override _inverse(y: Tensor): Tensor {
    return fromLowerCholesky(y);
  }
}

/**
 * Square matrices to positive-definite ones.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.PositiveDefiniteTransform
 */
export class PositiveDefiniteTransform extends OfMatrices {
  override get codomain(): Constraint {
    return constraints.positiveDefinite;
  }

  protected override _call(x: Tensor): Tensor {
    const factor = toLowerCholesky(x);
    return factor.matmul(factor.mT);
  }

  protected override _inverse(y: Tensor): Tensor {
    return fromLowerCholesky(cholesky(y));
  }
}
