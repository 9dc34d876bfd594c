import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tensor } from '../../lib/index.js';
import * as torch from '../../lib/index.js';
import { isLater, readReference } from '../reference.js';

/** The dtype and the values of what PyTorch gave; null where it refused. */
const reference = readReference<[dtype: string, ...values: (number | boolean | string)[]] | null>('promotion');

const scalars = {
  boolean: true,
  integer: 2,
  float: torch.float(2),
  fraction: 2.5,
  complex: torch.complexNumber(1, 2),
};

const dtypes = [
  'bool',
  'uint8',
  'int8',
  'int16',
  'int32',
  'int64',
  'uint16',
  'float16',
  'bfloat16',
  'float32',
  'float64',
];
dtypes.push('complex64', 'complex128');

let kept: torch.ScopeGuard;
let pick: Tensor;
/** Operands by name: `int8[]` is a vector, `int8` a tensor without dimensions, `fraction` a number. */
const left = new Map<string, unknown>(Object.entries(scalars));
const right = new Map<string, unknown>(Object.entries(scalars));

beforeAll(() => {
  kept = torch.scope();
  pick = torch.tensor([true, false]);
  for (const dtype of dtypes as torch.DTypeName[]) {
    const number = torch.tensor(2).to(dtype);
    left.set(`${dtype}[]`, torch.tensor([3, 2]).to(dtype)).set(dtype, number);
    right.set(`${dtype}[]`, torch.tensor([2, 3]).to(dtype)).set(dtype, number);
  }
});
afterAll(() => kept[Symbol.dispose]());

type Binary = (a: unknown, b: unknown, options?: object) => Tensor;

function compute(op: string, ...texts: string[]): Tensor {
  if (texts[0] === 'out') {
    const [a, out] = [texts[1]!, torch.emptyLike(right.get(texts[2]!) as Tensor)];
    expect((torch[op as 'add'] as Binary)(left.get(a), right.get(a), { out })).toBe(out);
    return out;
  }
  const [a, b] = [left.get(texts[0]!) as Tensor, right.get(texts[1]!) as Tensor];
  if (op.endsWith('_')) {
    const x = a.clone();
    expect((x[op as 'add_'] as (b: unknown) => Tensor)(b)).toBe(x);
    return x;
  }
  if (op === 'where') return torch.where(pick, a, b);
  if (op === 'cat') return torch.cat([a.reshape([-1]), b.reshape([-1])]);
  return (torch[op as 'add'] as Binary)(a, b);
}

function valuesOf(result: Tensor): number[] {
  const parts = result.dtype.isComplex ? torch.viewAsReal(result) : result;
  return (parts.flatten().tolist() as (number | boolean | bigint)[]).map(Number);
}

const numberOf = (value: number | boolean | string) =>
  typeof value === 'string' ? Number(value.replace('inf', 'Infinity')) : Number(value);

/** What differs from PyTorch in a case, or undefined. */
function difference(name: string): string | undefined {
  const want = reference[name]!;
  let got: Tensor;
  try {
    got = compute(...(name.split(' ') as [string]));
  } catch (error) {
    if (!(error instanceof torch.TorchError || error instanceof TypeError)) throw error;
    return want === null ? undefined : `${name}: ${error.message}, expected ${want}`;
  }
  const values = valuesOf(got);
  const text = `${name}: ${got.dtype} ${values}, expected ${want}`;
  if (want === null || got.dtype.name !== want[0]) return text;
  const expected = want.slice(1).map(numberOf);
  const isSame = (v: number, i: number) =>
    Object.is(v, expected[i]) || Math.abs(v - expected[i]!) <= 1e-5 * Math.abs(expected[i]!);
  return values.length === expected.length && values.every(isSame) ? undefined : text;
}

describe('operands of two dtypes give what they give in PyTorch', () => {
  // PyTorch 2.13 had no complex dtype for bfloat16.
  const isOther = (name: string) => isLater && name.includes('bfloat16') && name.includes('complex');
  const names = Object.keys(reference).filter((name) => !isOther(name));
  const operators = new Set(names.map((name) => name.split(' ')[0]!));
  it.each([...operators])('%s', (op) => {
    const cases = names.filter((name) => name.startsWith(`${op} `));
    expect(cases.flatMap((name) => torch.scope(() => difference(name)) ?? [])).toEqual([]);
  });
});
