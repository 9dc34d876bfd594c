import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import * as torch from '../../lib/index.js';

interface Case {
  dtype: string;
  shape: number[];
  data: (number | boolean)[];
}

const file = new URL('../reference/functional.json.gz', import.meta.url);
const cases = JSON.parse(gunzipSync(readFileSync(file)).toString()) as Record<string, Case>;

/** The input that tests/reference/functional.py uses: a sine over all elements. */
export function wave(shape: number[], { step = 0.7, dtype = torch.float64 as torch.DTypeLike } = {}): torch.Tensor {
  const n = shape.reduce((product, size) => product * size, 1);
  return torch.arange(n, { dtype }).mul(step).add(0.3).sin().reshape(shape);
}

/**
 * Expects what PyTorch gave for the case of this name: a tensor, or one a result. `tolerance` is for results whose last
 * digits depend on the processor.
 */
export function expectReference(got: torch.Tensor | torch.Tensor[], name: string, tolerance?: number): void {
  if (Array.isArray(got)) {
    for (const [i, t] of got.entries()) expectReference(t, `${name}[${i}]`, tolerance);
    expect(cases, `${name} has ${got.length} results`).not.toHaveProperty([`${name}[${got.length}]`]);
    return;
  }
  const want = cases[name];
  if (!want) throw new Error(`tests/reference/functional.py has no case ${name}`);
  expect(got.shape).toEqual(want.shape);
  expect(String(got.dtype)).toBe(`torch.${want.dtype}`);
  const dense = got.isSparse ? got.toDense() : got;
  const flat = (dense.dtype.isComplex ? torch.viewAsReal(dense.resolveConj()) : dense).flatten().tolist() as number[];
  tolerance ??= got.dtype === torch.float64 || got.dtype === torch.complex128 ? 5e-9 : 5e-6;
  expect(flat).toHaveLength(want.data.length);
  for (const [i, value] of flat.entries()) {
    const expected = want.data[i] as number;
    const close =
      Object.is(value, expected) || Math.abs(value - expected) <= tolerance * Math.max(1, Math.abs(expected));
    expect(close, `${name}, element ${i}: ${value}, expected ${expected}`).toBe(true);
  }
}
