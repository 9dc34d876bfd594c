/**
 * The format's names for the dtypes that both it and libtorch have, in the order in which it ranks them: writers put
 * the highest first. float4_e2m1fn_x2 holds two of the format's elements in each of its own.
 */
const TABLE = [
  ['BOOL', 'bool'],
  ['F4', 'float4_e2m1fn_x2'],
  ['U8', 'uint8'],
  ['I8', 'int8'],
  ['F8_E5M2', 'float8_e5m2'],
  ['F8_E4M3', 'float8_e4m3fn'],
  ['F8_E8M0', 'float8_e8m0fnu'],
  ['F8_E4M3FNUZ', 'float8_e4m3fnuz'],
  ['F8_E5M2FNUZ', 'float8_e5m2fnuz'],
  ['I16', 'int16'],
  ['U16', 'uint16'],
  ['F16', 'float16'],
  ['BF16', 'bfloat16'],
  ['I32', 'int32'],
  ['U32', 'uint32'],
  ['F32', 'float32'],
  ['C64', 'complex64'],
  ['F64', 'float64'],
  ['I64', 'int64'],
  ['U64', 'uint64'],
] as const;

export type FormatName = (typeof TABLE)[number][0];
export type TorchName = (typeof TABLE)[number][1];

const toTorch = new Map<string, TorchName>(TABLE);
const toFormat = new Map<string, { name: FormatName; rank: number }>(
  TABLE.map(([name, torch], rank) => [torch, { name, rank }]),
);

/** The dtype that the format calls `name`; undefined where libtorch has none. */
export function torchName(name: string): TorchName | undefined {
  return toTorch.get(name);
}

/** What the format calls a dtype, and where it ranks it; undefined where it has none. */
export function formatName(dtype: string): { name: FormatName; rank: number } | undefined {
  return toFormat.get(dtype);
}

/** The format's dtypes, for messages. */
export function formatNames(): string {
  return TABLE.map(([name]) => name).join(', ');
}
