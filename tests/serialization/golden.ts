import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';

/** The names of the dtypes that both sides write. */
export const dtypeNames = [
  'float64',
  'float32',
  'float16',
  'bfloat16',
  'int64',
  'int32',
  'int16',
  'int8',
  'uint8',
  'bool',
  'complex64',
  'complex128',
  'complex32',
  'uint16',
  'uint32',
  'uint64',
  'float8_e4m3fn',
  'float8_e5m2',
  'float8_e4m3fnuz',
  'float8_e5m2fnuz',
  'float8_e8m0fnu',
] as const;

/** A nested tensor of a matrix of two rows and one of one. */
export function nested(): Tensor {
  const [two, one] = [torch.arange(1, 7).view(2, 3).float(), torch.arange(7, 10).view(1, 3).float()];
  return torch.nested.nestedTensor([two, one]);
}

/** `[0, 1, 2]` in each dtype, as far as it has them. */
export function valuesOf(name: (typeof dtypeNames)[number]): Tensor {
  if (name.startsWith('complex')) {
    return torch.complex(torch.tensor([0, 1, 2]), torch.tensor([0, -1, 4])).to(torch[name]);
  }
  return torch.tensor(name === 'float8_e8m0fnu' ? [1, 2, 4] : [0, 1, 2]).to(torch[name]);
}

/** What `reference/serialization.py --check` expects to read, in its function `expected_written`. */
export function golden(): unknown {
  const base = torch.arange(12, { dtype: torch.float32 }).reshape([3, 4]);
  return {
    plain: {
      none: null,
      true: true,
      false: false,
      ints: [0, 255, 256, 65536, -1, -(2 ** 31), 2 ** 31, 2 ** 53 - 1, 2n ** 64n, -(2n ** 200n)],
      floats: [0.5, -0, 1e300, Infinity, NaN, torch.float(1)],
      text: ['', 'é😀', '\ud800', 'a', 'a'],
      bytes: [new Uint8Array(0), Uint8Array.of(0, 0x7f, 0x80, 0xff)],
      set: new Set([1, 'a']),
      complex: torch.complexNumber(1, -2),
      ordered: new Map<string, unknown>([
        ['z', 1],
        ['a', []],
      ]),
      by_int: new Map<number, unknown>([
        [0, 'zero'],
        [1, { step: 1 }],
      ]),
      empty: {},
    },
    objects: [torch.bfloat16, torch.float32, torch.device('cuda', 1), torch.device('cpu'), torch.sparseCoo],
    dtypes: Object.fromEntries(
      dtypeNames.filter((name) => !name.endsWith('fnuz')).map((name) => [name, valuesOf(name)]),
    ),
    views: {
      base,
      row: base.index(1),
      transposed: base.t(),
      expanded: base.index(0, 1).expand([2, 3]),
      scalar: torch.tensor(7),
      empty: torch.empty([0, 3]),
      conj: torch.complex(torch.tensor([1, 3]), torch.tensor([2, -4])).conj(),
    },
    leaf: torch.tensor([1.5], { requiresGrad: true }),
    parameter: new torch.nn.Parameter(torch.tensor([3])),
    meta: torch.empty([2, 3], { device: 'meta' }),
    sparse: [
      torch.eye(2).toSparse(),
      torch
        .tensor([
          [0, 5],
          [6, 0],
        ])
        .toSparseCsr(),
    ],
    nested: nested(),
  };
}
