import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import * as torch from '../../lib/index.js';

export interface LayerReference {
  text: string;
  state: Record<string, { shape: number[]; sum: number; bits?: number[] }>;
  parameters: string[];
  buffers: string[];
  modules: string[];
}

interface Reference {
  layers: Record<string, LayerReference>;
  values: Record<string, { shape: number[]; data: number[] }>;
}

const file = new URL('../reference/nn.json.gz', import.meta.url);
export const reference = JSON.parse(gunzipSync(readFileSync(file)).toString()) as Reference;

/** The input that tests/reference/nn.py uses: a sine over all elements. */
export function wave(shape: number[], step = 0.7): torch.Tensor {
  const n = shape.reduce((product, size) => product * size, 1);
  return torch.arange(n, { dtype: 'float32' }).mul(step).add(0.3).sin().reshape(shape);
}

/** Runs `fn` in a scope: a test leaves no tensor behind. */
export const scoped = (fn: () => void) => (): void => {
  torch.scope(fn);
};

/** Expects what PyTorch gave for the case of this name: a tensor, or one a result. */
export function expectValue(got: torch.Tensor | readonly (torch.Tensor | null)[], name: string): void {
  if (Array.isArray(got)) {
    for (const [i, t] of got.entries()) expectValue(t, `${name}[${i}]`);
    expect(reference.values, `${name} has ${got.length} results`).not.toHaveProperty([`${name}[${got.length}]`]);
    return;
  }
  const want = reference.values[name];
  if (!want) throw new Error(`tests/reference/nn.py has no case ${name}`);
  const tensor = got as torch.Tensor;
  expect(tensor.shape, name).toEqual(want.shape);
  const flat = tensor.detach().flatten().tolist() as number[];
  for (const [i, value] of want.data.entries()) {
    const tolerance = 1e-5 + 1e-5 * Math.abs(value);
    expect(Math.abs(flat[i]! - value), `${name}, element ${i}: ${flat[i]}, expected ${value}`).toBeLessThan(tolerance);
  }
}
