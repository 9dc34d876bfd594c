/**
 * The storage classes that a pickle names for a dtype. Dtypes that are not here came after PyTorch stopped adding
 * classes: their storages are `UntypedStorage` and the dtype stands beside it (`_rebuild_tensor_v3`).
 */
const classes = {
  float64: 'DoubleStorage',
  float32: 'FloatStorage',
  float16: 'HalfStorage',
  bfloat16: 'BFloat16Storage',
  int64: 'LongStorage',
  int32: 'IntStorage',
  int16: 'ShortStorage',
  int8: 'CharStorage',
  uint8: 'ByteStorage',
  bool: 'BoolStorage',
  complex64: 'ComplexFloatStorage',
  complex128: 'ComplexDoubleStorage',
} as const;

const byDtype = new Map<string, string>(Object.entries(classes));

/** `FloatStorage` for `float32`; undefined for a dtype without a class of its own. */
export function storageClass(dtype: string): string | undefined {
  return byDtype.get(dtype);
}

/** Each storage class's name with its dtype's. */
export const storageClasses: ReadonlyMap<string, string> = new Map(
  Object.entries(classes).map(([dtype, name]) => [name, dtype]),
);
