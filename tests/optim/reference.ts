import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import type { DTypeName } from '../../lib/core/dtype.js';
import { camel } from '../../lib/core/names.js';
import { arange, scope, type Tensor } from '../../lib/torch.js';
import { onCpu } from '../device.js';
import { fromBytes } from '../reference.js';

/** A tensor as tests/reference/optim.py writes it. */
export interface Saved {
  dtype: DTypeName;
  shape: number[];
  bytes: string;
}

/** A row of a schedule: learning rates, momentum (or beta1) and what `getLastLr` says, each a number a group. */
export type Row = [lr: number[], momentum: number[], last: number[]];

interface Case {
  name: string;
  options: Record<string, unknown>;
}

interface Reference {
  steps: number;
  roots: Saved;
  algorithms: (Case & {
    skip: [number, number] | null;
    first: Saved[];
    last: Saved[];
    state: Record<string, Saved>[];
  })[];
  sparse: (Case & { first: Saved; last: Saved })[];
  lbfgs: (Omit<Case, 'name'> & { first: Saved[]; last: Saved[]; losses: number[]; evaluations: number; state: any })[];
  lbfgsFlat: { first: Saved[]; last: Saved[]; evaluations: number };
  resumed: { name: string; first: Saved[]; middle: Saved[]; saved: any; last: Saved[]; text: string }[];
  schedulers: (Case & { optimizer: 'SGD' | 'Adam'; rows: Row[]; saved: Record<string, unknown> })[];
  closedForms: (Case & { rows: number[][] })[];
  composed: Record<'sequential' | 'nested' | 'lambda' | 'multiplicative', Row[]>;
  plateau: (Omit<Case, 'name'> & { metrics: number[]; rows: number[][]; saved: Record<string, unknown> })[];
}

/** What PyTorch computed. */
export const reference: Reference = JSON.parse(
  gunzipSync(readFileSync(new URL('../reference/optim.json.gz', import.meta.url))).toString(),
);

export function load({ dtype, shape, bytes }: Saved): Tensor {
  return fromBytes(Buffer.from(bytes, 'base64'), dtype).clone().reshape(shape);
}

export function save(tensor: Tensor): Saved {
  const bytes = Buffer.from(tensor.detach().contiguous().toBytes()).toString('base64');
  return { dtype: tensor.dtype.name as DTypeName, shape: [...tensor.shape], bytes };
}

/** Whether this processor takes roots as the one that recorded the reference: others round them differently. */
const sameRoots =
  onCpu && scope(() => save(arange(1, 257, { dtype: 'float32' }).sqrt()).bytes === reference.roots.bytes);

/** Expects what PyTorch computed: to the last bit on a processor of the same kind, closely on others. */
export function expectSame(got: unknown, want: unknown): void {
  if (sameRoots) expect(got).toEqual(want);
  else expectClose(got, want);
}

/** Expects what PyTorch computed on another kind of device. */
export function expectClose(got: unknown, want: unknown): void {
  expect(numbers(got)).toEqual(numbers(want));
}

/** A structure with every number, alone or in a saved tensor, as one that compares closely. */
function numbers(value: any): any {
  if (typeof value === 'number') return new Close(value);
  if (Array.isArray(value)) return value.map(numbers);
  if (typeof value !== 'object' || value === null) return value;
  if ('bytes' in value) return scope(() => [value.dtype, value.shape, numbers(load(value).reshape(-1).tolist())]);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, numbers(item)]));
}

/** Equal to another where they differ by less than a thousandth. */
class Close {
  constructor(readonly value: number) {}
  asymmetricMatch(other: unknown): boolean {
    return other instanceof Close && Math.abs(other.value - this.value) <= 1e-3 * (1 + Math.abs(this.value));
  }
}

/** Every tensor in a saved structure, made again. */
export function loadAll(value: any): any {
  if (Array.isArray(value)) return value.map(loadAll);
  if (typeof value !== 'object' || value === null) return value;
  if ('bytes' in value) return load(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, loadAll(item)]));
}

/** Python's keyword arguments as options. */
export function toOptions(options: Record<string, unknown>): Record<string, any> {
  return Object.fromEntries(Object.entries(options).map(([key, value]) => [camel(key), value]));
}

export const title = ({ name, options }: Case): string => `${name} ${JSON.stringify(options)}`;
