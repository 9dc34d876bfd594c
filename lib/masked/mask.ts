import { tensor } from '../core/create.js';
import { bool, type DType, uint8 } from '../core/dtype.js';
import { describe, rangeError, typeError } from '../core/errors.js';
import { strided } from '../core/layout.js';
import { iinfo } from '../core/limits.js';
import { complexNumber, type Scalar } from '../core/scalar.js';
import { handleOf, type Tensor } from '../core/tensor.js';
import { where } from '../generated/functions.js';

/** What a mask is for: its value stands in for what is masked out and leaves a result as it would be without. */
export type Identity = 'zero' | 'one' | 'least' | 'greatest' | 'nan';

const isInteger = (dtype: DType) => !dtype.isFloatingPoint && !dtype.isComplex && (dtype.isSigned || dtype === uint8);

function fillOf(identity: Identity, dtype: DType, fn: string): Scalar {
  if (identity === 'zero') return 0;
  if (identity === 'one') return 1;
  if (identity === 'nan') return Number.NaN;
  const isLeast = identity === 'least';
  if (dtype.isFloatingPoint) return isLeast ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (isInteger(dtype)) return isLeast ? iinfo(dtype).min : iinfo(dtype).max;
  if (dtype.isComplex && fn.endsWith('logsumexp')) return complexNumber(Number.NEGATIVE_INFINITY, 0);
  throw typeError(`${fn}: ${dtype} has no value to stand for what is masked out.`);
}

/** Checks that an input is a strided tensor. */
export function checkInput(fn: string, input: unknown): asserts input is Tensor {
  handleOf(input, `${fn}: input`);
  const { layout } = input as Tensor;
  if (layout !== strided) throw typeError(`${fn} takes a strided tensor, got layout ${layout}: call toDense() first.`);
}

/** A mask as a boolean tensor of the input's shape. */
export function inputMask(fn: string, input: Tensor, mask: Tensor): Tensor {
  handleOf(mask, `${fn}: mask`);
  if (mask.ndim > input.ndim) {
    throw rangeError(
      `${fn}: the mask has ${mask.ndim} dimensions, more than the input, which has ${input.ndim}: ${describe(mask)}.`,
    );
  }
  const dense = mask.layout === strided ? mask : mask.toDense();
  return dense.to(bool).broadcastTo(input.shape);
}

/** The input with what is masked out replaced by what leaves the result as it is. */
export function masked(fn: string, input: Tensor, mask: Tensor | null | undefined, identity: Identity): Tensor {
  if (mask == null) return input;
  const { dtype, device } = input;
  const fill = tensor(fillOf(identity, dtype, fn), { dtype, device });
  return where(inputMask(fn, input, mask), input, fill);
}
