import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import * as torch from '../../lib/index.js';
import { tolerance } from '../device.js';
import { wave as usualWave } from '../reference.js';

interface Case {
  shape: number[];
  data: number[];
}

const file = new URL('../reference/func.json.gz', import.meta.url);
const cases = JSON.parse(gunzipSync(readFileSync(file)).toString()) as Record<string, Case>;

/** The input that tests/reference/func.py uses: a sine over all elements. */
export const wave = (shape: number[], step = 0.7): torch.Tensor => usualWave(shape, { step });

/** Expects what PyTorch gave for the case of this name, and for those below it where `got` is nested. */
export function expectReference(got: unknown, name: string): void {
  if (!(got instanceof torch.Tensor)) {
    const entries = got instanceof Map ? [...got] : Object.entries(got as object);
    for (const [key, value] of entries) expectReference(value, `${name}.${key}`);
    return;
  }
  const want = cases[name];
  if (!want) throw new Error(`tests/reference/func.py has no case ${name}`);
  expect(got.shape, name).toEqual(want.shape);
  expect(got.dtype).toBe(torch.float64);
  const flat = got.flatten().tolist() as number[];
  const wrong = flat.findIndex(
    (value, i) => !(Math.abs(value - want.data[i]!) <= tolerance(1e-8) * Math.max(1, Math.abs(want.data[i]!))),
  );
  expect(wrong, `${name}, element ${wrong}: ${flat[wrong]}, expected ${want.data[wrong]}`).toBe(-1);
}
