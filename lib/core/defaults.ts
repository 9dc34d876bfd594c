import { native } from '../native.js';
import { type DType, type DTypeLike, dtypeFromCode, toDtype } from './dtype.js';
import { typeError } from './errors.js';
import './operator.js';

/**
 * The dtype of tensors made from numbers, float32 unless it was set.
 * @see https://pytorch.org/docs/stable/generated/torch.get_default_dtype.html
 */
export function getDefaultDtype(): DType {
  return dtypeFromCode(native.getDefaultDtype());
}

/**
 * Sets the dtype of tensors made from numbers; the complex dtype of the same precision goes with it.
 * @throws TypeError for a dtype that is not floating-point.
 * @see https://pytorch.org/docs/stable/generated/torch.set_default_dtype.html
 */
export function setDefaultDtype(dtype: DTypeLike): void {
  const { code, isFloatingPoint } = toDtype(dtype);
  if (!isFloatingPoint) {
    throw typeError(`torch.setDefaultDtype: the default dtype must be floating-point, got ${toDtype(dtype)}.`);
  }
  native.setDefaultDtype(code);
}
