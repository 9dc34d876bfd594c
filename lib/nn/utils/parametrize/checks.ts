import { describe, rangeError, TorchError, typeError } from '../../../core/errors.js';
import { Tensor } from '../../../core/tensor.js';
import type { Module } from '../../module.js';

/** What a parametrization's `rightInverse` gives: the tensor, or the tensors, that `forward` makes the value from. */
export type Originals = Tensor | readonly Tensor[];

/** A module that computes a tensor from another, or from several; `rightInverse` finds these for a given value. */
export type Parametrization = Module & { rightInverse?(value: Tensor): Originals };

/**
 * What `parametrization` makes of a value going backwards; the value itself where it has no `rightInverse`, or one that
 * is not implemented for how it is set up.
 */
export function invert(parametrization: Parametrization, value: Originals): Originals {
  if (typeof parametrization.rightInverse !== 'function') return value;
  try {
    return parametrization.rightInverse(value as Tensor);
  } catch (error) {
    if (error instanceof TorchError && error.code === 'ERR_NOT_IMPLEMENTED') return value;
    throw error;
  }
}

/** @throws TypeError for what is no tensor. */
export function checkTensor(value: unknown, what: string): asserts value is Tensor {
  if (!(value instanceof Tensor)) throw typeError(`${what} must return a tensor, got ${describe(value)}`);
}

/** @throws RangeError where dtype or shape are not those of the tensor that is parametrized. */
export function checkSame(value: Tensor, tensor: Pick<Tensor, 'dtype' | 'shape'>, what: string): void {
  if (value.dtype !== tensor.dtype) {
    throw rangeError(
      `${what} may not change the dtype of the tensor, unless { unsafe: true }: it is ${tensor.dtype} before and ${value.dtype} after`,
    );
  }
  if (String(value.shape) !== String(tensor.shape)) {
    throw rangeError(
      `${what} may not change the shape of the tensor, unless { unsafe: true }: it is [${tensor.shape}] before and [${value.shape}] after`,
    );
  }
}
