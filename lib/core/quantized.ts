import { type DType, qint8, qint32, quint2x4, quint4x2, quint8 } from './dtype.js';

const QUANTIZED: ReadonlySet<DType> = new Set([qint8, quint8, qint32, quint4x2, quint2x4]);

/** Whether the elements of a dtype are integers that stand for other numbers. */
export function isQuantized(dtype: DType): boolean {
  return QUANTIZED.has(dtype);
}
