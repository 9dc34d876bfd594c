import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import * as torch from '../lib/index.js';
import { device, tolerance } from './device.js';

interface Case {
  dtype: string;
  shape: number[];
  data: (number | boolean | string)[];
}

type Expect = (got: torch.Tensor | torch.Tensor[], name: string, least?: number) => void;

/** The usual input of the scripts in tests/reference: a sine over all elements. */
export function wave(shape: number[], { step = 0.7, dtype = torch.float64 as torch.DTypeLike } = {}): torch.Tensor {
  const n = shape.reduce((product, size) => product * size, 1);
  return torch.arange(n, { dtype }).mul(step).add(0.3).sin().reshape(shape);
}

/** A one-dimensional tensor of the elements in `bytes`, where the suite's tensors are. */
export function fromBytes(bytes: Uint8Array, dtype: torch.DTypeLike): torch.Tensor {
  return torch.frombuffer(bytes, { dtype }).to(device);
}

/** Whether libtorch is of 2.14 or later, which lacks or does otherwise some of what PyTorch 2.13 recorded. */
export const isLater: boolean = !/^2\.1[123]\./.test(torch.version.libtorch);

/** What `make` makes on the CPU, where it draws the numbers that PyTorch drew there, moved to where the tensors are. */
export function drawnOnCpu<T extends { to(device: string): T }>(make: () => T): T {
  return torch.device('cpu', make).to(device);
}

/** All that tests/reference/<name>.py wrote, by the names of its cases. */
export function readReference<T>(name: string): Record<string, T> {
  const file = new URL(`reference/${name}.json.gz`, import.meta.url);
  return JSON.parse(gunzipSync(readFileSync(file)).toString());
}

const NUMBERS: Readonly<Record<string, number>> = { nan: Number.NaN, inf: Infinity, '-inf': -Infinity };

/**
 * Makes what expects PyTorch's result for the case of a name: a tensor, or one a result. `least` is the tolerance for
 * results whose last digits depend on the processor.
 */
export function expectFrom(script: string): Expect {
  const cases = readReference<Case>(script);
  const expectCase: Expect = (got, name, least) => {
    if (got instanceof torch.Tensor && got.isNested) return expectCase(got.unbind(), name, least);
    if (Array.isArray(got)) {
      for (const [i, t] of got.entries()) expectCase(t, `${name}[${i}]`, least);
      expect(cases, `${name} has ${got.length} results`).not.toHaveProperty([`${name}[${got.length}]`]);
      return;
    }
    const want = cases[name];
    if (!want) throw new Error(`tests/reference/${script}.py has no case ${name}`);
    expect(got.shape, name).toEqual(want.shape);
    expect(String(got.dtype), name).toBe(`torch.${want.dtype}`);
    const dense = got.layout === torch.strided ? got : got.toDense();
    const flat = (dense.dtype.isComplex ? torch.viewAsReal(dense.resolveConj()) : dense).flatten().tolist() as number[];
    const isDouble = got.dtype === torch.float64 || got.dtype === torch.complex128;
    const off = tolerance(least ?? (isDouble ? 5e-9 : 5e-6));
    expect(flat).toHaveLength(want.data.length);
    for (const [i, value] of flat.entries()) {
      const expected = NUMBERS[String(want.data[i])] ?? (want.data[i] as number);
      const close = Object.is(value, expected) || Math.abs(value - expected) <= off * Math.max(1, Math.abs(expected));
      expect(close, `${name}, element ${i}: ${value}, expected ${expected}`).toBe(true);
    }
  };
  return expectCase;
}
