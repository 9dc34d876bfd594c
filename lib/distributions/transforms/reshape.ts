import { rangeError } from '../../core/errors.js';
import type { Tensor } from '../../core/tensor.js';
import { named } from '../../nn/named.js';
import type { Constraint } from '../constraints/constraint.js';
import * as constraints from '../constraints/index.js';
import { checkSize, numel, type Size } from '../utils.js';
import { type CacheArguments, readCache, Transform } from './transform.js';

const read = named(
  'distributions.transforms.ReshapeTransform',
  ['inShape', 'outShape', 'cacheSize'],
  (inShape: Size, outShape: Size, cacheSize = 0) => ({ inShape, outShape, cacheSize }),
);

/** `shape` without the event that it ends with. */
function batchOf(shape: Size, event: Size): Size {
  return shape.slice(0, shape.length - event.length);
}

/** `shape` with the event `to` in the place of `from`. */
function exchanged(shape: Size, from: Size, to: Size): Size {
  if (shape.length < from.length) {
    throw rangeError(`Too few dimensions on input: [${shape}] does not end with [${from}].`);
  }
  const event = shape.slice(shape.length - from.length);
  if (event.some((size, i) => size !== from[i])) {
    throw rangeError(`Shape mismatch: expected [${from}] but got [${event}].`);
  }
  return [...batchOf(shape, from), ...to];
}

/**
 * Reshapes the last dimensions, `inShape`, to `outShape`.
 * @throws RangeError where these differ in their number of elements.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.transforms.ReshapeTransform
 */
export class ReshapeTransform extends Transform {
  readonly inShape: Size;
  readonly outShape: Size;

  constructor(...args: Parameters<typeof read>) {
    const { inShape, outShape, cacheSize } = read(...args);
    checkSize('ReshapeTransform: inShape', inShape);
    checkSize('ReshapeTransform: outShape', outShape);
    if (numel(inShape) !== numel(outShape)) {
      throw rangeError(`inShape, outShape have different numbers of elements: [${inShape}], [${outShape}].`);
    }
    super(cacheSize);
    this.inShape = [...inShape];
    this.outShape = [...outShape];
  }

  override get domain(): Constraint {
    return constraints.independent(constraints.real, this.inShape.length);
  }

  override get codomain(): Constraint {
    return constraints.independent(constraints.real, this.outShape.length);
  }

  override get bijective(): boolean {
    return true;
  }

  override withCache(...args: CacheArguments): Transform {
    const cacheSize = readCache(...args);
    return cacheSize === this._cacheSize ? this : new ReshapeTransform(this.inShape, this.outShape, cacheSize);
  }

  protected override _call(x: Tensor): Tensor {
    return x.reshape([...batchOf(x.shape, this.inShape), ...this.outShape]);
  }

  protected override _inverse(y: Tensor): Tensor {
    return y.reshape([...batchOf(y.shape, this.outShape), ...this.inShape]);
  }

  override logAbsDetJacobian(x: Tensor, _y: Tensor): Tensor {
    return x.newZeros(batchOf(x.shape, this.inShape));
  }

  override forwardShape(shape: Size): Size {
    return exchanged(shape, this.inShape, this.outShape);
  }

  override inverseShape(shape: Size): Size {
    return exchanged(shape, this.outShape, this.inShape);
  }
}
