import { expect } from 'vitest';
import * as torch from '../../../lib/index.js';
import { drawnOnCpu, readReference, wave as waveOf } from '../../reference.js';

export interface Exact {
  shape: number[];
  bits: number[];
}

export interface Case {
  text: string;
  state: Record<string, Exact>;
  parameters: string[];
  outputs: Exact[];
  grads: Record<string, Exact>;
  after: Record<string, Exact>;
}

export const cases = readReference<Case>('nn_utils');

/** The usual input, in float32. */
export const wave = (...shape: number[]): torch.Tensor => waveOf(shape, { dtype: torch.float32 });

/** All elements: float32 as the integers of their bits, others as numbers. */
function bitsOf(t: torch.Tensor): number[] {
  const flat = t.detach().contiguous().flatten();
  return (flat.dtype === torch.float32 ? flat.view(torch.int32) : flat.double()).tolist() as number[];
}

export function expectExact(got: torch.Tensor, want: Exact, name: string): void {
  expect(got.shape, name).toEqual(want.shape);
  expect(bitsOf(got), name).toEqual(want.bits);
}

export function expectState(state: Map<string, torch.Tensor>, want: Record<string, Exact>, name: string): void {
  expect([...state.keys()], name).toEqual(Object.keys(want));
  for (const [key, t] of state) expectExact(t, want[key]!, `${name}, ${key}`);
}

/** Expects a module made from seed 0, and what it computes from `inputs`, to be PyTorch's to the last bit. */
export function expectCase<M extends torch.nn.Module>(name: string, make: () => M, ...inputs: torch.Tensor[]): M {
  const want = cases[name];
  if (!want) throw new Error(`tests/reference/nn_utils.py has no case ${name}`);
  torch.manualSeed(0);
  const module = drawnOnCpu(make);
  expect(String(module)).toBe(want.text);
  expectState(module.stateDict(), want.state, `${name}: state`);
  expect([...module.namedParameters()].map(([key]) => key)).toEqual(want.parameters);
  for (const [i, x] of inputs.entries()) {
    const result = module.forward(x) as torch.Tensor | [torch.Tensor];
    const out = Array.isArray(result) ? result[0] : result;
    module.zeroGrad();
    out.sin().sum().backward();
    expectExact(out, want.outputs[i]!, `${name}: output ${i}`);
  }
  const grads = [...module.namedParameters()].filter(([, p]) => p.grad);
  expect(grads.map(([key]) => key)).toEqual(Object.keys(want.grads));
  for (const [key, p] of grads) expectExact(p.grad!, want.grads[key]!, `${name}: gradient of ${key}`);
  expectState(module.stateDict(), want.after, `${name}: state after`);
  return module;
}
