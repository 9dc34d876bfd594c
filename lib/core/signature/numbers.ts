import { native } from '../../native.js';
import { bool, complex64, complex128, type DType, dtypeFromCode, float64, int64 } from '../dtype.js';
import { Op } from '../operator.js';
import { Complex } from '../scalar.js';
import { type Tensor, wrap } from '../tensor.js';

// In main memory whatever the default device, where a number meets tensors of every device.
const scalarTensor = new Op('scalar_tensor', '');

/** The kinds of number in the order in which type promotion ranks them. */
const [BOOLEAN, INTEGER, FLOAT, COMPLEX] = [0, 1, 2, 3];

function rankOf(value: unknown): number {
  if (typeof value === 'boolean') return BOOLEAN;
  if (typeof value === 'bigint' || Number.isInteger(value)) return INTEGER;
  return value instanceof Complex ? COMPLEX : FLOAT;
}

function rankOfDtype(dtype: DType): number {
  if (dtype.isComplex) return COMPLEX;
  if (dtype.isFloatingPoint) return FLOAT;
  return dtype === bool ? BOOLEAN : INTEGER;
}

/** The dtype of a number that meets no tensor of its rank. */
function dtypeOfRank(rank: number): DType {
  if (rank === BOOLEAN) return bool;
  if (rank === INTEGER) return int64;
  const float = dtypeFromCode(native.getDefaultDtype());
  if (rank === FLOAT) return float;
  return float === float64 ? complex128 : complex64;
}

/**
 * A number as a tensor without dimensions that weighs in type promotion as the number would: it has the dtype of the
 * tensor that it meets unless that ranks lower.
 */
export function numberAsTensor(value: unknown, other: Tensor | undefined): Tensor {
  const rank = rankOf(value);
  const dtype = other && rankOfDtype(other.dtype) >= rank ? other.dtype : dtypeOfRank(rank);
  return wrap(scalarTensor.call(value, dtype.code) as number);
}
