import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import * as torch from '../../lib/index.js';
import { tolerance } from '../device.js';
import { drawnOnCpu } from '../reference.js';

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

function read(name: string): Reference {
  const file = new URL(`../reference/${name}.json.gz`, import.meta.url);
  return JSON.parse(gunzipSync(readFileSync(file)).toString()) as Reference;
}

export const reference = read('nn');
/** Of recurrent networks, attention, transformers and packed sequences. */
export const sequenceReference = read('nn_sequence');

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
export function expectValue(
  got: torch.Tensor | readonly (torch.Tensor | null)[],
  name: string,
  { values }: Pick<Reference, 'values'> = reference,
): void {
  if (Array.isArray(got)) {
    for (const [i, t] of got.entries()) expectValue(t, `${name}[${i}]`, { values });
    expect(values, `${name} has ${got.length} results`).not.toHaveProperty([`${name}[${got.length}]`]);
    return;
  }
  const want = values[name];
  if (!want) throw new Error(`tests/reference has no case ${name}`);
  const tensor = got as torch.Tensor;
  expect(tensor.shape, name).toEqual(want.shape);
  const flat = tensor.detach().flatten().tolist() as number[];
  for (const [i, value] of want.data.entries()) {
    const off = tolerance(1e-5 + 1e-5 * Math.abs(value));
    expect(Math.abs(flat[i]! - value), `${name}, element ${i}: ${flat[i]}, expected ${value}`).toBeLessThan(off);
  }
}

const float32Bits = (t: torch.Tensor): number[] => {
  const bytes = t.detach().flatten().narrow(0, 0, Math.min(4, t.numel())).toBytes();
  return [...new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)];
};

function expectState(state: Map<string, torch.Tensor>, want: LayerReference['state']): void {
  expect([...state.keys()]).toEqual(Object.keys(want));
  for (const [key, { shape, sum, bits }] of Object.entries(want)) {
    const tensor = state.get(key)!;
    expect(tensor.shape, key).toEqual(shape);
    expect(tensor.double().sum().item(), `sum of ${key}`).toBeCloseTo(sum, 5);
    if (bits) expect(float32Bits(tensor), `bits of ${key}`).toEqual(bits);
  }
}

/** Expects the text, the names and the initial state of what `make` makes from seed 0 to be PyTorch's. */
export function expectLayer(make: () => torch.nn.Module, want: LayerReference): void {
  torch.manualSeed(0);
  const module = drawnOnCpu(make);
  expect(String(module)).toBe(want.text);
  expectState(module.stateDict(), want.state);
  expect([...module.namedParameters()].map(([key]) => key)).toEqual(want.parameters);
  expect([...module.namedBuffers()].map(([key]) => key)).toEqual(want.buffers);
  expect([...module.namedModules()].map(([key]) => key)).toEqual(want.modules);
}

type Output = torch.Tensor | null | readonly Output[];

const flat = (output: Output): torch.Tensor[] =>
  output === null ? [] : output instanceof torch.Tensor ? [output] : (output as Output[]).flatMap(flat);

/**
 * Expects what tests/reference/nn_sequence.py has under `name`: the layer that `make` makes, what `call` returns for it
 * from seed 1, and the gradients of the sum of its squares unless `call` records none.
 */
export function expectSequence<M extends torch.nn.Module>(
  name: string,
  make: () => M,
  call: (module: M) => Output,
): void {
  expectLayer(make, sequenceReference.layers[name]!);
  torch.manualSeed(0);
  const module = drawnOnCpu(make);
  torch.manualSeed(1);
  const output = flat(call(module));
  expectValue(output, `${name}.out`, sequenceReference);
  const floats = output.filter((t) => t.isFloatingPoint());
  if (!floats.some((t) => t.requiresGrad)) return;
  floats
    .map((t) => t.mul(t).sum())
    .reduce((sum, t) => sum.add(t))
    .backward();
  const sums = [...module.parameters()].map((p) => p.grad!.double().sum().item());
  expectValue(torch.tensor(sums), `${name}.grads`, sequenceReference);
}
