import { rangeError } from '../../core/errors.js';
import { noGrad } from '../../core/modes.js';
import type { Tensor } from '../../core/tensor.js';
import * as torch from '../../generated/functions.js';
import { named } from '../named.js';

/** The number `val`. */
export const constant_ = named(
  'init.constant_',
  ['tensor', 'val'],
  (tensor: Tensor, val: number): Tensor => noGrad(() => tensor.fill_(val)),
);

/** Ones. */
export const ones_ = named('init.ones_', ['tensor'], (tensor: Tensor): Tensor => noGrad(() => tensor.fill_(1)));

/** Zeros. */
export const zeros_ = named('init.zeros_', ['tensor'], (tensor: Tensor): Tensor => noGrad(() => tensor.zero_()));

/**
 * The identity matrix.
 * @throws RangeError unless the tensor has two dimensions.
 */
export const eye_ = named('init.eye_', ['tensor'], (tensor: Tensor): Tensor => {
  const [rows, columns] = matrixShape(tensor);
  noGrad(() => torch.eye(rows, columns, { out: tensor }));
  return tensor;
});

/** The size of a matrix. */
export function matrixShape(tensor: Tensor): [rows: number, columns: number] {
  const shape = tensor.shape;
  if (shape.length !== 2) {
    throw rangeError(`Only tensors with 2 dimensions are supported, got one of ${shape.length}`);
  }
  return shape as [number, number];
}

/**
 * The Dirac delta: a convolution with this weight passes as many channels as it can through unchanged.
 * @throws RangeError unless the tensor has 3 to 5 dimensions, and `groups` divides the first.
 */
export const dirac_ = named('init.dirac_', ['tensor', 'groups'], (tensor: Tensor, groups = 1): Tensor => {
  const shape = tensor.shape;
  if (shape.length < 3 || shape.length > 5) {
    throw rangeError(`Only tensors with 3, 4, or 5 dimensions are supported, got one of ${shape.length}`);
  }
  const [out, channels, ...kernel] = shape as [number, number, ...number[]];
  if (out % groups !== 0) throw rangeError(`dim 0 (${out}) must be divisible by groups (${groups})`);
  if (tensor.isMeta) return tensor;
  const center = kernel.map((n) => Math.floor(n / 2));
  noGrad(() => {
    tensor.zero_();
    for (let group = 0; group < groups; group++) {
      for (let channel = 0; channel < Math.min(out / groups, channels); channel++) {
        tensor.indexPut_([(group * out) / groups + channel, channel, ...center], 1);
      }
    }
  });
  return tensor;
});
