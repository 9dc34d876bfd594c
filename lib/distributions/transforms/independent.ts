import { describe, rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { named } from '../../nn/named.js';
import type { Constraint } from '../constraints/constraint.js';
import * as constraints from '../constraints/index.js';
import { _sumRightmost, type Size } from '../utils.js';
import { type CacheArguments, checkTransform, readCache, Transform } from './transform.js';

const read = named(
  'distributions.transforms.IndependentTransform',
  ['baseTransform', 'reinterpretedBatchNdims', 'cacheSize'],
  (baseTransform: Transform, reinterpretedBatchNdims: number, cacheSize = 0) => ({
    baseTransform,
    reinterpretedBatchNdims,
    cacheSize,
  }),
);

function checkDims(name: string, value: Tensor, eventDim: number): void {
  if (value.ndim < eventDim) {
    throw rangeError(`Too few dimensions on input: ${name} needs at least ${eventDim}, got ${describe(value)}.`);
  }
}

/**
 * A transform whose last `reinterpretedBatchNdims` dimensions more belong together: its Jacobian's logarithm is summed
 * over them.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.IndependentTransform
 */
export class IndependentTransform extends Transform {
  readonly baseTransform: Transform;
  readonly reinterpretedBatchNdims: number;

  constructor(...args: Parameters<typeof read>) {
    const { baseTransform, reinterpretedBatchNdims, cacheSize } = read(...args);
    checkTransform('IndependentTransform: baseTransform', baseTransform);
    super(cacheSize);
    this.baseTransform = baseTransform.withCache(cacheSize);
    this.reinterpretedBatchNdims = reinterpretedBatchNdims;
  }

  override get domain(): Constraint {
    return constraints.independent(this.baseTransform.domain, this.reinterpretedBatchNdims);
  }

  override get codomain(): Constraint {
    return constraints.independent(this.baseTransform.codomain, this.reinterpretedBatchNdims);
  }

  override get bijective(): boolean {
    return this.baseTransform.bijective;
  }

  override get sign(): number | Tensor {
    return this.baseTransform.sign;
  }

  override withCache(...args: CacheArguments): Transform {
    const cacheSize = readCache(...args);
    if (cacheSize === this._cacheSize) return this;
    return new IndependentTransform(this.baseTransform, this.reinterpretedBatchNdims, cacheSize);
  }

  protected override _call(x: Tensor): Tensor {
    checkDims('x', x, this.domain.eventDim);
    return this.baseTransform.forward(x);
  }

  protected override _inverse(y: Tensor): Tensor {
    checkDims('y', y, this.codomain.eventDim);
    return this.baseTransform.inv.forward(y);
  }

  override logAbsDetJacobian(x: Tensor, y: Tensor): Tensor {
    return _sumRightmost(this.baseTransform.logAbsDetJacobian(x, y), this.reinterpretedBatchNdims);
  }

  override forwardShape(shape: Size): Size {
    return this.baseTransform.forwardShape(shape);
  }

  override inverseShape(shape: Size): Size {
    return this.baseTransform.inverseShape(shape);
  }

  override toString(): string {
    return `IndependentTransform(${this.baseTransform}, ${this.reinterpretedBatchNdims})`;
  }
}
